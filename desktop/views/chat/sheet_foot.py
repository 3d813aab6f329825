"""The sheet's foot: what its words mean, and what it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QFontMetricsF

from desktop import phrases
from desktop.theme.fonts import Type, font_of
from desktop.views.chat import sheet_layout as layout
from desktop.views.chat.sheet_layout import ACROSS, LEFT, RIGHT
from desktop.views.chat.sheet_paper import Paper, fitted

if TYPE_CHECKING:
    from workers.kinds.chat.schema import SourceRow

translate = QCoreApplication.translate

HASH_DIGITS = 8
SOURCE_LINES, MOST_SOURCES = 2, 30
# Names of sources are cut where they don't all fit; the first of these that is enough.
SOURCE_ROOMS = (420.0, 300.0, 210.0)


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
