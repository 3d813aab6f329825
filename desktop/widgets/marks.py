"""Marks drawn in pixels of the device, so that none is blurred, whatever is scaled.

A view maps values to the window, and the window may be mapped on: to a screen of 1.5
pixels to one, to a sheet at twice the size. Marks ask where their values come out at the
very end, round there, and draw there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.pixels import Box, Ruler

TOP_RADIUS = 2.0


@dataclass(frozen=True, slots=True)
class Device:
    """Where values come out on the device, and how many of its pixels make one of ours."""

    x: Ruler
    y: Ruler
    unit: float

    def thick(self, pixels: float) -> int:
        """Give a thickness of the design in pixels of the device; never nothing."""
        return max(1, round(pixels * self.unit))


@contextmanager
def device_pixels(painter: QPainter) -> Iterator[Device]:
    """Let a painter draw in pixels of the device, and tell where values come out there."""
    whole = painter.deviceTransform()
    below = painter.worldTransform().inverted()[0] * whole
    painter.save()
    painter.setWorldTransform(below.inverted()[0])
    yield Device(Ruler(whole.m11(), whole.dx()), Ruler(whole.m22(), whole.dy()), below.m11())
    painter.restore()


class Marks(pg.GraphicsObject):  # type: ignore[misc]
    """What a view of a plot shows; give it to ``ViewBox.addItem`` and override ``draw``."""

    def __init__(self, plot: QWidget) -> None:
        super().__init__()
        self._plot = plot

    def boundingRect(self) -> QRectF:
        """Cover the view."""
        rect = self.viewRect()
        return QRectF() if rect is None else QRectF(rect)

    def viewTransformChanged(self) -> None:
        """Cover another part of the data now."""
        # Forgets which part it was.
        super().viewTransformChanged()
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw in pixels of the device."""
        with device_pixels(painter) as device:
            painter.setPen(Qt.PenStyle.NoPen)
            self.draw(painter, device, tokens_of(self._plot))

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw the marks; nothing has to be put back."""


class GridLine(pg.InfiniteLine):  # type: ignore[misc]
    """A line across the view, one pixel of the design, just above the value."""

    def __init__(self, plot: QWidget, value: float) -> None:
        super().__init__(pos=value, angle=0, movable=False)
        self._plot = plot
        self.setZValue(-10)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw it in the theme's colour of now."""
        tokens = tokens_of(self._plot)
        rect = self.boundingRect()
        with device_pixels(painter) as device:
            left, right = device.x.pixel(rect.left()), device.x.pixel(rect.right())
            thick = device.thick(1)
            line = QRectF(left, device.y.pixel(0.0) - thick, right - left, thick)
            painter.fillRect(line, tokens.grid if self.value() else tokens.line2)


def rounded_top(box: Box, radius: float) -> QPainterPath:
    """Make a bar whose upper corners are round."""
    radius = min(radius, box.width / 2, box.height)
    path = QPainterPath(QPointF(box.left, box.bottom))
    path.lineTo(box.left, box.top + radius)
    path.quadTo(box.left, box.top, box.left + radius, box.top)
    path.lineTo(box.right - radius, box.top)
    path.quadTo(box.right, box.top, box.right, box.top + radius)
    path.lineTo(box.right, box.bottom)
    path.closeSubpath()
    return path


def rounded_end(box: Box, radius: float) -> QPainterPath:
    """Make a bar whose right corners are round."""
    radius = min(radius, box.height / 2, box.width)
    path = QPainterPath(QPointF(box.left, box.top))
    path.lineTo(box.right - radius, box.top)
    path.quadTo(box.right, box.top, box.right, box.top + radius)
    path.lineTo(box.right, box.bottom - radius)
    path.quadTo(box.right, box.bottom, box.right - radius, box.bottom)
    path.lineTo(box.left, box.bottom)
    path.closeSubpath()
    return path


def fill_path(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Fill a shape, its curves smooth."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QBrush(colour))


def draw_text(
    painter: QPainter, device: Device, place: QPointF, text: str, font: QFont, colour: QColor
) -> None:
    """Write a text whose baseline begins at a pixel of the device."""
    painter.save()
    painter.translate(place)
    painter.scale(device.unit, device.unit)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(0.0, 0.0), text)
    painter.restore()


def cap_height(font: QFont) -> float:
    """Give the height of digits and capitals: a text looks centred when they are."""
    return QFontMetricsF(font).capHeight()
