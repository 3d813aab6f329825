"""The ring around what has the focus, drawn outside of it.

A ring that lies outside of a button can't be painted by the button. So one widget lies
over the window and paints the ring of whatever has the focus, where it came there by
keyboard: whoever clicks sees where they are.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from desktop.theme.palettes import tokens_of
from desktop.widgets.tabs import Tabs

OFFSET, LINE = 2.0, 2.0
RADIUS = 8.0
# A widget of another class asks for the ring with this property, set to true.
PROPERTY = "hasFocusRing"
RINGED = (QAbstractButton, QLineEdit, QComboBox, QTabBar)

_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.EnabledChange,
    QEvent.Type.LayoutRequest,
}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}
# Of what moved the focus: then what has it shows so.
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}


class FocusRing(QWidget):
    """One for a window: shows itself when focus moves by keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._clip = QRect()
        self._is_by_key = False
        self._handle: QObject | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("")
        self.hide()
        window.installEventFilter(self)
        self._watch_input()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def target(self) -> QWidget | None:
        """Give what the ring is around, if it shows one."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn what was pressed last, and where the target goes."""
        kind = event.type()
        if watched is self._handle:
            self._learn(event)
        elif watched is self._window and kind in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._watch_input()
        if kind in _MOVES and self._target is not None and watched is not self._handle:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._clip.translated(-self.pos()))
        painter.setPen(QPen(tokens_of(self).accent, LINE))
        rect = QRectF(self.rect()).adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
        radius = min(RADIUS + OFFSET + LINE / 2, rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)

    def _learn(self, event: QEvent) -> None:
        # A key that is a shortcut comes as an override alone.
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            self._is_by_key = self._is_by_key or event.key() not in _MODIFIERS
        elif event.type() in _PRESSES:
            self._is_by_key = False
            self._leave()

    def _watch_input(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self):
            return
        is_ours = now is not None and now.window() is self._window
        if now is None or not is_ours or not self._is_by_key or not has_ring(now):
            self._leave()
            return
        self._leave()
        self._target = now
        if isinstance(now, QTabBar):
            now.currentChanged.connect(self._place)
        widget: QWidget | None = now
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if isinstance(self._target, QTabBar) and isValid(self._target):
            self._target.currentChanged.disconnect(self._place)
        self._watched.clear()
        self._target = None
        self.hide()

    def _place(self, _tab: int = 0) -> None:
        target = self._target
        if target is None or not isValid(target):
            self._leave()
            return
        if not target.isVisibleTo(self._window) or not target.isEnabled():
            self.hide()
            return
        rect = _in_window(target, _area(target), self._window)
        out = round(OFFSET + LINE)
        self._clip = _visible_part(target, self._window)
        self.setGeometry(rect.adjusted(-out, -out, out, out))
        self.setVisible(self._clip.intersects(self.geometry()))
        self.raise_()
        self.update()


def has_ring(widget: QWidget) -> bool:
    """Tell whether the window's ring goes around this; others draw their own focus."""
    wish = widget.property(PROPERTY)
    return bool(wish) if wish is not None else isinstance(widget, RINGED)


def _area(widget: QWidget) -> QRect:
    if isinstance(widget, Tabs):
        return widget.word_rect(widget.currentIndex())
    return widget.rect()


def _in_window(widget: QWidget, rect: QRect, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, rect.topLeft()), rect.size())


def _visible_part(widget: QWidget, window: QWidget) -> QRect:
    """Give the part of the window in which a widget's scroll areas let it be seen."""
    part = window.rect()
    child, parent = widget, widget.parentWidget()
    while parent is not None and parent is not window:
        is_viewport = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if is_viewport and child is not parent:
            part &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        child, parent = parent, parent.parentWidget()
    return part
