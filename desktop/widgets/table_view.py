"""How a table looks: a head, whole rows between hairlines, cells painted from its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget

from desktop.models.rows import RowsModel
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.labels import show_tip
from desktop.widgets.table_cells import Cell, is_cut, paint_cell
from desktop.widgets.table_header import HEIGHT as HEAD
from desktop.widgets.table_header import PADDING, Header, least_width

ROW = 29
RADIUS = 6.0
RING = 2.0
LEAST_REST = 96
LONGEST_TIP = 600
SAMPLE, SAMPLE_WIDTH = "0123456789 min", 101.0  # so wide in the narrowest type we use


class RowsView(QTableView):
    """Shows a ``RowsModel``; what is painted follows from its columns alone.

    Args:
        model: The rows.
        row_height: Of every row, its hairline included.
        widths: Pixels by column key, paddings included; None shares what is left over.
            A column is never narrower than its title.
        inset: How far texts stand from the table's edges, so that the selected row's
            ground is wider than its text; give the card as much ``bleed``.
    """

    def __init__(
        self,
        model: RowsModel[Any],
        parent: QWidget | None = None,
        *,
        row_height: int = ROW,
        widths: Mapping[str, int | None],
        inset: int = 0,
    ) -> None:
        super().__init__(parent)
        self._rows, self._widths, self._inset = model, dict(widths), inset
        self._hidden: frozenset[str] = frozenset()
        self._hovered = -1
        self._by_keyboard = False
        self._settle()
        self._head = Header(model, self._content, self)
        self.setHorizontalHeader(self._head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        self.set_row_height(row_height)
        self.setModel(model)

    def _settle(self) -> None:
        mode = QAbstractItemView
        self.setSelectionBehavior(mode.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.SelectionMode.NoSelection)
        self.setEditTriggers(mode.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(mode.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(mode.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(font_of(Type.BODY))
        self.viewport().setAutoFillBackground(False)

    # --- what others ask for

    def set_row_height(self, height: int) -> None:
        """Make all rows so high."""
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()

    def height_of(self, rows: int) -> int:
        """Give the height that shows so many rows without scrolling."""
        return HEAD + rows * self.verticalHeader().defaultSectionSize()

    def minimumSizeHint(self) -> QSize:
        """Show the head and three rows at least."""
        return QSize(LEAST_REST * 2, self.height_of(3))

    def sizeHint(self) -> QSize:
        """Ask for the room of all rows."""
        return QSize(LEAST_REST * 4, self.height_of(self._rows.rowCount()))

    def set_hidden_columns(self, keys: Iterable[str]) -> None:
        """Hide these columns and no others."""
        hidden = frozenset(keys)
        if hidden == self._hidden:
            return
        self._hidden = hidden
        for place, column in enumerate(self._rows.columns):
            self.setColumnHidden(place, column.key in hidden)
        self._lay_out_columns()

    def shown_columns(self) -> list[str]:
        """Give the keys of the columns that are shown."""
        return [column.key for column in self._rows.columns if column.key not in self._hidden]

    def cut_titles(self) -> Sequence[str]:
        """Give the titles that do not fit; there should be none."""
        return self._head.cut_titles()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are in view."""
        tokens = tokens_of(self)
        painter = QPainter(self.viewport())
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if first < 0:
            return
        last = self._rows.rowCount() - 1 if last < 0 else last
        chosen = {one for one in range(first, last + 2) if self._is_selected(one)}
        for row in range(first, last + 1):
            self._paint_row(painter, row, chosen, tokens)
        current = self.currentIndex()
        if self._by_keyboard and self.hasFocus() and current.isValid():
            self._paint_ring(painter, current.row(), tokens)

    def _paint_row(self, painter: QPainter, row: int, chosen: set[int], tokens: Tokens) -> None:
        box = self.row_rect(row)
        line = QRect(self._inset, box.bottom(), box.width() - 2 * self._inset, 1)
        if not {row, row + 1} & chosen and row < self._rows.rowCount() - 1:
            painter.fillRect(line, tokens.grid)
        if row in chosen or row == self._hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.soft if row in chosen else tokens.hover)
            painter.drawRoundedRect(QRectF(box.adjusted(0, 0, 0, -1)), RADIUS, RADIUS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for place in range(len(self._rows.columns)):
            if not self.isColumnHidden(place):
                content = self._content(place, self._cell_rect(row, place))
                paint_cell(painter, content, self.cell(row, place, row in chosen), tokens)

    def _paint_ring(self, painter: QPainter, row: int, tokens: Tokens) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING / 2
        ring = QRectF(self.row_rect(row)).adjusted(half, half, -half, -half - 1)
        painter.drawRoundedRect(ring, RADIUS, RADIUS)

    def cell(self, row: int, place: int, is_selected: bool = False) -> Cell:
        """Give a cell as it is painted."""
        column, shown = self._rows.columns[place], self._rows.row(row)
        is_bar = column.cell == "bar"
        return Cell(
            text=column.text(shown),
            tone=column.tone_of(shown),
            is_number=column.is_number,
            is_name=column.is_name,
            is_selected=is_selected,
            painter=column.cell,
            value=column.value(shown) if column.value else None,
            greatest=self._rows.greatest(place) if is_bar else (0.0, ""),
        )

    def row_rect(self, row: int) -> QRect:
        """Give a row's place in the viewport."""
        height = self.verticalHeader().defaultSectionSize()
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), height)

    def _cell_rect(self, row: int, place: int) -> QRect:
        box = self.row_rect(row)
        left = self.columnViewportPosition(place)
        return QRect(left, box.top(), self.columnWidth(place), box.height() - 1)

    def _content(self, place: int, box: QRect) -> QRect:
        """Give what a cell leaves between its paddings."""
        shown = [one for one in range(len(self._rows.columns)) if not self.isColumnHidden(one)]
        left = self._inset if shown and place == shown[0] else PADDING
        right = self._inset if shown and place == shown[-1] else PADDING
        return box.adjusted(left, 0, -right, 0)

    def _is_selected(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row, self.rootIndex())

    # --- columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._lay_out_columns()

    def _lay_out_columns(self) -> None:
        shown = [
            place for place in range(len(self._rows.columns)) if not self.isColumnHidden(place)
        ]
        growth = max(1.0, QFontMetricsF(self.font()).horizontalAdvance(SAMPLE) / SAMPLE_WIDTH)
        wanted: list[int | None] = []
        least: list[int] = []
        for place in shown:
            column = self._rows.columns[place]
            edge = place in (shown[0], shown[-1])
            least.append(least_width(column.title) + (self._inset - PADDING if edge else 0))
            width = self._widths.get(column.key)
            wanted.append(None if width is None else round(width * growth))
        widths = column_widths(wanted, least, self.viewport().width())
        for place, width in zip(shown, widths, strict=True):
            self.setColumnWidth(place, width)

    def _first_column(self) -> int:
        columns = range(len(self._rows.columns))
        return next((place for place in columns if not self.isColumnHidden(place)), 0)

    # --- pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; what lies under the pointer is another row then."""
        super().scrollContentsBy(dx, dy)
        self._hover(-1)

    def leaveEvent(self, event: QEvent) -> None:
        """Light no row."""
        self._hover(-1)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a cell means, or its whole text where it is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip, box = self.tip_at(event.pos())
            if tip:
                show_tip(event.globalPos(), tip, self, box)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> tuple[str, QRect]:
        """Give the tip of what lies at a point of the viewport, and the part it is about."""
        index = self.indexAt(place)
        if not index.isValid():
            return "", QRect()
        box = self._cell_rect(index.row(), index.column())
        cell = self.cell(index.row(), index.column(), self._is_selected(index.row()))
        column = self._rows.columns[index.column()]
        texts = []
        if is_cut(cell, self._content(index.column(), box).width()):
            is_long = len(cell.text) > LONGEST_TIP
            texts.append(f"{cell.text[:LONGEST_TIP]}…" if is_long else cell.text)
        if column.tip is not None:
            texts.append(column.tip(self._rows.row(index)))
        return "\n".join(text for text in texts if text), box

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()


def column_widths(wanted: Sequence[int | None], least: Sequence[int], room: int) -> list[int]:
    """Share a width out: fixed columns first, the others alike, none below its least.

    Args:
        wanted: Pixels; None for a column that takes what is left over.
        least: Pixels that each column needs for its title.
        room: Pixels there are.

    Returns:
        Pixels; together the room, or more where that is too narrow.
    """
    fixed = [
        None if one is None else max(one, floor) for one, floor in zip(wanted, least, strict=True)
    ]
    left = room - sum(one for one in fixed if one is not None)
    open_ones = [place for place, one in enumerate(fixed) if one is None]
    widths = [one or 0 for one in fixed]
    for nth, place in enumerate(open_ones):
        share = left // (len(open_ones) - nth)
        left -= share
        widths[place] = max(share, least[place], LEAST_REST)
    return widths
