from __future__ import annotations

import numpy as np
import pytest

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.headers.lines import read_lines
from workers.kinds.chat.scan import headers_in


def headers_of(text: str) -> Headers:
    return headers_in(Buffer.of(text.encode()), at_line_start=True)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("3/12/22, 12:34 AM - Jack: hi", "Jack: hi"),
        ("3/12/22, 12:34\u202fAM - Jack: hi", "Jack: hi"),
        ("13/03/2024, 15:04 - Ana added Leo", "Ana added Leo"),
        ("05/03/24 9:07 a.\u00a0m. - Ana: hola", "Ana: hola"),
        ("01/20/2019, 08:49 p. m. - Leo: hi", "Leo: hi"),
        ("05.03.24, 09:07 - Ana: hola", "Ana: hola"),
        ("2019/01/20, 11:23 - Leo: hi", "Leo: hi"),
        ("[2019-04-16 02:09] Mary: hi", "Mary: hi"),
        ("\u200e[13/03/2024, 15:04:05] Ana: Es el 4521", "Ana: Es el 4521"),
        ("[\ufeff29.01.18, 15:04:05] Ana: hola", "Ana: hola"),
        ("\ufeff[3/5/24, 9:07:08\u202fAM] Ana: hola", "Ana: hola"),
        ("05/03/2024 09:07:08: Ana: hola", "Ana: hola"),
        ("5.3.24 9.07 - Ana: hola", "Ana: hola"),
    ],
)
def test_a_header_ends_where_the_sender_begins(line: str, rest: str) -> None:
    headers = headers_of(line)

    assert len(headers) == 1
    assert line.encode()[int(headers.end[0]) :].decode() == rest


@pytest.mark.parametrize(
    "line",
    [
        "13/03/2024, 25:61 - Ana: no time of day",
        "13/03/2024, 13:04 PM - Ana: no hour of a half day",
        "13/03/2024, 15:4 - Ana: minutes have two digits",
        "13/03-2024, 15:04 - Ana: two separators",
        "13/03/024, 15:04 - Ana: three digits are no year",
        "[13/03/2024, 15:04 - Ana: the bracket stays open",
        "13/03/2024, 15:04] Ana: no bracket was opened",
        "13/03/2024, 15:04- Ana: no blank before the dash",
        " 13/03/2024, 15:04 - Ana: a blank before",
        "13/03/2024",
        "13/03/2024, 15:04 -",
        "[]",
        "",
    ],
)
def test_what_is_not_wholly_a_header_is_none(line: str) -> None:
    assert len(headers_of(line)) == 0


def test_only_line_feeds_begin_a_line() -> None:
    line = "13/03/2024, 15:04 - Ana: hola"

    headers = headers_of(f"{line}\u2028{line}\r{line}\n{line}\r\n{line}")

    assert len(headers) == 3


@pytest.mark.parametrize(
    ("clock", "seconds"),
    [
        ("12:00 AM", 0),
        ("12:15 a. m.", 15 * 60),
        ("00:08 a. m.", 8 * 60),
        ("12:00 PM", 12 * 3600),
        ("1:05 pm", 13 * 3600 + 5 * 60),
        ("23:59", 23 * 3600 + 59 * 60),
    ],
)
def test_noon_and_midnight_are_where_they_belong(clock: str, seconds: int) -> None:
    headers = headers_of(f"13/03/2024, {clock} - Ana: hola")

    assert headers.seconds.tolist() == [seconds]


def test_what_varies_within_an_export_is_no_part_of_its_shape() -> None:
    lines = [
        "[3/5/24, 9:07:08\u202fAM] Ana: hola",
        "\u200e[12/15/24, 11:07:08 PM] Leo: hola",
        "[3/5/24, 9:07:08am] Ana: hola",
    ]

    assert {headers_of(line).signatures for line in lines} == {("[9/9/99, 9:99:99 am] ",)}


def test_lines_of_other_shapes_are_read_one_by_one_among_the_others() -> None:
    text = "5.3.2024 klo 9.07 - Ana: hola\n5.3.2024, 9:07 - Leo: hola\n9:08, 5/3/2024 - Ana: hola\n"

    headers = headers_of(text)

    assert headers.single.tolist() == [True, False, True]
    assert [headers.signatures[shape] for shape in headers.shape] == [
        "9.9.9999 klo 9.99 - ",
        "9.9.9999, 9:99 - ",
        "9:99, 9/9/9999 - ",
    ]
    assert headers.seconds.tolist() == [9 * 3600 + 7 * 60] * 2 + [9 * 3600 + 8 * 60]


@pytest.mark.parametrize("bracket", [True, False])
@pytest.mark.parametrize("separator", "/.-")
@pytest.mark.parametrize("date", ["9{0}12{0}24", "09{0}12{0}2024", "2024{0}9{0}12"])
@pytest.mark.parametrize("comma", [",", ""])
@pytest.mark.parametrize("clock", ["9:07", "21.07", "9:07:08", "9:07 a. m.", "12:07:08\u202fPM"])
def test_both_ways_of_reading_a_header_agree(
    bracket: bool, separator: str, date: str, comma: str, clock: str
) -> None:
    written = f"{date.format(separator)}{comma} {clock}"
    line = f"[{written}] Ana: hola" if bracket else f"{written} - Ana: hola"
    [at_once] = [headers_of(line)]

    alone = read_lines(Buffer.of(line.encode()).padded, np.zeros(1, dtype=np.int64))

    assert not at_once.single.any()
    assert alone.signatures == at_once.signatures
    for name in ("start", "end", "first", "second", "third", "seconds", "unpadded", "capitals"):
        assert getattr(alone, name).tolist() == getattr(at_once, name).tolist()
