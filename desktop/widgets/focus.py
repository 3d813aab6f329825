"""The ring around what has the focus, drawn outside of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class FocusRing(QWidget):
    """One for a window: shows itself when focus moves by keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
