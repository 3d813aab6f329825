"""Days and seconds from calendar fields, whole arrays at a time.

The number of a year tells its calendar: WhatsApp did not exist before 2009, so a year of
1402 or 2567 is none of the Gregorian calendar.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from workers.kinds.chat.calendars import FIRST_HIJRI_DAY, FIRST_HIJRI_YEAR, LONG_HIJRI_MONTHS
from workers.kinds.chat.schema import CalendarName

SECONDS_A_DAY = 86_400

# First and last year that is read in a calendar other than the Gregorian.
BUDDHIST_YEARS = (2440, 2700)
JALALI_YEARS = (1380, 1429)
HIJRI_YEARS = (FIRST_HIJRI_YEAR, FIRST_HIJRI_YEAR + len(LONG_HIJRI_MONTHS) - 1)

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

# For each calendar, what it says of a month.
_Measures = dict[str, Callable[[Ints, Ints], Ints]]

_MONTH_DAYS = np.array([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], dtype=np.int64)
_BEFORE_BUDDHIST_YEAR = 543
# Years of two digits from this one on are Buddhist: 52 is 2552, the year of 2009.
_FIRST_BUDDHIST_SHORT_YEAR = 52

_JALALI_DAY_BEFORE_ALL = 11_401  # 2001-03-20; the next day is the first of 1380
_JALALI_LEAP_YEARS_BEFORE = 335  # as ``_jalali_leap_years_until(1379)`` counts them
_JALALI_LONG_MONTHS = 6  # of 31 days; then 30, and the last 29 or, in a leap year, 30

_HIJRI_MONTH_DAYS = np.array(
    [29 + (bits >> month & 1) for bits in LONG_HIJRI_MONTHS for month in range(12)], dtype=np.int64
)
_HIJRI_MONTH_STARTS = FIRST_HIJRI_DAY + np.cumsum(_HIJRI_MONTH_DAYS) - _HIJRI_MONTH_DAYS


def calendar_of(year: int) -> CalendarName:
    """Name a year's calendar: "gregorian", "buddhist", "jalali" or "hijri"."""
    for name, (first, last) in _OTHER_CALENDARS.items():
        if first <= year <= last:
            return name
    return "gregorian"


def whole_years(short: Ints) -> Ints:
    """Give the years that two digits mean."""
    years: Ints = short + np.where(short >= _FIRST_BUDDHIST_SHORT_YEAR, 2500, 2000)
    return years


def are_dates(year: Ints, month: Ints, day: Ints) -> Flags:
    """Tell which triples are days of their year's calendar, Gregorian years 1 to 9999."""
    in_range = (month >= 1) & (month <= 12) & (year >= 1)
    if _are_gregorian(year):
        longest = _gregorian_month_days(year, np.where(in_range, month, 0))
    else:
        longest = _by_calendar(_MONTH_LENGTHS, year, np.where(in_range, month, 1))
    are: Flags = in_range & (day >= 1) & (day <= longest)
    return are


def day_numbers(year: Ints, month: Ints, day: Ints) -> Ints:
    """Count days since 1970-01-01; only meaningful where ``are_dates`` holds."""
    if _are_gregorian(year):
        return _gregorian_days_before(year, month) + day
    in_range = np.clip(month, 1, 12)
    return _by_calendar(_DAYS_BEFORE, year, in_range) + day


def weekdays(days: Ints) -> Ints:
    """Give the weekday of each day number, 0 for Monday; 1970-01-01 was a Thursday."""
    return (days + 3) % 7


def _are_gregorian(year: Ints) -> bool:
    if not len(year):
        return True
    if year.max() < BUDDHIST_YEARS[0] and year.min() > HIJRI_YEARS[1]:
        return True
    return not any(_is_within(year, years).any() for years in _OTHER_CALENDARS.values())


def _is_within(year: Ints, years: tuple[int, int]) -> Flags:
    within: Flags = (year >= years[0]) & (year <= years[1])
    return within


def _by_calendar(measures: _Measures, year: Ints, month: Ints) -> Ints:
    """Measure each month by the rules of its year's calendar."""
    year, month = np.broadcast_arrays(year, month)
    measured = measures["gregorian"](year, month)
    for name, years in _OTHER_CALENDARS.items():
        chosen = _is_within(year, years)
        if chosen.any():
            measured[chosen] = measures[name](year[chosen], month[chosen])
    return measured


def _gregorian_month_days(year: Ints, month: Ints) -> Ints:
    is_leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    days: Ints = _MONTH_DAYS[month] - ((month == 2) & ~is_leap)
    return days


def _gregorian_days_before(year: Ints, month: Ints) -> Ints:
    """Count the days from 1970-01-01 to the last one before a month.

    March is taken as the first month, so that the leap day ends the year and the days
    before a month are ``(153 * month + 2) // 5``.
    """
    shifted_year = year - (month <= 2)
    shifted_month = (month + 9) % 12
    before_year = 365 * shifted_year + shifted_year // 4 - shifted_year // 100 + shifted_year // 400
    return before_year + (153 * shifted_month + 2) // 5 - 719_469


def _buddhist_month_days(year: Ints, month: Ints) -> Ints:
    return _gregorian_month_days(year - _BEFORE_BUDDHIST_YEAR, month)


def _buddhist_days_before(year: Ints, month: Ints) -> Ints:
    return _gregorian_days_before(year - _BEFORE_BUDDHIST_YEAR, month)


def _jalali_leap_years_until(year: Ints) -> Ints:
    """Count leap years up to a year: eight in 33, which is right for all years read here."""
    return (8 * year + 29) // 33


def _jalali_month_days(year: Ints, month: Ints) -> Ints:
    is_leap = _jalali_leap_years_until(year) - _jalali_leap_years_until(year - 1)
    days: Ints = 30 + (month <= _JALALI_LONG_MONTHS) - (month == 12) * (1 - is_leap)
    return days


def _jalali_days_before(year: Ints, month: Ints) -> Ints:
    leap_days = _jalali_leap_years_until(year - 1) - _JALALI_LEAP_YEARS_BEFORE
    before_year = _JALALI_DAY_BEFORE_ALL + 365 * (year - JALALI_YEARS[0]) + leap_days
    days: Ints = before_year + 30 * (month - 1) + np.minimum(month - 1, _JALALI_LONG_MONTHS)
    return days


def _hijri_month_days(year: Ints, month: Ints) -> Ints:
    days: Ints = _HIJRI_MONTH_DAYS[12 * (year - FIRST_HIJRI_YEAR) + month - 1]
    return days


def _hijri_days_before(year: Ints, month: Ints) -> Ints:
    days: Ints = _HIJRI_MONTH_STARTS[12 * (year - FIRST_HIJRI_YEAR) + month - 1] - 1
    return days


_OTHER_CALENDARS: dict[CalendarName, tuple[int, int]] = {
    "buddhist": BUDDHIST_YEARS,
    "jalali": JALALI_YEARS,
    "hijri": HIJRI_YEARS,
}
_MONTH_LENGTHS: _Measures = {
    "gregorian": _gregorian_month_days,
    "buddhist": _buddhist_month_days,
    "jalali": _jalali_month_days,
    "hijri": _hijri_month_days,
}
_DAYS_BEFORE: _Measures = {
    "gregorian": _gregorian_days_before,
    "buddhist": _buddhist_days_before,
    "jalali": _jalali_days_before,
    "hijri": _hijri_days_before,
}
