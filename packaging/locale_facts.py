"""Makes the data modules of the chat kind that tell what phones write in all languages.

    .venv/bin/python packaging/locale_facts.py

CLDR's facts come from Babel, the days on which a month of the Hijri calendar begins from
hijridate; both are needed here and in the tests alone. What CLDR does not have, or no
longer has, and what it has twice with two meanings is written out below.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from babel import Locale
from babel.localedata import locale_identifiers
from hijridate import Hijri

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from workers.kinds.chat.headers.period_words import plain_word  # noqa: E402

CHAT = ROOT / "workers" / "kinds" / "chat"
SECONDS_AN_HOUR = 3600
NOON, MIDNIGHT = 12, 24
EARLIEST, LATEST_NOON = 4, 14
HIJRI_YEARS = range(1430, 1481)
LINE_WIDTH = 96


class Hours(NamedTuple):
    """From an hour and before another; a night's go over midnight."""

    start: int
    before: int

    @property
    def length(self) -> int:
        """How many hours these are."""
        return (self.before - self.start) % MIDNIGHT

    def fits(self, wider: Hours) -> bool:
        """Tell whether all of these hours are among others, which stay within a day."""
        return wider.start <= self.start < self.before <= wider.before


BEFORE_NOON, AFTER_NOON = Hours(0, NOON), Hours(NOON, MIDNIGHT)

# Spellings that CLDR does not list (any more): of older phones, of WhatsApp itself. A middle
# dot stands for a blank.
OLDER = {
    BEFORE_NOON: """
        a.m. fm f.m. f.h. r.n. SA ÖÖ de. dop. dopoludnia pre·podne prije·podne priekšp. priešpiet
        enne·keskpäeva paradite e·paradites π.μ. дп п.п.д. пр.об. преди·обяд до·обіду до·полудня
        пре·подне կա կ.ա. կեսօրից·առաջ לפנה״צ לפני·הצהריים ص صباحا صباحًا ق.ظ. قبل·الظهر قبل·دوپہر
        पूर्वाह्न म.पू. सकाळी পূর্বাহ্ণ পূর্বাহ্ন পূৰ্বাহ্ন ਪੂ.ਦੁ. ਸਵੇਰੇ પૂર્વાહ્ન ପୂର୍ବାହ୍ନ முற்பகல்
        పూర్వాహ్నం ಪೂರ್ವಾಹ್ನ ಬೆಳಿಗ್ಗೆ പൂർവ്വാഹ്നം පෙ.ව. ก่อนเที่ยง ກ່ອນທ່ຽງ နံနက် ព្រឹក ጥዋት ጠዋት
        上午 早晨 清早 清晨 早上 朝 午前 오전
    """,
    AFTER_NOON: """
        p.m. em e.m. e.h. i.n. CH ÖS du. odp. popoludní po·podne poslije·podne pēcp. popiet
        pärast·keskpäeva pasdite e·pasdites μ.μ. пп сл.об. след·обяд по·обіді по·полудні
        по·подне կհ կ.հ. կեսօրից·հետո אחה״צ אחרי·הצהריים م مساء مساءً ب.ظ. بعد·الظهر بعد·دوپہر
        अपराह्न म.उ. संध्याकाळी অপরাহ্ণ অপরাহ্ন অপৰাহ্ন ਬਾ.ਦੁ. ਸ਼ਾਮ અપરાહ્ન ଅପରାହ୍ନ பிற்பகல்
        అపరాహ్నం ಅಪರಾಹ್ನ അപരാഹ്നം വൈകുന്നേരം ප.ව. หลังเที่ยง ຫຼັງທ່ຽງ ຫລັງທ່ຽງ ညနေ ល្ងាច ከሰዓት ከሰዓት·በኋላ
        下午 下晝 午后 午後 傍晚 夕方 저녁 오후
    """,
    Hours(0, 5): "凌晨 새벽",
    Hours(11, 13): "中午 正午 昼",
    Hours(19, 24): "晚上",
    Hours(20, 4): "夜晚 夜里 深夜 半夜 夜",
}

