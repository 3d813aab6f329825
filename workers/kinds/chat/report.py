"""The chat report: the only place where means, shares and quantiles are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from workers.kinds.base import Options, Read, SourceInfo
from workers.kinds.chat.chats import with_replies
from workers.kinds.chat.counts import OTHERS, Counts
from workers.kinds.chat.dates import SECONDS_A_DAY, Ints
from workers.kinds.chat.overlaps.groups import alike
from workers.kinds.chat.people import FIGURES, People
from workers.kinds.chat.schema import (
    AgentRow,
    ChatFigures,
    KeywordRow,
    Period,
    Replies,
    SourceRow,
    Totals,
)
from workers.kinds.chat.segment import Segment
from workers.kinds.chat.settling import date_orders
from workers.kinds.chat.source_rows import source_row
from workers.kinds.chat.tally import ChatTally
from workers.kinds.chat.times import time_if_any, written_day, written_time

SCHEMA = "atalaya.chat/1"
KEYWORDS = 200


def make_report(
    tally: ChatTally,
    sources: Sequence[SourceInfo],
    options: Options,
    read: Read | None = None,
) -> ChatFigures:
    """Make the report of a whole job, without ``execution``.

    Args:
        tally: Of all sources.
        sources: The job's.
        options: The job's.
        read: Fetches columns that the tally was parted from.
    """
    counts = tally.counts
    grouped = grouped_chats(tally)
    people = counts.people
    if grouped:
        assert read is not None, "chats of several sources are compared where columns are at hand"
        people = with_replies(people, tally.rows, grouped, read)
    messages = int(counts.day_counts.sum())
    return {
        "schema": SCHEMA,
        "sources": _sources(tally, sources, options),
        "period": _period(tally.segments),
        "totals": _totals(counts, messages),
        "agents": agent_rows(people, messages),
        "replies": reply_figures(*people.all_replies()),
        "hourly": counts.heatmap.sum(axis=0).tolist(),
        "weekday": counts.heatmap.sum(axis=1).tolist(),
        "heatmap": counts.heatmap.tolist(),
        "daily": [
            (written_day(day), count)
            for day, count in zip(counts.days.tolist(), counts.day_counts.tolist(), strict=True)
        ],
        "keywords": _keywords(counts.keywords),
    }


def grouped_chats(tally: ChatTally) -> dict[int, int]:
    """Give the chat of each source that is not the only one of its chat."""
    return {
        segment.source: segment.plan.chat
        for segment in tally.segments
        if segment.plan.chat is not None
    }


def all_chats(tally: ChatTally) -> dict[int, int]:
    """Give the chat of each source: the first source of those that are one."""
    alone = {segment.source: segment.source for segment in tally.segments}
    return alone | grouped_chats(tally)


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


def _sources(tally: ChatTally, sources: Sequence[SourceInfo], options: Options) -> list[SourceRow]:
    segments = {segment.source: segment for segment in tally.segments}
    orders = date_orders(tally, options, sources)
    chats: Mapping[int, int] = all_chats(tally)
    likenesses = alike(tally.segments, chats)
    return [
        source_row(source, segments[place], orders[place], chats[place], likenesses.get(place, ()))
        for place, source in enumerate(sources)
    ]


def _period(segments: Sequence[Segment]) -> Period:
    sums = [segment.sums for segment in segments]
    least = min((one.least for one in sums if one.least is not None), default=None)
    greatest = max((one.greatest for one in sums if one.greatest is not None), default=None)
    days = 0
    if least is not None and greatest is not None:
        days = greatest // SECONDS_A_DAY - least // SECONDS_A_DAY + 1
    return {"first": time_if_any(least), "last": time_if_any(greatest), "days": days}


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


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 2)


def _rounded_ratio(value: int, count: int) -> float | None:
    return round(value / count, 2) if count else None
