"""A field to find something in a list: a magnifier before it, a cross to empty it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import icon_pixmap, paint_icon
from desktop.theme.palettes import tokens_of

ICON, ICON_LEFT, TEXT_LEFT = 14.0, 8.0, 18
LONGEST = 200


class FindField(QLineEdit):
    """Escape empties it; Down and Enter ask to go on to what was found.

    Signals:
        left_for_list: Down was pressed: the keys shall go to the list.
        first_wanted: Enter was pressed: the first of the list is meant.
    """

    left_for_list = Signal()
    first_wanted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font_of(Type.BODY))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(LONGEST)
        self.setTextMargins(TEXT_LEFT, 0, 0, 0)
        self._empty = QAction(self)
        #: The cross in a field in which something is looked for.
        self._empty.setText(self.tr("Show all again"))
        self._empty.setVisible(False)
        self._empty.triggered.connect(self.clear)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        self._draw_cross()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the magnifier."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - ICON) / 2
        paint_icon(painter, QRectF(ICON_LEFT, top, ICON, ICON), "search", tokens_of(self).ink2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, or go on to the list."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down:
            self.left_for_list.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.first_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the cross in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_empty"):
            self._draw_cross()

    def _draw_cross(self) -> None:
        pixmap = icon_pixmap("close", tokens_of(self).ink2, 16, self.devicePixelRatioF())
        self._empty.setIcon(QIcon(pixmap))
