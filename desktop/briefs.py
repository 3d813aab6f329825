"""How an analysis stands, in the few words that the sidebar has room for."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.analysis import Analysis

translate = QCoreApplication.translate

Group = Literal["", "running", "today", "earlier"]

# From a minute on, nobody needs the single seconds.
ROUGH_S, STEP_S = 60, 5
ALMOST = 0.995


def group_of(analysis: Analysis, now: datetime) -> Group:
    """Say under which heading an analysis stands; under none before it is counted."""
    if analysis.state in ("finding", "drafted"):
        return ""
    if analysis.state == "running":
        return "running"
    return "today" if (analysis.ended or analysis.began).date() >= now.date() else "earlier"


def brief_of(analysis: Analysis, now: datetime) -> str:
    """Say how an analysis stands: ``184,902 messages · 12:40``, ``64 %, about 18 s left``."""
    if analysis.state == "running":
        return _running(analysis)
    if analysis.state in ("done", "stored"):
        return _done(analysis, now)
    if analysis.state == "failed" and analysis.trouble is not None:
        return analysis.trouble.brief
    return {
        "finding": translate("briefs", "Reading the files", "an analysis, in the sidebar"),
        "drafted": translate("briefs", "Ready to count", "an analysis, in the sidebar"),
        "failed": translate("briefs", "Failed", "an analysis, in the sidebar"),
        "cancelled": translate("briefs", "Cancelled", "an analysis, in the sidebar"),
    }[analysis.state]


def _running(analysis: Analysis) -> str:
    if analysis.is_cancelling:
        return translate("briefs", "Cancelling", "an analysis, in the sidebar")
    if analysis.share is None:
        if analysis.is_waiting:
            return translate("briefs", "Waiting for the server", "an analysis, in the sidebar")
        return translate("briefs", "Starting", "an analysis, in the sidebar")
    done = phrases.percent(analysis.share, 0)
    if analysis.is_waiting:
        return translate(
            "briefs", "{share}, waiting for the server", "share that is done; the server is away"
        ).format(share=done)
    if analysis.share >= ALMOST:
        return translate("briefs", "Almost done", "an analysis, in the sidebar")
    if analysis.left_s is None:
        return done
    return translate(
        "briefs", "{share}, about {time} left", "share that is done, time left"
    ).format(share=done, time=phrases.duration(rough_s(analysis.left_s)))


def rough_s(seconds: float) -> int:
    """Round a time left as people say it, a second at least."""
    step = STEP_S if seconds >= ROUGH_S else 1
    return max(round(seconds / step) * step, 1)


def _done(analysis: Analysis, now: datetime) -> str:
    when = _when(analysis.ended or analysis.began, now)
    if analysis.messages is None:
        return f"{phrases.size(analysis.bytes)} · {when}"
    messages = translate("briefs", "%Ln messages", "an analysis, in the sidebar", analysis.messages)
    return f"{messages} · {when}"


def _when(moment: datetime, now: datetime) -> str:
    if moment.date() == now.date():
        return phrases.clock(moment)
    if moment.year == now.year:
        return phrases.day(moment.date())
    return phrases.month(moment.date(), with_year=True)
