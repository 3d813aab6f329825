"""Where marks lie, in whole pixels of the device: plain functions, without Qt.

A slot is what belongs to one mark of a plot, edge to edge; the mark is what is seen of
it. ``unit`` is how many pixels of the device make one of the design: 1 on most screens,
1.5 or 2 on finer ones and on paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

GAP = 2
LEAST_WITH_GAP = 4

Whole = NDArray[np.int64]
Real = NDArray[np.float64]


class Box(NamedTuple):
    """A rectangle, in whatever pixels the function says."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The edge at the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The edge below."""
        return self.top + self.height

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def meets(self, other: Box) -> bool:
        """Tell whether the two have a point in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Ruler:
    """Maps the values of one direction to pixels."""

    factor: float
    offset: float

    def place(self, value: float) -> float:
        """Give where a value lies, between pixels too."""
        return value * self.factor + self.offset

    def pixel(self, value: float) -> int:
        """Give the pixel edge nearest to a value."""
        return round(self.place(value))

    def pixels(self, values: Real | Whole) -> Whole:
        """Give the pixel edges nearest to values."""
        return np.rint(values * self.factor + self.offset).astype(np.int64)

    def value(self, pixel: float) -> float:
        """Give the value that lies at a pixel."""
        return (pixel - self.offset) / self.factor if self.factor else 0.0


def ruler(low: float, high: float, first: float, last: float) -> Ruler:
    """Make the ruler on which ``low`` lies at pixel ``first`` and ``high`` at ``last``."""
    factor = (last - first) / (high - low) if high != low else 0.0
    return Ruler(factor, first - low * factor)


def slots(edges: Real | Whole, along: Ruler, unit: float, widest: float = 0) -> tuple[Whole, Whole]:
    """Give the begin and the end of the marks in adjoining slots, gaps taken off.

    Args:
        edges: Of the slots, one more than there are slots.
        along: In the direction in which the slots lie.
        unit: Pixels of the device to one of the design.
        widest: A mark that would be wider, in pixels of the design, stands in the middle
            of its slot; 0 where there is no limit.
    """
    at = along.pixels(np.asarray(edges, dtype=np.float64))
    begin, end = np.minimum(at[:-1], at[1:]), np.maximum(at[:-1], at[1:])
    if has_gaps(along, float(edges[1] - edges[0]) if len(edges) > 1 else 1.0, unit):
        gap = max(1, round(GAP * unit))
        begin, end = begin + gap // 2, end - (gap - gap // 2)
    if widest:
        excess = np.maximum(end - begin - round(widest * unit), 0)
        begin, end = begin + excess // 2, end - (excess - excess // 2)
    return begin, end


def has_gaps(along: Ruler, width: float, unit: float) -> bool:
    """Tell whether slots are wide enough for gaps between the marks."""
    return abs(along.factor) * width >= LEAST_WITH_GAP * unit


def lengths(values: Real | Whole, along: Ruler, unit: float) -> Whole:
    """Give the lengths of bars from zero; what is not zero can be seen."""
    length = np.abs(along.pixels(np.asarray(values, dtype=np.float64)) - along.pixel(0.0))
    return np.where(np.asarray(values) > 0, np.maximum(length, max(1, round(unit))), 0)


def label_box(bar: Box, size: tuple[float, float], room: Box, gap: float, widest: float) -> Box:
    """Place a label by the top of a bar, and inside whatever happens.

    Beside a narrow bar, at its right or else at its left; above one that is wider than
    ``widest``, where it would lie on the bar itself, and where neither side has room.

    Args:
        bar: The bar the label speaks of.
        size: Width and height of the label.
        room: Where it has to stay.
        gap: From the middle of the bar.
        widest: The widest bar that is a narrow one.
    """
    width, height = size
    middle = bar.left + bar.width / 2
    top = _kept(bar.top - height / 2, height, room.top, room.bottom)
    for left in (middle + gap, middle - gap - width):
        if bar.width <= widest and room.left <= left and left + width <= room.right:
            return Box(left, top, width, height)
    left = _kept(middle - width / 2, width, room.left, room.right)
    return Box(left, _kept(bar.top - height, height, room.top, room.bottom), width, height)


def tip_box(
    mark: Box, size: tuple[float, float], room: Box, *, is_beside: bool = False, gap: float = 12
) -> Box:
    """Place a tip by a mark: above it, below, right or left, never on it where room is left.

    Args:
        mark: What the tip speaks of.
        size: Width and height of the tip.
        room: The window.
        is_beside: Whether right and left are tried first.
        gap: Between mark and tip.
    """
    width, height = size
    middle = _kept(mark.left + mark.width / 2 - width / 2, width, room.left, room.right)
    level = _kept(mark.top + mark.height / 2 - height / 2, height, room.top, room.bottom)
    over = [
        Box(middle, mark.top - gap - height, width, height),
        Box(middle, mark.bottom + gap, width, height),
    ]
    beside = [
        Box(mark.right + gap, level, width, height),
        Box(mark.left - gap - width, level, width, height),
    ]
    wanted = [*beside, *over] if is_beside else [*over, *beside]
    fitting = (
        box
        for box in wanted
        if room.left <= box.left
        and box.right <= room.right
        and room.top <= box.top
        and box.bottom <= room.bottom
    )
    return next(fitting, Box(middle, _kept(over[0].top, height, room.top, room.bottom), *size))


def _kept(begin: float, length: float, low: float, high: float) -> float:
    return max(min(begin, high - length), low)
