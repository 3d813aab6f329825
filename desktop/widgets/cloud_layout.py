"""Finds a place for every word of a cloud: no Qt, no fonts, only masks and a grid.

The room is a grid of cells. Words are placed from the most frequent on, each at the free
place that is nearest to the middle, as an ellipse of the room's proportions measures it.
The places to try lie on a sunflower's spiral, so that they are spread evenly, and the same
words in the same room always come to lie in the same places.

A word is tried at thousands of places at once: first its body, a box, against the sums of
an integral image; then, where that is free, its whole shape against the grid.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Places = NDArray[np.int64]
Box = tuple[float, float, float, float]  # Left, top, width, height.

LEAST = 11
CELLS = 90_000  # At most, so that a large room takes no longer than a small one.
FULL = 0.9  # The share of the room to fill with words and the air around them.
STEP = 1.08  # By how much the first word shrinks when a word found no place.
LEAST_AIR, AIR = (5, 3), (0.2, 0.1)  # In pixels, and in sizes of the type.
SLACK = 6  # Pixels that rounding and cells may take.
INK_HEIGHT = 0.83  # Of a word with and without long letters, in sizes of its type.
ROUNDNESS = 2.4  # 2 is an ellipse; more reaches into the corners.
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
PLACES_A_CELL = 0.2
PLACES_AT_ONCE = 1024
SHAPES_AT_ONCE = 48
WORDS_BETWEEN_SIFTINGS = 6


class Superseded(Exception):
    """Nobody waits for this layout any more."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a word lies: ``index`` is its place among the words, the rest is in pixels.

    ``pixels`` is the size of its type; the box is that of its ink.
    """

    index: int
    pixels: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words to place, most frequent first, and how large they may be.

    Attributes:
        counts: How often each stands.
        mask_of: Draws a word by its place and its type's size in pixels: its ink, rows by
            columns, without empty edges.
        lengths: How wide each is, in sizes of its type.
        head_least: The size of the first word below which words are left out instead.
        head_most: The size of the first word where there is room enough.
    """

    counts: Sequence[int]
    mask_of: Callable[[int, int], Mask]
    lengths: Sequence[float]
    head_least: int
    head_most: int

    def sizes(self, head: float, width: int) -> list[int]:
        """Give each word's size: the root of its frequency, as far as the room is wide enough.

        What is too wide in the least size is for ``mask_of`` to cut.
        """
        first = max(self.counts[0], 1)
        return [
            max(LEAST, min(round(head * math.sqrt(max(count, 0) / first)), _most(length, width)))
            for count, length in zip(self.counts, self.lengths, strict=True)
        ]


def lay_out(
    wanted: Wanted,
    width: int,
    height: int,
    is_wanted: Callable[[], bool] = lambda: True,
) -> list[Placed]:
    """Place as many words as fit, the first as large as lets them all fit.

    Args:
        wanted: The words.
        width: Of the room, in pixels.
        height: Of the room, in pixels.
        is_wanted: Asked between words.

    Returns:
        The first words, in order; their ink lies in the room, with air around each.

    Raises:
        Superseded: If ``is_wanted`` said no.
    """
    if not wanted.counts or width < LEAST or height < LEAST:
        return []
    room = _Room(width, height)
    head = likely_head(wanted, width, height)
    while True:
        placed = room.place(wanted, head, is_wanted)
        if len(placed) == len(wanted.counts) or head <= wanted.head_least:
            return _centred(placed, width, height)
        head = max(wanted.head_least, min(head - 1, round(head / STEP)))


def likely_head(wanted: Wanted, width: int, height: int) -> int:
    """Guess the size of the first word with which all words fill the room."""
    low, high = wanted.head_least, max(wanted.head_least, wanted.head_most)
    while low < high:
        head = (low + high + 1) // 2
        if _covered(wanted, head, width) <= FULL * width * height:
            low = head
        else:
            high = head - 1
    return low


def neighbour(boxes: Sequence[Box], current: int, across: int, down: int) -> int:
    """Find the nearest box in a direction, or the current one where there is none.

    Args:
        boxes: Left, top, width and height of each.
        current: The place of the one to go from.
        across: 1 to the right, -1 to the left, else 0.
        down: 1 downwards, -1 upwards, else 0.
    """
    if len(boxes) < 2:
        return current
    middles = np.array([(left + w / 2, top + h / 2) for left, top, w, h in boxes])
    away = middles - middles[current]
    along = away @ (across, down)
    # Words beside each other share a line; what is off the way counts as farther.
    aside = np.abs(away @ (down, across)) * (3.0 if across else 1.0)
    cost = np.where(along > 0.5, along + aside, np.inf)
    best = int(np.argmin(cost))
    return best if math.isfinite(cost[best]) else current


