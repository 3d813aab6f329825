"""What a person sees of an export before it is counted."""

from __future__ import annotations

from itertools import islice

import numpy as np

from workers.kinds.base import Options, Part
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import NO_SENDER, Rows
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.fields import fields_of
from workers.kinds.chat.grammar import Headers, Shape
from workers.kinds.chat.plan import date_order, main_shape, settle
from workers.kinds.chat.reading import messages_of
from workers.kinds.chat.scan import accepted, headers_in
from workers.kinds.chat.schema import ChatPreview, DateOrderFound, FormatFound, PreviewMessage
from workers.kinds.chat.tally import measure

MESSAGES = 5
LINE_CODE_POINTS = 200


def make_preview(name: str, beginning: bytes, is_end: bool, options: Options) -> ChatPreview:
    """Say how the first bytes of a source are understood.

    The line that the format is shown on is the first that somebody says, or, where only
    notices are there, the first of those; it is cut to 200 code points.
    """
    buffer = Buffer.of(beginning)
    found = headers_in(buffer, at_line_start=True)
    evidence = Evidence.of(found, 0)
    plan = settle(evidence, options)
    opening, _ = accepted(found, plan)
    code = main_shape(evidence)
    if code is None or not len(opening):
        return {
            "name": name, "understood": False, "format": None, "date_order": None,
            "encoding": plan.encoding, "messages": [],
        }  # fmt: skip
    # An entry cut by the end of what is here would show half a message.
    end = len(beginning) if is_end or len(opening) == 1 else int(opening.start[-1])
    data = beginning[:end]
    rows = measure(Part(0, 0, True, data), plan).rows
    return {
        "name": name,
        "understood": True,
        "format": _format(data, opening, rows, Shape.of(code)),
        "date_order": _date_order(evidence, code, options),
        "encoding": plan.encoding,
        "messages": _messages(name, data, rows),
    }


def _date_order(evidence: Evidence, code: int, options: Options) -> DateOrderFound:
    order, dates = date_order(evidence, options), evidence.shapes[code]
    return {
        "order": order.order,
        "confidence": round(order.confidence, 4),
        "reason": order.reason,
        "first_over_12": dates.over_first,
        "second_over_12": dates.over_second,
    }


def _messages(name: str, data: bytes, rows: tuple[Rows, ...]) -> list[PreviewMessage]:
    messages = (message for run in rows for message in messages_of(run, data))
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


def _format(data: bytes, opening: Headers, rows: tuple[Rows, ...], shape: Shape) -> FormatFound:
    """Show the shape on the first line that somebody says, else on the first of all."""
    is_said = np.concatenate([run.columns["sender"] for run in rows]) != NO_SENDER
    bodies = np.concatenate([run.columns["start"] for run in rows])
    entry = int(np.argmax(is_said))
    start, header_end = int(opening.start[entry]), int(opening.end[entry])
    line_end = data.find(b"\n", start)
    line_end = len(data) if line_end < 0 else line_end
    body = min(int(bodies[entry]), line_end)
    header, name, text = (
        data[first:last].decode("utf-8", "replace")
        for first, last in ((start, header_end), (header_end, body), (body, line_end))
    )
    line = f"{header}{name}{text}".removesuffix("\r")
    return {
        "line": line[:LINE_CODE_POINTS],
        "fields": fields_of(
            line,
            len(header),
            len(header) + len(name),
            shape,
            is_said=bool(is_said[entry]),
            longest=LINE_CODE_POINTS,
        ),
        "bracket": shape.bracket,
        "seconds": shape.seconds,
        "day_period": shape.period,
    }
