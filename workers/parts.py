"""Cuts a piece into the parts that the pool's processes measure.

A part is one or more spans. A long span is cut at any byte, since the one law makes every
cut safe; short ones are packed together, in their order. A whole source without a plan is
never cut: the process that measures it makes its plan.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from workers.orders import Extent, Span

FULL_PIECE_BYTES = 32 << 20
PARTS_PER_PROCESS = 2
# Each span costs a little of its own, so that a part of very many would take too long.
SPANS_PER_PART = 256


def part_size(piece_bytes: int, processes: int, parts: int, part_bytes_min: int) -> int:
    """Say how large the parts of a piece should be.

    A full piece is cut into ``parts``. Each part costs a little by itself, so a smaller
    piece gets no more than keep the processes evenly busy, and none below the minimum.
    """
    smallest = max(part_bytes_min, -(-piece_bytes // parts))
    largest = -(-FULL_PIECE_BYTES // parts)
    fair = -(-piece_bytes // (PARTS_PER_PROCESS * processes))
    return max(smallest, min(largest, fair))


def is_cut(span: Span, part_bytes: int) -> bool:
    """Tell whether a span is long enough to be cut, and so needs a plan before."""
    return span.length >= 2 * part_bytes


def cut_parts(spans: Sequence[Span], part_bytes: int) -> list[tuple[Span, ...]]:
    """Cut spans into parts of ``part_bytes`` or up to twice that, in order."""
    parts: list[tuple[Span, ...]] = []
    pack: list[Span] = []
    for span in spans:
        is_long = span.length >= part_bytes
        if pack and (is_long or _is_full(pack, part_bytes)):
            parts.append(tuple(pack))
            pack = []
        if not is_long:
            pack.append(span)
        elif span.plan is None:
            parts.append((span,))
        else:
            parts.extend((piece,) for piece in cut_span(span, span.length // part_bytes))
    return [*parts, tuple(pack)] if pack else parts


def cut_span(span: Span, count: int) -> list[Span]:
    """Cut a span into ``count`` spans of the same length, give or take a byte."""
    edges = [span.length * number // count for number in range(count + 1)]
    return [
        replace(
            span,
            start=span.start + begin,
            is_end=span.is_end and end == span.length,
            extents=slice_extents(span.extents, begin, end - begin),
        )
        for begin, end in itertools.pairwise(edges)
    ]


def slice_extents(extents: Sequence[Extent], offset: int, length: int) -> tuple[Extent, ...]:
    """Give the extents that hold ``length`` bytes from ``offset`` of what these hold."""
    found: list[Extent] = []
    position = 0
    for extent in extents:
        begin = max(offset, position)
        end = min(offset + length, position + extent.length)
        if begin < end:
            found.append(Extent(extent.blob, extent.offset + begin - position, end - begin))
        position += extent.length
    return tuple(found)


def _is_full(pack: Sequence[Span], part_bytes: int) -> bool:
    return len(pack) == SPANS_PER_PART or sum(span.length for span in pack) >= part_bytes
