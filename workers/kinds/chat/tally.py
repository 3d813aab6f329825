"""The tally of some bytes: what is counted, and what the neighbours must still decide.

A tally holds a segment for each source it touches. The text before a segment's first
header and from its last header on may belong with the neighbour's; it travels as open
runs and is measured when the neighbour is joined. A header that the cut went through is
found then, too. Bytes of a character that the cut went through stay outside both runs, as
they are in the source, and become a small segment of their own between the two.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from workers.kinds.base import Part
from workers.kinds.chat.buffer import PADDING, Buffer
from workers.kinds.chat.byte_evidence import ByteEvidence
from workers.kinds.chat.codings import Decoded, decode, source_bytes
from workers.kinds.chat.columns import Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.doubts import Doubts
from workers.kinds.chat.entries import Batch, follow
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.open_run import EDGE_BYTES, OpenRun
from workers.kinds.chat.places import Places
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.scan import (
    accepted,
    header_at_start,
    headers_in,
    measure_between,
    measure_run,
)

UNREAD_KEPT = 50
"""Unread lines whose numbers are kept."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of one source.

    Attributes:
        source: The source's place in the job.
        plan: What it was measured under.
        start: Offset of its first byte.
        is_end: Whether the source ends with it.
        byte_evidence: What its bytes show about the encoding.
        evidence: What its lines show about the format.
        lead, rest: Bytes at its edges that belong to a character of the neighbour.
        has_text: Whether there is any text between them.
        seen: Whether it holds a header that opens a message.
        head: The text before that header, or all; None once it is decided.
        tail: The open message at the end; None if there is none.
        breaks: Line feeds.
        unread: Lines before the first message, blank ones left out.
        unread_at: The numbers of the first of them, from 0.
        early, late: Doubtful lines before and after the first header that opens a message.
        sums: What is measured; the counts and rows of all segments lie in the tally.
    """

    source: int
    plan: ChatPlan
    start: int
    is_end: bool
    byte_evidence: ByteEvidence
    evidence: Evidence
    lead: bytes
    rest: bytes
    has_text: bool
    seen: bool
    head: OpenRun | None
    tail: OpenRun | None
    breaks: int = 0
    unread: int = 0
    unread_at: tuple[int, ...] = ()
    early: Doubts = field(default_factory=Doubts)
    late: Doubts = field(default_factory=Doubts)
    sums: Batch = field(default_factory=Batch)

    @property
    def text_start(self) -> int:
        """Offset of the first byte that is text here."""
        return self.start + len(self.lead)


@dataclass(frozen=True, slots=True)
class ChatTally:
    """Segments in source order, and the sums over all of them."""

    segments: tuple[Segment, ...] = ()
    counts: Counts = field(default_factory=Counts)
    rows: tuple[Rows, ...] = ()


def measure(part: Part, plan: ChatPlan) -> ChatTally:
    """Count one part of one source, cut anywhere."""
    decoded = decode(
        part.data, part.start, plan.coding, is_begin=part.start == 0, is_end=part.is_end
    )
    found = ByteEvidence.of(part.data, part.start, is_end=part.is_end)
    segment, batch = _measure_text(decoded, part.source, part.start, part.is_end, plan, found)
    return ChatTally((_with(segment, batch),), batch.counts, batch.rows)


def _measure_text(
    decoded: Decoded, source: int, start: int, is_end: bool, plan: ChatPlan, found: ByteEvidence
) -> tuple[Segment, Batch]:
    """Count a run of text; ``start`` is that of its lead."""
    data, text_start = decoded.text, start + len(decoded.lead)
    is_begin = start == 0
    buffer = Buffer.of(data)
    looked_at = headers_in(buffer, at_line_start=is_begin)
    headers, time = accepted(looked_at, plan)
    places = Places.in_source(buffer, text_start, plan.coding)
    seen = len(headers) > 0
    head_end = int(headers.start[0]) if seen else len(data)
    head, tail, batch = OpenRun.of(data[:head_end], text_start, plan.coding), None, Batch()
    if seen and is_end:
        batch = measure_between(buffer, headers, time, plan, source, text_start, len(data))
    elif seen:
        tail_start = int(headers.start[-1])
        place = int(places.of(headers.start[-1:])[0])
        tail = OpenRun.of(data[tail_start:], place, plan.coding)
        whole = headers.only(np.arange(len(headers)) < len(headers) - 1)
        batch = measure_between(buffer, whole, time[:-1], plan, source, text_start, tail_start)
    early, late = _doubts(buffer, looked_at, headers, plan, head_end)
    segment = Segment(
        source=source,
        plan=plan,
        start=start,
        is_end=is_end,
        byte_evidence=found,
        evidence=Evidence.of(looked_at, places.of(looked_at.start)),
        lead=decoded.lead,
        rest=decoded.rest,
        has_text=bool(data),
        seen=seen,
        head=head,
        tail=tail,
        breaks=len(buffer.newlines),
        early=early,
        late=late,
    )
    if is_begin and (seen or is_end):
        segment = _without_head(segment, head)
    return segment, batch


def _doubts(
    buffer: Buffer, looked_at: Headers, headers: Headers, plan: ChatPlan, head_end: int
) -> tuple[Doubts, Doubts]:
    """Note the header-like lines that open nothing, before the first that does and after."""
    if len(looked_at) == len(headers):
        return Doubts(), Doubts()
    refused = ~np.isin(looked_at.start, headers.start, assume_unique=True)
    numbers = np.searchsorted(buffer.newlines, looked_at.start)
    is_early = looked_at.start < head_end
    return (
        Doubts.of(looked_at, refused & is_early, numbers, plan),
        Doubts.of(looked_at, refused & ~is_early, numbers, plan),
    )


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
    is_begin = left.start == 0
    found = left.byte_evidence.merge(right.byte_evidence, is_begin=is_begin, is_end=right.is_end)
    if not left.rest and not right.lead:
        joint = _join_texts(left, right)
    else:
        joint = _join_over_character(left, right)
    return _Joint(replace(joint.segment, byte_evidence=found), joint.between)


def _join_over_character(left: Segment, right: Segment) -> _Joint:
    """Join two segments with the text between them that neither could decode alone."""
    lead, rest = left.lead, right.rest
    raw = left.rest + right.lead
    start = right.text_start - len(raw)
    is_begin, is_end = True, True  # of a character
    if not left.has_text:
        raw, lead, start, is_begin = lead + raw, b"", left.start, left.start == 0
    if not right.has_text:
        raw, rest, is_end = raw + rest, b"", right.is_end
    decoded = decode(raw, start, left.plan.coding, is_begin=is_begin, is_end=is_end)
    ends = right.is_end and not right.has_text
    # So short a text holds no header: nothing of it is measured yet.
    middle, _ = _measure_text(
        decoded._replace(lead=b"", rest=b""), left.source, start + len(decoded.lead), ends,
        left.plan, left.byte_evidence,
    )  # fmt: skip
    if left.has_text:
        first = _join_texts(replace(left, rest=b""), middle)
    else:
        first = _Joint(replace(middle, start=left.start), Batch())
    if right.has_text:
        second = _join_texts(first.segment, replace(right, lead=b""))
    else:
        second = _Joint(replace(first.segment, is_end=right.is_end), Batch())
    return _Joint(
        replace(
            second.segment,
            lead=lead + (b"" if left.has_text else decoded.lead),
            rest=(b"" if right.has_text else decoded.rest) + rest,
        ),
        follow(first.between, second.between),
    )


def _join_texts(left: Segment, right: Segment) -> _Joint:
    """Join two segments whose texts meet."""
    if right.start == 0:  # nothing stands before the beginning
        return _Joint(right, Batch())
    run = left.tail if left.seen else left.head
    assert run is not None, "nothing follows the end of a source"
    assert right.head is not None, "what does not begin a source has a head"
    through = _line_through(left, run, right.head)
    opened = left.seen or through.opens
    segment = replace(
        left,
        is_end=right.is_end,
        rest=right.rest,
        has_text=left.has_text or right.has_text,
        evidence=left.evidence.merge(through.evidence).merge(right.evidence),
        seen=opened or right.seen,
        tail=right.tail,
        breaks=left.breaks + right.breaks,
        unread=left.unread + right.unread,
    )
    segment = _with_doubts(segment, left, through, right)
    between = Batch()
    if through.opens:
        coding = left.plan.coding
        before = run.without_end(through.line, coding)
        segment, between = _close(segment, before, left.seen, between)
        run = OpenRun.of(through.line, before.end, coding)
    run = run.merge(right.head)
    if right.seen or (right.is_end and (opened or left.start == 0)):
        segment, between = _close(segment, run, opened, between)
    elif opened:
        segment = replace(segment, tail=run)
    else:
        segment = replace(segment, head=run)
    return _Joint(segment, between)


@dataclass(frozen=True, slots=True)
class _Through:
    """The line that a cut goes through, or that begins there.

    Attributes:
        line: What stands of it before the cut.
        evidence: What it shows, if the cut goes through its header.
        opens: Whether that header opens a message.
        doubts: The line, if it is a header that opens none; counted from the line itself.
    """

    line: bytes = b""
    evidence: Evidence = field(default_factory=Evidence)
    opens: bool = False
    doubts: Doubts = field(default_factory=Doubts)


def _line_through(left: Segment, run: OpenRun, head: OpenRun) -> _Through:
    """Look at the line that the cut goes through, or that begins there."""
    line = run.last_line()
    is_whole = left.start == 0 and run.start == left.text_start and run.length <= EDGE_BYTES
    if line is None and is_whole:
        line = run.last
    if line is None or len(header_at_start(line)):
        return _Through()
    found = header_at_start(line + head.first[:PADDING])
    if not len(found):
        return _Through()
    plan = left.plan
    place = run.end - source_bytes(line, plan.coding)
    opens = len(accepted(found, plan)[0]) > 0
    doubts = Doubts()
    if not opens:
        doubts = Doubts.of(found, np.ones(1, dtype=np.bool_), np.zeros(1, dtype=np.int64), plan)
    return _Through(line, Evidence.of(found, np.array([place])), opens, doubts)


def _with_doubts(segment: Segment, left: Segment, through: _Through, right: Segment) -> Segment:
    """Join the doubtful lines of two segments and of the line between them."""
    early, late = left.early, left.late
    if left.seen or through.opens:
        late = late.merge(through.doubts, left.breaks)
        late = late.merge(right.early, left.breaks).merge(right.late, left.breaks)
    else:
        early = early.merge(through.doubts, left.breaks).merge(right.early, left.breaks)
        late = Doubts().merge(right.late, left.breaks)
    return replace(segment, early=early, late=late)


def _close(segment: Segment, run: OpenRun, opened: bool, between: Batch) -> tuple[Segment, Batch]:
    """Decide a run that is now complete."""
    if opened:
        return segment, follow(between, measure_run(run, segment.plan, segment.source))
    if segment.start == 0:
        return _without_head(segment, run), between
    return replace(segment, head=run), between


def _without_head(segment: Segment, run: OpenRun) -> Segment:
    """Decide that what stands before the first message of a source is not read."""
    return replace(
        segment,
        head=None,
        unread=segment.unread + run.lines.filled,
        unread_at=run.filled_lines(UNREAD_KEPT),
    )


def _batch(segment: Segment, tally: ChatTally) -> Batch:
    """Give what is measured at a tally's cut, with the counts and rows of the whole tally."""
    return replace(segment.sums, counts=tally.counts, rows=tally.rows)


def _with(segment: Segment, batch: Batch) -> Segment:
    return replace(segment, sums=replace(batch, counts=Counts(), rows=()))
