"""Where date, time, sender and text stand in a line, for a person to check."""

from __future__ import annotations

from typing import Literal

from workers.kinds.chat.examples import Example
from workers.kinds.chat.headers.line import read_header
from workers.kinds.chat.headers.shape import shape_facts
from workers.kinds.chat.phrases import DIRECTION_MARKS
from workers.kinds.chat.schema import FieldSpan, FormatFound

_UNSEEN = DIRECTION_MARKS + "\ufeff \u00a0\u202f"

Name = Literal["date", "time", "sender", "text"]


def format_of(signature: str, example: Example) -> FormatFound:
    """Show a shape on a line of it."""
    facts = shape_facts(signature)
    return {
        "line": example.line,
        "fields": fields_of(example),
        "bracket": facts.bracket,
        "seconds": facts.seconds,
        "day_period": facts.period,
    }


def fields_of(example: Example) -> list[FieldSpan]:
    """Find the fields of a line, in their order there; those that are empty are left out."""
    line = example.line
    header = read_header(line)
    if header is None:  # the line is cut within it
        return []
    name_end = example.name
    if example.is_said:
        colon = line.rfind(":", example.name, example.body)
        name_end = len(line) if colon < 0 else colon  # the line is cut within the name
    spans: tuple[tuple[Name, int, int], ...] = (
        ("date", *header.date),
        ("time", *header.time),
        ("sender", example.name, name_end),
        ("text", example.body, len(line)),
    )
    trimmed = ((field, *_trimmed(line, start, end)) for field, start, end in spans)
    found: list[FieldSpan] = [
        {"field": field, "start": start, "end": end} for field, start, end in trimmed if start < end
    ]
    return sorted(found, key=lambda span: span["start"])


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Leave out blanks and marks at both ends."""
    written = line[start:end]
    seen = written.lstrip(_UNSEEN)
    start += len(written) - len(seen)
    return start, start + len(seen.rstrip(_UNSEEN))
