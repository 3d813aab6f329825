"""The order of dates: what only a whole source can tell, or its neighbours, or the user."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from tests.corpus.dialect import IOS, Dialect, halves
from tests.corpus.export import Case, Facts, Source, case, source
from tests.corpus.script import Script, conversation
from tests.corpus.talk import TALK

DMY = Dialect("dd/MM/y", "HH:mm")
MDY = Dialect("MM/dd/y", "HH:mm")
YMD = Dialect("y-MM-dd", "HH:mm")
SHORT_DMY = Dialect("d/M/yy", "HH:mm")
SHORT_MDY = Dialect("M/d/yy", "HH:mm")
AMERICAN = Dialect("M/d/yy", "h:mm\u202fa")
KOREAN = Dialect("yy. M. d.", "a h:mm", glue="{date} {time}", periods=halves("오전", "오후"))
BRITISH = Dialect("d/M/yy", "h:mm\u202fa", periods=halves("am", "pm"))


def days(first: date, count: int, step: int = 1) -> list[datetime]:
    """Give a morning for each of so many days."""
    begin = datetime.combine(first, datetime.min.time()) + timedelta(hours=9)
    return [begin + timedelta(days=step * number, minutes=3 * number) for number in range(count)]


def on(*dates: tuple[int, int, int]) -> list[datetime]:
    """Give a morning for each date, a little later each time."""
    return [datetime(*each, 9) + timedelta(minutes=2 * number) for number, each in enumerate(dates)]


def chat(moments: Iterable[datetime], language: str = "es") -> Script:
    """Let two people talk at these moments."""
    talk = TALK[language]
    return conversation(moments, (talk.customer, talk.agent), talk.lines)


def cases() -> Iterator[Case]:
    """Make all cases about dates."""
    yield from _sequences()
    yield from _proofs()
    yield from _shapes_that_tell()
    yield from _one_day()
    yield from _steps_back()
    yield from _neighbours()
    yield from _choices()


def _case(name: str, dialect: Dialect, moments: list[datetime], **facts: Any) -> Case:
    return case(f"dates/{name}", dialect, chat(moments), facts=facts)


def _sequences() -> Iterator[Case]:
    few = days(date(2024, 2, 3), 5)
    yield _case("sequence-day-first", DMY, few, date_order="dmy", reason="closer")
    yield _case("sequence-month-first", SHORT_MDY, few, date_order="mdy", reason="closer")
    one = on((2024, 10, 25))
    yield _case("korean-short-year", KOREAN, one, date_order="ymd", reason="year-first")
    yield _case("sequence-year-first", YMD, few, date_order="ymd", reason="year-first")
    months = on((2024, 1, 2), (2024, 2, 2), (2024, 3, 1), (2024, 4, 1), (2024, 5, 1))
    yield _case("forward-day-first", DMY, months, date_order="dmy", reason="forward")
    yield _case("forward-month-first", MDY, months, date_order="mdy", reason="forward")
    year = on((2023, 11, 12), (2023, 12, 11), (2024, 1, 8), (2024, 2, 3), (2024, 3, 1))
    yield _case("over-new-year-day-first", SHORT_DMY, year, date_order="dmy", reason="forward")
    yield _case("over-new-year-month-first", SHORT_MDY, year, date_order="mdy", reason="forward")
    short = replace(YMD, date="yy/MM/dd")
    spring = on((2023, 3, 5), (2023, 9, 4), (2024, 3, 5), (2024, 3, 28), (2024, 4, 1))
    yield _case("short-year-first", short, spring, date_order="ymd")
    yield _case("short-year-first-ios", _ios(short), spring, date_order="ymd")


def _ios(dialect: Dialect) -> Dialect:
    return replace(dialect, clock=dialect.clock.replace("mm", "mm:ss"), frame=IOS)


def _proofs() -> Iterator[Case]:
    late = days(date(2024, 1, 1), 12) + days(date(2024, 2, 1), 13)
    for name, dialect, order in [("day", SHORT_DMY, "dmy"), ("month", SHORT_MDY, "mdy")]:
        found = {"date_order": order, "reason": "proof", "proof": 1, "against": 0}
        yield _case(f"late-evidence-{name}-first", dialect, late, **found)
    early = days(date(2024, 1, 13), 1) + days(date(2024, 2, 1), 6)
    yield _case("early-evidence", MDY, early, date_order="mdy", reason="proof", proof=1)
    one = on((2024, 3, 13))
    yield _case("one-message-day-first", DMY, one, date_order="dmy", reason="proof", proof=1)
    yield _case("one-message-month-first", MDY, one, date_order="mdy", reason="proof", proof=1)
    yield _case("one-message-untold", DMY, on((2024, 3, 5)), date_order="dmy", reason="usual")
    yield _mixed()


def _mixed() -> Case:
    """Paste a line of the other order: as a date it is none, so it is text."""
    script = chat(days(date(2024, 1, 13), 6))
    pasted = MDY.header(datetime(2024, 1, 25, 8)) + "Leo: pegado"
    script[2] = script[2]._replace(text=f"mira\n{pasted}")
    facts = {
        "date_order": "dmy",
        "proof": 6,
        "against": 1,
        "doubtful_lines": 1,
        "doubtful": [{"line": 4, "why": "no-date"}],
    }
    return case("dates/some-against", DMY, script, facts=facts)


def _shapes_that_tell() -> Iterator[Case]:
    # The same days read month first lie closer together; the shape knows better.
    monthly = on((2024, 3, 5), (2024, 4, 5), (2024, 5, 5), (2024, 6, 5))
    dots = Dialect("dd.MM.yy", "HH:mm")
    yield _case("dots-against-closeness", dots, monthly, date_order="dmy", reason="dots")
    yield _case("dots-one-day", dots, on((2024, 5, 3)), date_order="dmy", reason="dots")
    words = replace(DMY, glue="{date} à {time}")
    yield _case("words-against-closeness", words, monthly, date_order="dmy", reason="words")
    finnish = Dialect("d.M.y", "H.mm", glue="{date} klo {time}")
    yield _case("klo-one-day", finnish, on((2024, 5, 3)), date_order="dmy")
    yield _case("closeness-alone", MDY, _as_read_month_first(monthly), date_order="mdy")
    year_first = Dialect("y/MM/dd", "HH:mm")
    yield _case("year-first-one-day", year_first, on((2024, 12, 10)), date_order="ymd")
    korean = Dialect("yy. M. d.", "HH:mm", glue="{date} {time}")
    spring = on((2024, 3, 5), (2024, 3, 28), (2024, 4, 1), (2024, 5, 2))
    yield _case("short-year-first-with-dots", korean, spring, date_order="ymd")


def _as_read_month_first(moments: list[datetime]) -> list[datetime]:
    """Turn day and month, so that what is written is the same as before."""
    return [moment.replace(month=moment.day, day=moment.month) for moment in moments]


def _one_day() -> Iterator[Case]:
    same = [datetime(2024, 3, 5, 14, 30) + timedelta(minutes=number) for number in range(5)]
    yield _case("one-day-slashes", DMY, same, date_order="dmy", reason="usual")
    yield _case("one-day-american", AMERICAN, same, date_order="mdy", reason="american")
    yield _case("one-day-american-ios", _ios(AMERICAN), same, date_order="mdy", reason="american")
    yield _case("one-day-small-letters", BRITISH, same, date_order="dmy", reason="usual")
    padded = replace(AMERICAN, date="dd/MM/yy")
    yield _case("one-day-padded-capitals", padded, same, date_order="dmy", reason="usual")
    yield _case("one-day-24h", SHORT_DMY, same, date_order="dmy", reason="usual")
    proven = [moment.replace(day=13) for moment in same]
    yield _case("one-day-proven", DMY, proven, date_order="dmy", reason="proof", proof=5)


def _steps_back() -> Iterator[Case]:
    moments = days(date(2024, 2, 1), 8)
    moments[3], moments[4] = moments[4], moments[3]
    yield _case("late-delivery", DMY, moments, date_order="dmy")
    long = days(date(2024, 2, 27), 12)
    long[6] = long[6] - timedelta(days=9)
    yield _case("out-of-order-day-first", DMY, long, date_order="dmy", reason="proof")
    months = [*days(date(2024, 3, 1), 12), *days(date(2024, 4, 1), 12)]
    months[5], months[6] = months[6], months[5]
    yield _case("out-of-order-two-months", DMY, months, date_order="dmy", reason="forward")
    yield _case("out-of-order-month-first", MDY, months, date_order="mdy", reason="forward")


def _folder(name: str, *sources: Source, facts: dict[str, Facts], **options: str) -> Case:
    return Case("dates", name, sources, facts, options=options)


def _neighbours() -> Iterator[Case]:
    proven, untold = days(date(2024, 3, 9), 6), on((2024, 3, 5), (2024, 3, 5))
    monthly = on((2024, 3, 5), (2024, 4, 5), (2024, 5, 5))
    for name, dialect, order in [("month-first", MDY, "mdy"), ("day-first", DMY, "dmy")]:
        yield _folder(
            f"others-{name}",
            source("begona.txt", dialect, chat(proven)),
            source("hannah.txt", dialect, chat(untold, "en")),
            facts={
                "begona.txt": {"date_order": order, "reason": "proof"},
                "hannah.txt": {"date_order": order, "reason": "others"},
            },
        )
    yield _folder(
        "others-against-closeness",
        source("begona.txt", DMY, chat(proven)),
        source("hannah.txt", DMY, chat(monthly, "en")),
        facts={"hannah.txt": {"date_order": "dmy", "reason": "others"}},
    )
    yield _folder(
        "others-against-capitals",
        source("begona.txt", replace(AMERICAN, date="d/M/yy"), chat(proven)),
        source("hannah.txt", replace(AMERICAN, date="d/M/yy"), chat(untold, "en")),
        facts={"hannah.txt": {"date_order": "dmy", "reason": "others"}},
    )
    yield _folder(
        "others-of-another-shape",
        source("begona.txt", MDY, chat(proven)),
        source("hannah.txt", replace(DMY, glue="{date} {time}"), chat(untold, "en")),
        facts={
            "begona.txt": {"date_order": "mdy", "reason": "proof"},
            "hannah.txt": {"date_order": "dmy", "reason": "usual"},
        },
    )
    yield _folder(
        "others-the-later-tells",
        source("anna.txt", MDY, chat(untold, "de")),
        source("begona.txt", MDY, chat(proven)),
        source("chloe.txt", MDY, chat(untold, "fr")),
        facts={
            "anna.txt": {"date_order": "mdy", "reason": "others"},
            "chloe.txt": {"date_order": "mdy", "reason": "others"},
        },
    )


def _choices() -> Iterator[Case]:
    few = days(date(2024, 2, 3), 5)
    turned = _as_read_month_first(few)  # what is written would be taken for the other order
    yield case(
        "dates/chosen-month-first",
        MDY,
        chat(turned),
        facts={"date_order": "mdy", "reason": "chosen"},
        options={"date_order": "mdy"},
    )
    yield case(
        "dates/chosen-day-first",
        replace(AMERICAN, date="d/M/yy"),
        chat(turned),
        facts={"date_order": "dmy", "reason": "chosen"},
        options={"date_order": "dmy"},
    )
    yield case(
        "dates/chosen-year-first",
        replace(YMD, date="yy/MM/dd"),
        chat(on((2024, 3, 5), (2024, 3, 5))),
        facts={"date_order": "ymd", "reason": "chosen"},
        options={"date_order": "ymd"},
    )
    yield Case(
        "dates",
        "chosen-for-one-source",
        (source("begona.txt", DMY, chat(few)), source("hannah.txt", MDY, chat(turned, "en"))),
        {
            "begona.txt": {"date_order": "dmy"},
            "hannah.txt": {"date_order": "mdy", "reason": "chosen"},
        },
        options={"date_order:hannah.txt": "mdy"},
    )
