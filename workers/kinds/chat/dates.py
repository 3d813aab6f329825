"""Days and seconds from calendar fields, whole arrays at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SECONDS_A_DAY = 86_400

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_MONTH_DAYS = np.array([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], dtype=np.int64)


def are_dates(year: Ints, month: Ints, day: Ints) -> Flags:
    """Tell which triples are days of the Gregorian calendar, years 1 to 9999."""
    in_range = (month >= 1) & (month <= 12) & (year >= 1)
    longest = _MONTH_DAYS[np.where(in_range, month, 0)]
    is_leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    longest = longest - ((month == 2) & ~is_leap)
    are: Flags = in_range & (day >= 1) & (day <= longest)
    return are


def day_numbers(year: Ints, month: Ints, day: Ints) -> Ints:
    """Count days since 1970-01-01; only meaningful where ``are_dates`` holds.

    March is taken as the first month, so that the leap day ends the year and the days
    before a month are ``(153 * month + 2) // 5``.
    """
    shifted_year = year - (month <= 2)
    shifted_month = (month + 9) % 12
    before_year = 365 * shifted_year + shifted_year // 4 - shifted_year // 100 + shifted_year // 400
    return before_year + (153 * shifted_month + 2) // 5 + day - 1 - 719_468


def weekdays(days: Ints) -> Ints:
    """Give the weekday of each day number, 0 for Monday; 1970-01-01 was a Thursday."""
    return (days + 3) % 7
