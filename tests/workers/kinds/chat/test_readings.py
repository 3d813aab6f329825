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
    "5. 3. 2024. 09:07 - ": "2024-03-05T09:07:00",
    "2024. 3. 5. 오후 9:07 - ": "2024-03-05T21:07:00",
    "2024/3/5 上午12:07 - ": "2024-03-05T00:07:00",
    "2024/3/31 (21:07) - ": "2024-03-31T21:07:00",
    "5.3.2024 klo 9.07 - ": "2024-03-05T09:07:00",
    "05/03/2024 à 09:07 - ": "2024-03-05T09:07:00",
    "5.03.24\u202fг., 9:07 ч. - ": "2024-03-05T09:07:00",
    "09:07, 05/03/2024 - ": "2024-03-05T09:07:00",
    "9:07 CH, 05/03/2024 - ": "2024-03-05T21:07:00",
    "2024-03-05 21 h 07 - ": "2024-03-05T21:07:00",
    "[\u0665\u200f/\u0663\u200f/\u0662\u0660\u0662\u0664\u060c \u0669:\u0660\u0667 م] ": (
        "2024-03-05T21:07:00"
    ),
    "५/३/२४, ९:०७ AM - ": "2024-03-05T09:07:00",  # capitals, but of no American phone
    "5/3/2567 09:07 - ": "2024-03-05T09:07:00",
    "[۱۴۰۲/۱۲/۱۵، ۰۹:۰۷:۰۸] ": "2024-03-05T09:07:08",
    "25/8/1445، 9:07 ص - ": "2024-03-06T09:07:00",
    "[\ufeff29.01.18, 09:07:08] ": "2018-01-29T09:07:08",
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


@READERS
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_a_source_is_read_in_any_encoding(encoding: str, newline: str, read: Read) -> None:
    text = f"{AT}Ana: qué tal{newline}señor{newline}{AT}Leo: sí{newline}".encode(encoding)

    messages = list(read("chat.txt", text))

    assert [(one["sender"], one["text"]) for one in messages] == [
        ("Ana", "qué tal\nseñor"),
        ("Leo", "sí"),
    ]


NAMES = {
    # lines under `Tienda`: who speaks, and what
    ("Norte: hola", "Norte: qué tal"): [("Tienda: Norte", "hola"), ("Tienda: Norte", "qué tal")],
    ("Norte: hola", "Sur: hola"): [("Tienda", "Norte: hola"), ("Tienda", "Sur: hola")],
    ("Norte: hola", "hola"): [("Tienda", "Norte: hola"), ("Tienda", "hola")],
    ("Norte: hola",): [("Tienda", "Norte: hola")],
}


@READERS
@pytest.mark.parametrize("lines", NAMES)
def test_a_name_holds_a_colon_where_the_whole_source_says_so(
    lines: tuple[str, ...], read: Read
) -> None:
    text = "".join(f"{AT}Tienda: {line}\n" for line in lines)

    messages = read("chat.txt", text.encode())

    assert [(one["sender"], one["text"]) for one in messages] == NAMES[lines]


@READERS
def test_a_name_holds_a_colon_where_the_files_name_says_so(read: Read) -> None:
    [message] = read("WhatsApp Chat with Tienda_ Norte.txt", f"{AT}Tienda: Norte: ok\n".encode())

    assert (message["sender"], message["text"]) == ("Tienda: Norte", "ok")


@READERS
def test_what_a_group_says_are_notices(read: Read) -> None:
    lines = ["Turno: \u200eAna alianzisha kikundi", "Ana: hola", "Leo: hola", "Turno: \u200eLeo x"]
    text = "".join(f"[13/03/2024, 09:07:00] {line}\n" for line in lines)

    messages = read("chat.txt", text.encode())

    assert [one["sender"] for one in messages] == [None, "Ana", "Leo", None]


RECURRING = {
    # an unknown body that stands three times: its kind, text, edited
    "<Picha imeachwa>": ("media", "<Picha imeachwa>", False),
    "\u200epicha imeachwa": ("media", "picha imeachwa", False),
    "sawa <Ujumbe umehaririwa sasa>": ("text", "sawa", True),
    "<see https://a.example/x>": ("text", "<see https://a.example/x>", False),
    "ok": ("text", "ok", False),
}


@READERS
@pytest.mark.parametrize("body", RECURRING)
def test_what_recurs_is_known_for_what_it_is(body: str, read: Read) -> None:
    text = f"{AT}Ana: {body}\n"

    thrice = list(read("chat.txt", 3 * text.encode()))
    twice = list(read("chat.txt", 2 * text.encode()))

    assert {(one["kind"], one["text"], one["edited"]) for one in thrice} == {RECURRING[body]}
    assert {(one["kind"], one["edited"]) for one in twice} == {("text", False)}


DAYS = ("04/03/2024", "05/03/2024", "06/03/2024", "13/03/2024")


@READERS
def test_a_second_phone_behind_the_first_is_read_too(read: Read) -> None:
    first = "".join(f"{day}, 09:07 - Ana: uno\n" for day in DAYS)
    second = "".join(f"[3/{day}/24, 9:07:08 PM] Leo: dos\n" for day in (14, 15, 16))

    messages = read("chat.txt", (first + second).encode())

    assert [one["sender"] for one in messages] == ["Ana"] * 4 + ["Leo"] * 3


@READERS
def test_a_pasted_line_of_another_phone_is_text(read: Read) -> None:
    lines = [f"{day}, 09:07 - Ana: uno\n" for day in DAYS]
    lines.insert(2, "[3/14/24, 9:07:08 PM] Leo: dos\n")

    messages = list(read("chat.txt", "".join(lines).encode()))

    assert [one["sender"] for one in messages] == ["Ana"] * 4
    assert messages[1]["text"] == "uno\n[3/14/24, 9:07:08 PM] Leo: dos"
