"""The list of analyses: keys, menu, and the field in which one is renamed."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QMenu, QWidget

from desktop.models.analyses import Role
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.focus import BY_KEY
from desktop.windows.shortcuts import shown_keys
from desktop.windows.sidebar_rows import RowsDelegate

LONGEST_TITLE = 200
FIELD_WIDTH = 240
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
OWN_KEYS = (*OPENING, Qt.Key.Key_F2, Qt.Key.Key_Delete)


class SidebarList(QListView):
    """The analyses under their headings.

    Signals:
        chosen, cancel_wanted, delete_wanted: The number of an analysis.
        renamed: Its number, and the new title.
    """

    chosen = Signal(int)
    cancel_wanted = Signal(int)
    delete_wanted = Signal(int)
    renamed = Signal(int, str)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsDelegate(self)
        self._field: RenameField | None = None
        self.setModel(model)
        self.setItemDelegate(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        #: For screen readers: the list in the sidebar.
        self.setAccessibleName(self.tr("Analyses"))
        self.clicked.connect(self._choose)
        model.rowsInserted.connect(self._show_inserted)

    def select(self, number: int | None) -> None:
        """Mark the analysis that is shown, or none."""
        self.rows.shown = number
        index = self.index_of(number)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def index_of(self, number: int | None) -> QModelIndex:
        """Give the row of an analysis; an invalid one where it is not listed."""
        model = self.model()
        for row in range(model.rowCount() if number is not None else 0):
            index = model.index(row, 0)
            if index.data(Role.NUMBER) == number:
                return index
        return QModelIndex()

    def set_rail(self, is_rail: bool) -> None:
        """Show initials, or the whole rows."""
        self.rows.is_rail = is_rail
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if is_rail
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.scheduleDelayedItemsLayout()

    def rename(self, index: QModelIndex) -> None:
        """Let the title of an analysis be written anew, in its place."""
        number = index.data(Role.NUMBER)
        if number is None:
            return
        self.setCurrentIndex(index)
        self.scrollTo(index)
        row = self.visualRect(index)
        place = self.viewport().mapTo(self.window(), row.topLeft())
        if self.rows.is_rail:
            area = QRect(place.x() + row.width() + 4, place.y() + 2, FIELD_WIDTH, 32)
        else:
            area = QRect(place.x() + 3, place.y() + 7, row.width() - 6, 32)
        self._field = RenameField(str(index.data(Role.TITLE)), self.window())
        self._field.setGeometry(area)
        self._field.renamed.connect(lambda title: self.renamed.emit(number, title))
        self._field.done.connect(self._end_rename)
        self._field.show()
        self._field.raise_()
        self._field.setFocus()

    def field(self) -> RenameField | None:
        """Give the field in which a title is being written."""
        return self._field

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean the row at hand from meaning the page."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() in OWN_KEYS and self._current() is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename or delete the row at hand; move with the arrows."""
        self._show_focus(True)
        number = self._current()
        if number is None or event.key() not in OWN_KEYS:
            super().keyPressEvent(event)
        elif event.key() in OPENING:
            self.chosen.emit(number)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(self.currentIndex())
        else:
            self.delete_wanted.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at a row; the ring is for keyboards."""
        self._show_focus(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the row that is shown, or the first."""
        self._show_focus(event.reason() in BY_KEY)
        if self._current() is None:
            for row in range(self.model().rowCount()):
                index = self.model().index(row, 0)
                if index.data(Role.NUMBER) is not None:
                    self.setCurrentIndex(index)
                    break
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.data(Role.NUMBER) is None:
            return
        where = self.visualRect(index).center() if is_by_key else event.pos()
        self.menu_for(index).popup(self.viewport().mapToGlobal(QPoint(where)))

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Make the menu of a row."""
        number, is_running = index.data(Role.NUMBER), index.data(Role.STATE) == "running"
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.chosen.emit(number))
        #: In the menu of an analysis in the sidebar.
        rename = menu.addAction(f"{self.tr('Rename')}\t{shown_keys('F2')}")
        rename.triggered.connect(lambda: self.rename(self.index_of(number)))
        if is_running:
            #: In the menu of an analysis in the sidebar: stop counting.
            cancel = menu.addAction(self.tr("Cancel the counting"))
            cancel.triggered.connect(lambda: self.cancel_wanted.emit(number))
        menu.addSeparator()
        #: In the menu of an analysis in the sidebar.
        delete = menu.addAction(f"{self.tr('Delete…')}\t{shown_keys('Del')}")
        delete.triggered.connect(lambda: self.delete_wanted.emit(number))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or a sentence where there is none."""
        super().paintEvent(event)
        if self.model().rowCount() or self.rows.is_rail:
            return
        painter = QPainter(self.viewport())
        painter.setPen(tokens_of(self).ink2)
        painter.setFont(font_of(Type.CAPTION))
        area = self.viewport().rect().adjusted(12, 6, -4, 0)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        #: In the sidebar while nothing was ever counted.
        painter.drawText(area, flags, self.tr("Your analyses will be listed here."))

    def _show_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Be at the row that is shown as soon as it is listed, unless somebody is elsewhere."""
        shown = self.rows.shown
        if shown is not None and not self.hasFocus():
            # Only among the new rows: a server lists hundreds, one by one.
            for row in range(first, last + 1):
                index = self.model().index(row, 0)
                if index.data(Role.NUMBER) == shown:
                    self.setCurrentIndex(index)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        number = index.data(Role.NUMBER)
        if number is not None:
            self.chosen.emit(number)

    def _current(self) -> int | None:
        number = self.currentIndex().data(Role.NUMBER)
        return number if isinstance(number, int) else None

    def _show_focus(self, is_seen: bool) -> None:
        self.rows.is_focus_seen = is_seen
        self.viewport().update()

    def _end_rename(self) -> None:
        self._field = None
        self.setFocus()


class RenameField(QLineEdit):
    """A title being written anew: Enter and leaving it take it, Escape does not.

    Signals:
        renamed: The new title, if there is one.
        done: It is over, either way.
    """

    renamed = Signal(str)
    done = Signal()

    def __init__(self, title: str, window: QWidget) -> None:
        super().__init__(title, window)
        self._before = title
        self._is_over = False
        self.setMaxLength(max(LONGEST_TITLE, len(title)))
        self.setFont(font_of(Type.NAME))
        self.setAcceptDrops(False)
        #: For screen readers: the field in the sidebar in which an analysis is renamed.
        self.setAccessibleName(self.tr("New title"))
        # The row is narrower than the window's fields; the text stays where it stood.
        self.setStyleSheet("QLineEdit { padding: 0 7px; }")
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the title on Enter, leave it on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(is_wanted=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_wanted=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the title when somebody goes elsewhere; not for a menu or another program."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self._end(is_wanted=True)

    def _end(self, *, is_wanted: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        title = " ".join(self.text().split())
        self.hide()
        if is_wanted and title and title != self._before:
            self.renamed.emit(title)
        self.done.emit()
        self.deleteLater()
