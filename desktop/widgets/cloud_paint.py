"""Paints a cloud: words, the pills under them, the ring, and what stands there without words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.theme.fonts import Type, font_of, sized
from desktop.theme.tokens import Tokens, mixed
from desktop.widgets.cloud_ink import FIRST, Picture, Spot
from desktop.widgets.cloud_layout import LEAST

PILL_RADIUS = 6.0
RING = 2.0
BAR, BAR_LINE, BAR_GAP = 10, 24, 12
BARS = (64, 96, 48, 80, 56)


@dataclass(frozen=True, slots=True)
class Marked:
    """Which words are marked, by their places; -1 is none."""

    selected: int = -1
    hovered: int = -1
    ringed: int = -1


def pill_of(spot: Spot) -> QRectF:
    """Give the box under a word: its ink and some air, more around the large ones."""
    air = max(3.0, spot.pixels * 0.14)
    return spot.box.adjusted(-air - 2, -air, air + 2, air)


def paint_picture(
    painter: QPainter, picture: Picture, tokens: Tokens, marked: Marked, exposed: QRectF
) -> None:
    """Draw the words that are exposed, above all pills; the text stays text on every device."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(0, 0, picture.request.width, picture.request.height)
    pills: dict[int, QRectF] = {}
    for spot in picture.spots:
        if spot.index in (marked.selected, marked.hovered):
            pill = pills[spot.index] = pill_of(spot).intersected(room)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.soft if spot.index == marked.selected else tokens.hover)
            painter.drawRoundedRect(pill, PILL_RADIUS, PILL_RADIUS)
    fade = Fade(picture, tokens)
    for spot in picture.spots:
        if not exposed.intersects(pill_of(spot)):
            continue
        painter.setFont(sized(spot.pixels, spot.weight))
        if spot.index in pills:
            painter.setPen(_lit(spot, tokens, marked))
        else:
            is_on_pill = any(pill.intersects(spot.box) for pill in pills.values())
            painter.setPen(fade.colour_of(spot, is_on_pill=is_on_pill))
        painter.drawText(spot.baseline, spot.text)
        if spot.index == marked.ringed:
            _paint_ring(painter, pill_of(spot).intersected(room), tokens)


class Fade:
    """The colours of the words: the first in the accent, then ink, the smallest quiet."""

    def __init__(self, picture: Picture, tokens: Tokens) -> None:
        self._tokens = tokens
        sizes = [spot.pixels for spot in picture.spots[FIRST:]]
        self._most = max(sizes, default=LEAST)
        self._least = min(sizes, default=LEAST)

    def colour_of(self, spot: Spot, *, is_on_pill: bool = False) -> QColor:
        """Give a word's colour; over another word's pill nothing is quieter than ``ink2``."""
        tokens = self._tokens
        if spot.index < FIRST:
            return tokens.accent
        span = self._most - self._least
        share = (self._most - spot.pixels) / span if span else 0.5
        return mixed(tokens.ink, tokens.ink2 if is_on_pill else tokens.ink3, math.sqrt(share))


def paint_skeleton(painter: QPainter, room: QRectF, tokens: Tokens) -> None:
    """Draw bars where words will be."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.hover)
    for bar in skeleton_bars(room):
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)


def skeleton_bars(room: QRectF) -> list[QRectF]:
    """Place bars in lines that are as long as an ellipse is wide there."""
    bars: list[QRectF] = []
    lines = max(1, int(room.height() * 0.8 / BAR_LINE))
    for line in range(lines):
        down = (line - (lines - 1) / 2) * BAR_LINE
        reach = math.sqrt(max(0.0, 1 - (down / (room.height() / 2)) ** 2)) * room.width() * 0.8
        widths: list[int] = []
        while sum(widths) + BAR_GAP * len(widths) + (width := _bar(line, len(widths))) <= reach:
            widths.append(width)
        left = room.center().x() - (sum(widths) + BAR_GAP * (len(widths) - 1)) / 2
        for width in widths:
            bars.append(QRectF(round(left), round(room.center().y() + down - BAR / 2), width, BAR))
            left += width + BAR_GAP
    return bars


def paint_nothing(
    painter: QPainter, room: QRectF, tokens: Tokens, sentence: str, help_text: str
) -> None:
    """Draw one strong sentence, and one that helps."""
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
    middle = room.center().y()
    painter.setPen(tokens.ink)
    painter.setFont(font_of(Type.CARD_TITLE))
    above = QRectF(room.left(), room.top(), room.width(), middle - room.top() - 2)
    painter.drawText(above, flags | Qt.AlignmentFlag.AlignBottom, sentence)
    painter.setPen(tokens.ink2)
    painter.setFont(font_of(Type.CAPTION))
    below = QRectF(room.left(), middle + 2, room.width(), room.bottom() - middle - 2)
    painter.drawText(below, flags | Qt.AlignmentFlag.AlignTop, help_text)


def _lit(spot: Spot, tokens: Tokens, marked: Marked) -> QColor:
    """Give the colour of a word on its own pill."""
    if spot.index == marked.hovered and spot.index < FIRST:
        return tokens.accent_hover
    return tokens.accent


def _paint_ring(painter: QPainter, pill: QRectF, tokens: Tokens) -> None:
    painter.setPen(QPen(tokens.accent, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = pill.adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
    painter.drawRoundedRect(inner, PILL_RADIUS, PILL_RADIUS)


def _bar(line: int, place: int) -> int:
    return BARS[(line * 2 + place * 3) % len(BARS)]
