"""A table's head: titles in quiet ink over a line, an arrow at the one that sorts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from desktop.models.rows import RowsModel
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.widgets.labels import elided, show_tip

HEIGHT = 28
ARROW = QSizeF(8.0, 4.0)
ARROW_LINE = 1.6
ARROW_GAP = 4
PADDING = 8
OVERHANG = 4  # a title may reach so far into its padding


class Header(QHeaderView):
    """Paints the titles; a click on one sorts, which the table does.

    Args:
        content: Gives what a section leaves between its paddings, in the viewport.
        inset: How far the line below stands from the table's edges.
    """

    def __init__(
        self,
        model: RowsModel[Any],
        content: Callable[[int, QRect], QRect],
        parent: QWidget,
        inset: int = 0,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._content, self._inset = model, content, inset
        self._hovered = -1
        self.setFixedHeight(HEIGHT)
        self.setFont(font_of(Type.CAPTION))
        self.setHighlightSections(False)
        self.setMinimumSectionSize(0)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the titles and the arrow; nothing over a table that has nothing."""
        if not self._rows.given:
            return
        tokens = tokens_of(self)
        painter = QPainter(self.viewport())
        painter.setFont(font_of(Type.CAPTION))
        painter.fillRect(self.line(), tokens.line)
        sorted_by, order = self._rows.sorting
        for section in range(self.count()):
            if self.isSectionHidden(section):
                continue
            text, place = self.title(section)
            is_lit = section == sorted_by or (section == self._hovered and self.sectionsClickable())
            painter.setPen(tokens.ink if is_lit else tokens.ink2)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags | Qt.AlignmentFlag.AlignAbsolute, text)
            if section == sorted_by:
                is_down = order is Qt.SortOrder.DescendingOrder
                paint_arrow(painter, self._arrow(section, place), tokens.accent, is_down)

    def line(self) -> QRect:
        """Give the line below the titles; it ends where those between the rows end."""
        return QRect(self._inset, HEIGHT - 1, self.viewport().width() - 2 * self._inset, 1)

    def title(self, section: int) -> tuple[str, QRect]:
        """Give what is painted of a title, and where."""
        box = self._content(section, self._section(section))
        metrics = QFontMetrics(font_of(Type.CAPTION))
        whole = self._rows.columns[section].title
        # Only over a padding: beyond the table's own edges nothing would be seen.
        is_edge = box.right() >= self.viewport().width() - PADDING or box.left() < PADDING
        room = box.width() + (0 if is_edge and not self._is_right(section) else OVERHANG)
        text = elided(whole, metrics, room + 1)
        width = metrics.horizontalAdvance(text)
        left = box.right() + 1 - width if self._is_right(section) else box.left()
        return text, QRect(left, 0, width + 1, HEIGHT - 1)

    def cut_titles(self) -> Sequence[str]:
        """Give the titles that do not fit; there should be none."""
        shown = [one for one in range(self.count()) if not self.isSectionHidden(one)]
        titles = [self._rows.columns[one].title for one in shown]
        return [
            whole for one, whole in zip(shown, titles, strict=True) if self.title(one)[0] != whole
        ]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the title under the pointer."""
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Light no title."""
        self._hover(-1)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a column is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section < 0:
            QToolTip.hideText()
            return
        column = self._rows.columns[section]
        is_cut = self.title(section)[0] != column.title
        texts = [column.title if is_cut else "", column.about]
        tip = "\n".join(text for text in texts if text)
        show_tip(event.globalPos(), tip, self, self._section(section))

    def _is_right(self, section: int) -> bool:
        """Titles stand over what is read first: over a number, but over the foot of a bar."""
        column = self._rows.columns[section]
        return column.is_number and not column.cell

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()

    def _section(self, section: int) -> QRect:
        left = self.sectionViewportPosition(section)
        return QRect(left, 0, self.sectionSize(section), HEIGHT)

    def _arrow(self, section: int, title: QRect) -> QRectF:
        is_left = self._is_right(section)
        left = title.left() - ARROW.width() - ARROW_GAP if is_left else title.right() + ARROW_GAP
        return QRectF(QPointF(left, (HEIGHT - ARROW.height()) / 2), ARROW)


def paint_arrow(painter: QPainter, box: QRectF, colour: QColor, is_down: bool) -> None:
    """Draw an open arrow: down where the greatest is first."""
    foot, tip = (box.top(), box.bottom()) if is_down else (box.bottom(), box.top())
    pen = QPen(colour, ARROW_LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    middle = QPointF(box.center().x(), tip)
    painter.drawPolyline([QPointF(box.left(), foot), middle, QPointF(box.right(), foot)])
    painter.restore()


def title_width(title: str) -> int:
    """Give the width of a title."""
    return QFontMetrics(font_of(Type.CAPTION)).horizontalAdvance(title)
