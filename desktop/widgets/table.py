"""A table that a person works with: sorts by a click or a key, selects, copies as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from desktop.models.rows import Order, RowsModel
from desktop.widgets.focus import BY_KEY
from desktop.widgets.table_text import table_text
from desktop.widgets.table_view import ROW, RowsView

# The focus comes back to where it was: from another window, or from a menu.
Returning = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


class Table(RowsView):
    """Shows a ``RowsModel``; its arguments are those of ``RowsView``.

    A click on a title sorts, numbers greatest first, and another click turns the order.
    Ctrl+Left and Ctrl+Right do the same from the keyboard, and Ctrl+Enter turns; the
    menu offers all of it. Copied is what is selected, or everything.

    Signals:
        row_activated: A row was opened, by double click or Enter.
        selected: Another row is the selected one; None when none is.
        menu_made: The menu of copying and sorting, for whoever adds to it.
    """

    row_activated = Signal(object)
    selected = Signal(object)
    menu_made = Signal(object)

    # Here because Qt tells about a selection while the constructor below still runs.
    _told: Any = None
    _kept: tuple[frozenset[int], int | None] = frozenset(), None

    def __init__(
        self,
        model: RowsModel[Any],
        parent: QWidget | None = None,
        *,
        row_height: int = ROW,
        widths: Mapping[str, int | None],
        inset: int = 0,
    ) -> None:
        super().__init__(model, parent, row_height=row_height, widths=widths, inset=inset)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._head.setSectionsClickable(True)
        self._head.sectionClicked.connect(self._sort_by_click)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(model.row(index)))
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self._describe()

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
        # Whole ranges: asking for each row's index takes far longer where all are selected.
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        places = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        return [self._rows.row(place) for place in places]

    def current_row(self) -> Any:
        """Give the selected row, of several the one that was chosen last; None for none."""
        current = self.currentIndex()
        if current.isValid() and self._is_selected(current.row()):
            return self._rows.row(current)
        chosen = self.selected_rows()
        return chosen[0] if chosen else None

    def copied_text(self, *, everything: bool = False) -> str:
        """Write the selected rows, or all where none is, as ``table_text`` does."""
        chosen = [] if everything else self.selected_rows()
        return table_text(self._rows.columns, chosen or self._rows.rows)

    def copy_rows(self, *, everything: bool = False) -> None:
        """Put ``copied_text`` on the clipboard."""
        QGuiApplication.clipboard().setText(self.copied_text(everything=everything))

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
        row = self.current_row()
        if row is not self._told:
            self._told = row
            self.selected.emit(row)

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        ids = frozenset(id(row) for row in self.selected_rows())
        self._kept = ids, id(self._rows.row(current)) if current.isValid() else None

    def _restore_selection(self) -> None:
        ids, current = self._kept
        self._hovered = -1
        places = [place for place, row in enumerate(self._rows.rows) if id(row) in ids]
        at = next((one for one, row in enumerate(self._rows.rows) if id(row) == current), None)
        flags = QItemSelectionModel.SelectionFlag
        if at is not None:
            index = self._rows.index(at, self._first_column())
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        selection = QItemSelection()
        last = self._rows.columnCount() - 1
        for begin, end in runs(places):
            selection.select(self._rows.index(begin, 0), self._rows.index(end, last))
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self._tell_selected()
        self.updateGeometry()

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
        if event.reason() not in Returning:
            self._by_keyboard = event.reason() in BY_KEY
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
        self.menu_made.emit(menu)
        return menu


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Join places that follow each other: first and last of each run."""
    joined: list[tuple[int, int]] = []
    for place in places:
        if joined and joined[-1][1] == place - 1:
            joined[-1] = joined[-1][0], place
        else:
            joined.append((place, place))
    return joined
