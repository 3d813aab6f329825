from __future__ import annotations

import pytest

from desktop.titles import chat_name, title_of

pytestmark = pytest.mark.usefixtures("qapp")  # its language is English

CENTRO = "Chat de WhatsApp con Tienda Centro"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        (f"{CENTRO}.zip/{CENTRO}.txt", "Tienda Centro"),
        (f"{CENTRO}.txt", "Tienda Centro"),
        ("WhatsApp Chat with Ana B.txt", "Ana B"),
        ("WhatsApp Chat - Ana B.zip/_chat.txt", "Ana B"),
        ("Conversa do WhatsApp com Zé.txt", "Zé"),
        ("WhatsApp Chat mit Jörg.txt", "Jörg"),
        ("Discussion WhatsApp avec Équipe.txt", "Équipe"),
        ("Chat WhatsApp con Anna.txt", "Anna"),
        ("WhatsApp-chat met Joost.txt", "Joost"),
        ("exports/mayo/WhatsApp Chat with Ana.txt", "Ana"),
        ("_chat Tienda Norte.txt", "Tienda Norte"),
        ("soporte-es.txt", "soporte-es"),
        ("Chat de WhatsApp con \u202egnirts.txt", "\u202egnirts"),
        ("WhatsApp Chat with a\nb.TXT", "a b"),
        ("WhatsApp Chat with _chat.txt.txt", "_chat.txt"),
        ("WhatsApp Chat without end.txt", "WhatsApp Chat without end"),
    ],
)
def test_a_title_is_the_chats_name_in_what_the_phone_made(name: str, title: str) -> None:
    assert title_of([name]) == chat_name(name) == title


@pytest.mark.parametrize(
    "names", [[], [""], ["_chat.txt"], ["_chat (2).txt"], ["/_chat.txt"], [".txt"], [" .zip/ .txt"]]
)
def test_a_title_is_never_empty(names: list[str]) -> None:
    assert title_of(names) == "Chat"


def test_the_first_of_several_chats_gives_the_title() -> None:
    names = [f"{CENTRO}.txt", "b.txt", "c.txt"]

    assert title_of(names) == title_of(names[:1], 3) == "Tienda Centro and 2 more"


def test_a_name_from_right_to_left_keeps_its_direction_to_itself() -> None:
    assert title_of(["متجر.txt", "b.txt"]) == "\u2068متجر\u2069 and 1 more"
