"""What a person sees of an export before it is counted."""

from __future__ import annotations

from itertools import islice

from workers.kinds.base import Options
from workers.kinds.chat.evidence import orders_of
from workers.kinds.chat.guessing import tally_of
from workers.kinds.chat.reading import messages_of
from workers.kinds.chat.schema import ChatPreview, DateOrderFound, PreviewMessage
from workers.kinds.chat.settling import date_orders
from workers.kinds.chat.source_rows import calendar_in, formats_of
from workers.kinds.chat.tally import ChatTally

MESSAGES = 5


def make_preview(name: str, beginning: bytes, is_end: bool, options: Options) -> ChatPreview:
    """Say how the first bytes of a source are understood.

    The line that a format is shown on is the first that somebody says, or, where only
    notices are there, the first of those; it is cut to 200 code points.
    """
    tally = tally_of(beginning, is_end=is_end, options=options)
    # An entry cut by the end of what is here would show half a message.
    whole = tally if is_end else _without_last(beginning, tally, options)
    [segment] = whole.segments
    encoding = segment.plan.coding.encoding
    formats = formats_of(segment)
    if not formats:
        return {
            "name": name, "understood": False, "format": None, "formats": [],
            "date_order": None, "encoding": encoding, "bad_bytes": 0, "messages": [],
        }  # fmt: skip
    return {
        "name": name,
        "understood": True,
        "format": formats[0],
        "formats": formats,
        "date_order": _date_order(tally, options),
        "encoding": encoding,
        "bad_bytes": segment.byte_evidence.replaced,
        "messages": _messages(name, beginning, whole),
    }


def _without_last(beginning: bytes, tally: ChatTally, options: Options) -> ChatTally:
    """Tally what stands before the last entry, which may go on; all where there is one."""
    [segment] = tally.segments
    if segment.tail is None or segment.sums.messages + segment.sums.notices == 0:
        return tally_of(beginning, is_end=True, options=options)
    return tally


def _date_order(tally: ChatTally, options: Options) -> DateOrderFound:
    [segment] = tally.segments
    order = date_orders(tally, options, ())[segment.source]
    signature = segment.plan.shapes[0].signature
    dates = segment.evidence.shapes[signature]
    return {
        "order": order.order,
        "confidence": round(order.confidence, 4),
        "reason": order.reason,
        "first_over_12": dates.over_first,
        "second_over_12": dates.over_second,
        "calendar": calendar_in(segment.evidence, order),
        "choices": list(orders_of(signature)),
    }


def _messages(name: str, beginning: bytes, tally: ChatTally) -> list[PreviewMessage]:
    coding = tally.segments[0].plan.coding
    messages = (message for rows in tally.rows for message in messages_of(rows, beginning, coding))
    return [
        {
            "source": name,
            "time": message["time"],
            "sender": message["sender"],
            "kind": message["kind"],
            "text": message["text"],
            "edited": message["edited"],
        }
        for message in islice(messages, MESSAGES)
    ]
