"""Buttons: filled (one to a page), outlined, text, and a choice of a few side by side."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens

HEIGHT = 32
RADIUS = 8.0
ICON = 16
PADDING = 15
ICON_GAP = 7


class Weight(Enum):
    """How much a button asks to be pressed."""

    FILLED = auto()
    OUTLINED = auto()
    TEXT = auto()


class Button(QPushButton):
    """A button that Space and Enter press, too.

    Args:
        text: What it does; may be empty where there is an icon, then give ``name``.
        weight: How it is drawn.
        icon: The name of one of ``theme.icons.SHAPES``.
        name: What a screen reader says instead of the text; also the tip of an icon alone.
        tone: For a text button or an outlined one, the colour of its text.
    """

    def __init__(
        self,
        text: str = "",
        weight: Weight = Weight.OUTLINED,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        name: str = "",
        tone: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._weight, self._icon = weight, icon
        self._tone = tone or ("accent" if weight is Weight.TEXT else "ink")
        self.setFont(font_of(Type.BUTTON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)
            if not text:
                self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Give the room for icon and text."""
        text = self.text().replace("&", "")
        width = self.fontMetrics().horizontalAdvance(text) + 2 * PADDING
        if self._icon:
            width = HEIGHT if not text else width + ICON + ICON_GAP
        return QSize(width, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def setMenu(self, menu: QMenu) -> None:
        """Open a menu instead, which stays inside the window where the window is."""
        super().setMenu(menu)
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the menu where the button ends, if it would reach beyond the window."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QMenu):
            window, corner = self.window(), self.rect().bottomRight()
            edge = window.mapToGlobal(window.rect().topRight()).x()
            if watched.frameGeometry().right() > edge:
                watched.move(self.mapToGlobal(corner).x() + 1 - watched.width(), watched.y())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, icon and text."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._colours(tokens)
        rect = QRectF(self.rect())
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1.0) if edge.alpha() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._draw_content(painter, rect, ink)

    def _draw_content(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        text = self.text().replace("&", "")
        width = self.fontMetrics().horizontalAdvance(text)
        total = width + (ICON if self._icon else 0) + (ICON_GAP if self._icon and text else 0)
        left = rect.center().x() - total / 2
        if self._icon:
            paint_icon(
                painter, QRectF(left, rect.center().y() - ICON / 2, ICON, ICON), self._icon, ink
            )
            left += ICON + ICON_GAP
        painter.setPen(ink)
        painter.setFont(self.font())
        box = QRectF(left, rect.top(), width + 1.0, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _colours(self, tokens: Tokens) -> tuple[QColor, QColor, QColor]:
        none = QColor(0, 0, 0, 0)
        is_lit = self.underMouse() or self.isDown()
        if not self.isEnabled():
            ground = none if self._weight is Weight.TEXT else tokens.hover
            return ground, none, tokens.ink3
        if self._weight is Weight.FILLED:
            return (tokens.accent_hover if is_lit else tokens.accent), none, tokens.on_accent
        ink = tokens.named(self._tone)
        if self._weight is Weight.OUTLINED:
            return (tokens.hover if is_lit else tokens.surface), tokens.line2, ink
        return (tokens.hover if is_lit else none), none, ink


class Segmented(QWidget):
    """A choice of one of a few, side by side; arrow keys move it.

    Signals:
        chosen: The place of what was chosen by hand, from 0.
    """

    chosen = Signal(int)

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for place, text in enumerate(texts):
            segment = _Segment(text, self)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def choose(self, place: int) -> None:
        """Show another choice, without telling anybody."""
        self._group.button(place).setChecked(True)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Offer other choices, as many as at first or fewer."""
        for place, button in enumerate(self._group.buttons()):
            button.setVisible(place < len(texts))
            if place < len(texts) and button.text() != texts[place]:
                button.setText(texts[place])
                button.setAccessibleName(texts[place])
                button.updateGeometry()

    def choice(self) -> int:
        """Give the place of what is chosen."""
        return self._group.checkedId()

    def button(self, place: int) -> QAbstractButton:
        """Give one of the choices."""
        return self._group.button(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground they lie on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens_of(self).hover)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)


class _Segment(QAbstractButton):
    """One of the choices."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFont(font_of(Type.CAPTION_STRONG))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Give the room for the text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 24, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, on white where it is the one."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(QPen(tokens.line2, 1.0))
            painter.setBrush(tokens.surface)
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        painter.setPen(tokens.ink if self.isChecked() or self.underMouse() else tokens.ink2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
