"""The window: sidebar, banner, pages, and the drop that it takes anywhere."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.windows.banner import Banner
from desktop.windows.shortcuts import ShortcutsOverlay
from desktop.windows.sidebar import Sidebar
from desktop.windows.toast import Toasts


class MainWindow(QMainWindow):
    """The shell around the pages; it takes files by drop and by paste.

    Attributes:
        sidebar: The analyses.
        banner: What is wrong with the connection.
        toasts: Messages from the app.
        keys: The overlay of all keys.

    Signals:
        paths_given: Paths as a list of str, dropped or pasted.
        closing: The window is being closed.
    """

    paths_given = Signal(object)
    closing = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sidebar = Sidebar(model)
        self.banner = Banner()
        self.toasts = Toasts(self)
        self.keys = ShortcutsOverlay(self)

    def add_page(self, page: QWidget) -> None:
        """Take a page into the stack without showing it."""

    def show_page(self, page: QWidget) -> None:
        """Fade to a page; adds it where it was not added."""

    def page(self) -> QWidget | None:
        """Give the page that is shown."""

    def saved_geometry(self) -> bytes:
        """Give place and size, for the next time."""
        return b""

    def restore_saved(self, geometry: bytes) -> bool:
        """Take the place and size of the last time; False where that can't be."""
        return False
