"""Uploads and orders as a server would make them."""

from __future__ import annotations

from collections.abc import Sequence

from workers.blobs import Blobs
from workers.orders import Extent, PieceOrder, Span

BATCH_BYTES = 1000


def put_upload(
    blobs: Blobs, job: str, sources: Sequence[bytes], plan: object = None
) -> tuple[Span, ...]:
    """Store whole sources as batches that know nothing of where a source ends."""
    everything = b"".join(sources)
    for number, begin in enumerate(range(0, len(everything), BATCH_BYTES)):
        key = f"jobs/{job}/batches/{number:08d}"
        blobs.put(key, everything[begin : begin + BATCH_BYTES])
    spans = []
    position = 0
    for number, source in enumerate(sources):
        extents = _extents(job, position, position + len(source))
        spans.append(Span(number, 0, True, plan, extents))
        position += len(source)
    return tuple(spans)


def piece_order(
    job: str,
    spans: tuple[Span, ...],
    *,
    piece: int = 0,
    attempt: int = 1,
    kind: str = "tiny",
    reply_to: str = "server",
) -> PieceOrder:
    tally = f"jobs/{job}/tallies/0-{piece:05d}"
    spill = f"jobs/{job}/spill/{piece:05d}"
    return PieceOrder(job, piece, attempt, kind, {}, spans, tally, spill, reply_to)


def _extents(job: str, begin: int, end: int) -> tuple[Extent, ...]:
    extents = []
    while begin < end:
        number, offset = divmod(begin, BATCH_BYTES)
        length = min(BATCH_BYTES - offset, end - begin)
        extents.append(Extent(f"jobs/{job}/batches/{number:08d}", offset, length))
        begin += length
    return tuple(extents)
