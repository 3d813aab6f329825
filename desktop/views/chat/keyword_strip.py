"""The figures of one keyword, beneath the cloud; they stand still while words change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop import phrases
from desktop.theme.fonts import Type, font_of, heading
from desktop.theme.palettes import tokens_of
from desktop.views.chat.keywords_model import WordRow, share_tip
from desktop.widgets.card import PADDING_X, Card
from desktop.widgets.figures import PART_GAP, Figure
from desktop.widgets.labels import elided, show_tip

HEIGHT = 75
LABEL_LINE, FIGURE_LINE = 27, 52  # baselines from the top
GAP, NARROW_GAP = 14, 10
NARROW_FIGURE = 18  # Pixels, where the usual size leaves too little to the word.
LEAST_WORD = 150
LEAST_OF_ALL = 96  # Narrower than any page; the last figures go, their columns are beside.
WORD_SHARE = 0.4  # Of the room that nobody needs.
LONGEST_TIP = 600


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the figures stand, and how large: the word first, then a hairline before each."""

    lefts: Sequence[int]
    font: QFont
    gap: int
    has_total: bool


class KeywordStrip(Card):
    """Shows the selected word's figures, or those of the most frequent one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(HEIGHT)
        self._row: WordRow | None = None
        self._is_selected = False
        self._widest = WordRow(0, "", 0, 0, 0)

    def show_room(self, rows: Sequence[WordRow]) -> None:
        """Give each figure the room that the widest of these rows needs."""
        self._widest = WordRow(
            len(rows),
            "",
            max((row.count for row in rows), default=0),
            max((row.messages for row in rows), default=0),
            rows[0].texts if rows else 0,
        )

    def show_word(self, row: WordRow | None, *, is_selected: bool) -> None:
        """Show a word's figures."""
        self._row, self._is_selected = row, is_selected
        texts = [f"{one.label}: {one.text}" for one in self.figures()]
        self.setAccessibleName(". ".join(texts))
        self.update()

    def figures(self) -> list[Figure]:
        """Give what is shown: the word, then its figures."""
        return self._figures(self._cells())

    def _figures(self, cells: Cells) -> list[Figure]:
        if self._row is None:
            return []
        #: Above the word that was selected, in the line beneath the keyword cloud.
        selected = self.tr("Selected word")
        #: Above the first word, in the line beneath the keyword cloud.
        first = self.tr("Most frequent")
        word = Figure(selected if self._is_selected else first, [(self._row.word, False)])
        return [word, *self._numbers(self._row, has_total=cells.has_total)]

    def minimumSizeHint(self) -> QSize:
        """Leave some room to the word."""
        return QSize(LEAST_WORD, HEIGHT)

    def shown_word(self) -> str:
        """Give the word as it is painted, elided where it has to be."""
        if self._row is None:
            return ""
        cells = self._cells()
        end = cells.lefts[1] if len(cells.lefts) > 1 else self.width()
        room = end - PADDING_X - cells.gap
        return elided(self._row.word[:LONGEST_TIP], QFontMetrics(cells.font), room)

    def event(self, event: QEvent) -> bool:
        """Tell how a figure is defined, or the whole of a word that is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.tip_at(event.pos())
            if tip:
                show_tip(event.globalPos(), tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tip_at(self, place: QPoint) -> str:
        """Give the tip of the figure at a point."""
        figures = self.figures()
        lefts = self._cells().lefts
        at = max((nth for nth, left in enumerate(lefts) if left <= place.x()), default=0)
        if at or not figures:
            return figures[at].tip if figures else ""
        assert self._row is not None
        word = self._row.word
        if self.shown_word() == word:
            return ""
        return word if len(word) <= LONGEST_TIP else f"{word[:LONGEST_TIP]}…"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figures and the hairlines between them."""
        super().paintEvent(event)
        tokens = tokens_of(self)
        painter = QPainter(self)
        cells = self._cells()
        for nth, (left, figure) in enumerate(zip(cells.lefts, self._figures(cells), strict=False)):
            text_left = left + (cells.gap if nth else PADDING_X)
            if nth:
                painter.fillRect(QRectF(left, GAP, 1, self.height() - 2 * GAP), tokens.line)
            painter.setPen(tokens.ink2)
            painter.setFont(font_of(Type.CAPTION))
            painter.drawText(text_left, LABEL_LINE, figure.label)
            if nth == 0:
                painter.setPen(tokens.accent if self._is_selected else tokens.ink)
                painter.setFont(cells.font)
                painter.drawText(text_left, FIGURE_LINE, self.shown_word())
            else:
                self._paint_parts(painter, text_left, figure, cells.font)

    def _paint_parts(self, painter: QPainter, left: float, figure: Figure, large: QFont) -> None:
        tokens = tokens_of(self)
        for text, is_unit in figure.figure:
            font = font_of(Type.UNIT) if is_unit else large
            painter.setFont(font)
            painter.setPen(tokens.ink2 if is_unit else tokens.ink)
            painter.drawText(round(left), FIGURE_LINE, text)
            left += QFontMetricsF(font).horizontalAdvance(text) + PART_GAP

    # --- figures and their room

    def _numbers(self, row: WordRow, *, has_total: bool) -> list[Figure]:
        #: Beside a keyword's rank: "9 of 200".
        total = self.tr("of {count}").format(count=phrases.count(self._widest.rank))
        rank = [(phrases.count(row.rank), False), (total, True)]
        share = phrases.percent(row.share).rsplit(" ", 1)
        parts = [(share[0], False), *((unit, True) for unit in share[1:])]
        return [
            #: How often a keyword stands, above the figure.
            Figure(self.tr("Times"), [(phrases.count(row.count), False)]),
            #: How many messages hold a keyword, above the figure.
            Figure(self.tr("Messages"), [(phrases.count(row.messages), False)]),
            #: The share of messages with text that hold a keyword, above the figure.
            Figure(self.tr("Share"), parts, tip=share_tip(row)),
            #: A keyword's place among all, above the figure.
            Figure(self.tr("Rank"), rank if has_total else rank[:1], tip=_rank_tip(rank)),
        ]

    def _cells(self) -> Cells:
        """Share the width out: first without the total, then with smaller figures."""
        usual, narrow = font_of(Type.FIGURE), heading(NARROW_FIGURE)
        ways = ((usual, GAP, True), (usual, GAP, False), (narrow, NARROW_GAP, False))
        for font, gap, has_total in ways:
            widths = self._widths(font, gap, has_total=has_total)
            word = self.width() - PADDING_X - sum(widths)
            if word >= LEAST_WORD:
                break
        while widths and word < LEAST_OF_ALL:
            word += widths.pop()
        spare = max(0, word - LEAST_WORD)
        more = int(spare * (1 - WORD_SHARE) / max(len(widths), 1))
        lefts, left = [0], PADDING_X + word - more * len(widths)
        for width in widths:
            lefts.append(left)
            left += width + more
        return Cells(lefts, font, gap, has_total)

    def _widths(self, font: QFont, gap: int, *, has_total: bool) -> list[int]:
        """Give the width that each figure needs."""
        caption, unit = (QFontMetricsF(font_of(kind)) for kind in (Type.CAPTION, Type.UNIT))
        figure = QFontMetricsF(font)
        widths = []
        for one in self._numbers(self._widest, has_total=has_total):
            parts = [
                (unit if is_unit else figure).horizontalAdvance(t) for t, is_unit in one.figure
            ]
            width = sum(parts) + PART_GAP * (len(parts) - 1)
            widths.append(round(max(width, caption.horizontalAdvance(one.label))) + 2 * gap)
        return widths


def _rank_tip(rank: Sequence[tuple[str, bool]]) -> str:
    return " ".join(text for text, _ in rank)
