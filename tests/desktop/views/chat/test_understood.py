from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.chat.understood import MOST_FINDINGS, UnderstoodPage
from tests.desktop.views.chat.reports import empty_report, report
from workers.kinds.chat.schema import ChatReport


@pytest.fixture
def page(qtbot: QtBot) -> UnderstoodPage:
    made = UnderstoodPage()
    qtbot.addWidget(made)
    made.resize(1000, 669)
    made.show()
    return made


def with_sources(*changes: dict[str, Any]) -> ChatReport:
    base = report()["sources"][0]
    return report(sources=[{**base, **one} for one in changes])


def titles(page: UnderstoodPage) -> list[str]:
    return [line.title.text() for line in page.doubts.lines]


def test_a_report_without_doubts_is_said_to_be_calm(page: UnderstoodPage) -> None:
    page.show_report(report())

    assert titles(page) == ["Nothing stands out"]
    assert page.doubts.caption.text() == ""
    assert page.doubts.lines[0].icon == "check"


def test_doubts_are_counted_and_marked(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"maybe_cut": True}, {"unread_lines": 3}))

    assert page.doubts.caption.text() == "2 things"
    assert [line.icon for line in page.doubts.lines] == ["alert", "alert"]


def test_doubtful_dates_are_marked_where_they_are_told(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"confidence": 0.5}))

    assert [line.icon for line in page.read.lines] == ["alert"] + ["check"] * 4


def test_a_doubt_is_heard_as_one(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"maybe_cut": True}))

    assert page.doubts.lines[0].accessibleName().startswith("Worth a look: ")


def test_another_report_takes_the_place_of_the_first(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"maybe_cut": True, "unread_lines": 3}))

    page.show_report(report())

    assert titles(page) == ["Nothing stands out"]
    assert page.model.rowCount() == 1


def test_an_export_without_messages_is_worth_a_look(page: UnderstoodPage) -> None:
    page.show_report(empty_report())

    assert "holds no messages" in titles(page)[0]


def test_a_report_without_exports_is_shown(page: UnderstoodPage) -> None:
    page.show_report(report(sources=[]))
    page.grab()

    assert titles(page) == ["Nothing was read"]


def test_a_thousand_exports_are_shown_at_once(page: UnderstoodPage) -> None:
    many = with_sources(*({"name": f"Chat {n}.txt", "maybe_cut": True} for n in range(1_000)))

    began = time.perf_counter()
    page.show_report(many)
    QApplication.processEvents()
    took = time.perf_counter() - began

    assert page.model.rowCount() == 1_000
    assert len(page.doubts.lines) == MOST_FINDINGS
    assert page.doubts.caption.text() == "1,000 things"
    assert page.table.height() < 400
    assert took < 0.5


@pytest.mark.parametrize("width", [892, 1000, 1640])
def test_no_title_is_cut_at_any_width(page: UnderstoodPage, width: int) -> None:
    page.show_report(with_sources({"name": "מרים.zip/_chat.txt", "maybe_cut": True}))
    page.resize(width, 669)
    QApplication.processEvents()

    assert page.table.cut_titles() == []
    assert page.table.horizontalScrollBar().maximum() == 0


def test_names_are_shown_as_they_are(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"name": "<b>&x</b>.txt", "maybe_cut": True}))

    assert titles(page) == ["\u2068<b>&x</b>.txt\u2069 may be cut"]
