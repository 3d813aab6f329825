"""Drafts as the link gives them: what was found, with what the server says of it."""

from __future__ import annotations

import io
from typing import Any

from desktop.drafts import Draft, DraftSource
from desktop.exports import ChatText

LINE = "12/03/26, 09:41 - Lucía Arregui: Buen día, ¿en qué puedo ayudarte?"
FIELDS = (("date", "12/03/26"), ("time", "09:41"), ("sender", "Lucía Arregui"), ("text", "Buen"))


def message(text: str, sender: str | None = "Lucía Arregui") -> dict[str, Any]:
    """Make one of the first messages."""
    return {
        "source": "x",
        "time": "2026-03-12T09:41:00",
        "sender": sender,
        "kind": "text" if sender else "notice",
        "text": text,
        "edited": False,
    }


def preview(
    order: str | None = "dmy",
    counts: tuple[int, int] = (1204, 0),
    *,
    reason: str = "",
    choices: tuple[str, ...] = (),
    line: str = LINE,
    is_iphone: bool = False,
    messages: tuple[dict[str, Any], ...] = (),
) -> dict[str, Any]:
    """Make a preview of a chat that is understood."""
    fields = []
    for name, text in FIELDS:
        start = line.find(text)
        if start >= 0:
            end = len(line) if name == "text" else start + len(text)
            fields.append({"field": name, "start": start, "end": end})
    return {
        "name": "x",
        "understood": True,
        "encoding": "utf-8",
        "format": {
            "line": line,
            "fields": fields,
            "bracket": is_iphone,
            "seconds": is_iphone,
            "day_period": is_iphone,
        },
        "date_order": {
            "order": order,
            "confidence": 1.0,
            "reason": reason or {"ymd": "year-first", None: "none"}.get(order, "proof"),
            "first_over_12": counts[0],
            "second_over_12": counts[1],
            "calendar": "gregorian",
            "choices": list(choices or (("ymd",) if order == "ymd" else ("dmy", "mdy"))),
        },
        "messages": list(messages or (message("Buen día"), message("Ana entró", None))),
    }


STRANGE: dict[str, Any] = {
    "name": "x",
    "understood": False,
    "format": None,
    "date_order": None,
    "encoding": "utf-8",
    "messages": [],
}


def draft(*sources: tuple[str, int, dict[str, Any] | None], left_out: int = 0) -> Draft:
    """Make a draft of names, sizes and previews."""
    return Draft(
        tuple(
            DraftSource(ChatText(name, size, "0" * 64, lambda: io.BytesIO(b"")), name, seen)
            for name, size, seen in sources
        ),
        left_out,
    )
