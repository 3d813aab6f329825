from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.base import KindView, Page
from desktop.windows.report import ReportView

KEYS = ("first", "second", "third")


class Shown(QWidget):
    """A page that remembers what it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.reports: list[Any] = []

    def show_report(self, report: Any) -> None:
        self.reports.append(report)


@pytest.fixture
def view(qtbot: QtBot) -> ReportView:
    def title() -> str:
        return "Page"

    kind = KindView(
        pages=tuple(Page(key, title, Shown) for key in KEYS),
        complete=lambda report: report,
        meta=lambda report: "",
        png=lambda report, name: b"",
        load=lambda: None,
    )
    view = ReportView(kind)
    qtbot.addWidget(view)
    return view


def reports_of(view: ReportView) -> dict[str, list[Any]]:
    return {key: page.reports for key, page in view.pages.items() if isinstance(page, Shown)}


def test_only_the_open_page_is_made_at_once(view: ReportView) -> None:
    report = {"a": 1}

    view.show_report(report, "A")

    assert reports_of(view) == {"first": [report]}


def test_the_other_pages_are_made_ready_meanwhile(view: ReportView, qtbot: QtBot) -> None:
    report = {"a": 1}

    view.show_report(report, "A")

    qtbot.waitUntil(lambda: reports_of(view) == {key: [report] for key in KEYS})


def test_a_page_that_is_ready_is_not_shown_the_report_again(view: ReportView, qtbot: QtBot) -> None:
    report = {"a": 1}
    view.show_report(report, "A")
    qtbot.waitUntil(lambda: len(view.pages) == len(KEYS))

    for key in KEYS:
        view.open_page(key)

    assert reports_of(view) == {key: [report] for key in KEYS}


def test_pages_are_made_before_there_is_a_report(view: ReportView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(view.pages) == len(KEYS))

    assert reports_of(view) == {key: [] for key in KEYS}


def test_another_report_reaches_every_page(view: ReportView, qtbot: QtBot) -> None:
    reports = [{"a": 1}, {"a": 2}]
    view.show_report(reports[0], "A")
    qtbot.waitUntil(lambda: len(view.pages) == len(KEYS))

    view.show_report(reports[1], "B")

    qtbot.waitUntil(lambda: all(shown[-1:] == [reports[1]] for shown in reports_of(view).values()))
    assert view.title.text() == "B"
