"""One real line in type of one width, with a bracket under each of its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.fonts import Type, font_of, sized
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.views.chat.preview_words import field_word
from desktop.widgets.labels import show_tip

LINE, BRACKET_TOP, BRACKET, WORD_TOP = 19.0, 21.0, 5.5, 27.0
STROKE = 1.5
HEIGHT = 46
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the line, in code points; ``end`` is the place after the last."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the line on the screen, in pixels, that belongs to a field."""

    name: str
    left: float
    right: float


class FormatLine(QWidget):
    """The line; longer than the widget, its end is cut, and the fields with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ""
        self._fields: tuple[Field, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: str, fields: Sequence[Field]) -> None:
        """Show another line."""
        self._line = one_lined(line)
        self._fields = tuple(fields)
        words = ", ".join(f"{field_word(one.name)}: {line[one.start : one.end]}" for one in fields)
        self.setAccessibleName(words or line)
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for line, brackets and words."""
        return QSize(480, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the line be cut."""
        return QSize(120, HEIGHT)

    def shown_line(self) -> str:
        """Give what is painted of the line."""
        return fitted_line(self._line, self.width())[0]

    def spans(self) -> list[Span]:
        """Give where brackets are painted."""
        shown, kept = fitted_line(self._line, self.width())
        return spans_of(shown, kept, self._fields)

    def event(self, event: QEvent) -> bool:
        """Show the whole line of one that is cut."""
        is_asked = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip
        if is_asked and self.shown_line() != self._line:
            show_tip(QCursor.pos(), self._line, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, what lies between the fields in quiet ink, brackets and words."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.shown_line()
        layout = laid_line(shown, self._tints(shown, tokens))
        painter.setPen(tokens.ink)
        layout.draw(painter, QPointF(0, (LINE - layout.lineAt(0).height()) / 2))
        self._draw_brackets(painter, tokens)

    def _draw_brackets(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setFont(font_of(Type.AXIS))
        metrics = QFontMetricsF(font_of(Type.AXIS))
        free_from = 0.0
        for span in self.spans():
            left, right = round(span.left), round(span.right)
            foot = BRACKET_TOP + BRACKET - STROKE
            # Whole pixels at the outer edges: they stay sharp.
            for part in (
                QRectF(left, BRACKET_TOP, STROKE, BRACKET - STROKE),
                QRectF(right - STROKE, BRACKET_TOP, STROKE, BRACKET - STROKE),
                QRectF(left, foot, right - left, STROKE),
            ):
                painter.fillRect(part, tokens.accent)
            word = field_word(span.name)
            width = metrics.horizontalAdvance(word)
            begin = min(max((span.left + span.right - width) / 2, 0.0), self.width() - width)
            # A word that is wider than its narrow field moves aside for the one before.
            begin = max(begin, free_from)
            free_from = begin + width + 6
            painter.setPen(tokens.ink2)
            box = QRectF(begin, WORD_TOP, width + 1, HEIGHT - WORD_TOP)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _tints(self, shown: str, tokens: Tokens) -> list[tuple[int, int, QColor]]:
        """Give the runs of the line that belong to no field."""
        tints, place = [], 0
        for one in sorted(self._fields, key=lambda field: field.start):
            if one.start > place:
                tints.append((place, one.start, tokens.ink3))
            place = max(place, one.end)
        return [
            (units(shown, start), units(shown, end), tint)
            for start, end, tint in tints
            if start < len(shown)
        ]


def one_lined(line: str) -> str:
    """Replace what would break a line, sign by sign, so that places stay the same."""
    return "".join(" " if one in "\n\r\t\v\f\x85\u2028\u2029\0" else one for one in line)


def fitted_line(line: str, width: float) -> tuple[str, int]:
    """Cut a line at its end where it is wider.

    Returns:
        What is left, with dots at its end, and how many code points of the line that are.
    """
    if line_width(line) <= width:
        return line, len(line)
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if line_width(line[:middle].rstrip() + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle - 1
    kept = line[:low].rstrip()
    return kept + ELLIPSIS, len(kept)


def spans_of(shown: str, kept: int, fields: Sequence[Field]) -> list[Span]:
    """Find the pixels of each field that is still there; right to left, too.

    Args:
        shown: The line as it is painted, perhaps with dots at its end.
        kept: How many code points of the line that are.
        fields: Of the whole line.
    """
    layout = laid_line(shown)
    spans = []
    for one in fields:
        # A bracket around the dots says that the field goes on.
        end = len(shown) if one.end > kept else one.end
        if one.start >= kept or end <= one.start:
            continue
        ends = [_x(layout, units(shown, place)) for place in range(one.start, end + 1)]
        left, right = min(ends), max(ends)
        if right - left >= 2:
            spans.append(Span(one.name, left, right))
    return spans


def laid_line(line: str, tints: Sequence[tuple[int, int, QColor]] = ()) -> QTextLayout:
    """Lay a line out; it always begins at the left, as a file's lines do."""
    layout = QTextLayout(line, sized(13, Type.MONO.value.weight))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats = []
    for start, end, tint in tints:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, end - start
        part.format = QTextCharFormat()
        part.format.setForeground(tint)
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    text_line = layout.createLine()
    text_line.setLineWidth(1e6)
    layout.endLayout()
    return layout


def units(text: str, place: int) -> int:
    """Turn a place in code points into one in UTF-16, as Qt counts."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def line_width(line: str) -> float:
    """Measure a line, in pixels."""
    # A line of a layout points into it: the layout has to stay.
    layout = laid_line(line)
    return layout.lineAt(0).naturalTextWidth()


def _x(layout: QTextLayout, place: int) -> float:
    # Qt gives the place it took, too: inside a sign there is none.
    x, _ = cast(tuple[float, int], layout.lineAt(0).cursorToX(place))
    return x
