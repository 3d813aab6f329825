"""What all plots share: a ground for views, tips, colours of the theme, and saying nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.focus import BY_KEY
from desktop.widgets.marks import GridLine
from desktop.widgets.pixels import Box
from desktop.widgets.plot_tip import PlotTip
from desktop.widgets.ticks import Tick

NOTHING_GAP = 2


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """A transparent ground on which views and axes are put at whole pixels.

    pyqtgraph's own mouse, menus and layouts are left out: what is pointed at, and what
    keys do, is decided by the plot.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._nothing: tuple[str, str] | None = None
        self._lines: dict[pg.ViewBox, list[GridLine]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The window's ring, for when the keyboard is here and no mark is lit.
        self.setProperty("hasFocusRing", True)

    def add_view(self, *, is_inverted: bool = False) -> pg.ViewBox:
        """Add a view without mouse, menu, margin or border."""
        view = pg.ViewBox(
            enableMouse=False, enableMenu=False, invertY=is_inverted, defaultPadding=0.0
        )
        view.disableAutoRange()
        # Marks know their limits; a ring around the outermost cell stands over.
        view.setFlag(view.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        view.setFlag(view.GraphicsItemFlag.ItemIsFocusable, False)
        self.scene().addItem(view)
        self._lines[view] = []
        return view

    def show_lines(self, view: pg.ViewBox, ticks: Sequence[Tick]) -> None:
        """Draw lines across a view at the ticks' values instead of those before."""
        lines = self._lines[view]
        while len(lines) < len(ticks):
            line = GridLine(self, 0.0)
            view.addItem(line, ignoreBounds=True)
            lines.append(line)
        for number, line in enumerate(lines):
            # An item taken out of a scene may still be painted; one that is hidden never is.
            line.setVisible(number < len(ticks))
            if number < len(ticks):
                line.setValue(ticks[number].value)

    def show_nothing(self, sentence: str, help_text: str) -> None:
        """Say that there is nothing to show instead of showing axes without anything."""
        self._nothing = (sentence, help_text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._set_items_visible(False)
        self.put_out()

    def show_something(self) -> None:
        """Show views and axes again."""
        self._nothing = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._set_items_visible(True)

    def shown_nothing(self) -> str:
        """Give the sentence that says there is nothing; empty where there is something."""
        return self._nothing[0] if self._nothing else ""

    def lay_out(self) -> None:
        """Put views and axes where they belong in the size of now."""

    def point_at(self, x: float, y: float) -> None:
        """Light what is nearest to a point and tell about it."""

    def light_first(self) -> None:
        """Light something, for a keyboard has come."""

    def put_out(self) -> None:
        """Light nothing any more."""
        tip = PlotTip.found(self)
        if tip is not None:
            tip.put_out(self)

    def tip_text(self) -> str:
        """Give what the window's tip says; empty where none is shown."""
        tip = PlotTip.found(self)
        return "" if tip is None else tip.text()

    def tell(self, mark: Box, lines: Sequence[str], *, is_beside: bool = False) -> None:
        """Say in a tip, and to a screen reader, what is lit."""
        tip = PlotTip.of(self)
        is_new = tip.text() != "\n".join(lines)
        tip.show_for(self, mark, lines, is_beside=is_beside)
        if is_new and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, ", ".join(lines)))

    def render(self, *arguments: Any) -> None:
        """Draw as any widget does; a view's own would stretch its scene over the device."""
        QWidget.render(self, *arguments)

    def close(self) -> bool:
        """Close as any widget does; pyqtgraph's would take the scene away."""
        return bool(QWidget.close(self))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if event is not None:
            self.put_out()
            self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the theme's new colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Say that there is nothing, where that is so."""
        if self._nothing is None:
            return
        tokens = tokens_of(self)
        middle = self.height() / 2
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setPen(tokens.ink)
        painter.setFont(font_of(Type.CARD_TITLE))
        above = QRectF(0, 0, self.width(), middle - NOTHING_GAP / 2)
        painter.drawText(above, centre | Qt.AlignmentFlag.AlignBottom, self._nothing[0])
        painter.setPen(tokens.ink2)
        painter.setFont(font_of(Type.CAPTION))
        below = QRectF(0, middle + NOTHING_GAP / 2, self.width(), middle)
        painter.drawText(below, centre | Qt.AlignmentFlag.AlignTop, self._nothing[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at what was pressed."""
        self.mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep pyqtgraph out."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep pyqtgraph out."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what is nearest to the pointer."""
        if self._nothing is None:
            place = event.position()
            self.point_at(place.x(), place.y())

    def leaveEvent(self, event: QEvent) -> None:
        """Put out the light."""
        self.put_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which moves away under the tip."""
        self.put_out()
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Have no menu."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put out the light on Escape; other keys are for the page."""
        if event.key() == Qt.Key.Key_Escape and self.tip_text():
            self.put_out()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        QWidget.focusInEvent(self, event)
        if event.reason() in BY_KEY and self._nothing is None:
            self.light_first()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put out the light."""
        QWidget.focusOutEvent(self, event)
        self.put_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the tip away, too."""
        self.put_out()
        super().hideEvent(event)

    def _set_items_visible(self, is_visible: bool) -> None:
        for item in self.scene().items():
            if item.parentItem() is None and item is not self.centralWidget:
                item.setVisible(is_visible)
        self.viewport().update()
