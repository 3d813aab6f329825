"""How the cluster is, in a sentence and a note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.link_state import LinkState

translate = QCoreApplication.translate


def cluster_words(state: LinkState, left_s: int) -> tuple[str, str]:
    """Say how the cluster is: ``("This computer is ready", "8 processes")``.

    Args:
        state: Of the connection.
        left_s: Seconds until the next try.
    """
    if state.phase == "ready":
        return _ready(state), processes(state.processes)
    if state.phase == "away":
        return translate("sidebar", "Server does not answer", "at the foot"), _next(left_s)
    if state.phase == "refused":
        return translate("sidebar", "Server does not let us in", "at the foot"), state.reason
    if state.phase == "failed":
        return translate("sidebar", "Counting did not start", "at the foot"), state.reason
    if state.address:
        note = phrases.isolated(state.address)
    else:
        note = translate("sidebar", "This computer gets ready", "at the foot, under Starting")
    return translate("sidebar", "Starting…", "at the foot: the cluster is"), note


def processes(count: int) -> str:
    """Write how many processes count: ``8 processes``."""
    return translate("sidebar", "%Ln processes", "that count, on one or more computers", count)


def _ready(state: LinkState) -> str:
    if not state.address:
        return translate("sidebar", "This computer is ready", "at the foot")
    if not state.workers:
        return translate("sidebar", "No computer is there to count", "at the foot")
    return translate("sidebar", "%Ln computers are ready", "at the foot", state.workers)


def _next(left_s: int) -> str:
    if not left_s:
        return translate("sidebar", "trying now", "at the foot, the server is away")
    text = translate("sidebar", "next try in {time}", "at the foot; time is like 8 s")
    return text.format(time=phrases.duration(left_s))
