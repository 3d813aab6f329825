"""Headers as CLDR's locales write them, read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import NamedTuple

import pytest
from babel import Locale
from babel.dates import parse_pattern
from babel.localedata import locale_identifiers

from workers.kinds.chat.headers.line import read_header

DAY = (2024, 3, 5)
TIMES = [(0, 7, 8), (9, 7, 8), (12, 7, 8), (21, 7, 8)]
CLOCKS = ("Hm", "Hms", "hm", "hms", "Bhm", "Bhms")
ZEROS = {
    "adlm": 0x1E950, "arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "cakm": 0x11136,
    "deva": 0x966, "hmnp": 0x1E140, "mtei": 0xABF0, "mymr": 0x1040, "nkoo": 0x7C0,
    "olck": 0x1C50, "tibt": 0xF20,
}  # fmt: skip

# Languages some of whose headers are not read, or not with their hour, and why.
LEFT_OUT = {
    "blo": "the period stands between hours and minutes: 9 1ka 07",
    "dz": "a word opens the clock, another parts hours and minutes: ཆུ་ཚོད་ 9 སྐར་མ་ 07",
    "ebu": "UT is the afternoon, in Kalaallisut the morning; neither is read",
    "ee": "a flexible period stands between words: 9:07 le zã me",
    "gd": "m is the morning, in Spanish it is noon; only midnight is read wrongly",
    "hy": "a flexible period goes with an ending: 9:07-ին",
    "kl": "see ebu",
    "oc": "no sign parts minutes and seconds: 09h07 08 seg.",
    "smn": "ip. is the morning, in Finnish the afternoon",
    "tok": "# opens the numbers: #2024)#3)#5",
    "yo": "minutes have one digit: 9:7, which may be any two numbers",
}


class Written(NamedTuple):
    """A header as a locale writes it, and what it means."""

    language: str
    header: str
    fields: tuple[int, ...]
    seconds: int


def headers_of(identifier: str) -> Iterator[Written]:
    """Give the headers of a locale: short dates, all its clocks, Android and iOS."""
    locale = Locale.parse(identifier)
    joints = {str(locale.datetime_formats[width]) for width in ("short", "medium")}
    for day in dates_of(locale):
        for clock in clocks_of(locale):
            for time in TIMES:
                try:
                    written = [formatted(part, locale, time) for part in (day, clock)]
                except ValueError:
                    continue  # Babel lacks a word of its own rules
                seconds = time[0] * 3600 + time[1] * 60 + time[2] * ("s" in letters(clock))
                for joint in joints:
                    text = joint.replace("{1}", written[0]).replace("{0}", written[1])
                    for opening, closer in (("", " - "), ("[", "] ")):
                        header = in_digits(opening + text + closer, locale)
                        yield Written(identifier.split("_")[0], header, fields_of(day), seconds)


def dates_of(locale: Locale) -> set[str]:
    skeletons = locale.datetime_skeletons
    return {locale.date_formats["short"].pattern} | {
        skeletons[key].pattern for key in ("yMd",) if key in skeletons
    }


def clocks_of(locale: Locale) -> set[str]:
    clocks = {locale.time_formats[width].pattern for width in ("short", "medium")}
    skeletons = locale.datetime_skeletons
    clocks |= {skeletons[key].pattern for key in CLOCKS if key in skeletons}
    # A few locales have a clock of twelve hours without saying which half it is.
    return {clock for clock in clocks if "h" not in letters(clock) or set("aB") & letters(clock)}


@cache
def letters(pattern: str) -> frozenset[str]:
    return frozenset(re.sub(r"'[^']*'", "", pattern))


def formatted(pattern: str, locale: Locale, time: tuple[int, int, int]) -> str:
    return str(parse_pattern(pattern).apply(datetime(*DAY, *time), locale))


def in_digits(header: str, locale: Locale) -> str:
    zero = ZEROS.get(locale.default_numbering_system, ord("0"))
    return header.translate({ord("0") + digit: zero + digit for digit in range(10)})


def fields_of(pattern: str) -> tuple[int, ...]:
    plain = re.sub(r"'[^']*'", "", pattern)
    year = DAY[0] % 100 if plain.count("y") == 2 else DAY[0]
    values = {"y": year, "M": DAY[1], "d": DAY[2]}
    return tuple(values[sign] for sign in dict.fromkeys(plain) if sign in values)


def is_read(written: Written) -> bool:
    found = read_header(f"{written.header}Ana: hola")
    return found is not None and (
        found.end == len(written.header)
        and (found.first, found.second, found.third) == written.fields
        and found.seconds == written.seconds
    )


@pytest.fixture(scope="module")
def written() -> set[Written]:
    return {header for identifier in locale_identifiers() for header in headers_of(identifier)}


def test_the_headers_of_all_locales_are_read(written: set[Written]) -> None:
    unread = {header for header in written if not is_read(header)}

    assert {header.language for header in unread} == set(LEFT_OUT)
    assert len(written) > 20_000
    assert len(unread) < len(written) / 80


def test_the_languages_left_out_write_other_headers_that_are_read(written: set[Written]) -> None:
    others = {header.language for header in written if is_read(header)}

    assert set(LEFT_OUT) <= others
