"""Where the time of a run went: phases and pieces as bars on one time axis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.focus import BY_KEY
from desktop.widgets.labels import elided, show_tip
from desktop.widgets.plot_tip import PlotTip
from desktop.widgets.timeline_layout import (
    Layout,
    WidthOf,
    above_or_below,
    bar_at,
    beside,
    height_of,
    lay_out,
)
from desktop.widgets.timeline_paint import paint_bar, paint_ring, paint_text
from desktop.widgets.timeline_rows import RunRows, run_rows
from desktop.widgets.timeline_words import facts, summary

LEAST_WIDTH = 480
SHOWN_AROUND = 48


class Timeline(QWidget):
    """Draws a run; it is as high as the run needs, and is put into something that scrolls.

    Arrow keys go from bar to bar, Home and End to the first and the last.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows = RunRows()
        self._layout: Layout | None = None
        self._hovered = self._current = -1
        self._by_keyboard = False
        #: Read by screen readers: the name of the drawing of a run.
        self.setAccessibleName(self.tr("Where the time went"))
        self._describe()

    def show_execution(self, execution: Mapping[str, Any]) -> None:
        """Show how a report's run went."""
        PlotTip.of(self).put_out(self)
        self._rows = run_rows(execution)
        self._layout = None
        self._hovered = self._current = -1
        self.setFixedHeight(height_of(self._rows))
        self._describe()
        self.updateGeometry()
        self.update()

    def arranged(self) -> Layout:
        """Give what lies where, as it is painted."""
        if self._layout is None:
            self._layout = lay_out(self._rows, self.width(), _measure())
        return self._layout

    def visible_labels(self) -> list[str]:
        """Give the texts of axis, names and phases as they are painted."""
        layout = self.arranged()
        names = [
            elided(one.text, QFontMetrics(font_of(one.kind)), int(one.box.width))
            for one in layout.names
        ]
        return [*(one.text for one in (*layout.labels, *layout.ticks)), *names]

    def sizeHint(self) -> QSize:
        """Ask for the design's width and the run's height."""
        return QSize(968, height_of(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Give the least in which bars still differ."""
        return QSize(LEAST_WIDTH, height_of(self._rows))

    # --- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its new place."""
        self._layout = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view."""
        layout, tokens = self.arranged(), tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = event.rect().top() - 4, event.rect().bottom() + 4
        begin, end = layout.grid
        for x in layout.gridlines:
            painter.fillRect(QRectF(x, begin, 1, end - begin), tokens.grid)
        for text in (*layout.labels, *layout.names, *layout.ticks):
            if text.box.bottom >= top and text.box.top <= bottom:
                paint_text(painter, text, tokens)
        lit = self._current if self._hovered < 0 and self._shows_ring() else self._hovered
        for place, bar in enumerate(layout.bars):
            if bar.box.bottom >= top and bar.box.top <= bottom:
                paint_bar(painter, bar, tokens, is_lit=place == lit)
        if self._shows_ring() and 0 <= self._current < len(layout.bars):
            paint_ring(painter, layout.bars[self._current].box, tokens)

    def _shows_ring(self) -> bool:
        return self.hasFocus() and self._by_keyboard

    # --- pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the bar under the pointer and tell about it."""
        place = event.position()
        self._hover(bar_at(self.arranged(), place.x(), place.y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on from this bar when keys move next."""
        place = event.position()
        self._by_keyboard = False
        self._current = bar_at(self.arranged(), place.x(), place.y())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a name that is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for one in self.arranged().names:
                metrics = QFontMetrics(font_of(one.kind))
                is_cut = elided(one.text, metrics, int(one.box.width)) != one.text
                if is_cut and one.box.contains(event.pos().x(), event.pos().y()):
                    show_tip(event.globalPos(), one.text, self)
            return True
        return super().event(event)

    def _hover(self, place: int) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        self._tell(place)
        self.update()

    def _tell(self, place: int) -> None:
        tip = PlotTip.of(self)
        if place < 0:
            tip.put_out(self)
        else:
            bar = self.arranged().bars[place]
            tip.show_for(self, bar.box, facts(bar.what))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another bar; Escape puts the tip out."""
        layout = self.arranged()
        key = event.key()
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        jumps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            self._go(beside(layout, self._current, steps[Qt.Key(key)]))
        elif key in jumps:
            self._go(above_or_below(layout, self._current, jumps[Qt.Key(key)]))
        elif key == Qt.Key.Key_Home:
            self._go(min(0, len(layout.bars) - 1))
        elif key == Qt.Key.Key_End:
            self._go(len(layout.bars) - 1)
        elif key == Qt.Key.Key_Escape and PlotTip.of(self).text():
            PlotTip.of(self).put_out(self)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first bar, and show where the keys will act."""
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in BY_KEY
        if self._by_keyboard and self.arranged().bars:
            self._go(max(self._current, 0))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take ring and tip away."""
        super().focusOutEvent(event)
        PlotTip.of(self).put_out(self)
        self._describe()
        self.update()

    def _go(self, place: int) -> None:
        if place < 0:
            return
        self._by_keyboard = True
        self._hovered = -1
        self._current = place
        bar = self.arranged().bars[place]
        self.setAccessibleDescription(", ".join(facts(bar.what)))
        self._bring_into_view(place)
        self._tell(place)
        self.update()

    def _bring_into_view(self, place: int) -> None:
        box = self.arranged().bars[place].box
        ancestor = self.parentWidget()
        while ancestor is not None and not isinstance(ancestor, QScrollArea):
            ancestor = ancestor.parentWidget()
        inside = ancestor.widget() if ancestor is not None else None
        if ancestor is None or inside is None:
            return
        there = self.mapTo(inside, QRectF(*box).center().toPoint())
        ancestor.ensureVisible(there.x(), there.y(), 0, SHOWN_AROUND)

    def _describe(self) -> None:
        #: Read by screen readers after the summary of a run's drawing.
        keys = self.tr("Arrow keys go from bar to bar.")
        self.setAccessibleDescription(f"{summary(self._rows)} {keys}")


def _measure() -> WidthOf:
    """Give a function that measures texts, quick enough for thousands of them."""
    metrics: dict[Type, QFontMetricsF] = {}
    widths: dict[tuple[str, Type], float] = {}

    def width_of(text: str, kind: Type) -> float:
        if (text, kind) not in widths:
            if kind not in metrics:
                metrics[kind] = QFontMetricsF(font_of(kind))
            widths[text, kind] = metrics[kind].horizontalAdvance(text)
        return widths[text, kind]

    return width_of
