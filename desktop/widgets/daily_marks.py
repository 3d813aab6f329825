"""The marks of *Day by day*: a bar for each day, the line of means, the peak's label.

From the ground up: ``Crosshair``, ``DayBars``, ``MeanLine``, ``PeakLabel``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.tokens import Tokens
from desktop.widgets.day_counts import (
    HALF_WEEK,
    DayCounts,
    columns,
    means_of_week,
    merged_line,
    shown_days,
)
from desktop.widgets.marks import (
    TOP_RADIUS,
    Device,
    Marks,
    cap_height,
    draw_text,
    fill_path,
    rounded_top,
)
from desktop.widgets.pixels import Box, Real, Ruler, has_gaps, label_box, lengths, slots

WIDEST = 48
LINE = 2.0
LINE_STEP = 2.0
DOT = 3.0
DOTTED = 10.0
LABEL_GAP, LABEL_SPARE = 7, 3


@dataclass(slots=True)
class Days:
    """What is shown, which part of it, and which day is lit; the marks look here.

    Attributes:
        peak: The day that wears the label, None for none.
        label: What the label says.
    """

    data: DayCounts = field(default_factory=DayCounts)
    means: Real = field(default_factory=lambda: np.zeros(0))
    low: float = 0.0
    high: float = 1.0
    lit: int | None = None
    peak: int | None = None
    label: str = ""

    def show(self, data: DayCounts) -> None:
        """Take other days, and show them all."""
        self.data, self.means = data, means_of_week(data.counts)
        self.low, self.high, self.lit = 0.0, float(max(len(data), 1)), None

    @property
    def labelled(self) -> int | None:
        """The day that wears the label; a lit one has a tip that says the same, and more."""
        return None if self.peak == self.lit else self.peak

    def shown(self) -> tuple[int, int]:
        """Give the days that are seen, as begin and end."""
        return shown_days(self.low, self.high, len(self.data))


class _DayMarks(Marks):
    """Marks that look at the same days."""

    def __init__(self, plot: QWidget, days: Days) -> None:
        super().__init__(plot)
        self._days = days

    def _room(self, device: Device) -> QRect:
        """Give where marks may be seen: a zoomed plot's bars go on outside."""
        left, right = device.x.pixel(self._days.low), device.x.pixel(self._days.high)
        view = self.viewRect()
        top, bottom = sorted((device.y.pixel(view.top()), device.y.pixel(view.bottom())))
        return QRect(left, top, right - left, bottom - top)


def bar_box(days: Days, index: int, x: Ruler, y: Ruler, unit: float) -> Box:
    """Give the bar of a day, or of the column of pixels that it is the most of."""
    ground = y.pixel(0.0)
    high = int(lengths(days.data.counts[index : index + 1], y, unit)[0])
    if abs(x.factor) < 1:
        left = int(np.floor(x.place(index + 0.5)))
        return Box(left, ground - high, 1, high)
    begin, end = slots(np.array([index, index + 1]), x, unit, WIDEST)
    return Box(int(begin[0]), ground - high, int(end[0] - begin[0]), high)


class Crosshair(_DayMarks):
    """What lies below the bars: the lit day's crosshair, and the label's ground, free of lines."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw two lines through the top of the lit bar, none through the label."""
        room = self._room(device)
        painter.setClipRect(room)
        thick = device.thick(1)
        if self._days.lit is not None:
            bar = bar_box(self._days, self._days.lit, device.x, device.y, device.unit)
            middle = round(bar.left + bar.width / 2 - thick / 2)
            painter.fillRect(QRect(middle, room.top(), thick, room.height()), tokens.line2)
            level = round(bar.top) - thick
            painter.fillRect(QRect(room.left(), level, room.width(), thick), tokens.line2)
        if self._days.labelled is not None:
            _, label = _peak_boxes(self._days, room, device)
            spare = device.thick(LABEL_SPARE)
            ground = QRectF(*label).adjusted(-spare, 0, spare, 0)
            painter.fillRect(ground.toAlignedRect(), tokens.surface)


