from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hijridate import Hijri
from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.dates import (
    HIJRI_YEARS,
    JALALI_YEARS,
    Ints,
    are_dates,
    calendar_of,
    day_numbers,
    weekdays,
    whole_years,
)

EPOCH = date(1970, 1, 1).toordinal()

# The day in March on which each year from 1380 on begins, as Iran kept it.
NOWRUZ = "21 21 21 20 21 21 21 20 21 21 21 20 21 21 21 20 21 21 21 20 21 21 21 20 21 21"


def days_of(*dates: tuple[int, int, int]) -> list[date | None]:
    year, month, day = (np.array(column, dtype=np.int64) for column in zip(*dates, strict=True))
    numbers, are = day_numbers(year, month, day), are_dates(year, month, day)
    return [
        date.fromordinal(EPOCH + int(number)) if is_one else None
        for number, is_one in zip(numbers, are, strict=True)
    ]


def all_days(years: tuple[int, int]) -> tuple[Ints, Ints, Ints]:
    """All triples of a calendar's years, with those that are no dates."""
    grid = np.indices((years[1] - years[0] + 1, 14, 33), dtype=np.int64).reshape(3, -1)
    year, month, day = grid[0] + years[0], grid[1], grid[2]
    return year, month, day


def nowruz(year: int) -> date:
    """The first day of a Jalali year from 1210 to 1634, after Borkowski's table of breaks."""
    since_break = year - 1210
    leap_days = 294 + since_break // 33 * 8 + (since_break % 33 + 3) // 4
    gregorian = year + 621
    gregorian_leap_days = gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150
    return date(gregorian, 3, 20 + leap_days - gregorian_leap_days)


@given(st.integers(1481, 2439), st.integers(-1, 14), st.integers(-1, 33))
def test_gregorian_dates_are_those_of_the_library(year: int, month: int, day: int) -> None:
    try:
        expected = date(year, month, day)
    except ValueError:
        expected = None

    (found,) = days_of((year, month, day))

    assert found == expected


def test_a_buddhist_year_is_543_years_ahead() -> None:
    found = days_of((2567, 3, 5), (2567, 2, 29), (2566, 2, 29), (2440, 1, 1), (2700, 12, 31))

    assert found == [
        date(2024, 3, 5), date(2024, 2, 29), None, date(1897, 1, 1), date(2157, 12, 31),
    ]  # fmt: skip


def test_jalali_years_begin_when_iran_kept_nowruz() -> None:
    days = [int(day) for day in NOWRUZ.split()]

    found = days_of(*((1380 + place, 1, 1) for place in range(len(days))))

    assert found == [date(2001 + place, 3, day) for place, day in enumerate(days)]


def test_jalali_years_begin_when_another_reckoning_has_them_begin() -> None:
    years = range(JALALI_YEARS[0], JALALI_YEARS[1] + 1)

    found = days_of(*((year, 1, 1) for year in years))

    assert found == [nowruz(year) for year in years]


def test_the_days_of_all_jalali_months_follow_each_other() -> None:
    year, month, day = all_days(JALALI_YEARS)
    are = are_dates(year, month, day)

    days = day_numbers(year[are], month[are], day[are])

    assert (np.diff(days) == 1).all()
    assert date.fromordinal(EPOCH + int(days[0])) == date(2001, 3, 21)


@pytest.mark.parametrize(
    ("jalali", "gregorian"),
    [
        ((1402, 12, 15), date(2024, 3, 5)),
        ((1402, 12, 29), date(2024, 3, 19)),
        ((1402, 12, 30), None),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1400, 6, 31), date(2021, 9, 22)),
        ((1400, 7, 31), None),
    ],
)
def test_jalali_days_have_their_place(jalali: tuple[int, int, int], gregorian: date | None) -> None:
    assert days_of(jalali) == [gregorian]


def test_hijri_months_are_those_of_umm_al_qura() -> None:
    months = [
        (year, month)
        for year in range(HIJRI_YEARS[0], HIJRI_YEARS[1] + 1)
        for month in range(1, 13)
    ]
    lengths = [Hijri(year, month, 1).month_length() for year, month in months]

    found = days_of(*((year, month, 1) for year, month in months))
    last = days_of(*((*month, length) for month, length in zip(months, lengths, strict=True)))
    beyond = days_of(*((*month, length + 1) for month, length in zip(months, lengths, strict=True)))

    firsts = [Hijri(year, month, 1).to_gregorian().toordinal() for year, month in months]
    assert [day.toordinal() for day in found if day] == firsts
    assert None not in last
    assert not any(beyond)


def test_calendars_may_stand_side_by_side() -> None:
    found = days_of((2024, 3, 5), (2567, 3, 5), (1402, 12, 15), (1445, 8, 24), (2024, 13, 5))

    assert found == [date(2024, 3, 5)] * 4 + [None]


@pytest.mark.parametrize(
    ("year", "calendar"),
    [
        (2024, "gregorian"), (24, "gregorian"), (1379, "gregorian"), (1380, "jalali"),
        (1429, "jalali"), (1430, "hijri"), (1480, "hijri"), (1481, "gregorian"),
        (2439, "gregorian"), (2440, "buddhist"), (2700, "buddhist"), (2701, "gregorian"),
    ],
)  # fmt: skip
def test_the_number_of_a_year_tells_its_calendar(year: int, calendar: str) -> None:
    assert calendar_of(year) == calendar


def test_short_years_are_of_this_century_or_buddhist() -> None:
    found = whole_years(np.array([0, 9, 24, 51, 52, 67, 99]))

    assert found.tolist() == [2000, 2009, 2024, 2051, 2552, 2567, 2599]


def test_no_dates_are_read_as_none() -> None:
    nothing = np.array([], dtype=np.int64)

    assert len(are_dates(nothing, nothing, nothing)) == 0
    assert len(day_numbers(nothing, nothing, nothing)) == 0


def test_triples_far_from_any_date_raise_nothing() -> None:
    numbers = np.array([-(2**40), -1, 0, 12, 1390, 1440, 2500, 2**40])
    year, month, day = (grid.ravel() for grid in np.meshgrid(numbers, numbers, numbers))

    are = are_dates(year, month, day)
    day_numbers(year, month, day)

    assert set(month[are].tolist()) == {12}


def test_the_week_began_on_a_monday() -> None:
    monday = date(2024, 3, 4).toordinal() - EPOCH

    assert weekdays(np.arange(monday, monday + 8)).tolist() == [0, 1, 2, 3, 4, 5, 6, 0]
