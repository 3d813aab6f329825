"""The calls that are made in the pool's processes: guess, measure, merge."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from workers.blobs import Blobs
from workers.errors import PieceCancelled
from workers.kinds.base import Kind, Options, Part
from workers.lookup import kind_in
from workers.merging import Merging
from workers.orders import Extent, Span
from workers.parts import slice_extents
from workers.pool_process import Here
from workers.tallies import TallyFacts, read_tally, write_tally

BEGINNING_BYTES = 65_536

_MOST_TRIES = 5


@dataclass(frozen=True, slots=True)
class MeasuredPart:
    """A part's tally as its kind writes it."""

    encoded: bytes
    bytes: int
    messages: int


def warm_up(here: Here) -> None:
    """Measure nothing once, so that the first part finds everything loaded."""
    for kind in here.kinds.values():
        plan = kind.guess(b"", True, kind.options({}))
        kind.decode(kind.encode(kind.measure(Part(0, 0, True, b""), plan)))


def guess_plans(
    here: Here, kind_name: str, options: Options, spans: Sequence[Span]
) -> list[object]:
    """Make the first plan of each whole source from its beginning, as JSON values."""
    kind = kind_in(here.kinds, kind_name)
    plans = []
    for span in spans:
        extents = slice_extents(span.extents, 0, BEGINNING_BYTES)
        beginning = b"".join(_read(here.blobs, extents))
        is_end = span.is_end and len(beginning) == span.length
        plans.append(msgspec.to_builtins(kind.guess(beginning, is_end, options)))
    return plans


def measure_part(
    here: Here, kind_name: str, options: Options, spans: Sequence[Span]
) -> MeasuredPart:
    """Count the spans of a part.

    Raises:
        PieceCancelled: If the run was called off on the way.
    """
    kind = kind_in(here.kinds, kind_name)
    runs = _read(here.blobs, [extent for span in spans for extent in span.extents])
    merging = Merging(kind)
    for span in spans:
        if here.is_called_off():
            raise PieceCancelled
        # Extents are read in their order, so each span takes as many as it has.
        data = b"".join(next(runs) for _ in span.extents)
        merging.add(_measure_span(kind, options, span, data))
    total = merging.total()
    measured = sum(span.length for span in spans)
    return MeasuredPart(kind.encode(total), measured, kind.messages(total))


def merge_tallies(here: Here, kind_name: str, keys: Sequence[str], target: str) -> TallyFacts:
    """Merge stored tallies, in order, and store the one they make.

    Raises:
        PieceCancelled: If the run was called off on the way.
    """
    began = time.monotonic()
    kind = kind_in(here.kinds, kind_name)
    merging = Merging(kind)
    measured = messages = 0
    for key in keys:
        if here.is_called_off():
            raise PieceCancelled
        stored = read_tally(here.blobs, key, kind)
        measured += stored.facts.bytes
        messages += stored.facts.messages
        merging.add(stored.tally)
    facts = TallyFacts(measured, messages, time.monotonic() - began)
    return write_tally(here.blobs, target, kind, merging.total(), facts)


def _measure_span(kind: Kind[Any, Any], options: Options, span: Span, data: bytes) -> Any:
    part = Part(span.source, span.start, span.is_end, data)
    if span.plan is not None:
        return kind.measure(part, msgspec.convert(span.plan, kind.plan_type))
    tally = kind.measure_beginning(part, options)
    for _ in range(_MOST_TRIES):
        # The whole source is here, so its plan can be settled here too.
        measured = kind.plans(tally)
        settled = kind.settle(tally, options)
        if settled == measured:
            break
        tally = kind.measure(part, settled[span.source])
    return tally


def _read(blobs: Blobs, extents: Sequence[Extent]) -> Iterator[bytes]:
    """Read extents one by one; neighbours in one blob come with one request."""
    position = 0
    while position < len(extents):
        first = extents[position]
        end, following = first.offset + first.length, position + 1
        while following < len(extents) and _follows(extents[following], first.blob, end):
            end += extents[following].length
            following += 1
        data = blobs.get_range(first.blob, first.offset, end - first.offset)
        for extent in extents[position:following]:
            begin = extent.offset - first.offset
            yield data[begin : begin + extent.length]
        position = following


def _follows(extent: Extent, blob: str, end: int) -> bool:
    return extent.blob == blob and extent.offset == end
