from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.chat.understood import UnderstoodPage
from tests.desktop.views.chat.reports import FORMAT, agent, empty_report, report
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
    page.show_report(with_sources({"reason": "usual", "confidence": 0.5}))

    assert [line.icon for line in page.read.lines] == ["alert"] + ["check"] * 5


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


def test_five_thousand_exports_are_shown_at_once(page: UnderstoodPage) -> None:
    many = with_sources(*({"name": f"Chat {n}.txt", "maybe_cut": True} for n in range(5_000)))

    began = time.perf_counter()
    page.show_report(many)
    QApplication.processEvents()
    took = time.perf_counter() - began

    assert page.model.rowCount() == 5_000
    assert titles(page) == ["5,000 exports may be cut"]
    assert page.doubts.caption.text() == "5,000 things"
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
    page.show_report(with_sources({"name": "<b>&x<i>.txt", "maybe_cut": True}))

    assert titles(page) == ["\u2068<b>&x<i>.txt\u2069 may be cut"]


def click(page: UnderstoodPage, word: str) -> None:
    """Click the first action of that word."""
    lines = [*page.read.lines, *page.doubts.lines]
    next(line.action for line in lines if line.finding.action == word).click()


def read_titles(page: UnderstoodPage) -> list[str]:
    return [line.title.text() for line in page.read.lines]


def test_the_export_that_is_chosen_is_told_in_detail(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"name": "a.txt"}, {"name": "b.txt", "date_order": "mdy"}))
    first = page.read.caption.text(), read_titles(page)[0]

    page.table.selectRow(1)

    assert first == ("a.txt", "Dates are day, month, year")
    assert (page.read.caption.text(), read_titles(page)[0]) == (
        "b.txt",
        "Dates are month, day, year",
    )


def test_its_lines_are_shown_as_they_are_read(page: UnderstoodPage) -> None:
    second = {**FORMAT, "line": "[1/2/26, 10:00:00] Ana: x", "messages": 37}
    page.show_report(with_sources({"formats": [FORMAT, second]}))

    assert [line.isVisible() for line in page.read.formats] == [True, True]
    assert page.read.between.text() == "37 of its messages begin so:"

    page.show_report(with_sources({"formats": []}))

    assert [line.isVisible() for line in page.read.formats] == [False, False]


def test_the_same_export_stays_chosen_when_the_report_is_made_anew(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"name": "a.txt"}, {"name": "b.txt"}))
    page.table.selectRow(1)

    page.show_report(with_sources({"name": "a.txt"}, {"name": "b.txt", "messages": 7}))

    assert page.read.caption.text() == "b.txt"


def test_another_order_is_one_choice_in_a_menu(page: UnderstoodPage, qtbot: QtBot) -> None:
    whole = with_sources({"name": "a.txt"}, {"name": "b.txt"})
    page.show_report(whole)
    menu = page.menu_of(whole["sources"][1])
    texts = [action.text() for action in menu.actions() if action.text()]
    checked = [action.isChecked() for action in menu.actions()[:3]]

    with qtbot.waitSignal(page.options_wanted) as wanted:
        menu.actions()[1].trigger()

    assert texts[:3] == ["Day / month / year", "Month / day / year", "Year / month / day"]
    assert checked == [True, False, False]
    assert wanted.args == [{"date_order:b.txt": "mdy"}]


GUESS = {"reason": "usual", "confidence": 0.5, "proof": 0, "against": 0}
CHOSEN = {"reason": "chosen", "confidence": 1.0, "proof": 0, "against": 0}


def test_an_order_for_all_leaves_those_alone_whose_dates_prove_theirs(
    page: UnderstoodPage, qtbot: QtBot
) -> None:
    proven = {"name": "c.txt", "reason": "proof", "proof": 43}
    whole = with_sources({"name": "a.txt", **GUESS}, {"name": "b.txt", **GUESS}, proven)
    page.show_options({"join": "[]"})
    page.show_report(whole)
    everywhere = page.menu_of(whole["sources"][2]).actions()[-1]

    with qtbot.waitSignal(page.options_wanted) as every:
        everywhere.menu().actions()[1].trigger()  # type: ignore[attr-defined]

    assert everywhere.text() == "In all 2 exports whose dates prove no order"
    assert every.args == [{"join": "[]", "date_order:a.txt": "mdy", "date_order:b.txt": "mdy"}]


def test_an_order_that_was_chosen_can_be_taken_back(page: UnderstoodPage, qtbot: QtBot) -> None:
    whole = with_sources({"name": "a.txt", **CHOSEN}, {"name": "b.txt"})
    page.show_options({"date_order:a.txt": "dmy", "join": "[]"})
    page.show_report(whole)
    actions = page.menu_of(whole["sources"][0]).actions()

    with qtbot.waitSignal(page.options_wanted) as back:
        next(one for one in actions if one.text() == "As the lines tell").trigger()

    assert back.args == [{"join": "[]"}]


def test_a_guess_can_be_confirmed(page: UnderstoodPage, qtbot: QtBot) -> None:
    whole = with_sources({"name": "a.txt", **GUESS})
    page.show_report(whole)

    with qtbot.waitSignal(page.options_wanted) as wanted:
        page.menu_of(whole["sources"][0]).actions()[0].trigger()

    assert wanted.args == [{"date_order:a.txt": "dmy"}]


