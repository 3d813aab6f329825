"""The judge's calendars: a day is found by walking there from the first of a known year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from workers.kinds.chat.calendars import LONG_HIJRI_MONTHS

Months = Callable[[int], list[int]]

JALALI_LEAP = (1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428)


def jalali_months(year: int) -> list[int]:
    """Give the days of each month of a year of Iran."""
    return [31] * 6 + [30] * 5 + [30 if year in JALALI_LEAP else 29]


def hijri_months(year: int) -> list[int]:
    """Give the days of each month of a year of Umm al-Qura."""
    bits = LONG_HIJRI_MONTHS[year - 1430]
    return [30 if bits >> month & 1 else 29 for month in range(12)]


KNOWN = {
    # where a year begins, and how long its months are
    "jalali": (1380, date(2001, 3, 21), jalali_months),
    "hijri": (1430, date(2008, 12, 29), hijri_months),
}


def whole_year(written: str) -> int:
    """Give the year that is written; of two digits it is of our century, or Buddhist."""
    year = int(written)
    if len(written) > 2:
        return year
    return 2500 + year if year >= 52 else 2000 + year


def calendar_of(year: int) -> str:
    """Tell the calendar of a year by its number alone."""
    if 2440 <= year <= 2700:
        return "buddhist"
    if 1380 <= year <= 1429:
        return "jalali"
    return "hijri" if 1430 <= year <= 1480 else "gregorian"


def day_of(year: str, month: str, day: str) -> date | None:
    """Give the day that is written, None where there is no such day."""
    number = whole_year(year)
    calendar = calendar_of(number)
    if calendar in KNOWN:
        return walked(*KNOWN[calendar], number, int(month), int(day))
    try:
        return date(number - (543 if calendar == "buddhist" else 0), int(month), int(day))
    except ValueError:
        return None


def walked(begin: int, first: date, months: Months, year: int, month: int, day: int) -> date | None:
    """Walk from the first day of the year ``begin``, month by month."""
    if not (1 <= month <= 12 and 1 <= day <= months(year)[month - 1]):
        return None
    passed = sum(sum(months(before)) for before in range(begin, year))
    passed += sum(months(year)[: month - 1]) + day - 1
    return first + timedelta(days=passed)
