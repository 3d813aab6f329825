"""Tricky lines with what they mean, written by hand; the judge and the product both answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.workers.kinds.chat.oracle import read_source
from workers.kinds.chat.reading import read_messages

Read = Callable[[str, bytes], Iterable[dict[str, Any]]]


def judge_messages(name: str, data: bytes) -> Iterable[dict[str, Any]]:
    return [message.printed() for message in read_source(name, data).messages]


READERS = pytest.mark.parametrize("read", [judge_messages, read_messages], ids=["judge", "product"])
AT = "13/03/2024, 09:07 - "

BODIES = {
    # what follows the header: sender, kind, text, edited
    "Ana: hola": ("Ana", "text", "hola", False),
    "Ana: he said: no": ("Ana", "text", "he said: no", False),
    "Ana:": ("Ana", "media", "", False),
    "Ana:.": ("Ana", "media", ".", False),
    "Ana: .": ("Ana", "text", ".", False),
    "Ana: null": ("Ana", "call", "null", False),
    "\u202a+34\u00a0600\u00a011\u202c: ok": ("+34 600 11", "text", "ok", False),
    "Ana added Leo": (None, "notice", "Ana added Leo", False),
    'Ana changed the subject from "A: x" to "B: y"': (
        None,
        "notice",
        'Ana changed the subject from "A: x" to "B: y"',
        False,
    ),
    "Ana: \u200eLeo left": (None, "notice", "Leo left", False),
    "Ana: Leo left": ("Ana", "text", "Leo left", False),
    "Ana: \u200eI left it there. Sorry": ("Ana", "text", "I left it there. Sorry", False),
    "Ana: Messages and calls are end-to-end encrypted. Learn more.": (
        None,
        "notice",
        "Messages and calls are end-to-end encrypted. Learn more.",
        False,
    ),
    "Ana: ok <This message was edited>": ("Ana", "text", "ok", True),
    "Ana: ok\u200e \u200e<Se editó este mensaje.>": ("Ana", "text", "ok", True),
    "Ana: <Media omitted>\nlook": ("Ana", "media", "<Media omitted>\nlook", False),
    "Ana: \u200eimagen omitida": ("Ana", "media", "imagen omitida", False),
    "Ana: a.pdf • 3 pages \u200edocument omitted": (
        "Ana",
        "media",
        "a.pdf • 3 pages \u200edocument omitted",
        False,
    ),
    "Ana: no image omitted": ("Ana", "text", "no image omitted", False),
    "Ana: Leo Paz.VCF (archivo adjunto)": (
        "Ana",
        "contact",
        "Leo Paz.VCF (archivo adjunto)",
        False,
    ),
    "Ana: Eliminaste este mensaje.": ("Ana", "deleted", "Eliminaste este mensaje.", False),
    "Ana: \u200eVoice call, \u200e3 min": ("Ana", "call", "Voice call, \u200e3 min", False),
    "Ana: Voice call, please": ("Ana", "text", "Voice call, please", False),
    "Ana: Location: https://maps.google.com/?q=1,2": (
        "Ana",
        "location",
        "Location: https://maps.google.com/?q=1,2",
        False,
    ),
    "Ana: Location: here": ("Ana", "text", "Location: here", False),
    "Ana: POLL:\nwhen?\n\u200eOPTION: now (1 vote)": (
        "Ana",
        "poll",
        "POLL:\nwhen?\n\u200eOPTION: now (1 vote)",
        False,
    ),
    "Ana: one\n\nthree\u2028still three\n": ("Ana", "text", "one\n\nthree\u2028still three", False),
    "Ana: one\n[14/03/2024, 09:07:08] Leo: pasted": (
        "Ana",
        "text",
        "one\n[14/03/2024, 09:07:08] Leo: pasted",
        False,
    ),
    "Ana: one\n31/02/2024, 09:07 - Leo: no such day": (
        "Ana",
        "text",
        "one\n31/02/2024, 09:07 - Leo: no such day",
        False,
    ),
}


@READERS
@pytest.mark.parametrize("rest", BODIES)
def test_a_line_means_what_is_written_here(rest: str, read: Read) -> None:
    messages = list(read("chat.txt", (AT + rest).encode()))

    sender, kind, text, edited = BODIES[rest]
    assert messages == [
        {
            "source": "chat.txt",
            "time": "2024-03-13T09:07:00",
            "sender": sender,
            "kind": kind,
            "text": text,
            "edited": edited,
        }
    ]


CLOCKS = {
    "3/1/24, 12:15 AM - ": "2024-03-01T00:15:00",
    "1/3/24, 12:15 p. m. - ": "2024-03-01T12:15:00",
    "1/3/24, 00:08 a.\u00a0m. - ": "2024-03-01T00:08:00",
    "1/3/24, 9:07\u202fpm - ": "2024-03-01T21:07:00",
    "3/1/24, 9:07\u202fPM - ": "2024-03-01T21:07:00",  # nothing but the capitals tells
    "01.03.24, 21:07 - ": "2024-03-01T21:07:00",
    "2024/03/01, 21:07 - ": "2024-03-01T21:07:00",
    "\ufeff\u200e[2024-03-01 21:07:09] ": "2024-03-01T21:07:09",
    "01/03/2024 21:07:09: ": "2024-03-01T21:07:09",
    "29/02/2024, 23:59 - ": "2024-02-29T23:59:00",
}


@READERS
@pytest.mark.parametrize("header", CLOCKS)
def test_a_header_tells_this_time(header: str, read: Read) -> None:
    [message] = read("chat.txt", f"{header}Ana: hola\r\n".encode())

    assert (message["time"], message["sender"]) == (CLOCKS[header], "Ana")


@READERS
@pytest.mark.parametrize(
    "header",
    ["29/02/2023, 9:07 - ", "1/1/24, 25:61 - ", "1/1/24, 13:00 AM - ", "1/1/24, 9:7 - ", AT[:-1]],
)
def test_no_such_time_is_no_header(header: str, read: Read) -> None:
    assert list(read("chat.txt", f"{header}Ana: hola\n".encode())) == []


SEQUENCES = {
    # two days written the same way either way: the order that makes them run forward
    ("03/02/2024", "04/02/2024", "05/02/2024"): "2024-02-03",
    ("02/03/2024", "02/04/2024", "02/05/2024"): "2024-02-03",
    ("01/02/2024", "02/01/2024", "03/01/2024"): "2024-01-02",
    ("01/05/2024", "02/05/2024", "02/13/2024"): "2024-01-05",
}


@READERS
@pytest.mark.parametrize("days", SEQUENCES)
def test_the_whole_source_decides_the_order_of_its_dates(
    days: tuple[str, str, str], read: Read
) -> None:
    text = "".join(f"{day}, 09:00 - Ana: hola\n" for day in days)

    first = next(iter(read("chat.txt", text.encode())))

    assert first["time"] == f"{SEQUENCES[days]}T09:00:00"
