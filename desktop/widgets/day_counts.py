"""Messages a day as arrays: days without messages, means of a week, peaks, columns of pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from desktop.widgets.pixels import Real, Ruler, Whole

WEEK = 7
HALF_WEEK = 3


@dataclass(frozen=True, slots=True)
class DayCounts:
    """One count for each day from the first on, zeros too."""

    first: date = date.min
    counts: Whole = field(default_factory=lambda: np.zeros(0, np.int64))

    def __len__(self) -> int:
        return len(self.counts)

    def day(self, index: int) -> date:
        """Give the date of a day by its place."""
        return date.fromordinal(self.first.toordinal() + index)


def filled(daily: Sequence[tuple[str, int]]) -> DayCounts:
    """Put the days without messages between the others.

    Args:
        daily: ISO date and messages, of the days with messages, in any order.
    """
    if not daily:
        return DayCounts()
    days = np.array([date.fromisoformat(day).toordinal() for day, _ in daily], np.int64)
    first = int(days.min())
    counts = np.zeros(int(days.max()) - first + 1, np.int64)
    np.add.at(counts, days - first, np.array([messages for _, messages in daily], np.int64))
    return DayCounts(date.fromordinal(first), counts)


def means_of_week(counts: Whole) -> Real:
    """Give the mean of each seven days in a row; the first stands at the fourth day.

    Shorter by six than what it is made of: there is no mean where a window is not whole.
    """
    if len(counts) < WEEK:
        return np.zeros(0)
    sums = np.concatenate(([0], np.cumsum(counts)))
    means: Real = (sums[WEEK:] - sums[:-WEEK]) / WEEK
    return means


def mean_around(counts: Whole, index: int) -> float | None:
    """Give the mean of the seven days around one, None where not all seven are there."""
    if index < HALF_WEEK or index + HALF_WEEK >= len(counts):
        return None
    return float(counts[index - HALF_WEEK : index + HALF_WEEK + 1].mean())


@dataclass(frozen=True, slots=True)
class Columns:
    """Days that share a column of pixels, one entry for each column.

    Attributes:
        pixel: Where the column stands.
        most: The greatest count in it.
        first: The first of its days.
        best: The day of the greatest count, the earliest of equals.
    """

    pixel: Whole
    most: Whole
    first: Whole
    best: Whole


def columns(counts: Whole, begin: int, end: int, along: Ruler) -> Columns:
    """Merge the days from ``begin`` up to ``end`` to the greatest of each column of pixels."""
    days = np.arange(begin, end)
    at = np.floor((days + 0.5) * along.factor + along.offset).astype(np.int64)
    starts = np.flatnonzero(np.diff(at, prepend=at[0] - 1)) if len(at) else np.zeros(0, np.int64)
    shown = counts[begin:end]
    if not len(shown):
        empty = np.zeros(0, np.int64)
        return Columns(empty, empty, empty, empty)
    most = np.maximum.reduceat(shown, starts)
    widths = np.diff(starts, append=len(shown))
    is_best = shown == np.repeat(most, widths)
    # The first hit at or after each start: later hits of a column are passed over.
    hits = np.flatnonzero(is_best)
    best = hits[np.searchsorted(hits, starts)]
    return Columns(at[starts], most, starts + begin, best + begin)


def merged_line(means: Real, first: int, along: Ruler, every: float) -> tuple[Real, Real]:
    """Give the line of means as places and values, one point to ``every`` pixels at most.

    Args:
        means: Of days in a row.
        first: The day of the first mean.
        along: Days to pixels.
        every: Days that share so many pixels are one point, their mean.
    """
    days = np.arange(len(means), dtype=np.float64) + first + 0.5
    at: Real = np.asarray(days * along.factor + along.offset, np.float64)
    if not len(means) or along.factor >= every:
        return at, means
    group = np.floor(at / every).astype(np.int64)
    starts = np.flatnonzero(np.diff(group, prepend=group[0] - 1))
    sizes = np.diff(starts, append=len(means))
    return (
        np.asarray(np.add.reduceat(at, starts) / sizes, np.float64),
        np.asarray(np.add.reduceat(means, starts) / sizes, np.float64),
    )


def shown_days(low: float, high: float, length: int) -> tuple[int, int]:
    """Give the days that a range shows, as begin and end; parts of days count."""
    begin = min(max(int(np.floor(low + 1e-9)), 0), length)
    return begin, max(min(int(np.ceil(high - 1e-9)), length), begin)


def peak(counts: Whole, begin: int, end: int) -> int | None:
    """Give the day of the greatest count, the earliest of equals; None where all is nothing."""
    if begin >= end:
        return None
    best = begin + int(np.argmax(counts[begin:end]))
    return best if counts[best] > 0 else None


def zoomed(
    low: float, high: float, factor: float, around: float, length: int, least: float = WEEK
) -> tuple[float, float]:
    """Widen a range of days by a factor around a day, within 0 and ``length``.

    A factor below 1 shows less; never less than ``least`` days, or all where there are fewer.
    """
    width = min(max((high - low) * factor, min(least, length)), length)
    share = (around - low) / (high - low) if high > low else 0.5
    return panned(around - share * width, around - share * width + width, 0.0, length)


def panned(low: float, high: float, days: float, length: int) -> tuple[float, float]:
    """Move a range of days, no farther than the data goes."""
    width = high - low
    if width >= length - 1e-6:
        return 0.0, float(length)
    low = min(max(low + days, 0.0), length - width)
    return low, low + width
