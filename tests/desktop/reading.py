"""Reads what a window shows, as a person with good eyes does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.figures import FigureCell
from desktop.widgets.labels import Label
from desktop.widgets.table import Table
from desktop.widgets.table_cells import is_cut
from desktop.widgets.tabs import Tabs

SLACK = 1  # pixels by which a text may be wider than its place without being cut


def visible(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Give the widgets of a kind that are on the screen."""
    return [one for one in parent.findChildren(kind) if one.isVisible()]


def texts(parent: QWidget) -> list[str]:
    """Give every text of labels, figures and buttons that is on the screen.

    What is painted otherwise tells its text to screen readers, and so to us.
    """
    found = [label.shown_text() for label in visible(parent, Label)]  # type: ignore[attr-defined]
    for cell in visible(parent, FigureCell):
        found += cell.shown_texts()  # type: ignore[attr-defined]
    found += [button.text() for button in visible(parent, Button)]  # type: ignore[attr-defined]
    found += [widget.accessibleName() for widget in visible(parent, QWidget)]
    return [text for text in found if text]


def cut_texts(parent: QWidget) -> list[str]:
    """Give the texts that are elided or do not fit; names of people and files may be."""
    cut = []
    for label in visible(parent, Label):
        assert isinstance(label, Label)
        if label.shown_text() != label.text() or _is_too_narrow(label):
            cut.append(label.text())
    for cell in visible(parent, FigureCell):
        assert isinstance(cell, FigureCell)
        figure = cell.figure
        whole = [figure.label, figure.text, figure.note]
        cut += [one for one, shown in zip(whole, cell.shown_texts(), strict=True) if one != shown]
        if cell.width() < cell.minimumSizeHint().width():
            cut.append(figure.text)
    for button in visible(parent, Button):
        assert isinstance(button, Button)
        if button.width() < button.sizeHint().width():
            cut.append(button.text())
    for bar in visible(parent, Tabs):
        assert isinstance(bar, Tabs)
        last = bar.tabRect(bar.count() - 1)
        if last.right() > bar.width():
            cut.append(bar.tabText(bar.count() - 1))
    for table in visible(parent, Table):
        assert isinstance(table, Table)
        cut += cut_cells(table)
    return cut


def cut_cells(table: Table) -> list[str]:
    """Give the heads and the cells on the screen that are cut; names may be."""
    model, cut = table.model(), []
    heads = QFontMetrics(table.horizontalHeader().font())
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if heads.horizontalAdvance(head) > table.columnWidth(column):
            cut.append(head)
        for row in range(model.rowCount()):
            cell = table.cell(row, column)
            if not cell.is_name and is_cut(cell, table.content_width(column)):
                cut.append(cell.text)
    return cut


def _is_too_narrow(label: Label) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + SLACK
    return label.fontMetrics().horizontalAdvance(label.text()) > label.width() + SLACK