class DayBars(_DayMarks):
    """A bar for each day; where days are narrower than a pixel, the most of each column."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw the bars, the lit one in accent."""
        painter.setClipRect(self._room(device))
        begin, end = self._days.shown()
        if abs(device.x.factor) < 1:
            self._draw_columns(painter, device, tokens, begin, end)
        else:
            self._draw_bars(painter, device, tokens, begin, end)
        lit = self._days.lit
        if lit is not None:
            box = bar_box(self._days, lit, device.x, device.y, device.unit)
            self._fill(painter, device, box, tokens.accent)

    def _draw_columns(
        self, painter: QPainter, device: Device, tokens: Tokens, begin: int, end: int
    ) -> None:
        merged = columns(self._days.data.counts, begin, end, device.x)
        ground = device.y.pixel(0.0)
        high = lengths(merged.most, device.y, device.unit)
        painter.setBrush(tokens.area)
        painter.drawRects(
            [
                QRect(left, ground - one, 1, one)
                for left, one in zip(merged.pixel.tolist(), high.tolist(), strict=True)
                if one
            ]
        )

    def _draw_bars(
        self, painter: QPainter, device: Device, tokens: Tokens, begin: int, end: int
    ) -> None:
        lefts, rights = slots(np.arange(begin, end + 1), device.x, device.unit, WIDEST)
        high = lengths(self._days.data.counts[begin:end], device.y, device.unit)
        ground = device.y.pixel(0.0)
        colour = tokens.area
        for left, right, one in zip(lefts.tolist(), rights.tolist(), high.tolist(), strict=True):
            if one:
                self._fill(painter, device, Box(left, ground - one, right - left, one), colour)

    def _fill(self, painter: QPainter, device: Device, box: Box, colour: QColor) -> None:
        if has_gaps(device.x, 1.0, device.unit):
            fill_path(painter, rounded_top(box, TOP_RADIUS * device.unit), colour)
        else:
            painter.fillRect(QRectF(*box), colour)


class MeanLine(_DayMarks):
    """The line of the means of seven days, only where all seven are there."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw the part that is seen."""
        below = device.thick(LINE / 2)  # a mean of nothing is seen whole, too
        painter.setClipRect(self._room(device).adjusted(0, 0, 0, below))
        begin, end = self._days.shown()
        first = max(begin - HALF_WEEK - 1, 0)
        means = self._days.means[first : max(end - HALF_WEEK + 1, 0)]
        places, values = merged_line(means, first + HALF_WEEK, device.x, LINE_STEP * device.unit)
        if not len(places):
            return
        heights = values * device.y.factor + device.y.offset
        points = [QPointF(x, y) for x, y in zip(places.tolist(), heights.tolist(), strict=True)]
        if len(points) == 1:
            # One week has one mean: as wide as the bar it stands on.
            half = min(abs(device.x.factor), WIDEST * device.unit) / 2
            points = [points[0] - QPointF(half, 0), points[0] + QPointF(half, 0)]
        pen = QPen(tokens.accent, LINE * device.unit)
        # So near to each other, joins are not seen, and round ones would cost twice the time.
        is_dense = abs(device.x.factor) < LINE_STEP * device.unit
        joins = Qt.PenJoinStyle
        pen.setJoinStyle(joins.BevelJoin if is_dense else joins.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolyline(points)


class PeakLabel(_DayMarks):
    """A dot on the greatest bar that is seen, and its day and count by it."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw dot and label, whole, whatever the edges are."""
        if self._days.labelled is None:
            return
        bar, box = _peak_boxes(self._days, self._room(device), device)
        if bar.width <= DOTTED * device.unit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(tokens.accent)
            middle = QPointF(bar.left + bar.width / 2, bar.top)
            painter.drawEllipse(middle, DOT * device.unit, DOT * device.unit)
        font = font_of(Type.AXIS_STRONG)
        baseline = box.top + (box.height + cap_height(font) * device.unit) / 2
        place = QPointF(box.left, round(baseline))
        draw_text(painter, device, place, self._days.label, font, tokens.ink2)


def _peak_boxes(days: Days, room: QRect, device: Device) -> tuple[Box, Box]:
    """Give the greatest bar and its label, in pixels of the device."""
    assert days.peak is not None
    bar = bar_box(days, days.peak, device.x, device.y, device.unit)
    metrics = QFontMetricsF(font_of(Type.AXIS_STRONG))
    unit = device.unit
    size = metrics.horizontalAdvance(days.label) * unit, metrics.height() * unit
    edges = Box(room.left(), room.top(), room.width(), room.height())
    return bar, label_box(bar, size, edges, LABEL_GAP * unit, DOTTED * unit)
