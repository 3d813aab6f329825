r"""Finds the lines that open a message, whole arrays of lines at a time.

A header, with ``<…>`` for what varies and ``?`` for what may be missing:

    <marks>? [? <marks>? <date> ,? <blank> <clock> <day period>? <end>

    date         d/m/y, m/d/y or year first; `/`, `.` or `-` between the fields
    clock        H:MM or H.MM, with :SS on iOS
    day period   `AM`, `pm`, `a.m.`, `a. m.`, after a blank, U+00A0, U+202F or nothing
    end          `] ` after a bracket, else ` - ` (Android) or `: ` (old iOS)

Lines these were learnt from (``\u202f`` is one character):

    3/12/22, 12:34 AM - Jack: hi
    [05/03/24, 9:07:08\u202fa.\u00a0m.] Ana: hola
    \u200e[13/03/2024, 15:04:05] Ana: Es el 4521
    2019/01/20, 11:23 - John: hi

Every line is read by all alternatives at once, so what is found does not depend on
what was expected. Lines that none of them fits, and that may be a header of another kind
(`2024. 3. 5. 오전 9:07 - `), are read one by one by ``lines``.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from workers.kinds.chat.cursor import Bytes, Cursor
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.headers.lines import read_lines

_MARKS_BEFORE, _MARKS_INSIDE = 4, 2
_SEPARATORS, _CLOCKS = "/.-", ":."


def find_headers(padded: Bytes, line_starts: Ints) -> Headers:
    """Read the lines that begin at ``line_starts``; lines that are no headers are left out.

    The clock is checked here (25:61 is no time of day); the date can only be checked
    once its order is known.

    Args:
        padded: ``Buffer.padded``; no header is longer than its padding.
        line_starts: Offsets, ascending.
    """
    opens = _MAY_OPEN[padded[line_starts]]
    headers, refused = _read_at_once(padded, line_starts[opens == _AT_ONCE])
    others = np.concatenate([refused, line_starts[opens == _ALONE]])
    return headers.and_also(read_lines(padded, np.sort(others)))


def _read_at_once(padded: Bytes, line_starts: Ints) -> tuple[Headers, Ints]:
    """Read lines of ASCII shapes; give the starts of those that are none, too."""
    cursor = Cursor(padded, line_starts)
    cursor.skip_marks(_MARKS_BEFORE)
    bracket = cursor.skip(ord("["))
    if bracket.any():
        cursor.skip_marks(_MARKS_INSIDE)
    date = _read_date(cursor)
    comma = cursor.skip(ord(","))
    cursor.expect(ord(" "))
    clock = _read_clock(cursor)
    dash = _read_end(cursor, bracket)

    flags = (
        bracket, date.year_first, comma, clock.has_seconds, clock.has_period,
        date.long_year, dash,
    )  # fmt: skip
    shape = np.zeros(len(cursor.line), dtype=np.int64)
    for place, flag in enumerate(flags):
        shape |= flag.astype(np.int64) << place
    shape |= _index_of(date.separator, _SEPARATORS) << _SEPARATOR_BITS
    shape |= _index_of(clock.sign, _CLOCKS) << _CLOCK_BITS
    ok = cursor.ok
    codes, shape = np.unique(shape[ok], return_inverse=True)
    none = np.zeros(len(shape), dtype=np.bool_)
    headers = Headers(
        signatures=tuple(_signature(code) for code in codes.tolist()),
        start=cursor.line[ok],
        end=cursor.at[ok],
        shape=shape,
        first=date.first[ok],
        second=date.second[ok],
        third=date.third[ok],
        seconds=clock.since_midnight[ok],
        unpadded=date.unpadded[ok],
        capitals=clock.capitals[ok],
        day_first=none,
        single=none,
    )
    return headers, cursor.line[~ok]


_FLAGS = ("bracket", "year_first", "comma", "seconds", "period", "long_year", "dash")
_SEPARATOR_BITS = len(_FLAGS)
_CLOCK_BITS = _SEPARATOR_BITS + 2


@cache
def _signature(code: int) -> str:
    """Write the signature of a shape whose flags and signs are packed into ``code``."""
    has = {name: bool(code >> place & 1) for place, name in enumerate(_FLAGS)}
    fields = ["9", "9", "9999" if has["long_year"] else "99"]
    if has["year_first"]:
        fields.reverse()
    date = _SEPARATORS[code >> _SEPARATOR_BITS & 3].join(fields)
    clock = _CLOCKS[code >> _CLOCK_BITS & 1].join(["9", "99", "99"][: 2 + has["seconds"]])
    close = "] " if has["bracket"] else " - " if has["dash"] else ": "
    comma, period = "," if has["comma"] else "", " am" if has["period"] else ""
    return f"{'[' if has['bracket'] else ''}{date}{comma} {clock}{period}{close}"


_AT_ONCE, _ALONE = 1, 2
_MAY_OPEN = np.zeros(256, dtype=np.uint8)
_MAY_OPEN[0x80:] = _ALONE
_MAY_OPEN[list(b"0123456789[\xe2\xef\xd8")] = _AT_ONCE
"""What the first byte of a line can open: a digit, a bracket, a mark; or a sign not of ASCII."""


class _Date(NamedTuple):
    first: Ints
    second: Ints
    third: Ints
    separator: Bytes
    year_first: Flags
    long_year: Flags
    unpadded: Flags


def _read_date(cursor: Cursor) -> _Date:
    first, first_width = cursor.digits(4)
    year_first = first_width == 4
    cursor.require(first_width != 3)
    separator = cursor.peek()
    cursor.require((separator == ord("/")) | (separator == ord(".")) | (separator == ord("-")))
    cursor.advance(1)
    second, second_width = cursor.digits(2)
    cursor.require(cursor.peek() == separator)
    cursor.advance(1)
    third, third_width = cursor.digits(4)
    year_last = (third_width == 2) | (third_width == 4)
    cursor.require(np.where(year_first, third_width <= 2, year_last))
    is_short = ~year_first & (third_width == 2)
    other_width = np.where(year_first, third_width, first_width)
    return _Date(
        first,
        second,
        third,
        separator,
        year_first,
        ~is_short,
        (second_width == 1) | (other_width == 1),
    )


class _Clock(NamedTuple):
    since_midnight: Ints
    sign: Bytes
    has_seconds: Flags
    has_period: Flags
    capitals: Flags


def _read_clock(cursor: Cursor) -> _Clock:
    hour, _ = cursor.digits(2)
    sign = cursor.peek()
    cursor.require((sign == ord(":")) | (sign == ord(".")))
    cursor.advance(1)
    minute, minute_width = cursor.digits(2)
    cursor.require(minute_width == 2)
    second, has_seconds = cursor.seconds(sign)
    has_period, is_pm, capitals = cursor.day_period()
    cursor.require((minute <= 59) & (second <= 59))
    # Some phones write 00:08 a. m.: an hour of 0 is accepted beside a day period.
    cursor.require(np.where(has_period, hour <= 12, hour <= 23))
    hour = np.where(has_period, hour % 12 + 12 * is_pm, hour)
    return _Clock(hour * 3600 + minute * 60 + second, sign, has_seconds, has_period, capitals)


def _read_end(cursor: Cursor, bracket: Flags) -> Flags:
    """Pass what closes a header; tell where it is a dash."""
    dash: Flags = ~bracket & (cursor.peek() == ord(" "))
    cursor.advance(dash.astype(np.int64))
    closing = np.where(bracket, ord("]"), np.where(dash, ord("-"), ord(":")))
    cursor.require(cursor.peek() == closing)
    cursor.advance(1)
    cursor.expect(ord(" "))
    return dash


def _index_of(found: Bytes, choices: str) -> Ints:
    index = np.zeros(len(found), dtype=np.int64)
    for place, choice in enumerate(choices):
        index[found == ord(choice)] = place
    return index
