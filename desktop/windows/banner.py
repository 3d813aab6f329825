"""Tells above the page that the cluster is not there, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop import phrases
from desktop.link_state import LinkState
from desktop.theme.fonts import Type
from desktop.theme.icons import paint_icon
from desktop.theme.motion import PAGE_MS, duration_ms
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.labels import Label
from desktop.windows.countdown import Countdown

HEIGHT = 48
MARGIN = 24
ICON = 16


class Banner(QWidget):
    """Shows and hides itself by the state of the connection.

    Signals:
        local_wanted: Count on this computer from now on.
        retry_wanted: Try again at once.
    """

    local_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = LinkState("starting")
        self._is_open = False
        self.what = Label("", Type.CARD_TITLE, "warn", elides=True)
        self.what.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.next = Label("", Type.BODY, "ink", elides=True)
        #: In the banner above the page: from now on, count here and not on the server.
        self.local = _Action(self.tr("Count on this computer"), Weight.TEXT, tone="warn")
        #: In the banner above the page: try to reach the server at once.
        self.retry = _Action(self.tr("Try now"), Weight.OUTLINED, tone="warn")
        self.local.clicked.connect(self.local_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 30, 0, MARGIN, 0)
        row.setSpacing(12)
        row.addWidget(self.what)
        row.addWidget(self.next, 1)
        row.addWidget(self.local)
        row.addWidget(self.retry)
        self._countdown = Countdown(self)
        self._countdown.ticked.connect(self._show_next)
        self._motion = QPropertyAnimation(self, b"maximumHeight", self)
        self._motion.finished.connect(self._settle)
        self.setMaximumHeight(0)
        self.setMinimumHeight(0)
        self.hide()

    def show_state(self, state: LinkState) -> None:
        """Say what is wrong with the connection, or go away when nothing is."""
        self._state = state
        # While the next try is under way, what it said last stays.
        is_wanted = state.phase == "failed" or (
            bool(state.address) and state.phase in ("away", "refused")
        )
        if is_wanted:
            self._countdown.start(state.retry_in_s if state.phase == "away" else None)
            self._show_words()
        else:
            self._countdown.start(None)
        if is_wanted is not self._is_open:
            self._is_open = is_wanted
            self._move(HEIGHT if is_wanted else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more where there is more room."""
        super().resizeEvent(event)
        if self._is_open:
            QTimer.singleShot(0, self, self._show_next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, its lower edge, and the sign."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.warn_ground)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens.warn_edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(MARGIN + 1, (self.height() - ICON) / 2 - 0.5, ICON, ICON)
        paint_icon(painter, place, "alert", tokens.warn)

    def _show_words(self) -> None:
        state, name = self._state, phrases.isolated(self._state.address)
        if state.phase == "away":
            #: In the banner above the page; {name} is the address of a server.
            what = self.tr("The server {name} does not answer.").format(name=name)
        elif state.phase == "refused":
            #: In the banner above the page; {name} is the address of a server.
            what = self.tr("The server {name} does not let us in.").format(name=name)
        else:
            #: In the banner above the page, when the program's own cluster did not start.
            what = self.tr("This computer can't count right now.")
        self.what.setText(what)
        self.local.setVisible(state.phase != "failed")
        self._show_next()
        self.setAccessibleName(f"{what} {self.next.text()}")

    def _show_next(self, _left: int = 0) -> None:
        if self._state.phase != "away":
            self.next.setText(self._state.reason)
            return
        long, short = self._next_words()
        has_room = self.next.fontMetrics().horizontalAdvance(long) <= self.next.width()
        self.next.setText(long if has_room or not self.isVisible() else short)

    def _next_words(self) -> tuple[str, str]:
        """Say what comes next, at length and where there is little room."""
        left = self._countdown.left()
        if not left:
            #: In the banner above the page, while a try is under way.
            long = self.tr("Your reports stay open. Trying now…")
            #: The same, where there is little room.
            return long, self.tr("Trying now…")
        #: In the banner above the page; {time} is like "8 s".
        long = self.tr("Your reports stay open. Trying again in {time}.")
        #: The same, where there is little room.
        short = self.tr("Trying again in {time}.")
        time = phrases.duration(left)
        return long.format(time=time), short.format(time=time)

    def _move(self, height: int) -> None:
        self._motion.stop()
        duration = duration_ms(PAGE_MS)
        if height:
            self.show()
        if not duration or not self.window().isVisible():
            self.setMaximumHeight(height)
            self._settle()
            return
        self._motion.setDuration(duration)
        self._motion.setStartValue(self.maximumHeight())
        self._motion.setEndValue(height)
        self._motion.start()

    def _settle(self) -> None:
        self.setMinimumHeight(HEIGHT if self._is_open else 0)
        if not self._is_open:
            self.hide()


class _Action(Button):
    """A button on the warning ground."""

    def _colours(self, tokens: Tokens) -> tuple[QColor, QColor, QColor]:
        none = QColor(0, 0, 0, 0)
        ground = tokens.warn_edge if self.underMouse() or self.isDown() else none
        edge = tokens.warn_edge if self._weight is Weight.OUTLINED else none
        return ground, edge, tokens.warn
