"""The judge's rows of sources: how each was understood, and what was not."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from tests.workers.kinds.chat.oracle import Message, SourceReading
from tests.workers.kinds.chat.oracle_calendars import calendar_of, whole_year
from tests.workers.kinds.chat.oracle_entries import Entry
from tests.workers.kinds.chat.oracle_headers import Shape
from tests.workers.kinds.chat.oracle_names import identity
from tests.workers.kinds.chat.oracle_overlaps import Chats, said_in
from workers.kinds.chat import phrases

KEPT = 50
LINE_LONGEST = 200
UNSEEN_AROUND = phrases.DIRECTION_MARKS + "\ufeff \u00a0\u202f"


def source_row(readings: Sequence[SourceReading], chats: Chats, place: int) -> dict[str, Any]:
    """Say what one source is and how it was read."""
    reading = readings[place]
    said = said_in(reading)
    order = reading.shapes[0].order if reading.shapes else None
    repeated = zip(reading.messages, chats.repeated[place], strict=True)
    return {
        "name": reading.name,
        "bytes": len(reading.data),
        "sha256": hashlib.sha256(reading.data).hexdigest(),
        "messages": len(said),
        **first_and_last(said),
        "encoding": reading.text.encoding,
        "date_order": order.name if order else None,
        "confidence": order.confidence if order else 0.0,
        "unread_lines": reading.unread_lines,
        "maybe_cut": 39_990 <= len(said) <= 40_010 or 9_990 <= len(said) <= 10_010,
        "notices": len(reading.messages) - len(said),
        "senders": len({identity(message.sender or "") for message in said}),
        "bad_bytes": reading.text.bad_bytes,
        "calendar": calendar(reading),
        "reason": order.reason if order else "none",
        "proof": order.proof if order else 0,
        "against": order.against if order else 0,
        "formats": formats(reading),
        "unread": reading.unread[:KEPT],
        "doubtful_lines": len(reading.doubtful),
        "doubtful": [{"line": line, "why": why} for line, why in reading.doubtful[:KEPT]],
        "repeated": sum(again and message.sender is not None for message, again in repeated),
        "chat": chats.first[place],
        "alike": chats.alike[place],
        "names": names(reading),
    }


def first_and_last(said: Sequence[Message]) -> dict[str, str | None]:
    """Give the least and the greatest time, None without messages."""
    times = [message.time for message in said]
    if not times:
        return {"first": None, "last": None}
    return {"first": iso(min(times)), "last": iso(max(times))}


def iso(time: datetime) -> str:
    """Write a time with its seconds and without a zone."""
    return time.isoformat(timespec="seconds")


def calendar(reading: SourceReading) -> str:
    """Tell in which calendar the latest year of the main shape is written."""
    if not reading.shapes:
        return "gregorian"
    main = reading.shapes[0]
    return calendar_of(max(whole_year(one.header.year(main.order.name)) for one in main.dated))


def formats(reading: SourceReading) -> list[dict[str, Any]]:
    """Show each shape on a line: the first that somebody says, else the first."""
    found = []
    for chosen in reading.shapes:
        pairs = [
            (entry, message)
            for entry, message in zip(reading.entries, reading.messages, strict=True)
            if entry.header.shape == chosen.shape
        ]
        if pairs:
            shown = next((pair for pair in pairs if pair[1].sender is not None), pairs[0])
            row = format_row(chosen.shape, *shown)
            found.append({**row, "messages": len(pairs)})
    return found


def format_row(shape: Shape, entry: Entry, message: Message) -> dict[str, Any]:
    """Show a shape on the line of an entry."""
    line = entry.lines[0].text
    name = "" if message.sender is None else entry.sender or ""
    places = {
        "date": entry.header.spans[0],
        "time": entry.header.spans[1],
        "sender": (entry.header.end, entry.header.end + len(name)),
        "text": (entry.body_at, len(line)),
    }
    return {
        "line": line[:LINE_LONGEST],
        "fields": [
            {"field": field, "start": start, "end": end}
            for start, end, field in sorted(
                (*trimmed(line[:LINE_LONGEST], *span), field) for field, span in places.items()
            )
            if start < end
        ],
        "bracket": shape.close == "] ",
        "seconds": shape.seconds != "",
        "day_period": shape.half != "none",
    }


def trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Leave out what is cut off, and blanks and marks at both ends."""
    end = min(end, len(line))
    while start < end and line[start] in UNSEEN_AROUND:
        start += 1
    while start < end and line[end - 1] in UNSEEN_AROUND:
        end -= 1
    return start, end


def names(reading: SourceReading) -> list[dict[str, Any]]:
    """Give the senders whose names hold a colon and a blank, and what else was possible."""
    return [
        {
            "name": f"{person}: {more}",
            "instead": person,
            "lines": sum(entry.long_name == (person, more) for entry in reading.entries),
        }
        for person, more in sorted(reading.names.items())
    ]
