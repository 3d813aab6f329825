"""What a source shows about its own format: mergeable, and blind to any plan."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from workers.kinds.chat.dates import Ints, are_dates, day_numbers
from workers.kinds.chat.grammar import Headers, Shape
from workers.kinds.chat.schema import DateOrderName

ORDERS: tuple[DateOrderName, ...] = ("dmy", "mdy")
"""What is weighed where the year stands last; a leading year is always followed by month, day."""


@dataclass(frozen=True, slots=True)
class DayWalk:
    """How the days run if the dates are read in one order.

    Attributes:
        impossible: Lines that are no date in this order.
        backward: Steps to an earlier day.
        distance: Sum of all steps, forward or back, in days.
        first, last: The day numbers at both ends, None before the first date.
    """

    impossible: int = 0
    backward: int = 0
    distance: int = 0
    first: int | None = None
    last: int | None = None

    @classmethod
    def along(cls, headers: Headers, order: str) -> DayWalk:
        """Walk through header lines."""
        year, month, day = date_fields(headers, order)
        possible = are_dates(year, month, day)
        days = day_numbers(year[possible], month[possible], day[possible])
        impossible = len(headers) - len(days)
        if not len(days):
            return cls(impossible)
        steps = np.diff(days)
        return cls(
            impossible,
            int((steps < 0).sum()),
            int(np.abs(steps).sum()),
            int(days[0]),
            int(days[-1]),
        )

    def merge(self, later: DayWalk) -> DayWalk:
        """Walk on."""
        step = 0
        if self.last is not None and later.first is not None:
            step = later.first - self.last
        return DayWalk(
            self.impossible + later.impossible,
            self.backward + later.backward + (step < 0),
            self.distance + later.distance + abs(step),
            later.first if self.first is None else self.first,
            self.last if later.last is None else later.last,
        )


@dataclass(frozen=True, slots=True)
class ShapeEvidence:
    """The lines of one shape.

    Attributes:
        lines: How many there are.
        first_at: Offset of the first in the source.
        over_first, over_second: Lines whose first or second field is no month.
        unpadded: Lines whose day or month is written with one digit.
        capitals: Lines whose day period is written in capitals.
        walks: The walk in each of ``ORDERS``; empty where the year stands first.
    """

    lines: int
    first_at: int
    over_first: int = 0
    over_second: int = 0
    unpadded: int = 0
    capitals: int = 0
    walks: tuple[DayWalk, ...] = ()

    def merge(self, later: ShapeEvidence) -> ShapeEvidence:
        """Join with the evidence of what follows."""
        return ShapeEvidence(
            self.lines + later.lines,
            min(self.first_at, later.first_at),
            self.over_first + later.over_first,
            self.over_second + later.over_second,
            self.unpadded + later.unpadded,
            self.capitals + later.capitals,
            tuple(one.merge(two) for one, two in zip(self.walks, later.walks, strict=True)),
        )


@dataclass(frozen=True, slots=True)
class Evidence:
    """All header-like lines of a run of bytes, by shape, the codes ascending."""

    shapes: dict[int, ShapeEvidence] = field(default_factory=dict)

    @classmethod
    def of(cls, headers: Headers, offset: int) -> Evidence:
        """Weigh header lines whose offsets count from ``offset`` in the source."""
        shapes = {}
        for code in np.unique(headers.shape).tolist():
            lines = _dated(headers.only(headers.shape == code), code)
            if len(lines):
                shapes[code] = _weigh(lines, code, offset)
        return cls(shapes)

    def merge(self, later: Evidence) -> Evidence:
        """Join with the evidence of what follows in the source."""
        if not later.shapes:
            return self
        joined = dict(self.shapes)
        for code, found in later.shapes.items():
            joined[code] = joined[code].merge(found) if code in joined else found
        return Evidence(dict(sorted(joined.items())))


def date_fields(headers: Headers, order: str) -> tuple[Ints, Ints, Ints]:
    """Give year, month and day as they stand in this order."""
    if order == "ymd":
        return headers.first, headers.second, headers.third
    if order == "mdy":
        return headers.third, headers.first, headers.second
    return headers.third, headers.second, headers.first


def _dated(headers: Headers, code: int) -> Headers:
    """Keep the lines of one shape that are a date in some order."""
    orders = ("ymd",) if Shape.of(code).year_first else ORDERS
    possible = [are_dates(*date_fields(headers, order)) for order in orders]
    return headers.only(np.logical_or.reduce(possible))


def _weigh(headers: Headers, code: int, offset: int) -> ShapeEvidence:
    first_at = offset + int(headers.start[0])
    if Shape.of(code).year_first:
        return ShapeEvidence(len(headers), first_at)
    return ShapeEvidence(
        len(headers),
        first_at,
        int((headers.first > 12).sum()),
        int((headers.second > 12).sum()),
        int(headers.unpadded.sum()),
        int(headers.capitals.sum()),
        tuple(DayWalk.along(headers, order) for order in ORDERS),
    )
