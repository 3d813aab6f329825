"""The chat report: the only place where means, shares and quantiles are made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import numpy as np

from workers.kinds.base import Options, SourceInfo
from workers.kinds.chat.counts import OTHERS, Counts
from workers.kinds.chat.dates import SECONDS_A_DAY, Ints
from workers.kinds.chat.people import FIGURES, People
from workers.kinds.chat.plan import date_order
from workers.kinds.chat.schema import (
    AgentRow,
    ChatFigures,
    KeywordRow,
    Period,
    Replies,
    SourceRow,
    Totals,
)
from workers.kinds.chat.tally import ChatTally, Segment

SCHEMA = "atalaya.chat/1"
KEYWORDS = 200

_EPOCH = datetime(1970, 1, 1)

_WHATSAPP_LIMITS = (40_000, 10_000)
"""Messages that an export holds at most, without and with media."""

_ABOUT = 10


def make_report(tally: ChatTally, sources: Sequence[SourceInfo], options: Options) -> ChatFigures:
    """Make the report of a whole job, without ``execution``."""
    counts = tally.counts
    segments = {segment.source: segment for segment in tally.segments}
    messages = int(counts.day_counts.sum())
    return {
        "schema": SCHEMA,
        "sources": [
            _source(source, segments[place], options) for place, source in enumerate(sources)
        ],
        "period": _period(tally.segments),
        "totals": _totals(counts, messages),
        "agents": agent_rows(counts.people, messages),
        "replies": reply_figures(*counts.people.all_replies()),
        "hourly": counts.heatmap.sum(axis=0).tolist(),
        "weekday": counts.heatmap.sum(axis=1).tolist(),
        "heatmap": counts.heatmap.tolist(),
        "daily": [
            (written_day(day), count)
            for day, count in zip(counts.days.tolist(), counts.day_counts.tolist(), strict=True)
        ],
        "keywords": _keywords(counts.keywords),
    }


def written_time(seconds: int) -> str:
    """Write a time as ISO 8601 without a zone, which no export tells."""
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()


def written_day(day: int) -> str:
    """Write a day number as ISO 8601."""
    return (_EPOCH + timedelta(days=day)).date().isoformat()


def quantile(values: Ints, counts: Ints, share: float) -> float | None:
    """Give a quantile of counted values by linear interpolation.

    It lies at place ``share × (n - 1)`` of the n values in order, between two of them
    where that is no whole number.

    Args:
        values: Ascending.
        counts: How often each stands.
        share: 0 to 1.
    """
    total = int(counts.sum())
    if not total:
        return None
    place = share * (total - 1)
    below = int(place)
    upto = np.cumsum(counts)
    low = int(values[np.searchsorted(upto, below, side="right")])
    high = int(values[np.searchsorted(upto, min(below + 1, total - 1), side="right")])
    return low + (high - low) * (place - below)


def _source(source: SourceInfo, segment: Segment, options: Options) -> SourceRow:
    order = date_order(segment.evidence, options)
    return {
        "name": source.name,
        "bytes": source.bytes,
        "sha256": source.sha256,
        "messages": segment.messages,
        "first": _time_if_any(segment.least),
        "last": _time_if_any(segment.greatest),
        "encoding": segment.plan.encoding,
        "date_order": order.order,
        "confidence": round(order.confidence, 4),
        "unread_lines": segment.unread,
        "maybe_cut": any(abs(segment.messages - limit) <= _ABOUT for limit in _WHATSAPP_LIMITS),
    }


def _period(segments: Sequence[Segment]) -> Period:
    least = min((one.least for one in segments if one.least is not None), default=None)
    greatest = max((one.greatest for one in segments if one.greatest is not None), default=None)
    days = 0
    if least is not None and greatest is not None:
        days = greatest // SECONDS_A_DAY - least // SECONDS_A_DAY + 1
    return {"first": _time_if_any(least), "last": _time_if_any(greatest), "days": days}


def _totals(counts: Counts, messages: int) -> Totals:
    sums = dict(zip(FIGURES, counts.people.figures.sum(axis=0).tolist(), strict=True))
    others = dict(zip(OTHERS, counts.others, strict=True))
    return {
        "messages": messages,
        "notices": others["notices"],
        "media": sums["media"],
        "deleted": others["deleted"],
        "edited": others["edited"],
        "calls": others["calls"],
        "words": sums["words"],
        "characters": sums["characters"],
        "senders": len(counts.people.senders),
    }


def agent_rows(people: People, messages: int) -> list[AgentRow]:
    """Give everybody's figures, most messages first, then by name; ``messages`` is of all."""
    rows = range(len(people.senders))
    sent = people.figures[:, FIGURES.index("messages")].tolist()
    order = sorted(rows, key=lambda row: (-sent[row], people.senders[row].name, row))
    return [_agent(people, row, messages) for row in order]


def _agent(people: People, row: int, messages: int) -> AgentRow:
    figures = dict(zip(FIGURES, people.figures[row].tolist(), strict=True))
    first, last = people.spans[row].tolist()
    return {
        "name": people.senders[row].name,
        "messages": figures["messages"],
        "share": round(figures["messages"] / messages, 4),
        "text_messages": figures["text_messages"],
        "words": figures["words"],
        "characters": figures["characters"],
        "mean_length": _rounded_ratio(figures["characters"], figures["text_messages"]),
        "media": figures["media"],
        "first": written_time(first),
        "last": written_time(last),
        "hourly": people.hourly[row].tolist(),
        "replies": reply_figures(*people.replies(row)),
    }


def reply_figures(waits: Ints, counts: Ints) -> Replies:
    """Sum up waits, ascending, and how often each happened."""
    count = int(counts.sum())
    return {
        "count": count,
        "median_s": _rounded(quantile(waits, counts, 0.5)),
        "p90_s": _rounded(quantile(waits, counts, 0.9)),
        "mean_s": _rounded_ratio(int((waits * counts).sum()), count),
    }


def _keywords(keywords: dict[str, tuple[int, int]]) -> list[KeywordRow]:
    order = sorted(keywords.items(), key=lambda item: (-item[1][0], item[0]))
    return [
        {"word": word, "count": count, "messages": messages}
        for word, (count, messages) in order[:KEYWORDS]
    ]


def _time_if_any(seconds: int | None) -> str | None:
    return None if seconds is None else written_time(seconds)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 2)


def _rounded_ratio(value: int, count: int) -> float | None:
    return round(value / count, 2) if count else None