class _Shape:
    """A word on the grid: its mask with the air around it, and its body, which is a box.

    The body is the lines that hold most of the ink; between its letters no word is put.
    """

    def __init__(self, mask: Mask, pixels: int, cell: int) -> None:
        across, down = _air(pixels)
        self.height, self.width = mask.shape
        halo = _swollen(mask, across - LEAST_AIR[0], down - LEAST_AIR[1])
        self.ink = _coarse(np.pad(halo, ((LEAST_AIR[1],) * 2, (LEAST_AIR[0],) * 2)), cell)
        wide = _coarse(_swollen(mask, across, down), cell)
        lines = wide.sum(axis=1)
        body = np.flatnonzero(lines * 2 >= lines.max())
        self.body = (int(body[0]), int(body[-1]) + 1)
        wide[self.body[0] : self.body[1]] = True
        self.wide = wide
        self.across, self.down = across, down


class _Room:
    """The room's proportions, the places to try, and the shapes that were drawn already."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.cell = max(1, math.ceil(math.sqrt(width * height / CELLS)))
        self.columns, self.rows = width // self.cell, height // self.cell
        self._places = _sunflower(self.columns, self.rows)
        self._shapes: dict[tuple[int, int], _Shape] = {}

    def shape(self, wanted: Wanted, index: int, pixels: int) -> _Shape:
        """Draw a word, once for each size."""
        shape = self._shapes.get((index, pixels))
        if shape is None:
            shape = _Shape(wanted.mask_of(index, pixels), pixels, self.cell)
            self._shapes[index, pixels] = shape
        return shape

    def place(self, wanted: Wanted, head: int, is_wanted: Callable[[], bool]) -> list[Placed]:
        """Place the words one after the other, until one finds no place."""
        grid = _Grid(self.rows, self.columns, self._places)
        placed: list[Placed] = []
        for index, pixels in enumerate(wanted.sizes(head, self.width)):
            if not is_wanted():
                raise Superseded
            shape = self.shape(wanted, index, pixels)
            corner = grid.find(shape)
            if corner is None:
                break
            row, column = corner
            grid.take(shape, row, column)
            left, top = column * self.cell + shape.across, row * self.cell + shape.down
            placed.append(Placed(index, pixels, left, top, shape.width, shape.height))
        return placed


class _Grid:
    """Which cells are taken."""

    def __init__(self, rows: int, columns: int, places: Places) -> None:
        self._taken = np.zeros((rows, columns), dtype=bool)
        self._sums = np.zeros((rows + 1, columns + 1), dtype=np.int32)
        self._places = places
        self._words = 0

    def find(self, shape: _Shape) -> tuple[int, int] | None:
        """Find the free place nearest to the middle: row and column of the shape's corner."""
        for first in range(0, len(self._places), PLACES_AT_ONCE):
            corners = self._inside(shape, self._places[first : first + PLACES_AT_ONCE])
            found = self._first_free(shape, corners[self._has_free_body(shape, corners)])
            if found is not None:
                return found
        return None

    def take(self, shape: _Shape, row: int, column: int) -> None:
        """Mark a word's ink as taken."""
        rows, columns = shape.ink.shape
        self._taken[row : row + rows, column : column + columns] |= shape.ink
        below = self._sums[row + 1 :, 1:]
        np.cumsum(self._taken[row:], axis=0, dtype=np.int32, out=below)
        np.cumsum(below, axis=1, out=below)
        below += self._sums[row, 1:]
        self._words += 1
        if self._words % WORDS_BETWEEN_SIFTINGS == 0:
            is_free = ~self._taken[self._places[:, 0], self._places[:, 1]]
            self._places = self._places[is_free]

    def _inside(self, shape: _Shape, places: Places) -> Places:
        """Give the corners with which the shape's middle is at a place, and all of it inside."""
        rows, columns = shape.wide.shape
        top, left = places[:, 0] - rows // 2, places[:, 1] - columns // 2
        is_inside = (top >= 0) & (top <= self._taken.shape[0] - rows)
        is_inside &= (left >= 0) & (left <= self._taken.shape[1] - columns)
        return np.stack((top[is_inside], left[is_inside]), axis=1)

    def _has_free_body(self, shape: _Shape, corners: Places) -> Mask:
        """Tell where nothing lies in the box of the shape's body."""
        stride = self._sums.shape[1]
        sums = self._sums.ravel()
        above = (corners[:, 0] + shape.body[0]) * stride + corners[:, 1]
        below = above + (shape.body[1] - shape.body[0]) * stride
        width = shape.wide.shape[1]
        taken = sums[below + width] - sums[below] - sums[above + width] + sums[above]
        return np.asarray(taken == 0)

    def _first_free(self, shape: _Shape, corners: Places) -> tuple[int, int] | None:
        """Give the first place where nothing lies under the whole shape."""
        if not len(corners):
            return None
        windows = sliding_window_view(self._taken, shape.wide.shape)
        for first in range(0, len(corners), SHAPES_AT_ONCE):
            some = corners[first : first + SHAPES_AT_ONCE]
            hits = (windows[some[:, 0], some[:, 1]] & shape.wide).any(axis=(1, 2))
            free = np.flatnonzero(~hits)
            if len(free):
                row, column = some[free[0]].tolist()
                return row, column
        return None


