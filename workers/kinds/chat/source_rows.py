"""What the report tells of each source: how it was read, and what may be wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from workers.kinds.base import SourceInfo
from workers.kinds.chat.date_order import DateOrder
from workers.kinds.chat.dates import calendar_of
from workers.kinds.chat.doubts import KEPT, Doubts
from workers.kinds.chat.evidence import Evidence, orders_of
from workers.kinds.chat.fields import format_of
from workers.kinds.chat.plan import ShapePlan, main_shape
from workers.kinds.chat.schema import CalendarName, DoubtfulLine, FormatRow, NameRead, SourceRow
from workers.kinds.chat.segment import Segment
from workers.kinds.chat.times import time_if_any

_WHATSAPP_LIMITS = (40_000, 10_000)
"""Messages that an export holds at most, without and with media."""

_ABOUT = 10


def source_row(
    source: SourceInfo, segment: Segment, order: DateOrder, chat: int, alike: Sequence[int]
) -> SourceRow:
    """Tell how one source was read.

    Args:
        source: The source.
        segment: All of it.
        order: Of its dates.
        chat: The first source of the same chat.
        alike: Sources that say much the same and are no part of that chat.
    """
    sums = segment.sums
    doubts = segment.late
    return {
        "name": source.name,
        "bytes": source.bytes,
        "sha256": source.sha256,
        "messages": sums.messages,
        "first": time_if_any(sums.least),
        "last": time_if_any(sums.greatest),
        "encoding": segment.plan.coding.encoding,
        "date_order": order.order,
        "confidence": round(order.confidence, 4),
        "unread_lines": segment.unread,
        "maybe_cut": any(abs(sums.messages - limit) <= _ABOUT for limit in _WHATSAPP_LIMITS),
        "notices": sums.notices,
        "senders": len(sums.spoken),
        "bad_bytes": segment.byte_evidence.replaced,
        "calendar": calendar_in(segment.evidence, order),
        "reason": order.reason,
        "proof": order.proof,
        "against": order.against,
        "formats": formats_of(segment),
        "unread": [number + 1 for number in segment.unread_at],
        "doubtful_lines": doubts.count,
        "doubtful": _doubtful(doubts),
        "repeated": sums.repeated,
        "chat": chat,
        "alike": list(alike),
        "names": _names(segment),
    }


def calendar_in(evidence: Evidence, order: DateOrder) -> CalendarName:
    """Name the calendar of a source's dates."""
    signature = main_shape(evidence)
    if signature is None or order.order is None:
        return "gregorian"
    orders = orders_of(signature)
    if order.order == "ymd" and len(orders) > 1:  # its year stands where no year was looked for
        return "gregorian"
    return calendar_of(evidence.shapes[signature].greatest_year)


def formats_of(segment: Segment) -> list[FormatRow]:
    """Show the shapes that open messages, the main one first."""
    examples = segment.sums.examples
    return [
        {
            **format_of(shape.signature, examples[shape.signature]),
            "messages": _opened(segment.evidence, shape),
        }
        for shape in segment.plan.shapes
        if shape.signature in examples
    ]


def _opened(evidence: Evidence, shape: ShapePlan) -> int:
    """Count the lines of a shape that are a date in its order."""
    found = evidence.shapes[shape.signature]
    place = orders_of(shape.signature).index(shape.date_order)
    return found.lines - found.walks[place].impossible


def _doubtful(doubts: Doubts) -> list[DoubtfulLine]:
    return [{"line": number + 1, "why": why} for number, why in doubts.lines[:KEPT]]


def _names(segment: Segment) -> list[NameRead]:
    return [
        {
            "name": f"{name.identity}: {name.more}",
            "instead": name.identity,
            "lines": segment.sums.voices.more[name.identity][0],
        }
        for name in segment.plan.long_names
    ]
