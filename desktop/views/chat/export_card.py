"""How one export was read: its lines on a real one, its dates, its people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.theme.fonts import Type
from desktop.views.chat.finding_cards import FindingsCard
from desktop.views.chat.findings import how_it_was_read
from desktop.views.chat.format_line import Field, FormatLine
from desktop.widgets.labels import Label

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, SourceRow

MOST_FORMATS = 2


class ExportCard(FindingsCard):
    """The sentences about one export, below a line of it and how that is read."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.formats = [FormatLine() for _ in range(MOST_FORMATS)]
        self.between = Label("", Type.CAPTION, "ink2", elides=True)
        self.above.addSpacing(2)
        self.above.addWidget(self.formats[0])
        self.above.addWidget(self.between)
        self.above.addWidget(self.formats[1])
        self.above.addSpacing(2)
        self.between.setContentsMargins(0, 8, 0, 6)

    def show_export(
        self, report: ChatReport, place: int, options: Mapping[str, str] | None = None
    ) -> None:
        """Show an export of a report, by its place among the sources."""
        sources = report["sources"]
        self.caption.setText(sources[place]["name"] if len(sources) > 1 else "")
        self._show_formats(sources[place] if place < len(sources) else None)
        self.show_findings(how_it_was_read(report, place, options))

    def _show_formats(self, source: SourceRow | None) -> None:
        shapes = [] if source is None else source["formats"]
        for nth, line in enumerate(self.formats):
            line.setVisible(nth < len(shapes))
            if nth < len(shapes):
                fields = [
                    Field(one["field"], one["start"], one["end"]) for one in shapes[nth]["fields"]
                ]
                line.show_line(shapes[nth]["line"], fields)
        self.between.setVisible(len(shapes) > 1)
        if len(shapes) > 1:
            #: Between two lines of an export that begin in different ways.
            text = self.tr("{count} of its messages begin so:")
            self.between.setText(text.format(count=phrases.count(shapes[1]["messages"])))
