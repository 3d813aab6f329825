"""How a chat report is shown: its pages, its meta line, its sheet.

Pages are imported once the window stands, or when they are made: it is there before its
plots are.
"""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.views.base import KindView, Page
from desktop.views.chat.completing import completed

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

translate = QCoreApplication.translate
PAGES = ("overview", "agents", "hours", "keywords", "run", "understood")


def meta_line(report: ChatReport) -> str:
    """Write period, number of exports and size: the line beneath the title."""
    period, sources = report["period"], report["sources"]
    parts = []
    if period["first"] is not None and period["last"] is not None:
        first = datetime.fromisoformat(period["first"]).date()
        last = datetime.fromisoformat(period["last"]).date()
        days = translate("chat", "%Ln days", "beside a period", period["days"])
        parts.append(f"{phrases.period(first, last)}, {days}")
    size = phrases.size(sum(source["bytes"] for source in sources))
    exports = translate("chat", "%Ln exports", "beside their size", len(sources))
    parts.append(f"{exports}, {size}")
    parts.append(translate("chat", "times as on the phone"))
    return " · ".join(parts)


def _overview() -> QWidget:
    from desktop.views.chat.overview import OverviewPage

    return OverviewPage()


def _agents() -> QWidget:
    from desktop.views.chat.agents import AgentsPage

    return AgentsPage()


def _hours() -> QWidget:
    from desktop.views.chat.hours import HoursPage

    return HoursPage()


def _keywords() -> QWidget:
    from desktop.views.chat.keywords import KeywordsPage

    return KeywordsPage()


def _run() -> QWidget:
    from desktop.views.chat.run import RunPage

    return RunPage()


def _understood() -> QWidget:
    from desktop.views.chat.understood import UnderstoodPage

    return UnderstoodPage()


def _png(report: ChatReport, title: str) -> bytes:
    from desktop.views.chat.sheet import sheet_png

    return sheet_png(completed(report), title)


def _load() -> None:
    for page in PAGES:
        import_module(f"desktop.views.chat.{page}")


CHAT = KindView(
    pages=(
        Page("overview", lambda: translate("chat", "Overview"), _overview),
        Page("agents", lambda: translate("chat", "Agents"), _agents),
        Page("hours", lambda: translate("chat", "Hours"), _hours),
        Page("keywords", lambda: translate("chat", "Keywords"), _keywords),
        Page("run", lambda: translate("chat", "Run"), _run),
        Page("understood", lambda: translate("chat", "What I understood"), _understood),
    ),
    complete=completed,
    meta=meta_line,
    png=_png,
    load=_load,
)
