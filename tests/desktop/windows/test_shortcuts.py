from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.windows.shortcuts import Shortcut, ShortcutsOverlay, bind, shortcuts


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 700)
    field = QLineEdit(window)
    field.setObjectName("field")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_no_two_wishes_of_the_window_share_a_key_or_a_name() -> None:
    keys = Counter(key for one in shortcuts() if one.is_of_window for key in one.keys)
    names = Counter(one.name for one in shortcuts())

    assert max(keys.values()) == 1
    assert max(names.values()) == 1


@pytest.mark.parametrize("shortcut", shortcuts(), ids=lambda one: one.name)
def test_every_key_is_one_and_has_a_sentence(shortcut: Shortcut) -> None:
    for keys in shortcut.keys:
        assert QKeySequence(keys).toString() == keys
    assert shortcut.sentence
    assert shortcut.group


def test_a_bound_key_acts_wherever_the_focus_is(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    bind(window, {"settings": lambda: done.append("settings")})

    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)

    assert done == ["settings"]


def test_a_name_that_the_table_lacks_is_refused(window: QWidget) -> None:
    with pytest.raises(KeyError):
        bind(window, {"fly": lambda: None})


def test_the_overlay_lists_the_keys_and_escape_gives_the_focus_back(
    qtbot: QtBot, window: QWidget
) -> None:
    field = window.findChild(QLineEdit, "field")
    assert field is not None
    field.setFocus()
    overlay = ShortcutsOverlay(window)

    overlay.open()
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    assert overlay.hasFocus()
    QTest.keyClick(overlay, Qt.Key.Key_Escape)

    assert not overlay.isVisible()
    assert field.hasFocus()


def test_a_click_beside_the_card_closes_it_and_one_on_it_does_not(
    qtbot: QtBot, window: QWidget
) -> None:
    overlay = ShortcutsOverlay(window)
    overlay.open()

    on_card = overlay.childAt(overlay.rect().center())
    assert on_card is not None
    QTest.mouseClick(on_card, Qt.MouseButton.LeftButton)
    assert overlay.isVisible()
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    assert not overlay.isVisible()


def test_no_key_of_the_window_acts_below_it(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    bind(window, {"new": lambda: done.append("new")})
    overlay = ShortcutsOverlay(window)
    overlay.open()

    QTest.keyClick(overlay, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    QTest.keyClick(overlay, Qt.Key.Key_Question)

    assert not overlay.isVisible()


def test_the_same_key_closes_it_again(window: QWidget) -> None:
    overlay = ShortcutsOverlay(window)

    overlay.open()
    overlay.open()

    assert not overlay.isVisible()


def test_it_stays_inside_a_small_window(qtbot: QtBot, window: QWidget) -> None:
    overlay = ShortcutsOverlay(window)
    overlay.open()

    window.resize(500, 300)

    qtbot.waitUntil(lambda: overlay.size() == window.size())
    for child in overlay.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        assert overlay.rect().contains(child.geometry())
