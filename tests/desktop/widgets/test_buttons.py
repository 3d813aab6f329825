"""A button's menu stays with its window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.buttons import Button


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def menu_of(window: QWidget, left: int) -> tuple[QMenu, Button]:
    """Open the menu of a button that stands so far from the left."""
    button = Button("Export", parent=window)
    menu = QMenu(button)
    menu.addAction("As a picture, with everything")
    button.setMenu(menu)
    button.adjustSize()
    button.move(left, 10)
    window.show()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu, button


def test_a_menu_that_would_leave_the_window_ends_where_its_button_ends(window: QWidget) -> None:
    menu, button = menu_of(window, left=300)

    edge = button.mapToGlobal(QPoint(button.width(), 0)).x()
    assert menu.x() + menu.width() == edge


def test_a_menu_with_room_begins_where_its_button_begins(window: QWidget) -> None:
    menu, button = menu_of(window, left=10)

    assert menu.x() == button.mapToGlobal(QPoint(0, 0)).x()
