"""The window: sidebar, banner, pages, and the drop that it takes anywhere."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QByteArray, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.theme.icons import program_icon
from desktop.theme.palettes import tokens_of
from desktop.windows.banner import Banner
from desktop.windows.drop import DropOverlay, Given, given_in
from desktop.windows.shortcuts import ShortcutsOverlay, bind
from desktop.windows.sidebar import Sidebar
from desktop.windows.stack import PageStack
from desktop.windows.toast import Toasts

LEAST = QSize(1000, 640)
FIRST = QSize(1280, 800)
# What a frame and a task bar take from a small screen.
DECORATION = QSize(16, 64)
RAIL_BELOW = 1100


class MainWindow(QMainWindow):
    """The shell around the pages; it takes files by drop and by paste.

    Attributes:
        sidebar: The analyses.
        banner: What is wrong with the connection.
        pages: The pages.
        toasts: Messages from the app.
        keys: The overlay of all keys.
        drop_overlay: What is shown while files hang over the window.

    Signals:
        paths_given: Paths as a list of str, dropped or pasted.
        closing: The window is being closed.
    """

    paths_given = Signal(object)
    closing = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Atalaya")
        tokens = tokens_of(self)
        self.setWindowIcon(program_icon(tokens.accent, tokens.on_accent))
        self.sidebar = Sidebar(model)
        self.banner = Banner()
        self.pages = PageStack()
        self._lay_out()
        self.toasts = Toasts(self)
        self.keys = ShortcutsOverlay(self)
        self.drop_overlay = DropOverlay(self)
        self.setAcceptDrops(True)
        actions = {
            "paste": self.paste,
            "sidebar": self._switch_focus,
            "full_screen": self._switch_full_screen,
        }
        bind(self, actions)
        self.setMinimumSize(_bounded(LEAST))
        self.resize(_bounded(FIRST))

    def add_page(self, page: QWidget) -> None:
        """Take a page into the stack without showing it."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Fade to a page; adds it where it was not added."""
        self.pages.show_page(page)
        self.toasts.set_foot(getattr(page, "foot", 0))

    def page(self) -> QWidget | None:
        """Give the page that is shown."""
        return self.pages.currentWidget()

    def saved_geometry(self) -> bytes:
        """Give place and size, for the next time."""
        return bytes(self.saveGeometry().data())

    def restore_saved(self, geometry: bytes) -> bool:
        """Take the place and size of the last time; False where that can't be."""
        return bool(geometry) and self.restoreGeometry(QByteArray(geometry))

    def paste(self) -> None:
        """Take the files, or the paths, that were copied."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None:
            return
        given = given_in(data)
        if given:
            self._take(given)
        elif data.hasText() and data.text().strip():
            self.toasts.show_message(
                #: A message at the corner of the window, after Ctrl+V.
                self.tr("What was copied is no file"),
                self.tr("Copy a file, a folder or its path, then paste it here."),
                "warn",
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        given = given_in(event.mimeData())
        if given:
            self.drop_overlay.appear(given)
            _accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it anywhere."""
        if self.drop_overlay.isVisible():
            _accept(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the page again."""
        self.drop_overlay.vanish()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self.drop_overlay.vanish()
        given = given_in(event.mimeData())
        if given:
            _accept(event)
            self.keys.hide()
            self._take(given)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the sidebar a rail where there is little room."""
        self.sidebar.set_rail(self.width() < RAIL_BELOW)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(body)

    def _take(self, given: Given) -> None:
        if given.is_elsewhere:
            self.toasts.show_message(
                #: A message at the corner of the window, after a link was dropped.
                self.tr("Only files of this computer can be counted"),
                self.tr("Save what the link leads to as a file, then drop that."),
                "warn",
            )
        if given.paths:
            self.paths_given.emit(list(given.paths))

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _switch_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self.sidebar.isAncestorOf(focused):
            page = self.page()
            target = page.nextInFocusChain() if page is not None else None
            while target is not None and page is not None and target is not page:
                is_inside = page.isAncestorOf(target) and target.isVisible()
                if is_inside and target.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return
                target = target.nextInFocusChain()
        else:
            self.sidebar.focus_list()


def _accept(event: QDropEvent) -> None:
    """Take what is dragged as a copy: nobody's files go away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _bounded(wanted: QSize) -> QSize:
    """Give a size that the screen has room for."""
    room = QGuiApplication.primaryScreen().availableSize() - DECORATION
    return wanted.boundedTo(room)
