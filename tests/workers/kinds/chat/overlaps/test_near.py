from __future__ import annotations

import numpy as np

from workers.kinds.chat.overlaps.near import MOST_COMPARED, NEAREST, Pair, compared, near_pairs


def test_sources_with_a_thing_in_common_are_pairs_those_with_most_first() -> None:
    held = [np.array(things, dtype=np.uint64) for things in ([1, 2, 3], [9], [2, 3, 9], [])]

    assert near_pairs(held) == [Pair(0, 2, 2), Pair(1, 2, 1)]


def test_what_everybody_holds_pairs_neighbours_alone() -> None:
    held = [np.array([7], dtype=np.uint64)] * 1000

    pairs = near_pairs(held)

    assert len(pairs) < 1000 * NEAREST
    assert {pair.two - pair.one for pair in pairs} == set(range(1, NEAREST + 1))


def test_nobody_is_compared_with_thousands() -> None:
    pairs = [Pair(0, other, 1) for other in range(1, 1000)]

    assert len(list(compared(pairs, lambda _: True))) == MOST_COMPARED
    assert [pair.two for pair in compared(pairs, lambda pair: pair.two > 997)] == [998, 999]


def test_nothing_held_makes_no_pair() -> None:
    assert near_pairs([]) == []
    assert near_pairs([np.zeros(0, dtype=np.uint64)]) == []
