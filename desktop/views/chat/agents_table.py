"""The people of a report in a card: as many as fit, and one line for all the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop import phrases
from desktop.models.rows import Order
from desktop.theme.palettes import tokens_of
from desktop.views.chat.agents_model import FEW_COLUMNS, WIDTHS, AgentsModel
from desktop.widgets.table_cells import TEXT_GAP, Cell, font_for, paint_cell
from desktop.widgets.table_header import HEIGHT as HEAD
from desktop.widgets.table_view import ROW, RowsView

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow, Totals

HIGHEST_ROW = 42
LEAST_FOR_WITHIN = 560
USUAL_ROWS = 8


class AgentsTable(RowsView):
    """Shows the most active; it neither scrolls nor sorts, since a page does.

    Args:
        parent: Its parent.
        rows: The most rows, the last line included; else as many as the height allows.

    Signals:
        row_clicked: The AgentRow of the person that was clicked.
    """

    row_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, rows: int | None = None) -> None:
        self._model = AgentsModel(keys=FEW_COLUMNS)
        super().__init__(self._model, parent, widths=WIDTHS)
        self._model.setParent(self)
        self._most = rows
        self._agents: Sequence[AgentRow] = ()
        self._others = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._model.sort(self._model.place_of("messages"), Order.DescendingOrder)
        #: Read by screen readers.
        self.setAccessibleName(self.tr("The most active people"))
        self.set_nothing(
            #: In the overview's table where there is nobody.
            self.tr("Nobody wrote a message"),
            #: Below "Nobody wrote a message".
            self.tr("When somebody does, their replies and hours stand here."),
        )

    def show_agents(self, agents: Sequence[AgentRow], totals: Totals) -> None:
        """Show people, most messages first, as a report has them."""
        self._agents = agents
        self._others = totals["messages"]
        self._fit(anew=True)

    def remainder(self) -> tuple[str, str] | None:
        """Give the two texts of the last line; None where everybody is shown."""
        shown = self._model.rowCount()
        if shown >= len(self._agents):
            return None
        others = len(self._agents) - shown
        #: The last line of the overview's table, under the people that are shown.
        text = self.tr("%Ln more people", "", others)
        messages = sum(agent["messages"] for agent in self._agents[shown:])
        return text, phrases.count(messages)

    def sizeHint(self) -> QSize:
        """Ask for the design's rows."""
        return QSize(LEAST_FOR_WITHIN, HEAD + USUAL_ROWS * ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows into the height and the columns into the width."""
        self.set_hidden_columns(["within"] if self.width() < LEAST_FOR_WITHIN else [])
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line for all the others."""
        super().paintEvent(event)
        texts = self.remainder()
        if texts is None:
            return
        tokens = tokens_of(self)
        painter = QPainter(self.viewport())
        last = self.row_rect(self._model.rowCount() - 1)
        if self._model.rowCount():
            painter.fillRect(QRect(0, last.bottom(), last.width(), 1), tokens.grid)
        row = last.translated(0, last.height())
        right = self._content(1, self._cell_rect_of(1, row))
        count = Cell(texts[1], tone="ink2", is_number=True)
        paint_cell(painter, right, count, tokens)
        # Its first text may be longer than a name: up to the number is room.
        used = QFontMetrics(font_for(count)).horizontalAdvance(texts[1])
        left = self._content(0, self._cell_rect_of(0, row))
        left.setRight(right.right() - used - TEXT_GAP)
        paint_cell(painter, left, Cell(texts[0], tone="ink2"), tokens)

    def _cell_rect_of(self, place: int, row: QRect) -> QRect:
        left, width = self.columnViewportPosition(place), self.columnWidth(place)
        return QRect(left, row.top(), width, row.height() - 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which person was clicked; by keyboard, the page itself is opened."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.row_clicked.emit(self._model.row(index))

    def _fit(self, *, anew: bool = False) -> None:
        count, height = fitting_rows(len(self._agents), self.height() - HEAD, self._most)
        if anew or count != self._model.rowCount():
            self._model.show_rows(self._agents[:count])
        self.set_row_height(height)
        texts = self.remainder()
        self.setAccessibleDescription(", ".join(texts) if texts else "")


def fitting_rows(people: int, room: int, most: int | None = None) -> tuple[int, int]:
    """Say how many people are shown in a height, and how high their rows are.

    Args:
        people: All there are; where they don't fit, the last row is for the others.
        room: Pixels below the head.
        most: The most rows, the last one included.
    """
    lines = max(room // ROW, 1)
    if most is not None:
        lines = min(lines, most)
    is_whole = people <= lines
    lines = max(people, 1) if is_whole else lines
    shown = people if is_whole else max(lines - 1, 1)
    return shown, max(ROW, min(room // lines, HIGHEST_ROW))
