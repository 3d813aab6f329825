"""Everything that is counted over messages, whichever source they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from workers.kinds.chat.dates import Ints
from workers.kinds.chat.people import People, add_counts

OTHERS = ("notices", "deleted", "edited", "calls")


def _heatmap() -> Ints:
    return np.zeros((7, 24), dtype=np.int64)


def _none() -> Ints:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over messages; joined in order, since names are taken from their first message.

    Attributes:
        people: The figures of each sender.
        heatmap: Messages by weekday (Monday first) and hour.
        days, day_counts: Day numbers since 1970, ascending, and messages on each.
        others: One number for each of ``OTHERS``.
        keywords: Keyword to how often it stands and in how many messages.
    """

    people: People = field(default_factory=People)
    heatmap: Ints = field(default_factory=_heatmap)
    days: Ints = field(default_factory=_none)
    day_counts: Ints = field(default_factory=_none)
    others: tuple[int, ...] = (0,) * len(OTHERS)
    keywords: dict[str, tuple[int, int]] = field(default_factory=dict)

    def merge(self, later: Counts) -> Counts:
        """Join with the counts of what follows."""
        days, day_counts = add_counts(self.days, self.day_counts, later.days, later.day_counts)
        return Counts(
            self.people.merge(later.people),
            self.heatmap + later.heatmap,
            days,
            day_counts,
            tuple(one + two for one, two in zip(self.others, later.others, strict=True)),
            _add_keywords(self.keywords, later.keywords),
        )


def _add_keywords(
    one: dict[str, tuple[int, int]], two: dict[str, tuple[int, int]]
) -> dict[str, tuple[int, int]]:
    if len(one) < len(two):
        one, two = two, one
    total = dict(one)
    for word, (count, messages) in two.items():
        known = total.get(word)
        total[word] = (
            (count, messages) if known is None else (known[0] + count, known[1] + messages)
        )
    return total
