"""Paints the cells of a table: texts, share bars and sparklines."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from desktop.theme.fonts import Type, font_of, strong
from desktop.theme.tokens import Tokens
from desktop.widgets.labels import elided

BAR = 7
SPARK, TALLEST_SPARK = 14, 26
SPARK_LINE = 1.25
SPARK_FILL = 0.16
TEXT_GAP = 8
LONGEST = 1000  # characters that are measured at all; no screen shows more

Flag = Qt.AlignmentFlag
Way = Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it shall be painted.

    Attributes:
        value: A number for a bar, a list of counts for a sparkline.
        greatest: The column's greatest value and its text, which a bar leaves room for.
        painter: ``""``, ``"bar"`` or ``"spark"``.
    """

    text: str
    tone: str = "ink"
    is_number: bool = False
    is_name: bool = False
    is_selected: bool = False
    painter: str = ""
    value: float | Sequence[int] | None = None
    greatest: tuple[float, str] = (0.0, "")


def paint_cell(painter: QPainter, rect: QRect, cell: Cell, tokens: Tokens) -> None:
    """Draw a cell's content; ``rect`` is what its row leaves between the paddings."""
    if cell.painter == "spark":
        paint_spark(painter, QRectF(rect), _counts(cell.value), tokens)
        return
    if cell.painter == "bar" and isinstance(cell.value, int | float):
        paint_bar(painter, rect, cell, tokens)
    paint_text(painter, rect, cell, tokens)


def paint_text(painter: QPainter, rect: QRect, cell: Cell, tokens: Tokens) -> None:
    """Draw a text, elided at its end, names by their own direction."""
    font = font_for(cell)
    painter.setFont(font)
    painter.setPen(ink_for(cell, tokens))
    shown = shown_text(cell, font, rect.width())
    # What has no direction, as the dots of a cut name, follows the name's.
    is_from_right = cell.is_name and is_right_to_left(cell.text)
    painter.setLayoutDirection(Way.RightToLeft if is_from_right else Way.LeftToRight)
    painter.drawText(rect, alignment(cell) | Flag.AlignVCenter | Flag.AlignAbsolute, shown)


def paint_bar(painter: QPainter, rect: QRect, cell: Cell, tokens: Tokens) -> None:
    """Draw a round bar as long as the value's share of the greatest."""
    assert isinstance(cell.value, int | float)
    width = bar_width(cell.value, cell.greatest[0], bar_room(cell, rect.width()))
    if width <= 0:
        return
    top = rect.top() + (rect.height() - BAR + 1) // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent if cell.text or cell.is_selected else tokens.bar)
    painter.drawRoundedRect(QRectF(rect.left(), top, width, BAR), BAR / 2, BAR / 2)


def paint_spark(painter: QPainter, rect: QRectF, counts: Sequence[int], tokens: Tokens) -> None:
    """Draw a silhouette of counts on its own scale."""
    points = spark_points(counts, rect)
    if not points:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = QColor(tokens.accent)
    fill.setAlphaF(SPARK_FILL)
    foot = rect.center().y() + spark_height(rect.height()) / 2
    ground = [QPointF(points[0].x(), foot), *points, QPointF(points[-1].x(), foot)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPolygon(QPolygonF(ground))
    pen = QPen(tokens.accent, SPARK_LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def spark_points(counts: Sequence[int], rect: QRectF) -> list[QPointF]:
    """Place the counts in the middle of a cell, zero at the foot; nothing for no counts."""
    greatest = max(counts, default=0)
    if greatest <= 0 or len(counts) < 2:
        return []
    height = spark_height(rect.height())
    foot = rect.center().y() + height / 2
    step = rect.width() / (len(counts) - 1)
    return [
        QPointF(rect.left() + place * step, foot - count / greatest * height)
        for place, count in enumerate(counts)
    ]


def spark_height(row_height: float) -> float:
    """Give a sparkline's height: taller rows have room for more."""
    return max(SPARK, min(row_height - SPARK, TALLEST_SPARK))


def bar_width(value: float, greatest: float, room: float) -> float:
    """Give a bar's length: none for nothing, and never shorter than it is high."""
    if value <= 0 or greatest <= 0 or room < BAR:
        return 0.0
    return max(float(BAR), round(min(value / greatest, 1.0) * room))


def bar_room(cell: Cell, width: int) -> int:
    """Give the room that the longest bar's text leaves to it."""
    longest = cell.greatest[1]
    if not longest:
        return width
    return width - QFontMetrics(font_for(cell)).horizontalAdvance(longest) - TEXT_GAP


def text_room(cell: Cell, width: int) -> int:
    """Give the room that a text has beside what else is painted."""
    return 0 if cell.painter == "spark" else width


def shown_text(cell: Cell, font: QFont, width: int) -> str:
    """Give what is painted of a text."""
    return elided(cell.text[:LONGEST], QFontMetrics(font), text_room(cell, width))


def is_cut(cell: Cell, width: int) -> bool:
    """Tell whether a cell shows less than its text."""
    if cell.painter == "spark":
        return False
    whole = " ".join(cell.text.splitlines()) if not cell.text.isprintable() else cell.text
    return shown_text(cell, font_for(cell), width) != whole


def font_for(cell: Cell) -> QFont:
    """Give the font of a cell's text."""
    if cell.is_name:
        return strong(Type.NAME) if cell.is_selected else font_of(Type.NAME)
    return font_of(Type.BODY)


def ink_for(cell: Cell, tokens: Tokens) -> QColor:
    """Give the colour of a cell's text; on the selection's ground, what reads well there."""
    if not cell.is_selected:
        return tokens.named(cell.tone)
    if cell.is_name and cell.tone == "ink":
        return tokens.accent
    return tokens.named("ink2" if cell.tone == "ink3" else cell.tone)


def alignment(cell: Cell) -> Flag:
    """Give the side that a text stands at: numbers right, names by their own direction."""
    if cell.is_number or cell.painter == "bar" or (cell.is_name and is_right_to_left(cell.text)):
        return Flag.AlignRight
    return Flag.AlignLeft


def is_right_to_left(text: str) -> bool:
    """Tell a text's direction by its first letter that has one."""
    for one in text[:LONGEST]:
        direction = unicodedata.bidirectional(one)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _counts(value: float | Sequence[int] | None) -> Sequence[int]:
    return () if value is None or isinstance(value, int | float) else value
