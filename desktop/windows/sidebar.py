"""The sidebar: every analysis, a new one, and how the cluster is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QWidget

from desktop.link_state import LinkState


class Sidebar(QWidget):
    """The list of analyses between the program's mark and the cluster's state.

    Signals:
        new_wanted: Begin with an empty page.
        chosen: The number of the analysis to show.
        rename_wanted: Its number and the new title.
        delete_wanted: Its number; was confirmed here.
        cancel_wanted: Its number.
        settings_wanted: Open the settings.
    """

    new_wanted = Signal()
    chosen = Signal(int)
    rename_wanted = Signal(int, str)
    delete_wanted = Signal(int)
    cancel_wanted = Signal(int)
    settings_wanted = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def select(self, number: int | None) -> None:
        """Mark an analysis as the one that is shown, or none."""

    def show_state(self, state: LinkState) -> None:
        """Tell how the cluster is."""

    def set_rail(self, is_rail: bool) -> None:
        """Become a rail of initials, or whole again."""
