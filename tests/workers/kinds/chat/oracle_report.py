"""The judge's report: every figure of ``atalaya.chat/1`` counted message by message."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from tests.workers.kinds.chat.oracle import Message, SourceReading
from tests.workers.kinds.chat.oracle_names import identity
from tests.workers.kinds.chat.oracle_overlaps import Chats, chats_of
from tests.workers.kinds.chat.oracle_sources import first_and_last, source_row
from workers.kinds.chat.stopwords import STOP_WORDS

LONGEST_REPLY_S = 24 * 60 * 60
KEYWORDS = 200
REMOVED = (
    r"(https?://|www\.)\S+",
    r"[^\s@]+@[^\s@]+\.[^\s@]+",
    "@\u2068[^\u2069]*\u2069",
    r"@\S+",
)


def words_of(text: str) -> Iterator[str]:
    """Give the words of a text in order, as written in NFC."""
    text = unicodedata.normalize("NFC", text)
    for pattern in REMOVED:
        text = re.sub(pattern, "", text, flags=re.IGNORECASE)
    word = ""
    for character in text:
        category = unicodedata.category(character)[0]
        if category == "L" or (word and category == "M"):
            word += character
        elif word:
            yield word
            word = ""
    if word:
        yield word


def keyword_of(word: str) -> str | None:
    """Fold a word to the keyword it is, or None where it is none."""
    folded = unicodedata.normalize("NFC", word.casefold())
    return folded if len(folded) >= 3 and folded not in STOP_WORDS else None


def report(readings: Sequence[SourceReading]) -> dict[str, Any] | None:
    """Make the whole report, without ``execution``; None if no source holds an entry."""
    if not any(reading.messages for reading in readings):
        return None
    chats = chats_of(readings)
    entries = [
        message
        for reading, repeated in zip(readings, chats.repeated, strict=True)
        for message, is_repeated in zip(reading.messages, repeated, strict=True)
        if not is_repeated
    ]
    said = [message for message in entries if message.sender is not None]
    delays = replies(conversations(readings, chats))
    return {
        "schema": "atalaya.chat/1",
        "sources": [source_row(readings, chats, place) for place in range(len(readings))],
        "period": period(said),
        "totals": {
            "messages": len(said),
            "notices": len(entries) - len(said),
            "media": sum(message.kind == "media" for message in said),
            "deleted": sum(message.kind == "deleted" for message in said),
            "edited": sum(message.edited for message in said),
            "calls": sum(message.kind == "call" for message in said),
            "words": sum(1 for message in said for _ in words_of(message.counted_text)),
            "characters": sum(message.characters for message in said),
            "senders": len({identity(message.sender or "") for message in said}),
        },
        "agents": agents(said, delays),
        "replies": reply_row([gap for gaps in delays.values() for gap in gaps]),
        **hours_and_days(said),
        "keywords": keywords(said),
    }


def conversations(readings: Sequence[SourceReading], chats: Chats) -> list[list[Message]]:
    """Give the entries of each chat in order, none twice; of several sources, by time."""
    found = []
    for first in sorted(set(chats.first)):
        members = chats.members(first)
        entries = [
            message
            for place in members
            for message, is_repeated in zip(
                readings[place].messages, chats.repeated[place], strict=True
            )
            if not is_repeated
        ]
        found.append(entries if len(members) == 1 else sorted(entries, key=time_of))
    return found


def in_columns(readings: Sequence[SourceReading]) -> list[Message]:
    """Give all entries as the columns hold them: chats of several sources last."""
    chats = chats_of(readings)
    firsts = sorted(set(chats.first))
    ordered = zip(firsts, conversations(readings, chats), strict=True)
    by_size = sorted(ordered, key=lambda one: len(chats.members(one[0])) > 1)
    return [message for _, entries in by_size for message in entries]


def time_of(message: Message) -> datetime:
    """Give when a message was sent."""
    return message.time


def period(said: Sequence[Message]) -> dict[str, Any]:
    """Give the first and last time and the calendar days they span."""
    days = [message.time.date() for message in said]
    return {**first_and_last(said), "days": (max(days) - min(days)).days + 1 if days else 0}


def hours_and_days(said: Sequence[Message]) -> dict[str, Any]:
    """Count messages by hour, weekday, both, and day."""
    hourly, weekday = [0] * 24, [0] * 7
    heatmap = [[0] * 24 for _ in range(7)]
    daily: Counter[str] = Counter()
    for message in said:
        hourly[message.time.hour] += 1
        weekday[message.time.weekday()] += 1
        heatmap[message.time.weekday()][message.time.hour] += 1
        daily[message.time.date().isoformat()] += 1
    return {
        "hourly": hourly,
        "weekday": weekday,
        "heatmap": heatmap,
        "daily": [[day, daily[day]] for day in sorted(daily)],
    }


def keywords(said: Sequence[Message]) -> list[dict[str, Any]]:
    """Give the most frequent keywords and the number of messages that hold each."""
    counts: Counter[str] = Counter()
    holders: Counter[str] = Counter()
    for message in said:
        found = [key for word in words_of(message.counted_text) if (key := keyword_of(word))]
        counts.update(found)
        holders.update(set(found))
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return [
        {"word": word, "count": counts[word], "messages": holders[word]}
        for word in ranked[:KEYWORDS]
    ]


def replies(conversations: Sequence[Sequence[Message]]) -> dict[str, list[int]]:
    """Give each identity's reply times in seconds."""
    times: dict[str, list[int]] = {}
    for messages in conversations:
        previous: tuple[str, datetime] | None = None
        for message in messages:
            if message.sender is None:
                continue
            person = identity(message.sender)
            if previous is not None and previous[0] != person:
                gap = int((message.time - previous[1]).total_seconds())
                if 0 <= gap <= LONGEST_REPLY_S:
                    times.setdefault(person, []).append(gap)
            previous = (person, message.time)
    return times


def quantile(ordered: Sequence[int], share: Fraction) -> float:
    """Interpolate linearly between the two nearest of the ordered values."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    value = ordered[below] + (place - below) * (ordered[above] - ordered[below])
    return round(float(value), 2)


def reply_row(times: Sequence[int]) -> dict[str, Any]:
    """Sum up some reply times."""
    if not times:
        return {"count": 0, "median_s": None, "p90_s": None, "mean_s": None}
    ordered = sorted(times)
    return {
        "count": len(ordered),
        "median_s": quantile(ordered, Fraction(1, 2)),
        "p90_s": quantile(ordered, Fraction(9, 10)),
        "mean_s": round(sum(ordered) / len(ordered), 2),
    }


def agents(said: Sequence[Message], delays: Mapping[str, Sequence[int]]) -> list[dict[str, Any]]:
    """Give a row for each person, most messages first, then by name."""
    by_person: dict[str, list[Message]] = {}
    for message in said:
        by_person.setdefault(identity(message.sender or ""), []).append(message)
    rows = []
    for person, own in by_person.items():
        texts = [message for message in own if message.kind == "text"]
        characters = sum(message.characters for message in own)
        rows.append(
            {
                "name": own[0].sender,
                "messages": len(own),
                "share": round(len(own) / len(said), 4),
                "text_messages": len(texts),
                "words": sum(1 for message in own for _ in words_of(message.counted_text)),
                "characters": characters,
                "mean_length": round(characters / len(texts), 2) if texts else None,
                "media": sum(message.kind == "media" for message in own),
                **first_and_last(own),
                "hourly": hours_and_days(own)["hourly"],
                "replies": reply_row(delays.get(person, [])),
            }
        )
    return sorted(rows, key=lambda row: (-row["messages"], row["name"]))
