"""Chat reports to show: small, true to the schema, with invented people."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from workers.kinds.chat.schema import AgentRow, ChatReport, Execution, FormatRow, Replies

NOBODY: Replies = {"count": 0, "median_s": None, "p90_s": None, "mean_s": None}

EXECUTION: Execution = {
    "total_s": 2.41,
    "phases": {"upload_s": 0.38, "queue_s": 0.2, "measure_s": 1.58, "merge_s": 0.25},
    "began": {"upload_s": 0.0, "queue_s": 0.38, "measure_s": 0.58, "merge_s": 2.16},
    "bytes": 48_200_000,
    "bytes_per_s": 20_000_000.0,
    "from_store": False,
    "workers": 1,
    "processes": 2,
    "pieces": [],
    "path": "columns",
    "derived": False,
}

LINE = "12/03/26, 09:41 - Ana: Buen día"
FORMAT: FormatRow = {
    "line": LINE,
    "fields": [
        {"field": "date", "start": 0, "end": 8},
        {"field": "time", "start": 10, "end": 15},
        {"field": "sender", "start": 18, "end": 21},
        {"field": "text", "start": 23, "end": len(LINE)},
    ],
    "bracket": False,
    "seconds": False,
    "day_period": False,
    "messages": 100,
}


def agent(name: str, messages: int, share: float, median_s: float | None = 120.0) -> AgentRow:
    """Make a sender who writes at ten in the morning."""
    replies: Replies = {"count": 40, "median_s": median_s, "p90_s": 660.0, "mean_s": 200.5}
    return {
        "name": name,
        "messages": messages,
        "share": share,
        "text_messages": messages,
        "words": messages * 8,
        "characters": messages * 47,
        "mean_length": 47.0,
        "media": 0,
        "first": "2026-03-02T08:00:00",
        "last": "2026-08-30T21:00:00",
        "hourly": [messages if hour == 10 else 0 for hour in range(24)],
        "replies": NOBODY if median_s is None else replies,
    }


def report(**changes: Any) -> ChatReport:
    """Make a report of 100 messages, 60 by Ana and 40 by Bruno; change what is told."""
    heatmap = [[0] * 24 for _ in range(7)]
    heatmap[0][10] = 100
    whole: dict[str, Any] = {
        "schema": "atalaya.chat/1",
        "sources": [
            {
                "name": "Chat de WhatsApp con Tienda.txt",
                "bytes": 48_200_000,
                "sha256": "8f2c41d0" + "0" * 56,
                "messages": 100,
                "first": "2026-03-02T08:00:00",
                "last": "2026-08-30T21:00:00",
                "encoding": "utf-8",
                "date_order": "dmy",
                "confidence": 1.0,
                "unread_lines": 0,
                "maybe_cut": False,
                "notices": 3,
                "senders": 2,
                "bad_bytes": 0,
                "calendar": "gregorian",
                "reason": "proof",
                "proof": 1_204,
                "against": 0,
                "formats": [deepcopy(FORMAT)],
                "unread": [],
                "doubtful_lines": 0,
                "doubtful": [],
                "repeated": 0,
                "chat": 0,
                "alike": [],
                "names": [],
            }
        ],
        "period": {"first": "2026-03-02T08:00:00", "last": "2026-08-30T21:00:00", "days": 182},
        "totals": {
            "messages": 100,
            "notices": 0,
            "media": 0,
            "deleted": 0,
            "edited": 0,
            "calls": 0,
            "words": 800,
            "characters": 4_700,
            "senders": 2,
        },
        "agents": [agent("Ana", 60, 0.6), agent("Bruno", 40, 0.4)],
        "replies": {"count": 80, "median_s": 158.0, "p90_s": 840.0, "mean_s": 300.0},
        "hourly": [100 if hour == 10 else 0 for hour in range(24)],
        "weekday": [100, 0, 0, 0, 0, 0, 0],
        "heatmap": heatmap,
        "daily": [["2026-03-02", 60], ["2026-08-30", 40]],
        "keywords": [{"word": "pedido", "count": 30, "messages": 28}],
        "execution": deepcopy(EXECUTION),
    }
    return {**whole, **changes}  # type: ignore[typeddict-item]


def empty_report() -> ChatReport:
    """Make the report of a chat without a single message."""
    whole = report()
    none = {"first": None, "last": None}
    return report(
        sources=[
            {
                **whole["sources"][0],
                **none,
                "messages": 0,
                "date_order": None,
                "reason": "none",
                "formats": [],
            }
        ],
        period={**none, "days": 0},
        totals=dict.fromkeys(whole["totals"], 0),
        agents=[],
        replies=NOBODY,
        hourly=[0] * 24,
        weekday=[0] * 7,
        heatmap=[[0] * 24 for _ in range(7)],
        daily=[],
        keywords=[],
    )