# Words with two meanings, and the likelier one where people write to each other; nothing
# where neither is.
DECIDED = {
    "a": BEFORE_NOON,  # English and Danish; an evening in Afrikaans
    "danoite": AFTER_NOON,  # Portuguese; Galician says it of midnight, too
    "ip": AFTER_NOON,  # Finnish; Inari Sami has it for the morning
    "m": Hours(12, 13),  # Spanish noon; the nearer hours of Italian and Gaelic mornings, too
    "night": Hours(20, 4),  # Hindi; English has an evening before it
    "öö": BEFORE_NOON,  # Turkish; a night in Estonian
    "ب": AFTER_NOON,  # Persian; Uyghur has it for the morning
    "mo": AFTER_NOON,  # Gusii; Luxembourgish has it, if narrowly, for the morning
    "ut": None,  # Embu, Kalaallisut
    "b": None,
    "d": None,
    "f": AFTER_NOON,  # Gaelic; Icelandic has it, if narrowly, for the morning
    "g": None,
    "h": None,
    "n": None,
    "o": None,
    "v": None,
}


def main() -> int:
    """Write the modules; say how many words there are."""
    periods = day_periods()
    (CHAT / "headers" / "day_periods.py").write_text(day_periods_module(periods), "utf-8")
    (CHAT / "calendars.py").write_text(calendars_module(long_months()), "utf-8")
    print(f"{len(periods)} day periods")
    return 0


def day_periods() -> dict[str, Hours]:
    """Give each word, in its plain form, and the hours that it names."""
    meanings = defaultdict(set)
    for use in uses():
        # Single letters of flexible periods are many things at once.
        if not (use.is_narrow and use.key not in ("am", "pm")):
            meanings[use.word].add(use.hours)
    periods = {word: hours for word in meanings if (hours := settled(word, meanings[word]))}
    for hours, words in OLDER.items():
        periods.update({plain_word(word): hours for word in words.split()})
    return {word: periods[word] for word in sorted(periods) if is_readable(word)}


class Use(NamedTuple):
    """One word of one locale."""

    locale: Locale
    key: str
    word: str
    hours: Hours
    is_narrow: bool


def uses() -> Iterator[Use]:
    """Give all words for parts of the day that CLDR has."""
    for identifier in sorted(locale_identifiers()):
        locale = Locale.parse(identifier)
        rules = rules_of(locale)
        for widths in locale.day_periods.values():
            for width, words in widths.items():
                for key, word in words.items():
                    hours = rules[key]
                    yield Use(locale, key, plain_word(word), hours, width == "narrow")


