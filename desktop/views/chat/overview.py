"""The overview: figures, who carries the load, when it comes, day by day, what about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.views.chat.agents_table import AgentsTable
from desktop.views.chat.figures import figures_of
from desktop.views.chat.overview_layout import (
    FIGURES,
    GUTTER,
    LEAST_HEIGHT,
    LEAST_WORDS,
    cloud_words,
    overview_grid,
)
from desktop.widgets.card import Card
from desktop.widgets.cloud import Cloud
from desktop.widgets.daily import DailyPlot
from desktop.widgets.figures import FigureStrip
from desktop.widgets.peaks import HeatLegend, PeaksPlot

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

LEAST_WIDTH = 760


class OverviewPage(QWidget):
    """All of a report that fits on one screen.

    Signals:
        page_wanted: The key of the page that tells more, and what to show there: a word, a
            person's name, or nothing.
    """

    page_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureStrip(self)
        self.agents = AgentsTable()
        self.peaks = PeaksPlot()
        self.daily = DailyPlot()
        self.cloud = Cloud(most=LEAST_WORDS)
        self.legend = HeatLegend()
        self._agents_card = self._card(
            self.tr("Agents"), self.tr("share of all messages, replies within 24 h"), "agents"
        )
        self._agents_card.body.addWidget(self.agents)
        self._peaks_card = self._card(self.tr("When messages come"), "", "hours")
        self._peaks_card.head.addWidget(self.legend)
        self._peaks_card.body.addWidget(self.peaks)
        self._daily_card = self._card(
            self.tr("Day by day"),
            self.tr("messages a day; the line is the mean of 7 days"),
            "hours",
        )
        self._daily_card.body.addWidget(self.daily)
        self._cloud_card = self._card(
            self.tr("Keywords"), self.tr("larger is more frequent"), "keywords"
        )
        self._cloud_card.body.addWidget(self.cloud)
        self.cloud.selected.connect(self._open_word)
        self.agents.row_clicked.connect(lambda row: self.page_wanted.emit("agents", row["name"]))

    def show_report(self, report: ChatReport) -> None:
        """Show a report."""
        self.figures.show_figures(figures_of(report))
        self.agents.show_agents(report["agents"], report["totals"])
        self.peaks.show_counts(report["hourly"], report["weekday"], report["heatmap"])
        self.legend.show_most(max(map(max, report["heatmap"])))
        self.daily.show_days(report["daily"])
        self.cloud.show_words(report["keywords"])
        self._agents_card.set_action(self._all(len(report["agents"])))
        self._cloud_card.set_action(self._all(len(report["keywords"])))

    def sizeHint(self) -> QSize:
        """Give the design's size."""
        return QSize(1000, LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Give the least that shows everything; a lower window scrolls."""
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in their places."""
        grid = overview_grid(self.width(), self.height())
        right = grid.left + GUTTER
        first = FIGURES + GUTTER
        second = first + grid.first + GUTTER
        self.figures.setGeometry(0, 0, self.width(), FIGURES)
        self._agents_card.setGeometry(0, first, grid.left, grid.first)
        self._peaks_card.setGeometry(right, first, grid.right, grid.first)
        self._daily_card.setGeometry(0, second, grid.left, grid.second)
        self._cloud_card.setGeometry(right, second, grid.right, grid.second)
        self.cloud.set_most(cloud_words(grid.right, grid.second))

    def _open_word(self, word: str) -> None:
        if word:
            self.cloud.select(None)
            self.page_wanted.emit("keywords", word)

    def _card(self, title: str, caption: str, page: str) -> Card:
        card = Card(title, caption, parent=self, opens=self.tr("open the page"))
        card.opened.connect(lambda: self.page_wanted.emit(page, ""))
        card.action_clicked.connect(lambda: self.page_wanted.emit(page, ""))
        return card

    def _all(self, count: int) -> str:
        """Write the action behind a card's title; too few need none."""
        return self.tr("All %Ln", "opens the page with all people or words", count) if count else ""
