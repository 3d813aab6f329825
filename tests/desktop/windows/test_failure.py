from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.phrases import isolated
from desktop.troubles import Trouble
from desktop.windows.failure import FailurePage

NO_CHAT = Trouble(
    "This is not a WhatsApp chat",
    f"{isolated('ventas.txt')} holds text, but no line begins with a date.",
    "Not a chat",
    "nothing_understood",
    "ventas.txt",
    ("fecha;sucursal", "2026-05-02;Centro"),
)


@pytest.fixture
def page(qtbot: QtBot) -> FailurePage:
    page = FailurePage()
    page.resize(940, 640)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_first_lines_stand_there_as_they_are(page: FailurePage) -> None:
    page.show_trouble(NO_CHAT)

    assert page.title.text() == NO_CHAT.title
    assert page.lines_card.isVisible()
    assert page.lines.shown_lines() == ["fecha;sucursal", "2026-05-02;Centro"]


@pytest.mark.parametrize(
    ("line", "is_shown"),
    [
        ("\ufffd\ufffd\0\x10JFIF\ufffd\x03\x7f\ufffd\ufffd", False),
        ("fecha\ttotal\tse\ufffdal", True),
        ("تاريخ;مبيعات", True),
    ],
)
def test_lines_that_say_nothing_are_left_away(page: FailurePage, line: str, is_shown: bool) -> None:
    page.show_trouble(replace(NO_CHAT, lines=(line,)))

    assert page.lines_card.isVisible() is is_shown


def test_without_lines_there_is_no_card(page: FailurePage) -> None:
    page.show_trouble(NO_CHAT)

    page.show_trouble(Trouble("The disk is full", "Free 40 MB.", "Disk full"))

    assert not page.lines_card.isVisible()


@pytest.mark.parametrize("can_retry", [True, False])
def test_trying_again_is_offered_where_it_may_help(page: FailurePage, can_retry: bool) -> None:
    page.show_trouble(Trouble("Away", "Try again.", "Away", can_retry=can_retry))

    assert page.retry.isVisible() is can_retry


def test_both_buttons_work_by_keyboard(qtbot: QtBot, page: FailurePage) -> None:
    page.show_trouble(Trouble("Away", "Try again.", "Away", can_retry=True))

    with qtbot.waitSignals([page.choose_wanted, page.retry_wanted]):
        QTest.keyClick(page.choose, Qt.Key.Key_Return)
        QTest.keyClick(page.retry, Qt.Key.Key_Space)


def test_hostile_lines_and_names_break_nothing(page: FailurePage) -> None:
    name = isolated("<b>\u202e&x" + "y" * 10_000)
    lines = ("\0\x1b[31m\tred", "\u202e<img src=x>", "z" * 10_000)

    page.show_trouble(Trouble("Not a chat", f"{name} is none.", "x", lines=lines, name="n"))
    page.grab()

    shown = page.lines.shown_lines()
    assert "\x1b" not in "".join(shown)
    assert shown[1] == "\u202e<img src=x>"
    assert shown[2].endswith("…")
    assert len(page.sentence.shown_lines()) <= 8
    assert page.horizontalScrollBar().maximum() == 0
