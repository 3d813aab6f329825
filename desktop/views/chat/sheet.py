"""The sheet: a whole report on one page of A4, always light, the same for the same data.

Nothing of how the run went is on it, and no time at which it was made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import palette_of
from desktop.theme.tokens import LIGHT
from desktop.views.chat import sheet_layout as layout
from desktop.views.chat import sheet_parts as parts
from desktop.views.chat.figures import figures_of
from desktop.views.chat.sheet_foot import Foot
from desktop.views.chat.sheet_layout import ACROSS, LEFT
from desktop.views.chat.sheet_paper import Drawn, Paper
from desktop.views.chat.sheet_people import paint_people, shown_people
from desktop.widgets.cloud import Cloud
from desktop.widgets.daily import DailyPlot
from desktop.widgets.peaks import HeatLegend, PeaksPlot

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

translate = QCoreApplication.translate
W = TypeVar("W", bound=QWidget)

SCALE = 2
# So that printing it as it is fills A4, which is 210 mm wide.
DOTS_PER_METER = round(layout.WIDTH * SCALE / 0.210)
CLOUD_WORDS = 60
MEAN_DAYS = 7


class Sheet:
    """One report on paper.

    Attributes:
        peaks, daily, cloud: The plots on it, which say what they show.
    """

    def __init__(self, report: ChatReport, title: str) -> None:
        self._report, self._title = report, title
        self.peaks = _for_paper(PeaksPlot())
        self.legend = _for_paper(HeatLegend(has_unit=False))
        self.daily = _for_paper(DailyPlot())
        self.cloud = _for_paper(Cloud(most=CLOUD_WORDS))
        self.drawn: list[Drawn] = []

    def paint(self, painter: QPainter) -> None:
        """Draw it, one unit of the page to one of the painter."""
        report = self._report
        paper = Paper(painter)
        foot = Foot(report["sources"])
        parts.paint_head(paper, report, self._title)
        parts.paint_figures(paper, figures_of(report)[:-1])
        shown, rest = shown_people(report["agents"])
        rows = len(shown) + bool(rest)
        bands = layout.bands(rows, len(foot.definitions), len(foot.sources))
        if report["totals"]["messages"]:
            paint_people(paper, report["agents"])
            self._paint_plots(paper, bands)
            self._paint_words(paper, bands)
        else:
            _paint_nothing(paper)
        foot.paint(paper, bands.foot)
        self.drawn = paper.drawn

    def _paint_plots(self, paper: Paper, bands: layout.Bands) -> None:
        report, top = self._report, bands.plots
        inside = top + 36
        height = bands.words - inside - 14
        self.peaks.show_counts(report["hourly"], report["weekday"], report["heatmap"])
        self.daily.show_days(report["daily"])
        self.legend.show_most(max(map(max, report["heatmap"])))
        legend = self.legend.sizeHint()
        paper.rule(LEFT, top, layout.PEAKS_WIDTH)
        room = layout.PEAKS_WIDTH - legend.width() - 8
        caption = translate("sheet", "by weekday and hour")
        paper.heading(LEFT, top + 26, translate("sheet", "When messages come"), caption, room)
        legend_left = LEFT + layout.PEAKS_WIDTH - legend.width()
        legend_top = top + 21 - legend.height() // 2
        paper.widget(QRect(legend_left, legend_top, legend.width(), legend.height()), self.legend)
        paper.widget(QRect(LEFT, inside, layout.PEAKS_WIDTH, height), self.peaks)
        left, room = layout.DAILY_LEFT, layout.RIGHT - layout.DAILY_LEFT
        paper.rule(left, top, room)
        caption = translate("sheet", "messages; line: mean of 7 days")
        if report["period"]["days"] < MEAN_DAYS:
            caption = translate("sheet", "messages")
        paper.heading(left, top + 26, translate("sheet", "Day by day"), caption, room)
        paper.widget(QRect(left, inside, room, height), self.daily)

    def _paint_words(self, paper: Paper, bands: layout.Bands) -> None:
        keywords, top = self._report["keywords"], bands.words
        paper.rule(LEFT, top, layout.CLOUD_WIDTH)
        caption = translate("sheet", "larger is more frequent")
        title = translate("sheet", "Keywords")
        if not keywords:
            caption = translate("sheet", "no words were written")
        paper.heading(LEFT, top + 23, title, caption, layout.CLOUD_WIDTH)
        if not keywords:
            return
        place = QRect(LEFT, top + 34, layout.CLOUD_WIDTH, bands.foot - top - 34 - 12)
        self.cloud.resize(place.size())
        self.cloud.show_words(keywords)
        self.cloud.lay_out_now()
        paper.widget(place, self.cloud)
        parts.paint_words(paper, keywords, top, bands.foot)


def sheet_image(report: ChatReport, title: str) -> QImage:
    """Draw a report's sheet, twice as fine as its units."""
    return image_of(Sheet(report, title))


def image_of(sheet: Sheet) -> QImage:
    """Draw a sheet, twice as fine as its units."""
    image = QImage(layout.WIDTH * SCALE, layout.HEIGHT * SCALE, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(DOTS_PER_METER)
    image.setDotsPerMeterY(DOTS_PER_METER)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        sheet.paint(painter)
    finally:
        painter.end()
    return image


def sheet_png(report: ChatReport, title: str) -> bytes:
    """Draw a report's sheet as a PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not sheet_image(report, title).save(buffer, "PNG"):  # type: ignore[call-overload]
        raise RuntimeError("the sheet can't be written as a PNG")
    return bytes(data.data())


def _for_paper(widget: W) -> W:
    """Make a widget one that is drawn on paper and never shown on a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.setPalette(palette_of(LIGHT))
    return widget


def _paint_nothing(paper: Paper) -> None:
    title = translate("sheet", "No message was found")
    hint = translate("sheet", "The exports hold notices alone, or nothing that could be read.")
    top = layout.AGENTS_RULE + 60
    paper.text(QPointF(LEFT, top), title, font_of(Type.SECTION))
    paper.text(QPointF(LEFT, top + 22), hint, font_of(Type.BODY), "ink2", room=ACROSS)
