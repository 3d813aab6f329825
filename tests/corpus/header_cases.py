"""Headers: every order, separator, clock, word for a time of day, digit and calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from tests.corpus.calendars import buddhist, hijri, jalali
from tests.corpus.dialect import (
    DIGITS,
    IOS,
    OLD_IOS,
    Dialect,
    Periods,
    halves,
    spans,
    with_seconds,
)
from tests.corpus.export import Case, case
from tests.corpus.locales import LOCALES
from tests.corpus.script import Said, Script, conversation, notice
from tests.corpus.talk import talk_of

MOMENTS = [
    datetime(2024, 3, 5, 9, 7, 8),
    datetime(2024, 3, 5, 12, 0, 0),
    datetime(2024, 3, 5, 12, 45, 59),
    datetime(2024, 3, 6, 0, 8, 30),
    datetime(2024, 3, 12, 14, 30, 5),
    datetime(2024, 3, 13, 23, 59, 59),
    datetime(2024, 3, 28, 8, 5, 0),
    datetime(2024, 4, 1, 21, 15, 10),
]
"""Noon and midnight, days that are no month, a month's end."""

_OTHER_CLOCK = (
    "ar_MA", "de", "en_GB", "es", "fa", "fr", "he", "hi", "hu", "id", "it", "ko", "nl", "pt_BR",
    "ru", "si", "sq", "sv", "tr", "uk", "vi", "zh_Hans_CN", "zh_Hant_HK",
)  # fmt: skip
_NO_IOS = {
    "as",  # iOS does not speak it
    "fr_CA",  # its seconds are `08 s`, a shape of its own
}


def talk(locale: str, moments: list[datetime] = MOMENTS) -> Script:
    """Let two people talk in a locale's language, once in two lines."""
    customer, agent, lines = talk_of(locale)
    script = conversation(moments, (customer, agent), lines)
    two_lines = f"{lines[2]}\n{lines[4]}"
    return [*script[:2], script[2]._replace(text=two_lines), *script[3:]]


def order_of(date: str) -> str:
    """Tell the order of a pattern's fields."""
    return "".join(sorted("dmy", key=date.lower().index))


def facts(dialect: Dialect, **more: str) -> dict[str, Any]:
    """Say what a report knows of any such export."""
    known = {"date_order": order_of(dialect.date), "calendar": "gregorian", "encoding": "utf-8"}
    return {**known, "unread_lines": 0, "doubtful_lines": 0, **more}


def cases() -> Iterator[Case]:
    """Make all headers."""
    yield from _by_locale()
    yield from _android()
    yield from _ios()
    yield from _old_ios()
    yield from _time_first()
    yield from _digits()
    yield from _calendars()
    yield from _periods()


def _by_locale() -> Iterator[Case]:
    for name, locale in LOCALES.items():
        android, ios = locale.android(), locale.ios()
        yield _case(f"headers-android/{name}", android, name, _added(name))
        if name not in _NO_IOS:
            yield _case(f"headers-ios/{name}", ios, name)
    for name in _OTHER_CLOCK:
        clock = "12h" if LOCALES[name].is_24 else "24h"
        other = not LOCALES[name].is_24
        yield _case(f"headers-android/{name}-{clock}", LOCALES[name].android(is_24=other), name)
        yield _case(f"headers-ios/{name}-{clock}", LOCALES[name].ios(is_24=other), name)


def _added(locale: str) -> list[Said]:
    """Let WhatsApp say something, in what language does not matter."""
    customer, agent, _ = talk_of(locale)
    return [notice(MOMENTS[0], f"{agent} + {customer}")]


def _case(path: str, dialect: Dialect, locale: str, first: Script | None = None) -> Case:
    return case(path, dialect, [*(first or []), *talk(locale)], facts=facts(dialect))


_BLANK = "{date} {time}"
_EU, _US = halves("a. m.", "p. m."), halves("AM", "PM")
_KOREAN = halves("오전", "오후")

