"""Round ticks, and which of their labels fit: plain functions, without widgets.

Labels are measured by a function that is given, so that every font gets the ticks that
have room in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import NamedTuple

from desktop import phrases
from desktop.widgets.pixels import Ruler, ruler

MOST_COUNTS, MOST_DAYS = 4, 13
COUNT_PITCH = 32
LABEL_GAP = 24
LEAST_GAP = 6
HOURS, DAYS = 24, 7

WidthOf = Callable[[str], float]


class Tick(NamedTuple):
    """A value and what stands there."""

    value: float
    text: str


class PlacedLabel(NamedTuple):
    """A label and its left edge, in pixels."""

    text: str
    left: float


def count_ticks(most: int, pixels: float, *, pitch: float = COUNT_PITCH) -> list[Tick]:
    """Give two to four ticks from zero up to the greatest count, ``pixels`` above zero.

    Steps are 1, 2 or 5 with noughts behind; where there is little room, fewer of them.
    """
    if most <= 0:
        return []
    steps = list(takewhile(lambda step: step <= most, _round_steps()))
    fitting = (
        step for step in steps if most // step < MOST_COUNTS and step / most * pixels >= pitch
    )
    step = next(fitting, steps[-1])
    return [Tick(value, phrases.count(value)) for value in range(0, most + 1, step)]


def _round_steps() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def hour_ticks(pixels: float, width_of: WidthOf) -> list[Tick]:
    """Give the hours of a day at the middle of their slots, the first with the unit."""
    unit = phrases.translate("phrases", "{hour} h", "the first hour of an axis: 0 h")
    first = unit.format(hour=phrases.count(0))
    for step in (3, 6, 12):
        pitch = pixels / HOURS * step
        if pitch >= width_of(first) / 2 + width_of("21") / 2 + LEAST_GAP:
            break
    return [
        Tick(hour + 0.5, first if hour == 0 else phrases.count(hour))
        for hour in range(0, HOURS, step)
    ]


def weekday_ticks() -> list[Tick]:
    """Give the weekdays at the middle of their slots, Monday first."""
    return [Tick(number + 0.5, phrases.weekday(number)) for number in range(DAYS)]


@dataclass(frozen=True, slots=True)
class _Level:
    """A step of a time axis: so many days, months or years."""

    unit: str
    step: int

    @property
    def days(self) -> float:
        return self.step * {"day": 1.0, "month": 30.4, "year": 365.2}[self.unit]


_LEVELS = (
    *(_Level("day", step) for step in (1, 2, 7)),
    *(_Level("month", step) for step in (1, 2, 3, 6)),
    *(_Level("year", step) for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)


@dataclass(frozen=True, slots=True)
class _Span:
    """A day, month or year of the axis, in days since the first, and its labels."""

    begin: float
    end: float
    text: str
    with_year: str


def day_ticks(
    first: date, length: int, low: float, high: float, pixels: float, width_of: WidthOf
) -> list[Tick]:
    """Give the days, months or years that have room, each at the middle of its slot.

    Where the data spans more than one year, the first label and every January tell it.

    Args:
        first: The day at value 0.
        length: Days of the data.
        low: First value shown, in days.
        high: Last value shown.
        pixels: Between the two.
        width_of: Measures a label.
    """
    if high <= low or pixels <= 0:
        return []
    along = ruler(low, high, 0.0, pixels)
    has_years = date.fromordinal(first.toordinal() + max(length - 1, 0)).year != first.year
    ticks: list[Tick] = []
    for level in _LEVELS:
        pitch = level.days * along.factor
        if pitch < LABEL_GAP:
            continue
        spans = list(_spans(level, first, low, high, has_years))
        if len(spans) > MOST_DAYS or not spans or not _has_room(spans, pitch, width_of, has_years):
            continue
        ticks = _fitting(spans, (low, high), along, width_of, has_years)
        if ticks:
            break
    return ticks


def _has_room(spans: Sequence[_Span], pitch: float, width_of: WidthOf, has_years: bool) -> bool:
    widest = max(width_of(span.text) for span in spans)
    longest = max(width_of(span.with_year) for span in spans) if has_years else 0.0
    return pitch >= max(widest + LABEL_GAP, longest + LEAST_GAP) or len(spans) == 1


def _fitting(
    spans: Sequence[_Span],
    shown: tuple[float, float],
    along: Ruler,
    width_of: WidthOf,
    has_years: bool,
) -> list[Tick]:
    ticks: list[Tick] = []
    for span in spans:
        text = span.with_year if has_years and not ticks else span.text
        begin, end = max(span.begin, shown[0]), min(span.end, shown[1])
        is_narrow = (end - begin) * along.factor < width_of(text)
        is_cut = begin > span.begin or end < span.end
        # What begins or ends outside is named only where its name fits the part that is seen.
        if is_cut and is_narrow:
            continue
        ticks.append(Tick((begin + end) / 2, text))
    return ticks


def _spans(level: _Level, first: date, low: float, high: float, has_years: bool) -> Iterator[_Span]:
    zero = first.toordinal()
    begin = max(int(zero + low), 1)
    end = min(zero + high, float(date.max.toordinal()))
    if level.unit == "day":
        yield from _days(level.step, zero, begin, end)
        return
    day = date.fromordinal(begin)
    year, month = day.year, day.month if level.unit == "month" else 1
    size = level.step if level.unit == "month" else 12 * level.step
    number = year * 12 + month - 1
    length = 1 if level.unit == "month" else 12
    number -= number % size
    while number // 12 < 1:
        number += size
    while number + length <= date.max.year * 12 + 11:
        opening = date(number // 12, number % 12 + 1, 1)
        closing = date((number + length) // 12, (number + length) % 12 + 1, 1)
        if opening.toordinal() >= end:
            return
        if closing.toordinal() > zero + low:
            is_year = level.unit == "year" or (has_years and opening.month == 1)
            yield _named(opening, closing, zero, is_year)
        number += size


def _named(opening: date, closing: date, zero: int, is_year: bool) -> _Span:
    whole = str(opening.year)
    begin, end = float(opening.toordinal() - zero), float(closing.toordinal() - zero)
    if is_year:
        return _Span(begin, end, whole, whole)
    return _Span(begin, end, phrases.month(opening), phrases.month(opening, with_year=True))


def _days(step: int, zero: int, begin: int, end: float) -> Iterator[_Span]:
    # Weeks begin on Mondays: day 1 of the calendar is one.
    ordinal = begin + (1 - begin) % step
    while ordinal < end:
        day = date.fromordinal(ordinal)
        at = float(ordinal - zero)
        yield _Span(at, at + 1.0, phrases.day(day), phrases.day(day, with_year=True))
        ordinal += step


def placed_labels(
    ticks: Sequence[Tick], along: Ruler, low: float, high: float, width_of: WidthOf
) -> list[PlacedLabel]:
    """Centre labels under their ticks, moved inwards at the ends, none on another.

    Args:
        ticks: In order.
        along: Values to pixels.
        low: The first pixel that may be painted.
        high: The last one.
        width_of: Measures a label.
    """
    placed: list[PlacedLabel] = []
    taken = low
    for tick in ticks:
        width = width_of(tick.text)
        left = max(min(along.place(tick.value) - width / 2, high - width), low)
        if left >= taken and width <= high - low:
            placed.append(PlacedLabel(tick.text, left))
            taken = left + width + LEAST_GAP
    return placed
