"""What the cards of a preview paint: a verdict, the dates that prove it, the first messages."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.views.chat.order_words import Verdict
from desktop.widgets.labels import elided, show_tip
from desktop.widgets.table_cells import is_right_to_left

if TYPE_CHECKING:
    from workers.kinds.chat.schema import PreviewMessage

ICON, ICON_GAP = 16, 8
LABEL, BAR, BAR_ROW, BAR_GAP = 168, 7, 22, 9
ROW, DATE, SENDER, GAP = 39, 120, 156, 16
LONGEST = 500  # code points of a message that are measured at all; no screen shows more
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class VerdictLine(QWidget):
    """A tick, or a sign of warning, and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = Verdict("")
        self.setFont(font_of(Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show another sentence."""
        self._verdict = verdict
        self.setAccessibleName(verdict.sentence)
        self.update()

    def verdict(self) -> Verdict:
        """Give what is shown."""
        return self._verdict

    def sizeHint(self) -> QSize:
        """Give the room for a line."""
        return QSize(200, 18)

    def minimumSizeHint(self) -> QSize:
        """Let the sentence be cut."""
        return QSize(80, 18)

    def shown_sentence(self) -> str:
        """Give what is painted of the sentence."""
        room = self.width() - ICON - ICON_GAP
        return elided(self._verdict.sentence, self.fontMetrics(), room)

    def event(self, event: QEvent) -> bool:
        """Show the whole sentence of one that is cut."""
        is_asked = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip
        if is_asked and self.shown_sentence() != self._verdict.sentence:
            show_tip(QCursor.pos(), self._verdict.sentence, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        if not self._verdict.sentence:
            return
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_good = self._verdict.is_good
        sign = "check" if is_good else "alert"
        place = QRectF(0, (self.height() - ICON) / 2, ICON, ICON)
        paint_icon(painter, place, sign, tokens.accent if is_good else tokens.warn)
        painter.setFont(self.font())
        painter.setPen(tokens.ink if is_good else tokens.warn)
        line = self.rect().adjusted(ICON + ICON_GAP, 0, 0, 0)
        painter.drawText(line, MIDDLE, self.shown_sentence())


class EvidenceBars(QWidget):
    """How many dates have a first, and how many a second, number above 12."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, first: int, second: int) -> None:
        """Show other counts."""
        self._counts = (first, second)
        rows = zip(self._labels(), self._counts, strict=True)
        self.setAccessibleName(", ".join(f"{label}: {phrases.count(n)}" for label, n in rows))
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for two rows."""
        return QSize(300, 2 * BAR_ROW)

    def minimumSizeHint(self) -> QSize:
        """Leave some room for the bars."""
        return QSize(240, 2 * BAR_ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw labels, bars and counts."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of(Type.CAPTION))
        metrics = QFontMetrics(font_of(Type.CAPTION))
        texts = [phrases.count(count) for count in self._counts]
        left = max(LABEL, *(metrics.horizontalAdvance(one) + 12 for one in self._labels()))
        most = max(*self._counts, 1)
        room = min(
            self.width() - left - BAR_GAP - max(map(metrics.horizontalAdvance, texts)) - 2, 220
        )
        rows = zip(self._labels(), self._counts, texts, strict=True)
        for place, (label, count, text) in enumerate(rows):
            line = QRect(0, place * BAR_ROW, self.width(), BAR_ROW)
            painter.setPen(tokens.ink2)
            painter.drawText(line, MIDDLE, label)
            end = left
            if count and room > 0:
                width = max(room * count / most, BAR)
                bar = QRectF(left, line.top() + (BAR_ROW - BAR) / 2, width, BAR)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.accent if count == most else tokens.bar2)
                painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
                end = round(bar.right()) + BAR_GAP
            painter.setPen(tokens.ink)
            painter.drawText(line.adjusted(end, 0, 0, 0), MIDDLE, text)

    def _labels(self) -> tuple[str, str]:
        #: Beside a bar: how many dates have a day, not a month, in the first place.
        first = self.tr("first number above 12")
        #: Beside a bar: how many dates have a day, not a month, in the second place.
        return first, self.tr("second number above 12")


class FirstMessages(QWidget):
    """The first messages: when, who, what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[PreviewMessage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_messages(self, messages: list[PreviewMessage]) -> None:
        """Show others."""
        self._messages = messages
        lines = (f"{one['sender'] or ''} {one['text'][:LONGEST]}".strip() for one in messages)
        self.setAccessibleName(". ".join(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for the rows."""
        return QSize(400, max(len(self._messages), 1) * ROW)

    def minimumSizeHint(self) -> QSize:
        """Let texts be cut."""
        return QSize(320, self.sizeHint().height())

    def cells(self, row: int) -> list[tuple[QRect, str, str, Type, str]]:
        """Give the cells of a row: where, the whole text, what is painted, type and tone."""
        message = self._messages[row]
        top, right = row * ROW, self.width()
        moment = datetime.fromisoformat(message["time"])
        when = f"{phrases.day(moment.date())}, {phrases.clock(moment)}"
        sender, text = message["sender"], message["text"]
        parts = [(QRect(1, top, DATE - GAP, ROW), when, Type.BODY, "ink2")]
        begin = DATE if sender is None else DATE + SENDER
        if sender is not None:
            area = QRect(DATE, top, SENDER - GAP, ROW)
            parts.append((area, sender, Type.NAME, "ink"))
        tone = "ink3" if sender is None else "ink"
        parts.append((QRect(begin, top, right - begin, ROW), text, Type.BODY, tone))
        return [
            (area, whole, shown_text(whole, kind, area.width()), kind, tone)
            for area, whole, kind, tone in parts
        ]

    def event(self, event: QEvent) -> bool:
        """Show the whole of what is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = event.pos().y() // ROW
            if 0 <= row < len(self._messages):
                for area, whole, shown, _, _ in self.cells(row):
                    if area.contains(event.pos()) and shown != whole:
                        show_tip(event.globalPos(), whole[: 4 * LONGEST], self, area)
                        return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, with hairlines between."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        for row in range(len(self._messages)):
            if row:
                painter.fillRect(QRectF(0, row * ROW - 1, self.width(), 1), tokens.line)
            for area, whole, shown, kind, tone in self.cells(row):
                painter.setFont(font_of(kind))
                painter.setPen(tokens.named(tone))
                is_from_right = is_right_to_left(whole)
                direction = Qt.LayoutDirection
                painter.setLayoutDirection(
                    direction.RightToLeft if is_from_right else direction.LeftToRight
                )
                # A name stands where its column begins; a message may begin at the right.
                side = Qt.AlignmentFlag.AlignLeft
                painter.drawText(area, MIDDLE | side, shown)


def shown_text(text: str, kind: Type, width: int) -> str:
    """Give what is painted of a text, on one line."""
    return elided(text[:LONGEST], QFontMetrics(font_of(kind)), width)
