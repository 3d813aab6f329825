"""A page that scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollPage(QScrollArea):
    """Holds a column that has at least the room it needs.

    Attributes:
        column: The layout to fill.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(content)
        self._margins = (0, 0, 0, 0)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        # The window's ground shows through.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Set what is left free around the column."""
        self._margins = (left, top, right, bottom)
        self._keep_width()

    def _keep_width(self) -> None:
        """Let the bar stand in the margin, so that nothing moves when it comes."""
        left, top, right, bottom = self._margins
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self.column.setContentsMargins(left, top, max(right - taken, 0), bottom)
