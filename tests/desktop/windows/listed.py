"""A list of analyses as the sidebar asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.models.analyses import Role

Row = str | tuple[int, str, str, str, float | None]


def list_of(rows: Sequence[Row]) -> QStandardItemModel:
    """Make a model: a text is a heading; else number, title, brief, state, share."""
    model = QStandardItemModel()
    for row in rows:
        item = QStandardItem()
        item.setData(isinstance(row, str), Role.IS_SECTION)
        if isinstance(row, str):
            item.setData(row, Role.TITLE)
            item.setData("", Role.BRIEF)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            for role, value in zip(
                (Role.NUMBER, Role.TITLE, Role.BRIEF, Role.STATE, Role.SHARE), row, strict=True
            ):
                item.setData(value, role)
        model.appendRow(item)
    return model


THREE: Sequence[Row] = (
    "Running",
    (3, "Chats de agosto", "64 %", "running", 0.64),
    "Today",
    (1, "Tienda: marzo a agosto", "184,902 messages · 12:40", "done", None),
    (2, "ventas_mayo.txt", "Not a chat", "failed", None),
)