def rules_of(locale: Locale) -> dict[str, Hours]:
    """Give the hours of each period in a locale."""
    rules = {"am": BEFORE_NOON, "pm": AFTER_NOON}
    for key, whiles in dict(locale.day_period_rules.get(None, {})).items():
        seconds = {name: value for part in whiles for name, value in part.items()}
        if "at" in seconds:
            start = seconds["at"] // SECONDS_AN_HOUR
            rules[key] = Hours(start, start + 1)
        else:
            start, before = seconds["from"], seconds["before"]
            rules[key] = Hours(start // SECONDS_AN_HOUR, before // SECONDS_AN_HOUR)
    return rules


def settled(word: str, meanings: Iterable[Hours]) -> Hours | None:
    """Choose one meaning of a word: the decided one, a plain one, or the longest."""
    if word in DECIDED:
        return DECIDED[word]
    rough = {roughly(hours) for hours in meanings}
    for plain in (BEFORE_NOON, AFTER_NOON):
        if plain in rough and rough <= {plain, *(hours for hours in rough if hours.fits(plain))}:
            return plain
    if BEFORE_NOON in rough or AFTER_NOON in rough:
        raise ValueError(f"decide what {word!r} means: {sorted(rough)}")
    return max(rough, key=lambda hours: (hours.length, hours))


def roughly(hours: Hours) -> Hours:
    """Take what lies well within a half of the day for that half."""
    if EARLIEST <= hours.start < hours.before <= NOON:
        return BEFORE_NOON
    if hours.start >= NOON and hours.before > LATEST_NOON:
        return AFTER_NOON
    return hours


def is_readable(word: str) -> bool:
    """Tell whether a word can stand in a header: no digits, and no colons or brackets."""
    return bool(word) and not re.search(r"[\d:\[\]<>]", word)


def day_first_words(periods: Iterable[str]) -> list[str]:
    """Give the words that no locale uses whose month stands before the day."""
    orders = defaultdict(set)
    for use in uses():
        orders[use.word].add(date_order(use.locale))
    return [word for word in periods if "dMy" in orders[word] and "Mdy" not in orders[word]]


def date_order(locale: Locale) -> str:
    """Give the fields of a locale's short date in order, such as ``dMy``."""
    pattern = re.sub(r"'[^']*'", "", locale.date_formats["short"].pattern)
    return "".join(dict.fromkeys(sign for sign in pattern if sign in "yMd"))


def long_months() -> list[int]:
    """Give for each year of the Hijri calendar the months of 30 days, the first as bit 0."""
    return [
        sum(1 << month for month in range(12) if Hijri(year, month + 1, 1).month_length() == 30)
        for year in HIJRI_YEARS
    ]


def day_periods_module(periods: dict[str, Hours]) -> str:
    """Write the module that holds the words."""
    groups = defaultdict(list)
    for word, hours in periods.items():
        groups[hours].append(word)
    lines = [DAY_PERIODS_HEAD]
    lines += ["BEFORE_NOON = " + listed(groups.pop(BEFORE_NOON))]
    lines += ["AFTER_NOON = " + listed(groups.pop(AFTER_NOON))]
    lines += ["SOME_HOURS = {"]
    for hours in sorted(groups):
        lines += [f"    {tuple(hours)}: " + listed(groups[hours], "    ") + ","]
    lines += ["}", "DAY_FIRST = " + listed(day_first_words(periods)), ""]
    return "\n".join(lines)


def listed(words: Iterable[str], margin: str = "") -> str:
    """Write words as one string over several lines, none too wide."""
    lines, width = [""], LINE_WIDTH
    for word in words:
        if width + 1 + width_of(word) > LINE_WIDTH:
            lines.append(margin + word)
            width = len(margin) + width_of(word)
        else:
            lines[-1] += " " + word
            width += 1 + width_of(word)
    return '"""' + "\n".join([*lines, margin]) + '"""'


def width_of(word: str) -> int:
    """Count the columns that a word takes."""
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in word)


def calendars_module(months: list[int]) -> str:
    """Write the module that holds the months of the Hijri calendar."""
    first = HIJRI_YEARS[0]
    epoch_day = Hijri(first, 1, 1).to_gregorian().toordinal() - date(1970, 1, 1).toordinal()
    rows = "".join(f"    0b{bits:012b},  # {first + i}\n" for i, bits in enumerate(months))
    return (
        f"{CALENDARS_HEAD}FIRST_HIJRI_YEAR = {first}\nFIRST_HIJRI_DAY = {epoch_day:_}\n"
        f"LONG_HIJRI_MONTHS = (\n{rows})\n"
    )


DAY_PERIODS_HEAD = '''"""Words for parts of the day in all languages.

Made by ``packaging/locale_facts.py``. Blanks part the words; each is plain, without dots,
capitals and blanks of its own. ``SOME_HOURS`` has those that are neither half of the day:
from an hour and before another. ``DAY_FIRST`` has those that stand only where a date's day
comes before its month.
"""

from __future__ import annotations
'''

CALENDARS_HEAD = '''"""The months of the Umm al-Qura calendar.

Made by ``packaging/locale_facts.py``. ``FIRST_HIJRI_DAY`` counts from 1970-01-01. Each year
is a row of twelve bits, the last bit for the first month: 1 has 30 days, 0 has 29.
"""

from __future__ import annotations

'''


if __name__ == "__main__":
    raise SystemExit(main())
