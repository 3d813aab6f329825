"""The marks of *When messages come*: bars of hours, cells, bars of weekdays."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.theme.tokens import Tokens
from desktop.widgets.marks import (
    TOP_RADIUS,
    Device,
    Marks,
    cap_height,
    draw_text,
    fill_path,
    rounded_end,
    rounded_top,
)
from desktop.widgets.peaks_layout import COUNT_GAP, DAYS, HOURS, Place, bar_thickness
from desktop.widgets.pixels import Box, Whole, lengths, slots

RING = 2.0


@dataclass(slots=True)
class Peaks:
    """What is shown, and which mark is lit; the marks look here."""

    hourly: Whole = field(default_factory=lambda: np.zeros(HOURS, np.int64))
    weekday: Whole = field(default_factory=lambda: np.zeros(DAYS, np.int64))
    heatmap: Whole = field(default_factory=lambda: np.zeros((DAYS, HOURS), np.int64))
    lit: Place | None = None

    def strong_hour(self) -> int | None:
        """Give the hour in accent: the lit one, else the busiest."""
        return int(self.hourly.argmax()) if self.lit is None else self.lit.hour

    def strong_day(self) -> int | None:
        """Give the weekday in accent: the lit one, else the busiest."""
        return int(self.weekday.argmax()) if self.lit is None else self.lit.day


class _PeakMarks(Marks):
    """Marks that look at the same counts."""

    def __init__(self, plot: QWidget, peaks: Peaks) -> None:
        super().__init__(plot)
        self._peaks = peaks


class HourBars(_PeakMarks):
    """A bar for each hour."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw the bars, the peak or the lit one in accent."""
        begins, ends = slots(np.arange(HOURS + 1), device.x, device.unit)
        heights = lengths(self._peaks.hourly, device.y, device.unit)
        ground = device.y.pixel(0.0)
        strong = self._peaks.strong_hour()
        for hour in np.flatnonzero(heights):
            left, width, high = begins[hour], ends[hour] - begins[hour], heights[hour]
            path = rounded_top(Box(left, ground - high, width, high), TOP_RADIUS * device.unit)
            fill_path(painter, path, tokens.accent if hour == strong else tokens.bar2)


class HeatCells(_PeakMarks):
    """A cell for each hour of each weekday."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw the cells, a ring around the lit one."""
        lefts, rights = slots(np.arange(HOURS + 1), device.x, device.unit)
        tops, bottoms = slots(np.arange(DAYS + 1), device.y, device.unit)
        shares = self._peaks.heatmap / max(int(self._peaks.heatmap.max()), 1)
        radius = TOP_RADIUS * device.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for day in range(DAYS):
            high = bottoms[day] - tops[day]
            for hour in range(HOURS):
                painter.setBrush(tokens.heat_of(float(shares[day, hour])))
                cell = QRectF(lefts[hour], tops[day], rights[hour] - lefts[hour], high)
                painter.drawRoundedRect(cell, radius, radius)
        lit = self._peaks.lit
        if lit is not None and lit.day is not None and lit.hour is not None:
            left, top = lefts[lit.hour], tops[lit.day]
            cell = QRectF(left, top, rights[lit.hour] - left, bottoms[lit.day] - top)
            _draw_ring(painter, cell, device, tokens)


def _draw_ring(painter: QPainter, cell: QRectF, device: Device, tokens: Tokens) -> None:
    thick = device.thick(RING)
    ring = cell.adjusted(-thick / 2, -thick / 2, thick / 2, thick / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.ink, thick))
    radius = (TOP_RADIUS + RING / 2) * device.unit
    painter.drawRoundedRect(ring, radius, radius)


class DayBars(_PeakMarks):
    """A bar for each weekday, with its count."""

    def draw(self, painter: QPainter, device: Device, tokens: Tokens) -> None:
        """Draw bars and counts, the peak or the lit one in accent."""
        zero = device.x.pixel(0.0)
        long = lengths(self._peaks.weekday, device.x, device.unit)
        thick = device.thick(bar_thickness(abs(device.y.factor) / device.unit))
        font = font_of(Type.AXIS)
        strong = self._peaks.strong_day()
        for day in range(DAYS):
            middle = device.y.place(day + 0.5)
            top = round(middle - thick / 2)
            colour = tokens.accent if day == strong else tokens.bar2
            bar = Box(zero, top, long[day], thick)
            fill_path(painter, rounded_end(bar, TOP_RADIUS * device.unit), colour)
            text = phrases.count(int(self._peaks.weekday[day]))
            baseline = round(middle + cap_height(font) * device.unit / 2)
            left = bar.right + COUNT_GAP * device.unit if long[day] else zero
            draw_text(painter, device, QPointF(left, baseline), text, font, tokens.ink2)
