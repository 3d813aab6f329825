"""Tells the hour that a clock of twelve hours means beside a word for part of the day."""

from __future__ import annotations

import unicodedata
from functools import cache

from workers.kinds.chat.headers.day_periods import AFTER_NOON, BEFORE_NOON, DAY_FIRST, SOME_HOURS

NOON, MIDNIGHT = 12, 24

# The same sign, written in several ways: quotes, the Hebrew gershayim, middle dots.
_SAME = str.maketrans({"'": "’", "ʼ": "’", "ꞌ": "’", "`": "’", '"': "״", "”": "״", "·": None})


def plain_word(text: str) -> str:
    """Bring a day period into the form in which the table has it: ``A. M.`` becomes ``am``."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SAME)
    return "".join(sign for sign in plain if _counts(sign))


def hours_beside(word: str) -> tuple[int, ...] | None:
    """Give the hour of the day for each hour that stands beside a plain word.

    Args:
        word: As ``plain_word`` gives it.

    Returns:
        The hours for 0 to 12; none goes beyond. Nothing where the word is unknown.
    """
    span = _spans().get(word)
    return None if span is None else _hours_within(*span)


def is_day_first(word: str) -> bool:
    """Tell whether a plain word is written only where the day stands before the month."""
    return word in _day_first()


def _counts(sign: str) -> bool:
    return not (sign == "." or sign.isspace() or unicodedata.category(sign) == "Cf")


@cache
def _spans() -> dict[str, tuple[int, int]]:
    spans = {word: span for span, words in SOME_HOURS.items() for word in words.split()}
    spans.update(dict.fromkeys(BEFORE_NOON.split(), (0, NOON)))
    spans.update(dict.fromkeys(AFTER_NOON.split(), (NOON, MIDNIGHT)))
    return spans


@cache
def _day_first() -> frozenset[str]:
    return frozenset(DAY_FIRST.split())


@cache
def _hours_within(start: int, before: int) -> tuple[int, ...]:
    """Choose for each hour the one of its two times of day that is nearer to a span."""
    length = (before - start) % MIDNIGHT

    def distance(hour: int) -> int:
        after_start = (hour - start) % MIDNIGHT
        return 0 if after_start < length else min(after_start - length + 1, MIDNIGHT - after_start)

    # 00:08 a. m. is seen, so an hour of 0 is read as 12.
    twelve = [min((hour, hour + NOON), key=distance) for hour in range(NOON)]
    return (*twelve, twelve[0])
