"""Figures, sizes, times and days as a person reads them in the window and on the sheet.

Separators and names of days come from the locale that ``QLocale()`` is; the words go
through Qt's translation. ``wording.py`` does the same for a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

MINUTE, HOUR, DAY = 60, 3_600, 86_400
NOTHING = "–"
_BEGINS_LIKE_I = re.compile(r"\W*h?[ií](?![aeoáéó])", re.IGNORECASE)

translate = QCoreApplication.translate

# A figure and the small words beside it: [("2", False), ("min", True), ("38", False), ("s", True)].
Parts = list[tuple[str, bool]]


def count(number: int) -> str:
    """Write a whole number: ``184,902``."""
    return QLocale().toString(number)


def decimal(number: float, digits: int = 1) -> str:
    """Write a number with so many digits behind the point."""
    return QLocale().toString(float(number), "f", digits)


def percent(share: float | None, digits: int = 1) -> str:
    """Write a share of 0 to 1: ``23.7 %``; a trace is never nothing."""
    if share is None:
        return NOTHING
    least = 10.0**-digits
    if 0 < share * 100 < least / 2:
        return f"< {decimal(least, digits)} %"
    return f"{decimal(share * 100, digits)} %"


def size_parts(size_bytes: float) -> tuple[str, str]:
    """Write a size and its unit: ``("48.2", "MB")``; a thousand makes the next unit."""
    if size_bytes < 1000:
        return count(round(size_bytes)), "B"
    for unit in ("kB", "MB", "GB"):
        size_bytes /= 1000
        if size_bytes < 999.95:
            return decimal(size_bytes), unit
    return decimal(size_bytes / 1000), "TB"


def size(size_bytes: float) -> str:
    """Write a size: ``48.2 MB``."""
    return " ".join(size_parts(size_bytes))


def speed_parts(bytes_per_s: float) -> tuple[str, str]:
    """Write a speed and its unit: ``("20.0", "MB/s")``."""
    amount, unit = size_parts(bytes_per_s)
    return amount, translate("phrases", "{unit}/s", "a speed: MB/s").format(unit=unit)


def speed(bytes_per_s: float) -> str:
    """Write a speed: ``20.0 MB/s``."""
    return " ".join(speed_parts(bytes_per_s))


def size_of(done_bytes: float, all_bytes: float) -> tuple[str, str]:
    """Write a part of a size in the unit of the whole: ``("1.5", "of 50.0 MB")``."""
    amount, unit = size_parts(all_bytes)
    scale = {"B": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12}[unit]
    digits = 0 if unit == "B" else 1
    done = decimal(min(done_bytes, all_bytes) / scale, digits)
    whole = translate("phrases", "of {size}", "1.5 of 50.0 MB").format(size=f"{amount} {unit}")
    return done, whole


def duration_parts(seconds: float | None) -> Parts:
    """Write a time in at most two units, whole minutes from ten: ``2 min 38 s``, ``14 min``."""
    if seconds is None:
        return [(NOTHING, False)]
    second, minute, hour, day = _units()
    if seconds < 9.95 and round(seconds, 1) != round(seconds):
        return [(decimal(seconds), False), (second, True)]
    whole = round(seconds)
    if whole < MINUTE:
        return [(count(whole), False), (second, True)]
    if whole < 10 * MINUTE:
        return _two(whole // MINUTE, minute, whole % MINUTE, second)
    minutes = round(whole / MINUTE)
    if minutes < 60:
        return [(count(minutes), False), (minute, True)]
    if minutes < 24 * 60:
        return _two(minutes // 60, hour, minutes % 60, minute)
    hours = round(whole / HOUR)
    return _two(hours // 24, day, hours % 24, hour)


def duration(seconds: float | None) -> str:
    """Write a time as ``duration_parts`` does, as one text."""
    return " ".join(text for text, _ in duration_parts(seconds))


def in_seconds(number: float, digits: int) -> str:
    """Write seconds, however many: ``0.05 s``."""
    return f"{decimal(number, digits)} {_units()[0]}"


def fine_duration_parts(seconds: float | None) -> Parts:
    """Write a time to the hundredth of a second below ten: ``0.38 s``, ``12.3 s``, ``2 min``."""
    if seconds is None or seconds >= MINUTE - 0.05:
        return duration_parts(seconds)
    digits = 2 if seconds < 9.995 else 1
    return [(decimal(seconds, digits), False), (_units()[0], True)]


def fine_duration(seconds: float | None) -> str:
    """Write a time as ``fine_duration_parts`` does, as one text."""
    return " ".join(text for text, _ in fine_duration_parts(seconds))


def clock(moment: datetime, *, with_seconds: bool = False) -> str:
    """Write a time of day: ``09:41`` or ``09:41:08``."""
    return f"{moment:%H:%M:%S}" if with_seconds else f"{moment:%H:%M}"


def day(when: date, *, with_year: bool = False) -> str:
    """Write a day: ``12 Mar`` or ``12 Mar 2026``."""
    if with_year:
        return _date(when, translate("phrases", "d MMM yyyy", "a short date, as Qt writes dates"))
    return _date(when, translate("phrases", "d MMM", "day and month, as Qt writes dates"))


def full_day(when: date) -> str:
    """Write a day: ``30 August 2026``."""
    return _date(when, translate("phrases", "d MMMM yyyy", "a full date, as Qt writes dates"))


def weekday_day(when: date) -> str:
    """Write a day with its weekday: ``Mon 11 May``."""
    return _date(
        when, translate("phrases", "ddd d MMM", "weekday, day and month, as Qt writes dates")
    )


def full_weekday_day(when: date) -> str:
    """Write a day with its weekday and year: ``Mon 11 May 2026``."""
    return _date(
        when, translate("phrases", "ddd d MMM yyyy", "weekday and date, as Qt writes dates")
    )


def month(when: date, *, with_year: bool = False) -> str:
    """Write a month: ``Mar`` or ``Mar 2026``."""
    return _date(when, "MMM yyyy" if with_year else "MMM")


def weekday(number: int, *, is_short: bool = True) -> str:
    """Write a weekday, 0 for Monday: ``Mon``, ``Monday``."""
    length = QLocale.FormatType.ShortFormat if is_short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, length)


def hours(hour: int) -> str:
    """Write the hour of the day that begins at ``hour``: ``10–11``."""
    return f"{hour}–{hour + 1}"


def period(first: date, last: date) -> str:
    """Write a span of days: ``2 March to 30 August 2026``."""
    if first == last:
        return full_day(first)
    if first.year != last.year:
        begin = full_day(first)
    elif first.month != last.month:
        begin = _date(
            first, translate("phrases", "d MMMM", "a day and its month, as Qt writes dates")
        )
    else:
        begin = str(first.day)
    return translate("phrases", "{first} to {last}", "a period of days").format(
        first=begin, last=full_day(last)
    )


def listed(texts: Sequence[str]) -> str:
    """Write a few names in a sentence: ``Spanish, English and Portuguese``."""
    written = QLocale().createSeparatedList(list(texts))
    if len(texts) > 1 and QLocale().language() == QLocale.Language.Spanish:
        # Before the sound of an i, Spanish has another "and", which Qt does not know.
        before = written.removesuffix(texts[-1])
        if _BEGINS_LIKE_I.match(texts[-1]) and before.endswith(" y "):
            return f"{before.removesuffix('y ')}e {texts[-1]}"
    return written


def isolated(name: str) -> str:
    """Put a name into a sentence, whatever its direction is and whatever it holds."""
    return f"\u2068{name}\u2069"


def _date(when: date, pattern: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def _two(large: int, large_unit: str, small: int, small_unit: str) -> Parts:
    parts = [(count(large), False), (large_unit, True)]
    return [*parts, (f"{small:02d}", False), (small_unit, True)] if small else parts


def _units() -> tuple[str, str, str, str]:
    return (
        translate("phrases", "s", "seconds, beside a figure"),
        translate("phrases", "min", "minutes, beside a figure"),
        translate("phrases", "h", "hours, beside a figure"),
        translate("phrases", "d", "days, beside a figure"),
    )
