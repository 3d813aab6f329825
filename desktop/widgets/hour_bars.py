"""The hours of one day as bars: when somebody writes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens

HOURS = 24
GAP = 2
TOP_RADIUS = 2.0
HEAD, FOOT = 18, 18
LABEL_EVERY = 3


class HourBars(QWidget):
    """Paints 24 counts; the peak is named, or the hour that pointer or arrow keys are at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Sequence[int] = ()
        self._lit = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        #: Read by screen readers about the bars of a person's day.
        self.setAccessibleName(self.tr("Messages by hour of the day"))

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show other counts."""
        self._counts = counts
        self._lit = -1
        self.setAccessibleDescription(self.label())
        self.update()

    def named_hour(self) -> int:
        """Give the hour that is named: the one pointed at, else the peak; -1 for none."""
        if not any(self._counts):
            return -1
        return self._lit if self._lit >= 0 else list(self._counts).index(max(self._counts))

    def label(self) -> str:
        """Write the hour that is named, and its messages."""
        hour = self.named_hour()
        if hour < 0:
            return ""
        #: Over a bar of a person's day: 10–11 h: 49 messages.
        text = self.tr("{hours} h: %Ln messages", "", self._counts[hour])
        return text.format(hours=phrases.hours(hour))

    def sizeHint(self) -> QSize:
        """Give the design's size."""
        return QSize(360, 150)

    def minimumSizeHint(self) -> QSize:
        """Give the least in which bars can be told apart."""
        return QSize(240, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the zero line, the bars, the hours, and the one label."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        foot = self.height() - FOOT
        painter.fillRect(QRectF(0, foot, self.width(), 1), tokens.line2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bars = hour_bars(self._counts, self.width(), HEAD, foot)
        named = self.named_hour()
        for hour, bar in enumerate(bars):
            painter.setBrush(self._colour(tokens, hour))
            if bar.height() > 0:
                painter.drawPath(_rounded_top(bar))
        self._paint_hours(painter, tokens)
        if named >= 0:
            self._paint_label(painter, bars[named], tokens)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the hour under the pointer."""
        self._light(min(int(event.position().x() * HOURS / max(self.width(), 1)), HOURS - 1))

    def leaveEvent(self, event: QEvent) -> None:
        """Name the peak again."""
        self._light(-1)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Name the peak again."""
        self._light(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Name the hour before or after."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or self.named_hour() < 0:
            super().keyPressEvent(event)
        else:
            self._light((self.named_hour() + step) % HOURS)

    def _light(self, hour: int) -> None:
        if hour != self._lit:
            self._lit = hour
            self.setAccessibleDescription(self.label())
            self.update()

    def _colour(self, tokens: Tokens, hour: int) -> QColor:
        if self._counts[hour] == max(self._counts):
            return tokens.accent
        return tokens.bar if hour == self._lit else tokens.bar2

    def _paint_hours(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setFont(font_of(Type.AXIS))
        painter.setPen(tokens.ink3)
        slot = self.width() / HOURS
        metrics = QFontMetrics(font_of(Type.AXIS))
        for hour in range(0, HOURS, LABEL_EVERY):
            #: The first label of an axis of hours; the others are bare numbers.
            text = self.tr("0 h") if hour == 0 else str(hour)
            width = metrics.horizontalAdvance(text)
            left = max(0.0, (hour + 0.5) * slot - width / 2)
            painter.drawText(round(left), self.height() - 3, text)

    def _paint_label(self, painter: QPainter, bar: QRectF, tokens: Tokens) -> None:
        metrics = QFontMetrics(font_of(Type.AXIS_STRONG))
        text = self.label()
        width = metrics.horizontalAdvance(text)
        left = min(max(0.0, bar.center().x() - width / 2), float(self.width() - width))
        painter.setFont(font_of(Type.AXIS_STRONG))
        painter.setPen(tokens.ink)
        painter.drawText(round(left), HEAD - 7, text)


def hour_bars(counts: Sequence[int], width: int, head: int, foot: int) -> list[QRectF]:
    """Place bars on whole pixels; the greatest reaches ``head``, all stand on ``foot``."""
    greatest = max(counts, default=0)
    edges = [round(hour * width / HOURS) for hour in range(HOURS + 1)]
    bars = []
    for hour, count in enumerate(counts):
        tall = round(count / greatest * (foot - head)) if greatest else 0
        tall = max(tall, 1) if count else 0
        left, right = edges[hour] + GAP / 2, edges[hour + 1] - GAP / 2
        bars.append(QRectF(left, foot - tall, right - left, tall))
    return bars


def _rounded_top(bar: QRectF) -> QPainterPath:
    """Round the upper corners, as far as a low bar can have them."""
    radius = min(TOP_RADIUS, bar.height())
    path = QPainterPath()
    path.moveTo(bar.bottomLeft())
    path.lineTo(bar.left(), bar.top() + radius)
    path.quadTo(bar.topLeft(), QPointF(bar.left() + radius, bar.top()))
    path.lineTo(bar.right() - radius, bar.top())
    path.quadTo(bar.topRight(), QPointF(bar.right(), bar.top() + radius))
    path.lineTo(bar.bottomRight())
    path.closeSubpath()
    return path
