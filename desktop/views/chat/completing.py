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
        "execution": {"began": began, **execution, "pieces": pieces},
    }
    return cast("ChatReport", whole)
