"""What a person sees of an export before it is counted."""

from __future__ import annotations

from itertools import islice

from workers.kinds.base import Options, Part, Report
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.grammar import Shape
from workers.kinds.chat.plan import date_order, main_shape, settle
from workers.kinds.chat.reading import messages_of
from workers.kinds.chat.scan import accepted, headers_in
from workers.kinds.chat.tally import measure

MESSAGES = 5
LINE_CODE_POINTS = 200


def make_preview(name: str, beginning: bytes, is_end: bool, options: Options) -> Report:
    """Say how the first bytes of a source are understood.

    Returns:
        ``name``; ``understood``, whether there is a message at all; ``format`` (None if
        not): ``line``, the first that opens a message, cut to 200 code points,
        ``bracket``, ``seconds``, ``day_period``; ``date_order`` with ``order``,
        ``confidence`` and ``reason``; ``encoding``; ``messages``, the first five.
    """
    found = headers_in(Buffer.of(beginning), at_line_start=True)
    evidence = Evidence.of(found, 0)
    plan, order = settle(evidence, options), date_order(evidence, options)
    opening, _ = accepted(found, plan)
    if not len(opening):
        return {
            "name": name, "understood": False, "format": None, "date_order": None,
            "encoding": plan.encoding, "messages": [],
        }  # fmt: skip
    shape = Shape.of(main_shape(evidence) or 0)
    # An entry cut by the end of what is here would show half a message.
    end = len(beginning) if is_end or len(opening) == 1 else int(opening.start[-1])
    rows = measure(Part(0, 0, True, beginning[:end]), plan).rows
    messages = (message for run in rows for message in messages_of(run, beginning))
    return {
        "name": name,
        "understood": True,
        "format": {
            "line": _first_line(beginning, int(opening.start[0])),
            "bracket": shape.bracket,
            "seconds": shape.seconds,
            "day_period": shape.period,
        },
        "date_order": {
            "order": order.order,
            "confidence": round(order.confidence, 4),
            "reason": order.reason,
        },
        "encoding": plan.encoding,
        "messages": list(islice(messages, MESSAGES)),
    }


def _first_line(data: bytes, start: int) -> str:
    end = data.find(b"\n", start)
    line = data[start : len(data) if end < 0 else end]
    return line.decode("utf-8", "replace").rstrip("\r")[:LINE_CODE_POINTS]
