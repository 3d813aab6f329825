"""Messages from the app, at the bottom right: what happened, and one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.motion import FADE_MS, duration_ms
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.paragraph import Paragraph

Tone = Literal["good", "warn", "bad"]

SHOWN_MS = 6_000
MOST = 4
WIDTH, GAP, MARGIN = 366, 8, 24
RADIUS = 8.0
ICONS = {"good": "check", "warn": "alert", "bad": "close"}


class Toast(QWidget):
    """One message.

    Attributes:
        about: What it is about, if another one may take its place.

    Signals:
        done: It was shown long enough, was acted upon, or was sent away.
    """

    done = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        tone: Tone,
        action: str,
        on_action: Callable[[], object] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window, self._tone, self._on_action = parent, tone, on_action
        self.about: object = None
        self.setAccessibleName(f"{title}. {sentence}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(43, 11, 1 if action else 14, 12)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        ink = {"good": "accent"}.get(tone, tone)
        self.title = Paragraph(title, font_of(Type.CARD_TITLE), ink, most=2)
        texts.addStretch(1)
        texts.addWidget(self.title)
        self.sentence = Paragraph(sentence, Type.CAPTION, "ink", most=3)
        self.sentence.setVisible(bool(sentence))
        texts.addWidget(self.sentence)
        texts.addStretch(1)
        row.addLayout(texts, 1)
        self.action: Button | None = None
        if action:
            self.action = _Action(action, ink)
            self.action.clicked.connect(self._act)
            row.addWidget(self.action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._leave_unless_wanted)
        self._timer.start()

    def fit(self) -> None:
        """Take the height of the texts, in the width that all have."""
        width = min(WIDTH, max(self._window.width() - 2 * MARGIN, 160))
        self.setFixedWidth(width)
        self.setFixedHeight(max(self.heightForWidth(width), 56))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count the time anew."""
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = _colours(tokens_of(self), self._tone)
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1.0))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        place = QRectF(14, self.height() / 2 - 8, 16, 16)
        paint_icon(painter, place, ICONS[self._tone], ink)

    def _leave_unless_wanted(self) -> None:
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.done.emit()

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()
        self.done.emit()


class Toasts(QObject):
    """The messages that are shown now, one above the other, the latest at the bottom."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toasts: list[Toast] = []
        self._foot = 0
        window.installEventFilter(self)

    def show_message(
        self,
        title: str,
        sentence: str = "",
        tone: Tone = "good",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        about: object = None,
    ) -> None:
        """Show a message for six seconds, longer while it is pointed at or has the focus.

        Screen readers say it at once. Of more than four the oldest leaves, and so does an
        older one that is ``about`` the same thing.
        """
        self.withdraw(about)
        toast = Toast(title, sentence, tone, action, on_action, self._window)
        toast.about = about
        toast.done.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        while len(self._toasts) > MOST:
            self._remove(self._toasts[0])
        self._place()
        toast.show()
        _fade_in(toast)
        self._announce(toast)

    def withdraw(self, about: object) -> None:
        """Take away what was said about something that is no longer so."""
        for toast in [one for one in self._toasts if about is not None and one.about == about]:
            self._remove(toast)

    def set_foot(self, height: int) -> None:
        """Leave free what the page has at its foot: its main button may be there."""
        self._foot = height
        self._place()

    def shown(self) -> list[Toast]:
        """Give those that are shown, the latest last."""
        return list(self._toasts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of the window."""
        if event.type() == QEvent.Type.Resize and self._toasts:
            self._place()
        return False

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - (self._foot + GAP if self._foot else MARGIN)
        for toast in reversed(self._toasts):
            toast.fit()
            toast.move(self._window.width() - toast.width() - MARGIN, bottom - toast.height())
            toast.raise_()
            bottom -= toast.height() + GAP

    def _announce(self, toast: Toast) -> None:
        event = QAccessibleAnnouncementEvent(toast, toast.accessibleName())
        QAccessible.updateAccessibility(event)


class _Action(Button):
    """The one thing to do, in the colour of the message."""

    def __init__(self, text: str, tone: str) -> None:
        super().__init__(text, Weight.TEXT, tone=tone)
        self.setFont(font_of(Type.CAPTION_STRONG))

    def _colours(self, tokens: Tokens) -> tuple[QColor, QColor, QColor]:
        none, ink = QColor(0, 0, 0, 0), tokens.named(self._tone)
        ground = QColor(ink)
        ground.setAlphaF(0.1)
        return (ground if self.underMouse() or self.isDown() else none), none, ink


def _colours(tokens: Tokens, tone: Tone) -> tuple[QColor, QColor, QColor]:
    if tone == "good":
        return tokens.soft, tokens.soft, tokens.accent
    if tone == "warn":
        return tokens.warn_ground, tokens.warn_edge, tokens.warn
    return tokens.bad_ground, tokens.bad_ground, tokens.bad


def _fade_in(toast: Toast) -> None:
    duration = duration_ms(FADE_MS)
    if not duration:
        return
    effect = QGraphicsOpacityEffect(toast)
    toast.setGraphicsEffect(effect)
    fade = QPropertyAnimation(effect, b"opacity", toast)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.setDuration(duration)
    # An effect that stays would draw every text of it through a picture.
    fade.finished.connect(lambda: toast.setGraphicsEffect(None))  # type: ignore[arg-type]
    fade.start()
