"""Lines of an export at the right of a page, with their numbers, read from the person's file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import phrases
from desktop.source_lines import LinesAsked
from desktop.theme.fonts import Type, sized
from desktop.theme.palettes import tokens_of
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.labels import Label
from desktop.widgets.paragraph import Paragraph
from desktop.widgets.scrolling import ScrollPage

WIDTH, LEAST_LEFT = 416, 160
PADDING = 18
NUMBER = 76


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line's number, and why it is shown; nothing where all are shown for one reason."""

    number: int
    why: str = ""


class LinesPanel(QWidget):
    """Lies over the right of a page until it is closed, with Escape or its button.

    Args:
        page: What it lies over, from top to bottom; scroll bars of its own included.
    """

    def __init__(self, page: QWidget) -> None:
        # A child of the page would lie below its scroll bar.
        super().__init__(page.parentWidget() or page)
        self._page = page
        self._asked: LinesAsked | None = None
        self._shown: tuple[ShownLine, ...] = ()
        self._focused_before: QWidget | None = None
        self.rows: list[LineRow] = []
        self.title = Paragraph("", Type.SECTION, most=2)
        self.file = Label("", Type.CAPTION, "ink2", elides=True)
        self.note = Paragraph("", Type.CAPTION, "warn", most=4)
        self.foot = Label("", Type.CAPTION, "ink3", elides=True)
        self.close_button = Button(
            #: Closes the lines at the right of a page.
            weight=Weight.TEXT, icon="close", name=self.tr("Close"), tone="ink2"
        )  # fmt: skip
        self.close_button.clicked.connect(self.leave)
        #: Copies the lines at the right of a page.
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self._list = ScrollPage()
        self._list.set_margins(PADDING, 4, PADDING, 12)
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.setAccessibleName(self.tr("Lines of the export"))
        self._list.column.addStretch(1)
        self._lay_out()
        page.installEventFilter(self)
        self.hide()

    def show_asked(
        self, title: str, asked: LinesAsked, shown: Sequence[ShownLine], total: int
    ) -> None:
        """Show numbers; their lines come with ``show_lines``.

        Args:
            title: What the lines are.
            asked: Which ones were asked for.
            shown: The same, with why they are shown.
            total: How many there are, where not all are shown.
        """
        self._asked, self._shown = asked, tuple(shown)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.file.setText(asked.name)
        self.note.hide()
        self.foot.setText("")
        if total > len(shown):
            #: Below lines of an export: there are more of them.
            text = self.tr("The first {shown} of {all}")
            self.foot.setText(
                text.format(shown=phrases.count(len(shown)), all=phrases.count(total))
            )
        self.copy.setEnabled(False)
        self._fill({})
        self._list.verticalScrollBar().setValue(0)
        if not self.isVisible():
            self._focused_before = self.window().focusWidget()
        self._place()
        self.show()
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_lines(self, asked: LinesAsked, lines: Mapping[int, str] | None) -> None:
        """Show the lines that were asked for; None where the file is gone or has changed."""
        if asked is not self._asked or self.isHidden():
            return
        if lines is None:
            self.note.setText(
                #: Instead of lines of a file.
                self.tr(
                    "The file is not where it was, or it has changed. Only the numbers of "
                    "the lines are known."
                )
            )
        self.note.setVisible(lines is None)
        self.copy.setEnabled(bool(lines))
        self._fill(lines or {})

    def leave(self) -> None:
        """Close it."""
        if self.isHidden():
            return
        self.hide()
        self._asked = None
        before = self._focused_before
        if before is not None and before.isVisible():
            before.setFocus()

    def copied_text(self) -> str:
        """Give the lines as text, each after its number."""
        return "\n".join(f"{row.number}\t{row.text.text()}" for row in self.rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right of the page whatever its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.surface)
        painter.fillRect(QRectF(0, 0, 1, self.height()), tokens.line)

    def _fill(self, lines: Mapping[int, str]) -> None:
        while len(self.rows) > len(self._shown):
            row = self.rows.pop()
            self._list.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self._shown):
            self.rows.append(LineRow())
            self._list.column.insertWidget(len(self.rows) - 1, self.rows[-1])
        for row, shown in zip(self.rows, self._shown, strict=True):
            row.show_line(shown, lines.get(shown.number))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 14, 10, 0)
        head.setSpacing(8)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 5, 0, 0)
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.file)
        head.addLayout(texts, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        note = QHBoxLayout()
        note.setContentsMargins(PADDING, 8, PADDING, 0)
        note.addWidget(self.note)
        foot = QHBoxLayout()
        foot.setContentsMargins(PADDING, 10, PADDING, 14)
        foot.addWidget(self.foot, 1)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(note)
        column.addSpacing(6)
        column.addWidget(self._list, 1)
        column.addLayout(foot)

    def _place(self) -> None:
        width = min(WIDTH, max(self._page.width() - LEAST_LEFT, 240))
        is_beside = self.parentWidget() is not self._page
        corner = self._page.pos() if is_beside else QPoint()
        left = corner.x() + self._page.width() - width
        self.setGeometry(left, corner.y(), width, self._page.height())
        self.raise_()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text())


class LineRow(QWidget):
    """One line: its text as it stands in the file, above it its number and why it is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self.why = Label("", Type.CAPTION, "ink2", elides=True)
        self.where = Label("", Type.CAPTION, "ink3")
        self.text = Paragraph("", sized(12, Type.MONO.value.weight), most=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.where)
        head.addWidget(self.why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 9)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.text)
        self.why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, shown: ShownLine, line: str | None) -> None:
        """Show another line; None where only its number is known."""
        self.number = shown.number
        #: The number of a line in a file, above the line.
        where = self.tr("line {number}").format(number=phrases.count(shown.number))
        self.where.setText(where)
        self.why.setText(shown.why)
        #: Instead of a line that holds nothing.
        text = self.tr("(an empty line)") if line == "" else _visible(line or "")
        self.text.setText(text)
        self.text.set_tone("ink3" if line == "" else "ink")
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{where}: {text}" if text else where)

    def minimumSizeHint(self) -> QSize:
        """Let the line take as many lines as the width asks for."""
        return QSize(120, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline below."""
        line = QRectF(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, tokens_of(self).grid)


def _visible(line: str) -> str:
    """Write a file's line so that it stays one: what would break it becomes a blank."""
    return "".join(" " if one in "\n\r\t\v\f\x85\u2028\u2029\0" else one for one in line)
