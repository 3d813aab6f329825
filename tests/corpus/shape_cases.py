"""Two shapes in one file: two phones' exports joined, and what people paste."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from tests.corpus.date_cases import chat, days
from tests.corpus.dialect import ANDROID, IOS, OLD_IOS, Dialect, halves
from tests.corpus.export import Case, Message, encoded, messages_of, raw_case
from tests.corpus.script import Script

MAIN = Dialect("dd/MM/y", "HH:mm")
IPHONE = Dialect("dd/MM/yy", "HH:mm:ss", frame=IOS)
AMERICAN = Dialect("M/d/yy", "h:mm\u202fa")
GERMAN = Dialect("dd.MM.yy", "HH:mm")
WEB = Dialect("d/M/y", "HH:mm", glue="{time}, {date}", frame=IOS)
"""No export: what is copied from WhatsApp on the web."""
OLD = Dialect("dd/MM/y", "HH:mm:ss", glue="{date} {time}", frame=OLD_IOS)
KOREAN = Dialect("y. M. d.", "a h:mm", glue="{date} {time}", periods=halves("오전", "오후"))

Passage = tuple[Dialect, Script]


def cases() -> Iterator[Case]:
    """Make all cases of two shapes."""
    yield from _joined()
    yield from _alternating()
    yield from _pasted()


def _written(name: str, *passages: Passage, doubtful: int = 0) -> Case:
    """Write passages one after the other, each in its own shape."""
    text = "".join(dialect.write(script) for dialect, script in passages)
    messages: list[Message] = []
    for dialect, script in passages:
        messages += messages_of(f"{name}.txt", dialect, script)
    facts = {"doubtful_lines": doubtful, "unread_lines": 0}
    return raw_case(f"shapes/{name}", encoded(text), messages, facts=facts)


def _joined() -> Iterator[Case]:
    first, second = chat(days(date(2024, 3, 8), 10)), chat(days(date(2024, 3, 20), 4))
    yield _written("android-then-ios", (MAIN, first), (IPHONE, second))
    yield _written("ios-then-android", (IPHONE, first), (MAIN, second))
    yield _written("three-lines-more", (MAIN, first), (IPHONE, second[:3]))
    yield _written("few-then-many", (GERMAN, second[:3]), (MAIN, chat(days(date(2024, 4, 8), 10))))
    yield _written("clock-changed", (replace(MAIN, clock="h:mm a"), first), (MAIN, second))
    yield _written("old-ios-then-new", (OLD, first), (IPHONE, second))
    yield _written("latin-then-korean", (MAIN, first), (KOREAN, second))
    yield _written("month-first-then-day-first", (AMERICAN, first), (MAIN, second))
    yield _written("day-first-then-month-first", (MAIN, first), (AMERICAN, second + _later(4)))
    yield _written(
        "three-shapes",
        (GERMAN, chat(days(date(2024, 2, 13), 4))),
        (MAIN, first),
        (IPHONE, second),
    )
    yield _written("two-lines-first", (GERMAN, second[:2]), (MAIN, _later(10)))
    older = chat(days(date(2023, 6, 13), 9))
    yield _written("an-older-export-after", (MAIN, first), (IPHONE, older))


def _later(count: int) -> Script:
    return chat(days(date(2024, 3, 25), count))


def _alternating() -> Iterator[Case]:
    passages: list[Passage] = []
    for number in range(4):
        passages.append((MAIN, chat(days(date(2024, 3, 1 + 7 * number), 4))))
        passages.append((IPHONE, chat(days(date(2024, 3, 5 + 7 * number), 3))))
    yield _written("alternating", *passages)
    long = chat(days(date(2024, 3, 1), 22))
    around = chat(days(date(2024, 2, 10), 15)), chat(days(date(2024, 4, 1), 15))
    yield _written("long-middle", (MAIN, around[0]), (IPHONE, long), (MAIN, around[1]))


def _pasted() -> Iterator[Case]:
    script = chat(days(date(2024, 3, 8), 12))
    old = datetime(2024, 1, 25, 18)
    for name, dialect in [
        ("ios", IPHONE),
        ("german", GERMAN),
        ("american", AMERICAN),
        ("old-ios", OLD),
        ("with-seconds", replace(MAIN, clock="HH:mm:ss", frame=ANDROID)),
    ]:
        lines = dialect.write(chat([old, old + timedelta(minutes=3)], "en"))
        yield _quoting(f"pasted-{name}", script, 5, lines, 2)
    five = IPHONE.write(chat([old + timedelta(minutes=number) for number in range(5)], "en"))
    yield _quoting("pasted-five-lines", script, 5, five, 5)
    yield _quoting("pasted-at-the-end", script, len(script) - 1, five, 5)
    yield _quoting("pasted-at-the-beginning", script, 0, five, 5)
    few = chat(days(date(2024, 3, 8), 3))
    yield _quoting("pasted-more-than-the-rest", few, 1, five, 5)
    yield _quoting("pasted-more-at-the-end", few, 2, five, 5)
    old_days = chat([old + timedelta(hours=7 * number) for number in range(25)], "en")
    yield _quoting("pasted-from-the-web", script, 5, WEB.write(old_days), 25)
    yield _quoting("pasted-from-the-web-at-the-end", few, 2, WEB.write(old_days), 25)
    two = IPHONE.write(chat(days(date(2024, 3, 21), 2), "en"))
    yield _quoting("pasted-two-that-go-on", script, len(script) - 1, two, 2)


def _quoting(name: str, script: Script, place: int, lines: str, count: int) -> Case:
    """Let one message end with lines copied from elsewhere."""
    said = script[place]
    text = f"{said.text}\n{lines.removesuffix(chr(10))}"
    quoting = [*script[:place], said._replace(text=text), *script[place + 1 :]]
    return _written(name, (MAIN, quoting), doubtful=count)
