"""Every key of the window: one table, and the overlay that lists it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.card import Card
from desktop.widgets.labels import Label

translate = QCoreApplication.translate

CARD_WIDTH, MARGIN = 760, 24
VEIL = 0.72
CLOSING = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Question,
    Qt.Key.Key_F1,
)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does.

    Attributes:
        name: How the program calls it.
        keys: As ``QKeySequence`` reads them; several for the same.
        sentence: What it does, as a person reads it.
        group: The heading that it stands under.
        is_of_window: Whether the window answers it wherever the focus is; else what has
            the focus does.
    """

    name: str
    keys: tuple[str, ...]
    sentence: str
    group: str
    is_of_window: bool = True


def shortcuts() -> tuple[Shortcut, ...]:
    """Give all keys in the order of the overlay, in the language of now."""
    return (*_of_files(), *_of_report(), *_of_list(), *_of_window())


def bind(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> dict[str, QShortcut]:
    """Let keys of the table do something, wherever the focus is in the window.

    Args:
        window: Whose keys they are.
        actions: By the names of the table.

    Raises:
        KeyError: If the table has no such name.
    """
    table = {one.name: one for one in shortcuts()}
    bound = {}
    for name, action in actions.items():
        shortcut = QShortcut(window)
        shortcut.setKeys([QKeySequence(keys) for keys in table[name].keys])
        shortcut.activated.connect(action)
        bound[name] = shortcut
    return bound


def shown_keys(keys: str) -> str:
    """Write keys as this system does: ``Ctrl+N``, ``⌘N``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _of_files() -> tuple[Shortcut, ...]:
    group = translate("shortcuts", "Exports", "heading in the list of keys")
    return (
        Shortcut("new", ("Ctrl+N",), translate("shortcuts", "New analysis"), group),
        Shortcut("open", ("Ctrl+O",), translate("shortcuts", "Choose files"), group),
        Shortcut(
            "open_folder", ("Ctrl+Shift+O",), translate("shortcuts", "Choose a folder"), group
        ),
        Shortcut("paste", ("Ctrl+V",), translate("shortcuts", "Take copied files"), group),
        Shortcut("count", ("Return",), translate("shortcuts", "Count messages"), group, False),
        Shortcut("cancel", ("Esc",), translate("shortcuts", "Leave the preview"), group, False),
        Shortcut("remove", ("Del",), translate("shortcuts", "Leave a file out"), group, False),
    )


def _of_report() -> tuple[Shortcut, ...]:
    group = translate("shortcuts", "Report", "heading in the list of keys")
    return (
        Shortcut("next_page", ("Ctrl+PgDown",), translate("shortcuts", "Next page"), group),
        Shortcut("previous_page", ("Ctrl+PgUp",), translate("shortcuts", "Page before"), group),
        Shortcut("save_png", ("Ctrl+S",), translate("shortcuts", "Save as a picture"), group),
        Shortcut("save_json", ("Ctrl+Shift+S",), translate("shortcuts", "Save as JSON"), group),
        Shortcut(
            "copy_picture", ("Ctrl+Shift+C",), translate("shortcuts", "Copy the picture"), group
        ),
        Shortcut("copy_rows", ("Ctrl+C",), translate("shortcuts", "Copy rows"), group, False),
    )


def _of_list() -> tuple[Shortcut, ...]:
    group = translate("shortcuts", "List of analyses", "heading in the list of keys")
    return (
        Shortcut("sidebar", ("F6",), translate("shortcuts", "Go to the list, and back"), group),
        Shortcut("open_one", ("Return",), translate("shortcuts", "Open"), group, False),
        Shortcut("rename", ("F2",), translate("shortcuts", "Rename"), group),
        Shortcut("delete", ("Del",), translate("shortcuts", "Delete"), group),
    )


def _of_window() -> tuple[Shortcut, ...]:
    group = translate("shortcuts", "Window", "heading in the list of keys")
    return (
        Shortcut("settings", ("Ctrl+,",), translate("shortcuts", "Settings"), group),
        Shortcut("shortcuts", ("?", "F1"), translate("shortcuts", "This list"), group),
        Shortcut("full_screen", ("F11",), translate("shortcuts", "Full screen"), group),
        Shortcut("quit", ("Ctrl+Q",), translate("shortcuts", "Close Atalaya"), group),
    )


class ShortcutsOverlay(QWidget):
    """All keys on a card over the window; any click outside and Escape close it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._before: QWidget | None = None
        self._scroll: QScrollArea | None = None
        self._card: _KeysCard
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        #: For screen readers: the list of all keys, over the window.
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the keys; shown already, go away."""
        if self.isVisible():
            self.close_again()
            return
        self._before = self.window().focusWidget()
        self._fill()
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def close_again(self) -> None:
        """Go away, and give the focus back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the focus here: what lies below can't be seen."""
        return True

    def event(self, event: QEvent) -> bool:
        """Keep the window's keys from acting below."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape and on the key that opened it; scroll with the arrows."""
        if event.key() in CLOSING:
            self.close_again()
        elif self._scroll is not None:
            step = {Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40}.get(Qt.Key(event.key()), 0)
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave when somebody clicks outside the card."""
        self.close_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil over the window."""
        veil = QColor(tokens_of(self).window)
        veil.setAlphaF(VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _fill(self) -> None:
        if self._scroll is not None:
            self._scroll.hide()
            self._scroll.deleteLater()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = _KeysCard(self)
        self._scroll.setWidget(self._card)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.show()

    def _place(self) -> None:
        self.setGeometry(self.window().rect())
        assert self._scroll is not None
        width = min(CARD_WIDTH, self.width() - 2 * MARGIN)
        height = min(self._card.sizeHint().height(), self.height() - 2 * MARGIN)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self._scroll.setGeometry(left, top, width, height)


class _KeysCard(Card):
    """The list itself, in two columns."""

    def __init__(self, overlay: ShortcutsOverlay) -> None:
        #: Title of the list of all keys.
        super().__init__(QCoreApplication.translate("ShortcutsOverlay", "Keyboard shortcuts"))
        self.title.setFont(font_of(Type.SECTION))
        close = Button(weight=Weight.TEXT, icon="close", name=self.tr("Close"), tone="ink2")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(overlay.close_again)
        self.head.addWidget(close)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        groups = [tuple(rows) for _, rows in groupby(shortcuts(), lambda one: one.group)]
        for part in (groups[:2], groups[2:]):
            column = QVBoxLayout()
            column.setSpacing(12)
            for rows in part:
                column.addLayout(_block(rows))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self.body.addSpacing(4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay open when somebody clicks here."""


def _block(rows: tuple[Shortcut, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(12)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(rows[0].group, Type.CAPTION_STRONG, "ink2"), 0, 0, 1, 2)
    for place, row in enumerate(rows, start=1):
        grid.addWidget(Label(row.sentence, Type.BODY, elides=True), place, 0)
        keys = QHBoxLayout()
        keys.setSpacing(4)
        keys.addStretch(1)
        for key in row.keys:
            keys.addWidget(_Keys(key))
        grid.addLayout(keys, place, 1)
    return grid


class _Keys(QWidget):
    """Keys that are pressed together, as caps side by side."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        text = shown_keys(keys)
        self._caps = [part for part in text.split("+") if part] or [text]
        self.setFont(font_of(Type.AXIS_STRONG))
        self.setAccessibleName(text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Give the room for the caps."""
        return QSize(sum(self._widths()) + 3 * (len(self._caps) - 1), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for text, width in zip(self._caps, self._widths(), strict=True):
            painter.setPen(QPen(tokens.line2, 1.0))
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(QRectF(left + 0.5, 0.5, width - 1, 21), 5, 5)
            painter.setPen(tokens.ink)
            cap = QRectF(left, 0, width, 22)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
            left += width + 3

    def _widths(self) -> list[int]:
        metrics = self.fontMetrics()
        return [max(metrics.horizontalAdvance(text) + 14, 22) for text in self._caps]