_ANDROID = {
    "en-us-12h-space": (Dialect("M/d/yy", "h:mm a"), "en"),
    "en-us-24h": (Dialect("M/d/yy", "HH:mm"), "en"),
    "en-us-long-year": (Dialect("M/d/y", "h:mm a"), "en"),
    "en-us-padded": (Dialect("MM/dd/y", "hh:mm a"), "en"),
    "en-gb-12h-no-blank": (Dialect("dd/MM/y", "h:mma", periods=halves("am", "pm")), "en"),
    "en-za-12h": (Dialect("y/MM/dd", "h:mm a", periods=halves("am", "pm")), "en"),
    "es-no-comma": (Dialect("dd/MM/yy", "HH:mm", glue=_BLANK), "es"),
    "es-12h-blank-inside": (Dialect("d/M/y", "h:mm a", glue=_BLANK, periods=_EU), "es"),
    "es-12h-no-break": (
        Dialect("d/M/y", "h:mm\u202fa", periods=halves("a.\u00a0m.", "p.\u00a0m.")), "es",
    ),
    "es-12h-hour-zero": (Dialect("d/M/y", "KK:mm a", periods=_EU), "es"),
    "es-dashes": (Dialect("dd-MM-yy", "HH:mm", glue=_BLANK), "es"),
    "pt-dots": (Dialect("dd.MM.y", "HH:mm", glue=_BLANK), "pt"),
    "fr-with-a": (Dialect("dd/MM/y", "HH:mm", glue="{date} à {time}"), "fr"),
    "fi-klo": (Dialect("d.M.y", "H.mm", glue="{date} klo {time}"), "fi"),
    "id-dot": (Dialect("dd/MM/yy", "HH.mm", glue=_BLANK), "id"),
    "hr-blanks-and-dots": (Dialect("dd. MM. y.", "HH:mm", glue=_BLANK), "hr"),
    "sr-short-year": (Dialect("d.M.yy.", "HH:mm", glue=_BLANK), "sr"),
    "sl-blanks": (Dialect("d. MM. yy", "HH:mm", glue=_BLANK), "sl"),
    "ko-24h": (Dialect("y. M. d.", "HH:mm", glue=_BLANK), "ko"),
    "bg-year-word": (Dialect("d.MM.yy 'г.'", "H:mm"), "bg"),
    "bg-long-year-word": (Dialect("dd.MM.y 'г'.", "H:mm"), "bg"),
    "th-era": (Dialect("d/M/y 'BE'", "HH:mm", calendar=buddhist), "th"),
    "hu-no-blanks": (Dialect("y.MM.dd.", "H:mm", glue=_BLANK), "hu"),
    "lt-dots": (Dialect("y.MM.dd", "HH:mm", glue=_BLANK), "lt"),
    "tr-no-padding": (Dialect("d.MM.y", "HH:mm", glue=_BLANK), "tr"),
    "da-dots-only": (Dialect("dd.MM.y", "HH.mm", glue=_BLANK), "da"),
    "en-in-24h": (Dialect("dd/MM/yy", "HH:mm"), "hi"),
    "zh-24h-no-padding": (Dialect("y/M/d", "H:mm", glue=_BLANK), "zh"),
    "ar-latin-digits": (
        Dialect("d/M/y", "h:mm a", glue="{date}، {time}", periods=halves("ص", "م")), "ar",
    ),
    "ur-comma": (Dialect("d/M/yy", "h:mm a", glue="{date}، {time}"), "ur"),
}  # fmt: skip

