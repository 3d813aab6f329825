"""A white card: title, a caption that tells the unit, an action, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
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
        opens: Where the title itself opens something, what a screen reader adds to it.
        bleed: How far what it holds reaches into the padding on either side: a table
            whose rows have an ``inset`` of as much stands under the title then.

    Signals:
        action_clicked: Somebody wants what the action names.
        opened: Somebody clicked the title of a card that opens.
    """

    action_clicked = Signal()
    opened = Signal()

    def __init__(
        self,
        title: str = "",
        caption: str = "",
        action: str = "",
        parent: QWidget | None = None,
        *,
        opens: str = "",
        bleed: int = 0,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING_X - bleed, PADDING_Y, PADDING_X - bleed, PADDING_Y)
        layout.setSpacing(HEAD_GAP)
        self.title: Label | TitleLink = (
            TitleLink(title, opens) if opens else Label(title, Type.CARD_TITLE)
        )
        if isinstance(self.title, TitleLink):
            self.title.clicked.connect(self.opened)
        self.caption = Label(caption, Type.CAPTION, "ink3", elides=True)
        self.action = TextAction(action)
        self.action.clicked.connect(self.action_clicked)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(bleed, 0, bleed, 0)
        self.head.setSpacing(8)
        # Titles stand at one height, whether there is an action beside them or not.
        self.title.setMinimumHeight(HEAD)
        self.head.addWidget(self.title)
        self.head.addWidget(self.caption, 1)
        self.head.addWidget(self.action)
        if title:
            self.setAccessibleName(title)
            layout.addLayout(self.head)
        # Not before it has a parent: it would be a window of its own for a moment.
        self.action.setVisible(bool(action and title))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        layout.addLayout(self.body, 1)

    def set_action(self, text: str) -> None:
        """Change the action's text; an empty one takes it away."""
        self.action.set_text(text)
        self.action.setVisible(bool(text))

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

    def __init__(self, text: str, parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(text, Weight.TEXT, parent, tone=tone)
        self.setFont(font_of(Type.ACTION))
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the text, and take the room that it needs."""
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the room for the text alone."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, underlined where the pointer is."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        colour = tokens.accent_hover if self.underMouse() else tokens.named(self._tone)
        painter.setPen(colour if self.isEnabled() else tokens.ink3)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        self._underline(painter)

    def _underline(self, painter: QPainter) -> None:
        if self.underMouse():
            line = self.rect().center().y() + self.fontMetrics().ascent() // 2 + 2
            painter.drawLine(1, line, self.width() - 1, line)


class TitleLink(TextAction):
    """A card's title that opens the page with more."""

    def __init__(self, text: str, opens: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(font_of(Type.CARD_TITLE))
        self.setAccessibleName(f"{text}, {opens}")

    def sizeHint(self) -> QSize:
        """Give the room for the text, as a label has it."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the title; the pointer underlines it."""
        painter = QPainter(self)
        tokens = tokens_of(self)
        painter.setPen(tokens.accent if self.underMouse() else tokens.ink)
        painter.setFont(self.font())
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), place, self.text())
        self._underline(painter)
