"""What stands where data will stand: quiet bars while it is on its way, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.theme.palettes import tokens_of
from desktop.widgets.card import Card
from desktop.widgets.paragraph import Paragraph

BAR = 9
ROW = 28


class Skeleton(QWidget):
    """Rows of quiet bars.

    Args:
        rows: Of each row, its bars as pairs of shares of the width: left and right.
        pitch: Pixels from row to row.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[tuple[float, float]]],
        pitch: int = ROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._pitch = rows, pitch
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        #: For screen readers, where data will stand soon.
        self.setAccessibleName(self.tr("Still being looked at"))

    def sizeHint(self) -> QSize:
        """Give the room for the rows."""
        return QSize(200, len(self._rows) * self._pitch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens_of(self).grid)
        for place, bars in enumerate(self._rows):
            top = place * self._pitch + (self._pitch - BAR) / 2
            for left, right in bars:
                width = (right - left) * self.width()
                bar = QRectF(left * self.width(), top, width, BAR)
                painter.drawRoundedRect(bar, BAR / 2, BAR / 2)


class WaitingCard(Card):
    """A card that shows its content, bars while that is on its way, or why there is none.

    Attributes:
        content: What is shown once it is there; give it a layout.
    """

    def __init__(
        self, title: str, skeleton: Skeleton, parent: QWidget | None = None, *, bleed: int = 0
    ) -> None:
        super().__init__(title, parent=parent, bleed=bleed)
        self.content = QWidget()
        self._skeleton = skeleton
        self._nothing = QWidget()
        column = QVBoxLayout(self._nothing)
        column.setContentsMargins(bleed, 8, bleed, 8)
        column.setSpacing(3)
        self.reason = Paragraph("", Type.CARD_TITLE, most=2)
        self.help = Paragraph("", Type.CAPTION, "ink2", most=4)
        column.addWidget(self.reason)
        column.addWidget(self.help)
        column.addStretch(1)
        for part in (self.content, self._skeleton, self._nothing):
            self.body.addWidget(part)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show the bars."""
        self._show(self._skeleton)

    def show_content(self) -> None:
        """Show what there is."""
        self._show(self.content)

    def show_nothing(self, reason: str, helping: str) -> None:
        """Say why there is nothing, and what to do."""
        self.reason.setText(reason)
        self.help.setText(helping)
        self._show(self._nothing)

    def _show(self, wanted: QWidget) -> None:
        for part in (self.content, self._skeleton, self._nothing):
            part.setVisible(part is wanted)
