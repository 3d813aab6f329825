"""How a table looks: a head, whole rows between hairlines, cells painted from its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget

from desktop.models.rows import RowsModel
from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens
from desktop.widgets.labels import elided, show_tip
from desktop.widgets.table_cells import LONGEST, Cell, is_cut, paint_cell
from desktop.widgets.table_header import HEIGHT as HEAD
from desktop.widgets.table_header import OVERHANG, PADDING, Header, title_width

ROW = 29
RADIUS = 6.0
RING = 2.0
LEAST_REST = 96
ENOUGH = 190  # for a name
COMFORTABLE = 140  # where bars would take from a name, they become shorter
LEAST_BAR = 44  # with the gap to its text
SLACK = 2  # of a text's width, which is no whole number
MEASURED = 120  # rows
ARROW_ROOM, TIGHT = 4, -OVERHANG  # beside a title that sorts, and beside one that does not
LONGEST_TIP = 600


class RowsView(QTableView):
    """Shows a ``RowsModel``; what is painted follows from its columns alone.

    Args:
        model: The rows.
        row_height: Of every row, its hairline included.
        widths: Pixels by column key, paddings included; None shares what is left over.
            A column is never narrower than its title.
        inset: How far texts stand from the table's edges, so that the selected row's
            ground is wider than its text; give the card as much ``bleed``.
    """

    def __init__(
        self,
        model: RowsModel[Any],
        parent: QWidget | None = None,
        *,
        row_height: int = ROW,
        widths: Mapping[str, int | None],
        inset: int = 0,
    ) -> None:
        super().__init__(parent)
        self._rows, self._widths, self._inset = model, dict(widths), inset
        self._hidden: frozenset[str] = frozenset()
        self._optional: tuple[str, ...] = ()
        self._comfortable = COMFORTABLE
        self._hovered = -1
        self._by_keyboard = False
        self._measured: Sequence[Any] | None = None
        self._text_widths: dict[int, int] = {}
        self._nothing = ("", "")
        self._settle()
        self._head = Header(model, self._content, self, inset)
        self.setHorizontalHeader(self._head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        self.set_row_height(row_height)
        self.setModel(model)
        model.modelReset.connect(self._lay_out_columns)

    def _settle(self) -> None:
        mode = QAbstractItemView
        self.setSelectionBehavior(mode.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.SelectionMode.NoSelection)
        self.setEditTriggers(mode.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(mode.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(mode.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(font_of(Type.BODY))
        self.viewport().setAutoFillBackground(False)

    # --- what others ask for

    def set_row_height(self, height: int) -> None:
        """Make all rows so high."""
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()

    def height_of(self, rows: int) -> int:
        """Give the height that shows so many rows without scrolling."""
        return HEAD + rows * self.verticalHeader().defaultSectionSize()

    def minimumSizeHint(self) -> QSize:
        """Show the head and three rows at least."""
        return QSize(LEAST_REST * 2, self.height_of(3))

    def sizeHint(self) -> QSize:
        """Ask for the room of all rows."""
        return QSize(LEAST_REST * 4, self.height_of(self._rows.rowCount()))

    def set_hidden_columns(self, keys: Iterable[str]) -> None:
        """Hide these columns and no others."""
        if (hidden := frozenset(keys)) != self._hidden:
            self._hidden = hidden
            self._lay_out_columns()

    def set_optional_columns(self, keys: Iterable[str], names: int = COMFORTABLE) -> None:
        """Choose columns that leave where names have fewer pixels, the first one first."""
        self._optional, self._comfortable = tuple(keys), names
        self._lay_out_columns()

    def shown_columns(self) -> list[str]:
        """Give the keys of the columns that are shown."""
        return [self._rows.columns[place].key for place in self._shown_places()]

    def set_nothing(self, sentence: str, help_text: str = "") -> None:
        """Choose what is said where there are no rows."""
        self._nothing = (sentence, help_text)
        self.viewport().update()

    def cut_titles(self) -> Sequence[str]:
        """Give the titles that do not fit; there should be none."""
        return self._head.cut_titles()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are in view."""
        tokens = tokens_of(self)
        painter = QPainter(self.viewport())
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if not self._rows.rowCount():
            self._paint_nothing(painter, tokens)
        if first < 0:
            return
        last = self._rows.rowCount() - 1 if last < 0 else last
        chosen = {one for one in range(first, last + 2) if self._is_selected(one)}
        for row in range(first, last + 1):
            self._paint_row(painter, row, chosen, tokens)
        current = self.currentIndex()
        if self._by_keyboard and self.hasFocus() and current.isValid():
            self._paint_ring(painter, current.row(), tokens)

    def _paint_row(self, painter: QPainter, row: int, chosen: set[int], tokens: Tokens) -> None:
        box = self.row_rect(row)
        line = QRect(self._inset, box.bottom(), box.width() - 2 * self._inset, 1)
        if not {row, row + 1} & chosen and row < self._rows.rowCount() - 1:
            painter.fillRect(line, tokens.grid)
        if row in chosen or row == self._hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.soft if row in chosen else tokens.hover)
            painter.drawRoundedRect(QRectF(box.adjusted(0, 0, 0, -1)), RADIUS, RADIUS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for place in self._shown_places():
            content = self._content(place, self._cell_rect(row, place))
            paint_cell(painter, content, self.cell(row, place, row in chosen), tokens)

    def _paint_nothing(self, painter: QPainter, tokens: Tokens) -> None:
        """Say that there are no rows: one sentence, and one that helps."""
        width, top = self.viewport().width(), max(min(self.viewport().height() // 3, 96), 34)
        texts = zip(self._nothing, (Type.CARD_TITLE, Type.BODY), ("ink", "ink2"), strict=True)
        for place, (text, kind, tone) in enumerate(texts):
            painter.setFont(font_of(kind))
            painter.setPen(tokens.named(tone))
            line = QRect(0, top - 20 + place * 22, width, 20)
            shown = elided(text, QFontMetrics(font_of(kind)), width)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_ring(self, painter: QPainter, row: int, tokens: Tokens) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING / 2
        ring = QRectF(self.row_rect(row)).adjusted(half, half, -half, -half - 1)
        painter.drawRoundedRect(ring, RADIUS, RADIUS)

    def cell(self, row: int, place: int, is_selected: bool = False) -> Cell:
        """Give a cell as it is painted."""
        column, shown = self._rows.columns[place], self._rows.row(row)
        is_bar = column.cell == "bar"
        return Cell(
            text=column.text(shown),
            tone=column.tone_of(shown),
            is_number=column.is_number,
            is_name=column.is_name,
            is_selected=is_selected,
            painter=column.cell,
            value=column.value(shown) if column.value else None,
            greatest=self._rows.greatest(place) if is_bar else (0.0, ""),
        )

    def content_width(self, place: int) -> int:
        """Give the width that a column leaves for what its cells hold."""
        return self._content(place, QRect(0, 0, self.columnWidth(place), 1)).width()

    def row_rect(self, row: int) -> QRect:
        """Give a row's place in the viewport."""
        height = self.verticalHeader().defaultSectionSize()
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), height)

    def _cell_rect(self, row: int, place: int) -> QRect:
        box = self.row_rect(row)
        left = self.columnViewportPosition(place)
        return QRect(left, box.top(), self.columnWidth(place), box.height() - 1)

    def _content(self, place: int, box: QRect) -> QRect:
        """Give what a cell leaves between its paddings."""
        shown = self._shown_places()
        left = self._inset if shown and place == shown[0] else PADDING
        right = self._inset if shown and place == shown[-1] else PADDING
        return box.adjusted(left, 0, -right, 0)

    def _is_selected(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row, self.rootIndex())

    # --- columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._lay_out_columns()

    def _lay_out_columns(self) -> None:
        shown = self._fitting_places()
        for place in range(len(self._rows.columns)):
            if self.isColumnHidden(place) is (place in shown):
                self.setColumnHidden(place, place not in shown)
        wanted = [self._widths.get(self._rows.columns[place].key) for place in shown]
        least = [self._least_width(place, place in (shown[0], shown[-1])) for place in shown]
        grows = [bool(self._rows.columns[place].cell) for place in shown]
        widths = column_widths(wanted, least, grows, self.viewport().width())
        for place, width in zip(shown, widths, strict=True):
            self.setColumnWidth(place, width)

    def _fitting_places(self) -> list[int]:
        """Give the columns that are neither hidden nor left out for want of room."""
        places = {
            column.key: place
            for place, column in enumerate(self._rows.columns)
            if column.key not in self._hidden
        }
        for key in self._optional:
            if sum(map(self._wanted_width, places.values())) <= self.viewport().width():
                break
            places.pop(key, None)
        return list(places.values())

    def _wanted_width(self, place: int) -> int:
        column = self._rows.columns[place]
        width = self._widths.get(column.key)
        wanted = self._comfortable if width is None else 0 if column.cell else width
        return max(wanted, self._least_width(place, False))

    def _least_width(self, place: int, is_edge: bool) -> int:
        """Give the width that shows a title whole, and all texts of a fixed column."""
        column = self._rows.columns[place]
        room = ARROW_ROOM if self._head.sectionsClickable() else TIGHT
        room = 0 if not column.title or (is_edge and room < 0) else room
        title = title_width(column.title) + room
        fixed = self._widths.get(column.key) is not None
        texts = self._text_width(place) if fixed and not column.is_name else 0
        return max(title, texts) + (PADDING + self._inset if is_edge else 2 * PADDING)

    def _text_width(self, place: int) -> int:
        """Measure the texts of a column; a few rows tell, since the first are the greatest."""
        if self._measured is not self._rows.given:
            self._measured, self._text_widths = self._rows.given, {}
        if place not in self._text_widths:
            column = self._rows.columns[place]
            metrics = QFontMetrics(font_of(Type.BODY))
            texts = {column.text(row) for row in self._rows.given[:MEASURED]}
            if column.cell == "spark":
                texts = set()
            width = max((metrics.horizontalAdvance(text[:LONGEST]) for text in texts), default=0)
            bar = LEAST_BAR if column.cell == "bar" and texts else 0
            self._text_widths[place] = width + bar + (SLACK if width else 0)
        return self._text_widths[place]

    def _shown_places(self) -> list[int]:
        columns = range(len(self._rows.columns))
        return [place for place in columns if not self.isColumnHidden(place)]

    def _first_column(self) -> int:
        columns = range(len(self._rows.columns))
        return next((place for place in columns if not self.isColumnHidden(place)), 0)

    # --- pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; what lies under the pointer is another row then."""
        super().scrollContentsBy(dx, dy)
        self._hover(-1)

    def leaveEvent(self, event: QEvent) -> None:
        """Light no row."""
        self._hover(-1)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a cell means, or its whole text where it is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip, box = self.tip_at(event.pos())
            if tip:
                show_tip(event.globalPos(), tip, self, box)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> tuple[str, QRect]:
        """Give the tip of what lies at a point of the viewport, and the part it is about."""
        index = self.indexAt(place)
        if not index.isValid():
            return "", QRect()
        box = self._cell_rect(index.row(), index.column())
        cell = self.cell(index.row(), index.column(), self._is_selected(index.row()))
        column = self._rows.columns[index.column()]
        texts = []
        if is_cut(cell, self._content(index.column(), box).width()):
            is_long = len(cell.text) > LONGEST_TIP
            texts.append(f"{cell.text[:LONGEST_TIP]}…" if is_long else cell.text)
        if column.tip is not None:
            texts.append(column.tip(self._rows.row(index)))
        return "\n".join(text for text in texts if text), box

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()


def column_widths(
    wanted: Sequence[int | None], least: Sequence[int], grows: Sequence[bool], room: int
) -> list[int]:
    """Share a width out: fixed columns first, the others alike, none below its least.

    Where the others would have more than names need, columns that grow take their part.

    Args:
        wanted: Pixels; None for a column that takes what is left over.
        least: Pixels that each column needs.
        grows: Whether a wider column says more, as a bar does.
        room: Pixels there are.

    Returns:
        Pixels; together the room, or more where that is too narrow.
    """
    rests = [place for place, one in enumerate(wanted) if one is None]
    widths = [
        max(LEAST_REST if one is None else one, floor)
        for one, floor in zip(wanted, least, strict=True)
    ]
    spare = room - sum(width for place, width in enumerate(widths) if place not in rests)
    growing = [place for place, one in enumerate(grows) if one and place not in rests]
    for place in growing:
        lacking = max(COMFORTABLE * len(rests) - spare, 0)
        taken = min(widths[place] - least[place], lacking)
        widths[place] -= taken
        spare += taken
    first = min(spare, ENOUGH * len(rests))
    _share_out(widths, rests, first)
    if rests:
        _share_out(widths, [*rests, *growing], spare - first, adds=True)
    return widths


def _share_out(widths: list[int], places: Sequence[int], room: int, *, adds: bool = False) -> None:
    """Give the columns at these places equal parts of some room, to the last pixel."""
    for nth, place in enumerate(places):
        share = room // (len(places) - nth)
        room -= share
        widths[place] = widths[place] + share if adds else max(widths[place], share)
