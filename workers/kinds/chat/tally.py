"""The tally of some bytes: a segment for each source that they touch, and the sums of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from workers.kinds.base import Part
from workers.kinds.chat.batch import Batch, follow
from workers.kinds.chat.byte_evidence import ByteEvidence
from workers.kinds.chat.codings import Coding, decode
from workers.kinds.chat.columns import Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.plan import ChatPlan, settle_shapes
from workers.kinds.chat.seam import join
from workers.kinds.chat.segment import Look, Segment, measure_text


@dataclass(frozen=True, slots=True)
class ChatTally:
    """Segments in source order, and the sums over all of them."""

    segments: tuple[Segment, ...] = ()
    counts: Counts = field(default_factory=Counts)
    rows: tuple[Rows, ...] = ()


def measure(part: Part, plan: ChatPlan) -> ChatTally:
    """Count one part of one source, cut anywhere."""
    found = ByteEvidence.of(part.data, part.start, is_end=part.is_end)
    return _measure(part, found, plan.coding, lambda _: plan)


def measure_beginning(part: Part, chosen: str | None) -> ChatTally:
    """Count a part that begins a source, under the plan that its headers ask for.

    Args:
        part: The part.
        chosen: The order of dates that the person wants, if any.
    """
    found = ByteEvidence.of(part.data, part.start, is_end=part.is_end)
    coding = found.coding()
    return _measure(
        part, found, coding, lambda evidence: ChatPlan(coding, settle_shapes(evidence, chosen))
    )


def _measure(
    part: Part, found: ByteEvidence, coding: Coding, plan_of: Callable[[Evidence], ChatPlan]
) -> ChatTally:
    decoded = decode(part.data, part.start, coding, is_begin=part.start == 0, is_end=part.is_end)
    look = Look.at(decoded, part.start, coding)
    plan = plan_of(look.evidence)
    segment, batch = measure_text(decoded, look, part.source, part.start, part.is_end, plan, found)
    return ChatTally((_with(segment, batch),), batch.counts, batch.rows)


def merge(earlier: ChatTally, later: ChatTally) -> ChatTally:
    """Join with the tally of the bytes that follow."""
    if not earlier.segments:
        return later
    if not later.segments:
        return earlier
    left, right = earlier.segments[-1], later.segments[0]
    if left.source != right.source:
        return ChatTally(
            earlier.segments + later.segments,
            earlier.counts.merge(later.counts),
            earlier.rows + later.rows,
        )
    joint = join(left, right)
    before = _batch(left, earlier)
    # What lies at the cut is small: it is joined with the later tally first.
    after = follow(joint.between, _batch(right, later))
    whole = follow(before, after)
    segments = (*earlier.segments[:-1], _with(joint.segment, whole), *later.segments[1:])
    return ChatTally(segments, whole.counts, whole.rows)


def _batch(segment: Segment, tally: ChatTally) -> Batch:
    """Give what is measured at a tally's cut, with the counts and rows of the whole tally."""
    return replace(segment.sums, counts=tally.counts, rows=tally.rows)


def _with(segment: Segment, batch: Batch) -> Segment:
    return replace(segment, sums=replace(batch, counts=Counts(), rows=()))
