"""A run of one source: what is measured, and what the neighbours must still decide.

The text before its first header and from its last header on may belong with the
neighbour's: it travels as open runs. Bytes of a character that a cut went through stay
outside both runs, as they are in the source.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from workers.kinds.chat.batch import Batch
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.byte_evidence import ByteEvidence
from workers.kinds.chat.codings import Coding, Decoded
from workers.kinds.chat.doubts import Doubts
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.open_run import OpenRun
from workers.kinds.chat.places import Places
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.scan import accepted, headers_in, measure_between

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


class Look(NamedTuple):
    """What is seen of a run of text before any plan of its shapes.

    Attributes:
        buffer: The text.
        places: Where it lies in the source.
        headers: Every header-like line.
        evidence: What these show.
    """

    buffer: Buffer
    places: Places
    headers: Headers
    evidence: Evidence

    @classmethod
    def at(cls, decoded: Decoded, start: int, coding: Coding) -> Look:
        """Look at a run of text; ``start`` is that of its lead."""
        buffer = Buffer.of(decoded.text)
        places = Places.in_source(buffer, start + len(decoded.lead), coding)
        headers = headers_in(buffer, at_line_start=start == 0)
        return cls(buffer, places, headers, Evidence.of(headers, places.of(headers.start)))


def measure_text(
    decoded: Decoded,
    look: Look,
    source: int,
    start: int,
    is_end: bool,
    plan: ChatPlan,
    found: ByteEvidence,
) -> tuple[Segment, Batch]:
    """Count a run of text; ``start`` is that of its lead."""
    data, text_start = decoded.text, start + len(decoded.lead)
    is_begin = start == 0
    buffer, places, looked_at, evidence = look
    headers, time = accepted(looked_at, plan)
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
        evidence=evidence,
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
        segment = without_head(segment, head)
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


def without_head(segment: Segment, run: OpenRun) -> Segment:
    """Decide that what stands before the first message of a source is not read."""
    return replace(
        segment,
        head=None,
        unread=segment.unread + run.lines.filled,
        unread_at=run.filled_lines(UNREAD_KEPT),
    )
