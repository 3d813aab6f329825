"""A row of figures in one card: a label, the figure, a note, parted by hairlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.phrases import Parts
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.card import PADDING_X, Card
from desktop.widgets.labels import elided, show_tip

HEIGHT = 84
LABEL_LINE, FIGURE_LINE, NOTE_LINE = 24, 48, 69  # baselines from the top
PART_GAP = 4.0
LEAST_PADDING = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; ``tip`` tells how it is defined and from how many it was made.

    ``figure`` is text and units in turn, as ``phrases.duration_parts`` gives them.
    """

    label: str
    figure: Parts
    note: str = ""
    tip: str = ""

    @property
    def text(self) -> str:
        """The figure as one text."""
        return " ".join(part for part, _ in self.figure)


class FigureStrip(Card):
    """A card of figures, each as wide as it needs, the rest shared out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._row)
        self.cells: list[FigureCell] = []

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these instead of what was here."""
        while len(self.cells) > len(figures):
            cell = self.cells.pop()
            self._row.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        while len(self.cells) < len(figures):
            cell = FigureCell(is_first=not self.cells)
            self.cells.append(cell)
            self._row.addWidget(cell)
        for place, (cell, figure) in enumerate(zip(self.cells, figures, strict=True)):
            cell.show_figure(figure)
            self._row.setStretch(place, cell.sizeHint().width())


class FigureCell(QWidget):
    """One figure; too narrow, its label and note are elided, never the figure."""

    def __init__(self, *, is_first: bool = True) -> None:
        super().__init__()
        self._is_first = is_first
        self.figure = Figure("", [])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self.figure = figure
        self.setAccessibleName(f"{figure.label}: {figure.text}. {figure.note}")
        self.setAccessibleDescription(figure.tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for the widest of the three lines."""
        small = QFontMetricsF(font_of(Type.CAPTION))
        notes = max(small.horizontalAdvance(one) for one in (self.figure.label, self.figure.note))
        return QSize(round(max(notes, self._figure_width()) + 2 * PADDING_X), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Give the room for the figure itself."""
        return QSize(round(self._figure_width() + 1.25 * PADDING_X), HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Tell how the figure is defined."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            show_tip(event.globalPos(), self._tip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three lines and the hairline before."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        if not self._is_first:
            painter.fillRect(QRectF(0, 14, 1, self.height() - 28), tokens.line)
        left = float(self._left())
        painter.setPen(tokens.ink2)
        painter.setFont(font_of(Type.CAPTION))
        painter.drawText(round(left), LABEL_LINE, self._fitting(self.figure.label))
        painter.drawText(round(left), NOTE_LINE, self._fitting(self.figure.note))
        for text, is_unit in self.figure.figure:
            font = _font(is_unit)
            painter.setFont(font)
            painter.setPen(tokens.ink2 if is_unit else tokens.ink)
            painter.drawText(round(left), FIGURE_LINE, text)
            left += QFontMetricsF(font).horizontalAdvance(text) + PART_GAP

    def shown_texts(self) -> list[str]:
        """Give the three lines as they are painted, elided where they have to be."""
        return [self._fitting(self.figure.label), self.figure.text, self._fitting(self.figure.note)]

    def _left(self) -> int:
        """Give where the lines begin: where there is little room, nearer to the hairline."""
        small = QFontMetricsF(font_of(Type.CAPTION))
        notes = (small.horizontalAdvance(one) for one in (self.figure.label, self.figure.note))
        # What has to be elided anyway may not push the others aside.
        most = self.width() - 2 * LEAST_PADDING
        widest = max([self._figure_width(), *(note for note in notes if note <= most)])
        room = self.width() - widest
        return PADDING_X if room >= 1.5 * PADDING_X else max(LEAST_PADDING, round(room / 2))

    def _fitting(self, text: str) -> str:
        return elided(
            text, QFontMetrics(font_of(Type.CAPTION)), self.width() - self._left() - LEAST_PADDING
        )

    def _tip(self) -> str:
        texts = [self.figure.tip]
        if any(self._fitting(one) != one for one in (self.figure.label, self.figure.note)):
            texts.insert(0, f"{self.figure.label}: {self.figure.text}, {self.figure.note}")
        return "\n".join(text for text in texts if text)

    def _figure_width(self) -> float:
        widths = [
            QFontMetricsF(_font(is_unit)).horizontalAdvance(text)
            for text, is_unit in self.figure.figure
        ]
        return sum(widths) + PART_GAP * max(len(widths) - 1, 0)


def _font(is_unit: bool) -> QFont:
    return font_of(Type.UNIT if is_unit else Type.FIGURE)
