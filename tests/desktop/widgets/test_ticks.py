"""Round ticks, and that their labels have room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest

from desktop.widgets.pixels import ruler
from desktop.widgets.ticks import (
    Tick,
    count_ticks,
    day_ticks,
    hour_ticks,
    placed_labels,
    weekday_ticks,
)
from tests.desktop.widgets.counts import in_english

MARCH = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with in_english():
        yield


def width_of(text: str) -> float:
    return 6.5 * len(text)


def texts(ticks: list[Tick]) -> list[str]:
    return [tick.text for tick in ticks]


def test_the_greatest_day_of_a_shop_has_ticks_of_a_thousand() -> None:
    assert texts(count_ticks(2759, 130)) == ["0", "1,000", "2,000"]


@pytest.mark.parametrize("most", [1, 2, 3, 4, 7, 9, 10, 99, 1000, 2759, 50_000, 987_654_321])
@pytest.mark.parametrize("pixels", [10, 60, 150, 900])
def test_there_are_two_to_four_ticks_from_zero_within_the_data(most: int, pixels: int) -> None:
    values = [tick.value for tick in count_ticks(most, pixels)]

    assert 2 <= len(values) <= 4
    assert values[0] == 0
    assert values[-1] <= most
    assert len({second - first for first, second in pairwise(values)}) == 1


def test_a_step_is_one_two_or_five_with_noughts() -> None:
    steps = {str(int(count_ticks(most, 500)[1].value)) for most in range(1, 5000, 7)}

    assert {step.rstrip("0") for step in steps} == {"1", "2", "5"}


def test_little_room_makes_fewer_ticks() -> None:
    assert len(count_ticks(3000, 60)) < len(count_ticks(3000, 200))


def test_nothing_has_no_ticks() -> None:
    assert count_ticks(0, 100) == []


def test_hours_stand_at_the_middle_of_their_slots_and_tell_the_unit_once() -> None:
    ticks = hour_ticks(216, width_of)

    assert texts(ticks) == ["0 h", "3", "6", "9", "12", "15", "18", "21"]
    assert [tick.value for tick in ticks][:2] == [0.5, 3.5]


def test_narrow_hours_are_fewer() -> None:
    assert texts(hour_ticks(120, width_of)) == ["0 h", "6", "12", "18"]


def test_monday_comes_first() -> None:
    assert texts(weekday_ticks()) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


@pytest.mark.parametrize(
    ("days", "pixels", "labels"),
    [
        (1, 500, ["2 Mar"]),
        (2, 500, ["2 Mar", "3 Mar"]),
        (7, 517, ["2 Mar", "3 Mar", "4 Mar", "5 Mar", "6 Mar", "7 Mar", "8 Mar"]),
        (14, 400, ["2 Mar", "9 Mar"]),
        (40, 517, ["2 Mar", "9 Mar", "16 Mar", "23 Mar", "30 Mar", "6 Apr"]),
        (182, 517, ["Mar", "Apr", "May", "Jun", "Jul", "Aug"]),
    ],
)
def test_days_weeks_or_months_by_span(days: int, pixels: float, labels: list[str]) -> None:
    assert texts(day_ticks(MARCH, days, 0, days, pixels, width_of)) == labels


def test_over_a_new_year_the_first_label_and_january_tell_the_year() -> None:
    ticks = day_ticks(date(2025, 11, 20), 120, 0, 120, 520, width_of)

    assert texts(ticks) == ["Dec 2025", "2026", "Feb", "Mar"]


def test_within_a_year_january_is_a_month() -> None:
    assert texts(day_ticks(date(2026, 1, 1), 120, 0, 120, 520, width_of))[0] == "Jan"


def test_ten_years_have_years() -> None:
    ticks = day_ticks(date(2016, 1, 4), 3652, 0, 3652, 520, width_of)

    assert texts(ticks) == [str(year) for year in range(2016, 2026)]


def test_a_near_look_at_ten_years_still_tells_the_year() -> None:
    ticks = day_ticks(date(2016, 1, 4), 3652, 1000, 1007, 900, width_of)

    assert texts(ticks)[:2] == ["30 Sep 2018", "1 Oct"]


def test_a_week_label_stands_under_its_monday() -> None:
    ticks = day_ticks(date(2026, 3, 4), 40, 0, 40, 517, width_of)

    assert ticks[0] == Tick(5.5, "9 Mar")


def test_a_month_of_which_little_is_seen_has_no_label() -> None:
    ticks = day_ticks(date(2026, 2, 27), 100, 0, 100, 517, width_of)

    assert texts(ticks)[0] == "Mar"


@pytest.mark.parametrize("low", [0, 0.4, 1000.7, 3600])
@pytest.mark.parametrize("span", [7, 8.5, 30, 90, 400, 3652])
@pytest.mark.parametrize("pixels", [240, 517, 900, 1600])
def test_all_day_labels_have_room(low: float, span: float, pixels: float) -> None:
    high = min(low + span, 3652)

    ticks = day_ticks(date(2016, 1, 4), 3652, low, high, pixels, width_of)

    along = ruler(low, high, 40, 40 + pixels)
    placed = placed_labels(ticks, along, 0, 40 + pixels, width_of)
    assert 1 <= len(ticks) <= 13
    assert [label.text for label in placed] == texts(ticks)


def test_the_calendars_ends_are_no_obstacle() -> None:
    assert day_ticks(date.min, 3_652_059, 0, 3_652_059, 900, width_of)
    assert day_ticks(date(9999, 12, 1), 31, 0, 31, 900, width_of)


def test_labels_at_the_ends_move_inwards() -> None:
    ticks = [Tick(0, "begin"), Tick(10, "end")]

    placed = placed_labels(ticks, ruler(0, 10, 0, 200), 0, 200, width_of)

    assert placed[0].left == 0
    assert placed[1].left == 200 - width_of("end")


def test_no_label_lies_on_another() -> None:
    ticks = [Tick(number, "label") for number in range(10)]

    placed = placed_labels(ticks, ruler(0, 9, 0, 100), 0, 100, width_of)

    assert all(b.left - a.left > width_of("label") for a, b in pairwise(placed))
