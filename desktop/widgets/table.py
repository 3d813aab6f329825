"""A table on a card: hairlines across, whole rows, sorted by a click or a key, copied as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QToolTip, QWidget

from desktop.models.rows import Order, RowsModel
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.labels import show_tip
from desktop.widgets.table_cells import Cell, is_cut, paint_cell
from desktop.widgets.table_header import HEIGHT as HEAD
from desktop.widgets.table_header import PADDING, Header, least_width
from desktop.widgets.table_text import table_text

ROW = 29
RADIUS = 6.0
RING = 2.0
LEAST_REST = 96
LONGEST_TIP = 600
SAMPLE, SAMPLE_WIDTH = "0123456789 min", 101.0  # so wide in the narrowest type we use

ByKeyboard = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Table(QTableView):
    """Shows a ``RowsModel``; what is painted follows from its columns alone.

    Args:
        model: The rows.
        row_height: Of every row, its hairline included.
        widths: Pixels by column key, paddings included; None shares what is left over.
            A column is never narrower than its title.
        inset: How far texts stand from the table's edges, so that the selected row's
            ground is wider than its text; give the card as much ``bleed``.

    Signals:
        row_activated: A row was opened, by double click or Enter.
        selected: Another row is the selected one; None when none is.
    """

    row_activated = Signal(object)
    selected = Signal(object)

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
        self._told: Any = None
        self._kept: tuple[set[int], int | None] = set(), None
        self._settle()
        self._head = Header(model, self._content, self)
        self.setHorizontalHeader(self._head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        self.set_row_height(row_height)
        self.setModel(model)
        self._head.sectionClicked.connect(self._sort_by_click)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(model.row(index)))
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self._describe()

    def _settle(self) -> None:
        mode = QAbstractItemView
        self.setSelectionBehavior(mode.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.SelectionMode.ExtendedSelection)
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

    def sort_by(self, key: str, order: Order | None = None) -> None:
        """Order the rows; without ``order``, as the first click on the title would."""
        place = self._rows.place_of(key)
        self._sort(place, self._first_order(place) if order is None else order)

    def select_row(self, predicate: Callable[[Any], bool]) -> bool:
        """Select the first row that fits and bring it into view; none that fits, select none."""
        place = next((at for at, row in enumerate(self._rows.rows) if predicate(row)), None)
        if place is None:
            self.clearSelection()
            self.setCurrentIndex(self.rootIndex())
            return False
        self.selectRow(place)
        self.scrollTo(self._rows.index(place, self._first_column()))
        return True

    def selected_rows(self) -> list[Any]:
        """Give the selected rows in the order they are shown in."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._rows.row(place) for place in places]

    def copied_text(self) -> str:
        """Write the selected rows, or all where none is, as ``table_text`` does."""
        return table_text(self._rows.columns, self.selected_rows() or self._rows.rows)

    def copy_rows(self) -> None:
        """Put ``copied_text`` on the clipboard."""
        QGuiApplication.clipboard().setText(self.copied_text())

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

    # --- sorting

    def _first_order(self, place: int) -> Order:
        is_number = self._rows.columns[place].is_number
        return Order.DescendingOrder if is_number else Order.AscendingOrder

    def _sort_by_click(self, place: int) -> None:
        if self._rows.sorting[0] == place:
            self._turn()
        else:
            self._sort(place, self._first_order(place))

    def _turn(self) -> None:
        place, order = self._rows.sorting
        is_down = order is Order.DescendingOrder
        if place >= 0:
            self._sort(place, Order.AscendingOrder if is_down else Order.DescendingOrder)

    def _sort_beside(self, step: int) -> None:
        """Sort by the next column that is shown, to the right or to the left."""
        shown = [
            place for place in range(len(self._rows.columns)) if not self.isColumnHidden(place)
        ]
        at = self._rows.sorting[0]
        place = shown.index(at) + step if at in shown else (0 if step > 0 else len(shown) - 1)
        target = shown[place % len(shown)]
        self._sort(target, self._first_order(target))

    def _sort(self, place: int, order: Order) -> None:
        self._rows.sort(place, order)
        self._head.viewport().update()
        self._describe()

    def _describe(self) -> None:
        place, order = self._rows.sorting
        texts = []
        if place >= 0:
            #: Read by screen readers about a table.
            down = self.tr("Sorted by {column}, greatest first.")
            #: Read by screen readers about a table.
            up = self.tr("Sorted by {column}, least first.")
            text = down if order is Order.DescendingOrder else up
            texts.append(text.format(column=self._rows.columns[place].title))
        #: Read by screen readers about a table. The menu key is the one that opens menus.
        keys = self.tr(
            "Ctrl+Left and Ctrl+Right sort by another column, Ctrl+Enter turns the order, "
            "Ctrl+C copies; the menu key offers the same."
        )
        self.setAccessibleDescription(" ".join([*texts, keys]))

    # --- selection

    def selectionChanged(self, chosen: QItemSelection, gone: QItemSelection) -> None:
        """Tell about another selected row, and draw the lines between rows anew."""
        super().selectionChanged(chosen, gone)
        self.viewport().update()
        self._tell_selected()

    def _tell_selected(self) -> None:
        current = self.currentIndex()
        row = None
        if current.isValid() and self._is_selected(current.row()):
            row = self._rows.row(current)
        elif rows := self.selected_rows():
            row = rows[0]
        if row is not self._told:
            self._told = row
            self.selected.emit(row)

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        ids = {id(row) for row in self.selected_rows()}
        self._kept = ids, id(self._rows.row(current)) if current.isValid() else None

    def _restore_selection(self) -> None:
        ids, current = self._kept
        self._hovered = -1
        model, selection = self._rows, QItemSelection()
        last = model.columnCount() - 1
        flags = QItemSelectionModel.SelectionFlag
        for place, row in enumerate(model.rows) if ids or current else ():
            if id(row) == current:
                index = model.index(place, self._first_column())
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            if id(row) in ids:
                selection.select(model.index(place, 0), model.index(place, last))
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self._tell_selected()
        self.updateGeometry()

    def _first_column(self) -> int:
        columns = range(len(self._rows.columns))
        return next((place for place in columns if not self.isColumnHidden(place)), 0)

    # --- mouse and keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, sort and open rows; move as tables do."""
        self._by_keyboard = True
        self.viewport().update()
        key, holds_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and holds_ctrl:
            self._sort_beside(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if holds_ctrl:
                self._turn()
            elif self.currentIndex().isValid():
                self.row_activated.emit(self._rows.row(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, and show where the keys will act."""
        self._by_keyboard = event.reason() in ByKeyboard
        super().focusInEvent(event)
        if self._by_keyboard and not self.currentIndex().isValid() and self._rows.rowCount():
            index = self._rows.index(0, self._first_column())
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, flag)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, without a ring."""
        self._by_keyboard = False
        super().mousePressEvent(event)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to sort."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Make the menu of copying and sorting."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        #: In a table's menu; copies the rows as text for a spreadsheet.
        copy = menu.addAction(self.tr("Copy"), self.copy_rows)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self._rows.rowCount() > 0)
        #: In a table's menu; the columns follow.
        sorts = menu.addMenu(self.tr("Sort by"))
        for place, column in enumerate(self._rows.columns):
            if self.isColumnHidden(place) or not column.title:
                continue
            action = sorts.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._rows.sorting[0] == place)
            action.triggered.connect(lambda _checked, at=place: self._sort_by_click(at))
        return menu

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
