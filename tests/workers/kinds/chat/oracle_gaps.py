"""The judge's reading of what stands between the numbers of a header: words and signs."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from workers.kinds.chat import phrases
from workers.kinds.chat.headers import day_periods

UNSEEN = f"\ufeff{phrases.DIRECTION_MARKS}\u2066\u2067\u2068\u2069"
LONGEST_LITERAL = 14

UNITS = frozenset(
    [
        "h",
        "hs",
        "hr",
        "hrs",
        "s",
        "seg",
        "min",
        "uhr",
        "uur",
        "ч",
        "น",
        "ê",
        "ú",
        "hodź",
        "godz",
        "val",
    ]
)
"""Words behind a clock that tell nothing."""

ASCII_BEFORE = frozenset(["am", "pm", "de", "du", "sa", "ch"])
"""ASCII words that are halves of a day before a clock; others there are words like "at"."""


@dataclass(frozen=True)
class Gap:
    """What stands between date and clock, or after them, and the half of the day in it.

    Attributes:
        literal: All but the half.
        half: The hours that it stands for.
        is_capital: Whether it is ``AM`` or ``PM``.
        is_day_first: Whether only day-first languages write so.
        start, end: Where the half stands in the gap.
    """

    literal: str
    half: tuple[int, int] | None = None
    is_capital: bool = False
    is_day_first: bool = False
    start: int = 0
    end: int = 0


def parted(gap: str, is_before: bool) -> Gap | None:
    """Find the part of the day in a gap: the longest run of words that is one.

    Args:
        gap: As it stands in the line, in its plain form.
        is_before: Whether a clock follows it.
    """
    words = list(re.finditer(r"[^ ,()\u060c.][^ ,()\u060c]*", gap))
    for count in range(len(words), 0, -1):
        for first in range(len(words) - count + 1):
            start, end = words[first].start(), words[first + count - 1].end()
            word = plain_word(gap[start:end])
            is_near = not is_before or (not gap[end:].strip() and not is_other_word(word))
            is_half = word in HALVES and is_near
            if is_half and is_literal(gap[:start]) and is_literal(gap[end:]):
                literal = f"{gap[:start].rstrip()}|{gap[end:].rstrip()}"
                is_capital = word in ("am", "pm") and gap[start:end].isupper()
                is_day_first = word in DAY_FIRST_WORDS or is_day_first_literal(gap[:start])
                return Gap(literal, HALVES[word], is_capital, is_day_first, start, end)
    if not is_literal(gap):
        return None
    return Gap(re.sub(" +", " ", gap), is_day_first=is_day_first_literal(gap))


def is_day_first_literal(text: str) -> bool:
    """Tell whether what stands between date and clock is a word of day-first languages."""
    return plain_word(text.strip(" (,\u060c")) in DAY_FIRST_LITERALS


def has_only_units(literal: str) -> bool:
    """Tell whether the words behind a clock say no more than "hours"."""
    return all(plain_word(word) in UNITS for word in re.findall(r"\w+", literal))


def is_other_word(word: str) -> bool:
    """Tell whether a word before a clock is rather one like "at"."""
    return word not in ASCII_BEFORE if word.isascii() else len(word) == 1


def is_literal(text: str) -> bool:
    """Tell whether a language may write this between date and clock: signs, a word in blanks."""
    if any(sign not in " ,.\u060c()'" and not is_letter(sign) for sign in text):
        return False
    if not any(map(is_letter, text)):
        return True
    return not is_letter(text[0]) and len(text) <= LONGEST_LITERAL


def is_letter(sign: str) -> bool:
    """Whether a sign is a letter, or a mark on one."""
    return unicodedata.category(sign)[0] in "LM"


def plain_word(text: str) -> str:
    """Give a word for part of the day without case, dots and blanks: ``A. M.`` is ``am``."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    for signs, one in (("'ʼꞌ`", "’"), ('"”', "״")):
        for sign in signs:
            folded = folded.replace(sign, one)
    return re.sub(r"[\s.·]+", "", "".join(sign for sign in folded if sign not in UNSEEN))


def halves() -> dict[str, tuple[int, int]]:
    """Give the hours, from the first and before the second, that each word stands for."""
    spans = {(0, 12): day_periods.BEFORE_NOON, (12, 24): day_periods.AFTER_NOON}
    spans = {**day_periods.SOME_HOURS, **spans}
    return {word: span for span, words in spans.items() for word in words.split()}


HALVES = halves()
DAY_FIRST_WORDS = frozenset(day_periods.DAY_FIRST.split())
DAY_FIRST_LITERALS = frozenset(
    [
        "klo",
        "kl",
        "à",
        "um",
        "om",
        "ô",
        "às",
        "alas",
        "ales",
        "alle",
        "alleore",
        "ore",
        "lúc",
        "ngày",
        "в",
        "у",
        "г",
        "гв",
        "р",
        "be",
        "ساعة",
        "الساعة",
    ]
)
DAY_FIRST_ZEROS = frozenset("٠০੦૦೦០໐൦၀౦๐")
"""Of digits that only day-first countries write."""


def hour_beside(span: tuple[int, int], hour: int) -> int:
    """Give the one of the two hours of the day that lies in a span, or nearest to it."""
    inside = [(span[0] + more) % 24 for more in range((span[1] - span[0]) % 24)]

    def distance(one: int) -> int:
        return min(min((one - other) % 24, (other - one) % 24) for other in inside)

    return min((hour % 12, hour % 12 + 12), key=distance)
