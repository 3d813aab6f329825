"""Texts. A name or a message is data: nothing here ever reads it as anything but text."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of

ELIDED_EMS = 4
# A tip's lines: up to so many letters they are one line, and longer ones are broken.
TIP_LINE, TIP_WIDTH = 64, 400
BREAK = "\u200b"
_ENDLESS = re.compile(rf"\S{{{TIP_LINE}}}")


class Label(QLabel):
    """A text in one of the theme's types and colours.

    Args:
        text: Plain, whatever it looks like.
        kind: Its type.
        tone: The name of its colour in the tokens.
        elides: Whether it may be cut at its end, with the whole text as its tip.
        wraps: Whether it may take several lines.
    """

    def __init__(
        self,
        text: str = "",
        kind: Type = Type.BODY,
        tone: str = "ink",
        parent: QWidget | None = None,
        *,
        elides: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font_of(kind))
        self.setWordWrap(wraps)
        self._tone, self._elides = tone, elides
        if elides:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def shown_text(self) -> str:
        """Give what is painted: the text, elided where it has to be."""
        if not self._elides:
            return self.text()
        return elided(self.text(), self.fontMetrics(), self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Let a text that may be cut become short."""
        hint = super().minimumSizeHint()
        if self._elides:
            hint.setWidth(min(hint.width(), self.fontMetrics().height() * ELIDED_EMS))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text in its colour."""
        painter = QPainter(self)
        painter.setPen(tokens_of(self).named(self._tone))
        flags = self.alignment()
        if self.wordWrap():
            painter.drawText(self.contentsRect(), flags | Qt.TextFlag.TextWordWrap, self.text())
        else:
            line = Qt.TextFlag.TextSingleLine
            painter.drawText(self.contentsRect(), flags | line, self.shown_text())

    def event(self, event: QEvent) -> bool:
        """Show the whole text of one that is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            is_cut = self._elides and self.shown_text() != self.text()
            if is_cut and not self.toolTip():
                show_tip(event.globalPos(), self.text(), self)
                return True
        return super().event(event)


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Cut a text at its end where it is wider; line ends become blanks."""
    line = " ".join(text.splitlines()) if not text.isprintable() else text
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(width, 0))


def plain_tip(text: str) -> str:
    """Write a text so that a tip shows it as it is, tags and blanks included.

    Qt makes tips narrow and high: short lines may not be broken here, and longer ones have
    a width. What has no blanks may be broken anywhere, or it would leave the screen.
    """
    if not text:
        return ""
    shown = html.escape(_ENDLESS.sub(lambda word: f"{word[0]}{BREAK}", text))
    if all(len(line) <= TIP_LINE for line in text.splitlines()):
        return f'<div style="white-space: pre">{shown}</div>'
    cell = f'<td style="white-space: pre-wrap">{shown}</td>'
    return f'<table width="{TIP_WIDTH}" cellspacing="0" cellpadding="0"><tr>{cell}</tr></table>'


def show_tip(place: QPoint, text: str, widget: QWidget, rect: QRect | None = None) -> None:
    """Show a text as it is beside the pointer."""
    if rect is None:
        QToolTip.showText(place, plain_tip(text), widget)
    else:
        QToolTip.showText(place, plain_tip(text), widget, rect)
