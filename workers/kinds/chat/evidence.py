"""What a source shows about its own format: mergeable, and blind to any plan of shapes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from workers.kinds.chat.dates import Flags, Ints, are_dates, day_numbers, whole_years
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.headers.shape import shape_facts
from workers.kinds.chat.schema import DateOrderName

SHAPES_KEPT = 500
"""Shapes of which there is evidence: far more than the phones of a chat have had."""

_FIRST_YEAR, _LAST_YEAR = 2009, 2051
"""Exports are hardly older than WhatsApp, and not from far ahead."""


def orders_of(signature: str) -> tuple[DateOrderName, ...]:
    """Give the orders that a shape's dates may have, the likeliest first."""
    facts = shape_facts(signature)
    if facts.year_first:
        return ("ymd",)
    return ("dmy", "mdy", "ymd") if facts.short_year else ("dmy", "mdy")


@dataclass(frozen=True, slots=True)
class DayWalk:
    """How the days run if the dates are read in one order.

    Attributes:
        impossible: Lines that are no date in this order.
        unlikely: Lines whose year nobody exported a chat in.
        backward: Steps to an earlier day.
        distance: Sum of all steps, forward or back, in days.
        first, last: The day numbers at both ends, None before the first date.
    """

    impossible: int = 0
    unlikely: int = 0
    backward: int = 0
    distance: int = 0
    first: int | None = None
    last: int | None = None

    @classmethod
    def along(cls, dates: _Dates, lines: Ints) -> DayWalk:
        """Walk through header lines of one shape."""
        days = dates.days[lines][dates.possible[lines]]
        impossible = len(lines) - len(days)
        if not len(days):
            return cls(impossible)
        steps = np.diff(days)
        return cls(
            impossible,
            int(((days < _FIRST_DAY) | (days > _LAST_DAY)).sum()),
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
            self.unlikely + later.unlikely,
            self.backward + later.backward + (step < 0),
            self.distance + later.distance + abs(step),
            later.first if self.first is None else self.first,
            self.last if later.last is None else later.last,
        )


def _day(year: int, month: int, day: int) -> int:
    return int(day_numbers(*(np.array([value]) for value in (year, month, day)))[0])


_FIRST_DAY, _LAST_DAY = _day(_FIRST_YEAR, 1, 1), _day(_LAST_YEAR, 12, 31)


@dataclass(frozen=True, slots=True)
class _Dates:
    """Lines read in one order: which are a date, and its day; 0 where there is none."""

    possible: Flags
    days: Ints

    @classmethod
    def none(cls, count: int) -> _Dates:
        """Begin with lines that are no dates."""
        return cls(np.zeros(count, dtype=np.bool_), np.zeros(count, dtype=np.int64))

    def only(self, chosen: Flags) -> _Dates:
        """Keep some of the lines."""
        return _Dates(self.possible[chosen], self.days[chosen])


@dataclass(frozen=True, slots=True)
class ShapeEvidence:
    """The lines of one shape that are a date in some order.

    Attributes:
        lines: How many there are.
        first_at, last_at: Offsets of the first and the last in the source.
        runs: How often such a line follows one of another shape, or none.
        over_first, over_second: Lines whose first or second field is no month; none where
            the year stands first.
        unpadded: Lines whose day or month is written with one digit.
        capitals: Lines whose day period is written in capitals.
        day_first: Lines with a word that only day-first languages write.
        least_year, greatest_year: As the year stands, last or first where it has four
            digits, else last.
        walks: The walk in each of ``orders_of`` the shape.
    """

    lines: int
    first_at: int
    last_at: int
    runs: int
    over_first: int
    over_second: int
    unpadded: int
    capitals: int
    day_first: int
    least_year: int
    greatest_year: int
    walks: tuple[DayWalk, ...]

    def merge(self, later: ShapeEvidence) -> ShapeEvidence:
        """Join with the evidence of what follows."""
        return ShapeEvidence(
            self.lines + later.lines,
            self.first_at,
            later.last_at,
            self.runs + later.runs,
            self.over_first + later.over_first,
            self.over_second + later.over_second,
            self.unpadded + later.unpadded,
            self.capitals + later.capitals,
            self.day_first + later.day_first,
            min(self.least_year, later.least_year),
            max(self.greatest_year, later.greatest_year),
            tuple(one.merge(two) for one, two in zip(self.walks, later.walks, strict=True)),
        )


