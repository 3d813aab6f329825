"""*Day by day* as a widget: labels, bars, line, light, tip, zoom, keys, paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.palettes import palette_of
from desktop.theme.tokens import DARK, LIGHT, Tokens
from desktop.widgets.daily import DailyPlot
from tests.desktop.widgets.counts import (
    FAMILIES,
    colours_in,
    days,
    in_english,
    in_window,
    painted,
)

SIZES = [(240, 110), (458, 170), (566, 170), (966, 180), (1600, 300)]
SPANS = [1, 2, 7, 31, 182, 365, 3652]
MONTHS = ["Mar", "Apr", "May", "Jun", "Jul", "Aug"]


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with in_english():
        yield


def shown(
    qtbot: QtBot,
    daily: list[tuple[str, int]],
    size: tuple[int, int] = (566, 170),
    tokens: Tokens = LIGHT,
) -> DailyPlot:
    plot = DailyPlot(has_zoom=True)
    plot.show_days(daily)
    return in_window(qtbot, plot, size, tokens)


def point_at(plot: DailyPlot, day: int) -> None:
    QTest.mouseMove(plot.viewport(), QPoint(int(plot.middle_of(day)), 100))


def turn_wheel(plot: DailyPlot, x: float, down: int, across: int = 0) -> bool:
    place = QPointF(x, 80)
    event = QWheelEvent(
        place,
        QPointF(plot.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(-across, -down),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), event)
    return event.isAccepted()


def drag(plot: DailyPlot, first: QPoint, last: QPoint) -> None:
    viewport, button = plot.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, pos=first)
    QTest.mouseMove(viewport, (first + last) / 2)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, button, pos=last)


def test_half_a_year_has_its_months_and_round_counts(qtbot: QtBot) -> None:
    labels = shown(qtbot, days(182)).visible_labels()

    assert labels == ["0", "1,000", "2,000", *MONTHS]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("span", SPANS)
def test_there_are_labels_on_both_axes_whatever_is_shown(
    qtbot: QtBot, span: int, size: tuple[int, int], family: str
) -> None:
    with in_english(family):
        plot = shown(qtbot, days(span), size)

        counts, others = plot.visible_counts(), plot.visible_days()

    assert counts[0] == "0"
    assert 2 <= len(counts) <= 4
    assert 1 <= len(others) <= 13


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("span", SPANS)
def test_no_text_is_cut(qtbot: QtBot, span: int, size: tuple[int, int], family: str) -> None:
    with in_english(family):
        plot = shown(qtbot, days(span), size)

        image = plot.grab().toImage()

    ground = {LIGHT.window.name()}
    width, height = image.width(), image.height()
    assert colours_in(image, 0, 0, 1, height) == ground
    assert colours_in(image, 0, 0, width, 1) == ground
    assert colours_in(image, 0, height - 1, width, 1) == ground
    below = colours_in(image, width - 1, height - 20, 1, 20)
    assert below == ground


def test_the_peak_wears_its_day_and_count(qtbot: QtBot) -> None:
    assert shown(qtbot, days(182)).peak_label() == "Mon 11 May: 2,759"


def test_a_peak_of_many_years_tells_its_year(qtbot: QtBot) -> None:
    assert shown(qtbot, days(3652)).peak_label() == "Mon 11 May 2026: 2,759"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_bars_line_and_peak_wear_their_colours(qtbot: QtBot, tokens: Tokens) -> None:
    plot = shown(qtbot, days(182), tokens=tokens)

    colours = colours_in(plot.grab().toImage(), 50, 0, 516, 149)

    assert {tokens.area.name(), tokens.accent.name(), tokens.grid.name()} <= colours


def test_another_theme_is_worn_at_once(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    plot.setPalette(palette_of(DARK))

    colours = colours_in(plot.grab().toImage(), 50, 100, 516, 49)
    assert DARK.area.name() in colours
    assert LIGHT.area.name() not in colours


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("span", [31, 182, 3652])
def test_bars_have_sharp_edges_at_every_scale(qtbot: QtBot, scale: float, span: int) -> None:
    plot = shown(qtbot, days(span))

    image = painted(plot, scale)

    level = (plot.height() - 30) * scale  # below the line of means
    left = plot.middle_of(0) * scale + 1
    row = colours_in(image, left, level, (plot.width() - 2) * scale - left, 1)
    assert row <= {LIGHT.surface.name(), LIGHT.area.name()}
    assert LIGHT.area.name() in row


def test_days_without_messages_leave_a_gap(qtbot: QtBot) -> None:
    plot = shown(qtbot, [("2026-03-02", 5), ("2026-03-31", 5)])

    image = plot.grab().toImage()

    level = plot.height() - 40
    assert image.pixelColor(round(plot.middle_of(0)), level) == LIGHT.area
    assert image.pixelColor(round(plot.middle_of(15)), level) == LIGHT.window


@pytest.mark.parametrize("before", [[], [("2026-01-01", 1)], days(700, most=9)])
def test_days_are_painted_alike_whatever_was_shown_before(
    qtbot: QtBot, before: list[tuple[str, int]]
) -> None:
    plot = shown(qtbot, before)
    plot.grab()

    plot.show_days(days(31))

    assert plot.grab().toImage() == shown(qtbot, days(31)).grab().toImage()


def test_below_a_week_there_is_no_line(qtbot: QtBot) -> None:
    few = shown(qtbot, days(6))
    enough = shown(qtbot, days(7))

    wide = few.width()
    assert LIGHT.accent.name() not in colours_in(few.grab().toImage(), 0, 0, wide, 149)
    assert LIGHT.accent.name() in colours_in(enough.grab().toImage(), 0, 0, wide, 149)


def test_the_line_ends_three_days_before_the_last(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(31))

    image = plot.grab().toImage()

    last = round(plot.middle_of(27))
    assert LIGHT.accent.name() in colours_in(image, last - 6, 20, 6, 125)
    assert LIGHT.accent.name() not in colours_in(image, last + 4, 20, plot.width() - last - 4, 125)


def test_pointing_at_a_day_lights_it_and_tells_when_and_how_much(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    point_at(plot, 44)

    assert plot.lit() == 44
    when, count, mean = plot.tip_text().splitlines()
    assert (when, count) == ("Wed 15 Apr 2026", "1,200 messages")
    assert mean.startswith("mean of 7 days: ")
    image = plot.grab().toImage()
    assert image.pixelColor(round(plot.middle_of(44)), plot.height() - 30) == LIGHT.accent
    crosshair = colours_in(image, plot.middle_of(44) - 3, 2, 6, 1)
    assert LIGHT.line2.name() in crosshair


def test_the_first_days_have_no_mean_to_tell(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    point_at(plot, 1)

    assert len(plot.tip_text().splitlines()) == 2


def test_in_ten_years_the_greatest_day_of_a_column_is_told(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(3652, date(2016, 1, 4), most=1800))

    point_at(plot, 1800)

    assert plot.lit() == 1800
    assert plot.tip_text().splitlines()[1] == "2,759 messages"


def test_leaving_puts_out_the_light(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    point_at(plot, 44)

    plot.point_at(3, 80)

    assert plot.lit() is None
    assert plot.tip_text() == ""


def test_the_wheel_zooms_around_the_day_under_the_pointer(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    x = plot.middle_of(70)

    is_taken = turn_wheel(plot, x, -120)

    low, high = plot.shown_range()
    assert is_taken
    assert high - low == pytest.approx(182 / 1.2)
    assert plot.middle_of(70) == pytest.approx(x)
    assert plot.lit() == 70


def test_a_wheel_that_can_show_no_more_is_left_to_the_page(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    assert not turn_wheel(plot, 300, 120)
    assert plot.shown_range() == (0, 182)


def test_without_zoom_the_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    plot = DailyPlot()
    plot.show_days(days(182))
    in_window(qtbot, plot, (566, 170))

    assert not turn_wheel(plot, 300, -120)
    assert plot.shown_range() == (0, 182)


def test_a_wheel_across_moves_the_days(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.show_range(50, 100)

    turn_wheel(plot, 300, 0, across=120)

    assert plot.shown_range() == (55, 105)


def test_zooming_goes_down_to_a_week_of_named_days(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182), (966, 180))

    for _ in range(40):
        turn_wheel(plot, 500, -120)

    low, high = plot.shown_range()
    assert high - low == pytest.approx(7)
    assert all(" " in label for label in plot.visible_days())


def test_counts_follow_what_is_seen(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    plot.show_range(100, 140)

    assert plot.visible_counts() == ["0", "500", "1,000"]
    assert plot.peak_label() == "Fri 19 Jun: 1,200"


def test_what_is_not_seen_is_not_painted(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.show_range(60.5, 80.5)

    image = plot.grab().toImage()

    names = round(plot.middle_of(60))  # the axis ends in the middle of the first day
    assert LIGHT.area.name() not in colours_in(image, 0, 0, names, plot.height())


def test_dragging_moves_the_days_and_no_farther_than_they_go(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.show_range(50, 100)
    day = plot.middle_of(51) - plot.middle_of(50)

    drag(plot, QPoint(300, 80), QPoint(300 - round(day * 10), 80))
    moved = plot.shown_range()
    drag(plot, QPoint(60, 80), QPoint(5000, 80))

    assert moved[0] == pytest.approx(60, abs=0.1)
    assert plot.shown_range() == (0, 50)


def test_a_double_click_shows_all_again(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.show_range(50, 100)

    QTest.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 80))

    assert plot.shown_range() == (0, 182)


def test_a_keyboard_finds_the_peak_and_walks_by_days_and_weeks(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    plot.setFocus(Qt.FocusReason.TabFocusReason)
    first = plot.lit()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert first == 70
    assert plot.lit() == 64
    assert plot.tip_text().startswith("Tue 5 May 2026\n")


def test_a_keyboard_walks_by_columns_where_days_share_them(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(3652))
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    lit = [plot.lit()]
    for _ in range(20):
        QTest.keyClick(plot, Qt.Key.Key_Right)
        lit.append(plot.lit())

    assert lit == sorted(set(lit), key=lambda day: day or 0)
    assert len(set(lit)) == 21


def test_a_keyboard_zooms_moves_and_shows_all(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(plot, Qt.Key.Key_Plus)
    near = plot.shown_range()
    QTest.keyClick(plot, Qt.Key.Key_PageDown)
    moved = plot.shown_range()
    QTest.keyClick(plot, Qt.Key.Key_Minus)
    wide = plot.shown_range()
    QTest.keyClick(plot, Qt.Key.Key_Home)

    assert near[1] - near[0] == pytest.approx(182 / 1.5)
    assert moved[0] > near[0]
    assert wide == (0, 182)
    assert plot.shown_range() == (0, 182)


def test_a_light_that_walks_out_takes_the_range_along(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.show_range(60, 71)
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(plot, Qt.Key.Key_Right)

    assert plot.lit() == 71
    assert plot.shown_range() == (61, 72)


def test_escape_puts_out_the_light(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(plot, Qt.Key.Key_Escape)

    assert plot.lit() is None
    assert plot.tip_text() == ""


def test_without_messages_there_are_no_axes_but_a_sentence(qtbot: QtBot) -> None:
    plot = shown(qtbot, [])

    plot.point_at(300, 80)
    turn_wheel(plot, 300, -120)

    assert plot.visible_labels() == []
    assert plot.shown_nothing() == "No messages here"
    assert plot.lit() is None
    assert plot.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_fewer_days_than_before_show_all_of_them(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(3652))
    plot.show_range(3000, 3100)
    point_at(plot, 3050)

    plot.show_days(days(31))

    assert plot.shown_range() == (0, 31)
    assert plot.lit() is None
    assert plot.visible_days()[0] == "2 Mar"


def test_showing_parts_over_and_over_ends_well(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(3652))

    for low in range(0, 3500, 250):
        plot.show_range(low, low + 20 + low / 10)
        plot.show_days(days(1 + low))
        assert not plot.grab().isNull()


def test_a_screen_reader_hears_the_peak(qtbot: QtBot) -> None:
    plot = shown(qtbot, days(182))

    assert plot.accessibleName() == "Messages a day"
    assert "Most messages came on 11 May 2026: 2,759 messages" in plot.accessibleDescription()