_IOS = {
    "en-us-12h-space": (Dialect("M/d/yy", "h:mm:ss a"), "en"),
    "en-gb-24h": (Dialect("dd/MM/y", "HH:mm:ss"), "en"),
    "de-12h": (Dialect("dd.MM.yy", "h:mm:ss\u202fa"), "de"),
    "es-12h": (
        Dialect("dd/MM/yy", "h:mm:ss\u202fa", periods=halves("a.\u00a0m.", "p.\u00a0m.")), "es",
    ),
    "fr-no-comma": (Dialect("dd/MM/y", "HH:mm:ss", glue=_BLANK), "fr"),
    "fr-with-a": (Dialect("dd/MM/y", "HH:mm:ss", glue="{date} à {time}"), "fr"),
    "en-za": (Dialect("y/MM/dd", "HH:mm:ss"), "en"),
    "ja-no-padding": (Dialect("y/MM/dd", "H:mm:ss", glue=_BLANK), "ja"),
    "nl-dashes": (Dialect("dd-MM-y", "HH:mm:ss", glue=_BLANK), "nl"),
    "sv-dashes": (Dialect("y-MM-dd", "HH:mm:ss", glue=_BLANK), "sv"),
    "it-short": (Dialect("dd/MM/yy", "HH:mm:ss"), "it"),
    "pt-br": (Dialect("dd/MM/y", "HH:mm:ss", glue=_BLANK), "pt"),
    "marked-lines": (Dialect("dd/MM/y", "HH:mm:ss", mark="\u200e"), "es"),
    "right-to-left-marks": (Dialect("d.M.y", "H:mm:ss", mark="\u200f"), "he"),
    "fi-klo": (Dialect("d.M.y", "H.mm.ss", glue="{date} klo {time}"), "fi"),
    "ko-long-year": (
        Dialect("y. M. d.", "a h:mm:ss", glue=_BLANK, periods=_KOREAN), "ko",
    ),
    "no-seconds": (Dialect("dd/MM/y", "HH:mm"), "es"),
}  # fmt: skip


def _android() -> Iterator[Case]:
    for name, (dialect, locale) in _ANDROID.items():
        calendar = "buddhist" if dialect.calendar is buddhist else "gregorian"
        said = facts(dialect, calendar=calendar)
        yield case(f"headers-android/shape-{name}", dialect, talk(locale), facts=said)


def _ios() -> Iterator[Case]:
    for name, (dialect, locale) in _IOS.items():
        yield _case(f"headers-ios/shape-{name}", replace(dialect, frame=IOS), locale)


def _old_ios() -> Iterator[Case]:
    shapes = {
        "slashes": (Dialect("dd/MM/y", "HH:mm:ss", glue=_BLANK), "es"),
        "slashes-comma": (Dialect("dd/MM/yy", "HH:mm:ss"), "it"),
        "dots": (Dialect("dd.MM.yy", "HH.mm.ss", glue=_BLANK), "de"),
        "us-12h": (Dialect("M/d/yy", "h:mm:ss a", glue="{date}, {time}"), "en"),
        "year-first": (Dialect("y-MM-dd", "HH:mm:ss", glue=_BLANK), "sv"),
        "long-dots": (Dialect("dd.MM.y", "HH:mm:ss", glue=_BLANK), "ru"),
    }
    for name, (dialect, locale) in shapes.items():
        yield _case(f"headers-old-ios/{name}", replace(dialect, frame=OLD_IOS), locale)


def _time_first() -> Iterator[Case]:
    glue = "{time}, {date}"
    shapes = {
        "vi-24h": Dialect("dd/MM/y", "HH:mm", glue=glue),
        "vi-12h": Dialect("dd/MM/y", "h:mm a", glue=glue, periods=halves("SA", "CH")),
        "vi-blank": Dialect("dd/MM/y", "HH:mm", glue="{time} {date}"),
        "vi-dashes": Dialect("dd-MM-y", "HH:mm", glue=glue),
        "ios-vi-24h": Dialect("dd/MM/y", "HH:mm:ss", glue=glue, frame=IOS),
        "ios-vi-12h": Dialect(
            "d/M/yy", "h:mm:ss\u202fa", glue=glue, frame=IOS, periods=halves("SA", "CH")
        ),
        "year-first": Dialect("y/MM/dd", "HH:mm", glue=glue),
    }
    for name, dialect in shapes.items():
        yield _case(f"headers-time-first/{name}", dialect, "vi")


