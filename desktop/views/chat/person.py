"""One person in a card: the name, eight figures, and the hours of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.theme.palettes import tokens_of
from desktop.views.chat.agents_figures import person_figures, person_period, short_name
from desktop.widgets.card import PADDING_X, PADDING_Y, Card
from desktop.widgets.figures import HEIGHT as FIGURE
from desktop.widgets.figures import FigureCell
from desktop.widgets.hour_bars import HourBars
from desktop.widgets.labels import Label

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow

HEIGHT = 216
ACROSS, FIGURES = 4, 8
CELL = 80


class PersonCard(Card):
    """Shows the person that is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, bleed=PADDING_X)
        self.setFixedHeight(HEIGHT)
        self.name = Label("", Type.SECTION, elides=True)
        self.period = Label("", Type.CAPTION, "ink3", elides=True)
        self.bars = HourBars()
        self.cells = [FigureCell(is_first=place % ACROSS == 0) for place in range(FIGURES)]
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._texts(), 5)
        row.addWidget(_Rule())
        row.addLayout(self._hours(), 3)
        self.body.addLayout(row)

    def show_person(self, agent: AgentRow) -> None:
        """Show another person."""
        self.setAccessibleName(short_name(agent["name"]))
        self.name.setText(short_name(agent["name"]))
        self.period.setText(person_period(agent))
        for cell, figure in zip(self.cells, person_figures(agent), strict=True):
            cell.show_figure(figure)
        self.bars.show_counts(agent["hourly"])

    def _texts(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(PADDING_X, 0, PADDING_X, 0)
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.period)
        grid = QGridLayout()
        grid.setSpacing(0)
        for place, cell in enumerate(self.cells):
            cell.setFixedHeight(CELL)
            grid.addWidget(cell, place // ACROSS, place % ACROSS)
            grid.setColumnStretch(place % ACROSS, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(grid)
        column.addStretch()
        return column

    def _hours(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(PADDING_X, 0, PADDING_X, 0)
        column.setSpacing(8)
        #: Over the bars of a person's day.
        column.addWidget(Label(self.tr("messages by hour of the day"), Type.CAPTION, "ink3"))
        column.addWidget(self.bars, 1)
        return column


class _Rule(QWidget):
    """A hairline between the figures and the hours."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Be a pixel wide."""
        return QSize(1, FIGURE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        box = QRectF(self.rect()).adjusted(0, PADDING_Y / 2, 0, -PADDING_Y / 2)
        QPainter(self).fillRect(box, tokens_of(self).line)
