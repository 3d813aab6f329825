"""Reports that an earlier version made and the server kept, with what they lack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

PHASES = ("upload_s", "queue_s", "measure_s", "merge_s")


def completed(report: Mapping[str, Any]) -> ChatReport:
    """Give a report every field that the views ask for; what it lacks says that it is not known."""
    execution = report["execution"]
    pieces = [{"lost": [], **piece} for piece in execution["pieces"]]
    began = dict.fromkeys(PHASES)
    nobody = {"count": 0, "median_s": None, "p90_s": None, "mean_s": None}
    whole = {
        "replies": nobody,
        **report,
        "sources": [_source(place, row) for place, row in enumerate(report["sources"])],
        "execution": {"began": began, "path": "columns", **execution, "pieces": pieces},
    }
    return cast("ChatReport", whole)


def _source(place: int, row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give a source what it lacks; an empty reason says that nothing more is known of it."""
    if "reason" in row:
        return row
    counts = dict.fromkeys(
        ("notices", "senders", "bad_bytes", "proof", "against", "doubtful_lines", "repeated"), 0
    )
    lists: dict[str, list[Any]] = {
        key: [] for key in ("formats", "unread", "doubtful", "alike", "names")
    }
    return {"calendar": "gregorian", "reason": "", "chat": place, **counts, **lists, **row}
