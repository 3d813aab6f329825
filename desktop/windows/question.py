"""Asks inside the window before something that can't be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.card import Card
from desktop.widgets.paragraph import Paragraph

WIDTH = 400
VEIL = 0.72


class Question(QWidget):
    """A question over the window; the harmless answer has the focus, and Escape gives it.

    Args:
        window: What it lies over.
        title: The question.
        sentence: What follows from a yes.
        yes: The verb on the button.
        on_yes: What is done then.
        no: The harmless answer, where "Keep" says too little.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        sentence: str,
        yes: str,
        on_yes: Callable[[], object],
        *,
        no: str = "",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._before = window.focusWidget()
        self._on_yes = on_yes
        self.setAccessibleName(f"{title} {sentence}")
        self._card = Card(parent=self)
        self._card.setLayoutDirection(window.layoutDirection())
        self.title = Paragraph(title, Type.SECTION, most=3)
        self._card.body.addWidget(self.title)
        self._card.body.addSpacing(6)
        self._card.body.addWidget(Paragraph(sentence, Type.BODY, "ink2", most=6))
        self._card.body.addSpacing(16)
        self.yes = _Final(yes)
        #: The harmless answer to a question like "Delete this analysis?".
        self.no = Button(no or self.tr("Keep"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self._card.body.addLayout(row)
        self.no.clicked.connect(self._leave)
        self.yes.clicked.connect(self._agree)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.no.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the window's keys from acting below."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Escape; let the arrows change the button."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._other().setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the focus on the two buttons: what lies below can't be seen."""
        self._other().setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep when somebody clicks outside."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self._leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil over the window."""
        veil = QColor(tokens_of(self).window)
        veil.setAlphaF(VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _other(self) -> Button:
        return self.yes if self.no.hasFocus() else self.no

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(WIDTH, self.width() - 48)
        height = self._card.heightForWidth(width)
        self._card.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )

    def _agree(self) -> None:
        self._leave()
        self._on_yes()

    def _leave(self) -> None:
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.deleteLater()


class _Final(Button):
    """The button that does what can't be taken back."""

    def __init__(self, text: str) -> None:
        super().__init__(text, Weight.OUTLINED, tone="bad")

    def _colours(self, tokens: Tokens) -> tuple[QColor, QColor, QColor]:
        is_lit = self.underMouse() or self.isDown() or self.hasFocus()
        if is_lit:
            return tokens.bad, QColor(0, 0, 0, 0), tokens.surface
        return tokens.bad_ground, QColor(0, 0, 0, 0), tokens.bad
