"""A text of a few lines that no name can break, however long or strange it is."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.labels import elided, show_tip

# Whoever writes more than this wrote no sentence; laying it all out would take time.
LONGEST = 4_000
# What ``phrases.isolated`` puts around a name.
_NAMES = re.compile("\u2068[^\u2068\u2069]*\u2069")


def broken(
    text: str, font: QFont, width: float, most: int, *, is_strong: bool = False
) -> QTextLayout:
    """Lay a text out in at most so many lines; where it has more, the last is elided.

    Words break at blanks, and anywhere where one alone is wider than the line.

    Args:
        text: Line ends are kept as such.
        font: Of all of it.
        width: Of a line, in pixels.
        most: Lines.
        is_strong: Whether isolated names stand out.
    """
    text = text[:LONGEST].replace("\r\n", "\n").replace("\n", "\N{LINE SEPARATOR}")
    layout = _laid(text, font, width, is_strong)
    if layout.lineCount() <= most:
        return layout
    start = layout.lineAt(most - 1).textStart()
    rest = " ".join(text[start:].split("\N{LINE SEPARATOR}"))
    # Names in the line are wider when they are strong, so the room is measured with that.
    wide = QFont(font)
    if is_strong:
        wide.setWeight(QFont.Weight.DemiBold)
    last = elided(rest, QFontMetrics(wide), round(width) - 1)
    return _laid(text[:start] + last, font, width, is_strong)


class Paragraph(QWidget):
    """A text of a few lines; what does not fit is elided, with the whole text as its tip.

    Args:
        text: Plain, whatever it looks like.
        font: A type, or any font.
        tone: The name of its colour in the tokens.
        most: Lines at most.
        has_strong_names: Whether names that were isolated stand out.
    """

    def __init__(
        self,
        text: str = "",
        font: Type | QFont = Type.BODY,
        tone: str = "ink",
        parent: QWidget | None = None,
        *,
        most: int = 4,
        has_strong_names: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone, self._most, self._is_strong = tone, most, has_strong_names
        self.setFont(font_of(font) if isinstance(font, Type) else font)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        """Give the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        self._tone = tone
        self.update()

    def shown_lines(self) -> list[str]:
        """Give what is painted, line by line."""
        layout = self._layout(self.width())
        lines = (layout.lineAt(place) for place in range(layout.lineCount()))
        return [
            layout.text()[line.textStart() : line.textStart() + line.textLength()].strip()
            for line in lines
        ]

    def hasHeightForWidth(self) -> bool:
        """Tell that fewer pixels make more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the lines."""
        return (
            round(self._layout(width).lineCount() * _line_height(self.font())) if self._text else 0
        )

    def sizeHint(self) -> QSize:
        """Give a size for whoever does not ask for the width."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Give the height of a line."""
        return QSize(40, round(_line_height(self.font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(tokens_of(self).named(self._tone))
        self._layout(self.width()).draw(painter, QPointF(0, 0))

    def event(self, event: QEvent) -> bool:
        """Show the whole text of one that is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            whole = _laid(self._text[:LONGEST], self.font(), self.width(), self._is_strong)
            if whole.lineCount() > self._most:
                show_tip(event.globalPos(), self._text[:LONGEST], self)
                return True
        return super().event(event)

    def _layout(self, width: int) -> QTextLayout:
        return broken(self._text, self.font(), float(width), self._most, is_strong=self._is_strong)


def _laid(text: str, font: QFont, width: float, is_strong: bool) -> QTextLayout:
    # No line begins with the sign of a share.
    layout = QTextLayout(text.replace(" %", "\N{NO-BREAK SPACE}%"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if is_strong:
        layout.setFormats([_strong(found) for found in _NAMES.finditer(text)])
    layout.beginLayout()
    top, height, ascent = 0.0, _line_height(font), QFontMetricsF(font).ascent()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        # A sign from another font, as those around a name are, must not push the line down.
        line.setPosition(QPointF(0, top + ascent - line.ascent()))
        top += height
    layout.endLayout()
    return layout


def _strong(found: re.Match[str]) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = found.start(), found.end() - found.start()
    part.format = QTextCharFormat()
    part.format.setFontWeight(QFont.Weight.DemiBold)
    return part


def _line_height(font: QFont) -> float:
    return float(round(QFontMetricsF(font).height() * 1.06))
