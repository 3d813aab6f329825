"""The parts of the sheet that are text: head, figures, people, words, foot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from desktop import phrases
from desktop.theme.fonts import Type, font_of, sized
from desktop.views.chat import sheet_layout as layout
from desktop.views.chat.sheet_layout import ACROSS, LEFT, RIGHT, ROW
from desktop.views.chat.sheet_paper import Paper, fitted, fitting_font
from desktop.widgets.figures import Figure
from desktop.widgets.table_cells import Cell

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow, ChatReport, KeywordRow, SourceRow

translate = QCoreApplication.translate

TITLE_SIZES = (26, 22, 18)
MARK = 22
PART_GAP = 4.0
CELL_GAP = 13.0
MOST_WORDS, STRONG_WORDS = 10, 6
HASH_DIGITS = 8
SOURCE_LINES = 2
# Names of sources are cut where they don't all fit; the first of these that is enough.
MOST_SOURCES = 30
SOURCE_ROOMS = (420.0, 300.0, 210.0)


def paint_head(paper: Paper, report: ChatReport, title: str) -> None:
    """Draw the title, what it covers, and the program's name."""
    name = translate("sheet", "Atalaya", "the program's name; stays as it is")
    font = font_of(Type.CARD_TITLE)
    name_left = RIGHT - QFontMetricsF(font).horizontalAdvance(name)
    paper.text(QPointF(name_left, 56), name, font)
    paper.mark(QRectF(name_left - 12 - MARK, 40, MARK, MARK))
    room = name_left - 12 - MARK - 16 - LEFT
    fonts = [sized(size, 600) for size in TITLE_SIZES]
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
    return sized(size * 13 / 22, 500) if is_unit else sized(size, 600)


def _small(size: int) -> QFont:
    return sized(max(12 * size / 22, 9), 400)


def shown_people(agents: Sequence[AgentRow]) -> tuple[Sequence[AgentRow], Sequence[AgentRow]]:
    """Split people into those with a row of their own and those that one row sums up."""
    if len(agents) <= layout.MOST_ROWS:
        return agents, ()
    return agents[: layout.MOST_ROWS - 1], agents[layout.MOST_ROWS - 1 :]


def paint_people(paper: Paper, agents: Sequence[AgentRow]) -> None:
    """Draw the table of people: most messages first, the rest in one row."""
    caption = translate(
        "sheet", "share of all messages; 90 % within: nine of ten replies were at least this fast"
    )
    title = translate("sheet", "Agents")
    paper.heading(LEFT, layout.AGENTS_TITLE, title, caption, ACROSS)
    shown, rest = shown_people(agents)
    columns = _columns(shown, rest)
    _paint_table_head(paper, columns)
    greatest = max((agent["share"] for agent in shown), default=0.0)
    widest = max((phrases.percent(agent["share"]) for agent in shown), key=len, default="")
    for place, agent in enumerate(shown):
        top = layout.AGENTS_TOP + place * ROW
        paper.rule(LEFT, top, ACROSS, "line" if place == 0 else "grid")
        for rect, cell in _person_cells(columns, agent, top, (greatest, widest)):
            paper.cell(rect, cell)
    if rest:
        top = layout.AGENTS_TOP + len(shown) * ROW
        paper.rule(LEFT, top, ACROSS, "grid")
        more = translate("sheet", "%Ln more people", "", len(rest))
        count = phrases.count(sum(agent["messages"] for agent in rest))
        paper.cell(_rect(columns.name, top), Cell(more, tone="ink2"))
        paper.cell(_rect(columns.messages, top), Cell(count, tone="ink2", is_number=True))


def _person_cells(
    columns: layout.Columns, agent: AgentRow, top: int, greatest: tuple[float, str]
) -> list[tuple[QRect, Cell]]:
    replies = agent["replies"]
    share = Cell(
        phrases.percent(agent["share"]), painter="bar", value=agent["share"], greatest=greatest
    )
    typical, within = (phrases.duration(replies["median_s"]), phrases.duration(replies["p90_s"]))
    return [
        (_rect(columns.name, top), Cell(agent["name"], is_name=True)),
        (_rect(columns.messages, top), Cell(phrases.count(agent["messages"]), is_number=True)),
        (_rect(columns.share, top), share),
        (_rect(columns.reply, top), Cell(typical, is_number=True)),
        (_rect(columns.within, top), Cell(within, tone="ink2", is_number=True)),
        (_rect(columns.spark, top), Cell("", painter="spark", value=agent["hourly"])),
    ]


