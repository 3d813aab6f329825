"""Gives every bar, name and tick of a run's drawing its place, in pixels of the design.

Nothing here paints or knows a font: texts are measured by a function that is given.

    Phases      |== Sending ==||=== Counting ===|     or a row for each that overlap
    This computer    |1   12.1 MB||5  9.6 MB|         a lane, or several
    counter-03       |2, lost|
                0 s        0.5 s        1 s
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from desktop import phrases
from desktop.theme.fonts import Type
from desktop.widgets.pixels import Box
from desktop.widgets.time_ticks import tick_text, ticks
from desktop.widgets.timeline_rows import (
    SHORTEST_S,
    ComputerRows,
    PhaseSpan,
    PieceTry,
    RunRows,
)
from desktop.widgets.timeline_words import bar_name, phase_name, translate

WidthOf = Callable[[str, Type], float]
Side = Literal["left", "right", "centre"]

LABELS, PHASE, OWN_PHASE, OWN_PITCH = 28, 24, 18, 23
AFTER_PHASES = 16
# With more lanes than this, the axis stands above them too.
FAR_LANES, UPPER_AXIS = 14, 14
GRID_OVER, GRID_UNDER, AXIS = 7, 8, 22
LEAST_GUTTER, NAME_GAP = 72, 8
LEAST_BAR, BAR_GAP, WITH_GAP = 3, 2, 8
PADDING, TIGHT, BETWEEN = 10, 5, 12
LABEL_GAP = 8
TICK_PITCH, MOST_TICKS = 110, 8


class LaneSize(NamedTuple):
    """How high a bar is, how far its lane is from the next, and from another computer's."""

    bar: int
    pitch: int
    computer_pitch: int


# The more lanes, the lower: up to so many, such a size.
SIZES = ((6, LaneSize(30, 35, 43)), (14, LaneSize(24, 27, 33)))
MANY = LaneSize(18, 20, 25)


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text in its box; ``tone`` names its colour, or says on what it lies."""

    text: str
    box: Box
    kind: Type
    tone: str
    side: Side = "left"


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar, its row from above, and what is written on it or beside it."""

    what: PhaseSpan | PieceTry
    row: int
    box: Box
    texts: tuple[PlacedText, ...] = ()


@dataclass(slots=True)
class Layout:
    """Everything in its place.

    Attributes:
        bars: Row by row, in each by time.
        names: Of rows, at the left; may have to be elided.
        labels: Above the one row of phases.
        ticks: Their texts; gridlines stand in the middle of each.
        grid: Where gridlines begin and end, from above.
    """

    width: float
    height: float
    plot: Box
    bars: list[PlacedBar] = field(default_factory=list)
    names: list[PlacedText] = field(default_factory=list)
    labels: list[PlacedText] = field(default_factory=list)
    ticks: list[PlacedText] = field(default_factory=list)
    gridlines: list[int] = field(default_factory=list)
    grid: tuple[float, float] = (0.0, 0.0)


def height_of(rows: RunRows) -> int:
    """Give the height that a run needs, whatever the width."""
    size = lane_size(rows)
    places = _lane_places(rows.computers, size)
    lanes = places[-1] + size.bar if places else 0
    return _phases_height(rows) + lanes + GRID_UNDER + AXIS


def lane_size(rows: RunRows) -> LaneSize:
    """Give the size of lanes: the more there are, the lower."""
    lanes = _lanes(rows)
    return next((size for most, size in SIZES if lanes <= most), MANY)


def lay_out(rows: RunRows, width: float, width_of: WidthOf) -> Layout:
    """Place a run in a width; ``width_of`` measures a text in a type."""
    return _Placing(rows, width, width_of).layout


