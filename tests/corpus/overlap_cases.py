"""Several exports of one chat: what they share is counted once, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from tests.corpus.dialect import IOS, Dialect
from tests.corpus.export import Case, source
from tests.corpus.script import Said, Script, notice, say, sent

ANDROID = Dialect("dd/MM/yy", "HH:mm")
IPHONE = Dialect("dd/MM/yy", "HH:mm:ss", frame=IOS)
START = datetime(2024, 3, 13, 15, 4, 5)


def _history(count: int = 30, people: tuple[str, str] = ("Begoña", "Leo")) -> Script:
    """Let two people talk for some days, every message a different one."""
    return [
        say(START + timedelta(hours=3 * number), people[number % 2], f"mensaje {number} de todos")
        for number in range(count)
    ]


def cases() -> Iterator[Case]:
    """Make all cases of overlapping exports."""
    yield from _one_chat()
    yield from _repeated_lines()
    yield from _alike()
    yield from _different()


def _case(
    name: str,
    exports: list[tuple[Dialect, Script]],
    sources: list[dict[str, Any]],
    **totals: int,
) -> Case:
    made = [
        source(f"{chr(97 + number)}.txt", dialect, script)
        for number, (dialect, script) in enumerate(exports)
    ]
    facts = {one.name: said for one, said in zip(made, sources, strict=True)}
    return Case("overlaps", name, tuple(made), facts, totals)


def _row(chat: int, repeated: int = 0, alike: list[int] | None = None) -> dict[str, Any]:
    return {"chat": chat, "repeated": repeated} | ({} if alike is None else {"alike": alike})


def _one_chat() -> Iterator[Case]:
    all_of_it = _history()
    first, last, middle = all_of_it[:20], all_of_it[10:], all_of_it[5:25]
    yield _case(
        "two", [(ANDROID, first), (ANDROID, last)], [_row(0, 0, []), _row(0, 10)], messages=30
    )
    yield _case(
        "newer-first",
        [(ANDROID, last), (ANDROID, first)],
        [_row(0, 0, []), _row(0, 10)],
        messages=30,
    )
    yield _case(
        "contained",
        [(ANDROID, all_of_it), (ANDROID, middle)],
        [_row(0, 0, []), _row(0, 20)],
        messages=30,
    )
    yield _case(
        "twice", [(ANDROID, first), (ANDROID, first)], [_row(0, 0, []), _row(0, 20)], messages=20
    )
    three = [(ANDROID, all_of_it[:14]), (ANDROID, all_of_it[8:22]), (ANDROID, all_of_it[16:])]
    yield _case("three", three, [_row(0, 0, []), _row(0, 6), _row(0, 6)], messages=30)
    yield _case(
        "two-ios", [(IPHONE, first), (IPHONE, last)], [_row(0, 0, []), _row(0, 10)], messages=30
    )
    dots = replace(ANDROID, date="dd.MM.y")
    yield _case(
        "two-shapes-of-a-date",
        [(ANDROID, first), (dots, last)],
        [_row(0, 0, []), _row(0, 10)],
        messages=30,
    )
    one_less = [said for said in last if said is not all_of_it[13]]
    rows = [_row(0, 0, []), _row(0, 19)]
    yield _case("one-is-missing", [(ANDROID, all_of_it), (ANDROID, one_less)], rows, messages=30)
    yield _with_a_notice(all_of_it)


def _with_a_notice(all_of_it: Script) -> Case:
    added = notice(all_of_it[15].at, "Leo añadió a Ana")
    photo = sent(all_of_it[16].at, "Leo", "media", "<Multimedia omitido>")
    longer = [*all_of_it[:16], added, *all_of_it[16:17], photo, *all_of_it[17:]]
    exports = [(ANDROID, longer[:22]), (ANDROID, longer[10:])]
    shown = {"messages": 31, "notices": 1, "media": 1}
    return _case("with-a-notice", exports, [_row(0, 0, []), {"chat": 0}], **shown)


def _repeated_lines() -> Iterator[Case]:
    history = _history(24)
    ok = Said(history[12].at, history[12].sender, "ok")
    twice = [*history[:13], ok, ok, *history[13:]]
    thrice = [*history[:13], ok, ok, ok, *history[13:]]
    yield _case(
        "repeated-in-both",
        [(ANDROID, twice), (ANDROID, twice)],
        [_row(0), _row(0, 26)],
        messages=26,
    )
    yield _case(
        "repeated-more-in-the-second",
        [(ANDROID, twice), (ANDROID, thrice)],
        [_row(0), _row(0, 26)],
        messages=27,
    )
    yield _case(
        "repeated-more-in-the-first",
        [(ANDROID, thrice), (ANDROID, twice)],
        [_row(0), _row(0, 26)],
        messages=27,
    )


def _alike() -> Iterator[Case]:
    history = _history()
    yield _case(
        "two-clocks", [(ANDROID, history), (IPHONE, history)], [_row(0, 0, [1]), _row(1, 0, [0])],
        messages=60,
    )  # fmt: skip
    renamed = [
        said._replace(sender="Leo Paz") if said.sender == "Leo" else said for said in history
    ]
    yield _case(
        "two-names", [(ANDROID, history), (ANDROID, renamed)], [_row(0, 0, [1]), _row(1, 0, [0])],
        messages=60,
    )  # fmt: skip


def _different() -> Iterator[Case]:
    history = _history()
    later = [said._replace(at=said.at + timedelta(days=60)) for said in history]
    yield _case(
        "another-time", [(ANDROID, history), (ANDROID, later)], [_row(0), _row(1)], messages=60
    )
    other = [said._replace(text=f"otra cosa {n}") for n, said in enumerate(history)]
    yield _case(
        "other-words", [(ANDROID, history), (ANDROID, other)], [_row(0), _row(1)], messages=60
    )
    customers = _history(20, ("Marta", "Leo"))
    named = [said._replace(text=f"para Marta {n}") for n, said in enumerate(customers)]
    yield _case(
        "two-customers", [(ANDROID, history), (ANDROID, named)], [_row(0), _row(1)], messages=50
    )
    half = [said if n % 2 else said._replace(text=f"no {n}") for n, said in enumerate(history)]
    yield _case(
        "half-the-same", [(ANDROID, history), (ANDROID, half)], [_row(0), _row(1)], messages=60
    )
    two = history[:2]
    yield _case("too-few", [(ANDROID, history), (ANDROID, two)], [_row(0), _row(1)], messages=32)
