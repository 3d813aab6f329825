"""Draws what a phone shows on the way to an export; only its upper part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from desktop.theme.fonts import Type, font_of, strong
from desktop.theme.tokens import Tokens, mixed
from desktop.widgets.labels import elided
from desktop.windows.phone_words import Step

WIDTH, HEIGHT = 196.0, 138.0
CORNER = 16.0
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class _Pen:
    """What all parts of a drawing need; places are pixels from the phone's corner."""

    painter: QPainter
    tokens: Tokens

    @property
    def quiet(self) -> QColor:
        """The colour of what only stands for something."""
        return mixed(self.tokens.window, self.tokens.ink3, 0.16)

    def block(self, x: float, y: float, width: float, height: float) -> None:
        """Draw something that stands for text."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.quiet)
        radius = min(height / 2, 7.0)
        self.painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)

    def box(self, rect: QRectF, radius: float = 8.0) -> None:
        """Draw the ground of a menu."""
        self.painter.setPen(QPen(self.tokens.line2, 1.0))
        self.painter.setBrush(self.tokens.raised)
        self.painter.drawRoundedRect(rect, radius, radius)

    def text(self, rect: QRectF, text: str, *, tone: str = "ink2", is_strong: bool = False) -> None:
        """Write a line from the left."""
        self._write(rect, text, tone, is_strong, LEFT)

    def middle(
        self, rect: QRectF, text: str, *, tone: str = "ink2", is_strong: bool = False
    ) -> None:
        """Write a line in the middle."""
        self._write(rect, text, tone, is_strong, CENTRE)

    def _write(
        self, rect: QRectF, text: str, tone: str, is_strong: bool, place: Qt.AlignmentFlag
    ) -> None:
        font = strong(Type.AXIS) if is_strong else font_of(Type.AXIS)
        self.painter.setFont(font)
        self.painter.setPen(self.tokens.named(tone))
        self.painter.drawText(rect, place, elided(text, QFontMetrics(font), int(rect.width())))


def paint_phone(painter: QPainter, place: QPointF, step: Step, tokens: Tokens) -> None:
    """Draw a step's screen, 196 × 138 pixels, with its upper left corner at ``place``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place)
    painter.setClipRect(QRectF(-1, -1, WIDTH + 2, HEIGHT + 1))
    painter.setPen(QPen(tokens.line2, 1.0))
    painter.setBrush(tokens.window)
    painter.drawRoundedRect(QRectF(0.5, 0.5, WIDTH - 1, HEIGHT + 40), CORNER, CORNER)
    _SCREENS[step.picture](_Pen(painter, tokens), step)
    painter.restore()


def _chat(pen: _Pen) -> None:
    """Draw a chat: the head with a picture and a name, and messages to and fro."""
    pen.block(38, 20, 64, 6)
    pen.painter.drawEllipse(QRectF(14, 14, 18, 18))
    pen.block(14, 50, 92, 17)
    pen.block(92, 74, 90, 17)
    pen.block(14, 98, 70, 17)
    pen.block(112, 122, 70, 17)


def _dots(pen: _Pen, step: Step) -> None:
    _chat(pen)
    painter, tokens = pen.painter, pen.tokens
    painter.setPen(QPen(tokens.accent, 1.5))
    painter.setBrush(tokens.soft)
    painter.drawEllipse(QPointF(176, 23.5), 13, 13)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent)
    for y in (17.5, 23.5, 29.5):
        painter.drawEllipse(QPointF(176, y), 1.9, 1.9)


def _menu(pen: _Pen, step: Step) -> None:
    _chat(pen)
    area = QRectF(73.5, 10.5, 111, 122)
    pen.box(area)
    for place, text in enumerate(step.rows):
        row = QRectF(area.left() + 5, area.top() + 5 + 28 * place, area.width() - 10, 28)
        is_tapped = place == step.tap
        if is_tapped:
            _soft(pen, row)
        row.adjust(8, 0, -2, 0)
        pen.text(row, text, tone="accent" if is_tapped else "ink2", is_strong=is_tapped)


def _choice(pen: _Pen, step: Step) -> None:
    _chat(pen)
    pen.box(QRectF(22.5, 38.5, 152, 86), 12)
    for place, text in enumerate(step.rows):
        row = QRectF(34, 52 + 34 * place, 129, 26)
        if place == step.tap:
            _filled(pen, row)
            pen.middle(row, text, tone="on_accent", is_strong=True)
        else:
            pen.middle(row, text)


def _name(pen: _Pen, step: Step) -> None:
    _chat(pen)
    painter, tokens = pen.painter, pen.tokens
    painter.setPen(QPen(tokens.accent, 1.5))
    painter.setBrush(tokens.soft)
    painter.drawRoundedRect(QRectF(8.5, 9.5, 108, 27), 13.5, 13.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent)
    painter.drawEllipse(QRectF(14, 14, 18, 18))
    painter.drawRoundedRect(QRectF(38, 20, 64, 6), 3, 3)


def _page(pen: _Pen, step: Step) -> None:
    painter, tokens = pen.painter, pen.tokens
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.quiet)
    painter.drawEllipse(QRectF(WIDTH / 2 - 11, 10, 22, 22))
    area = QRectF(12.5, 40.5, 171, 89)
    pen.box(area, 10)
    for place, text in enumerate(step.rows):
        row = QRectF(area.left(), area.top() + 1 + 29 * place, area.width(), 29)
        is_tapped = place == step.tap
        if is_tapped:
            _soft(pen, row.adjusted(5, 1, -5, -1))
        elif place + 1 < len(step.rows) and place + 1 != step.tap:
            line = QRectF(row.left() + 12, row.bottom(), row.width() - 12, 1)
            painter.fillRect(line, tokens.grid)
        row.adjust(14, 0, -6, 0)
        pen.text(row, text, tone="accent" if is_tapped else "ink2", is_strong=is_tapped)


def _sheet(pen: _Pen, step: Step) -> None:
    _chat(pen)
    painter, tokens = pen.painter, pen.tokens
    veil = QPainterPath()
    veil.addRoundedRect(QRectF(1, 1, WIDTH - 2, HEIGHT + 40), CORNER - 1, CORNER - 1)
    shade = QColor(tokens.ink if not tokens.is_dark else tokens.window)
    shade.setAlphaF(0.10 if not tokens.is_dark else 0.45)
    painter.fillPath(veil, shade)
    pen.box(QRectF(10.5, 52.5, 175, 76), 12)
    for place, text in enumerate(step.rows):
        row = QRectF(18, 60 + 32 * place, 160, 28)
        if place == step.tap:
            _filled(pen, row)
            pen.middle(row, text, tone="on_accent", is_strong=True)
        else:
            pen.middle(row, text)


def _soft(pen: _Pen, rect: QRectF) -> None:
    pen.painter.setPen(Qt.PenStyle.NoPen)
    pen.painter.setBrush(pen.tokens.soft)
    pen.painter.drawRoundedRect(rect, 6, 6)


def _filled(pen: _Pen, rect: QRectF) -> None:
    pen.painter.setPen(Qt.PenStyle.NoPen)
    pen.painter.setBrush(pen.tokens.accent)
    pen.painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


_SCREENS: dict[str, Callable[[_Pen, Step], None]] = {
    "dots": _dots,
    "menu": _menu,
    "choice": _choice,
    "name": _name,
    "page": _page,
    "sheet": _sheet,
}
