"""Paints the bars and texts of a run's drawing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from desktop.theme.fonts import font_of
from desktop.theme.tokens import Tokens, mixed
from desktop.widgets.labels import elided
from desktop.widgets.pixels import Box
from desktop.widgets.timeline_layout import PlacedBar, PlacedText
from desktop.widgets.timeline_rows import PhaseSpan

RADIUS, PHASE_RADIUS = 4.0, 3.0
HATCH = 6
LIT = 0.14
RING, RING_OFF = 2.0, 2.0

Flag = Qt.AlignmentFlag
SIDES = {"left": Flag.AlignLeft, "right": Flag.AlignRight, "centre": Flag.AlignHCenter}


def paint_bar(painter: QPainter, bar: PlacedBar, tokens: Tokens, *, is_lit: bool) -> None:
    """Draw a bar and its texts."""
    rect = QRectF(*bar.box)
    if not isinstance(bar.what, PhaseSpan) and bar.what.is_lost:
        paint_lost(painter, rect, tokens, is_lit=is_lit)
    else:
        fill = _fill(bar, tokens)
        radius = PHASE_RADIUS if isinstance(bar.what, PhaseSpan) else RADIUS
        radius = min(radius, rect.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(fill, tokens.ink, LIT) if is_lit else fill)
        painter.drawRoundedRect(rect, radius, radius)
    for text in bar.texts:
        paint_text(painter, text, tokens)


def paint_lost(painter: QPainter, rect: QRectF, tokens: Tokens, *, is_lit: bool) -> None:
    """Draw a try that came to nothing: hatched, edged, in the colour of warnings."""
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = max(min(RADIUS, edge.width() / 2), 0.0)
    shape = QPainterPath()
    shape.addRoundedRect(edge, radius, radius)
    painter.save()
    painter.fillPath(shape, tokens.warn_ground)
    painter.setClipPath(shape)
    painter.setPen(QPen(tokens.warn_edge, 1.0))
    height = rect.height()
    for nth in range(int((rect.width() + height) // HATCH) + 1):
        foot = rect.left() + nth * HATCH
        painter.drawLine(QPointF(foot - height, rect.bottom()), QPointF(foot, rect.top()))
    painter.restore()
    painter.setPen(QPen(tokens.warn, 2.0 if is_lit else 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)


def paint_text(painter: QPainter, text: PlacedText, tokens: Tokens) -> None:
    """Draw a text in its box, elided where it is too long."""
    font = font_of(text.kind)
    painter.setFont(font)
    painter.setPen(_ink(text.tone, tokens))
    # Half a pixel more than was measured: a text that fits is not cut by rounding.
    shown = elided(text.text[:1000], QFontMetrics(font), int(text.box.width + 0.5) + 1)
    # A name's end is at the left where it runs from right to left.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = SIDES[text.side] | Flag.AlignVCenter | Flag.AlignAbsolute
    painter.drawText(QRectF(*text.box), flags | Qt.TextFlag.TextSingleLine, shown)


def paint_ring(painter: QPainter, box: Box, tokens: Tokens) -> None:
    """Draw the ring of focus around a bar."""
    off = RING_OFF + RING / 2
    painter.setPen(QPen(tokens.accent, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = QRectF(*box).adjusted(-off, -off, off, off)
    painter.drawRoundedRect(rect, RADIUS + off, RADIUS + off)


def _fill(bar: PlacedBar, tokens: Tokens) -> QColor:
    if not isinstance(bar.what, PhaseSpan):
        return tokens.bar
    return tokens.accent if bar.what.key == "measure" else tokens.bar2


def _ink(tone: str, tokens: Tokens) -> QColor:
    if tone in ("on_bar", "on_accent"):
        return tokens.on_accent
    return tokens.ink if tone == "on_phase" else tokens.named(tone)
