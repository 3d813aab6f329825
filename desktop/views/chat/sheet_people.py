"""The sheet's table of people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect
from PySide6.QtGui import QFontMetricsF

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.views.chat import sheet_layout as layout
from desktop.views.chat.sheet_layout import ACROSS, LEFT, ROW
from desktop.views.chat.sheet_paper import Paper
from desktop.widgets.table_cells import Cell

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow

translate = QCoreApplication.translate


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


def _rect(column: tuple[int, int], top: int) -> QRect:
    left, width = column
    return QRect(left, top + 1, width, ROW - 1)
