"""*When messages come*: weekdays by hours as a heatmap, hours above it, weekdays beside it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.widgets.axes import TextAxis, bottom_height, label_width, width_for
from desktop.widgets.heat_legend import HeatLegend
from desktop.widgets.peaks_layout import (
    DAYS,
    HEADROOM,
    HOURS,
    Areas,
    Place,
    cell_box,
    moved,
    peaks_areas,
    place_at,
)
from desktop.widgets.peaks_marks import DayBars, HeatCells, HourBars, Peaks
from desktop.widgets.pixels import Box
from desktop.widgets.plots import Plot
from desktop.widgets.ticks import count_ticks, hour_ticks, weekday_ticks

__all__ = ["HeatLegend", "PeaksPlot"]

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PeaksPlot(Plot):
    """When messages come, by weekday and hour; arrow keys and the pointer light a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks = Peaks()
        self._areas: Areas | None = None
        self._heat = self.add_view(is_inverted=True)
        self._hours = self.add_view()
        self._days = self.add_view(is_inverted=True)
        self._hours.setXLink(self._heat)
        self._days.setYLink(self._heat)
        self._count_axis = TextAxis("left", self)
        self._name_axis = TextAxis("left", self)
        self._hour_axis = TextAxis("bottom", self)
        for axis, view in (
            (self._count_axis, self._hours),
            (self._name_axis, self._heat),
            (self._hour_axis, self._heat),
        ):
            self.scene().addItem(axis)
            axis.linkToView(view)
        self._marks = (
            (HourBars(self, self._peaks), self._hours),
            (HeatCells(self, self._peaks), self._heat),
            (DayBars(self, self._peaks), self._days),
        )
        for marks, view in self._marks:
            view.addItem(marks, ignoreBounds=True)
        self._set_items_visible(False)
        #: Spoken name of the plot of weekdays and hours.
        self.setAccessibleName(self.tr("When messages come, by weekday and hour"))

    def sizeHint(self) -> QSize:
        """Give the size it looks best in on the overview."""
        return QSize(350, 254)

    def minimumSizeHint(self) -> QSize:
        """Give the room without which labels would be missing."""
        return QSize(280, 180)

    def show_counts(
        self, hourly: Sequence[int], weekday: Sequence[int], heatmap: Sequence[Sequence[int]]
    ) -> None:
        """Show these counts of messages; Monday and midnight come first."""
        self._peaks.hourly = np.array(hourly, np.int64)
        self._peaks.weekday = np.array(weekday, np.int64)
        self._peaks.heatmap = np.array(heatmap, np.int64).reshape(DAYS, HOURS)
        self.put_out()
        self.setAccessibleDescription(self.in_words())
        if not self._peaks.heatmap.any():
            #: In bold, where the plot of weekdays and hours would be.
            nothing = self.tr("No messages here")
            #: Below "No messages here", where the plot of weekdays and hours would be.
            self.show_nothing(nothing, self.tr("When a chat has some, their hours stand here."))
            return
        self.show_something()
        self.lay_out()

    def most(self) -> int:
        """Give the count of the darkest cell, for a legend."""
        return int(self._peaks.heatmap.max())

    def in_words(self) -> str:
        """Say in a sentence when most messages come."""
        peaks = self._peaks
        if not peaks.heatmap.any():
            text: str = self.tr("No messages here")
            return text
        day, hour = divmod(int(peaks.heatmap.argmax()), HOURS)
        #: Spoken description; {when} is "Mon, 14 to 15 h", {count} "4,361 messages".
        sentence: str = self.tr(
            "Most messages come {when}: {count}. The busiest hour of all days is {hour}, "
            "the busiest weekday {weekday}. Arrow keys move from cell to cell."
        )
        return sentence.format(
            when=self._when(Place(day, hour)),
            count=self._messages(self.most()),
            hour=self._when(Place(None, int(peaks.hourly.argmax()))),
            weekday=self._when(Place(int(peaks.weekday.argmax()), None)),
        )

    def visible_labels(self) -> list[str]:
        """Give what the axes paint: counts, then weekdays, then hours."""
        if self.shown_nothing() or self._areas is None:
            return []
        axes = (self._count_axis, self._name_axis, self._hour_axis)
        return [text for axis in axes for text in axis.visible_labels()]

    def lit(self) -> Place | None:
        """Give the mark that is lit."""
        return self._peaks.lit

    def areas(self) -> Areas | None:
        """Give where the parts lie; None before anything is shown."""
        return self._areas

    def lay_out(self) -> None:
        """Put the parts where they belong in the size of now."""
        if not self._peaks.heatmap.any():
            return
        weekdays = weekday_ticks()
        counts = [phrases.count(int(one)) for one in self._peaks.weekday]
        most = int(self._peaks.hourly.max())
        names = width_for([phrases.count(most), *(tick.text for tick in weekdays)])
        areas = peaks_areas(
            self.width(),
            self.height(),
            names,
            np.ceil(max(label_width(text) for text in counts)) + 1,
            bottom_height(),
        )
        self._areas = areas
        for view, area in (
            (self._heat, areas.heat),
            (self._hours, areas.hours),
            (self._days, areas.days),
        ):
            view.setGeometry(*area)
        self._set_ranges(areas, most)
        ticks = count_ticks(most, areas.hours.height / HEADROOM)
        self.show_lines(self._hours, ticks)
        # Zero stands just above Monday, and is plain to see.
        self._count_axis.show_ticks(ticks[1:])
        self._name_axis.show_ticks(weekdays)
        self._hour_axis.show_ticks(hour_ticks(areas.heat.width, label_width))
        hours, heat = areas.hours, areas.heat
        self._count_axis.place(Box(0, hours.top, names, hours.height))
        self._name_axis.place(Box(0, heat.top, names, heat.height))
        self._hour_axis.place(Box(heat.left, heat.bottom, heat.width, bottom_height()))

    def point_at(self, x: float, y: float) -> None:
        """Light the mark nearest to a point."""
        place = place_at(x, y, self._areas) if self._areas else None
        if place is None:
            self.put_out()
        else:
            self.light(place)

    def light_first(self) -> None:
        """Light the busiest cell."""
        day, hour = divmod(int(self._peaks.heatmap.argmax()), HOURS)
        self.light(Place(day, hour))

    def light(self, place: Place) -> None:
        """Light a mark and say when it is and how much."""
        if self._areas is None or self.shown_nothing():
            return
        self._peaks.lit = place
        self.viewport().update()
        messages = self._messages(self._count(place))
        self.tell(self._mark_box(place), [self._when(place), messages])

    def put_out(self) -> None:
        """Light nothing any more."""
        super().put_out()
        if self._peaks.lit is not None:
            self._peaks.lit = None
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the light from mark to mark."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or self.shown_nothing() or self._areas is None:
            super().keyPressEvent(event)
        elif self._peaks.lit is None:
            self.light_first()
        else:
            self.light(moved(self._peaks.lit, *step))

    def _set_ranges(self, areas: Areas, most: int) -> None:
        self._heat.setRange(xRange=(0, HOURS), yRange=(0, DAYS), padding=0)
        self._hours.setYRange(0, most * HEADROOM, padding=0)
        longest = int(self._peaks.weekday.max()) * areas.days.width / areas.bar_room
        self._days.setXRange(0, longest, padding=0)

    def _count(self, place: Place) -> int:
        if place.day is None:
            return int(self._peaks.hourly[place.hour])
        if place.hour is None:
            return int(self._peaks.weekday[place.day])
        return int(self._peaks.heatmap[place.day, place.hour])

    def _mark_box(self, place: Place) -> Box:
        assert self._areas is not None
        box = cell_box(place, self._areas)
        if place.day is None:
            share = self._count(place) / (int(self._peaks.hourly.max()) * HEADROOM)
            return Box(box.left, box.bottom - box.height * share, box.width, box.height * share)
        return box

    def _when(self, place: Place) -> str:
        if place.hour is None:
            return phrases.weekday(place.day or 0, is_short=False)
        first, last = phrases.count(place.hour), phrases.count(place.hour + 1)
        if place.day is None:
            #: Tip of an hour's bar: 14 to 15 h.
            hours: str = self.tr("{first} to {last} h")
            return hours.format(first=first, last=last)
        #: Tip of an hour of a weekday: Mon, 14 to 15 h.
        text: str = self.tr("{weekday}, {first} to {last} h")
        return text.format(weekday=phrases.weekday(place.day), first=first, last=last)

    def _messages(self, count: int) -> str:
        #: Tip of a mark of a plot.
        text: str = self.tr("%Ln messages", "", count)
        return text
