"""A field that finds rows as one writes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows import folded
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of

ICON = 14
LEFT, ROOM = 11, 22
LONGEST = 200


class SearchField(QLineEdit):
    """A line with a lens; Escape empties it, Down goes on to what was found.

    Signals:
        left_down: The Down key or Enter: whoever shows what was found takes the focus.
    """

    left_down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(font_of(Type.BODY))
        self.setMaxLength(LONGEST)
        self.setTextMargins(ROOM, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, or go on."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens in front of the text."""
        super().paintEvent(event)
        box = QRectF(LEFT, (self.height() - ICON) / 2, ICON, ICON)
        paint_icon(QPainter(self), box, "search", tokens_of(self).ink3)

    def holds(self, text: str) -> bool:
        """Tell whether a text holds what was written here, accents and case aside."""
        return is_found(self.text(), text)


def is_found(wanted: str, text: str) -> bool:
    """Tell whether a text holds every word that is wanted, accents and case aside."""
    whole = folded(text)
    return all(word in whole for word in folded(wanted).split())
