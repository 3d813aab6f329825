"""Days in the calendars that phones write: plain tables of where their years or months begin."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import NamedTuple


class Day(NamedTuple):
    """A day as it is written."""

    year: int
    month: int
    day: int


_NOWRUZ = [
    date(2020, 3, 20),
    date(2021, 3, 21),
    date(2022, 3, 21),
    date(2023, 3, 21),
    date(2024, 3, 20),
    date(2025, 3, 21),
    date(2026, 3, 21),
]
_FIRST_NOWRUZ = 1399

# The calendar of Umm al-Qura: where the months begin that the corpus needs.
_HIJRI_MONTHS = {
    (1445, 7): date(2024, 1, 13),
    (1445, 8): date(2024, 2, 11),
    (1445, 9): date(2024, 3, 11),
    (1445, 10): date(2024, 4, 10),
    (1445, 11): date(2024, 5, 9),
}


def gregorian(day: date) -> Day:
    """Write a day as it is."""
    return Day(day.year, day.month, day.day)


def buddhist(day: date) -> Day:
    """Write a day as phones in Thailand do."""
    return Day(day.year + 543, day.month, day.day)


def jalali(day: date) -> Day:
    """Write a day as phones in Iran do: six months of 31 days, then months of 30."""
    for place, (begin, end) in enumerate(pairwise(_NOWRUZ)):
        if begin <= day < end:
            passed = (day - begin).days
            month, rest = divmod(passed, 31) if passed < 186 else divmod(passed - 186, 30)
            return Day(_FIRST_NOWRUZ + place, month + (1 if passed < 186 else 7), rest + 1)
    raise ValueError(f"no year is known for {day}")


def hijri(day: date) -> Day:
    """Write a day as phones in Saudi Arabia may do."""
    for (month, begin), (_, end) in pairwise(_HIJRI_MONTHS.items()):
        if begin <= day < end:
            return Day(*month, (day - begin).days + 1)
    raise ValueError(f"no month is known for {day}")
