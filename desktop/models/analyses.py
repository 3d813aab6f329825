"""The sidebar's list: analyses under the headings Running, Today and Earlier."""

from __future__ import annotations

from bisect import bisect_left
from enum import IntEnum
from math import inf
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.analyses import Analyses
from desktop.briefs import Group

Index = QModelIndex | QPersistentModelIndex

GROUPS: tuple[Group, ...] = ("running", "today", "earlier")
NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What a row holds besides its title and brief; ask with ``index.data(Role.NUMBER)``."""

    NUMBER = Qt.ItemDataRole.UserRole + 1  # None for a heading
    TITLE = Qt.ItemDataRole.UserRole + 2
    BRIEF = Qt.ItemDataRole.UserRole + 3  # empty for a heading
    IS_SECTION = Qt.ItemDataRole.UserRole + 4
    GROUP = Qt.ItemDataRole.UserRole + 5
    SHARE = Qt.ItemDataRole.UserRole + 6  # 0 to 1 while it runs, else None
    STATE = Qt.ItemDataRole.UserRole + 7  # desktop.analysis.State; empty for a heading
    JOB = Qt.ItemDataRole.UserRole + 8  # the job's id; empty without one


class _Key(NamedTuple):
    """Where a row stands; the newest analysis of a group comes first, below its heading."""

    group: int
    since: float
    number: int  # negative, 0 for a heading

    @property
    def is_section(self) -> bool:
        return self.number == 0

    @property
    def section(self) -> _Key:
        return _Key(self.group, -inf, 0)


class AnalysesModel(QAbstractListModel):
    """Shows the analyses of a session; rows change and move in place, without resets."""

    def __init__(self, analyses: Analyses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._analyses = analyses
        self._keys: list[_Key] = []
        self._placed: dict[int, _Key] = {}
        analyses.added.connect(self._show)
        analyses.changed.connect(self._show)
        analyses.removed.connect(self._remove)
        for analysis in analyses:
            self._show(analysis.number)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Count headings and analyses."""
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let analyses be chosen, and headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._keys[index.row()].is_section:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a row holds."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self._keys[index.row()]
        return self._heading(key, role) if key.is_section else self._analysis(key, role)

    def roleNames(self) -> dict[int, Any]:
        """Name the roles."""
        return {**super().roleNames(), **{int(role): role.name.lower().encode() for role in Role}}

    def index_of(self, number: int) -> QModelIndex:
        """Give an analysis's row; an invalid one where it is not listed."""
        key = self._placed.get(number)
        return QModelIndex() if key is None else self.index(self._row_of(key))

    def _heading(self, key: _Key, role: int) -> Any:
        group = GROUPS[key.group]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.TITLE):
            return self._group_name(group)
        match role:
            case Role.IS_SECTION:
                return True
            case Role.GROUP:
                return group
            case Role.BRIEF | Role.STATE | Role.JOB:
                return ""
        return None

    def _analysis(self, key: _Key, role: int) -> Any:
        number = -key.number
        if number not in self._analyses:
            return None  # a view may ask once more for a row that is being removed
        analysis = self._analyses.get(number)
        match role:
            case Qt.ItemDataRole.DisplayRole | Role.TITLE:
                return analysis.title
            case Role.BRIEF:
                return self._analyses.brief_of(number)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{analysis.title}, {self._analyses.brief_of(number)}"
            case Role.NUMBER:
                return number
            case Role.IS_SECTION:
                return False
            case Role.GROUP:
                return GROUPS[key.group]
            case Role.SHARE:
                return analysis.share if analysis.state == "running" else None
            case Role.STATE:
                return analysis.state
            case Role.JOB:
                return analysis.job_id
        return None

    def _group_name(self, group: Group) -> str:
        if group == "running":
            #: Heading in the sidebar, above analyses that are being counted.
            return self.tr("Running")
        if group == "today":
            #: Heading in the sidebar, above analyses of today.
            return self.tr("Today")
        #: Heading in the sidebar, above analyses of the days before.
        return self.tr("Earlier")

    def _key_of(self, number: int) -> _Key | None:
        group = self._analyses.group_of(number)
        if not group:
            return None
        analysis = self._analyses.get(number)
        moment = analysis.began if group == "running" else analysis.ended or analysis.began
        return _Key(GROUPS.index(group), -moment.timestamp(), -number)

    def _show(self, number: int) -> None:
        """Put an analysis where it belongs now, and show it as it is."""
        before, after = self._placed.get(number), self._key_of(number)
        if after is None:
            self._remove(number)
        elif before is None:
            self._insert(number, after)
        elif before == after:
            index = self.index(self._row_of(after))
            self.dataChanged.emit(index, index)
        else:
            self._move(number, before, after)

    def _insert(self, number: int, key: _Key) -> None:
        self._open_section(key)
        self._insert_row(key)
        self._placed[number] = key

    def _remove(self, number: int) -> None:
        key = self._placed.pop(number, None)
        if key is not None:
            self._remove_row(key)
            self._close_section(key)

    def _move(self, number: int, before: _Key, after: _Key) -> None:
        """Move a row; a view keeps it chosen."""
        self._open_section(after)
        source, place = self._row_of(before), self._row_of(after)
        if place in (source, source + 1):
            self._keys[source] = after
        else:
            self.beginMoveRows(NO_INDEX, source, source, NO_INDEX, place)
            del self._keys[source]
            self._keys.insert(place - (place > source), after)
            self.endMoveRows()
        self._placed[number] = after
        self._close_section(before)
        index = self.index(self._row_of(after))
        self.dataChanged.emit(index, index)

    def _open_section(self, key: _Key) -> None:
        row = self._row_of(key.section)
        if row == len(self._keys) or self._keys[row] != key.section:
            self._insert_row(key.section)

    def _close_section(self, key: _Key) -> None:
        row = self._row_of(key.section)
        is_last = row + 1 == len(self._keys)
        if is_last or self._keys[row + 1].is_section:
            self._remove_row(key.section)

    def _insert_row(self, key: _Key) -> None:
        row = self._row_of(key)
        self.beginInsertRows(NO_INDEX, row, row)
        self._keys.insert(row, key)
        self.endInsertRows()

    def _remove_row(self, key: _Key) -> None:
        row = self._row_of(key)
        self.beginRemoveRows(NO_INDEX, row, row)
        del self._keys[row]
        self.endRemoveRows()

    def _row_of(self, key: _Key) -> int:
        return bisect_left(self._keys, key)
