from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.theme.tokens import LIGHT
from desktop.widgets.hour_bars import GAP, HEAD, HourBars, hour_bars

COUNTS = [0] * 9 + [10, 40, 20] + [0] * 12


@pytest.fixture
def bars(qtbot: QtBot) -> HourBars:
    made = HourBars()
    qtbot.addWidget(made)
    made.resize(360, 150)
    made.show()
    made.show_counts(COUNTS)
    return made


def test_the_peak_is_named(bars: HourBars) -> None:
    assert bars.label() == "10–11 h: 40 messages"
    assert bars.accessibleDescription() == bars.label()


def test_keys_name_other_hours(bars: HourBars) -> None:
    QTest.keyClick(bars, Qt.Key.Key_Right)
    after = bars.label()
    QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Left)

    assert after == "11–12 h: 20 messages"
    assert bars.label() == "9–10 h: 10 messages"


def test_the_pointer_names_the_hour_it_is_at(bars: HourBars) -> None:
    QTest.mouseMove(bars, QPoint(round(9.5 * 15), 60))

    assert bars.named_hour() == 9


def test_no_counts_name_nothing(bars: HourBars) -> None:
    bars.show_counts([0] * 24)
    bars.grab()

    assert bars.label() == ""


def test_the_peak_is_painted_in_the_accent(bars: HourBars) -> None:
    image = bars.grab().toImage()

    foot = 150 - 18 - 4
    assert image.pixelColor(10 * 15 + 7, foot) == LIGHT.accent
    assert image.pixelColor(9 * 15 + 7, foot) == LIGHT.bar2


def test_bars_stand_on_whole_pixels_with_equal_gaps() -> None:
    placed = hour_bars(COUNTS, 360, HEAD, 132)

    assert all(bar.left() == round(bar.left()) for bar in placed)
    assert {right.left() - left.right() for left, right in pairwise(placed)} == {GAP}
    assert placed[10].top() == HEAD
    assert placed[9].height() * 4 == pytest.approx(placed[10].height(), abs=4)


def test_a_single_message_is_seen() -> None:
    assert hour_bars([1, 10_000], 360, HEAD, 132)[0].height() == 1
