from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.windows import toast as module
from desktop.windows.toast import MARGIN, MOST, Toasts


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_messages_stand_in_the_corner_the_latest_at_the_bottom(window: QWidget) -> None:
    toasts = Toasts(window)

    toasts.show_message("Report saved", "Tienda.png, 1.2 MB")
    toasts.show_message("The disk is full", "Free 40 MB.", "bad")

    first, second = (toast.geometry() for toast in toasts.shown())
    assert second.bottom() == window.height() - MARGIN - 1
    assert second.right() == window.width() - MARGIN - 1
    assert first.bottom() < second.top()


def test_they_stay_in_the_corner_when_the_window_grows(window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_message("Report saved")

    window.resize(1000, 700)

    assert toasts.shown()[0].geometry().bottom() == 700 - MARGIN - 1


def test_they_leave_the_foot_of_the_page_free(window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_message("Not a zip", tone="bad")

    toasts.set_foot(69)
    above = toasts.shown()[0].geometry().bottom()
    toasts.set_foot(0)
    below = toasts.shown()[0].geometry().bottom()

    assert above < 600 - 69
    assert below == 600 - MARGIN - 1


def test_a_message_leaves_by_itself(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHOWN_MS", 20)
    toasts = Toasts(window)

    toasts.show_message("Report saved")

    qtbot.waitUntil(lambda: not toasts.shown(), timeout=2000)


def test_a_message_stays_while_it_has_the_focus(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHOWN_MS", 30)
    toasts = Toasts(window)
    toasts.show_message("Report saved", action="Open")
    (toast,) = toasts.shown()
    assert toast.action is not None
    toast.action.setFocus()

    qtbot.wait(100)

    assert toasts.shown() == [toast]
    toast.action.clearFocus()
    qtbot.waitUntil(lambda: not toasts.shown(), timeout=2000)


def test_a_message_stays_while_it_is_pointed_at(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHOWN_MS", 30)
    toasts = Toasts(window)
    toasts.show_message("Report saved")
    (toast,) = toasts.shown()

    QApplication.sendEvent(toast, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    qtbot.wait(100)

    assert toasts.shown() == [toast]
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toasts.shown(), timeout=2000)


def test_its_action_is_done_once_and_sends_it_away(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    toasts = Toasts(window)
    toasts.show_message("Report saved", action="Open", on_action=lambda: done.append("open"))
    action = toasts.shown()[0].action
    assert action is not None

    QTest.keyClick(action, Qt.Key.Key_Return)

    assert done == ["open"]
    assert toasts.shown() == []


def test_escape_sends_a_message_away(qtbot: QtBot, window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_message("Report saved", action="Open")
    action = toasts.shown()[0].action
    assert action is not None

    QTest.keyClick(action, Qt.Key.Key_Escape)

    assert toasts.shown() == []


def test_of_many_messages_the_oldest_leave(window: QWidget) -> None:
    toasts = Toasts(window)

    for number in range(MOST + 3):
        toasts.show_message(f"Message {number}")

    assert toasts.shown()[0].title.text() == "Message 3"
    assert len(toasts.shown()) == MOST


def test_a_screen_reader_is_given_all_of_it(window: QWidget) -> None:
    toasts = Toasts(window)

    toasts.show_message("The disk is full", "Free 40 MB, then count again.", "bad")

    assert toasts.shown()[0].accessibleName() == "The disk is full. Free 40 MB, then count again."


def test_a_name_without_an_end_keeps_the_message_small(window: QWidget) -> None:
    toasts = Toasts(window)

    toasts.show_message("Report saved", "<b>\u202e" + "x" * 10_000, action="Open")

    (toast,) = toasts.shown()
    assert toast.height() <= 100
    assert len(toast.sentence.shown_lines()) == 3
    assert toast.sentence.shown_lines()[0].startswith("<b>")


def test_what_is_said_of_a_thing_takes_the_place_of_what_was_said_before(window: QWidget) -> None:
    toasts = Toasts(window)

    toasts.show_message("Made anew in 3 s", about="a")
    toasts.show_message("Report saved")
    toasts.show_message("Made anew in 1 s", about="a")

    assert [one.title.text() for one in toasts.shown()] == ["Report saved", "Made anew in 1 s"]


def test_what_is_no_longer_so_is_taken_away(window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_message("Made anew in 3 s", about="a")
    toasts.show_message("Report saved")

    toasts.withdraw("a")
    toasts.withdraw(None)

    assert [one.title.text() for one in toasts.shown()] == ["Report saved"]


def test_a_message_of_one_line_stands_in_the_middle(window: QWidget) -> None:
    toasts = Toasts(window)

    toasts.show_message("The picture is copied", action="Open", on_action=print)

    [toast] = toasts.shown()
    assert toast.title.height() < 30
    assert abs(toast.title.geometry().center().y() - toast.height() / 2) <= 2
