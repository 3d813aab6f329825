"""Where a page stands: its margins around it, scrolling only when it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

MARGIN = 24
GUTTER = 16


class PageArea(QScrollArea):
    """Scrolls one page; the bar stands in the page's margin, so that nothing moves for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = QWidget()
        self._layout = QVBoxLayout(self._frame)
        self._set_margins()
        self.setWidget(self._frame)
        self.verticalScrollBar().installEventFilter(self)

    def show_page(self, page: QWidget) -> None:
        """Put the page in."""
        self._layout.addWidget(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the bar its room out of the margin when it comes, and back when it goes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._set_margins()
        return super().eventFilter(watched, event)

    def _set_margins(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.isVisible() else 0
        self._layout.setContentsMargins(MARGIN, GUTTER, MARGIN - taken, MARGIN)
