"""How a phone writes a script down."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tests.corpus.calendars import Day, gregorian
from tests.corpus.script import Said

Calendar = Callable[[date], Day]

Periods = Callable[[datetime], str]
"""Gives the word for a time of day."""

DIGITS = {
    "latn": "0123456789",
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
    "deva": "०१२३४५६७८९",
    "beng": "০১২৩৪৫৬৭৮৯",
    "gujr": "૦૧૨૩૪૫૬૭૮૯",
    "guru": "੦੧੨੩੪੫੬੭੮੯",
    "mymr": "၀၁၂၃၄၅၆၇၈၉",
    "thai": "๐๑๒๓๔๕๖๗๘๙",
    "khmr": "០១២៣៤៥៦៧៨៩",
    "laoo": "໐໑໒໓໔໕໖໗໘໙",
    "telu": "౦౧౨౩౪౫౬౭౮౯",
    "knda": "೦೧೨೩೪೫೬೭೮೯",
    "mlym": "൦൧൨൩൪൫൬൭൮൯",
    "orya": "୦୧୨୩୪୫୬୭୮୯",
    "tibt": "༠༡༢༣༤༥༦༧༨༩",
}

ANDROID, IOS, OLD_IOS = "{} - ", "[{}] ", "{}: "
"""What stands around the moment."""

_TOKEN = re.compile(r"'[^']*'|d+|M+|y+|H+|h+|K+|m+|s+|a|.", re.DOTALL)


def halves(am: str, pm: str) -> Periods:
    """Name the two halves of a day."""
    return lambda at: am if at.hour < 12 else pm


def spans(*begins: tuple[int, str]) -> Periods:
    """Name parts of a day by the hour in which they begin, the first at midnight."""
    return lambda at: [word for hour, word in begins if hour <= at.hour][-1]


AMERICAN = halves("AM", "PM")


@dataclass(frozen=True, slots=True)
class Dialect:
    """A phone's way of writing.

    Attributes:
        date, clock: Patterns with the letters of CLDR.
        glue: How ``{date}`` and ``{time}`` are joined.
        frame: What stands around both.
        periods: The word for ``a``.
        digits: Ten signs.
        calendar: What year it is.
        mark: What stands before each header.
        newline: Ends each line.
    """

    date: str
    clock: str
    glue: str = "{date}, {time}"
    frame: str = ANDROID
    periods: Periods = AMERICAN
    digits: str = DIGITS["latn"]
    calendar: Calendar = gregorian
    mark: str = ""
    newline: str = "\n"

    def moment(self, at: datetime) -> str:
        """Write date and time."""
        day = self.calendar(at.date())
        written = self.glue.format(
            date=self._fill(self.date, day, at), time=self._fill(self.clock, day, at)
        )
        return written.translate(str.maketrans(DIGITS["latn"], self.digits))

    def header(self, at: datetime) -> str:
        """Write all that stands before the sender."""
        return self.mark + self.frame.format(self.moment(at))

    def entry(self, said: Said) -> str:
        """Write one entry, without the end of its last line."""
        body = said.text if said.body is None else said.body
        name = (said.sender or "") if said.name is None else said.name
        # iOS leaves the blank out where nothing follows.
        between = ":" if self.frame == IOS and not body else ": "
        written = f"{name}{between}{body}" if name else body
        return self.header(said.at) + written.replace("\n", self.newline)

    def write(self, script: Iterable[Said]) -> str:
        """Write a whole chat."""
        return "".join(self.entry(said) + self.newline for said in script)

    def read_time(self, at: datetime) -> datetime:
        """Give what is left of a moment: the minute, unless there are seconds."""
        return at.replace(microsecond=0) if "s" in _letters(self.clock) else at.replace(second=0)

    def _fill(self, pattern: str, day: Day, at: datetime) -> str:
        return "".join(self._part(token, day, at) for token in _tokens(pattern))

    def _part(self, token: str, day: Day, at: datetime) -> str:
        if token.startswith("'"):
            return token[1:-1]
        if token == "yy":
            return f"{day.year % 100:02}"
        if token == "a":
            return self.periods(at)
        values = {
            "y": day.year, "M": day.month, "d": day.day, "H": at.hour,
            "h": at.hour % 12 or 12, "K": at.hour % 12, "m": at.minute, "s": at.second,
        }  # fmt: skip
        value = values.get(token[0])
        return token if value is None else str(value).rjust(len(token), "0")


def _tokens(pattern: str) -> Sequence[str]:
    return _TOKEN.findall(pattern)


def _letters(pattern: str) -> str:
    return "".join(token for token in _tokens(pattern) if not token.startswith("'"))


def with_seconds(clock: str) -> str:
    """Give the clock of an iOS export: the same, with seconds."""
    return re.sub(r"(.)mm", r"\1mm\1ss", clock)