def _sunflower(columns: int, rows: int) -> Places:
    """Spread places evenly over the room, rows and columns, the nearest to the middle first.

    Near is what an ellipse of the room's proportions holds, slightly square.
    """
    turns = np.arange(max(1, round(columns * rows * PLACES_A_CELL * math.pi / 2)))
    reach = np.sqrt(2 * turns / len(turns)) / 2
    down, across = reach * np.sin(turns * GOLDEN_ANGLE), reach * np.cos(turns * GOLDEN_ANGLE)
    is_inside = (np.abs(down) < 0.5) & (np.abs(across) < 0.5)
    down, across = down[is_inside], across[is_inside]
    order = np.argsort(np.abs(down) ** ROUNDNESS + np.abs(across) ** ROUNDNESS, kind="stable")
    places = np.stack((rows * (0.5 + down), columns * (0.5 + across)), axis=1)[order]
    return places.astype(np.int64)


def _covered(wanted: Wanted, head: int, width: int) -> float:
    """Estimate the square pixels that the words and their air take."""
    total = 0.0
    sizes = wanted.sizes(head, width)
    for pixels, word_length in zip(sizes, wanted.lengths, strict=True):
        across, down = _air(pixels)
        length = min(width, word_length * pixels)
        total += (length + 2 * across) * (INK_HEIGHT * pixels + 2 * down)
    return total


def _air(pixels: int) -> tuple[int, int]:
    """Give the air that words of a size keep beside and above themselves, in pixels."""
    return max(LEAST_AIR[0], round(pixels * AIR[0])), max(LEAST_AIR[1], round(pixels * AIR[1]))


def _most(length: float, width: int) -> int:
    """Give the size up to which a word and its air are no wider than the room."""
    room = width - SLACK
    most = min((room - 2 * LEAST_AIR[0]) / max(length, 0.01), room / (length + 2 * AIR[0]))
    return int(min(most, width))


def _swollen(mask: Mask, across: int, down: int) -> Mask:
    """Let a mask grow by so many pixels on each side."""
    rows, columns = mask.shape
    wide = np.zeros((rows, columns + 2 * across), dtype=bool)
    for shift in range(2 * across + 1):
        wide[:, shift : shift + columns] |= mask
    high = np.zeros((rows + 2 * down, wide.shape[1]), dtype=bool)
    for shift in range(2 * down + 1):
        high[shift : shift + rows] |= wide
    return high


def _coarse(mask: Mask, cell: int) -> Mask:
    """Make cells of pixels: one with any ink is taken."""
    if cell == 1:
        return mask
    rows, columns = (-size % cell for size in mask.shape)
    padded = np.pad(mask, ((0, rows), (0, columns)))
    cells = padded.reshape(padded.shape[0] // cell, cell, padded.shape[1] // cell, cell)
    return np.asarray(cells.any(axis=(1, 3)))


def _centred(placed: list[Placed], width: int, height: int) -> list[Placed]:
    """Move all words together, so that as much is free on the left as on the right."""
    if not placed:
        return []
    left = min(one.left for one in placed)
    top = min(one.top for one in placed)
    right = max(one.left + one.width for one in placed)
    bottom = max(one.top + one.height for one in placed)
    across, down = (width - right - left) // 2, (height - bottom - top) // 2
    return [replace(one, left=one.left + across, top=one.top + down) for one in placed]
