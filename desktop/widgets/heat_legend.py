"""What the colours of the hours mean: nothing, five steps, the most."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of

STEPS = 5
CELL, CELL_GAP, TEXT_GAP = 9, 2, 7
HEIGHT = 20
RADIUS = 2.0


class HeatLegend(QWidget):
    """``0 ▢▢▢▢▢ 4,361 messages``; shows nothing where there is nothing to explain.

    Args:
        has_unit: Whether the word *messages* is written, too.
    """

    def __init__(self, parent: QWidget | None = None, *, has_unit: bool = True) -> None:
        super().__init__(parent)
        self._most, self._has_unit = 0, has_unit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_most(self, count: int) -> None:
        """Say that the darkest cell stands for so many messages."""
        self._most = count
        self.setAccessibleName(self._sentence() if count else "")
        self.updateGeometry()
        self.update()

    def texts(self) -> tuple[str, str]:
        """Give the texts at the two ends."""
        if not self._most:
            return "", ""
        #: Legend of the hours' colours, at its right end.
        most = self.tr("%Ln messages", "", self._most)
        return phrases.count(0), most if self._has_unit else phrases.count(self._most)

    def sizeHint(self) -> QSize:
        """Give the room for texts and cells."""
        if not self._most:
            return QSize(0, HEIGHT)
        return QSize(round(sum(_width(text) for text in self.texts()) + _cells()) + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut a text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw texts and cells."""
        if not self._most:
            return
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of(Type.CAPTION))
        painter.setPen(tokens.ink3)
        none, most = self.texts()
        baseline = _baseline(self.height())
        text_left = self.width() - 1 - _width(most)
        painter.drawText(QPointF(text_left, baseline), most)
        left = round(text_left - TEXT_GAP - STEPS * (CELL + CELL_GAP) + CELL_GAP)
        painter.drawText(QPointF(left - TEXT_GAP - _width(none), baseline), none)
        painter.setPen(Qt.PenStyle.NoPen)
        high = QFontMetricsF(font_of(Type.CAPTION)).capHeight()
        top = round(baseline - high / 2 - CELL / 2)
        for step in range(STEPS):
            painter.setBrush(tokens.heat_of(step / (STEPS - 1)))
            cell = QRectF(left + step * (CELL + CELL_GAP), top, CELL, CELL)
            painter.drawRoundedRect(cell, RADIUS, RADIUS)

    def _sentence(self) -> str:
        #: Spoken name of the legend of the hours' colours; {most} is "4,361 messages".
        sentence = self.tr(
            "From the faintest colour, no messages, to the strongest, "
            "{most} in an hour of a weekday"
        )
        return sentence.format(most=self.tr("%Ln messages", "", self._most))


def _width(text: str) -> float:
    return QFontMetricsF(font_of(Type.CAPTION)).horizontalAdvance(text)


def _baseline(height: int) -> int:
    """Stand on the line of the title beside it."""
    title = QFontMetrics(font_of(Type.CARD_TITLE))
    return (height - title.height()) // 2 + title.ascent()


def _cells() -> int:
    return STEPS * (CELL + CELL_GAP) - CELL_GAP + 2 * TEXT_GAP
