"""The tip of a plot: when, and how much; beside the mark, never on it, inside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.motion import FADE_MS, duration_ms
from desktop.theme.palettes import tokens_of
from desktop.widgets.labels import elided
from desktop.widgets.pixels import Box, tip_box

PADDING_X, PADDING_Y = 12, 8
LINE = 20
RADIUS = 8.0
EDGE = 8


class PlotTip(QWidget):
    """Lines of plain text on a raised ground: the second strong, the others quiet.

    One for each window, lying above all that is in it; the pointer goes through.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._lines: tuple[str, ...] = ()
        self._opacity = 1.0
        self._owner: QWidget | None = None
        self._fade = QVariantAnimation(self)
        self._fade.valueChanged.connect(self._show_opacity)
        self._fade.finished.connect(self._end_fade)

    @classmethod
    def of(cls, widget: QWidget) -> PlotTip:
        """Give the tip of the window that a widget is in."""
        return cls.found(widget) or cls(widget.window())

    @classmethod
    def found(cls, widget: QWidget) -> PlotTip | None:
        """Give the tip of the window that a widget is in, None where there was none yet."""
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        found = widget.window().findChild(cls, options=directly)
        return found if isinstance(found, cls) else None

    def text(self) -> str:
        """Give what it says, a line below the other; empty where it is not shown."""
        return "\n".join(self._lines)

    def show_for(
        self, owner: QWidget, mark: Box, lines: Sequence[str], *, is_beside: bool = False
    ) -> None:
        """Say something about a mark.

        Args:
            owner: The plot that the mark is on; the tip wears its colours.
            mark: In the owner's pixels.
            lines: Plain text; the second is the strong one.
            is_beside: Whether it had better stand beside the mark than above it.
        """
        was_shown = bool(self._lines)
        self._owner, self._lines = owner, tuple(lines)
        self.setPalette(owner.palette())
        window = owner.window()
        corner = owner.mapTo(window, QPoint(0, 0))
        room = Box(EDGE, EDGE, window.width() - 2 * EDGE, window.height() - 2 * EDGE)
        size = self.sizeHint()
        there = Box(mark.left + corner.x(), mark.top + corner.y(), mark.width, mark.height)
        width = min(float(size.width()), room.width)
        box = tip_box(there, (width, size.height()), room, is_beside=is_beside)
        self.setGeometry(round(box.left), round(box.top), round(box.width), round(box.height))
        self.raise_()
        self.show()
        self.update()
        if not was_shown:
            self._fade_to(1.0)

    def put_out(self, owner: QWidget | None = None) -> None:
        """Go, if it is this plot's mark that is spoken of; None: whosever it is."""
        if self._lines and (owner is None or owner is self._owner):
            self._owner, self._lines = None, ()
            self._fade_to(0.0)

    def sizeHint(self) -> QSize:
        """Give the room for the lines."""
        width = max(
            (
                QFontMetricsF(_font(number)).horizontalAdvance(line)
                for number, line in enumerate(self._lines)
            ),
            default=0.0,
        )
        return QSize(round(width) + 2 * PADDING_X + 1, len(self._lines) * LINE + 2 * PADDING_Y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge and lines."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._opacity)
        painter.setPen(QPen(tokens.line2, 1.0))
        painter.setBrush(tokens.raised)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        for number, line in enumerate(self._lines):
            font = _font(number)
            painter.setFont(font)
            painter.setPen(tokens.ink if number == 1 else tokens.ink2)
            box = QRectF(PADDING_X, PADDING_Y + number * LINE, self.width() - 2 * PADDING_X, LINE)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(box, flags, elided(line, painter.fontMetrics(), round(box.width())))

    def _fade_to(self, opacity: float) -> None:
        self._fade.stop()
        milliseconds = duration_ms(FADE_MS)
        if not milliseconds:
            self._show_opacity(opacity)
            self._end_fade()
            return
        self._fade.setDuration(milliseconds)
        self._fade.setStartValue(self._opacity if self.isVisible() else 0.0)
        self._fade.setEndValue(opacity)
        self._fade.start()

    def _show_opacity(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()

    def _end_fade(self) -> None:
        if not self._lines:
            self.hide()


def _font(number: int) -> QFont:
    return font_of(Type.CARD_TITLE if number == 1 else Type.CAPTION)
