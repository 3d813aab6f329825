"""The page of the run: its figures, where the time went, and every piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.views.chat.pieces_model import WIDTHS, PiecesModel
from desktop.views.chat.run_figures import run_figures, way_of_reading
from desktop.widgets.card import Card
from desktop.widgets.figures import FigureStrip
from desktop.widgets.labels import Label
from desktop.widgets.table import Table
from desktop.widgets.timeline import Timeline
from desktop.widgets.timeline_rows import phase_spans

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

GUTTER = 16
INSET = 8
ROW = 31
LEAST_WIDTH = 760
# More pieces than these scroll inside their card, so that the page stays at hand.
MOST_ROWS = 40


class RunPage(QWidget):
    """Tells how a report was made; as high as the run needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureStrip()
        self.timeline = Timeline()
        self.model = PiecesModel(self)
        self.table = Table(self.model, row_height=ROW, widths=WIDTHS, inset=INSET)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        #: Read by screen readers.
        self.table.setAccessibleName(self.tr("Pieces of the run"))
        self._time_card = Card(self.tr("Where the time went"), self._caption())
        self._time_card.body.addWidget(self.timeline)
        self._nothing = Card()
        self.nothing = Label("", Type.CARD_TITLE)
        self.helping = Label("", Type.BODY, "ink2", wraps=True)
        self._nothing.body.addWidget(self.nothing)
        self._nothing.body.addWidget(self.helping)
        self._pieces_card = Card(self.tr("Pieces"), " ", bleed=INSET)
        self._pieces_card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.figures)
        column.addWidget(self._time_card)
        column.addWidget(self._nothing)
        column.addWidget(self._pieces_card)
        column.addStretch(1)

    def show_report(self, report: ChatReport) -> None:
        """Show how a report was made."""
        execution = report["execution"]
        self.figures.show_figures(run_figures(report))
        self.timeline.show_execution(execution)
        self.model.show_execution(execution)
        self.table.setFixedHeight(self.table.height_of(min(len(execution["pieces"]), MOST_ROWS)))
        self._pieces_card.setVisible(bool(execution["pieces"]))
        has_traces = bool(execution["pieces"] or phase_spans(execution))
        self._time_card.setVisible(has_traces)
        self._nothing.setVisible(not has_traces)
        self._show_nothing(is_derived=execution.get("derived", False))
        self._pieces_card.caption.setText(way_of_reading(execution))
        caption = self._caption()
        if execution["from_store"]:
            #: Beside the title of the drawing of a run that took place earlier.
            opened = self.tr("opened from the earlier count")
            caption = f"{opened}; {caption}"
        self._time_card.caption.setText(caption)

    def minimumSizeHint(self) -> QSize:
        """Give the height of everything; a lower window scrolls."""
        layout = self.layout()
        assert layout is not None
        return QSize(LEAST_WIDTH, layout.minimumSize().height())

    def _show_nothing(self, *, is_derived: bool) -> None:
        """Say why there is no drawing."""
        if is_derived:
            #: Instead of the drawing of a run: names were joined or separated.
            title = self.tr("Made from what was counted before")
            text = self.tr("Nothing was sent and nothing was counted again.")
        else:
            #: Instead of the drawing of a run that left no traces.
            title = self.tr("Nothing was counted")
            text = self.tr("Pieces and phases of the run will stand here once chats hold messages.")
        self.nothing.setText(title)
        self.helping.setText(text)

    def _caption(self) -> str:
        #: Beside the title of the drawing of a run.
        return self.tr("seconds since the start; each bar is a piece and its size")
