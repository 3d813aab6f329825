"""How the sidebar's rows are painted: whole, or as initials on the rail."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.models.analyses import Role
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.labels import elided, show_tip
from desktop.widgets.table_cells import is_right_to_left
from desktop.windows.initials import initials

Index = QModelIndex | QPersistentModelIndex
Flag = QStyle.StateFlag
Way = Qt.LayoutDirection

ROW, RUNNING_ROW, HEADING = 50, 60, 27  # a row holds the gap below it
RAIL_ROW = 44
PAD = 12
RADIUS = 8.0
BAR = 3
SIGN = 12
TITLE_LINE, BRIEF_LINE = 5, 22  # tops of the lines


class RowsDelegate(QStyledItemDelegate):
    """Paints headings and analyses.

    Attributes:
        shown: The number of the analysis that the window shows.
        is_rail: Whether there is room for initials only.
        is_focus_seen: Whether the focus came by keyboard, so that its ring is drawn.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.shown: int | None = None
        self.is_rail = False
        self.is_focus_seen = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a row."""
        if index.data(Role.IS_SECTION):
            height = (9 if index.row() else 0) if self.is_rail else HEADING
        elif self.is_rail:
            height = RAIL_ROW
        else:
            height = RUNNING_ROW if index.data(Role.STATE) == "running" else ROW
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        tokens = tokens_of(self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.data(Role.IS_SECTION):
            self._draw_heading(painter, rect, index, tokens)
        else:
            self._draw_ground(painter, option, index, tokens)
            if self.is_rail:
                self._draw_initials(painter, rect, index, tokens)
            else:
                self._draw_texts(painter, rect, index, tokens)
            self._draw_progress(painter, rect, index, tokens)
        painter.restore()

    def shown_title(self, index: Index, width: int) -> str:
        """Give what is painted of a title in a row of so many pixels."""
        return elided(str(index.data(Role.TITLE)), _metrics(Type.NAME), width - 2 * PAD)

    def shown_brief(self, index: Index, width: int) -> str:
        """Give what is painted below the title in a row of so many pixels."""
        return elided(str(index.data(Role.BRIEF)), _metrics(Type.CAPTION), width - 2 * PAD)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell what is cut."""
        rect: QRect = option.rect
        title, brief = index.data(Role.TITLE), index.data(Role.BRIEF)
        is_cut = (
            self.shown_title(index, rect.width()) != title
            or self.shown_brief(index, rect.width()) != brief
        )
        is_wanted = index.isValid() and not index.data(Role.IS_SECTION)
        if event.type() == QEvent.Type.ToolTip and is_wanted and (is_cut or self.is_rail):
            show_tip(event.globalPos(), f"{title}\n{brief}", view, rect)
            return True
        return False

    def _draw_heading(self, painter: QPainter, rect: QRect, index: Index, tokens: Tokens) -> None:
        if self.is_rail:
            if index.row():
                line = QRectF(rect.left() + 8, rect.top() + 3, rect.width() - 16, 1)
                painter.fillRect(line, tokens.line)
            return
        painter.setFont(font_of(Type.ACTION))
        painter.setPen(tokens.ink2)
        area = rect.adjusted(PAD, 2, -PAD, 0)
        text = elided(str(index.data(Role.TITLE)), _metrics(Type.ACTION), area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        state: QStyle.StateFlag = option.state
        area = self._area(option.rect)
        if index.data(Role.NUMBER) == self.shown:
            painter.setPen(QPen(tokens.line, 1.0))
            painter.setBrush(tokens.select)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        elif state & Flag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover if tokens.is_dark else tokens.line)
            painter.setOpacity(1.0 if tokens.is_dark else 0.55)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
            painter.setOpacity(1.0)
        if state & Flag.State_HasFocus and self.is_focus_seen and self._view.hasFocus():
            painter.setPen(QPen(tokens.accent, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _draw_texts(self, painter: QPainter, rect: QRect, index: Index, tokens: Tokens) -> None:
        top = rect.top()
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font_of(Type.NAME))
        painter.setPen(tokens.ink)
        line = QRect(rect.left() + PAD, top + TITLE_LINE, rect.width() - 2 * PAD, 20)
        is_from_right = is_right_to_left(str(index.data(Role.TITLE)))
        painter.setLayoutDirection(Way.RightToLeft if is_from_right else Way.LeftToRight)
        painter.drawText(line, place, self.shown_title(index, rect.width()))
        painter.setLayoutDirection(Way.LeftToRight)
        painter.setFont(font_of(Type.CAPTION))
        painter.setPen(tokens.bad if index.data(Role.STATE) == "failed" else tokens.ink2)
        line.moveTop(top + BRIEF_LINE)
        line.setHeight(18)
        painter.drawText(line, place, self.shown_brief(index, rect.width()))

    def _draw_initials(self, painter: QPainter, rect: QRect, index: Index, tokens: Tokens) -> None:
        is_shown = index.data(Role.NUMBER) == self.shown
        has_failed = index.data(Role.STATE) == "failed"
        painter.setFont(font_of(Type.CAPTION_STRONG))
        painter.setPen(tokens.bad if has_failed else tokens.ink if is_shown else tokens.ink2)
        text = initials(str(index.data(Role.TITLE)))
        area = self._area(rect)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        if has_failed:
            # There is no room for the words that tell it elsewhere, and colour alone tells nothing.
            place = QRectF(area.right() - SIGN, area.top(), SIGN, SIGN)
            paint_icon(painter, place, "alert", tokens.bad)

    def _draw_progress(self, painter: QPainter, rect: QRect, index: Index, tokens: Tokens) -> None:
        share = index.data(Role.SHARE)
        if share is None:
            return
        area, pad = self._area(rect), (6 if self.is_rail else PAD)
        top = area.bottom() - (6.5 if self.is_rail else 10)
        track = QRectF(area.left() + pad, top, area.width() - 2 * pad, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.line2)
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        painter.setBrush(tokens.accent)
        track.setWidth(max(track.width() * min(max(share, 0.0), 1.0), BAR))
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)

    def _area(self, rect: QRect) -> QRectF:
        """Give the part of a row that its ground fills."""
        if self.is_rail:
            return QRectF(rect.center().x() - 17.5, rect.top(), 36, 36)
        return QRectF(rect).adjusted(0, 0, 0, -4)


def _metrics(kind: Type) -> QFontMetrics:
    return QFontMetrics(font_of(kind))
