from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.windows.main import MainWindow
from tests.desktop.windows.listed import THREE, list_of


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    model = list_of(THREE)
    window = MainWindow(model)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    QGuiApplication.clipboard().clear()


@pytest.fixture
def chat(tmp_path: Path) -> str:
    path = tmp_path / "Chat.txt"
    path.write_text("x")
    return str(path)


def of_urls(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drag_over(window: MainWindow, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


def drop(window: MainWindow, data: QMimeData) -> QDropEvent:
    """Let go, as a system does: after an enter, without which Qt passes no drop on."""
    drag_over(window, data)
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


def paste(qtbot: QtBot, window: MainWindow, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def said(window: MainWindow) -> list[str]:
    return [toast.title.text() for toast in window.toasts.shown()]


def test_a_drop_gives_its_paths_and_is_a_copy(
    qtbot: QtBot, window: MainWindow, chat: str, tmp_path: Path
) -> None:
    data = of_urls(QUrl.fromLocalFile(chat), QUrl.fromLocalFile(str(tmp_path)))

    with qtbot.waitSignal(window.paths_given) as given:
        event = drop(window, data)

    assert given.args == [[chat, str(tmp_path)]]
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_dragging_shows_what_letting_go_will_do(
    window: MainWindow, chat: str, tmp_path: Path
) -> None:
    overlay = window.drop_overlay

    event = drag_over(window, of_urls(QUrl.fromLocalFile(chat), QUrl.fromLocalFile(str(tmp_path))))

    assert event.isAccepted()
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    assert overlay.sentence() == "Let go to look at 2 files"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_the_overlay_goes_when_the_files_are_let_go(window: MainWindow, chat: str) -> None:
    drop(window, of_urls(QUrl.fromLocalFile(chat)))

    assert not window.drop_overlay.isVisible()


def test_words_that_are_dragged_are_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("hola")

    event = drag_over(window, data)

    assert not event.isAccepted()
    assert not window.drop_overlay.isVisible()


def test_a_link_is_answered_with_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.assertNotEmitted(window.paths_given):
        drop(window, of_urls(QUrl("https://example.org/chat.zip")))

    assert said(window) == ["Only files of this computer can be counted"]


def test_copied_files_are_pasted(qtbot: QtBot, window: MainWindow, chat: str) -> None:
    with qtbot.waitSignal(window.paths_given) as given:
        paste(qtbot, window, of_urls(QUrl.fromLocalFile(chat)))

    assert given.args == [[chat]]


def test_a_copied_path_is_pasted(qtbot: QtBot, window: MainWindow, chat: str) -> None:
    data = QMimeData()
    data.setText(f'"{chat}"\n')

    with qtbot.waitSignal(window.paths_given) as given:
        paste(qtbot, window, data)

    assert given.args == [[chat]]


def test_pasted_words_are_answered_with_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText("Buen día")

    with qtbot.assertNotEmitted(window.paths_given):
        paste(qtbot, window, data)

    assert said(window) == ["What was copied is no file"]


def test_a_field_keeps_what_is_pasted_into_it(qtbot: QtBot, window: MainWindow, chat: str) -> None:
    field = QLineEdit()
    window.show_page(field)
    field.setFocus()
    data = QMimeData()
    data.setText(chat)
    QGuiApplication.clipboard().setMimeData(data)

    with qtbot.assertNotEmitted(window.paths_given):
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == chat


def test_pages_change_by_fading_and_end_whole(qtbot: QtBot, window: MainWindow) -> None:
    first, second = QLabel("one"), QLabel("two")
    window.add_page(first)
    window.show_page(first)

    window.show_page(second)

    assert window.page() is second
    assert window.pages.is_fading()
    qtbot.waitUntil(lambda: not window.pages.is_fading(), timeout=2000)
    window.show_page(second)
    assert not window.pages.is_fading()


def test_a_page_that_asks_for_much_does_not_push_the_window(window: MainWindow) -> None:
    page = QWidget()
    page.setMinimumSize(3000, 3000)

    window.show_page(page)

    assert window.minimumSizeHint().width() < 1000


@pytest.mark.parametrize(("width", "is_rail"), [(1280, False), (1100, False), (1099, True)])
def test_below_1100_the_sidebar_is_a_rail(
    qtbot: QtBot, window: MainWindow, width: int, is_rail: bool
) -> None:
    window.setMinimumSize(0, 0)

    window.resize(width, 640)

    qtbot.waitUntil(lambda: window.width() == width)
    assert window.sidebar.is_rail is is_rail


def test_place_and_size_come_back(qtbot: QtBot, window: MainWindow) -> None:
    window.setMinimumSize(0, 0)
    window.resize(700, 500)
    geometry = window.saved_geometry()
    other = MainWindow(list_of([]))
    qtbot.addWidget(other)
    other.setMinimumSize(0, 0)

    assert other.restore_saved(geometry)

    assert other.size() == window.size()


@pytest.mark.parametrize("geometry", [b"", b"nonsense"])
def test_a_geometry_that_is_none_is_left_alone(window: MainWindow, geometry: bytes) -> None:
    before = window.size()

    assert not window.restore_saved(geometry)

    assert window.size() == before


def test_closing_tells(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_f6_goes_to_the_list_and_back(qtbot: QtBot, window: MainWindow) -> None:
    page = QWidget()
    field = QLineEdit(page)
    window.show_page(page)
    field.setFocus()

    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.sidebar.list.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)

    assert field.hasFocus()
