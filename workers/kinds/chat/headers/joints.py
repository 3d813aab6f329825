"""Understands what stands between the numbers of a header: signs, blanks and words.

Each function takes such a text as a phone wrote it. All are called once for each text and
kept by their caller, so they are made to be read, not to be quick.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from workers.kinds.chat.headers.period_words import hours_beside, is_day_first, plain_word
from workers.kinds.chat.headers.signs import COMMAS, plain_sign

_LONGEST_JOINT = 14
# Signs that a period before the clock may follow without a blank.
_STARTS_WORD = frozenset(" (.日" + COMMAS)
_ENDS_WORD = frozenset(" " + COMMAS)

# Short words that are read as a period before the clock; others there are words like "at".
_SHORT_BEFORE = frozenset(("am", "pm", "de", "du", "sa", "ch"))
_SHORT = 2
# From here on, one sign can be a whole word: 夜, 밤, ည.
_FIRST_FULL_SIGN = "\u0900"
# Words between a period and its clock: Ewe, Bodo.
_BEFORE_CLOCK = frozenset(("ga", "नि"))
# Words behind the clock that say no more than "hours", "minutes" or "seconds".
_CLOCK_UNITS = frozenset(
    (
        *("h", "hs", "hr", "hrs", "s", "seg", "min", "uhr", "uur", "ú", "ê", "hodź", "godz", "val"),
        *("ч", "น", "分", "秒", "분", "초"),
    )
)
# Words behind a date that ends the header: "of the year", and eras.
_ERAS = frozenset(
    ("г", "р", "ж", "ел", "be", "ad", "ce", "ap", "ah", "ش", "هـ", "م", "พศ", "คศ", "日")
)

# Plain words of languages that write the day before the month.
_DAY_FIRST_JOINTS = frozenset(
    (
        *("klo", "kl", "à", "um", "om", "ô", "às", "alas", "ales", "alle", "alleore", "ore"),
        *("lúc", "ngày", "в", "у", "г", "гв", "р", "be", "ساعة", "الساعة"),
    )
)


class Period(NamedTuple):
    """A day period: where it stands in its text, and what it makes of each hour."""

    start: int
    end: int
    hours: tuple[int, ...]
    capitals: bool
    day_first: bool


class Joint(NamedTuple):
    """What stands between date and clock, without the period."""

    text: str
    period: Period | None
    unit: str
    opens: bool
    day_first: bool


class Tail(NamedTuple):
    """What stands between the clock and what closes the header, without the period."""

    unit: str
    period: Period | None


def joint_of(text: str) -> Joint | None:
    """Understand what stands between a date and the clock that follows it."""
    placed = _Placed.of(text)
    plain = placed.text
    for start in range(len(plain)):
        if not plain[start].isalpha() or (start and plain[start - 1] not in _STARTS_WORD):
            continue
        words, unit = _without_unit(plain[start:])
        word = plain_word(words)
        if (hours := hours_beside(word)) and _may_stand_before(word):
            if not _is_joint(plain[:start], is_followed=not word.isascii()):
                return None
            period = placed.period(start, start + len(words), word, hours)
            return _joint(plain[:start], period, unit)
    return _joint(plain, None, "") if _is_joint(plain, is_followed=False) else None


def joint_after_clock(text: str) -> Joint | None:
    """Understand what stands between a clock and the date that follows it."""
    placed = _Placed.of(text)
    plain = placed.text
    for end in range(len(plain), 0, -1):
        if end < len(plain) and plain[end] not in _ENDS_WORD:
            continue
        word = plain_word(plain[:end])
        hours = hours_beside(word)
        if hours and _is_joint(plain[end:], is_followed=False):
            return _joint(plain[end:], placed.period(0, end, word, hours), "")
    return _joint(plain, None, "") if _is_joint(plain, is_followed=False) else None


def opening_of(text: str) -> Joint | None:
    """Understand what stands before the clock that begins a header."""
    placed = _Placed.of(text)
    words, unit = _without_unit(placed.text)
    if not words.strip():
        return Joint("", None, "", False, False)
    word = plain_word(words)
    hours = hours_beside(word)
    if not hours or not _may_stand_before(word):
        return None
    return Joint("", placed.period(0, len(words), word, hours), unit, False, False)


def tail_of(text: str, is_open: bool) -> Tail | None:
    """Understand what stands behind a clock that ends the header.

    Args:
        text: As written.
        is_open: Whether a round bracket opened before the clock.
    """
    placed = _Placed.of(text)
    plain = placed.text
    if is_open:
        if not plain.rstrip().endswith(")"):
            return None
        plain = plain.rstrip()[:-1]
    if not plain_word(plain):
        return Tail("", None)
    if plain_word(plain) in _CLOCK_UNITS:
        return Tail(plain.rstrip(), None)
    for start in (0, *(place for place, sign in enumerate(plain) if place and sign == " ")):
        if start and plain_word(plain[:start]) not in _CLOCK_UNITS:
            continue
        word = plain_word(plain[start:])
        if hours := hours_beside(word):
            return Tail(plain[:start], placed.period(start, len(plain), word, hours))
    return None


def era_of(text: str) -> str | None:
    """Understand what stands behind a date that ends the header."""
    plain = plain_sign(text).rstrip()
    word = plain_word(plain)
    return plain if not word or word in _ERAS else None


class _Placed(NamedTuple):
    """A text in its plain form, and where each sign of it stands as written."""

    text: str
    places: list[int]

    @classmethod
    def of(cls, written: str) -> _Placed:
        text, places = "", []
        for place, sign in enumerate(written):
            plain = plain_sign(sign)
            if plain and not (plain == " " and text.endswith(" ")):
                text += plain
                places.append(place)
        return cls(text, places)

    def period(self, start: int, end: int, word: str, hours: tuple[int, ...]) -> Period:
        words = self.text[start:end]
        start += len(words) - len(words.lstrip(" " + COMMAS))
        end -= len(words) - len(words.rstrip())
        letters = [sign for sign in words if sign.isalpha()]
        return Period(
            start=self.places[start],
            end=self.places[end - 1] + 1,
            hours=hours,
            capitals=word in ("am", "pm") and all(sign.isupper() for sign in letters),
            day_first=is_day_first(word),
        )


def _joint(text: str, period: Period | None, unit: str) -> Joint:
    word = plain_word(text.strip(" -(" + COMMAS)).strip(COMMAS)
    return Joint(text, period, unit, text.endswith("("), word in _DAY_FIRST_JOINTS)


def _is_joint(text: str, is_followed: bool) -> bool:
    """Tell whether a text joins date and clock.

    Args:
        text: Plain.
        is_followed: Whether a word of its own script follows, so that no blank is needed.
    """
    inner = text.removeprefix("日").removesuffix("(")
    if inner == " - " and text == inner:
        return True
    if any(not _may_join(sign) for sign in inner):
        return False
    if not any(sign.isalpha() for sign in inner):
        return is_followed or text.startswith("日") or any(sign in _ENDS_WORD for sign in inner)
    is_bounded = not inner[0].isalpha() and (inner[-1] in _ENDS_WORD or text.endswith("("))
    return len(inner) <= _LONGEST_JOINT and is_bounded and not _holds_period(inner)


def _holds_period(words: str) -> bool:
    """Tell whether one of some words is a period, which must not pass unread."""
    plain = (plain_word(word.strip(COMMAS)) for word in words.split(" "))
    return any(_may_stand_before(word) and hours_beside(word) for word in plain)


def _may_join(sign: str) -> bool:
    return sign in " .’'" + COMMAS or sign.isalpha() or unicodedata.category(sign)[0] == "M"


def _may_stand_before(word: str) -> bool:
    if word in _DAY_FIRST_JOINTS:
        return False
    if len(word) <= _SHORT and word < _FIRST_FULL_SIGN:
        return word in _SHORT_BEFORE or (len(word) == _SHORT and not word.isascii())
    return True


def _without_unit(words: str) -> tuple[str, str]:
    """Part words before a clock from a last one that is no period, such as Ewe's "ga"."""
    kept, _, last = words.rstrip().rpartition(" ")
    return (kept, last) if last in _BEFORE_CLOCK else (words, "")
