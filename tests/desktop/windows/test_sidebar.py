from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.link_state import LinkState
from desktop.models.analyses import Role
from desktop.theme.style import Theme, choice_of
from desktop.theme.tokens import DARK, LIGHT
from desktop.windows.question import Question
from desktop.windows.sidebar import RAIL_WIDTH, Sidebar
from tests.desktop.windows.colours import wait_for_colours
from tests.desktop.windows.listed import THREE, Row, list_of

Key = Qt.Key
LONG = "Mesa de ayuda " * 40


Show = Callable[..., Sidebar]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield qapp.theme  # type: ignore[attr-defined]
    qapp.theme.choose("light")  # type: ignore[attr-defined]


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    windows = []

    def show(rows: Sequence[Row] = THREE) -> Sidebar:
        window = QWidget()
        windows.append(window)
        window.resize(900, 600)
        qtbot.addWidget(window)
        model = list_of(rows)
        sidebar = Sidebar(model, window)
        model.setParent(sidebar)
        sidebar.resize(sidebar.width(), 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
        return sidebar

    return show


def test_arrows_skip_headings_and_enter_opens(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    with qtbot.waitSignal(sidebar.chosen) as chosen:
        QTest.keyClick(sidebar.list, Key.Key_Down)
        QTest.keyClick(sidebar.list, Key.Key_Return)

    assert chosen.args == [1]


def test_keys_mean_what_is_shown_as_soon_as_it_is_listed(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    elsewhere = QLineEdit(sidebar.window())
    elsewhere.show()
    elsewhere.setFocus()
    sidebar.select(1)
    sidebar.select(9)
    model = sidebar.list.model()
    assert isinstance(model, QStandardItemModel)
    model.insertRow(1, list_of([(9, "Mesa de ayuda", "0 %", "running", 0.0)]).takeRow(0))
    sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(sidebar.list, Key.Key_Delete)

    [question] = sidebar.window().findChildren(Question)
    assert "Mesa de ayuda" in question.title.text()


def test_a_click_opens(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    row = sidebar.list.visualRect(sidebar.list.index_of(2))

    with qtbot.waitSignal(sidebar.chosen) as chosen:
        QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert chosen.args == [2]


def test_a_click_on_a_heading_opens_nothing(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    heading = sidebar.list.visualRect(sidebar.list.model().index(0, 0))

    with qtbot.assertNotEmitted(sidebar.chosen):
        QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=heading.center())


def test_f2_renames_in_place(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    QTest.keyClick(sidebar.list, Key.Key_F2)
    field = sidebar.list.field()
    assert field is not None
    QTest.keyClicks(field, "  Chats   nuevos ")
    with qtbot.waitSignal(sidebar.rename_wanted) as renamed:
        QTest.keyClick(field, Key.Key_Return)

    assert renamed.args == [3, "Chats nuevos"]
    assert sidebar.list.hasFocus()


@pytest.mark.parametrize("text", ["", "   ", "Chats de agosto"])
def test_a_title_that_is_none_or_the_same_renames_nothing(
    shown: Show, qtbot: QtBot, text: str
) -> None:
    sidebar = shown()
    QTest.keyClick(sidebar.list, Key.Key_F2)
    field = sidebar.list.field()
    assert field is not None
    field.setText(text)

    with qtbot.assertNotEmitted(sidebar.rename_wanted):
        QTest.keyClick(field, Key.Key_Return)


def test_escape_leaves_the_title_as_it_was(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    QTest.keyClick(sidebar.list, Key.Key_F2)
    field = sidebar.list.field()
    assert field is not None
    field.setText("other")

    with qtbot.assertNotEmitted(sidebar.rename_wanted):
        QTest.keyClick(field, Key.Key_Escape)

    assert sidebar.list.field() is None


def test_renaming_on_the_rail_has_room_beside_it(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    sidebar.set_rail(True)

    QTest.keyClick(sidebar.list, Key.Key_F2)

    field = sidebar.list.field()
    assert field is not None
    assert field.geometry().left() >= RAIL_WIDTH - 12
    assert field.width() >= 200


def question_of(sidebar: Sidebar) -> Question:
    (question,) = sidebar.window().findChildren(Question)
    return question


def test_delete_asks_first_and_keeps_by_itself(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    with qtbot.assertNotEmitted(sidebar.delete_wanted):
        QTest.keyClick(sidebar.list, Key.Key_Delete)
        question = question_of(sidebar)
        assert question.no.hasFocus()
        QTest.keyClick(question.no, Key.Key_Return)

    assert sidebar.list.hasFocus()


def test_delete_can_be_agreed_to_by_keyboard(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    QTest.keyClick(sidebar.list, Key.Key_Delete)
    question = question_of(sidebar)

    with qtbot.waitSignal(sidebar.delete_wanted) as deleted:
        QTest.keyClick(question.no, Key.Key_Tab)
        QTest.keyClick(question.yes, Key.Key_Return)

    assert deleted.args == [3]


def test_the_menu_offers_to_cancel_only_what_runs(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    menus = {number: sidebar.list.menu_for(sidebar.list.index_of(number)) for number in (1, 3)}
    texts = {
        number: [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
        for number, menu in menus.items()
    }

    assert texts == {
        1: ["Open", "Rename", "Delete…"],
        3: ["Open", "Rename", "Cancel the counting", "Delete…"],
    }
    with qtbot.waitSignal(sidebar.cancel_wanted) as cancelled:
        menus[3].actions()[2].trigger()
    assert cancelled.args == [3]


def test_a_long_title_is_elided_and_its_tip_is_whole(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown(["Today", (1, LONG, "<b>1</b>", "done", None)])
    index = sidebar.list.index_of(1)
    row = sidebar.list.visualRect(index)

    title = sidebar.list.rows.shown_title(index, row.width())
    place = row.center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, sidebar.list.mapToGlobal(place))
    QApplication.sendEvent(sidebar.list.viewport(), event)

    assert title.endswith("…")
    assert LONG in QToolTip.text()
    assert "&lt;b&gt;1&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize(
    "title", ["=cmd|calc", "<img src=x>", "a$$b", "&x", "\u202etxt.exe", "x" * 10_000, "", "\n\n"]
)
def test_a_hostile_title_is_painted_within_its_row(shown: Show, qtbot: QtBot, title: str) -> None:
    sidebar = shown([(1, title, "brief", "done", None)])
    list_, index = sidebar.list, sidebar.list.index_of(1)

    sidebar.grab()

    assert list_.visualRect(index).width() <= list_.viewport().width()
    assert list_.visualRect(index).height() == 50


def test_three_hundred_analyses_scroll_and_the_last_can_be_reached(
    shown: Show, qtbot: QtBot
) -> None:
    sidebar = shown(["Earlier", *((n, f"A {n}", "b", "done", None) for n in range(1, 301))])

    sidebar.select(300)

    last = sidebar.list.visualRect(sidebar.list.index_of(300))
    assert sidebar.list.viewport().rect().contains(last.center())


def test_the_rail_is_narrow_and_tells_titles_by_tip(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    sidebar.set_rail(True)

    assert sidebar.width() == RAIL_WIDTH
    assert not sidebar.new.isVisible()
    index = sidebar.list.index_of(1)
    place = sidebar.list.visualRect(index).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, sidebar.list.mapToGlobal(place))
    QApplication.sendEvent(sidebar.list.viewport(), event)
    assert "Tienda: marzo a agosto" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize(
    ("state", "sentence", "note"),
    [
        (LinkState("starting"), "Starting…", "This computer gets ready"),
        (LinkState("ready", "", 1, 8), "This computer is ready", "8 processes"),
        (LinkState("ready", "a:1", 3, 20), "3 computers are ready", "20 processes"),
        (LinkState("ready", "a:1", 0, 0), "No computer is there to count", "0 processes"),
        (LinkState("away", "a:1", retry_in_s=8.0), "Server does not answer", "next try in 8 s"),
        (LinkState("away", "a:1"), "Server does not answer", "trying now"),
        (LinkState("refused", "a:1", reason="No."), "Server does not let us in", "No."),
        (LinkState("failed", reason="No room."), "Counting did not start", "No room."),
    ],
)
def test_the_foot_tells_how_the_cluster_is(
    shown: Show, qtbot: QtBot, state: LinkState, sentence: str, note: str
) -> None:
    sidebar = shown()

    sidebar.show_state(state)

    assert sidebar.foot.words() == (sentence, note)
    assert sentence in sidebar.foot.accessibleName()


def test_the_foot_counts_down(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    sidebar.show_state(LinkState("away", "a:1", retry_in_s=1.2))

    assert sidebar.foot.words()[1] == "next try in 2 s"
    qtbot.waitUntil(lambda: sidebar.foot.words()[1] == "next try in 1 s", timeout=2000)


def test_the_dot_is_full_only_when_it_is_ready(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    colours = {}

    for phase in ("ready", "away"):
        sidebar.show_state(LinkState(phase, workers=1))
        dot = sidebar.foot.mapTo(sidebar, QPoint(29, 22))
        colours[phase] = sidebar.grab().toImage().pixelColor(dot)

    assert colours["ready"] == LIGHT.accent
    assert colours["away"] == LIGHT.sidebar


def test_a_failed_analysis_is_told_in_red_in_either_theme(
    shown: Show, theme: Theme, qtbot: QtBot
) -> None:
    sidebar = shown()

    for tokens, choice in ((LIGHT, "light"), (DARK, "dark")):
        theme.choose(choice_of(choice))
        wait_for_colours(qtbot, sidebar.list, tokens)
        image = sidebar.grab().toImage()
        row = sidebar.list.visualRect(sidebar.list.index_of(2))
        top = sidebar.list.mapTo(sidebar, QPoint(0, 0))
        colours = {
            image.pixelColor(top.x() + x, top.y() + row.top() + y).name()
            for x in range(12, 80)
            for y in range(22, 42)
        }
        assert image.pixelColor(3, 300) == tokens.sidebar
        assert tokens.bad.name() in colours


def test_a_new_analysis_and_the_settings_can_be_asked_for(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()

    with qtbot.waitSignals([sidebar.new_wanted, sidebar.settings_wanted]):
        QTest.keyClick(sidebar.new, Key.Key_Return)
        QTest.keyClick(sidebar.foot.gear, Key.Key_Space)


def test_an_empty_list_says_what_it_is_for(shown: Show, qtbot: QtBot) -> None:
    empty, full = (shown(rows).grab().toImage() for rows in ([], THREE))

    assert empty != full
    sidebar = shown([])
    sidebar.focus_list()
    assert sidebar.new.hasFocus()


def test_the_shown_analysis_stays_marked_when_rows_move(shown: Show, qtbot: QtBot) -> None:
    sidebar = shown()
    sidebar.select(1)
    model = sidebar.list.model()
    assert isinstance(model, QStandardItemModel)

    model.insertRow(0, list_of([(9, "new", "b", "done", None)]).takeRow(0))

    assert sidebar.list.rows.shown == 1
    assert sidebar.list.currentIndex().data(Role.NUMBER) == 1


def test_a_running_row_has_room_for_its_bar(shown: Show) -> None:
    sidebar = shown(THREE)

    heights = [sidebar.list.visualRect(sidebar.list.index_of(one)).height() for one in (3, 1)]

    assert heights == [60, 50]
