"""Finds sources that hold the same things, without comparing each with each.

What many sources hold is no sign of one chat: a message sent to everybody would pair all
of them. So whoever holds a thing is paired with its nearest neighbours only, among all
that hold it. Sources that stand in an order in which exports of one chat are neighbours
are so joined one to the next, however many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

NEAREST = 8
"""Neighbours on each side with which a source is paired, for each thing that it holds."""

MOST_COMPARED = 50
"""Pairs of one source that are looked at, those with most in common first."""


class Pair(NamedTuple):
    """Two sources, by their places in the order given, and how much they were seen to share."""

    one: int
    two: int
    common: int


def near_pairs(held: Sequence[NDArray[np.uint64]]) -> list[Pair]:
    """Pair sources that hold the same things; those with most in common first.

    Args:
        held: What each source holds, each thing once; neighbours are likely to be alike.
    """
    if not held:
        return []
    things = np.concatenate(held)
    owner = np.repeat(np.arange(len(held)), [len(one) for one in held])
    order = np.argsort(things, kind="stable")
    things, owner = things[order], owner[order]
    found = []
    for away in range(1, NEAREST + 1):
        same = things[away:] == things[:-away]
        found.append(owner[:-away][same] * len(held) + owner[away:][same])
    keys, common = np.unique(np.concatenate(found), return_counts=True)
    first = np.argsort(-common, kind="stable")
    return [
        Pair(key // len(held), key % len(held), count)
        for key, count in zip(keys[first].tolist(), common[first].tolist(), strict=True)
    ]


def compared(pairs: Sequence[Pair], is_wanted: Callable[[Pair], bool]) -> Iterator[Pair]:
    """Give the wanted pairs, at most ``MOST_COMPARED`` of each source."""
    done = Counter[int]()
    for pair in pairs:
        if max(done[pair.one], done[pair.two]) < MOST_COMPARED and is_wanted(pair):
            done[pair.one] += 1
            done[pair.two] += 1
            yield pair
