"""The sheet's head, its figures and its first words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from desktop import phrases
from desktop.theme.fonts import Type, font_of, heading, sized
from desktop.views.chat import sheet_layout as layout
from desktop.views.chat.sheet_layout import ACROSS, LEFT, RIGHT
from desktop.views.chat.sheet_paper import Paper, fitting_font
from desktop.widgets.figures import Figure

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, KeywordRow

translate = QCoreApplication.translate

TITLE_SIZES = (26, 22, 18)
MARK = 22
PART_GAP = 4.0
CELL_GAP = 13.0
MOST_WORDS, STRONG_WORDS = 10, 6


def paint_head(paper: Paper, report: ChatReport, title: str) -> None:
    """Draw the title, what it covers, and the program's name."""
    name = translate("sheet", "Atalaya", "the program's name; stays as it is")
    font = font_of(Type.CARD_TITLE)
    name_left = RIGHT - QFontMetricsF(font).horizontalAdvance(name)
    paper.text(QPointF(name_left, 56), name, font)
    paper.mark(QRectF(name_left - 12 - MARK, 40, MARK, MARK))
    room = name_left - 12 - MARK - 16 - LEFT
    fonts = [heading(size) for size in TITLE_SIZES]
    place = QPointF(LEFT, layout.TITLE_LINE)
    paper.text(place, title, fitting_font(title, fonts, room), room=room)
    meta = meta_text(report)
    small = fitting_font(meta, [font_of(Type.BODY), font_of(Type.CAPTION)], ACROSS)
    paper.text(QPointF(LEFT, layout.META_LINE), meta, small, "ink2")
    paper.thick_rule(LEFT, layout.THICK_RULE, ACROSS)


def meta_text(report: ChatReport) -> str:
    """Write what the report covers: period, exports, size."""
    period, sources = report["period"], report["sources"]
    size = phrases.size(sum(source["bytes"] for source in sources))
    exports = translate("sheet", "%Ln exports", "", len(sources))
    first, last = period["first"], period["last"]
    if first is None or last is None:
        return translate("sheet", "WhatsApp chats, {exports}, {size}").format(
            exports=exports, size=size
        )
    days = translate("sheet", "%Ln days", "beside a period", period["days"])
    return translate("sheet", "WhatsApp chats, {period} ({days}), {exports}, {size}").format(
        period=phrases.period(_day(first), _day(last)), days=days, exports=exports, size=size
    )


def paint_figures(paper: Paper, figures: Sequence[Figure]) -> None:
    """Draw the figures side by side, smaller where they would not fit."""
    for size in (22, 20, 18, 16, 14):
        wanted = [_figure_width(figure, size) + CELL_GAP for figure in figures]
        if sum(wanted) + CELL_GAP * len(figures) <= ACROSS:
            break
    left = float(LEFT)
    widths = layout.shared_out(wanted, ACROSS)
    for place, (figure, width) in enumerate(zip(figures, widths, strict=True)):
        if place:
            paper.upright(round(left), layout.FIGURES_TOP, layout.FIGURES_HEIGHT)
        _paint_figure(paper, figure, left + (CELL_GAP if place else 0), size)
        left += width
    paper.rule(LEFT, layout.AGENTS_RULE, ACROSS)


def _paint_figure(paper: Paper, figure: Figure, left: float, size: int) -> None:
    top = layout.FIGURES_TOP
    small = _small(size)
    paper.text(QPointF(left, top + 11), figure.label, small, "ink2")
    paper.text(QPointF(left, top + 56), figure.note, small, "ink2")
    for text, is_unit in figure.figure:
        font = _figure_font(size, is_unit)
        tone = "ink2" if is_unit else "ink"
        left += paper.text(QPointF(left, top + 36), text, font, tone) + PART_GAP


def _figure_width(figure: Figure, size: int) -> float:
    lines = [figure.label, figure.note]
    widths = [QFontMetricsF(_small(size)).horizontalAdvance(line) for line in lines]
    parts = [
        QFontMetricsF(_figure_font(size, is_unit)).horizontalAdvance(text)
        for text, is_unit in figure.figure
    ]
    return max(*widths, sum(parts) + PART_GAP * (len(parts) - 1))


def _figure_font(size: int, is_unit: bool) -> QFont:
    return sized(size * 13 / 22, 500) if is_unit else heading(size)


def _small(size: int) -> QFont:
    return sized(max(12 * size / 22, 9), 400)


def paint_words(paper: Paper, keywords: Sequence[KeywordRow], top: int, bottom: int) -> None:
    """Draw the most frequent words as bars, between the section's rule and the next."""
    left, room = layout.WORDS_LEFT, RIGHT - layout.WORDS_LEFT
    shown = keywords[:MOST_WORDS]
    title = translate("sheet", "The first ten words")
    if len(shown) < MOST_WORDS:
        title = translate("sheet", "The only %Ln words", "a chat with few words", len(shown))
    paper.rule(left, top, room)
    paper.heading(left, top + 23, title, translate("sheet", "times"), room)
    body, name = font_of(Type.BODY), font_of(Type.NAME)
    texts = [phrases.count(one["count"]) for one in shown]
    widest = max(map(QFontMetricsF(body).horizontalAdvance, texts), default=0.0)
    words = max((QFontMetricsF(name).horizontalAdvance(one["word"]) for one in shown), default=0.0)
    bar_left = left + min(max(words + 12, 90.0), 150.0)
    bar_room = RIGHT - widest - 14 - bar_left
    pitch = min((bottom - top - 40) / MOST_WORDS, 30.0)
    for place, (keyword, text) in enumerate(zip(shown, texts, strict=True)):
        middle = top + 48 + place * pitch
        paper.text(QPointF(left, middle + 5), keyword["word"], name, room=bar_left - left - 8)
        width = max(keyword["count"] / shown[0]["count"] * bar_room, 6)
        tone = "accent" if place < STRONG_WORDS else "bar2"
        paper.bar(QRectF(bar_left, middle - 3, width, 6), tone)
        paper.text(QPointF(RIGHT, middle + 5), text, body, is_right=True)


def _day(time: str) -> date:
    return date.fromisoformat(time[:10])
