"""Joins two segments of a source where they meet.

The open runs at both sides are measured as soon as it is known where they end. A header
that the cut went through is found by looking at the one line that the cut touches. Bytes
of a character that it went through become a small segment of their own between the two.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from workers.kinds.chat.batch import Batch, follow
from workers.kinds.chat.buffer import PADDING
from workers.kinds.chat.codings import decode, source_bytes
from workers.kinds.chat.doubts import Doubts
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.open_run import EDGE_BYTES, OpenRun
from workers.kinds.chat.scan import accepted, header_at_start, measure_run
from workers.kinds.chat.segment import Look, Segment, measure_text, without_head


@dataclass(frozen=True, slots=True)
class Joint:
    """Two segments joined, and the messages that the cut went through."""

    segment: Segment
    between: Batch


def join(left: Segment, right: Segment) -> Joint:
    """Join a segment with the one that follows it in the source."""
    is_begin = left.start == 0
    found = left.byte_evidence.merge(right.byte_evidence, is_begin=is_begin, is_end=right.is_end)
    if not left.rest and not right.lead:
        joint = _join_texts(left, right)
    else:
        joint = _join_over_character(left, right)
    return Joint(replace(joint.segment, byte_evidence=found), joint.between)


def _join_over_character(left: Segment, right: Segment) -> Joint:
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
    text, begin = decoded._replace(lead=b"", rest=b""), start + len(decoded.lead)
    look = Look.at(text, begin, left.plan.coding)
    middle, _ = measure_text(
        text, look, left.source, begin, ends, left.plan, left.byte_evidence,
    )  # fmt: skip
    if left.has_text:
        first = _join_texts(replace(left, rest=b""), middle)
    else:
        first = Joint(replace(middle, start=left.start), Batch())
    if right.has_text:
        second = _join_texts(first.segment, replace(right, lead=b""))
    else:
        second = Joint(replace(first.segment, is_end=right.is_end), Batch())
    return Joint(
        replace(
            second.segment,
            lead=lead + (b"" if left.has_text else decoded.lead),
            rest=(b"" if right.has_text else decoded.rest) + rest,
        ),
        follow(first.between, second.between),
    )


def _join_texts(left: Segment, right: Segment) -> Joint:
    """Join two segments whose texts meet."""
    if right.start == 0:  # nothing stands before the beginning
        return Joint(right, Batch())
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
    return Joint(segment, between)


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
        return without_head(segment, run), between
    return replace(segment, head=run), between
