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
what was expected. The *shape* of a header is all in it that does not vary within one
export: two lines of one shape come from the same phone and setting.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from workers.kinds.chat.cursor import Bytes, Cursor
from workers.kinds.chat.dates import Flags, Ints

_MARKS_BEFORE, _MARKS_INSIDE = 4, 2
_SEPARATORS, _CLOCKS = "/.-", ":."


class Shape(NamedTuple):
    """All in a header that does not vary within one export."""

    bracket: bool
    year_first: bool
    separator: str
    comma: bool
    clock: str
    seconds: bool
    period: bool
    long_year: bool
    dash: bool

    def code(self) -> int:
        """Pack the shape into the integer that ``Headers.shape`` holds."""
        flags = sum(1 << place for place, name in enumerate(_FLAGS) if getattr(self, name))
        separator = _SEPARATORS.index(self.separator) << _SEPARATOR_BITS
        return flags | separator | _CLOCKS.index(self.clock) << _CLOCK_BITS

    @classmethod
    def of(cls, code: int) -> Shape:
        """Unpack ``code()``."""
        return cls(
            **{name: bool(code >> place & 1) for place, name in enumerate(_FLAGS)},
            separator=_SEPARATORS[code >> _SEPARATOR_BITS & 3],
            clock=_CLOCKS[code >> _CLOCK_BITS & 1],
        )


_FLAGS = ("bracket", "year_first", "comma", "seconds", "period", "long_year", "dash")
_SEPARATOR_BITS = len(_FLAGS)
_CLOCK_BITS = _SEPARATOR_BITS + 2


@dataclass(frozen=True, slots=True)
class Headers:
    """The header-like lines of some bytes, in order; every array has one entry a line.

    Attributes:
        start: Offset of the line.
        end: Offset of the first byte after the header.
        shape: ``Shape.code()``.
        first, second, third: The fields of the date as written; a year of two digits
            already belongs to 2000 to 2099.
        seconds: Seconds since midnight.
        unpadded: Whether day or month is written with one digit.
        capitals: Whether the day period is written in capitals.
    """

    start: Ints
    end: Ints
    shape: Ints
    first: Ints
    second: Ints
    third: Ints
    seconds: Ints
    unpadded: Flags
    capitals: Flags

    def __len__(self) -> int:
        return len(self.start)

    def only(self, chosen: Flags) -> Headers:
        """Keep some of the lines."""
        return Headers(*(getattr(self, name)[chosen] for name in self.__slots__))


def find_headers(padded: Bytes, line_starts: Ints) -> Headers:
    """Read the lines that begin at ``line_starts``; lines that are no headers are left out.

    The clock is checked here (25:61 is no time of day); the date can only be checked
    once its order is known.

    Args:
        padded: ``Buffer.padded``; no header is longer than its padding.
        line_starts: Offsets, ascending.
    """
    cursor = Cursor(padded, line_starts)
    cursor.require(_may_open(padded[line_starts]))
    cursor.keep_ok()
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
    return Headers(
        start=cursor.line,
        end=cursor.at,
        shape=shape,
        first=date.first,
        second=date.second,
        third=date.third,
        seconds=clock.since_midnight,
        unpadded=date.unpadded,
        capitals=clock.capitals,
    ).only(cursor.ok)


def _may_open(byte: Bytes) -> Flags:
    """Tell which first bytes can open a header: a digit, a bracket, the lead of a mark."""
    possible = np.zeros(256, dtype=np.bool_)
    possible[list(b"0123456789[\xe2\xef\xd8")] = True
    return possible[byte]


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
        third + 2000 * is_short,
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
