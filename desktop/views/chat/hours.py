"""The page of hours: figures, when messages come, and every day, near if one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.chat.hours_figures import days_of, hours_figures
from desktop.widgets.card import Card
from desktop.widgets.daily import DailyPlot
from desktop.widgets.day_counts import WEEK
from desktop.widgets.figures import HEIGHT as FIGURES
from desktop.widgets.figures import FigureStrip
from desktop.widgets.peaks import HeatLegend, PeaksPlot

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

GUTTER = 16
LEAST_PEAKS, LEAST_DAILY = 300, 200
LEAST_WIDTH = 760


class HoursPage(QWidget):
    """When messages come: by hour, by weekday, by day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureStrip()
        self.peaks, self.legend = PeaksPlot(), HeatLegend()
        self.daily = DailyPlot(has_zoom=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GUTTER)
        layout.addWidget(self.figures)
        layout.addWidget(self._peaks_card(), 3)
        layout.addWidget(self._daily_card(), 2)

    def show_report(self, report: ChatReport) -> None:
        """Show a report."""
        self.figures.show_figures(hours_figures(report))
        self.peaks.show_counts(report["hourly"], report["weekday"], report["heatmap"])
        self.legend.show_most(self.peaks.most())
        self.daily.show_days(report["daily"])
        self.daily_card.caption.setText(self._daily_caption(days_of(report)))
        for card, plot in ((self.peaks_card, self.peaks), (self.daily_card, self.daily)):
            card.setAccessibleDescription(plot.in_words())

    def minimumSizeHint(self) -> QSize:
        """Give the room below which the page scrolls."""
        return QSize(LEAST_WIDTH, FIGURES + LEAST_PEAKS + LEAST_DAILY + 2 * GUTTER)

    def _peaks_card(self) -> Card:
        self.peaks_card = Card(
            self.tr("When messages come"),
            #: Beside the title of the card of weekdays and hours.
            self.tr("messages by weekday and hour, times as on the phone"),
        )
        self.peaks_card.setMinimumHeight(LEAST_PEAKS)
        self.peaks_card.head.addWidget(self.legend)
        self.peaks_card.body.addWidget(self.peaks)
        return self.peaks_card

    def _daily_card(self) -> Card:
        self.daily_card = Card(self.tr("Day by day"), self._daily_caption(0))
        self.daily_card.setMinimumHeight(LEAST_DAILY)
        self.daily_card.body.addWidget(self.daily)
        return self.daily_card

    def _daily_caption(self, days: int) -> str:
        if days < WEEK:
            #: Beside the title of the card of days, where these are too few for more.
            return self.tr("messages a day")
        if days == WEEK:
            return self.tr("messages a day; the line is the mean of 7 days")
        #: Beside the title of the card of days, which can be zoomed.
        return self.tr(
            "messages a day; the line is the mean of 7 days. "
            "Scroll to come nearer, drag to move, double-click to see all."
        )
