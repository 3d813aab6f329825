"""The page of settings: where to count, and how the window looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A part of the cluster, as the check found it.

    Attributes:
        part: As the wire names it: ``server``, ``broker``, ``workers``, ``jobs``, ``blobs``.
        is_ok: Whether it answered.
        round_trip_s: How long that took.
        detail: Why not, where it did not.
    """

    part: str
    is_ok: bool
    round_trip_s: float | None = None
    detail: str = ""


class SettingsPage(QWidget):
    """Where to count, and how the window looks; the look changes at once.

    Signals:
        server_wanted: Address, token and CA file; all empty for this computer.
        theme_wanted: ``system``, ``light`` or ``dark``.
        check_wanted: See whether all parts of the cluster answer.
    """

    server_wanted = Signal(str, str, str)
    theme_wanted = Signal(str)
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_values(
        self, *, address: str = "", token: str = "", ca_file: str = "", theme: str = "system"
    ) -> None:
        """Show what is set; an empty address is this computer."""

    def show_check(self, rows: Sequence[CheckRow]) -> None:
        """Show what the check found."""

    def show_check_failed(self, sentence: str) -> None:
        """Show that nothing could be asked."""
