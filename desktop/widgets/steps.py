"""The steps of something that takes a while, in a row: done, under way, to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.fonts import Type, font_of, strong
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.widgets.labels import elided

HEIGHT = 24
MARK, MARK_GAP = 14, 6
LINE_GAP, LEAST_LINE = 9, 10
RING, DOT = 1.75, 2.5


class StepState(Enum):
    """How a step stands."""

    DONE = auto()
    CURRENT = auto()
    TO_COME = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One step and its word."""

    text: str
    state: StepState


class Steps(QWidget):
    """Shows each step's mark and word, with lines between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        #: Read by screen readers: the row of steps of a running analysis.
        self.setAccessibleName(self.tr("Steps"))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these instead."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        self.setAccessibleDescription(self._described())
        self.updateGeometry()
        self.update()

    def steps(self) -> tuple[Step, ...]:
        """Give what is shown."""
        return self._steps

    def minimumSizeHint(self) -> QSize:
        """Give the room in which no word is cut."""
        widths = sum(self._widths())
        gaps = (LEAST_LINE + 2 * LINE_GAP) * max(len(self._steps) - 1, 0)
        return QSize(round(widths + gaps), HEIGHT)

    def sizeHint(self) -> QSize:
        """Ask for no more than that; it takes all the width there is."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw marks, words and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = self._widths()
        between = max(len(widths) - 1, 1)
        line = max((self.width() - sum(widths)) / between - 2 * LINE_GAP, 0.0)
        left = 0.0
        for place, (step, width) in enumerate(zip(self._steps, widths, strict=True)):
            self._paint_step(painter, step, left, width)
            left += width + LINE_GAP
            if place < len(widths) - 1:
                self._paint_line(painter, left, line, is_done=step.state is StepState.DONE)
                left += line + LINE_GAP

    def _paint_step(self, painter: QPainter, step: Step, left: float, width: float) -> None:
        tokens = tokens_of(self)
        box = QRectF(round(left), (HEIGHT - MARK) / 2, MARK, MARK)
        if step.state is StepState.DONE:
            paint_icon(painter, box.adjusted(-2, -2, 2, 2), "check", tokens.accent)
        else:
            is_current = step.state is StepState.CURRENT
            colour = tokens.accent if is_current else tokens.line2
            painter.setPen(QPen(colour, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = RING / 2 + 1
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
            if is_current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(box.center(), DOT, DOT)
        font = _font(step)
        painter.setFont(font)
        painter.setPen(tokens.ink if step.state is StepState.CURRENT else tokens.ink2)
        text_box = QRectF(box.right() + MARK_GAP, 0, width, HEIGHT)
        room = max(self.width() - round(text_box.left()), 0)
        text = elided(step.text, QFontMetrics(font), room)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_line(self, painter: QPainter, left: float, length: float, *, is_done: bool) -> None:
        tokens = tokens_of(self)
        painter.setPen(QPen(tokens.accent if is_done else tokens.line2, 1.5))
        middle = HEIGHT / 2
        painter.drawLine(QPointF(left, middle), QPointF(left + length, middle))

    def _widths(self) -> list[float]:
        """Give the steps' widths with every word at its boldest, so that little moves."""
        return [
            MARK + MARK_GAP + QFontMetricsF(strong(Type.BODY)).horizontalAdvance(step.text) + 1
            for step in self._steps
        ]

    def _described(self) -> str:
        words = {
            #: Read by screen readers after the name of a step.
            StepState.DONE: self.tr("done"),
            #: Read by screen readers after the name of a step.
            StepState.CURRENT: self.tr("under way"),
            #: Read by screen readers after the name of a step.
            StepState.TO_COME: self.tr("to come"),
        }
        return ", ".join(f"{step.text}: {words[step.state]}" for step in self._steps)


def _font(step: Step) -> QFont:
    return strong(Type.BODY) if step.state is StepState.CURRENT else font_of(Type.NAME)
