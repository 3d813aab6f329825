from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.chat.agents import AgentsPage
from tests.desktop.views.chat.reports import agent, empty_report, report


@pytest.fixture
def page(qtbot: QtBot) -> AgentsPage:
    made = AgentsPage()
    qtbot.addWidget(made)
    made.resize(1000, 669)
    made.show()
    made.show_report(report(agents=[agent("Álvaro", 60, 0.6), agent("Bruno", 40, 0.4, 30.0)]))
    return made


def figures(page: AgentsPage) -> dict[str, str]:
    return {cell.figure.label: cell.figure.text for cell in page.person.cells}


def test_the_first_person_is_shown_until_one_is_selected(page: AgentsPage) -> None:
    before = page.person.name.text()

    page.table.selectRow(1)

    assert before == "Álvaro"
    assert page.person.name.text() == "Bruno"


def test_a_person_is_shown_with_all_figures(page: AgentsPage) -> None:
    assert figures(page) == {
        "Messages": "60",
        "Words": "480",
        "Mean length": "47.0",
        "Media": "0",
        "Replies": "40",
        "Typical reply": "2 min",
        "90 % within": "11 min",
        "Mean reply": "3 min 20 s",
    }
    assert page.person.period.text() == "2 March to 30 August 2026"
    assert page.person.bars.label() == "10–11 h: 60 messages"


def test_the_first_is_another_one_in_another_order(page: AgentsPage) -> None:
    page.table.sort_by("typical")
    page.table.sort_by("messages")
    QTest.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert page.person.name.text() == "Bruno"


def test_the_figures_sum_everybody_up(page: AgentsPage) -> None:
    texts = {cell.figure.label: cell.figure.text for cell in page.figures.cells}

    assert texts == {
        "People": "2",
        "Most active": "60.0 %",
        "Half is written by": texts["Half is written by"],
        "Typical reply": "2 min 38 s",
        "90 % within": "14 min",
    }
    assert texts["Half is written by"].startswith("1 ")


@pytest.mark.parametrize("wanted", ["alv", "ÁLVARO", " varo "])
def test_a_person_is_found_without_regard_to_accents(page: AgentsPage, wanted: str) -> None:
    page.search.setText(wanted)

    assert [row["name"] for row in page.model.rows] == ["Álvaro"]


def test_the_search_shows_the_person_it_finds(page: AgentsPage) -> None:
    page.search.setText("bru")

    assert page.person.name.text() == "Bruno"


def test_escape_shows_everybody_again(page: AgentsPage) -> None:
    page.search.setText("nobody like that")
    found = page.model.rowCount()

    QTest.keyClick(page.search, Qt.Key.Key_Escape)

    assert (found, page.model.rowCount()) == (0, 2)


def test_down_goes_from_the_search_to_the_table(page: AgentsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.search.setFocus()
    qtbot.waitUntil(page.search.hasFocus)

    QTest.keyClick(page.search, Qt.Key.Key_Down)

    qtbot.waitUntil(page.table.hasFocus)


def test_enter_in_the_search_selects_the_first_found(page: AgentsPage) -> None:
    page.search.setText("bru")

    QTest.keyClick(page.search, Qt.Key.Key_Return)

    assert [row["name"] for row in page.table.selected_rows()] == ["Bruno"]


def test_copy_takes_everybody_whoever_is_selected(page: AgentsPage) -> None:
    page.table.selectRow(1)

    page.card.action.click()

    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    assert page.card.caption.text() == "2 rows copied"


def test_another_report_forgets_search_and_selection(page: AgentsPage) -> None:
    page.search.setText("bru")
    page.table.selectRow(0)

    page.show_report(report(agents=[agent("Carla", 5, 1.0)]))

    assert page.search.text() == ""
    assert page.person.name.text() == "Carla"


def test_a_report_of_nobody_is_said_to_be_one(page: AgentsPage) -> None:
    page.show_report(empty_report())

    assert page.model.rowCount() == 0
    assert not page.person.isVisible()
    assert not page.search.isEnabled()


def test_people_come_back_after_a_report_of_nobody(page: AgentsPage) -> None:
    page.show_report(empty_report())

    page.show_report(report())

    assert page.person.isVisible()
    assert page.person.name.text() == "Ana"


def test_strange_names_break_nothing(page: AgentsPage) -> None:
    names = ["x" * 10_000, "<img src=x>", "a$$b", "\u202etxt.exe", "", "מרים", "&Ana\n=1"]
    page.show_report(report(agents=[agent(name, 9, 0.1) for name in names]))

    for row in range(len(names)):
        page.table.selectRow(row)
        page.grab()

    assert page.minimumSizeHint().width() < 800


def test_two_thousand_people_are_shown_and_searched_at_once(page: AgentsPage) -> None:
    many = report(agents=[agent(f"Pérsona {n}", 2_000 - n, 0.0005) for n in range(2_000)])

    began = time.perf_counter()
    page.show_report(many)
    page.search.setText("persona 1999")
    QApplication.processEvents()
    took = time.perf_counter() - began

    assert page.model.rowCount() == 1
    assert took < 0.5


@pytest.mark.parametrize(("width", "height"), [(1000, 669), (892, 493), (1640, 949)])
def test_no_title_is_cut_at_any_size(page: AgentsPage, width: int, height: int) -> None:
    page.resize(width, height)
    QApplication.processEvents()

    assert page.table.cut_titles() == []
    assert page.table.horizontalScrollBar().maximum() == 0


def joining(page: AgentsPage, text: str) -> QAction:
    return next(action for action in page.table.menu().actions() if action.text() == text)


def test_selected_people_are_joined_from_the_menu(page: AgentsPage, qtbot: QtBot) -> None:
    page.table.selectAll()

    with qtbot.waitSignal(page.options_wanted) as wanted:
        joining(page, "Join as one person").trigger()

    assert wanted.args == [{"join": '[["Álvaro", "Bruno"]]'}]


def test_one_person_alone_is_not_joined(page: AgentsPage) -> None:
    page.table.selectRow(0)

    assert not joining(page, "Join as one person").isEnabled()


def test_a_person_of_several_names_is_parted_from_the_menu(page: AgentsPage, qtbot: QtBot) -> None:
    page.show_options({"join": '[["Álvaro", "A."]]'})
    page.table.selectRow(0)

    with qtbot.waitSignal(page.options_wanted) as wanted:
        joining(page, "Separate its names").trigger()

    assert wanted.args == [{}]


def test_nobody_is_joined_while_the_report_is_made_anew(page: AgentsPage) -> None:
    page.table.selectAll()

    page.show_making(0.1)

    assert not joining(page, "Join as one person").isEnabled()


def test_joining_is_offered_in_sight_while_several_are_selected(
    page: AgentsPage, qtbot: QtBot
) -> None:
    page.table.selectRow(0)
    with_one = page.join.isVisible()
    page.table.selectAll()
    with_two = page.join.isVisible()

    with qtbot.waitSignal(page.options_wanted) as wanted:
        page.join.click()
    page.show_making(0.1)

    assert (with_one, with_two, page.join.isVisible()) == (False, True, False)
    assert wanted.args == [{"join": '[["Álvaro", "Bruno"]]'}]
