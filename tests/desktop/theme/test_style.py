from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.palettes import tokens_of
from desktop.theme.style import Theme
from desktop.theme.tokens import DARK, LIGHT


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = qapp.theme  # type: ignore[attr-defined]
    assert isinstance(theme, Theme)
    theme.choose("light")
    yield theme
    theme.choose("light")


def a_form(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QLabel]:
    """Give a window with a field, and with a label inside of a scroll area."""
    window = QWidget()
    field, area, label = QLineEdit("a"), QScrollArea(), QLabel("b")
    area.setWidget(label)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(area)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window, field, label


def ground_of(widget: QWidget) -> QColor:
    return widget.grab().toImage().pixelColor(widget.width() - 14, widget.height() // 2)


def test_other_colours_reach_every_widget(theme: Theme, qtbot: QtBot) -> None:
    window, field, label = a_form(qtbot)

    theme.choose("dark")

    qtbot.waitUntil(lambda: all(tokens_of(one) is DARK for one in (window, field, label)))
    assert ground_of(field).name() == DARK.surface.name()


def test_colours_come_back(theme: Theme, qtbot: QtBot) -> None:
    window, field, label = a_form(qtbot)

    theme.choose("dark")
    qtbot.waitUntil(lambda: tokens_of(label) is DARK)
    theme.choose("light")

    qtbot.waitUntil(lambda: all(tokens_of(one) is LIGHT for one in (window, field, label)))
    assert ground_of(field).name() == LIGHT.surface.name()


def test_a_palette_of_its_own_reaches_below_a_scroll_area(theme: Theme, qtbot: QtBot) -> None:
    window, _field, label = a_form(qtbot)
    palette = QPalette(window.palette())
    palette.setColor(QPalette.ColorRole.Window, DARK.window)

    window.setPalette(palette)

    assert tokens_of(label) is DARK


def test_the_rules_stay_when_the_colours_change(theme: Theme, qapp: QApplication) -> None:
    before = qapp.styleSheet()

    theme.choose("dark")

    assert before
    assert qapp.styleSheet() == before
