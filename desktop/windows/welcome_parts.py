"""What the welcome page is made of: the drop zone, the steps, and the line at the foot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.fonts import Type, font_of, heading
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import mixed
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.card import RADIUS, Card
from desktop.widgets.focus import PROPERTY
from desktop.widgets.labels import Label
from desktop.widgets.paragraph import Paragraph
from desktop.windows.phone_words import Phone, Step, steps
from desktop.windows.phones import HEIGHT as PHONE_HEIGHT
from desktop.windows.phones import WIDTH as PHONE_WIDTH
from desktop.windows.phones import paint_phone

ZONE, LEAST_ZONE = 263, 208
EDGE = 1.5
DASH, DASH_GAP = 5.0, 3.2  # in widths of the line
STEP_CARD = 223
NUMBER = 24


class DropZone(QWidget):
    """Where exports are dropped; a click, Space or Enter asks for files instead.

    Signals:
        files_wanted, folder_wanted: Ask for them with the system's dialog.
        sample_wanted: Look at the sample.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(PROPERTY, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(LEAST_ZONE)
        self.setMaximumHeight(ZONE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        #: In the middle of the welcome page.
        title = self.tr("Drop WhatsApp exports here")
        #: Under the title in the middle of the welcome page.
        sentence = self.tr(
            "Text files, zips or whole folders, as many as you like. "
            "Photos and voice notes stay on this computer."
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._make_buttons()
        self._lay_out(title, sentence)

    def sizeHint(self) -> QSize:
        """Ask for the room that looks best."""
        return QSize(840, ZONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for files."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.files_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for files."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_inside:
            self.files_wanted.emit()

    def enterEvent(self, event: object) -> None:
        """Light up."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Go out."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the dashes and the sign."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(mixed(tokens.surface, tokens.accent, 0.85 if self.underMouse() else 0.5), EDGE)
        pen.setDashPattern([DASH, DASH_GAP])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(tokens.surface)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        paint_icon(painter, QRectF(self._sign.geometry()), "upload", tokens.accent)

    def _make_buttons(self) -> None:
        #: The main button of the welcome page; opens the system's dialog.
        self.files = Button(self.tr("Choose files…"), Weight.FILLED)
        self.files.clicked.connect(self.files_wanted)
        #: The button beside "Choose files…".
        self.folder = Button(self.tr("Choose a folder…"))
        self.folder.clicked.connect(self.folder_wanted)
        #: A button of the welcome page: count an invented chat to see what comes out.
        self.sample = Button(self.tr("Look at a sample"))
        self.sample.clicked.connect(self.sample_wanted)

    def _lay_out(self, title: str, sentence: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(0)
        column.addStretch(9)
        self._sign = QWidget()
        self._sign.setFixedSize(36, 36)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        head = Label(title)
        head.setFont(heading(24))
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(head)
        column.addSpacing(6)
        note = Label(sentence, Type.BODY, "ink2", wraps=True)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(note)
        column.addSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.files, self.folder, self.sample):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(10)


class StepCard(Card):
    """One step on the phone: its number, what to do, and what the phone shows."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number = number
        self._step: Step = steps("android")[number - 1]
        self.setMinimumHeight(STEP_CARD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.step_title = Paragraph("", Type.CARD_TITLE, most=2)
        self.sentence = Paragraph("", Type.CAPTION, "ink2", most=3)
        self.body.setContentsMargins(38, 7, 0, 0)
        self.body.setSpacing(4)
        self.body.addWidget(self.step_title)
        self.body.addWidget(self.sentence)
        self.body.addStretch(1)
        self.show_phone("android")

    def sizeHint(self) -> QSize:
        """Give the height that all three have."""
        return QSize(269, STEP_CARD)

    def show_phone(self, phone: Phone) -> None:
        """Show the step as it is on this phone."""
        self._step = steps(phone)[self._number - 1]
        self.step_title.setText(self._step.title)
        self.sentence.setText(self._step.sentence)
        self.setAccessibleName(f"{self._number}. {self._step.title}. {self._step.sentence}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, the number and the phone."""
        super().paintEvent(event)
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(18, 18, NUMBER, NUMBER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.soft)
        painter.drawEllipse(circle)
        painter.setPen(tokens.accent)
        painter.setFont(font_of(Type.CARD_TITLE))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        painter.setClipPath(inside)
        left = round((self.width() - PHONE_WIDTH) / 2)
        place = QPointF(left, self.height() - PHONE_HEIGHT)
        paint_phone(painter, place, self._step, tokens)
