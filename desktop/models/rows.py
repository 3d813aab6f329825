"""Rows as Qt's tables want them, described by columns; sorted and filtered in place."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
AnyIndex = QModelIndex | QPersistentModelIndex
Order = Qt.SortOrder
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """What a column shows of a row, and how.

    Attributes:
        key: Names the column in code.
        title: Names it for a person.
        text: What is read; of a painted cell, what a screen reader says.
        sort: What rows are ordered by, None last in either direction; else the text.
        is_number: Numbers stand at the right and are sorted greatest first at first.
        tone: The colour's name in the tokens, or a function that gives it.
        is_name: Names are data: a weight more, aligned by their own direction.
        tip: What the tip of a cell says.
        cell: A painter of ``widgets.table_cells``: ``"bar"`` or ``"spark"``.
        value: What that painter is given: a number, or a list of counts.
        copy: The text for a spreadsheet; else the number that ``sort`` gives, or the text.
        copy_title: The title over what is copied, where it has another unit.
        about: The tip of the title: how the figure is defined.
    """

    key: str
    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    is_number: bool = False
    tone: str | Callable[[T], str] = "ink"
    is_name: bool = False
    tip: Callable[[T], str] | None = None
    cell: str = ""
    value: Callable[[T], Any] | None = None
    copy: Callable[[T], str] | None = None
    copy_title: str = ""
    about: str = ""

    def tone_of(self, row: T) -> str:
        """Give the name of the colour for a row."""
        return self.tone if isinstance(self.tone, str) else self.tone(row)


class RowsModel(QAbstractTableModel, Generic[T]):
    """Holds rows in the order they are shown in; changes by model resets only.

    The order that a person chose, and the filter, outlive ``show_rows``.
    """

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._given: list[T] = []
        self._shown: list[T] = []
        self._matches: Callable[[T], bool] | None = None
        self._sorted_by = -1
        self._order = Order.AscendingOrder
        self._greatest: dict[int, tuple[float, str]] = {}

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._given = list(rows)
        self._greatest.clear()
        self._arrange()
        self.endResetModel()

    def filter_rows(self, matches: Callable[[T], bool] | None) -> None:
        """Show only the rows that match; None shows all."""
        self.beginResetModel()
        self._matches = matches
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Order = Order.AscendingOrder) -> None:
        """Order the rows by a column; -1 gives back the order they came in."""
        self.beginResetModel()
        self._sorted_by = column if 0 <= column < len(self.columns) else -1
        self._order = order
        self._arrange()
        self.endResetModel()

    @property
    def sorting(self) -> tuple[int, Order]:
        """The column that the rows are ordered by, -1 for none, and the direction."""
        return self._sorted_by, self._order

    @property
    def rows(self) -> Sequence[T]:
        """The rows as they are shown."""
        return self._shown

    @property
    def given(self) -> Sequence[T]:
        """All rows as they came, filtered or not."""
        return self._given

    def row(self, index: AnyIndex | int) -> T:
        """Give a row by its place."""
        return self._shown[index if isinstance(index, int) else index.row()]

    def place_of(self, key: str) -> int:
        """Give the place of a column."""
        return next(place for place, column in enumerate(self.columns) if column.key == key)

    def greatest(self, column: int) -> tuple[float, str]:
        """Give the greatest value of a painted column among all rows, and its text."""
        if column not in self._greatest:
            value = self.columns[column].value
            best = (
                max(self._given, key=lambda row: value(row) or 0, default=None) if value else None
            )
            if value is None or best is None:
                return 0.0, ""
            self._greatest[column] = float(value(best) or 0), self.columns[column].text(best)
        return self._greatest[column]

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        """Give a cell's text and alignment."""
        if not index.isValid() or not index.row() < len(self._shown):
            return None
        column = self.columns[index.column()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return column.text(self._shown[index.row()])
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Give a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return column.title
        if role == Role.AccessibleDescriptionRole:
            return column.about or None
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        return None

    def _arrange(self) -> None:
        matches = self._matches
        rows = self._given if matches is None else [row for row in self._given if matches(row)]
        if self._sorted_by >= 0:
            rows = ordered(rows, self.columns[self._sorted_by], self._order)
        self._shown = list(rows)


def ordered(rows: Sequence[T], column: Column[T], order: Order) -> list[T]:
    """Order rows by a column; equals keep their order, None is last in either direction."""
    keyed = [(sort_key(row, column), row) for row in rows]
    known = [pair for pair in keyed if pair[0] is not None]
    known.sort(key=lambda pair: pair[0], reverse=order is Order.DescendingOrder)
    return [row for _, row in known] + [row for key, row in keyed if key is None]


def sort_key(row: T, column: Column[T]) -> Any:
    """Give what a row is ordered by; texts as a person sorts them, accents and case aside."""
    key = column.sort(row) if column.sort else column.text(row)
    return folded(key) if isinstance(key, str) else key


def folded(text: str) -> str:
    """Write a text without accents and case, to sort it and to find it."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def is_found(wanted: str, text: str) -> bool:
    """Tell whether a text holds every word that is wanted, accents and case aside."""
    whole = folded(text)
    return all(word in whole for word in folded(wanted).split())


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
