"""Every key of the window: one table, and the overlay that lists it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does.

    Attributes:
        name: How the program calls it.
        keys: As ``QKeySequence`` reads them; several for the same.
        sentence: What it does, as a person reads it.
        group: The heading that it stands under.
    """

    name: str
    keys: tuple[str, ...]
    sentence: str
    group: str


def shortcuts() -> tuple[Shortcut, ...]:
    """Give all keys in the order of the overlay, in the language of now."""
    return ()


class ShortcutsOverlay(QWidget):
    """All keys on a card over the window; any click outside and Escape close it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()

    def open(self) -> None:
        """Show the keys."""

    def close_again(self) -> None:
        """Go away, and give the focus back to where it was."""