def _digits() -> Iterator[Case]:
    languages = {
        "arab": "ar", "arabext": "ur", "deva": "ne", "beng": "bn", "gujr": "gu", "guru": "pa",
        "mymr": "my", "thai": "th", "khmr": "km", "laoo": "lo", "telu": "te", "knda": "kn",
        "mlym": "ml", "orya": "or", "tibt": "en",
    }  # fmt: skip
    for name, locale in languages.items():
        android = Dialect("d/M/y", "H:mm", digits=DIGITS[name])
        yield _case(f"headers-digits/{name}", android, locale)
        yield _case(f"headers-digits/{name}-ios-12h", _ios_12h(android), locale)
    marked = Dialect(
        "d\u200f/M\u200f/y", "h:mm\u00a0a", glue="{date}، {time}", digits=DIGITS["arab"]
    )
    periods = halves("ص", "م")
    yield _case("headers-digits/arab-marks", replace(marked, periods=periods), "ar")
    ios = replace(marked, clock="h:mm:ss\u00a0a", frame=IOS, periods=periods)
    yield _case("headers-digits/arab-marks-ios", ios, "ar")
    yield _case("headers-digits/arab-marks-ios-marked", replace(ios, mark="\u200f"), "ar")
    year_first = Dialect("yy/MM/dd", "HH:mm", digits=DIGITS["deva"])
    yield _case("headers-digits/deva-short-year-first", year_first, "ne")


def _ios_12h(dialect: Dialect) -> Dialect:
    return replace(dialect, clock="h:mm:ss a", frame=IOS)


def _calendars() -> Iterator[Case]:
    shapes = {
        "buddhist-long": (Dialect("d/M/y", "HH:mm", glue=_BLANK, calendar=buddhist), "th"),
        "buddhist-short": (Dialect("d/M/yy", "HH:mm", glue=_BLANK, calendar=buddhist), "th"),
        "buddhist-thai-digits": (
            Dialect("d/M/y", "H:mm", calendar=buddhist, digits=DIGITS["thai"]), "th",
        ),
        "buddhist-ios": (
            Dialect("d/M/y", "HH:mm:ss", glue=_BLANK, frame=IOS, calendar=buddhist), "th",
        ),
        "jalali-persian-digits": (
            Dialect("y/M/d", "H:mm", glue="{date}،\u200f {time}", digits=DIGITS["arabext"],
                    calendar=jalali), "fa",
        ),
        "jalali-latin-digits": (Dialect("y/MM/dd", "HH:mm", calendar=jalali), "fa"),
        "jalali-ios": (
            Dialect("y/MM/dd", "HH:mm:ss", glue="{date}، {time}", frame=IOS,
                    digits=DIGITS["arabext"], calendar=jalali), "fa",
        ),
        "jalali-day-first": (Dialect("d/M/y", "HH:mm", calendar=jalali), "fa"),
        "hijri-arabic-digits": (
            Dialect("d\u200f/M\u200f/y", "h:mm a", glue="{date}، {time}", digits=DIGITS["arab"],
                    periods=halves("ص", "م"), calendar=hijri), "ar",
        ),
        "hijri-latin-digits": (Dialect("dd/MM/y", "HH:mm", calendar=hijri), "ar"),
        "hijri-ios": (Dialect("dd/MM/y", "h:mm:ss a", frame=IOS, calendar=hijri), "ar"),
    }  # fmt: skip
    for name, (dialect, locale) in shapes.items():
        said = facts(dialect, calendar=name.partition("-")[0])
        yield case(f"headers-calendars/{name}", dialect, talk(locale), facts=said)


_CHINESE = spans((0, "凌晨"), (5, "早上"), (8, "上午"), (12, "中午"), (13, "下午"), (19, "晚上"))
_TAIWAN = spans((0, "凌晨"), (5, "清晨"), (8, "上午"), (12, "中午"), (13, "下午"), (19, "晚上"))


