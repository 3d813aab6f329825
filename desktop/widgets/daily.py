"""*Day by day*: messages a day as bars, the mean of seven days as a line, one peak named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop import phrases
from desktop.widgets.axes import TextAxis, bottom_height, label_width, width_for
from desktop.widgets.daily_marks import Crosshair, DayBars, Days, MeanLine, PeakLabel, bar_box
from desktop.widgets.day_counts import columns, filled, mean_around, panned, peak, zoomed
from desktop.widgets.pixels import Box, Ruler, ruler
from desktop.widgets.plots import Plot
from desktop.widgets.ticks import count_ticks, day_ticks

HEADROOM_SHARE, LEAST_HEADROOM = 0.12, 17.0
WHEEL_STEP, KEY_STEP = 1.2, 1.5
PAGE_SHARE = 0.5
ONE_NOTCH = 120


class DailyPlot(Plot):
    """Messages a day; the pointer and arrow keys light a day.

    Args:
        parent: The widget it lies in.
        has_zoom: Whether the wheel, dragging and keys show a part of the days: wheel or
            plus and minus for more and less, dragging or page keys to move, a double
            click or Home for all.
    """

    def __init__(self, parent: QWidget | None = None, *, has_zoom: bool = False) -> None:
        super().__init__(parent)
        self._has_zoom = has_zoom
        self._days = Days()
        self._drag_from: tuple[float, float, float] | None = None
        self._area = Box(0, 0, 1, 1)
        self._view = self.add_view()
        self._count_axis = TextAxis("left", self)
        self._day_axis = TextAxis("bottom", self)
        for axis in (self._count_axis, self._day_axis):
            self.scene().addItem(axis)
            axis.linkToView(self._view)
        self._marks = (
            Crosshair(self, self._days),
            DayBars(self, self._days),
            MeanLine(self, self._days),
            PeakLabel(self, self._days),
        )
        for height, marks in enumerate(self._marks, start=-1):
            marks.setZValue(height)
            self._view.addItem(marks, ignoreBounds=True)
        self._set_items_visible(False)
        #: Spoken name of the plot of days.
        self.setAccessibleName(self.tr("Messages a day"))

    def sizeHint(self) -> QSize:
        """Give the size it looks best in on the overview."""
        return QSize(566, 170)

    def minimumSizeHint(self) -> QSize:
        """Give the room without which labels would be missing."""
        return QSize(240, 110)

    def show_days(self, daily: Sequence[tuple[str, int]]) -> None:
        """Show these days; those between them that are missing had no messages.

        Args:
            daily: ISO date and messages.
        """
        self._days.show(filled(daily))
        self.put_out()
        self.setAccessibleDescription(self.in_words())
        if not self._days.data.counts.any():
            #: In bold, where the plot of days would be.
            nothing = self.tr("No messages here")
            #: Below "No messages here", where the plot of days would be.
            self.show_nothing(nothing, self.tr("When a chat has some, their days stand here."))
            return
        self.show_something()
        self.lay_out()

    def in_words(self) -> str:
        """Say in a sentence which days are shown and which had the most messages."""
        data = self._days.data
        best = peak(data.counts, 0, len(data))
        if best is None:
            text: str = self.tr("No messages here")
            return text
        #: Spoken description; {count} is "2,759 messages", {period} "2 March to 30 August 2026".
        sentence: str = self.tr(
            "{period}. Most messages came on {day}: {count}. Arrow keys move from day to day."
        )
        return sentence.format(
            period=phrases.period(data.first, data.day(len(data) - 1)),
            day=phrases.full_day(data.day(best)),
            count=self._messages(int(data.counts[best])),
        )

    def visible_labels(self) -> list[str]:
        """Give what the axes paint: counts, then days."""
        if self.shown_nothing() or not len(self._days.data):
            return []
        return [*self.visible_counts(), *self.visible_days()]

    def visible_counts(self) -> list[str]:
        """Give the labels that the axis at the left paints."""
        return self._count_axis.visible_labels()

    def visible_days(self) -> list[str]:
        """Give the labels that the axis below paints."""
        return self._day_axis.visible_labels()

    def middle_of(self, index: int) -> float:
        """Give how far from the left a day has its middle, in pixels."""
        return self._x().place(index + 0.5)

    def peak_label(self) -> str:
        """Give what stands beside the greatest bar."""
        return self._days.label if self._days.peak is not None else ""

    def shown_range(self) -> tuple[float, float]:
        """Give the days that are seen, as numbers of days since the first."""
        return self._days.low, self._days.high

    def lit(self) -> int | None:
        """Give the day that is lit, as its number since the first."""
        return self._days.lit

    def lay_out(self) -> None:
        """Put view, axes and ticks where they belong in the size and the range of now."""
        data = self._days.data
        begin, end = self._days.shown()
        if not len(data):
            return
        best = peak(data.counts, begin, end)
        self._days.peak, self._days.label = best, self._label(best)
        most = max(int(data.counts[begin:end].max(initial=0)), 1)
        high = max(self.height() - bottom_height(), 2)
        headroom = max(high * HEADROOM_SHARE / (1 + HEADROOM_SHARE), min(LEAST_HEADROOM, high / 2))
        ticks = count_ticks(most, high - headroom)
        # As wide for a part as for the whole, so that nothing moves.
        widest = phrases.count(int(data.counts.max()))
        names = width_for([widest, *(tick.text for tick in ticks)])
        self._area = Box(names, 0, max(self.width() - names, 1), high)
        self._view.setGeometry(*self._area)
        low_day, high_day = self._days.low, self._days.high
        self._view.setRange(
            xRange=(low_day, high_day),
            yRange=(0, most * high / (high - headroom)),
            padding=0,
        )
        self.show_lines(self._view, ticks)
        self._count_axis.show_ticks(ticks)
        self._day_axis.show_ticks(
            day_ticks(data.first, len(data), low_day, high_day, self._area.width, label_width)
        )
        self._count_axis.place(Box(0, 0, names, high))
        self._day_axis.place(Box(names, high, self._area.width, bottom_height()))
        self.viewport().update()

    def point_at(self, x: float, y: float) -> None:
        """Light the day nearest to a point."""
        area = self._area
        if not area.left - 1 <= x <= area.right or not len(self._days.data):
            self.put_out()
            return
        self.light(self._day_at(x), level=y)

    def light_first(self) -> None:
        """Light the day of the peak."""
        if self._days.peak is not None:
            self.light(self._days.peak)

    def light(self, index: int, *, level: float | None = None) -> None:
        """Light a day and say which it is and how much it had.

        Args:
            index: Days since the first.
            level: How high the tip stands; None for beside the top of the bar.
        """
        if self.shown_nothing():
            return
        data = self._days.data
        self._days.lit = index
        self.viewport().update()
        count = int(data.counts[index])
        lines = [phrases.full_weekday_day(data.day(index)), self._messages(count)]
        mean = mean_around(data.counts, index)
        if mean is not None:
            #: Tip of a day, below its messages; {mean} is a number.
            text = self.tr("mean of 7 days: {mean}")
            lines.append(text.format(mean=phrases.count(round(mean))))
        bar = bar_box(self._days, index, self._x(), self._y(), 1.0)
        top = bar.top if level is None else level
        self.tell(Box(bar.left, top, bar.width, 1.0), lines, is_beside=True)

    def put_out(self) -> None:
        """Light nothing any more."""
        super().put_out()
        if self._days.lit is not None:
            self._days.lit = None
            self.viewport().update()

    def show_range(self, low: float, high: float) -> None:
        """Show a part of the days; the counts' axis follows what is seen."""
        self._days.low, self._days.high = low, high
        self.lay_out()

    def zoom(self, factor: float, around: float) -> bool:
        """Show fewer days (a factor below 1) or more around a day; tell whether that is new."""
        low, high = self.shown_range()
        return self._change(*zoomed(low, high, factor, around, len(self._days.data)))

    def pan(self, days: float) -> bool:
        """Move on by so many days; tell whether there were any."""
        low, high = self.shown_range()
        return self._change(*panned(low, high, days, len(self._days.data)))

    def show_all(self) -> None:
        """Show all days again."""
        self.show_range(0.0, float(len(self._days.data)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show more or fewer days; what can't be done is left to the page."""
        if not self._has_zoom or self.shown_nothing():
            super().wheelEvent(event)
            return
        place = event.position()
        across, down = event.angleDelta().x(), event.angleDelta().y()
        if abs(across) > abs(down):
            low, high = self.shown_range()
            is_new = self.pan(-across / ONE_NOTCH * (high - low) / 10)
        else:
            is_new = self.zoom(WHEEL_STEP ** (-down / ONE_NOTCH), self._x().value(place.x()))
        if is_new:
            event.accept()
            self.point_at(place.x(), place.y())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the days."""
        if self._has_zoom and event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = (event.position().x(), *self.shown_range())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the days along, or light the nearest."""
        is_held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._drag_from is not None and is_held and self._drag(event.position()):
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag_from = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all days again."""
        if self._has_zoom and not self.shown_nothing():
            self.show_all()
            self.mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the light with arrows; zoom and move the range where that is allowed."""
        key = Qt.Key(event.key())
        if self.shown_nothing() or not len(self._days.data):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_week = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step((7 if is_week else 1) * (1 if key == Qt.Key.Key_Right else -1))
        elif not (self._has_zoom and self._zoom_by_key(key)):
            super().keyPressEvent(event)

    def _zoom_by_key(self, key: Qt.Key) -> bool:
        low, high = self.shown_range()
        lit = self._days.lit
        around = (low + high) / 2 if lit is None else lit + 0.5
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1 / KEY_STEP, around)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(KEY_STEP, around)
        elif key == Qt.Key.Key_PageUp:
            self.pan(-(high - low) * PAGE_SHARE)
        elif key == Qt.Key.Key_PageDown:
            self.pan((high - low) * PAGE_SHARE)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        else:
            return False
        begin, end = self._days.shown()
        if lit is not None:
            self.light(min(max(lit, begin), end - 1))
        return True

    def _step(self, days: int) -> None:
        lit = self._days.lit
        if lit is None:
            self.light_first()
            return
        target = min(max(lit + days, 0), len(self._days.data) - 1)
        if self._x().factor < 1:
            # Each press leads to another column of pixels, else nothing would be seen to move.
            target = self._day_at(self._x().place(lit + 0.5) + (days > 0) - (days < 0) + 1e-6)
        low, high = self.shown_range()
        if target < low:
            self.pan(target - low)
        elif target + 1 > high:
            self.pan(target + 1 - high)
        self.light(target)

    def _drag(self, place: QPointF) -> bool:
        assert self._drag_from is not None
        start, low, high = self._drag_from
        days = (start - place.x()) / self._area.width * (high - low)
        if high - low >= len(self._days.data):
            return False
        self.put_out()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._change(*panned(low, high, days, len(self._days.data)))
        return True

    def _change(self, low: float, high: float) -> bool:
        if (low, high) == self.shown_range():
            return False
        self.show_range(low, high)
        return True

    def _day_at(self, x: float) -> int:
        along = self._x()
        begin, end = self._days.shown()
        day = min(max(int(along.value(x)), begin), end - 1)
        if along.factor >= 1:
            return day
        reach = int(1 / along.factor) + 2
        merged = columns(
            self._days.data.counts, max(day - reach, begin), min(day + reach + 1, end), along
        )
        nearest = abs(merged.pixel - int(x)).argmin()
        return int(merged.best[nearest])

    def _x(self) -> Ruler:
        return ruler(*self.shown_range(), self._area.left, self._area.right)

    def _y(self) -> Ruler:
        low, high = self._view.viewRange()[1]
        return ruler(low, high, self._area.bottom, self._area.top)

    def _label(self, best: int | None) -> str:
        if best is None:
            return ""
        data = self._days.data
        day, last = data.day(best), data.day(len(data) - 1)
        has_years = data.first.year != last.year
        #: Beside the greatest bar of the plot of days: Mon 11 May: 2,759.
        text: str = self.tr("{day}: {count}")
        return text.format(
            day=phrases.full_weekday_day(day) if has_years else phrases.weekday_day(day),
            count=phrases.count(int(data.counts[best])),
        )

    def _messages(self, count: int) -> str:
        #: Tip of a mark of a plot.
        text: str = self.tr("%Ln messages", "", count)
        return text
