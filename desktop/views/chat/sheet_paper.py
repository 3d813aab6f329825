"""Paper: draws texts and rules on a page, and remembers which texts stand where.

Units are those of the page, 827 × 1170 for A4; the painter may be scaled.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_mark
from desktop.theme.tokens import LIGHT
from desktop.widgets.labels import elided
from desktop.widgets.table_cells import Cell, font_for, paint_cell, shown_text

MOST_CHARACTERS = 1000  # of a name or a title; no page shows more


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text that was drawn, and the place it takes."""

    text: str
    rect: QRectF


class Paper:
    """Draws on a page, always in the light colours.

    Attributes:
        drawn: Every text that was drawn here, in order.
    """

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self.tokens = LIGHT
        self.drawn: list[Drawn] = []

    def text(
        self,
        place: QPointF,
        text: str,
        font: QFont,
        tone: str = "ink",
        *,
        is_right: bool = False,
        room: float | None = None,
    ) -> float:
        """Draw one line.

        Args:
            place: Where its baseline begins, or ends for ``is_right``.
            text: Plain, whatever it looks like.
            font: Its font.
            tone: The name of its colour in the tokens.
            is_right: Whether it ends at ``place``.
            room: What is wider is cut at its end, with an ellipsis.

        Returns:
            Its width.
        """
        if room is not None:
            text = fitted(text, font, room)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text)
        left = place.x() - width if is_right else place.x()
        self.painter.setFont(font)
        self.painter.setPen(self.tokens.named(tone))
        self.painter.drawText(QPointF(left, place.y()), text)
        if text:
            rect = QRectF(left, place.y() - metrics.ascent(), width, metrics.height())
            self.drawn.append(Drawn(text, rect))
        return width

    def cell(self, rect: QRect, cell: Cell) -> None:
        """Draw a table's cell as the window does."""
        self.painter.save()
        paint_cell(self.painter, rect, cell, self.tokens)
        self.painter.restore()
        text = "" if cell.painter == "spark" else shown_text(cell, font_for(cell), rect.width())
        if text:
            self.drawn.append(Drawn(text, _text_rect(rect, cell, text)))

    def rule(self, left: float, top: float, width: float, tone: str = "line") -> None:
        """Draw a hairline across."""
        self.painter.fillRect(QRectF(left, top, width, 1), self.tokens.named(tone))

    def thick_rule(self, left: float, top: float, width: float) -> None:
        """Draw the line beneath the title."""
        self.painter.fillRect(QRectF(left, top, width, 2), self.tokens.ink)

    def upright(self, left: float, top: float, height: float) -> None:
        """Draw a hairline downwards."""
        self.painter.fillRect(QRectF(left, top, 1, height), self.tokens.line)

    def bar(self, rect: QRectF, tone: str) -> None:
        """Draw a round bar."""
        radius = rect.height() / 2
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.tokens.named(tone))
        self.painter.drawRoundedRect(rect, radius, radius)

    def mark(self, rect: QRectF) -> None:
        """Draw the program's mark."""
        paint_mark(self.painter, rect, self.tokens.accent, self.tokens.on_accent)

    def widget(self, rect: QRect, widget: QWidget) -> None:
        """Draw a widget of the window at this place; it gets the place's size."""
        widget.resize(rect.size())
        self.painter.save()
        self.painter.translate(rect.topLeft())
        flags = QWidget.RenderFlag.DrawChildren
        # A graphics view has a ``render`` of its own, which knows no children.
        QWidget.render(widget, self.painter, QPoint(), QRegion(), flags)
        self.painter.restore()

    def heading(self, left: float, baseline: float, title: str, caption: str, room: float) -> None:
        """Draw a section's title, and the caption beside it where it has room."""
        gap = 8.0
        place = QPointF(left, baseline)
        width = self.text(place, title, font_of(Type.CARD_TITLE)) + gap
        fonts = [font_of(Type.CAPTION), font_of(Type.AXIS)]
        font = fitting_font(caption, fonts, room - width)
        if caption and QFontMetricsF(font).horizontalAdvance(caption) <= room - width:
            self.text(place + QPointF(width, 0), caption, font, "ink2")


def fitted(text: str, font: QFont, room: float) -> str:
    """Cut a text at its end where it is wider than its room."""
    is_plain = len(text) <= MOST_CHARACTERS and text.isprintable()
    if is_plain and QFontMetricsF(font).horizontalAdvance(text) <= room:
        return text
    return elided(text[:MOST_CHARACTERS], QFontMetrics(font), int(room))


def fitting_font(text: str, fonts: list[QFont], room: float) -> QFont:
    """Give the first of these fonts in which a text fits, or the last."""
    for font in fonts:
        if QFontMetricsF(font).horizontalAdvance(text[:MOST_CHARACTERS]) <= room:
            return font
    return fonts[-1]


def _text_rect(rect: QRect, cell: Cell, text: str) -> QRectF:
    metrics = QFontMetricsF(font_for(cell))
    width = metrics.horizontalAdvance(text)
    top = rect.center().y() - metrics.height() / 2
    is_right = cell.is_number or cell.painter == "bar"
    left = rect.right() + 1 - width if is_right else rect.left()
    return QRectF(left, top, width, metrics.height())
