"""Where the parts of *When messages come* lie, and which mark is meant: without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop.widgets.pixels import Box

HOURS, DAYS = 24, 7
HOURS_SHARE = 0.33
PARTS_GAP = 7
SIDE_GAP = 5
COUNT_GAP = 5
BAR_SHARE, LEAST_BAR = 0.085, 24
BAR_OF_ROW, LEAST_THICK, MOST_THICK = 0.5, 4, 16
HEADROOM = 1.12


class Place(NamedTuple):
    """A mark: a cell; a whole hour where ``day`` is None; a whole weekday where ``hour`` is."""

    day: int | None
    hour: int | None


@dataclass(frozen=True, slots=True)
class Areas:
    """The parts, in pixels of the plot."""

    hours: Box
    heat: Box
    days: Box
    bar_room: float


def peaks_areas(
    width: float, height: float, names: float, counts: float, axis_height: float
) -> Areas:
    """Share out the room so that all cells are of one size.

    Args:
        width: Of the plot.
        height: Of the plot.
        names: What the axis at the left needs.
        counts: What the widest count beside a weekday's bar needs.
        axis_height: What the hours below need.
    """
    bar = max(LEAST_BAR, round(width * BAR_SHARE))
    across = max(width - names - SIDE_GAP - bar - COUNT_GAP - counts, HOURS)
    heat_width = across // HOURS * HOURS
    down = max(height - axis_height - PARTS_GAP, DAYS)
    heat_height = max(down * (1 - HOURS_SHARE) // DAYS * DAYS, DAYS)
    hours_height = max(down - heat_height, 1)
    heat_top = hours_height + PARTS_GAP
    side_left = names + heat_width + SIDE_GAP
    side_width = max(width - side_left, 1)
    return Areas(
        hours=Box(names, 0, heat_width, hours_height),
        heat=Box(names, heat_top, heat_width, heat_height),
        days=Box(side_left, heat_top, side_width, heat_height),
        bar_room=max(side_width - COUNT_GAP - counts, 1),
    )


def bar_thickness(row: float) -> float:
    """Give how thick a weekday's bar is in a row so high."""
    return min(max(row * BAR_OF_ROW, LEAST_THICK), MOST_THICK)


def place_at(x: float, y: float, areas: Areas) -> Place | None:
    """Give the mark nearest to a point; names of hours and weekdays mean their bars."""
    heat = areas.heat
    is_across = heat.left <= x < heat.right
    is_down = heat.top <= y < heat.bottom
    hour = min(int((x - heat.left) / heat.width * HOURS), HOURS - 1) if is_across else None
    day = min(int((y - heat.top) / heat.height * DAYS), DAYS - 1) if is_down else None
    if is_across and not is_down and heat.top - PARTS_GAP / 2 <= y < heat.top:
        day = 0
    return None if hour is None and day is None else Place(day, hour)


def moved(place: Place, right: int, down: int) -> Place:
    """Give the mark that an arrow key leads to; the bars lie above and right of the cells."""
    row = -1 if place.day is None else place.day
    column = HOURS if place.hour is None else place.hour
    row = min(max(row + down, -1 if column < HOURS else 0), DAYS - 1)
    column = min(max(column + right, 0), HOURS if row >= 0 else HOURS - 1)
    return Place(None if row < 0 else row, None if column == HOURS else column)


def cell_box(place: Place, areas: Areas) -> Box:
    """Give the slot of a cell, or of a bar all along, in pixels of the plot."""
    if place.day is None:
        assert place.hour is not None
        wide = areas.hours.width / HOURS
        return Box(areas.hours.left + place.hour * wide, areas.hours.top, wide, areas.hours.height)
    area = areas.days if place.hour is None else areas.heat
    high = area.height / DAYS
    top = area.top + place.day * high
    if place.hour is None:
        return Box(area.left, top, area.width, high)
    wide = area.width / HOURS
    return Box(area.left + place.hour * wide, top, wide, high)
