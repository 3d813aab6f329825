"""Where date, time, sender and text stand in a line, for a person to check."""

from __future__ import annotations

from typing import Literal

from workers.kinds.chat.grammar import Shape
from workers.kinds.chat.phrases import DIRECTION_MARKS
from workers.kinds.chat.schema import FieldSpan

_UNSEEN = DIRECTION_MARKS + "\ufeff \u00a0\u202f"
_DATE = frozenset("0123456789/.-")

Name = Literal["date", "time", "sender", "text"]


def fields_of(
    line: str, name: int, body: int, shape: Shape, *, is_said: bool, longest: int
) -> list[FieldSpan]:
    """Find the fields of a line; those that are empty are left out.

    Args:
        line: The whole line.
        name: Where the header ends and the sender begins.
        body: Where the text begins.
        shape: The header's.
        is_said: Whether the line has a sender; a notice has none.
        longest: What lies beyond is left out, too.
    """
    date = next(place for place, sign in enumerate(line) if sign in _DATE)
    date_end = next(place for place in range(date, name) if line[place] not in _DATE)
    time_end = name - len(_close(shape))
    colon = line.find(": ", name, body)
    if colon < 0:  # nothing follows it
        colon = line.rfind(":", name, body)
    spans: tuple[tuple[Name, int, int], ...] = (
        ("date", date, date_end),
        ("time", line.index(" ", date_end), time_end),
        ("sender", name, colon if is_said else name),
        ("text", body, len(line)),
    )
    trimmed = ((field, *_trimmed(line, start, end)) for field, start, end in spans)
    return [
        {"field": field, "start": start, "end": min(end, longest)}
        for field, start, end in trimmed
        if start < min(end, longest)
    ]


def _close(shape: Shape) -> str:
    if shape.bracket:
        return "] "
    return " - " if shape.dash else ": "


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Leave out blanks and marks at both ends."""
    written = line[start:end]
    seen = written.lstrip(_UNSEEN)
    start += len(written) - len(seen)
    return start, start + len(seen.rstrip(_UNSEEN))