def test_the_export_whose_dates_are_changed_is_the_one_that_is_told(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"name": "a.txt"}, {"name": "b.txt", **GUESS}))

    page.doubts.lines[0].action.click()
    of_two = page.read.caption.text()
    page.show_report(with_sources({"name": "a.txt"}))
    click(page, "Change")

    assert of_two == "b.txt"
    assert page.table.current_row() is None


def test_what_is_certain_needs_no_confirmation(page: UnderstoodPage, qtbot: QtBot) -> None:
    whole = with_sources({"name": "a.txt"})
    page.show_report(whole)

    with qtbot.assertNotEmitted(page.options_wanted):
        page.menu_of(whole["sources"][0]).actions()[0].trigger()


def test_names_are_joined_and_separated_by_a_click(page: UnderstoodPage, qtbot: QtBot) -> None:
    page.show_report(report(agents=[agent("Ana Gómez", 60, 0.6), agent("ana gomez", 40, 0.4)]))
    with qtbot.waitSignal(page.options_wanted) as joined:
        click(page, "Join")

    page.show_options(joined.args[0])
    page.show_report(report())
    with qtbot.waitSignal(page.options_wanted) as parted:
        click(page, "Separate")

    assert joined.args == [{"join": '[["Ana Gómez", "ana gomez"]]'}]
    assert parted.args == [{}]


def test_while_the_report_is_made_anew_nothing_else_is_corrected(
    page: UnderstoodPage, qtbot: QtBot
) -> None:
    page.show_report(report())
    page.show_making(0.43)
    during = page.exports.caption.text(), page.read.lines[0].action.isEnabled()
    with qtbot.waitSignal(page.give_up_wanted):
        page.exports.action.click()

    page.show_making(None)

    assert during == ("being made anew, 43 %", False)
    assert page.read.lines[0].action.isEnabled()
    assert page.exports.action.isHidden()


def test_a_doubt_about_many_shows_only_those(page: UnderstoodPage) -> None:
    page.show_report(with_sources(*[{}] * 6, *[{"maybe_cut": True}] * 5))

    page.doubts.lines[0].action.click()
    shown = page.model.rowCount(), page.exports.caption.text()
    page.exports.action.click()

    assert shown == (5, "5 of 11")
    assert page.model.rowCount() == 11


def test_a_doubt_about_one_export_selects_it(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"name": "a.txt"}, {"name": "b.txt", "maybe_cut": True}))

    click(page, "See it")

    assert page.read.caption.text() == "b.txt"


def test_lines_are_asked_for_and_shown_beside_the_page(page: UnderstoodPage, qtbot: QtBot) -> None:
    doubtful = [{"line": 40, "why": "no-date"}]
    page.show_report(
        with_sources(
            {"unread_lines": 70, "unread": [1, 3], "doubtful_lines": 1, "doubtful": doubtful}
        )
    )
    with qtbot.waitSignal(page.lines_wanted) as wanted:
        click(page, "Show")
    asked = wanted.args[0]

    page.show_lines(asked, {1: "first", 3: "", 40: "12/13/26, 25:00 - Ana: <b>x</b>"})

    assert page.lines is not None
    assert page.lines.isVisible()
    assert asked.numbers == (1, 3, 40)
    assert page.lines.title.text() == "71 doubtful lines"
    assert page.lines.foot.text() == "The first 3 of 71"
    assert page.lines.copied_text().splitlines() == [
        "1\tfirst",
        "3\t(an empty line)",
        "40\t12/13/26, 25:00 - Ana: <b>x</b>",
    ]
    assert page.lines.rows[2].why.text() == "taken as text: no valid date"


def test_without_the_file_the_numbers_are_shown_with_a_sentence(
    page: UnderstoodPage, qtbot: QtBot
) -> None:
    page.show_report(with_sources({"unread_lines": 2, "unread": [1, 3]}))
    with qtbot.waitSignal(page.lines_wanted) as wanted:
        click(page, "Show")

    page.show_lines(wanted.args[0], None)

    assert page.lines is not None
    assert page.lines.note.isVisible()
    assert [row.where.text() for row in page.lines.rows] == ["line 1", "line 3"]
    assert not page.lines.copy.isEnabled()


def test_the_lines_go_with_escape_and_with_the_page(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"unread_lines": 2, "unread": [1, 3]}))
    click(page, "Show")
    assert page.lines is not None
    QTest.keyClick(page.lines, Qt.Key.Key_Escape)
    after_escape = page.lines.isVisible()
    click(page, "Show")

    page.hide()

    assert not after_escape
    assert page.lines.isHidden()


def test_lines_of_another_question_are_not_shown(page: UnderstoodPage, qtbot: QtBot) -> None:
    page.show_report(with_sources({"unread_lines": 2, "unread": [1, 3]}))
    with qtbot.waitSignal(page.lines_wanted) as first:
        click(page, "Show")
    click(page, "Show")

    page.show_lines(first.args[0], {1: "late", 3: "late"})

    assert page.lines is not None
    assert page.lines.copied_text() == "1\t\n3\t"


def test_no_more_height_is_asked_for_than_the_sentences_take(page: UnderstoodPage) -> None:
    page.show_report(with_sources({"maybe_cut": True, "unread_lines": 3}, {"bad_bytes": 2}))
    QApplication.processEvents()

    layout = page.layout()
    assert layout is not None
    assert layout.minimumSize().height() <= layout.heightForWidth(page.width())
    lines = [*page.read.lines, *page.doubts.lines]
    assert all(line.height() >= line.heightForWidth(line.width()) for line in lines)
