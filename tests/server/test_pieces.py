"""Cutting is a pure function, and extents find every byte."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.pieces import (
    LEAST_PIECE,
    MIB,
    MOST_PIECE,
    SOURCES_PER_PIECE,
    Layout,
    Stretch,
    cuts_of,
    digest,
    draft_pieces,
    piece_target,
)

SIZES = st.lists(
    st.one_of(
        st.integers(0, 5000),
        st.integers(0, 12 * MIB),
        st.integers(30 * MIB, 300 * MIB),
    ),
    max_size=12,
)


@given(SIZES)
def test_drafts_hold_every_byte_of_every_source_once_and_in_order(sizes: list[int]) -> None:
    stretches = [stretch for draft in draft_pieces(sizes) for stretch in draft.stretches]

    for source, size in enumerate(sizes):
        own = [stretch for stretch in stretches if stretch.source == source]
        assert own[0].start == 0
        assert own[-1].end == size
        assert all(one.end == two.start for one, two in pairwise(own))
    assert [stretch.source for stretch in stretches] == sorted(s.source for s in stretches)


@given(SIZES)
def test_a_piece_is_at_most_32_mib_and_a_cut_one_at_least_4(sizes: list[int]) -> None:
    for draft in draft_pieces(sizes):
        size = sum(stretch.end - stretch.start for stretch in draft.stretches)
        assert size <= max(MOST_PIECE, 2 * LEAST_PIECE)
        stretch = draft.stretches[0]
        if stretch.end - stretch.start < sizes[stretch.source]:
            assert size >= LEAST_PIECE - len(sizes)


@pytest.mark.parametrize(
    ("size", "pieces"),
    [(0, 1), (1, 1), (4 * MIB, 1), (7 * MIB, 1), (10 * MIB, 2), (16 * MIB, 4), (100 * MIB, 4),
     (130 * MIB, 5), (1024 * MIB, 32)],
)  # fmt: skip
def test_a_large_source_is_cut_in_four_where_its_bytes_allow(size: int, pieces: int) -> None:
    cuts = cuts_of(size, piece_target(size))

    assert len(cuts) - 1 == pieces


def test_small_sources_are_packed_whole() -> None:
    drafts = draft_pieces([1000] * 50)

    assert len(drafts) == 1
    assert drafts[0].stretches[7] == Stretch(7, 0, 1000)


def test_a_piece_holds_a_bounded_number_of_sources() -> None:
    drafts = draft_pieces([0] * (SOURCES_PER_PIECE * 2 + 1))

    assert [len(draft.stretches) for draft in drafts] == [SOURCES_PER_PIECE, SOURCES_PER_PIECE, 1]


@given(st.lists(st.integers(0, 50), min_size=1, max_size=6), st.data())
def test_extents_read_back_what_the_sources_hold(sizes: list[int], data: st.DataObject) -> None:
    sources = [bytes([65 + number]) * size for number, size in enumerate(sizes)]
    whole = b"".join(sources)
    blobs: list[bytes] = []
    rest = whole
    while rest:
        length = data.draw(st.integers(1, len(rest)))
        blobs.append(rest[:length])
        rest = rest[length:]
    layout = Layout("job", sizes, [len(blob) for blob in blobs])
    source = data.draw(st.integers(0, len(sizes) - 1))
    start = data.draw(st.integers(0, sizes[source]))
    end = data.draw(st.integers(start, sizes[source]))

    read = b"".join(
        blobs[int(extent.blob[-8:])][extent.offset : extent.offset + extent.length]
        for extent in layout.extents(source, start, end)
    )

    assert read == sources[source][start:end]
    assert layout.is_complete


def test_a_source_is_there_once_its_last_byte_is() -> None:
    layout = Layout("job", [10, 20])

    layout.add_batch(15)

    assert layout.has(0, 10)
    assert layout.has(1, 5)
    assert not layout.has(1, 6)
    assert not layout.is_complete


def test_a_digest_changes_with_any_fact_and_not_with_the_order_of_names() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert digest(1, [2]) != digest(1, [3])
    assert len(digest()) == 16
