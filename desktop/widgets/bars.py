"""Bars that fill: one for a whole, that eases to its share, and one of parts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.theme.motion import PAGE_MS, duration_ms
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens

HEIGHT = 8
STEPS = 1000
PARTS = 25
PART_HEIGHT, PART_GAP, PART_RADIUS = 10, 3, 2.0


class ShareBar(QProgressBar):
    """A bar of 8 px; news move it smoothly, and screen readers hear them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, STEPS)
        self.setValue(0)
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = 0.0
        self._easing = QVariantAnimation(self)
        self._easing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._easing.valueChanged.connect(self._draw_share)

    def show_share(self, share: float, *, at_once: bool = False) -> None:
        """Fill it to a share of 0 to 1."""
        share = min(max(share, 0.0), 1.0)
        self.setValue(round(share * STEPS))
        milliseconds = 0 if at_once or not self.isVisible() else duration_ms(PAGE_MS)
        self._easing.stop()
        if not milliseconds:
            self._draw_share(share)
            return
        self._easing.setDuration(milliseconds)
        self._easing.setStartValue(self._shown)
        self._easing.setEndValue(share)
        self._easing.start()

    def shown_share(self) -> float:
        """Give the share that is painted at this moment."""
        return self._shown

    def sizeHint(self) -> QSize:
        """Ask for the width of a card."""
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Give the least in which something can be seen."""
        return QSize(80, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and filling."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        painter.setBrush(tokens.line2 if tokens.is_dark else tokens.line)
        painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
        width = self._shown * rect.width()
        if width > 0:
            rect.setWidth(max(width, HEIGHT))  # something done is never drawn as nothing
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)

    def hideEvent(self, event: QHideEvent) -> None:
        """Move no further while nobody looks."""
        if self._easing.state() == QVariantAnimation.State.Running:
            self._easing.stop()
            self._draw_share(self.value() / STEPS)
        super().hideEvent(event)

    def _draw_share(self, share: float) -> None:
        self._shown = float(share)
        self.update()


@dataclass(frozen=True, slots=True)
class Filling:
    """How a bar of parts is filled: so many are done, and perhaps the next is under way."""

    done: int
    has_next: bool = False


def filling_of(size: int, done: int, *, is_active: bool, parts: int = PARTS) -> Filling:
    """Fill parts by the share that is done; only a whole piece fills them all.

    Args:
        size: Of the piece; of one without bytes nothing is done until all is.
        done: Bytes of it, as many as ``size`` at most.
        is_active: Whether it is being counted.
        parts: How many there are.
    """
    filled = min(max(done, 0) * parts // size, parts) if size > 0 else 0
    return Filling(filled, has_next=is_active and filled < parts)


def paint_parts(
    painter: QPainter, rect: QRectF, filling: Filling, tokens: Tokens, parts: int = PARTS
) -> None:
    """Draw the parts in the middle of a rectangle: done, under way, to come."""
    top = round(rect.center().y() - PART_HEIGHT / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    for nth in range(parts):
        begin, end = part_edges(rect.left(), rect.width(), nth, parts)
        painter.setBrush(_part_colour(nth, filling, tokens))
        part = QRectF(begin, top, end - begin, PART_HEIGHT)
        painter.drawRoundedRect(part, PART_RADIUS, PART_RADIUS)


def part_edges(left: float, width: float, nth: int, parts: int = PARTS) -> tuple[int, int]:
    """Give where a part begins and ends, in whole pixels; a gap follows all but the last."""
    pitch = (width + PART_GAP) / parts
    begin, end = round(left + nth * pitch), round(left + (nth + 1) * pitch) - PART_GAP
    return begin, max(end, begin + 1)


def _part_colour(nth: int, filling: Filling, tokens: Tokens) -> QColor:
    if nth < filling.done:
        return tokens.accent
    return tokens.bar2 if filling.has_next and nth == filling.done else tokens.grid
