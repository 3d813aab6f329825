"""A person at the window: drops files, presses keys, clicks, waits, looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.windows.report import ReportView

WAIT_MS = 30_000
Copy = Qt.DropAction.CopyAction
NoModifier = Qt.KeyboardModifier.NoModifier
W = TypeVar("W", bound=QWidget)


class Person:
    """Works with one window."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot, self.window = app, qtbot, app.window

    def wait(self, until: Callable[[], bool], within_ms: int = WAIT_MS) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(until()), timeout=within_ms)

    def drop(self, *paths: Path) -> None:
        """Drag files over the window and let go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle = self.window.rect().center()
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPoint(middle), Copy, data, left, NoModifier)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(middle), Copy, data, left, NoModifier)
        QApplication.sendEvent(self.window, drop)
        assert drop.isAccepted()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NoModifier) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget."""
        where = widget.rect().center() if place is None else place
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NoModifier, where)

    def look_at(self, *paths: Path) -> None:
        """Drop files, and wait for what was found in them."""
        before = self.app.stage.number
        self.drop(*paths)
        self.wait(lambda: self.app.stage.number != before or before is not None)
        self.wait(lambda: self.shown_state() not in ("finding", ""))

    def count(self, *paths: Path) -> ReportView:
        """Drop files, count them, and wait for the report."""
        self.look_at(*paths)
        self.press(Qt.Key.Key_Return)
        return self.wait_for_report()

    def wait_for_report(self) -> ReportView:
        """Wait until a report is on the screen."""
        self.wait(lambda: self.shown_state() == "done" and self.app.stage.report is not None)
        report = self.app.stage.report
        assert report is not None
        return report

    def shown_state(self) -> str:
        """Say how the analysis stands that is shown; nothing where none is."""
        number = self.app.stage.number
        return "" if number is None else self.app.analyses.get(number).state

    def open_page(self, report: ReportView, key: str, kind: type[W]) -> W:
        """Click a tab, and give its page once it is there."""
        self.click(report.tabs, report.tabs.tabRect(report.keys.index(key)).center())
        page = report.pages[key]
        assert isinstance(page, kind)
        self.wait(page.isVisible)
        return page

    def save_as(self, path: Path) -> None:
        """Answer the dialog that asks where a report shall go."""
        self.wait(lambda: bool(self.dialogs()))
        dialog = self.dialogs()[0]
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait(lambda: not self.dialogs())

    def dialogs(self) -> Sequence[QFileDialog]:
        """Give the file dialogs that are open."""
        return [one for one in self.window.findChildren(QFileDialog) if one.isVisible()]
