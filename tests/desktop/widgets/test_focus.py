from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.tokens import LIGHT
from desktop.widgets.buttons import Button, Segmented, Weight
from desktop.widgets.focus import FocusRing
from desktop.widgets.tabs import Tabs

Key = Qt.Key


@dataclass
class Scene:
    window: QWidget
    first: Button
    second: Button
    field: QLineEdit
    deep: Button
    scroll: QScrollArea
    ring: FocusRing


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    window = QWidget()
    window.resize(400, 400)
    first, second = Button("One", Weight.FILLED, window), Button("Two", parent=window)
    first.setGeometry(20, 20, 80, 32)
    second.setGeometry(140, 20, 80, 32)
    field = QLineEdit(window)
    field.setGeometry(20, 80, 200, 32)
    scroll = QScrollArea(window)
    scroll.setGeometry(20, 140, 300, 100)
    content = QWidget()
    column = QVBoxLayout(content)
    column.addSpacing(60)
    deep = Button("Deep")
    column.addWidget(deep)
    column.addSpacing(400)
    scroll.setWidget(content)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for before, after in ((first, second), (second, field), (field, deep)):
        QWidget.setTabOrder(before, after)
    ring = FocusRing(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Scene(window, first, second, field, deep, scroll, ring)


def tab(scene: Scene, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(scene.window.windowHandle(), Key.Key_Tab)


def area(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_tab_brings_the_ring_two_pixels_outside(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene)

    assert scene.ring.target() is scene.second
    assert scene.ring.geometry() == scene.second.geometry().adjusted(-4, -4, 4, 4)


def test_a_shortcut_brings_the_ring_also_after_the_mouse(scene: Scene) -> None:
    QShortcut(QKeySequence("F6"), scene.window).activated.connect(scene.second.setFocus)
    QTest.mouseClick(scene.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))

    QTest.keyClick(scene.window.windowHandle(), Key.Key_F6)

    assert scene.ring.target() is scene.second


def test_the_ring_is_painted_in_accent_and_leaves_a_gap(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene)

    image = scene.window.grab().toImage()

    middle = scene.second.geometry().center().x()
    top = scene.second.y()
    assert image.pixelColor(middle, top - 3) == LIGHT.accent
    assert image.pixelColor(middle, top - 1) == image.pixelColor(5, 5)


def test_a_click_shows_no_ring(qtbot: QtBot, scene: Scene) -> None:
    handle = scene.window.windowHandle()

    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=scene.second.geometry().center())
    qtbot.waitUntil(scene.second.hasFocus)

    assert scene.ring.target() is None


def test_a_click_takes_the_ring_away(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene)

    handle = scene.window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(390, 390))

    assert scene.ring.target() is None


def test_it_follows_what_moves_grows_and_hides(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene)

    scene.second.setGeometry(200, 60, 120, 32)
    moved = scene.ring.geometry()
    scene.second.hide()

    assert moved == QRect(196, 56, 128, 40)
    assert scene.ring.target() is not scene.second


def test_fields_have_one(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene, 2)

    assert scene.ring.target() is scene.field


def test_it_follows_scrolling_and_is_cut_by_the_area(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene, 3)
    assert scene.ring.target() is scene.deep
    bar = scene.scroll.verticalScrollBar()

    bar.setValue(40)
    followed = scene.ring.geometry()
    place = area(scene.deep, scene.window)
    bar.setValue(bar.maximum())

    assert followed == place.adjusted(-4, -4, 4, 4)
    assert scene.ring.target() is None


def test_it_never_takes_focus_nor_the_mouse(scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene)

    assert scene.ring.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert scene.window.childAt(scene.ring.geometry().center()) is scene.second


def test_one_segment_and_one_tab_have_it(qtbot: QtBot, scene: Scene) -> None:
    segmented, tabs = Segmented(["A", "B"], scene.window), Tabs(["One", "Two"], scene.window)
    segmented.setGeometry(20, 260, 120, 30)
    tabs.setGeometry(20, 300, 300, 36)
    segmented.show()
    tabs.show()
    scene.first.setFocus()
    tab(scene)

    segmented.button(0).setFocus()
    on_segment = scene.ring.target()
    tabs.setFocus()
    on_tab = scene.ring.geometry()
    tabs.setCurrentIndex(1)

    assert on_segment is segmented.button(0)
    assert on_tab.width() == tabs.word_rect(0).width() + 8
    assert scene.ring.geometry().left() > on_tab.left()


def test_what_is_deleted_leaves_no_ring(qtbot: QtBot, scene: Scene) -> None:
    scene.first.setFocus()
    tab(scene)

    scene.second.deleteLater()

    qtbot.waitUntil(lambda: scene.ring.target() is None)
