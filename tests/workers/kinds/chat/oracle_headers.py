"""The judge's reading of headers: which lines are one, and what time they tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from workers.kinds.chat import phrases

BLANK = f"[{phrases.BLANKS}]"
HEADER = re.compile(
    rf"""
    [\ufeff{phrases.DIRECTION_MARKS}]*
    (?P<open>\[?)
    (?P<a>[0-9]{{4}}|[0-9]{{1,2}}) (?P<mark>[/.-]) (?P<b>[0-9]{{1,2}}) (?P=mark)
    (?P<c>[0-9]{{4}}|[0-9]{{1,2}})
    (?P<gap>,?[ ])
    (?P<hour>[0-9]{{1,2}}) : (?P<minute>[0-9]{{2}}) (?: : (?P<second>[0-9]{{2}}) )?
    (?: {BLANK}? (?P<half>[AaPp](?:\.{BLANK}?)?[Mm]\.?) )?
    (?P<close>\][ ] | [ ]-[ ] | :[ ])
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Header:
    """What stands before the sender: the written fields, and where the rest begins."""

    a: str
    b: str
    c: str
    hour: int
    minute: int
    second: int
    half: str | None
    shape: tuple[str, ...]
    end: int

    @property
    def is_year_first(self) -> bool:
        """Whether the first field of the date has four digits."""
        return len(self.a) == 4

    def day(self, order: str) -> date | None:
        """Give the date in ``order`` (letters of ``dmy``), None where there is no such day."""
        fields = dict(zip(order, (self.a, self.b, self.c), strict=True))
        year = int(fields["y"]) + (2000 if len(fields["y"]) == 2 else 0)
        try:
            return date(year, int(fields["m"]), int(fields["d"]))
        except ValueError:
            return None

    def time(self, order: str) -> datetime | None:
        """Give the time, None where there is no such day or time of day."""
        day, hour = self.day(order), self.hour
        if self.half is not None:
            if hour > 12:
                return None
            hour = hour % 12 + (12 if self.half[0] in "Pp" else 0)
        if day is None or hour > 23 or self.minute > 59 or self.second > 59:
            return None
        return datetime(day.year, day.month, day.day, hour, self.minute, self.second)

    @property
    def is_possible(self) -> bool:
        """Whether some order of the date makes it a time."""
        orders = ("ymd",) if self.is_year_first else ("dmy", "mdy")
        return any(self.time(order) is not None for order in orders)


def header_of(line: str) -> Header | None:
    """Read the beginning of a line as a header of any shape we know, or give None."""
    found = HEADER.match(line)
    if found is None:
        return None
    is_bracketed = found["open"] == "["
    if is_bracketed != (found["close"] == "] "):
        return None
    widths = (len(found["a"]), len(found["c"]))
    if widths not in ((1, 2), (2, 2), (1, 4), (2, 4), (4, 1), (4, 2)):
        return None
    year = "first" if widths[0] == 4 else str(widths[1])
    has_seconds, has_half = found["second"] is not None, found["half"] is not None
    return Header(
        a=found["a"],
        b=found["b"],
        c=found["c"],
        hour=int(found["hour"]),
        minute=int(found["minute"]),
        second=int(found["second"] or 0),
        half=found["half"],
        shape=(found["close"], found["mark"], found["gap"], year, f"{has_seconds}", f"{has_half}"),
        end=found.end(),
    )


@dataclass(frozen=True)
class Line:
    """One line of a source: its bytes without the line end, and where it starts and ends."""

    data: bytes
    start: int
    end: int

    @property
    def text(self) -> str:
        """The line as text, bad bytes replaced."""
        return self.data.decode("utf-8", "replace")


def lines_of(data: bytes) -> list[Line]:
    """Cut at LF and CRLF; a lone CR is text, and the last line end opens no line."""
    lines, start = [], 0
    while start < len(data):
        feed = data.find(b"\n", start)
        end = len(data) if feed < 0 else feed + 1
        whole = data[start:end]
        is_crlf = whole.endswith(b"\r\n")
        lines.append(Line(whole[:-2] if is_crlf else whole.removesuffix(b"\n"), start, end))
        start = end
    return lines


@dataclass(frozen=True)
class Order:
    """How a source writes its dates, and how sure that is."""

    name: str
    confidence: float


def order_of(headers: Sequence[Header], option: str = "auto") -> Order:
    """Decide the order of day and month from all headers of the source's shape."""
    if headers[0].is_year_first:
        return Order("ymd", 1.0)
    if option in ("dmy", "mdy"):
        return Order(option, 1.0)
    if headers[0].shape[1] == ".":
        return Order("dmy", 1.0)
    day_first = sum(int(header.a) > 12 for header in headers)
    month_first = sum(int(header.b) > 12 for header in headers)
    is_contradictory = bool(day_first and month_first)
    if day_first != month_first:
        name = "dmy" if day_first > month_first else "mdy"
        return Order(name, 0.6 if is_contradictory else 1.0)
    likely = order_by_likelihood(headers)
    return Order(likely.name, 0.6) if is_contradictory else likely


def order_by_likelihood(headers: Sequence[Header]) -> Order:
    """Decide by how the days follow each other, else by how the clock is written."""
    jumps, gaps = {}, {}
    for order in ("dmy", "mdy"):
        days = [day.toordinal() for header in headers if (day := header.day(order)) is not None]
        steps = [after - before for before, after in pairwise(days)]
        jumps[order] = sum(step < 0 for step in steps)
        gaps[order] = sum(abs(step) for step in steps)
    if jumps["dmy"] != jumps["mdy"]:
        return Order(min(jumps, key=jumps.__getitem__), 0.9)
    if gaps["dmy"] != gaps["mdy"]:
        return Order(min(gaps, key=gaps.__getitem__), 0.8)
    is_unpadded = any(len(header.a) == 1 or len(header.b) == 1 for header in headers)
    is_upper = any(header.half is not None and header.half[0].isupper() for header in headers)
    if is_unpadded and is_upper and headers[0].shape[1] == "/":
        return Order("mdy", 0.7)  # as `3/5/24, 9:07 AM`
    return Order("dmy", 0.5)