def _columns(shown: Sequence[AgentRow], rest: Sequence[AgentRow]) -> layout.Columns:
    heads, body = QFontMetricsF(font_of(Type.CAPTION)), QFontMetricsF(font_of(Type.BODY))

    def widest(title: str, texts: list[str]) -> float:
        widths = [heads.horizontalAdvance(title), *map(body.horizontalAdvance, texts)]
        return max(widths)

    titles = _head_titles()
    counts = [agent["messages"] for agent in shown] + [sum(one["messages"] for one in rest)]
    return layout.table_columns(
        widest(titles[1], [phrases.count(count) for count in counts]),
        widest("", [phrases.percent(agent["share"]) for agent in shown]),
        widest(titles[3], [phrases.duration(agent["replies"]["median_s"]) for agent in shown]),
        widest(titles[4], [phrases.duration(agent["replies"]["p90_s"]) for agent in shown]),
    )


def _head_titles() -> list[str]:
    return [
        translate("sheet", "Agent", "head of a column"),
        translate("sheet", "Messages", "head of a column"),
        translate("sheet", "Share", "head of a column"),
        translate("sheet", "Typical reply", "head of a column"),
        translate("sheet", "90 % within", "head of a column"),
        translate("sheet", "By hour", "head of a column"),
    ]


def _paint_table_head(paper: Paper, columns: layout.Columns) -> None:
    places = (
        (columns.name, False),
        (columns.messages, True),
        (columns.share, False),
        (columns.reply, True),
        (columns.within, True),
        (columns.spark, False),
    )
    for title, ((left, width), is_right) in zip(_head_titles(), places, strict=True):
        place = QPointF(left + width if is_right else left, layout.AGENTS_HEAD)
        paper.text(place, title, font_of(Type.CAPTION), "ink2", is_right=is_right)


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


class Foot:
    """Definitions and sources, broken into lines."""

    def __init__(self, sources: Sequence[SourceRow]) -> None:
        self.font = font_of(Type.AXIS)
        measure = QFontMetricsF(self.font).horizontalAdvance
        self.definitions = layout.lines_of(definitions().split(), measure, ACROSS)
        self.label = translate("sheet", "Sources")
        self.page = translate("sheet", "1 of 1", "the number of the page")
        self.left = LEFT + measure(self.label) + 8
        room = RIGHT - measure(self.page) - 24 - self.left
        items: list[str] = []
        for name_room in SOURCE_ROOMS:
            items = [self._source(source, name_room) for source in sources[:MOST_SOURCES]]
            if len(layout.lines_of(items, measure, room, layout.DOT)) <= SOURCE_LINES:
                break
        beyond = max(len(sources) - MOST_SOURCES, 0)
        self.sources = layout.packed(items, beyond, _more_sources, measure, room, SOURCE_LINES)

    def paint(self, paper: Paper, top: int) -> None:
        """Draw it below the rule at ``top``."""
        paper.rule(LEFT, top, ACROSS)
        line = top + layout.FOOT_GAP
        for text in self.definitions:
            paper.text(QPointF(LEFT, line), text, self.font, "ink2")
            line += layout.FOOT_LINE
        line += layout.FOOT_GAP - layout.FOOT_LINE
        paper.text(QPointF(LEFT, line), self.label, self.font, "ink2")
        for text in self.sources:
            paper.text(QPointF(self.left, line), text, self.font, "ink2")
            line += layout.FOOT_LINE
        line = layout.LAST_LINE
        paper.text(QPointF(RIGHT, line), self.page, self.font, "ink2", is_right=True)

    def _source(self, source: SourceRow, name_room: float) -> str:
        name = phrases.isolated(fitted(source["name"], self.font, name_room))
        text = f"{name} {source['sha256'][:HASH_DIGITS]}"
        if not source["maybe_cut"]:
            return text
        return translate("sheet", "{source} (may be cut)", "a source").format(source=text)


def definitions() -> str:
    """Write what the sheet's words mean."""
    return translate(
        "sheet",
        "A message is anything with a sender: text, photo, call, or one that was deleted. "
        "A reply is a message whose sender differs from the one before it, at most 24 hours "
        "later. Reply times are by the clock, nights and weekends included. Mean length counts "
        "text messages. Times are as on the phone that made the export.",
    )


def _more_sources(count: int) -> str:
    return translate("sheet", "%Ln more", "sources that are not listed", count)


def _rect(column: tuple[int, int], top: int) -> QRect:
    left, width = column
    return QRect(left, top + 1, width, ROW - 1)


def _day(time: str) -> date:
    return date.fromisoformat(time[:10])
