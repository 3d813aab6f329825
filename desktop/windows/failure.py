"""The page of an analysis, or of a drop, that came to nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.troubles import Trouble


class FailurePage(QWidget):
    """What went wrong, what to do, and the buttons to do it.

    Signals:
        choose_wanted: Choose other files.
        retry_wanted: Try the same again.
    """

    choose_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_trouble(self, trouble: Trouble) -> None:
        """Show another trouble."""
