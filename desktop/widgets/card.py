"""A white card: title, a caption that tells the unit, an action, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.labels import Label

RADIUS = 10.0
PADDING_X, PADDING_Y = 16, 12
HEAD = 20
HEAD_GAP = 8


class Card(QFrame):
    """A frame that paints the card; fill ``body``, a vertical layout.

    Args:
        title: May be empty: then there is no head at all.
        caption: Beside the title, in quiet ink.
        action: The text of a button at the right, for a full page or the like.

    Signals:
        action_clicked: Somebody wants what the action names.
    """

    action_clicked = Signal()

    def __init__(
        self,
        title: str = "",
        caption: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING_X, PADDING_Y, PADDING_X, PADDING_Y)
        layout.setSpacing(HEAD_GAP)
        self.title = Label(title, Type.CARD_TITLE)
        self.caption = Label(caption, Type.CAPTION, "ink3", elides=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.caption, 1)
        self.action: Button | None = None
        if action:
            self.action = TextAction(action)
            self.action.clicked.connect(self.action_clicked)
            self.head.addWidget(self.action)
        if title:
            self.setAccessibleName(title)
            layout.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        layout.addLayout(self.body, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.line, 1.0))
        painter.setBrush(tokens.surface)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)


class TextAction(Button):
    """A text button as small as the line it stands in."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Weight.TEXT, parent)
        self.setFont(font_of(Type.ACTION))
        self.setFixedHeight(HEAD)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(text) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, underlined where the pointer is."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        colour = tokens.accent_hover if self.underMouse() else tokens.accent
        painter.setPen(colour if self.isEnabled() else tokens.ink3)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.underMouse():
            line = self.rect().center().y() + self.fontMetrics().ascent() // 2 + 2
            painter.drawLine(1, line, self.width() - 1, line)
