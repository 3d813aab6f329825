"""Draws the words of a cloud: as masks to lay them out, and where they lie at last.

Words are shaped whole by Qt, so that Arabic joins, Hindi stacks and emoji are themselves.
A mask is drawn as large as the text will be, from the same baseline. All of this may run
in any thread: the fonts are its own, and nothing here is a widget.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QImage, QPainter

from desktop.theme.fonts import fresh
from desktop.widgets.cloud_layout import LEAST, LEAST_AIR, SLACK, Mask, Wanted, lay_out
from desktop.widgets.labels import elided

FIRST = 6  # Words in the accent.
MEASURED_AT = 64  # Pixels; widths grow with the size, since nothing is hinted.
LONGEST_DRAWN = 400  # Code points that are looked at; no room holds more.
EDGES = 2 * LEAST_AIR[0] + SLACK
THIN = 24  # Ink paler than this share of 255 does not count.

# The first word's size, as a share of the side of a square as large as the room.
HEAD_MOST, HEAD_MOST_OF_FEW = 0.14, 0.18
HEAD_LEAST = 0.075
FEW = 30
FLAT = 0.8  # By how much the first may shrink beyond the size with which the last is least.


@dataclass(frozen=True, slots=True)
class Ink:
    """A drawn word: its text as it fits, and its ink, from the baseline's beginning."""

    text: str
    mask: Mask
    left: int
    top: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a word lies: its text as it fits, its type, its baseline and its ink's box."""

    index: int
    text: str
    pixels: int
    weight: int
    baseline: QPointF
    box: QRectF


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be laid out: words, most frequent first, in a room.

    Attributes:
        is_chosen: Whether every word shall be there, however small the first becomes.
    """

    words: tuple[str, ...]
    counts: tuple[int, ...]
    width: int
    height: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Words in their places, the most frequent first."""

    request: Request
    spots: tuple[Spot, ...]


def picture_of(request: Request, is_wanted: Callable[[], bool] = lambda: True) -> Picture:
    """Lay words out in the theme's type.

    Raises:
        Superseded: If ``is_wanted`` said no.
    """
    pot = InkPot(request.words, request.width - EDGES)
    wanted = Wanted(request.counts, pot.mask, pot.lengths(), *_heads(request))
    spots = []
    for placed in lay_out(wanted, request.width, request.height, is_wanted):
        ink = pot.ink(placed.index, placed.pixels)
        baseline = QPointF(placed.left - ink.left, placed.top - ink.top)
        box = QRectF(placed.left, placed.top, placed.width, placed.height)
        weight = weight_of(placed.index, placed.pixels)
        spots.append(Spot(placed.index, ink.text, placed.pixels, weight, baseline, box))
    return Picture(request, tuple(spots))


def _heads(request: Request) -> tuple[int, int]:
    """Give the least and the greatest size of the first word, in pixels.

    A large one among small ones looks good, so words are left out before it is too small.
    Where all are about as frequent there is no such thing, and all may be small.
    """
    side = math.sqrt(max(request.width * request.height, 1))
    few = max(0.0, 1 - len(request.words) / FEW)
    most = side * (HEAD_MOST + few * (HEAD_MOST_OF_FEW - HEAD_MOST))
    least = float(LEAST)
    if not request.is_chosen and request.counts:
        first, last = max(request.counts[0], 1), max(request.counts[-1], 1)
        least = max(least, min(side * HEAD_LEAST, FLAT * LEAST * math.sqrt(first / last)))
    return round(least), round(min(most, request.height * 0.4))


def weight_of(index: int, pixels: int) -> int:
    """Give the weight of a word's type: the first are strong, then the larger the stronger."""
    if index < FIRST or pixels >= 18:
        return 600
    return 500 if pixels >= 14 else 400


class InkPot:
    """Draws words up to a width.

    Args:
        words: The words.
        width: In pixels; longer words are elided.
    """

    def __init__(self, words: Sequence[str], width: int) -> None:
        self._words, self._width = words, max(width, 1)
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._inks: dict[tuple[int, int], Ink] = {}

    def lengths(self) -> list[float]:
        """Give how wide each word is, in sizes of its type."""
        metrics = QFontMetricsF(fresh(MEASURED_AT, 600))
        return [
            metrics.horizontalAdvance(word[:LONGEST_DRAWN]) / MEASURED_AT for word in self._words
        ]

    def mask(self, index: int, pixels: int) -> Mask:
        """Draw a word in a size, and give its ink alone."""
        return self.ink(index, pixels).mask

    def ink(self, index: int, pixels: int) -> Ink:
        """Draw a word in a size."""
        ink = self._inks.get((index, pixels))
        if ink is None:
            ink = self._inks[index, pixels] = self._draw(index, pixels)
        return ink

    def _draw(self, index: int, pixels: int) -> Ink:
        font = self._font(pixels, weight_of(index, pixels))
        metrics = QFontMetrics(font)
        word = self._words[index]
        if len(word) > LONGEST_DRAWN:
            word = f"{word[:LONGEST_DRAWN]}…"
        text = elided(word, metrics, self._width)
        # Accents stack, and other fonts step in: there is room for both on every side.
        width = metrics.horizontalAdvance(text) + 2 * pixels
        image = QImage(width, 4 * pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(QPointF(pixels, 5 * pixels // 2), text)
        painter.end()
        return _trimmed(text, image, pixels)

    def _font(self, pixels: int, weight: int) -> QFont:
        font = self._fonts.get((pixels, weight))
        if font is None:
            font = self._fonts[pixels, weight] = fresh(pixels, weight)
        return font


def _trimmed(text: str, image: QImage, pixels: int) -> Ink:
    """Cut the empty edges off; what has no ink at all is a box, so that it has a place."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(alpha.constBits(), dtype=np.uint8).reshape(-1, alpha.bytesPerLine())
    mask = rows[:, : alpha.width()] > THIN
    lines = np.flatnonzero(mask.any(axis=1))
    columns = np.flatnonzero(mask.any(axis=0))
    if not len(lines):
        return Ink(text, np.ones((pixels // 2, pixels // 2), dtype=bool), 0, -(pixels // 2))
    top, left = int(lines[0]), int(columns[0])
    ink = mask[top : lines[-1] + 1, left : columns[-1] + 1].copy()
    return Ink(text, ink, left - pixels, top - 5 * pixels // 2)
