"""Understands what stands between the numbers of a header: signs, blanks and words.

Each function takes such a text as a phone wrote it. All are called once for each text and
kept by their caller, so they are made to be read, not to be quick.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from workers.kinds.chat.headers.period_words import hours_beside, is_day_first, plain_word

# Signs without width: direction marks, the byte order mark, zero-width blanks and joiners.
MARKS = "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
BLANKS = " \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
DASHES = "\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
COLONS = ":\uff1a\u2236\ua789"

_MARK = re.compile(f"[{MARKS}]")
_BLANKS = re.compile(f"[{BLANKS}]+")
_DASH = re.compile(f"[{DASHES}]")
_SAME_SIGN = str.maketrans(
    {"\uff0f": "/", "\u2044": "/", "\u2215": "/", "\u060d": "/", "\uff0e": ".", "\u2024": "."}
    | dict.fromkeys(COLONS, ":")
)

_COMMAS = ",\u060c\uff0c\u3001\u2e41\u2e32\ufe50"
_LONGEST_JOINT = 14
# Signs that a period before the clock may follow without a blank.
_STARTS_WORD = frozenset(" (.日" + _COMMAS)
_ENDS_WORD = frozenset(" " + _COMMAS)

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
_DAY_FIRST_DIGITS = frozenset(
    ("arab", "beng", "guru", "gujr", "knda", "khmr", "laoo", "mlym", "mymr", "telu", "thai")
)

# CLDR's names of digits, by the digit zero.
_SCRIPTS = {
    "\u0660": "arab", "\u06f0": "arabext", "\u07c0": "nkoo", "\u0966": "deva", "\u09e6": "beng",
    "\u0a66": "guru", "\u0ae6": "gujr", "\u0b66": "orya", "\u0be6": "tamldec", "\u0c66": "telu",
    "\u0ce6": "knda", "\u0d66": "mlym", "\u0de6": "sinh", "\u0e50": "thai", "\u0ed0": "laoo",
    "\u0f20": "tibt", "\u1040": "mymr", "\u1090": "mymrshan", "\u17e0": "khmr", "\u1810": "mong",
    "\u1946": "limb", "\u19d0": "talu", "\u1a80": "lana", "\u1b50": "bali", "\u1bb0": "sund",
    "\u1c40": "lepc", "\u1c50": "olck", "\ua620": "vaii", "\ua8d0": "saur", "\ua9d0": "java",
    "\uaa50": "cham", "\uabf0": "mtei", "\uff10": "fullwide", "\U00011136": "cakm",
    "\U00016ac0": "tnsa", "\U0001e140": "hmnp", "\U0001e950": "adlm",
}  # fmt: skip


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


def script_of(digit: str) -> str:
    """Name the script of a digit as CLDR does; nothing for ASCII."""
    if "0" <= digit <= "9":
        return ""
    return _SCRIPTS.get(chr(ord(digit) - unicodedata.decimal(digit)), "other")


def is_day_first_script(script: str) -> bool:
    """Tell whether digits are written only where the day stands before the month."""
    return script in _DAY_FIRST_DIGITS


def plain_sign(text: str) -> str:
    """Give a text without marks, each run of blanks as one, variants of a sign as that sign."""
    return _DASH.sub("-", _BLANKS.sub(" ", _MARK.sub("", text)).translate(_SAME_SIGN))


def separators_of(first: str, second: str, has_long_year: bool) -> tuple[str, str] | None:
    """Give the signs that part the fields of a date, or nothing where they are none."""
    pair = plain_sign(first), plain_sign(second)
    if pair[0] == pair[1] and pair[0] in ("/", ".", "-", ". ", " / "):
        return pair
    if pair == ("年", "月"):
        return pair
    return pair if has_long_year and pair in ((" ", " "), ("/", " ")) else None


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
        start += len(words) - len(words.lstrip(" " + _COMMAS))
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
    word = plain_word(text.strip(" -(" + _COMMAS)).strip(_COMMAS)
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
    plain = (plain_word(word.strip(_COMMAS)) for word in words.split(" "))
    return any(_may_stand_before(word) and hours_beside(word) for word in plain)


def _may_join(sign: str) -> bool:
    return sign in " .’'" + _COMMAS or sign.isalpha() or unicodedata.category(sign)[0] == "M"


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
