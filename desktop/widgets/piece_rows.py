"""The pieces of a running analysis, a row for each, painted anew only where news came."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import phrases
from desktop.computers import computer_name
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.bars import Filling, filling_of, paint_parts
from desktop.widgets.labels import elided, show_tip
from server.protocol import PieceState

translate = QCoreApplication.translate

ROW = 33
SKELETON = 4
GAP = 16
LEAST_NAME, LEAST_COMPUTER, MOST_COMPUTER = 60, 112, 160
ICON, ICON_GAP = 14, 6

Flag = Qt.AlignmentFlag
MIDDLE = Flag.AlignVCenter | Flag.AlignAbsolute | Qt.TextFlag.TextSingleLine


class PieceRows(QWidget):
    """Shows pieces in their order; before there are any, bars where they will stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[PieceState] = []
        self._status_width = 0.0
        self._inset = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_pieces([])

    def show_pieces(self, pieces: Sequence[PieceState]) -> None:
        """Show the latest news of all pieces, in whatever order they come."""
        before, self._pieces = self._pieces, sorted(pieces, key=lambda one: one.piece)
        if len(before) != len(self._pieces) or not before:
            self._status_width = 0.0
            self.setFixedHeight(self.height_of(len(self._pieces)))
            self.update()
        else:
            for row, (old, new) in enumerate(zip(before, self._pieces, strict=True)):
                if old != new:
                    self.update(self.row_rect(row))
        self._describe()

    def set_inset(self, pixels: int) -> None:
        """Keep so much free at the right."""
        if pixels != self._inset:
            self._inset = pixels
            self.update()

    def pieces(self) -> Sequence[PieceState]:
        """Give what is shown, in order."""
        return self._pieces

    def height_of(self, rows: int) -> int:
        """Give the height of so many rows."""
        return (rows or SKELETON) * ROW

    def row_rect(self, row: int) -> QRect:
        """Give the place of a row."""
        return QRect(0, row * ROW, self.width(), ROW)

    def row_text(self, row: int) -> str:
        """Give all that is written in a row."""
        piece = self._pieces[row]
        computer = computer_name(piece.worker) if piece.worker else ""
        return ", ".join(one for one in (_name(piece), computer, status_of(piece)) if one)

    def first_active(self) -> int:
        """Give the first row that is being counted, -1 where none is."""
        active = (row for row, one in enumerate(self._pieces) if one.state == "measuring")
        return next(active, -1)

    def sizeHint(self) -> QSize:
        """Ask for the room of all rows."""
        return QSize(800, self.height_of(len(self._pieces)))

    def minimumSizeHint(self) -> QSize:
        """Give the least at which the bars still tell something."""
        return QSize(520, self.height_of(len(self._pieces)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are asked for."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = event.rect().top() // ROW, event.rect().bottom() // ROW
        count = len(self._pieces) or SKELETON
        columns = self._columns()
        for row in range(max(first, 0), min(last + 1, count)):
            if row < count - 1:
                line = QRect(0, (row + 1) * ROW - 1, self.width() - self._inset, 1)
                painter.fillRect(line, tokens.grid)
            if self._pieces:
                self._paint_piece(painter, row, columns, tokens)
            else:
                _paint_skeleton(painter, row, columns, tokens)

    def event(self, event: QEvent) -> bool:
        """Tell a row's whole text where a name is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = event.pos().y() // ROW
            if 0 <= row < len(self._pieces):
                show_tip(event.globalPos(), self.row_text(row), self, self.row_rect(row))
                return True
        return super().event(event)

    def _paint_piece(
        self, painter: QPainter, row: int, columns: tuple[QRectF, ...], tokens: Tokens
    ) -> None:
        piece, top = self._pieces[row], row * ROW
        name, computer, bar, status = (box.translated(0, top) for box in columns)
        painter.setFont(font_of(Type.NAME))
        painter.setPen(tokens.ink)
        painter.drawText(name, Flag.AlignLeft | MIDDLE, _name(piece))
        if piece.worker:
            font = font_of(Type.BODY)
            painter.setFont(font)
            painter.setPen(tokens.ink2)
            text = elided(
                computer_name(piece.worker)[:200], QFontMetrics(font), int(computer.width())
            )
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(computer, Flag.AlignLeft | MIDDLE, text)
        paint_parts(painter, bar, _filling(piece), tokens)
        self._paint_status(painter, piece, status, tokens)

    def _paint_status(
        self, painter: QPainter, piece: PieceState, box: QRectF, tokens: Tokens
    ) -> None:
        text, font = status_of(piece), font_of(Type.BODY)
        colour = tokens.ink if piece.state == "measuring" else tokens.ink2
        if piece.attempt > 1:
            colour = tokens.warn
            width = QFontMetricsF(font).horizontalAdvance(text)
            left = box.right() - width - ICON_GAP - ICON
            top = box.center().y() - ICON / 2
            paint_icon(painter, QRectF(left, top, ICON, ICON), "alert", colour)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(box, Flag.AlignRight | MIDDLE, text)

    def _columns(self) -> tuple[QRectF, ...]:
        """Give the columns of the first row: name, computer, bar, status."""
        body = QFontMetricsF(font_of(Type.BODY))
        last = len(self._pieces) or 1
        name = QFontMetricsF(font_of(Type.NAME)).horizontalAdvance(_numbered(last)) + 1
        name = max(name, LEAST_NAME)
        longest = max(
            (
                body.horizontalAdvance(computer_name(worker)[:200])
                for worker in {one.worker for one in self._pieces if one.worker}
            ),
            default=0.0,
        )
        computer = min(max(longest + 1, LEAST_COMPUTER), MOST_COMPUTER)
        # It only grows while pieces are counted, so that bars do not dance.
        widest = max((body.horizontalAdvance(one) for one in self._widest_texts()), default=0.0)
        self._status_width = max(self._status_width, widest + 1)
        status = self._status_width
        bar_left = name + GAP + computer + GAP
        right = self.width() - self._inset
        bar_width = max(right - status - 2 * GAP - bar_left, 1.0)
        return (
            QRectF(0, 0, name, ROW),
            QRectF(name + GAP, 0, computer, ROW),
            QRectF(bar_left, 0, bar_width, ROW),
            QRectF(right - status, 0, status, ROW),
        )

    def _widest_texts(self) -> list[str]:
        """Give the longest texts that may stand at the right, now or later."""
        largest = max(self._pieces, key=lambda one: one.bytes, default=None)
        if largest is None:
            return []
        icon = "\u2003\u2003" if any(one.attempt > 1 for one in self._pieces) else ""
        most = max(one.attempt for one in self._pieces)
        halfway = PieceState(0, None, "measuring", largest.bytes, largest.bytes, most)
        return [icon + status_of(halfway)]

    def _describe(self) -> None:
        done = sum(one.state == "done" for one in self._pieces)
        active = sum(one.state == "measuring" for one in self._pieces)
        #: Read by screen readers about the pieces of a running analysis.
        text = self.tr("Pieces done: {done} of {all}; being counted: {active}.")
        text = text.format(
            done=phrases.count(done),
            all=phrases.count(len(self._pieces)),
            active=phrases.count(active),
        )
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)


def status_of(piece: PieceState) -> str:
    """Say how a piece stands: ``waiting``, ``3.1 of 7.3 MB``, ``done``; second tries too."""
    if piece.state == "done":
        text = translate("running", "done", "a piece")
    elif piece.state == "waiting":
        text = translate("running", "waiting", "a piece")
    else:
        text = " ".join(phrases.size_of(piece.bytes_done, piece.bytes))
    if piece.attempt <= 1:
        return text
    again = translate("running", "try {nth}: {state}", "a piece that was lost before")
    return again.format(nth=phrases.count(piece.attempt), state=text)


def _name(piece: PieceState) -> str:
    return _numbered(piece.piece + 1)


def _numbered(number: int) -> str:
    text = translate("running", "Piece {number}", "in the list of pieces")
    return text.format(number=phrases.count(number))


def _filling(piece: PieceState) -> Filling:
    if piece.state == "done":
        return filling_of(1, 1, is_active=False)
    return filling_of(piece.bytes, piece.bytes_done, is_active=piece.state == "measuring")


def _paint_skeleton(
    painter: QPainter, row: int, columns: tuple[QRectF, ...], tokens: Tokens
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.grid)
    for column in columns[:3]:
        box = column.translated(0, row * ROW)
        bar = QRectF(box.left(), box.center().y() - 5, box.width() * 0.8, 10)
        painter.drawRoundedRect(bar, 4, 4)
