from __future__ import annotations

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from tests.workers.tiny_kind import TinyKind
from workers.kinds.base import Part
from workers.merging import Merging


@given(st.lists(st.binary(max_size=6), max_size=40))
def test_the_total_is_that_of_merging_one_by_one(chunks: list[bytes]) -> None:
    kind = TinyKind()
    plan = kind.guess(b"", False, {})
    tallies = [kind.measure(Part(0, 0, False, chunk), plan) for chunk in chunks]
    merging = Merging(kind)

    for tally in tallies:
        merging.add(tally)

    assert merging.total() == reduce(kind.merge, tallies, kind.empty())
    assert merging.total() == merging.total()


def test_more_can_follow_a_total() -> None:
    kind = TinyKind()
    plan = kind.guess(b"", False, {})
    merging = Merging(kind)
    for number in range(5):
        merging.add(kind.measure(Part(0, 0, False, b"%d" % number), plan))
        total = merging.total()

    assert total[0].head == b"01234"


def test_nothing_makes_the_tally_of_nothing() -> None:
    assert Merging(TinyKind()).total() == TinyKind().empty()
