"""The page of an analysis, or of a drop, that came to nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.fonts import Type, font_of, heading, sized
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.troubles import Trouble
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.card import Card
from desktop.widgets.labels import elided, show_tip
from desktop.widgets.paragraph import Paragraph
from desktop.widgets.scrolling import ScrollPage

WIDTH, MARGIN = 560, 24
SIGN, ICON = 48, 22
LINE, MOST_LINES = 17, 5
LONGEST = 500
# A text in another encoding has a few signs that can't be read; what is no text has many.
MOST_UNREAD = 0.2


class FailurePage(ScrollPage):
    """What went wrong, what to do, and the buttons to do it.

    Attributes:
        title, sentence: What is said.
        lines: The file's first lines.
        choose, retry: The buttons.

    Signals:
        choose_wanted: Choose other files.
        retry_wanted: Try the same again.
    """

    choose_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = _Sign()
        self.title = Paragraph("", heading(24), most=3, has_strong_names=True)
        self.sentence = Paragraph("", sized(14, 400), "ink2", most=8, has_strong_names=True)
        #: A card on the page of a failure: how the file begins.
        self.lines_card = Card(self.tr("Its first lines"))
        self.lines = _FirstLines()
        self.lines_card.body.addWidget(self.lines)
        self.lines_card.body.addSpacing(2)
        #: A button on the page of a failure; opens the system's dialog.
        self.choose = Button(self.tr("Choose another file…"), Weight.FILLED)
        #: A button on the page of a failure.
        self.retry = Button(self.tr("Try again"))
        self.choose.clicked.connect(self.choose_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self._lay_out()

    def show_trouble(self, trouble: Trouble) -> None:
        """Show another trouble."""
        self._sign.show_icon("file" if trouble.name else "alert")
        self.title.setText(trouble.title)
        self.sentence.setText(trouble.sentence)
        lines = trouble.lines if is_text(trouble.lines) else ()
        self.lines.show_lines(lines)
        self.lines_card.setVisible(bool(lines))
        self.retry.setVisible(trouble.can_retry)
        self.setAccessibleName(f"{trouble.title}. {trouble.sentence}")

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where one will go on."""
        super().showEvent(event)
        focused = self.window().focusWidget()
        if focused is None or not focused.isVisible():
            self.choose.setFocus()

    def _lay_out(self) -> None:
        self.set_margins(MARGIN, MARGIN, MARGIN, MARGIN)
        body = QWidget()
        body.setMaximumWidth(WIDTH)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sign)
        column.addSpacing(16)
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(self.sentence)
        column.addSpacing(20)
        column.addWidget(self.lines_card)
        column.addSpacing(20)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(body, 1000)
        row.addStretch(1)
        self.column.addStretch(10)
        self.column.addLayout(row)
        self.column.addStretch(13)


class _Sign(QWidget):
    """A sign in a circle."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "file"
        self.setFixedSize(SIGN, SIGN)

    def show_icon(self, name: str) -> None:
        """Show another sign."""
        self._icon = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.bad_ground)
        painter.drawEllipse(QRectF(self.rect()))
        inset = (SIGN - ICON) / 2
        paint_icon(painter, QRectF(inset, inset, ICON, ICON), self._icon, tokens.bad)


class _FirstLines(QWidget):
    """How a file begins, as it is; lines that are too long are cut."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()
        self.setFont(font_of(Type.MONO))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show others."""
        self._lines = tuple(_shown(line) for line in lines[:MOST_LINES])
        self.setAccessibleName("\n".join(self._lines))
        self.updateGeometry()
        self.update()

    def shown_lines(self) -> list[str]:
        """Give what is painted."""
        return [elided(line, self.fontMetrics(), self.width()) for line in self._lines]

    def sizeHint(self) -> QSize:
        """Give the room for the lines."""
        return QSize(300, LINE * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        """Let lines be cut."""
        return QSize(80, LINE * len(self._lines))

    def event(self, event: QEvent) -> bool:
        """Show whole what is cut."""
        is_asked = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip
        if is_asked and self.shown_lines() != list(self._lines):
            show_tip(QCursor.pos(), "\n".join(self._lines), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(tokens_of(self).ink2)
        for place, line in enumerate(self.shown_lines()):
            area = QRectF(0, place * LINE, self.width(), LINE)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | left, line)


def is_text(lines: Sequence[str]) -> bool:
    """Tell whether lines say something: nobody knows a picture by its bytes."""
    signs = "".join(lines)
    unread = sum((not one.isprintable() and one != "\t") or one == "\ufffd" for one in signs)
    return bool(signs) and unread <= len(signs) * MOST_UNREAD


def _shown(line: str) -> str:
    """Give a line with a blank for each sign that no screen shows."""
    line = line[:LONGEST].replace("\t", "    ")
    return "".join(one if one.isprintable() or ord(one) > 0x2000 else " " for one in line)
