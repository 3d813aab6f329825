"""The drawing of a run as a widget: keys, pointer, screen readers, colours."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.palettes import palette_of
from desktop.theme.tokens import DARK, LIGHT
from desktop.widgets.plot_tip import PlotTip
from desktop.widgets.timeline import Timeline
from desktop.widgets.timeline_rows import PieceTry
from tests.desktop.widgets.runs import execution, four_computers, many, piece

# A widget goes with its window, and a window with the last name for it.
windows: WeakKeyDictionary[Timeline, QWidget] = WeakKeyDictionary()


def shown(qtbot: QtBot, run: dict[str, object] | None = None, width: int = 968) -> Timeline:
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette_of(LIGHT))
    timeline = Timeline(window)
    timeline.show_execution(run or four_computers())
    timeline.resize(width, timeline.sizeHint().height())
    window.resize(width, timeline.height())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    timeline.clearFocus()  # the only widget has it from the window
    windows[timeline] = window
    return timeline


def lost_box(timeline: Timeline) -> QRectF:
    bars = timeline.arranged().bars
    bar = next(one for one in bars if isinstance(one.what, PieceTry) and one.what.is_lost)
    return QRectF(*bar.box)


def test_it_is_as_high_as_the_run_needs(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    few = timeline.height()

    timeline.show_execution(many())

    assert timeline.height() > 4 * few


def test_all_its_labels_are_painted(qtbot: QtBot) -> None:
    labels = shown(qtbot).visible_labels()

    assert labels == [
        *("Sending", "Waiting", "Counting", "Joining"),
        *("0 s", "0.5 s", "1 s", "1.5 s", "2 s", "2.5 s"),
        *("Phases", "This computer", "counter-02", "counter-03", "counter-04"),
    ]


def test_arrow_keys_go_from_bar_to_bar_and_tell_about_each(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    tip = PlotTip.of(timeline)

    first = timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    second = timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_End)
    last = timeline.accessibleDescription()

    assert first.startswith("Sending, 0.38 s, From 0.00 s to 0.38 s")
    assert second.startswith("Waiting, 0.06 s")
    assert "counter-04" in last
    assert "try 2 of 2" in last
    assert tip.text().splitlines()[1] == "Piece 3, 7.3 MB: try 2 of 2"


def test_the_ring_is_there_for_keys_and_not_for_the_mouse(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    before = timeline.grab().toImage()

    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    with_keys = timeline.grab().toImage()
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    with_mouse = timeline.grab().toImage()

    assert with_keys != before
    assert with_mouse == before


def test_pointing_at_a_lost_try_lights_it_and_says_so(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    before = timeline.grab().toImage()

    QTest.mouseMove(timeline, lost_box(timeline).center().toPoint())

    assert timeline.grab().toImage() != before
    lines = PlotTip.of(timeline).text().splitlines()
    assert lines[1] == "Piece 3, 7.3 MB: try 1 of 2, lost"
    assert "sent again" in lines[-1]

    QTest.mouseMove(timeline, QPoint(1, 1))

    assert PlotTip.of(timeline).text() == ""
    assert timeline.grab().toImage() == before


def test_another_report_puts_the_tip_out(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    QTest.mouseMove(timeline, lost_box(timeline).center().toPoint())

    timeline.show_execution(execution([], ((None, None),) * 4))

    assert PlotTip.of(timeline).text() == ""
    assert not timeline.grab().isNull()


def test_keys_on_an_empty_run_do_nothing(qtbot: QtBot) -> None:
    timeline = shown(qtbot, execution([], ((None, None),) * 4))
    timeline.setFocus(Qt.FocusReason.TabFocusReason)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(timeline, key)

    assert PlotTip.of(timeline).text() == ""


def test_a_bar_that_keys_reach_is_scrolled_into_view(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    timeline = Timeline()
    timeline.show_execution(many())
    area.setWidget(timeline)
    area.resize(900, 400)
    area.show()
    timeline.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(timeline, Qt.Key.Key_End)

    assert area.verticalScrollBar().value() > 1_000


def test_screen_readers_hear_what_the_drawing_shows(qtbot: QtBot) -> None:
    text = shown(qtbot).accessibleDescription()

    assert "5 pieces on 4 computers, in 2.41 s." in text
    assert "Counting 1.58 s" in text
    assert "Arrow keys" in text


def test_names_are_shown_as_they_are(qtbot: QtBot) -> None:
    names = ["=cmd|x", "<img src=x>", "a$$b", "a&b", "\u202eabc", "n" * 10_000, "", "فاطمة"]

    timeline = shown(qtbot, execution([piece(name, 10, 0.0, 1.0) for name in names]))

    painted = timeline.visible_labels()
    assert {"=cmd|x", "<img src=x>", "a$$b", "a&b", "فاطمة"} <= set(painted)
    assert any(name.startswith("nnn") and name.endswith("…") for name in painted)
    assert not timeline.grab().isNull()


def test_its_colours_follow_the_palette(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    place = QRectF(*timeline.arranged().bars[4].box).toRect().topLeft() + QPoint(4, 14)

    light = QColor(timeline.grab().toImage().pixel(place))
    timeline.setPalette(palette_of(DARK))
    dark = QColor(timeline.grab().toImage().pixel(place))

    assert (light, dark) == (LIGHT.bar, DARK.bar)


def test_a_scaled_painter_draws_sharp_edges(qtbot: QtBot) -> None:
    timeline = shown(qtbot)
    box = QRectF(*timeline.arranged().bars[4].box)
    image = QImage(timeline.size() * 2, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)

    painter = QPainter(image)
    painter.scale(2, 2)
    timeline.render(painter, QPoint(0, 0))
    painter.end()

    middle = QPointF(box.left(), box.center().y()) * 2
    at = [QColor(image.pixel(round(middle.x()) + off, round(middle.y()))) for off in (-1, 0)]
    assert at[0] != LIGHT.bar
    assert at[1] == LIGHT.bar


def test_a_cut_name_tells_its_whole_text_and_a_widget_without_scroll_area_takes_keys(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    timeline = Timeline(window)
    timeline.show_execution(four_computers())
    timeline.resize(600, timeline.sizeHint().height())
    window.show()

    QTest.keyClick(timeline, Qt.Key.Key_Home)

    assert "Sending" in timeline.accessibleDescription()
