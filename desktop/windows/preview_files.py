"""The files that were found: what each is, how large, and a way to leave it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import phrases
from desktop.drafts import DraftSource
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.views.chat.preview_words import kind_words, phone_words
from desktop.widgets.focus import BY_KEY
from desktop.widgets.labels import elided, show_tip
from desktop.widgets.table_cells import is_right_to_left

Index = QModelIndex | QPersistentModelIndex
Flag = QStyle.StateFlag

ROW, MOST_ROWS, FEW_ROWS = 39, 10, 4
# A row's ground reaches so far beyond what stands in it, on either side.
INSET = 8
# Where the columns stand: left edges, and from the right edge of what stands in a row.
ICON, NAME = 16, 28
KIND, PHONE, SIZE = 386, 246, 34
GAP = 12
NO_INDEX = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class FilesModel(QAbstractListModel):
    """The sources of a draft, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: Sequence[DraftSource] = ()

    def show_sources(self, sources: Sequence[DraftSource]) -> None:
        """Show other sources."""
        self.beginResetModel()
        self._sources = sources
        self.endResetModel()

    def source(self, place: int) -> DraftSource:
        """Give a source by its place."""
        return self._sources[place]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Count the sources."""
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a source's name, or all that its row says."""
        if not index.isValid() or index.row() >= len(self._sources):
            return None
        source = self._sources[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return source.text.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (source.text.name, *_words(source))
            return ", ".join(part for part in said if part)
        return None


class FilesList(QListView):
    """The rows; arrows choose one, Delete or its cross leaves it out.

    Signals:
        chosen: The place of the source to be looked at.
        removed: The place of a source that shall be left out.
    """

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = FilesModel(self)
        self.rows = _FileRows(self)
        self.setModel(self._files)
        self.setItemDelegate(self.rows)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        #: For screen readers: the list of files before they are counted.
        self.setAccessibleName(self.tr("Files"))

    def show_sources(self, sources: Sequence[DraftSource], place: int) -> None:
        """Show other sources, one of them chosen."""
        self._files.show_sources(sources)
        self.setCurrentIndex(self._files.index(place))
        self.setMaximumHeight(self._height_of(MOST_ROWS))
        self.updateGeometry()

    def source(self, place: int) -> DraftSource:
        """Give a source by its place."""
        return self._files.source(place)

    def place(self) -> int:
        """Give the place of what is chosen."""
        return self.currentIndex().row()

    def sizeHint(self) -> QSize:
        """Give the room for all rows, or for some that scroll."""
        return QSize(600, self._height_of(MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        """Give the room for a few rows, where the window is low."""
        return QSize(320, self._height_of(FEW_ROWS))

    def _height_of(self, most: int) -> int:
        return min(max(self._files.rowCount(), 1), most) * ROW

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell what to look at."""
        super().currentChanged(now, before)
        self.viewport().update()
        if now.isValid():
            self.chosen.emit(now.row())

    def event(self, event: QEvent) -> bool:
        """Keep Delete from meaning anything else while it means a file."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Delete:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a file out; leave Enter and Escape to the page."""
        self._show_focus(True)
        if event.key() == Qt.Key.Key_Delete:
            if self.currentIndex().isValid():
                self.removed.emit(self.place())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by keyboard."""
        self._show_focus(event.reason() in BY_KEY)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at a row; the ring is for keyboards."""
        self._show_focus(False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave a file out where its cross was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if index.isValid() and is_left:
            place = cross_of(self.visualRect(index))
            if place.contains(event.position().toPoint()):
                self.removed.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click would leave a file out."""
        index = self.indexAt(event.position().toPoint())
        is_on = index.isValid() and cross_of(self.visualRect(index)).contains(
            event.position().toPoint()
        )
        if self.rows.lit != (index.row() if is_on else -1):
            self.rows.lit = index.row() if is_on else -1
            self.viewport().update()
        shape = Qt.CursorShape
        self.viewport().setCursor(shape.PointingHandCursor if is_on else shape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _show_focus(self, is_seen: bool) -> None:
        self.rows.is_focus_seen = is_seen
        self.viewport().update()


class _FileRows(QStyledItemDelegate):
    """Paints the rows; ``lit`` is the place whose cross is pointed at."""

    def __init__(self, view: FilesList) -> None:
        super().__init__(view)
        self._view = view
        self.lit = -1
        self.is_focus_seen = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a row."""
        return QSize(0, ROW)

    def shown_name(self, index: Index, width: int) -> str:
        """Give what is painted of a name in a row of so many pixels."""
        metrics = QFontMetrics(font_of(Type.NAME))
        return elided(self._source(index).text.name, metrics, width - 2 * INSET - KIND - NAME - GAP)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell the whole name, and what the cross does."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        name = self._source(index).text.name
        if cross_of(option.rect).contains(event.pos()):
            #: The tip of the cross beside a file that was found.
            show_tip(event.globalPos(), self.tr("Leave this file out"), view, option.rect)
            return True
        if self.shown_name(index, option.rect.width()) != name:
            show_tip(event.globalPos(), name, view, option.rect)
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        tokens, source = tokens_of(self._view), self._source(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, index, tokens)
        rect = option.rect.adjusted(INSET, 0, -INSET, -1)
        middle = rect.center().y() + 0.5
        sign = "archive" if source.path.lower().endswith(".zip") else "file"
        paint_icon(
            painter, QRectF(rect.left() + 1, middle - ICON / 2, ICON, ICON), sign, tokens.ink2
        )
        painter.setFont(font_of(Type.NAME))
        painter.setPen(tokens.ink)
        name = rect.adjusted(NAME, 0, -KIND - GAP, 0)
        is_from_right = is_right_to_left(source.text.name)
        way = Qt.LayoutDirection
        painter.setLayoutDirection(way.RightToLeft if is_from_right else way.LeftToRight)
        painter.drawText(name, LEFT, self.shown_name(index, option.rect.width()))
        painter.setLayoutDirection(way.LeftToRight)
        self._draw_facts(painter, rect, source, tokens)
        cross = QRectF(cross_of(option.rect)).center()
        place = QRectF(cross.x() - 7, middle - 7, 14, 14)
        paint_icon(painter, place, "close", tokens.ink if index.row() == self.lit else tokens.ink2)
        painter.restore()

    def _draw_facts(
        self, painter: QPainter, rect: QRect, source: DraftSource, tokens: Tokens
    ) -> None:
        painter.setFont(font_of(Type.BODY))
        metrics = QFontMetrics(font_of(Type.BODY))
        kind, phone, size = _words(source)
        is_good = source.preview is None or bool(source.preview["understood"])
        left = rect.right() + 1 - KIND
        if not is_good:
            place = QRectF(left, rect.center().y() - 6.5, 14, 14)
            paint_icon(painter, place, "alert", tokens.warn)
            left += 20
        painter.setPen(tokens.ink2 if is_good else tokens.warn)
        width = rect.right() + 1 - PHONE - 8 - left
        area = QRect(left, rect.top(), width, rect.height())
        painter.drawText(area, LEFT, elided(kind, metrics, width))
        painter.setPen(tokens.ink2)
        area = QRect(rect.right() + 1 - PHONE, rect.top(), PHONE - SIZE - 90, rect.height())
        painter.drawText(area, LEFT, elided(phone, metrics, area.width()))
        painter.setPen(tokens.ink)
        painter.drawText(rect.adjusted(0, 0, -SIZE, 0), RIGHT, size)

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        rect, rows = option.rect, self._view.model().rowCount()
        area = QRectF(rect).adjusted(0, 2, 0, -3)
        is_current = index.row() == self._view.place()
        if is_current and rows > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(area, 6, 6)
        if index.row() < rows - 1:
            line = QRectF(rect.left() + INSET, rect.bottom(), rect.width() - 2 * INSET, 1)
            painter.fillRect(line, tokens.line)
        if is_current and self.is_focus_seen and self._view.hasFocus():
            painter.setPen(QPen(tokens.accent, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)

    def _source(self, index: Index) -> DraftSource:
        return self._view.source(index.row())


def cross_of(row: QRect) -> QRect:
    """Give where a row's cross is clicked."""
    return QRect(row.right() + 1 - INSET - 20, row.top(), 24, row.height())


def _words(source: DraftSource) -> tuple[str, str, str]:
    preview: Any = source.preview
    return (
        kind_words(preview).sentence,
        phone_words(preview),
        phrases.size(source.text.bytes),
    )
