from __future__ import annotations

import pytest

from workers.kinds.chat import ChatKind
from workers.kinds.chat.reading import read_messages

EXPORT = (
    "\ufeff[13/03/2024, 15:04:00] Turno: \u200eMessages and calls are end-to-end encrypted.\r\n"
    "[13/03/2024, 15:04:05] ~\u202fNev: hola\r\n"
    "\r\n"
    "¿está mi pedido? \u200e<This message was edited>\r\n"
    "\u200e[13/03/2024, 15:05:00] Ana: \u200eimage omitted\r\n"
    "[13/03/2024, 15:06:00] Ana:\r\n"
).encode()


def test_messages_are_read_with_their_texts() -> None:
    messages = list(read_messages("chat.txt", EXPORT))

    assert [(one["sender"], one["kind"], one["text"], one["edited"]) for one in messages] == [
        (None, "notice", "Messages and calls are end-to-end encrypted.", False),
        ("~ Nev", "text", "hola\n\n¿está mi pedido?", True),
        ("Ana", "media", "image omitted", False),
        ("Ana", "media", "", False),
    ]
    assert {one["source"] for one in messages} == {"chat.txt"}
    assert messages[1]["time"] == "2024-03-13T15:04:05"


@pytest.mark.parametrize("part_bytes", [1, 7, 50, 100])
def test_reading_in_parts_changes_no_message(part_bytes: int) -> None:
    whole = list(read_messages("chat.txt", EXPORT))

    assert list(read_messages("chat.txt", EXPORT, part_bytes=part_bytes)) == whole


def test_what_is_no_chat_has_no_messages() -> None:
    assert list(read_messages("photo.jpg", bytes(range(256)) * 20)) == []


def test_a_preview_shows_the_format_and_the_first_messages() -> None:
    preview = ChatKind().preview("chat.txt", EXPORT, True, {})

    assert preview["understood"]
    assert preview["format"]["line"].startswith("\ufeff[13/03/2024, 15:04:00] Turno: ")
    assert preview["date_order"] == {
        "order": "dmy",
        "confidence": 1.0,
        "reason": "4 dates can only be read so",
    }
    assert [message["sender"] for message in preview["messages"]] == [None, "~ Nev", "Ana", "Ana"]


def test_a_preview_leaves_out_the_message_that_its_end_cuts() -> None:
    preview = ChatKind().preview("chat.txt", EXPORT[:-30], False, {})

    assert len(preview["messages"]) == 2


def test_a_preview_of_no_chat_says_so() -> None:
    preview = ChatKind().preview("notes.txt", b"milk\neggs\n", True, {})

    assert not preview["understood"]
    assert preview["messages"] == []
