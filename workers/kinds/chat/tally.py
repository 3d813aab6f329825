"""The tally of some bytes: what is counted, and what the neighbours must still decide.

A tally holds a segment for each source it touches. The bytes before a segment's first
header and from its last header on may belong with the neighbour's; they travel as open
runs and are measured when the neighbour is joined. A header that the cut went through
is found then, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from workers.kinds.base import Part
from workers.kinds.chat.buffer import PADDING, Buffer
from workers.kinds.chat.columns import Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.entries import Batch, Edge
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.open_run import EDGE_BYTES, OpenRun
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.scan import (
    accepted,
    follow,
    header_at_start,
    headers_in,
    measure_between,
    measure_run,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of one source.

    Attributes:
        source: The source's place in the job.
        plan: What it was measured under.
        start: Offset of its first byte.
        is_end: Whether the source ends with it.
        evidence: What it shows about the source's format.
        seen: Whether it holds a header that opens a message.
        head: The bytes before that header, or all; None once they are decided.
        tail: The open message at the end; None if there is none.
        unread: Lines before the first message, blank ones left out.
        messages, least, greatest, first, last: As in ``Batch``, of what is measured.
    """

    source: int
    plan: ChatPlan
    start: int
    is_end: bool
    evidence: Evidence
    seen: bool
    head: OpenRun | None
    tail: OpenRun | None
    unread: int = 0
    messages: int = 0
    least: int | None = None
    greatest: int | None = None
    first: Edge | None = None
    last: Edge | None = None


@dataclass(frozen=True, slots=True)
class ChatTally:
    """Segments in source order, and the sums over all of them."""

    segments: tuple[Segment, ...] = ()
    counts: Counts = field(default_factory=Counts)
    rows: tuple[Rows, ...] = ()


def measure(part: Part, plan: ChatPlan) -> ChatTally:
    """Count one part of one source, cut anywhere."""
    data, is_begin = part.data, part.start == 0
    buffer = Buffer.of(data)
    found = headers_in(buffer, at_line_start=is_begin)
    headers, time = accepted(found, plan)
    seen = len(headers) > 0
    head_end = int(headers.start[0]) if seen else len(data)
    head, tail, batch = OpenRun.of(data[:head_end], part.start), None, Batch()
    if seen and part.is_end:
        batch = measure_between(buffer, headers, time, part.source, part.start, len(data))
    elif seen:
        tail_start = int(headers.start[-1])
        tail = OpenRun.of(data[tail_start:], part.start + tail_start)
        whole = headers.only(np.arange(len(headers)) < len(headers) - 1)
        batch = measure_between(buffer, whole, time[:-1], part.source, part.start, tail_start)
    is_decided = is_begin and (seen or part.is_end)
    segment = Segment(
        part.source,
        plan,
        part.start,
        part.is_end,
        Evidence.of(found, part.start),
        seen,
        None if is_decided else head,
        tail,
        head.lines.filled if is_decided else 0,
    )
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
    joint = _join(left, right)
    before = _batch(left, earlier)
    # What lies at the cut is small: it is joined with the later tally first.
    after = follow(joint.between, _batch(right, later))
    whole = follow(before, after)
    segments = (*earlier.segments[:-1], _with(joint.segment, whole), *later.segments[1:])
    return ChatTally(segments, whole.counts, whole.rows)


@dataclass(frozen=True, slots=True)
class _Joint:
    """Two segments joined, and the messages that the cut went through."""

    segment: Segment
    between: Batch


def _join(left: Segment, right: Segment) -> _Joint:
    if right.start == 0:  # nothing stands before the beginning
        return _Joint(right, Batch())
    run = left.tail if left.seen else left.head
    assert run is not None, "nothing follows the end of a source"
    assert right.head is not None, "what does not begin a source has a head"
    evidence, cut_line = _line_through(left, run, right.head)
    segment = replace(
        left,
        is_end=right.is_end,
        evidence=evidence.merge(right.evidence),
        seen=left.seen or right.seen or cut_line is not None,
        tail=right.tail,
        unread=left.unread + right.unread,
    )
    between, opened = Batch(), left.seen
    if cut_line is not None:
        segment, between = _close(segment, run.without_end(len(cut_line)), opened, between)
        run = OpenRun.of(cut_line, run.start + run.length - len(cut_line))
        opened = True
    run = run.merge(right.head)
    if right.seen or (right.is_end and (opened or left.start == 0)):
        segment, between = _close(segment, run, opened, between)
    elif opened:
        segment = replace(segment, tail=run)
    else:
        segment = replace(segment, head=run)
    return _Joint(segment, between)


def _line_through(left: Segment, run: OpenRun, head: OpenRun) -> tuple[Evidence, bytes | None]:
    """Look at the line that the cut goes through, or that begins there.

    Returns:
        The evidence up to that line, and what stands of the line before the cut if it
        opens a message.
    """
    line = run.last_line()
    if line is None and left.start == run.start == 0 and run.length <= EDGE_BYTES:
        line = run.last
    if line is None or len(header_at_start(line)):
        return left.evidence, None
    found = header_at_start(line + head.first[:PADDING])
    evidence = left.evidence.merge(Evidence.of(found, run.start + run.length - len(line)))
    opens = len(accepted(found, left.plan)[0]) > 0
    return evidence, line if opens else None


def _close(segment: Segment, run: OpenRun, opened: bool, between: Batch) -> tuple[Segment, Batch]:
    """Decide a run that is now complete."""
    if opened:
        return segment, follow(between, measure_run(run, segment.plan, segment.source))
    if segment.start == 0:
        return replace(segment, head=None, unread=segment.unread + run.lines.filled), between
    return replace(segment, head=run), between


def _batch(segment: Segment, tally: ChatTally) -> Batch:
    """Give a tally's sums with the edges of the segment at its cut."""
    return Batch(
        tally.counts,
        segment.messages,
        segment.least,
        segment.greatest,
        segment.first,
        segment.last,
        tally.rows,
    )


def _with(segment: Segment, batch: Batch) -> Segment:
    return replace(
        segment,
        messages=batch.messages,
        least=batch.least,
        greatest=batch.greatest,
        first=batch.first,
        last=batch.last,
    )
