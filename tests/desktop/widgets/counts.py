"""Invented counts by hour, weekday and day, and a window that shows a plot of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TypeVar
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.theme import fonts
from desktop.theme.palettes import palette_of
from desktop.theme.tokens import LIGHT, Tokens

FAMILIES = ("Inter", "DejaVu Sans")
FIRST = date(2026, 3, 2)

W = TypeVar("W", bound=QWidget)

# A widget goes with its window, and a window with the last name for it.
_windows: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()


def heatmap(most: int = 4361) -> list[list[int]]:
    """Most on Mondays at ten, nothing on Sundays at night."""
    hours = np.arange(24)
    day = np.exp(-(((hours - 10) / 4) ** 2))
    weekdays = np.array([1.0, 0.8, 0.79, 0.77, 0.82, 0.3, 0.1])
    return [[int(value) for value in row] for row in np.rint(np.outer(weekdays, day) * most)]


def by_hour(cells: list[list[int]]) -> list[int]:
    return [sum(row[hour] for row in cells) for hour in range(24)]


def by_weekday(cells: list[list[int]]) -> list[int]:
    return [sum(row) for row in cells]


def days(count: int, first: date = FIRST, most: int = 70) -> list[tuple[str, int]]:
    """Weeks with quiet Sundays; 2,759 messages on the day ``most``."""
    return [
        (
            (first + timedelta(number)).isoformat(),
            2759 if number == most else (200 if number % 7 == 6 else 1000 + number % 5 * 50),
        )
        for number in range(count)
    ]


def in_window(qtbot: QtBot, plot: W, size: tuple[int, int], tokens: Tokens = LIGHT) -> W:
    """Show a plot in a window of its own, with room around it for tips."""
    window = QWidget()
    qtbot.addWidget(window)
    plot.setParent(window)
    plot.setPalette(palette_of(tokens))
    window.resize(size[0] + 80, size[1] + 160)
    plot.setGeometry(40, 80, *size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    plot.clearFocus()  # the only widget has it from the window
    _windows[plot] = window
    return plot


@contextmanager
def in_english(family: str = "Inter") -> Iterator[None]:
    """Write counts and days as in English, in this font."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    fonts.use_family(family)
    try:
        yield
    finally:
        fonts.use_family(None)
        QLocale.setDefault(before)


def painted(widget: QWidget, scale: float, ground: QColor = LIGHT.surface) -> QImage:
    """Render a widget by a scaled painter, as the sheet does."""
    image = QImage(
        round(widget.width() * scale),
        round(widget.height() * scale),
        QImage.Format.Format_RGB32,
    )
    image.fill(ground)
    painter = QPainter(image)
    painter.scale(scale, scale)
    flag = QWidget.RenderFlag.DrawChildren
    widget.render(painter, QPoint(0, 0), QRegion(), flag)
    painter.end()
    return image


def colours_in(image: QImage, left: float, top: float, width: float, height: float) -> set[str]:
    """Give the colours of a rectangle of an image."""
    return {
        image.pixelColor(x, y).name()
        for x in range(round(left), round(left) + round(width))
        for y in range(round(top), round(top) + round(height))
    }