def _periods() -> Iterator[Case]:
    def after(date: str, periods: Periods, glue: str = "{date}, {time}") -> Dialect:
        return Dialect(date, "h:mm a", glue=glue, periods=periods)

    def before(date: str, clock: str, periods: Periods) -> Dialect:
        return Dialect(date, clock, glue=_BLANK, periods=periods)

    shapes = {
        "after-capitals": (after("M/d/yy", _US), "en"),
        "after-dots": (after("y-MM-dd", halves("a.m.", "p.m.")), "en"),
        "after-dots-capitals": (after("dd/MM/y", halves("A.M.", "P.M.")), "en"),
        "after-greek": (after("d/M/yy", halves("π.μ.", "μ.μ.")), "el"),
        "after-arabic": (after("d/M/y", halves("ص", "م")), "ar"),
        "after-hindi": (after("d/M/yy", halves("पूर्वाह्न", "अपराह्न")), "hi"),
        "after-marathi": (after("d/M/yy", halves("म.पू.", "म.उ.")), "mr"),
        "after-albanian": (after("d.M.yy", halves("p.d.", "m.d.")), "sq"),
        "after-albanian-long": (after("d.M.yy", halves("e paradites", "e pasdites")), "sq"),
        "after-czech": (after("dd.MM.yy", halves("dop.", "odp.")), "cs"),
        "after-persian": (after("y/M/d", halves("ق.ظ.", "ب.ظ.")), "fa"),
        "after-vietnamese": (after("dd/MM/y", halves("SA", "CH")), "vi"),
        "after-malay": (after("d/MM/yy", halves("PG", "PTG")), "ms"),
        "after-uzbek": (after("dd/MM/yy", halves("TO", "TK")), "uz"),
        "after-lithuanian": (after("y-MM-dd", halves("priešpiet", "popiet")), "lt"),
        "after-latvian": (after("dd.MM.yy", halves("priekšp.", "pēcp.")), "lv"),
        "after-afrikaans": (after("y-MM-dd", halves("vm.", "nm.")), "af"),
        "after-finnish": (after("d.M.y", halves("ap.", "ip.")), "fi"),
        "after-ukrainian": (after("dd.MM.yy", halves("дп", "пп")), "uk"),
        "after-no-blank": (Dialect("d/M/y", "h:mma"), "en"),
        "after-swahili-parts": (
            after("dd/MM/y", spans((0, "usiku"), (4, "alfajiri"), (7, "asubuhi"), (12, "mchana"),
                                   (16, "jioni"), (19, "usiku"))), "sw",
        ),
        "before-korean": (before("y. M. d.", "a h:mm", _KOREAN), "ko"),
        "before-chinese": (before("y/M/d", "ah:mm", halves("上午", "下午")), "zh"),
        "before-chinese-parts": (before("y/M/d", "ah:mm", _CHINESE), "zh"),
        "before-taiwan-parts": (before("y/M/d", "ah:mm", _TAIWAN), "zh"),
        "before-hong-kong": (before("d/M/y", "ah:mm", halves("上午", "下午")), "zh"),
        "before-japanese": (before("y/MM/dd", "ah:mm", halves("午前", "午後")), "ja"),
        "before-japanese-hour-zero": (before("y/MM/dd", "aK:mm", halves("午前", "午後")), "ja"),
        "before-turkish": (before("d.MM.y", "a h:mm", halves("ÖÖ", "ÖS")), "tr"),
        "before-hungarian": (before("y. MM. dd.", "a h:mm", halves("de.", "du.")), "hu"),
        "before-amharic": (before("dd/MM/y", "a h:mm", halves("ጥዋት", "ከሰዓት")), "am"),
        "before-tamil-parts": (
            before("d/M/yy", "a h:mm", spans((0, "இரவு"), (3, "அதிகாலை"), (5, "காலை"),
                                             (12, "மதியம்"), (14, "பிற்பகல்"), (16, "மாலை"),
                                             (18, "அந்தி மாலை"), (21, "இரவு"))), "ta",
        ),
    }  # fmt: skip
    for name, (dialect, locale) in shapes.items():
        yield _case(f"headers-periods/{name}", dialect, locale)
        if name.startswith("before"):
            ios = replace(dialect, clock=with_seconds(dialect.clock), frame=IOS)
            yield _case(f"headers-periods/{name}-ios", ios, locale)