class _Placing:
    """Places one thing after the other, from above."""

    def __init__(self, rows: RunRows, width: float, width_of: WidthOf) -> None:
        self._rows, self._width_of = rows, width_of
        self._size = lane_size(rows)
        height = height_of(rows)
        gutter = self._gutter(width)
        most = max(2, min(MOST_TICKS, int((width - gutter) // TICK_PITCH)))
        self._ticks = ticks(max(rows.span_s, SHORTEST_S), most)
        margin = width_of(tick_text(self._ticks[-1]), Type.AXIS) / 2 + 2
        left = round(gutter + NAME_GAP)
        plot_width = max(round(width - margin) - left, 1)
        self.layout = Layout(width, height, Box(left, 0, plot_width, height - AXIS))
        self._row = 0
        self._place_phases()
        self._place_lanes()
        self._place_axis()

    def x(self, at_s: float) -> int:
        """Give the pixel edge of a moment."""
        plot = self.layout.plot
        return round(plot.left + at_s / self._ticks[-1] * plot.width)

    def span(self, start_s: float, end_s: float) -> tuple[int, int]:
        """Give the edges of a bar; a wide one leaves a gap to what follows."""
        begin, end = self.x(start_s), self.x(end_s)
        end = end - BAR_GAP if end - begin >= WITH_GAP else end
        return begin, max(end, begin + LEAST_BAR)

    def _gutter(self, width: float) -> float:
        names = [computer.name[:200] for computer in self._rows.computers]
        names += [self._phases_name(), *self._own_names()]
        widest = max(self._width_of(name, Type.CAPTION) for name in names) + 1
        return min(max(widest, LEAST_GUTTER), max(width * 0.2, LEAST_GUTTER))

    def _phases_name(self) -> str:
        #: Beside the row that shows a run's phases: sending, waiting, counting, joining.
        return translate("timeline", "Phases")

    def _own_names(self) -> list[str]:
        return [phase_name(row[0].key) for row in self._rows.phases if len(self._rows.phases) > 1]

    def _place_phases(self) -> None:
        rows = self._rows.phases
        if len(rows) == 1:
            self._place_phase_row(rows[0], LABELS, PHASE)
            self._name(self._phases_name(), LABELS, PHASE)
            self._place_labels(rows[0])
            return
        for row in rows:
            top = self._row * OWN_PITCH
            self._name(phase_name(row[0].key), top, OWN_PHASE)
            self._place_phase_row(row, top, OWN_PHASE)

    def _place_phase_row(self, spans: Sequence[PhaseSpan], top: int, height: int) -> None:
        reached = 0
        for place, span in enumerate(spans):
            begin, end = self.span(span.start_s, span.end_s)
            # A sliver before it may have been widened.
            begin = max(begin, reached)
            end = reached = max(end, begin + LEAST_BAR)
            box = Box(begin, top, end - begin, height)
            is_alone = len(self._rows.phases) > 1
            room = self.layout.plot.right - box.right if is_alone else 0
            texts = self._phase_texts(span, box, room)
            self.layout.bars.append(PlacedBar(span, self._row, box, texts))
            if place == len(spans) - 1:
                self._row += 1

    def _phase_texts(self, span: PhaseSpan, box: Box, room: float) -> tuple[PlacedText, ...]:
        text = phrases.fine_duration(span.end_s - span.start_s)
        kind = Type.AXIS_STRONG
        wide = self._width_of(text, kind)
        tone = "on_accent" if span.key == "measure" else "on_phase"
        if wide + 2 * TIGHT <= box.width:
            return (PlacedText(text, box, kind, tone, "centre"),)
        if wide + LABEL_GAP <= room:
            beside = Box(box.right + TIGHT, box.top, wide + 1, box.height)
            return (PlacedText(text, beside, kind, "ink2"),)
        return ()

    def _place_labels(self, spans: Sequence[PhaseSpan]) -> None:
        """Write the phases' names above them, none on another."""
        texts = [phase_name(span.key) for span in spans]
        widths = [self._width_of(text, Type.CAPTION) + 1 for text in texts]
        middles = [bar.box.left + bar.box.width / 2 for bar in self.layout.bars]
        plot = self.layout.plot
        lefts = spread(middles, widths, plot.left, max(plot.right, self.layout.width), LABEL_GAP)
        for text, wide, left in zip(texts, widths, lefts, strict=True):
            box = Box(left, LABELS - 22, wide, 18)
            self.layout.labels.append(PlacedText(text, box, Type.CAPTION, "ink2"))

    def _place_lanes(self) -> None:
        tops = iter(_lane_places(self._rows.computers, self._size))
        offset = _phases_height(self._rows)
        for computer in self._rows.computers:
            for nth, lane in enumerate(computer.lanes):
                top = offset + next(tops)
                if nth == 0:
                    self._name(computer.name, top, self._size.bar)
                self._place_lane(lane, top)
                self._row += 1

    def _place_lane(self, lane: Sequence[PieceTry], top: int) -> None:
        edges = [self.span(one.start_s, one.end_s) for one in lane]
        for place, (one, (begin, end)) in enumerate(zip(lane, edges, strict=True)):
            before = edges[place - 1][1] if place else self.layout.plot.left
            after = edges[place + 1][0] if place + 1 < len(lane) else self.layout.plot.right
            box = Box(begin, top, end - begin, self._size.bar)
            texts = self._piece_texts(one, box, after - end, begin - before)
            self.layout.bars.append(PlacedBar(one, self._row, box, texts))
            if texts and texts[0].box.right > end:
                # What is written beside this bar is no room for the next one's text.
                edges[place] = begin, round(texts[0].box.right)

    def _piece_texts(
        self, one: PieceTry, box: Box, right: float, left: float
    ) -> tuple[PlacedText, ...]:
        name, kind, tone = bar_name(one), Type.CAPTION_STRONG, "on_bar"
        wide = self._width_of(name, kind)
        if one.is_lost:
            if wide + 2 * TIGHT <= box.width:
                return (PlacedText(name, box, kind, "warn", "centre"),)
            number = phrases.count(one.piece)
            if self._width_of(number, kind) + 2 * TIGHT > box.width:
                number = ""
            inside = (PlacedText(number, box, kind, "warn", "centre"),) if number else ()
            return self._beside(name, wide, box, right, left, "warn") or inside
        size = phrases.size(one.bytes)
        both = wide + self._width_of(size, Type.ACTION) + BETWEEN + 2 * PADDING
        if both <= box.width:
            inner = Box(box.left + PADDING, box.top, box.width - 2 * PADDING, box.height)
            return (
                PlacedText(name, inner, kind, tone),
                PlacedText(size, inner, Type.ACTION, tone, "right"),
            )
        if wide + 2 * TIGHT <= box.width:
            return (PlacedText(name, box, kind, tone, "centre"),)
        return self._beside(name, wide, box, right, left, "ink2") if one.attempts > 1 else ()

    def _beside(
        self, text: str, wide: float, box: Box, right: float, left: float, tone: str
    ) -> tuple[PlacedText, ...]:
        """Write a bar's name behind it, or before it, where there is room."""
        if wide + 2 * TIGHT <= right:
            place = Box(box.right + TIGHT, box.top, wide + 1, box.height)
        elif wide + 2 * TIGHT <= left:
            place = Box(box.left - TIGHT - wide - 1, box.top, wide + 1, box.height)
        else:
            return ()
        return (PlacedText(text, place, Type.CAPTION_STRONG, tone),)

    def _name(self, name: str, top: int, height: int) -> None:
        box = Box(0, top, self.layout.plot.left - NAME_GAP, height)
        self.layout.names.append(PlacedText(name, box, Type.CAPTION, "ink2", "right"))

    def _place_axis(self) -> None:
        layout = self.layout
        bottom = layout.height - AXIS
        is_one_row = len(self._rows.phases) == 1
        layout.grid = (LABELS + PHASE + GRID_OVER if is_one_row else 0.0), bottom
        for at_s in self._ticks:
            text = tick_text(at_s)
            wide = self._width_of(text, Type.AXIS) + 1
            middle = self.x(at_s)
            layout.gridlines.append(middle)
            tops = [bottom + 2]
            if _lanes(self._rows) > FAR_LANES:
                tops.append(_phases_height(self._rows) - AXIS)
            for top in tops:
                box = Box(middle - wide / 2, top, wide, AXIS - 2)
                layout.ticks.append(PlacedText(text, box, Type.AXIS, "ink3", "centre"))


def spread(
    middles: Sequence[float], widths: Sequence[float], low: float, high: float, gap: float
) -> list[float]:
    """Place labels as near to their middles as they can be without lying on each other.

    Args:
        middles: In order.
        widths: Of the labels.
        low: Where they have to stay, if they fit there at all.
        high: Its other end.
        gap: Between two.

    Returns:
        Their left edges.
    """
    lefts: list[float] = []
    reached = low
    for middle, wide in zip(middles, widths, strict=True):
        lefts.append(max(middle - wide / 2, reached))
        reached = lefts[-1] + wide + gap
    reached = high
    for place in range(len(lefts) - 1, -1, -1):
        lefts[place] = min(lefts[place], reached - widths[place])
        reached = lefts[place] - gap
    return lefts


def bar_at(layout: Layout, x: float, y: float, slack: float = 2.0) -> int:
    """Give the place of the bar at a point, -1 for none; a sliver is hit beside it too."""
    best, nearest = -1, slack + 0.5
    for place, bar in enumerate(layout.bars):
        box = bar.box
        if box.top <= y < box.bottom:
            off = max(box.left - x, x - box.right, 0.0)
            if off < nearest:
                best, nearest = place, off
    return best


def beside(layout: Layout, place: int, step: int) -> int:
    """Give the bar after (1) or before (-1) one; at an end, the one itself."""
    if place < 0:
        return 0 if layout.bars else -1
    return min(max(place + step, 0), len(layout.bars) - 1)


def above_or_below(layout: Layout, place: int, step: int) -> int:
    """Give the bar of the next row down (1) or up (-1) that is nearest in time."""
    if place < 0:
        return 0 if layout.bars else -1
    here = layout.bars[place]
    rows = [bar.row for bar in layout.bars if (bar.row - here.row) * step > 0]
    if not rows:
        return place
    row = min(rows, key=lambda one: abs(one - here.row))
    middle = here.box.left + here.box.width / 2
    return min(
        (at for at, bar in enumerate(layout.bars) if bar.row == row),
        key=lambda at: _off(layout.bars[at].box, middle),
    )


def _off(box: Box, x: float) -> tuple[float, float]:
    return max(box.left - x, x - box.right, 0.0), abs(box.left + box.width / 2 - x)


def _phases_height(rows: RunRows) -> int:
    """Give the height of all that is above the lanes."""
    axis = UPPER_AXIS if _lanes(rows) > FAR_LANES else 0
    if not rows.phases:
        return axis + GRID_UNDER if axis else 0
    if len(rows.phases) == 1:
        return LABELS + PHASE + AFTER_PHASES + axis
    return (len(rows.phases) - 1) * OWN_PITCH + OWN_PHASE + AFTER_PHASES + axis


def _lanes(rows: RunRows) -> int:
    return sum(len(computer.lanes) for computer in rows.computers)


def _lane_places(computers: Sequence[ComputerRows], size: LaneSize) -> list[int]:
    """Give the top of every lane, from the first one's."""
    places, top = [], 0
    for computer in computers:
        for nth in range(len(computer.lanes)):
            places.append(top)
            top += size.pitch if nth < len(computer.lanes) - 1 else size.computer_pitch
    return places
