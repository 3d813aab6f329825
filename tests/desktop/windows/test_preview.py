from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.link_state import LinkState
from desktop.theme import fonts
from desktop.windows.preview import PreviewPage
from desktop.windows.preview_files import FilesModel, cross_of
from tests.desktop.windows.drafted import STRANGE, draft, preview

Key = Qt.Key
Left = Qt.MouseButton.LeftButton
TWO = draft(
    ("Tienda.zip", 21_400_000, preview()),
    ("_chat.txt", 8_200_000, preview("mdy", (0, 7), is_iphone=True)),
    left_out=1940,
)


@pytest.fixture
def page(qtbot: QtBot) -> PreviewPage:
    page = PreviewPage()
    page.resize(1048, 800)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def focused(page: PreviewPage) -> QWidget:
    widget = page.focusWidget()
    return page if widget is None else widget


def test_what_was_found_is_summed_up(page: PreviewPage) -> None:
    page.show_draft(TWO, {})

    assert page.title.text() == "2 exports, 29.6 MB"
    assert page.files_card.caption.text() == (
        "1,940 photos and voice notes in the zip are left out"
    )


def test_while_files_are_looked_at_nothing_can_be_counted(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_finding(["a.txt", "b.txt", "c.txt"])

    with qtbot.assertNotEmitted(page.count_wanted):
        QTest.keyClick(focused(page), Key.Key_Return)

    assert page.title.text() == "Looking at 3 files"
    assert not page.count.isEnabled()
    assert not page.files.isVisible()


def test_escape_leaves_while_files_are_looked_at(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_finding(["a.txt"])

    with qtbot.waitSignal(page.cancel_wanted):
        QTest.keyClick(focused(page), Key.Key_Escape)


def test_enter_counts_and_escape_leaves(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_finding(["a.txt"])
    page.show_draft(TWO, {})

    with qtbot.waitSignal(page.count_wanted) as counted:
        QTest.keyClick(focused(page), Key.Key_Return)
    with qtbot.waitSignal(page.cancel_wanted):
        QTest.keyClick(focused(page), Key.Key_Escape)

    assert counted.args == [{}]


def test_enter_counts_from_the_list_of_files_too(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_draft(TWO, {"date_order": "mdy"})
    page.files.setFocus()

    with qtbot.waitSignal(page.count_wanted) as counted:
        QTest.keyClick(page.files, Key.Key_Return)

    assert counted.args == [{"date_order": "mdy"}]


def test_choosing_a_file_shows_its_own_format(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_draft(TWO, {})
    page.files.setFocus()

    QTest.keyClick(page.files, Key.Key_Down)

    assert page.cards.messages.caption.text() == "_chat.txt"
    assert page.cards.order.choice.choice() == 1
    assert "iPhone, 12-hour" in page.cards.format.verdict.verdict().sentence


def test_the_chosen_file_stays_when_it_is_looked_at_again(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_draft(TWO, {})
    page.files.setFocus()
    QTest.keyClick(page.files, Key.Key_Down)

    page.show_draft(TWO, {"date_order": "dmy"})

    assert page.files.place() == 1


def test_the_first_file_that_is_understood_is_shown(page: PreviewPage) -> None:
    page.show_draft(draft(("a.txt", 1, STRANGE), ("b.txt", 1, preview())), {})

    assert page.files.place() == 1
    assert page.count.isEnabled()


def test_delete_and_the_cross_leave_a_file_out(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_draft(TWO, {})
    page.files.setFocus()

    with qtbot.waitSignal(page.removed) as by_key:
        QTest.keyClick(page.files, Key.Key_Delete)
    second = page.files.visualRect(page.files.model().index(1, 0))
    with qtbot.waitSignal(page.removed) as by_mouse:
        QTest.mouseClick(page.files.viewport(), Left, pos=cross_of(second).center())

    assert (by_key.args, by_mouse.args) == ([0], [1])


def test_the_ring_around_a_file_is_for_keyboards(page: PreviewPage) -> None:
    page.show_draft(TWO, {})
    row = page.files.visualRect(page.files.model().index(1, 0))

    QTest.mouseClick(page.files.viewport(), Left, pos=row.center())
    after_mouse = page.files.rows.is_focus_seen
    QTest.keyClick(page.files, Key.Key_Up)

    assert not after_mouse
    assert page.files.rows.is_focus_seen


def test_a_click_beside_the_cross_leaves_nothing_out(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_draft(TWO, {})
    second = page.files.visualRect(page.files.model().index(1, 0))

    with qtbot.assertNotEmitted(page.removed):
        QTest.mouseClick(page.files.viewport(), Left, pos=second.center())

    assert page.files.place() == 1


def test_more_files_can_be_asked_for(qtbot: QtBot, page: PreviewPage) -> None:
    page.show_draft(TWO, {})

    with qtbot.waitSignal(page.add_wanted):
        QTest.keyClick(page.add, Key.Key_Return)


def test_another_order_is_asked_for_and_counted_with(qtbot: QtBot, page: PreviewPage) -> None:
    found = draft(("a.txt", 1, preview("dmy", (0, 0), reason="usual")))
    page.show_draft(found, {})

    with qtbot.waitSignal(page.options_changed) as changed:
        QTest.mouseClick(page.cards.order.choice.button(1), Left)
    with qtbot.waitSignal(page.count_wanted) as counted:
        QTest.mouseClick(page.count, Left)

    assert changed.args == [{"date_order:a.txt": "mdy"}]
    assert counted.args == [{"date_order:a.txt": "mdy"}]


def test_a_choice_is_for_files_that_begin_alike_and_tell_as_little(
    qtbot: QtBot, page: PreviewPage
) -> None:
    open_, proven = preview("dmy", (0, 0), reason="usual"), preview("dmy", (43, 0))
    page.show_draft(draft(("a.txt", 1, open_), ("b.txt", 1, proven), ("c.txt", 1, open_)), {})

    with qtbot.waitSignal(page.options_changed) as changed:
        QTest.mouseClick(page.cards.order.choice.button(1), Left)
    page.show_draft(page._draft, changed.args[0])  # type: ignore[arg-type]

    assert changed.args == [{"date_order:a.txt": "mdy", "date_order:c.txt": "mdy"}]
    assert page.cards.order.caption.text() == "and of 1 other file like it"


def test_nothing_is_said_of_a_file_that_was_taken_out(qtbot: QtBot, page: PreviewPage) -> None:
    options = {"date_order:a.txt": "mdy", "date_order:b.txt": "mdy"}
    page.show_draft(draft(("a.txt", 1, preview("mdy", (0, 0), reason="chosen"))), options)

    with qtbot.waitSignal(page.count_wanted) as counted:
        QTest.mouseClick(page.count, Left)

    assert counted.args == [{"date_order:a.txt": "mdy"}]


def test_the_order_that_was_found_by_itself_needs_no_option(
    qtbot: QtBot, page: PreviewPage
) -> None:
    page.show_draft(draft(("a.txt", 1, preview("dmy"))), {})
    QTest.mouseClick(page.cards.order.choice.button(1), Left)
    page.show_draft(draft(("a.txt", 1, preview("mdy"))), {"date_order:a.txt": "mdy"})

    with qtbot.waitSignal(page.options_changed) as changed:
        QTest.mouseClick(page.cards.order.choice.button(0), Left)

    assert changed.args == [{}]


def test_without_any_chat_nothing_can_be_counted_and_it_says_why(
    qtbot: QtBot, page: PreviewPage
) -> None:
    page.show_draft(draft(("ventas.csv", 1, STRANGE)), {})

    with qtbot.assertNotEmitted(page.count_wanted):
        QTest.keyClick(focused(page), Key.Key_Return)

    assert not page.count.isEnabled()
    assert "no WhatsApp chat" in page.place.accessibleName()
    assert "no WhatsApp chat" in page.cards.format.reason.text()


def test_files_that_were_not_looked_at_may_be_chats(page: PreviewPage) -> None:
    page.show_draft(draft(("a.txt", 1, None)), {})

    assert page.count.isEnabled()
    assert page.cards.format.reason.text() == "Not looked at yet"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (LinkState("ready", "", 1, 8), "Counted on this computer by 8 processes"),
        (LinkState("starting"), "Counted on this computer"),
        (LinkState("ready", "a:1", 3, 20), "Counted on \u2068a:1\u2069"),
    ],
)
def test_the_foot_tells_where_it_will_be_counted(
    page: PreviewPage, state: LinkState, words: str
) -> None:
    page.show_draft(TWO, {})

    page.show_state(state)

    assert page.place.accessibleName() == words


def test_two_thousand_files_scroll_inside_their_card(page: PreviewPage) -> None:
    many = draft(*((f"chat {n}.txt", n, None) for n in range(2000)))

    page.show_draft(many, {})

    assert page.files.verticalScrollBar().maximum() > 0
    assert page.files_card.height() < 300


def test_a_name_that_is_cut_has_a_tip(page: PreviewPage) -> None:
    name = "<b>\u202e" + "x" * 10_000
    page.show_draft(draft((name, 1, preview())), {})
    index = page.files.model().index(0, 0)
    row = page.files.visualRect(index)

    shown = page.files.rows.shown_name(index, row.width())
    place = QPoint(60, row.center().y())
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, page.files.mapToGlobal(place))
    QApplication.sendEvent(page.files.viewport(), event)

    assert shown != name
    assert "&lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize("family", [None, "DejaVu Sans"])
def test_at_1000_nothing_needs_more_width(qtbot: QtBot, family: str | None) -> None:
    fonts.use_family(family)
    try:
        page = PreviewPage()
        qtbot.addWidget(page)
        page.resize(940, 640)
        page.show()
        page.show_draft(TWO, {})
        page.grab()

        assert page.minimumSizeHint().width() <= 940
        assert page.cards.width() <= 940 - 48
        assert page.count.geometry().right() <= 940 - 24
    finally:
        fonts.use_family(None)


def test_the_list_of_files_is_a_proper_model(qapp: QApplication) -> None:
    model = FilesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_sources(TWO.sources)

    assert model.rowCount() == 2
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tienda.zip, WhatsApp chat, Android, 24 h, 21.4 MB"
    model.show_sources(())
    assert tester.model() is model
