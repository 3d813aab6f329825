"""Reads messages out with their texts, one by one: for people, never on the measured path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workers.kinds.base import Options, Part
from workers.kinds.chat.bodies import KINDS
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import NO_SENDER, Rows
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.plan import ChatPlan, settle
from workers.kinds.chat.report import written_time
from workers.kinds.chat.scan import headers_in
from workers.kinds.chat.tally import measure

_NO_OPTIONS: Options = {}


def read_messages(
    name: str, data: bytes, options: Options = _NO_OPTIONS
) -> Iterator[dict[str, Any]]:
    """Read every message of a whole source, notices too, in file order.

    Yields:
        ``source`` (``name``), ``time`` (ISO 8601, no zone), ``sender`` (as written here,
        None for a notice), ``kind``, ``text`` (lines joined by one line feed), ``edited``.
    """
    plan = plan_from(data, options)
    for rows in measure(Part(0, 0, True, data), plan).rows:
        for message in messages_of(rows, data):
            yield {"source": name, **message}


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


def plan_from(data: bytes, options: Options) -> ChatPlan:
    """Settle a plan from bytes that begin a source."""
    return settle(Evidence.of(headers_in(Buffer.of(data), at_line_start=True), 0), options)
