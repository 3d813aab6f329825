"""What the settings are made of: choices with a dot, rows with a line between, checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.widgets.labels import Label, elided
from desktop.widgets.paragraph import Paragraph

DOT, DOT_GAP = 16, 12
CHOICE = 46


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A part of the cluster, as the check found it.

    Attributes:
        part: As the wire names it: ``server``, ``broker``, ``workers``, ``job table``,
            ``blob store``.
        is_ok: Whether it answered.
        round_trip_s: How long that took.
        detail: Why not, where it did not.
    """

    part: str
    is_ok: bool
    round_trip_s: float | None = None
    detail: str = ""


class Choice(QRadioButton):
    """One of a few, with a note below; arrow keys change it."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._note = note
        self.setAccessibleDescription(note)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_note(self, note: str) -> None:
        """Show another note."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for both lines."""
        return QSize(240, CHOICE)

    def minimumSizeHint(self) -> QSize:
        """Let the note be cut."""
        return QSize(120, CHOICE)

    def hitButton(self, place: object) -> bool:
        """Take a click on the words, too."""
        return self.rect().contains(place)  # type: ignore[call-overload, no-any-return]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, the dot and the words."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(1, (self.height() - DOT) / 2, DOT, DOT).adjusted(0.75, 0.75, -0.75, -0.75)
        is_lit = self.underMouse() and self.isEnabled()
        edge = tokens.accent if self.isChecked() else tokens.ink3 if is_lit else tokens.line2
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(tokens.surface)
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawEllipse(ring.center(), 4.0, 4.0)
        left, middle = DOT + DOT_GAP, self.height() // 2
        lines = ((self.text(), Type.NAME, tokens.ink), (self._note, Type.CAPTION, tokens.ink2))
        for row, (text, kind, ink) in enumerate(lines):
            painter.setFont(font_of(kind))
            painter.setPen(ink)
            area = self.rect().adjusted(left, middle - 18 + 17 * row, 0, 0)
            area.setHeight(18)
            shown = elided(text, painter.fontMetrics(), area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


class Rule(QWidget):
    """A hairline between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(self.rect(), tokens_of(self).line)


class FieldRow(QWidget):
    """A field under its name, with a note or an error below."""

    def __init__(
        self, name: str, field: QWidget, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._note = note
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.name = Label(name, Type.ACTION, "ink2")
        self.name.setBuddy(field)
        column.addWidget(self.name)
        column.addWidget(field)
        self.below = Paragraph(note, Type.CAPTION, "ink3", most=3)
        self.below.setVisible(bool(note))
        column.addWidget(self.below)

    def show_error(self, error: str) -> None:
        """Say what is wrong with the field; an empty text brings the note back."""
        self.below.setText(error or self._note)
        self.below.set_tone("bad" if error else "ink3")
        self.below.setVisible(bool(error or self._note))


class CheckList(QWidget):
    """What the check found: each part, whether it answers, and how fast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def texts(self) -> list[str]:
        """Give what is said, line by line."""
        return [line.accessibleName() for line in self._lines]

    def show_sentence(self, sentence: str, *, is_bad: bool = False) -> None:
        """Say one thing alone."""
        self._fill([_Line(sentence, "", not is_bad, is_quiet=not is_bad)])

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show each part in plain words."""
        self._fill([self._line(row) for row in rows])

    def clear(self) -> None:
        """Show nothing."""
        self._fill([])

    def _line(self, row: CheckRow) -> QWidget:
        name = self._part_name(row.part)
        if row.is_ok:
            trip = "" if row.round_trip_s is None else _trip(row.round_trip_s)
            return _Line(name, trip, True)
        #: Beside a part of the cluster that did not answer a check.
        silent = self.tr("does not answer")
        return _Line(name, silent, False, detail=row.detail)

    def _part_name(self, part: str) -> str:
        #: The parts of a cluster, in plain words, in the result of a check.
        names = {
            "server": self.tr("The server itself"),
            "broker": self.tr("Handing work to the computers"),
            "workers": self.tr("Computers that count"),
            "job table": self.tr("The list of analyses"),
            "blob store": self.tr("The store of reports"),
        }
        return names.get(part, part)

    def _fill(self, lines: Sequence[QWidget]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = list(lines)
        for line in lines:
            self._column.addWidget(line)
        self.setVisible(bool(lines))


class _Line(QWidget):
    """A tick or a sign of warning, a name, and a figure at the right."""

    def __init__(
        self, name: str, figure: str, is_good: bool, *, is_quiet: bool = False, detail: str = ""
    ) -> None:
        super().__init__()
        self._is_good, self._is_quiet = is_good, is_quiet
        self.setAccessibleName(f"{name}: {figure}" if figure else name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0 if is_quiet else 24, 3, 0, 3)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        tone = "ink2" if is_quiet else "ink" if is_good else "warn"
        texts.addWidget(Paragraph(name, Type.BODY, tone, most=4))
        if detail:
            texts.addWidget(Paragraph(detail, Type.CAPTION, "ink2", most=2))
            self.setAccessibleDescription(detail)
        row.addLayout(texts, 1)
        end = Label(figure, Type.BODY, "ink2" if is_good else "warn")
        row.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        if self._is_quiet:
            return
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign, ink = ("check", tokens.accent) if self._is_good else ("alert", tokens.warn)
        paint_icon(painter, QRectF(0, 4, 16, 16), sign, ink)


def _trip(seconds: float) -> str:
    """Write a round trip; most are shorter than any time that phrases write."""
    if seconds < 1:
        return f"{phrases.count(max(round(seconds * 1000), 1))} ms"
    return phrases.duration(seconds)
