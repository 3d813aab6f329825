"""The signs of headers: which are alike, which part a date, which script a digit is of."""

from __future__ import annotations

import re
import unicodedata

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

COMMAS = ",\u060c\uff0c\u3001\u2e41\u2e32\ufe50"
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
