"""The foot of the sidebar: a dot and a sentence on how the cluster is, and the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.link_state import LinkState
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.labels import elided, show_tip
from desktop.windows.cluster_words import cluster_words
from desktop.windows.countdown import Countdown

HEIGHT, RAIL_HEIGHT = 59, 94
TEXT_LEFT, TEXT_RIGHT = 44, 191
DOT = 8.0


class Foot(QWidget):
    """How the cluster is.

    Signals:
        settings_wanted: Open the settings.
    """

    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = LinkState("starting")
        self._is_rail = False
        self._countdown = Countdown(self)
        self._countdown.ticked.connect(self._show_words)
        #: The button at the foot of the sidebar.
        self.gear = Button(
            weight=Weight.TEXT, icon="settings", name=self.tr("Settings"), tone="ink2", parent=self
        )
        self.gear.clicked.connect(self.settings_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show_words()

    def show_state(self, state: LinkState) -> None:
        """Show how the cluster is now."""
        self._state = state
        self._countdown.start(state.retry_in_s if state.phase == "away" else None)
        self._show_words()

    def set_rail(self, is_rail: bool) -> None:
        """Leave the words to the tip, or show them again."""
        self._is_rail = is_rail
        self.updateGeometry()
        self._place()
        self.update()

    def words(self) -> tuple[str, str]:
        """Give the sentence and the note."""
        return cluster_words(self._state, self._countdown.left())

    def sizeHint(self) -> QSize:
        """Give the room for two lines, or for the dot over the button."""
        return QSize(60, RAIL_HEIGHT if self._is_rail else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        self._place()

    def event(self, event: QEvent) -> bool:
        """Tell the whole of what is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            shown = tuple(self._fitting(text, kind) for text, kind in self._lines())
            if self._is_rail or shown != self.words():
                show_tip(event.globalPos(), "\n".join(self.words()), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above, the dot, and the words."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        inset = 12 if not self._is_rail else 16
        painter.fillRect(QRectF(inset, 0, self.width() - 2 * inset, 1), tokens.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_rail:
            self._draw_dot(painter, self.width() / 2, 25, tokens)
            return
        self._draw_dot(painter, 29, 22, tokens)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        inks = (tokens.ink, tokens.ink2)
        for row, ((text, kind), ink) in enumerate(zip(self._lines(), inks, strict=True)):
            painter.setFont(font_of(kind))
            painter.setPen(ink)
            line = QRectF(TEXT_LEFT, 13 + 17 * row, TEXT_RIGHT - TEXT_LEFT, 18)
            painter.drawText(line, place, self._fitting(text, kind))

    def _draw_dot(self, painter: QPainter, x: float, y: float, tokens: Tokens) -> None:
        """Fill the dot where all is well; leave it a ring where it is not, or not yet."""
        dot = QRectF(x - DOT / 2, y - DOT / 2, DOT, DOT)
        is_ready = self._state.phase == "ready" and bool(
            self._state.workers or not self._state.address
        )
        if is_ready:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawEllipse(dot)
            return
        colour = tokens.ink3 if self._state.phase == "starting" else tokens.warn
        painter.setPen(QPen(colour, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)

    def _lines(self) -> tuple[tuple[str, Type], tuple[str, Type]]:
        sentence, note = self.words()
        return (sentence, Type.ACTION), (note, Type.CAPTION)

    def _fitting(self, text: str, kind: Type) -> str:
        return elided(text, QFontMetrics(font_of(kind)), TEXT_RIGHT - TEXT_LEFT)

    def _show_words(self, _left: int = 0) -> None:
        self.setAccessibleName(", ".join(part for part in self.words() if part))
        self.update()

    def _place(self) -> None:
        if self._is_rail:
            self.gear.move((self.width() - self.gear.sizeHint().width()) // 2, 44)
        else:
            self.gear.move(self.width() - 41, 14)
