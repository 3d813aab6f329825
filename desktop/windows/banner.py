"""Tells above the page that the cluster is not there, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.link_state import LinkState


class Banner(QWidget):
    """Shows and hides itself by the state of the connection.

    Signals:
        local_wanted: Count on this computer from now on.
        retry_wanted: Try again at once.
    """

    local_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_state(self, state: LinkState) -> None:
        """Say what is wrong with the connection, or go away when nothing is."""
