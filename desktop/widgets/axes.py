"""An axis that is text alone: no line, no ticks, and no label dropped in silence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.marks import cap_height
from desktop.widgets.pixels import Box, Ruler, ruler
from desktop.widgets.ticks import Tick, placed_labels

WIDTH_PAST_LABEL = 14
HEIGHT_PAST_LINE = 8
LABEL_GAP = 7
EDGE = 2.0  # letters reach a little beyond their width


class TextAxis(pg.AxisItem):  # type: ignore[misc]
    """The labels of one side of a view, given as ticks.

    pyqtgraph keeps the range in step with the view; where the labels go is decided here,
    so that what does not fit is known, and no picture stands between them and the paper.
    """

    def __init__(self, side: Literal["left", "bottom"], plot: QWidget) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)
        self._plot = plot
        self._shown: Sequence[Tick] = ()

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these from now on."""
        self._shown = tuple(ticks)
        self.update()

    def place(self, box: Box) -> None:
        """Lie here in the scene, from now on."""
        if self.orientation == "left":
            self.setWidth(box.width)
        else:
            self.setHeight(box.height)
        self.setGeometry(QRectF(*box))

    def boundingRect(self) -> QRectF:
        """Cover all that labels may cover: the ends of a bottom axis stand over."""
        return QRectF(self.mapRectFromScene(QRectF(self._plot.rect())))

    def visible_labels(self) -> list[str]:
        """Give the labels that are painted."""
        return [text for text, _ in self.placed()]

    def placed(self) -> list[tuple[str, QPointF]]:
        """Give the labels that are painted, and where each begins, in the window's pixels."""
        area = _box(self.geometry())
        if area.width <= 0 or area.height <= 0:
            return []
        low, high = self.range
        tall = cap_height(font_of(Type.AXIS))
        if self.orientation == "bottom":
            baseline = round(area.top + HEIGHT_PAST_LINE + tall)
            along = ruler(low, high, area.left, area.right)
            placed = placed_labels(self._shown, along, EDGE, self._plot.width() - EDGE, label_width)
            return [(label.text, QPointF(label.left, baseline)) for label in placed]
        return [
            (
                tick.text,
                QPointF(area.right - LABEL_GAP - label_width(tick.text), round(middle + tall / 2)),
            )
            for tick, middle in self._apart(ruler(low, high, area.bottom, area.top))
        ]

    def _apart(self, along: Ruler) -> Iterator[tuple[Tick, float]]:
        """Give the ticks that are seen, none nearer to the one before than a line is high."""
        line = QFontMetricsF(font_of(Type.AXIS)).height()
        low, high = sorted(self.range)
        before: float | None = None
        for tick in self._shown:
            middle = along.place(tick.value)
            if low <= tick.value <= high and (before is None or abs(middle - before) >= line):
                yield tick, middle
                before = middle

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Write the labels."""
        self.drawPicture(painter)

    def drawPicture(self, painter: QPainter, *_: object) -> None:
        """Write the labels; there is nothing else."""
        painter.setFont(font_of(Type.AXIS))
        painter.setPen(tokens_of(self._plot).ink3)
        origin = self.mapFromScene(QPointF(0.0, 0.0))
        for text, place in self.placed():
            painter.drawText(origin + place, text)


def _box(rect: QRectF) -> Box:
    return Box(rect.left(), rect.top(), rect.width(), rect.height())


def label_width(text: str) -> float:
    """Give the width of a label in pixels."""
    return QFontMetricsF(font_of(Type.AXIS)).horizontalAdvance(text)


def width_for(texts: Sequence[str]) -> int:
    """Give the width of a left axis that has room for these labels."""
    return round(max((label_width(text) for text in texts), default=0.0)) + WIDTH_PAST_LABEL


def bottom_height() -> int:
    """Give the height of an axis below a view."""
    return round(QFontMetricsF(font_of(Type.AXIS)).height()) + HEIGHT_PAST_LINE
