"""A button's menu stays with its window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.buttons import Button


def menu_of(qtbot: QtBot, left: int) -> tuple[QMenu, Button]:
    """Open the menu of a button that stands so far from the left of a window 400 wide."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    button = Button("Export", parent=window)
    menu = QMenu(button)
    menu.addAction("As a picture, with everything that is on it")
    button.setMenu(menu)
    button.adjustSize()
    button.move(left, 10)
    window.show()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu, button


def test_a_menu_that_would_leave_the_window_ends_where_its_button_ends(qtbot: QtBot) -> None:
    menu, button = menu_of(qtbot, left=300)

    edge = button.mapToGlobal(QPoint(button.width(), 0)).x()
    assert menu.x() + menu.width() == edge


def test_a_menu_with_room_begins_where_its_button_begins(qtbot: QtBot) -> None:
    menu, button = menu_of(qtbot, left=10)

    assert menu.x() == button.mapToGlobal(QPoint(0, 0)).x()
