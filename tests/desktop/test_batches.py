from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.batches import BatchReader, layout
from desktop.errors import SourceChanged
from server.protocol import BATCH_BYTES, BATCH_SEGMENTS, BODY_BYTES, Batch, Segment, encode
from tests.desktop.scripted_server import MemorySource

JOB = "0" * 32
SIZES = st.lists(st.integers(0, 30) | st.integers(0, 1_000), max_size=40)


@given(SIZES, st.integers(1, 100))
def test_batches_hold_every_byte_once_and_in_order(sizes: list[int], batch_bytes: int) -> None:
    segments = [segment for batch in layout(sizes, batch_bytes) for segment in batch]

    for source, held in groupby(segments, key=lambda segment: segment.source):
        end = 0
        for segment in held:
            assert segment.offset == end
            end += segment.length
        assert end == sizes[source]
    sources = list(dict.fromkeys(segment.source for segment in segments))
    assert sources == [source for source, size in enumerate(sizes) if size]


@given(SIZES, st.integers(1, 100))
def test_a_batch_is_never_too_large_and_only_whole_sources_share_one(
    sizes: list[int], batch_bytes: int
) -> None:
    for batch in layout(sizes, batch_bytes):
        assert 0 < sum(segment.length for segment in batch) <= batch_bytes
        if len(batch) > 1:
            assert all(segment.length == sizes[segment.source] for segment in batch)


def test_small_sources_share_a_batch_and_a_large_one_has_its_own() -> None:
    assert list(layout([3, 4, 25, 0, 2, 8, 1], 10)) == [
        (Segment(0, 0, 3), Segment(1, 0, 4)),
        (Segment(2, 0, 10),),
        (Segment(2, 10, 10),),
        (Segment(2, 20, 5),),
        (Segment(4, 0, 2), Segment(5, 0, 8)),
        (Segment(6, 0, 1),),
    ]


def test_the_fullest_batch_fits_into_a_frame() -> None:
    first, second = layout([1] * BATCH_SEGMENTS + [BATCH_BYTES], BATCH_BYTES)

    assert (len(first), len(second)) == (BATCH_SEGMENTS, 1)
    room = BATCH_BYTES - BATCH_SEGMENTS + 1
    segments = (*first[1:], Segment(BATCH_SEGMENTS, 0, room))
    assert len(encode(Batch.of(JOB, 0, segments, bytes(BATCH_BYTES)))) <= 5 + BODY_BYTES


def test_a_layout_is_made_as_it_is_asked_for() -> None:
    assert next(layout([10**15], 1)) == (Segment(0, 0, 1),)


@pytest.mark.parametrize("is_seekable", [True, False])
@pytest.mark.parametrize("first", range(9))
def test_reading_begins_anywhere_and_goes_back(is_seekable: bool, first: int) -> None:
    data = [bytes(range(250)) * 10, b"", b"small", b"smaller", b"x" * 3_000]
    sources = [MemorySource(str(at), held, is_seekable) for at, held in enumerate(data)]
    batches = list(enumerate(layout([len(held) for held in data], 1_000)))
    reader = BatchReader(sources)

    for number, segments in [*batches[3:], *batches[first:]]:
        batch = reader.read(JOB, number, segments)

        assert batch.data == b"".join(
            data[one.source][one.offset : one.offset + one.length] for one in segments
        )
    reader.close()


def test_a_source_is_read_once_from_beginning_to_end() -> None:
    source = MemorySource("a", b"x" * 5_000)
    reader = BatchReader([source])

    for number, segments in enumerate(layout([5_000], 100)):
        reader.read(JOB, number, segments)

    assert source.opened == 1


@pytest.mark.parametrize("is_seekable", [True, False])
def test_a_source_that_ends_too_early_has_changed(is_seekable: bool) -> None:
    reader = BatchReader([MemorySource("a.txt", b"x" * 50, is_seekable, announced=200)])

    with pytest.raises(SourceChanged, match=r"a\.txt changed"):
        reader.read(JOB, 1, (Segment(0, 100, 100),))
    reader.close()
