"""The page between a drop and the counting: what was found, and how it will be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.drafts import Draft
from desktop.link_state import LinkState


class PreviewPage(QWidget):
    """The files, the format that was found, the order of dates, the first messages.

    Signals:
        count_wanted: Begin; the options as a dict of str to str.
        options_changed: Other options were chosen; look again under them.
        add_wanted: Choose more files.
        removed: The place of a source in ``draft.sources``.
        cancel_wanted: Leave it.
    """

    count_wanted = Signal(object)
    options_changed = Signal(object)
    add_wanted = Signal()
    removed = Signal(int)
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_finding(self, names: Sequence[str]) -> None:
        """Show that these are being looked at."""

    def show_draft(self, draft: Draft, options: Mapping[str, str]) -> None:
        """Show what was found, read under these options."""

    def show_state(self, state: LinkState) -> None:
        """Say where the counting will happen."""
