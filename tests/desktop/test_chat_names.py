"""Which texts are chats, told from names and from what the chats say was sent in them."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.chat_names import SentTexts, attachments, is_chat_name, is_of_the_app, sent_in_another

OF_THE_APP = [
    "_chat.txt",
    "_chat (1).txt",
    "WhatsApp Chat with Ana.txt",
    "WhatsApp_Chat_with_Ana_(2).txt",
    "Chat de WhatsApp con Ana.txt",
    "Conversa do WhatsApp com Ana.txt",
    "WhatsApp Chat mit Ana.txt",
    "Discussion WhatsApp avec Ana.txt",
    "Chat WhatsApp con Ana.txt",
    "Чат WhatsApp с Ana.txt",
    "与Ana的 WhatsApp 聊天.txt",
    "AnaとのWhatsAppチャット.TXT",
    "Ana ile WhatsApp Sohbeti.txt",
    "محادثة واتساب مع Ana.txt",
    "Ana के साथ व्हाट्सएप चैट.txt",
    "WhatsApp-chat met Ana (1).txt",
]


@pytest.mark.parametrize("name", OF_THE_APP)
def test_the_app_s_own_names_are_known_in_its_languages(name: str) -> None:
    assert is_chat_name(name)
    assert is_of_the_app(name)


@pytest.mark.parametrize("name", ["Ana.txt", "chat.txt", "00000012-notes.txt", "notes.txt"])
def test_other_names_may_be_chats_but_are_not_the_app_s(name: str) -> None:
    assert is_chat_name(name)
    assert not is_of_the_app(name)


@pytest.mark.parametrize(
    "name", ["__MACOSX/.__chat.txt", "__MACOSX/a.txt", ".a.txt", "x/.b/a.txt", "a.txt.zip", "txt"]
)
def test_what_systems_leave_behind_is_no_chat(name: str) -> None:
    assert not is_chat_name(name)


@pytest.mark.parametrize(
    ("names", "zip_name", "sent"),
    [
        ({"_chat.txt", "00000012-notes.txt"}, "a.zip", {"00000012-notes.txt"}),
        ({"_chat (1).txt", "00000012-notes.txt"}, "a.zip", {"00000012-notes.txt"}),
        ({"_CHAT.TXT", "00000012-notes.txt", "Leo.txt"}, "a.zip", {"00000012-notes.txt"}),
        ({"00000012-notes.txt"}, "a.zip", set()),
        ({"a/_chat.txt", "b/00000012-notes.txt"}, "a.zip", set()),
        (
            {"a/_chat.txt", "a/00000012-n.txt", "b/_chat.txt"},
            "chats.zip",
            {"a/00000012-n.txt"},
        ),
        # Android's name on the zip and on the chat, however they were sent on
        ({"Chat with Bo.txt", "diary.txt", "old/x.txt"}, "Chat with Bo.zip", {"diary.txt"}),
        ({"Chat with Bo.txt", "diary.txt"}, "Chat_with_Bo (1).zip", {"diary.txt"}),
        ({"Chat_with_Bo (2).txt", "diary.txt"}, "Chat with Bo-1.zip", {"diary.txt"}),
        # a zip that a system called like the first of many chats
        (
            {"WhatsApp Chat with Ana.txt", "WhatsApp Chat with Leo.txt"},
            "WhatsApp Chat with Ana.zip",
            set(),
        ),
        # many exports in one zip, each in its folder
        (
            {
                "WhatsApp Chat with Ana/WhatsApp Chat with Ana.txt",
                "WhatsApp Chat with Ana/notes.txt",
                "Leo/Leo.txt",
                "Leo/Teo.txt",
            },
            "all.zip",
            {"WhatsApp Chat with Ana/notes.txt"},
        ),
        # a folder that a person called like one of the chats in it
        ({"Ana/Ana.txt", "Ana/Leo.txt"}, "", set()),
        ({"Chat WhatsApp con Eva/Chat WhatsApp con Eva.txt", "Eva/n.txt"}, "", set()),
    ],
)
def test_attachments_are_told_from_the_names(
    names: set[str], zip_name: str, sent: set[str]
) -> None:
    assert attachments(names, zip_name) == sent


def test_names_in_another_spelling_are_the_same() -> None:
    zip_name = unicodedata.normalize("NFD", "Chat de WhatsApp con Begoña.zip")

    sent = attachments({"Chat de WhatsApp con Begoña.txt", "lista.txt"}, zip_name)

    assert sent == {"lista.txt"}


@pytest.mark.parametrize(
    "line",
    [
        "05/03/2024, 09:07 - Ana: notes.txt (file attached)",
        "05/03/2024, 09:07 - Ana: \u200enotes.txt (archivo adjunto)",
        "2024/3/5 09:07 - Ana: notes.txt（文件附件）",
        "[05.03.24, 09:07:08] Ana: \u200e<Anhang: notes.txt>",
        "notes.txt (file attached)",
    ],
)
@pytest.mark.parametrize("step", [1, 7, 1_000_000])
def test_a_chat_says_which_texts_were_sent_in_it(line: str, step: int) -> None:
    data = f"{'x' * 300}\n{line}\n{'y' * 300}".encode()
    sent = SentTexts({"notes.txt", "other.txt"})

    for start in range(0, len(data), step):
        sent.feed(data[start : start + step])

    assert sent.names == {"notes.txt"}


@pytest.mark.parametrize(
    "line", ["have a look at notes.txt please", "Ana: my notes.txt (v2)", "Ana: notes.txt"]
)
def test_a_text_that_is_only_spoken_of_was_not_sent(line: str) -> None:
    sent = SentTexts({"notes.txt"})

    sent.feed(line.encode() + b"\n")

    assert sent.names == set()


def test_of_texts_that_name_each_other_one_stays() -> None:
    mentions = {"a.txt": {"b.txt", "a.txt"}, "b.txt": {"a.txt"}, "WhatsApp Chat.txt": {"a.txt"}}

    assert sent_in_another(mentions) == {"a.txt"}
    assert sent_in_another({"a.txt": {"b.txt"}, "b.txt": {"a.txt"}}) == {"b.txt"}
