"""The tabs of a page: words on a line, the chosen one underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.theme.fonts import Type, font_of, strong
from desktop.theme.palettes import tokens_of

HEIGHT = 37
GAP = 24
UNDERLINE = 2.0
# What a ring around a word may take above and below it.
OUTSIDE = 6


class Tabs(QTabBar):
    """A bar of tabs; arrow keys move, and ``currentChanged`` tells."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFont(font_of(Type.TAB))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        for text in texts:
            self.addTab(text.replace("&", "&&"))

    def tabSizeHint(self, index: int) -> QSize:
        """Give a tab the width of its word at its boldest, so that nothing moves."""
        width = _width(self._text(index))
        return QSize(width + (GAP if index < self.count() - 1 else 2), HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut a word."""
        return self.tabSizeHint(index)

    def word_rect(self, index: int) -> QRect:
        """Give where a tab's word stands, without the gap to the next."""
        rect = self.tabRect(index)
        margin = OUTSIDE - 1
        return QRect(rect.left(), margin, _width(self._text(index)), HEIGHT - 2 - 2 * margin)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the line, and the mark under the chosen one."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens.line)
        for index in range(self.count()):
            rect = QRectF(self.tabRect(index)).adjusted(0, 0, 0, -1)
            is_chosen = index == self.currentIndex()
            is_lit = self.tabAt(self.mapFromGlobal(self.cursor().pos())) == index
            painter.setFont(strong(Type.TAB) if is_chosen else font_of(Type.TAB))
            painter.setPen(tokens.ink if is_chosen or is_lit else tokens.ink2)
            place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text = self._text(index)
            painter.drawText(rect, place, text)
            if is_chosen:
                width = _width(text)
                line = QRectF(rect.left(), self.height() - UNDERLINE, width, UNDERLINE)
                painter.fillRect(line, tokens.accent)

    def _text(self, index: int) -> str:
        return self.tabText(index).replace("&&", "&")


def _width(text: str) -> int:
    """Give the width of a tab's word when it is chosen, in pixels."""
    return QFontMetrics(strong(Type.TAB)).horizontalAdvance(text)
