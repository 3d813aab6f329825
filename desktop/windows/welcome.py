"""The page that one meets first: where to drop, and how to get an export from the phone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.link_state import LinkState


class WelcomePage(QWidget):
    """The drop zone, the steps on the phone, and where the counting happens.

    Signals:
        paths_chosen: Paths as a list of str.
        sample_wanted: Look at the sample.
        shortcuts_wanted: List the keys.
    """

    paths_chosen = Signal(object)
    sample_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_state(self, state: LinkState) -> None:
        """Say where the counting happens."""

    def choose_files(self) -> None:
        """Ask for files with the system's dialog."""

    def choose_folder(self) -> None:
        """Ask for a folder with the system's dialog."""
