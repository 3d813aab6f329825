from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workers.orders import Extent, Span
from workers.parts import SPANS_PER_PART, cut_parts, part_size, slice_extents


def span(source: int, lengths: list[int], plan: object = 0, start: int = 0) -> Span:
    extents = tuple(Extent(f"b{source}.{n}", 5 * n, size) for n, size in enumerate(lengths))
    return Span(source, start, True, plan, extents)


def places(spans: list[Span]) -> list[tuple[int, int, str, int]]:
    """Every byte: its source, its offset there, its blob, its offset there."""
    found = []
    for one in spans:
        position = one.start
        for extent in one.extents:
            for offset in range(extent.offset, extent.offset + extent.length):
                found.append((one.source, position, extent.blob, offset))
                position += 1
    return found


@pytest.mark.parametrize(
    ("mebibytes", "processes", "expected"),
    [(32, 2, 25), (32, 64, 25), (3, 2, 4), (3, 64, 12), (0.1, 2, 1)],
)
def test_a_piece_makes_as_many_parts_as_are_worth_it(
    mebibytes: float, processes: int, expected: int
) -> None:
    length = int(mebibytes * (1 << 20))
    size = part_size(length, processes, 25, 262_144)

    assert abs(len(cut_parts([span(0, [length])], size)) - expected) <= expected // 25


def test_a_whole_source_without_a_plan_is_not_cut() -> None:
    assert len(cut_parts([span(0, [100], plan=None)], 10)) == 1


def test_small_sources_share_a_part() -> None:
    spans = [span(n, [4]) for n in range(6)]

    assert [len(part) for part in cut_parts(spans, 10)] == [3, 3]


def test_very_many_empty_sources_make_several_parts() -> None:
    spans = [span(n, []) for n in range(SPANS_PER_PART + 1)]

    assert [len(part) for part in cut_parts(spans, 10)] == [SPANS_PER_PART, 1]


@given(
    st.lists(st.lists(st.integers(0, 40), max_size=5), max_size=12),
    st.integers(1, 60),
)
def test_parts_hold_every_byte_once_and_in_order(lengths: list[list[int]], size: int) -> None:
    spans = [span(source, sizes, start=3 * source) for source, sizes in enumerate(lengths)]

    parts = cut_parts(spans, size)

    cut = [piece for part in parts for piece in part]
    assert places(cut) == places(spans)
    assert [piece.source for piece in cut if piece.is_end] == list(range(len(spans)))
    assert all(part for part in parts)
    assert all(sum(piece.length for piece in part) < 2 * size for part in parts)


@given(st.lists(st.integers(0, 9), max_size=6), st.integers(0, 60), st.integers(0, 60))
def test_a_slice_of_extents_holds_what_it_should(
    lengths: list[int], offset: int, length: int
) -> None:
    whole = span(0, lengths)

    cut = slice_extents(whole.extents, offset, length)

    taken = [place[2:] for place in places([Span(0, 0, True, 0, cut)])]
    assert taken == [place[2:] for place in places([whole])][offset : offset + length]
