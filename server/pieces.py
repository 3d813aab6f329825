"""Where a job is cut: pure functions of its sizes, its bytes and the guessed plans.

A job's sources, one after the other, make one run of bytes; batches are ranges of it
without gaps. A piece is a range too: some whole sources packed together, or a stretch of
one large source. Nothing here looks at a clock or a disk, so that a server which takes a
job over makes the very same pieces.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

import msgspec

from workers.orders import Extent, Span

MIB = 1 << 20
LEAST_PIECE = 4 * MIB
MOST_PIECE = 32 * MIB
PIECES_WANTED = 4
WINDOW = 64 << 10  # where a boundary is looked for, and what a first guess sees
SOURCES_PER_PIECE = 1000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bytes ``start`` to ``end`` of a source, both still to be moved to a boundary."""

    source: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A piece before its edges are known; several stretches are always whole sources."""

    stretches: tuple[Stretch, ...]


def piece_target(total: int) -> int:
    """Say how many bytes a piece should have in a job of ``total`` bytes."""
    return min(max(total // PIECES_WANTED, LEAST_PIECE), MOST_PIECE)


def cuts_of(size: int, target: int) -> list[int]:
    """Give the offsets, before moving to a boundary, where a source begins, is cut, and ends."""
    count = -(-size // target)
    count = max(min(count, size // LEAST_PIECE), -(-size // MOST_PIECE), 1)
    step = -(-size // count)
    return [min(step * number, size) for number in range(count + 1)]


def draft_pieces(sizes: Sequence[int]) -> list[Draft]:
    """Share out the sources: large ones cut, small ones packed whole, order kept."""
    target = piece_target(sum(sizes))
    drafts: list[Draft] = []
    packed: list[Stretch] = []
    packed_bytes = 0
    for source, size in enumerate(sizes):
        is_full = packed_bytes + size > target or len(packed) == SOURCES_PER_PIECE
        if packed and is_full:
            drafts.append(Draft(tuple(packed)))
            packed, packed_bytes = [], 0
        cuts = cuts_of(size, target)
        if len(cuts) == 2:
            packed.append(Stretch(source, 0, size))
            packed_bytes += size
        else:
            drafts += [Draft((Stretch(source, start, end),)) for start, end in pairwise(cuts)]
    if packed:
        drafts.append(Draft(tuple(packed)))
    return drafts


class Layout:
    """Where the bytes of a job's sources lie in its batches."""

    def __init__(self, job: str, sizes: Sequence[int], batches: Sequence[int] = ()) -> None:
        self.job = job
        self.sizes = tuple(sizes)
        self.total = sum(sizes)
        self._source_starts = [0, *accumulate(sizes)]
        self._batch_starts = [0]
        for size in batches:
            self.add_batch(size)

    @property
    def batches(self) -> int:
        """How many batches are there: the number of the next one."""
        return len(self._batch_starts) - 1

    @property
    def received(self) -> int:
        """Bytes that are there, from the first on."""
        return self._batch_starts[-1]

    @property
    def is_complete(self) -> bool:
        """Whether every declared byte is there."""
        return self.received == self.total

    def add_batch(self, size: int) -> None:
        """Take note of the batch that follows."""
        self._batch_starts.append(self.received + size)

    def position(self, source: int, offset: int) -> int:
        """Turn an offset in a source into a position in the whole job."""
        return self._source_starts[source] + offset

    def has(self, source: int, end: int) -> bool:
        """Tell whether a source is there up to ``end``."""
        return self.position(source, end) <= self.received

    def extents(self, source: int, start: int, end: int) -> Iterator[Extent]:
        """Say which ranges of which blobs hold bytes ``start`` to ``end`` of a source."""
        at, stop = self.position(source, start), self.position(source, end)
        number = bisect_right(self._batch_starts, at) - 1
        while at < stop:
            batch_start, batch_end = self._batch_starts[number], self._batch_starts[number + 1]
            here = min(stop, batch_end)
            if here > at:
                yield Extent(batch_key(self.job, number), at - batch_start, here - at)
            at, number = here, number + 1


def batch_key(job: str, number: int) -> str:
    """Name the blob of a batch."""
    return f"jobs/{job}/batches/{number:08d}"


def span_of(layout: Layout, source: int, start: int, end: int, plan: Any) -> Span:
    """Make the span that holds bytes ``start`` to ``end`` of a source."""
    return Span(
        source=source,
        start=start,
        is_end=end == layout.sizes[source],
        plan=plan,
        extents=tuple(layout.extents(source, start, end)),
    )


def digest(*facts: Any) -> str:
    """Give 16 hexadecimal digits that change with any of the facts (JSON values)."""
    return hashlib.sha256(msgspec.json.encode(facts, order="sorted")).hexdigest()[:16]


def tally_key(job: str, round_: int, piece: int, facts: str) -> str:
    """Name the blob of a piece's tally; ``facts`` is the digest of what it is made from."""
    return f"jobs/{job}/tallies/{round_}-{piece:05d}-{facts}"
