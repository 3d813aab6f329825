"""The page of a run: figures, drawing and pieces of one report after the other."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.chat.run import RunPage
from tests.desktop.widgets.runs import execution, four_computers, many


def report(run: dict[str, Any], messages: int = 100) -> Any:
    return {"execution": run, "totals": {"messages": messages}}


def shown(qtbot: QtBot, run: dict[str, Any], width: int = 1000) -> RunPage:
    page = RunPage()
    qtbot.addWidget(page)
    page.show_report(report(run))
    page.resize(width, max(page.minimumSizeHint().height(), 669))
    page.show()
    return page


def captions(page: RunPage) -> str:
    return page._time_card.caption.text()


def test_it_needs_no_scrolling_at_the_designs_size(qtbot: QtBot) -> None:
    assert shown(qtbot, four_computers()).minimumSizeHint().height() <= 669


def test_it_grows_with_the_run(qtbot: QtBot) -> None:
    page = shown(qtbot, many())

    assert page.minimumSizeHint().height() > 3_000
    assert page.table.height() < 40 * 40


def test_all_pieces_are_in_its_table(qtbot: QtBot) -> None:
    page = shown(qtbot, many())

    assert page.model.rowCount() == 300
    assert not page.table.cut_titles()


def test_a_stored_report_says_so(qtbot: QtBot) -> None:
    page = shown(qtbot, {**four_computers(), "from_store": True})
    stored = captions(page)

    page.show_report(report(four_computers()))

    assert stored.startswith("opened from the earlier count; ")
    assert "earlier" not in captions(page)


def test_a_run_without_traces_says_so(qtbot: QtBot) -> None:
    page = shown(qtbot, execution([], ((None, None),) * 4, bytes_per_s=None, total_s=0.0))
    cards: list[QWidget] = [page._nothing, page._time_card, page._pieces_card]

    empty = [card.isVisible() for card in cards]
    page.show_report(report(four_computers()))
    full = [card.isVisible() for card in cards]

    assert empty == [True, False, False]
    assert full == [False, True, True]


def test_a_derived_report_says_that_nothing_was_counted_again(qtbot: QtBot) -> None:
    nothing = execution([], ((None, None),) * 4, bytes_per_s=None, total_s=0.05)
    page = shown(qtbot, {**nothing, "derived": True})

    assert page.nothing.text() == "Made from what was counted before"
    assert page.helping.text() == "Nothing was sent and nothing was counted again."


@pytest.mark.parametrize(
    ("path", "words"), [("columns", "fast way"), ("lines", "line by line"), ("both", "rare ones")]
)
def test_the_way_the_lines_were_read_is_told(qtbot: QtBot, path: str, words: str) -> None:
    page = shown(qtbot, {**four_computers(), "path": path})

    assert words in page._pieces_card.caption.text()


def test_nothing_is_cut_in_a_small_window(qtbot: QtBot) -> None:
    page = shown(qtbot, four_computers(), width=892)

    assert page.minimumSizeHint().width() <= 892
    assert not page.table.cut_titles()
    assert all("…" not in label for label in page.timeline.visible_labels())