@dataclass(frozen=True, slots=True)
class Evidence:
    """All header-like lines of a run of one source, by the signature of their shape.

    Attributes:
        shapes: The signatures in the order of code points.
        first, last: The shapes of the first and the last line.
        single: Lines that were read one by one.
    """

    shapes: dict[str, ShapeEvidence] = field(default_factory=dict)
    first: str = ""
    last: str = ""
    single: int = 0

    @classmethod
    def of(cls, headers: Headers, places: Ints) -> Evidence:
        """Weigh header lines that begin at these places of the source."""
        if not len(headers):
            return cls()
        dates = _read_dates(headers)
        dated = np.logical_or.reduce([one.possible for one in dates.values()])
        if not dated.all():
            dates = {order: one.only(dated) for order, one in dates.items()}
            headers, places = headers.only(dated), places[dated]
            if not len(headers):
                return cls()
        shape = headers.shape
        opens_run = np.ones(len(shape), dtype=np.bool_)
        opens_run[1:] = shape[1:] != shape[:-1]
        found = dict(headers.by_shape())
        shapes = {
            name: _weigh(headers.at(found[name]), places, dates, found[name], opens_run)
            for name in sorted(_fewest(found))
        }
        return cls(
            shapes,
            headers.signatures[int(shape[0])],
            headers.signatures[int(shape[-1])],
            int(headers.single.sum()),
        )

    def merge(self, later: Evidence) -> Evidence:
        """Join with the evidence of what follows in the source."""
        if not self.shapes or not later.shapes:
            return later if later.shapes else self
        joined = dict(self.shapes)
        for signature, found in later.shapes.items():
            before = joined.get(signature)
            joined[signature] = found if before is None else before.merge(found)
        if self.last == later.first and self.last in joined:  # the cut went through a run
            at_cut = joined[self.last]
            joined[self.last] = replace(at_cut, runs=at_cut.runs - 1)
        return Evidence(
            {signature: joined[signature] for signature in sorted(_fewest(joined))},
            self.first,
            later.last,
            self.single + later.single,
        )


def _fewest(signatures: Collection[str]) -> set[str]:
    """Keep the shortest signatures, in the order of code points where they are as long.

    What is kept of a whole is kept of each of its parts, so its evidence is complete.
    """
    if len(signatures) <= SHAPES_KEPT:
        return set(signatures)
    return set(sorted(signatures, key=lambda name: (len(name), name))[:SHAPES_KEPT])


def date_fields(headers: Headers, order: str, *, is_short: bool) -> tuple[Ints, Ints, Ints]:
    """Give year, month and day as they stand in this order.

    Args:
        headers: Lines of one shape.
        order: The order.
        is_short: Whether that shape's year has two digits.
    """
    if order == "ymd":
        year, month, day = headers.first, headers.second, headers.third
    elif order == "mdy":
        month, day, year = headers.first, headers.second, headers.third
    else:
        day, month, year = headers.first, headers.second, headers.third
    return whole_years(year) if is_short else year, month, day


def _read_dates(headers: Headers) -> dict[DateOrderName, _Dates]:
    """Read the dates of all lines in each order that any of them may have."""
    alike: dict[tuple[tuple[DateOrderName, ...], bool], list[int]] = {}
    for code, signature in enumerate(headers.signatures):
        facts = orders_of(signature), shape_facts(signature).short_year
        alike.setdefault(facts, []).append(code)
    dates: dict[DateOrderName, _Dates] = {}
    for (orders, is_short), codes in alike.items():
        chosen = np.zeros(len(headers.signatures), dtype=np.bool_)
        chosen[codes] = True
        places = np.flatnonzero(chosen[headers.shape])
        lines = headers.at(places)
        for order in orders:
            fields = date_fields(lines, order, is_short=is_short)
            read = dates.setdefault(order, _Dates.none(len(headers)))
            read.possible[places] = are_dates(*fields)
            read.days[places] = np.where(read.possible[places], day_numbers(*fields), 0)
    return dates


def _weigh(
    headers: Headers,
    places: Ints,
    dates: Mapping[DateOrderName, _Dates],
    lines: Ints,
    opens_run: Flags,
) -> ShapeEvidence:
    """Weigh the lines of one shape; ``places``, ``dates`` and ``opens_run`` are of all shapes."""
    signature = headers.signatures[int(headers.shape[0])]
    facts, orders = shape_facts(signature), orders_of(signature)
    year = date_fields(headers, orders[0], is_short=facts.short_year)[0]
    return ShapeEvidence(
        lines=len(headers),
        first_at=int(places[lines[0]]),
        last_at=int(places[lines[-1]]),
        runs=int(opens_run[lines].sum()),
        over_first=0 if facts.year_first else int((headers.first > 12).sum()),
        over_second=0 if facts.year_first else int((headers.second > 12).sum()),
        unpadded=int(headers.unpadded.sum()),
        capitals=int(headers.capitals.sum()),
        day_first=int(headers.day_first.sum()),
        least_year=int(year.min()),
        greatest_year=int(year.max()),
        walks=tuple(DayWalk.along(dates[order], lines) for order in orders),
    )
