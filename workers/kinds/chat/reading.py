"""Reads messages out with their texts, one by one: for people, never on the measured path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from workers.kinds.base import Options, Part
from workers.kinds.chat.bodies import KINDS
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import NO_SENDER, Rows
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.plan import ChatPlan, settle
from workers.kinds.chat.report import written_time
from workers.kinds.chat.scan import headers_in
from workers.kinds.chat.tally import ChatTally, measure, merge

_NO_OPTIONS: Options = {}

PART_BYTES = 4 << 20
"""Read at a time: the arrays of a part take several times its bytes."""


def read_messages(
    name: str, data: bytes, options: Options = _NO_OPTIONS, part_bytes: int = PART_BYTES
) -> Iterator[dict[str, Any]]:
    """Read every message of a whole source, notices too, in file order.

    Yields:
        ``source`` (``name``), ``time`` (ISO 8601, no zone), ``sender`` (as this source
        first writes it, None for a notice), ``kind``, ``text`` (lines joined by one line
        feed), ``edited``.
    """
    plan = plan_from(data, options, part_bytes)
    names: dict[str, str] = {}
    tally = ChatTally()
    for start in range(0, max(len(data), 1), part_bytes):
        end = min(start + part_bytes, len(data))
        part = Part(0, start, end == len(data), data[start:end])
        tally = merge(tally, measure(part, plan))
        for rows in tally.rows:
            known = [
                sender._replace(name=names.setdefault(sender.identity, sender.name))
                for sender in rows.senders
            ]
            for message in messages_of(replace(rows, senders=tuple(known)), data):
                yield {"source": name, **message}
        tally = replace(tally, rows=())


def messages_of(rows: Rows, data: bytes) -> Iterator[dict[str, Any]]:
    """Give the messages of some rows with their texts, which lie in ``data``."""
    names = ("time", "sender", "kind", "edited", "start", "end")
    columns = (rows.columns[name].tolist() for name in names)
    for time, sender, kind, edited, start, end in zip(*columns, strict=True):
        text = data[start:end].decode("utf-8", "replace").replace("\r\n", "\n")
        yield {
            "time": written_time(time),
            "sender": None if sender == NO_SENDER else rows.senders[sender].name,
            "kind": KINDS[kind],
            "text": text,
            "edited": bool(edited),
        }


def plan_from(data: bytes, options: Options, part_bytes: int = PART_BYTES) -> ChatPlan:
    """Settle a plan from bytes that begin a source."""
    evidence, start = Evidence(), 0
    while start < len(data):
        stop = start + part_bytes
        last = data.rfind(b"\n", start, stop)
        end = (last if last >= 0 else data.find(b"\n", stop)) + 1 or len(data)
        found = headers_in(Buffer.of(data[start:end]), at_line_start=True)
        evidence, start = evidence.merge(Evidence.of(found, start)), end
    return settle(evidence, options)
