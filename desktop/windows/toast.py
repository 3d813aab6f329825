"""Messages from the app, at the bottom right: what happened, and one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QWidget

Tone = Literal["good", "warn", "bad"]


class Toasts(QWidget):
    """The messages that are shown now, one above the other."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    def show_message(
        self,
        title: str,
        sentence: str = "",
        tone: Tone = "good",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show a message for six seconds, longer while it is pointed at or has the focus."""
