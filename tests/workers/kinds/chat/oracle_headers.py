"""The judge's reading of headers: numbers, what stands between them, and what that tells.

A line is taken apart into its first numbers and the gaps around them. The gaps alone say
which numbers are a date and which a clock.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from tests.workers.kinds.chat.oracle_calendars import day_of
from tests.workers.kinds.chat.oracle_gaps import (
    DAY_FIRST_ZEROS,
    UNSEEN,
    has_only_units,
    hour_beside,
    parted,
)
from workers.kinds.chat import phrases

LONGEST_LINE = 120
ORDERS = ("dmy", "mdy", "ymd")


@dataclass(frozen=True)
class Header:
    """What stands before the sender.

    Attributes:
        fields: The three numbers of the date, in ASCII digits.
        hour, minute, second: As written.
        half: The hours that a word beside the clock stands for, None without one.
        is_capital: Whether that word is written in capitals.
        is_day_first: Whether a word in it is written by day-first languages alone.
        shape: All that does not vary within one export.
        end: Where in the line the rest begins.
        spans: Where date and time stand in the line.
    """

    fields: tuple[str, str, str]
    hour: int
    minute: int
    second: int
    half: tuple[int, int] | None
    is_capital: bool
    is_day_first: bool
    shape: Shape
    end: int
    spans: tuple[tuple[int, int], tuple[int, int]]

    @property
    def is_year_first(self) -> bool:
        """Whether the first field of the date has four digits."""
        return len(self.fields[0]) == 4

    @property
    def orders(self) -> tuple[str, ...]:
        """The orders in which the line is a time."""
        return tuple(order for order in ORDERS if self.time(order) is not None)

    def year(self, order: str) -> str:
        """Give the year as written."""
        return self.fields[order.index("y")]

    def day(self, order: str) -> date | None:
        """Give the date in ``order`` (letters of ``dmy``), None where there is no such day."""
        year, month, day = (self.fields[order.index(letter)] for letter in "ymd")
        return day_of(year, month, day) if max(len(month), len(day)) <= 2 else None

    def time(self, order: str) -> datetime | None:
        """Give the time, None where there is no such day."""
        day, hour = self.day(order), self.hour
        if self.half is not None:
            hour = hour_beside(self.half, hour)
        if day is None:
            return None
        return datetime(day.year, day.month, day.day, hour, self.minute, self.second)


@dataclass(frozen=True)
class Shape:
    """All in a header that does not vary within one export.

    Attributes:
        close: ``] ``, `` - `` or ``: ``.
        is_time_first: Whether the clock stands before the date.
        mark: What stands between the fields of the date.
        year: ``first``, ``last``, or ``short``.
        literals: What stands between date and clock, and after them, but for the half.
        clock: What stands between hour and minute.
        seconds: What stands before the seconds, where they are told.
        half: Where the half of the day stands: ``middle``, ``after`` or ``none``.
        zero: The zero of its digits.
    """

    close: str
    is_time_first: bool
    mark: str
    year: str
    literals: tuple[str, str]
    clock: str
    seconds: str
    half: str
    zero: str


@dataclass(frozen=True)
class Plain:
    """The beginning of a line without marks, its blanks as spaces, its digits in ASCII.

    Attributes:
        text: That.
        places: Where each sign of it stands in the line, and where it ends.
        zeros: The zeros of its digits' scripts, sign by sign; nothing where there is no digit.
    """

    text: str
    places: list[int]
    zeros: list[str]

    @classmethod
    def of(cls, line: str) -> Plain:
        """Make it of a line."""
        text, places, zeros = "", [], []
        for place, sign in enumerate(line[:LONGEST_LINE]):
            if sign in UNSEEN:
                continue
            value = unicodedata.decimal(sign) if sign.isdecimal() else None
            text += " " if sign in phrases.BLANKS else sign if value is None else str(value)
            places.append(place)
            zeros.append("" if value is None else chr(ord(sign) - value))
        return cls(text, [*places, (places[-1] + 1 if places else 0)], zeros)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give where some of it stands in the line."""
        return self.places[start], self.places[end - 1] + 1

    def zero(self, end: int) -> str:
        """Give the zero of the one script of the digits before ``end``, or nothing."""
        zeros = {zero for zero in self.zeros[:end] if zero}
        return zeros.pop() if len(zeros) == 1 else ""


DATE = r"(?P<a>[0-9]{1,4})(?P<mark>[/.-] ?)(?P<b>[0-9]{1,2})(?P=mark)(?P<c>[0-9]{1,4})(?![0-9])"
CLOCK = (
    r"(?P<hour>[0-9]{1,2})(?P<sign>[:.]| ?h ?)(?P<minute>[0-9]{2})"
    r"(?:(?P<before_second>[:.])(?P<second>[0-9]{2}))?(?![0-9])"
)
AFTER = r"(?P<after>[^0-9]{0,24}?)(?P<close>(?(open)\] |(?: - |: )))"
MIDDLE = r"(?P<middle>[^0-9]{1,24})"
FORMS = (
    re.compile(rf"(?P<open>\[)?{DATE}{MIDDLE}{CLOCK}{AFTER}"),
    re.compile(rf"(?P<open>\[)?{CLOCK}{MIDDLE}{DATE}{AFTER}"),
)
WIDTHS = {
    # of the first and the third field: where the year is
    **{(first, third): "short" for first in (1, 2) for third in (1, 2)},
    **{(first, 4): "last" for first in (1, 2)},
    **{(4, third): "first" for third in (1, 2)},
}


def header_of(line: str) -> Header | None:
    """Read the beginning of a line as a header of any family, or give None."""
    plain = Plain.of(line)
    for form in FORMS:
        found = form.match(plain.text)
        if found is not None and (header := header_from(plain, found)) is not None:
            return header
    return None


def header_from(plain: Plain, found: re.Match[str]) -> Header | None:
    """Read what stands between date and clock and after them."""
    zero = plain.zero(found.start("after"))
    year = WIDTHS.get((len(found["a"]), len(found["c"])))
    is_time_first = found.start("hour") < found.start("a")
    middle, after = parted(found["middle"], not is_time_first), parted(found["after"], False)
    if not zero or not year or middle is None or after is None or (middle.half and after.half):
        return None
    if not has_only_units(after.literal):
        return None
    half = middle.half or after.half
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if hour > (23 if half is None else 12) or minute > 59 or second > 59:
        return None
    clock = [found.start("hour"), found.end("second" if found["second"] else "minute")]
    for gap, name in ((middle, "middle"), (after, "after")):
        if gap.half is not None:
            clock += [found.start(name) + gap.start, found.start(name) + gap.end]
    return Header(
        fields=(found["a"], found["b"], found["c"]),
        hour=hour,
        minute=minute,
        second=second,
        half=half,
        is_capital=any(gap.is_capital for gap in (middle, after)),
        is_day_first=middle.is_day_first or after.is_day_first or zero in DAY_FIRST_ZEROS,
        shape=Shape(
            close=found["close"],
            is_time_first=is_time_first,
            mark=found["mark"],
            year=year,
            literals=(middle.literal, after.literal),
            clock=found["sign"],
            seconds=found["before_second"] or "",
            half="none" if half is None else "middle" if middle.half else "after",
            zero=zero,
        ),
        end=plain.places[found.end() - 1] + 1,
        spans=(plain.span(found.start("a"), found.end("c")), plain.span(min(clock), max(clock))),
    )
