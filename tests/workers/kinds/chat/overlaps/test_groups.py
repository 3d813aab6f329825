from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from workers.kinds.base import Part, SourceInfo
from workers.kinds.chat import ChatKind
from workers.kinds.chat.columns import read_block

BEGIN = datetime(2024, 3, 13, 9, 0)


def lines(first: int, last: int, *, names: Sequence[str] = ("Ana", "Soporte")) -> list[str]:
    """Give the messages from the first up to the last of one endless chat."""
    return [
        f"{BEGIN + timedelta(minutes=number):%d/%m/%Y, %H:%M} - "
        f"{names[number % 3 == 0]}: mensaje {number}\n"
        for number in range(first, last)
    ]


def analysed(*sources: list[str], **options: str) -> dict[str, Any]:
    """Go the way of a job, and give its report and the blocks of its columns."""
    kind = ChatKind()
    data = ["".join(source).encode() for source in sources]
    infos = [SourceInfo(f"{place}.txt", len(one), "") for place, one in enumerate(data)]
    plans = [kind.guess(one, True, options) for one in data]
    for _ in range(6):
        total = kind.empty()
        blobs: dict[str, bytes] = {}
        for place, one in enumerate(data):
            tally = kind.measure(Part(place, 0, True, one), plans[place])
            tally, more = kind.spill(tally, f"{place}")
            blobs |= more
            total = kind.merge(total, kind.decode(kind.encode(tally)))
        settled = kind.settle(total, options, infos, blobs.__getitem__)
        if list(settled.values()) == plans:
            break
        plans = [
            msgspec.convert(msgspec.to_builtins(settled[place]), kind.plan_type)
            for place in range(len(data))
        ]
    report = kind.report(total, infos, options, blobs.__getitem__)
    [(_, blocks)] = kind.artifacts(total, infos, blobs.__getitem__)
    return {"report": report, "columns": [read_block(block)[:2] for block in blocks]}


def figures(report: dict[str, Any]) -> str:
    """Give all of a report that does not tell of sources."""
    return json.dumps({name: value for name, value in report.items() if name != "sources"})


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (lines(0, 40), lines(20, 60)),
        (lines(20, 60), lines(0, 40)),
        (lines(0, 60), lines(0, 60)),
        (lines(0, 60), lines(30, 33)),
        (lines(0, 60)[::2], lines(0, 60)),
    ],
)
def test_exports_of_one_chat_give_the_report_of_the_whole_chat(
    one: list[str], two: list[str]
) -> None:
    merged = sorted({*one, *two}, key=lambda line: line[:17])

    report = analysed(one, two)["report"]

    assert figures(report) == figures(analysed(merged)["report"])
    assert [source["chat"] for source in report["sources"]] == [0, 0]
    assert sum(source["messages"] - source["repeated"] for source in report["sources"]) == len(
        merged
    )


def test_lines_that_stand_twice_in_one_export_stand_twice_in_the_chat() -> None:
    twice = [line for line in lines(0, 10) for _ in range(2)]

    report = analysed(lines(0, 10), twice, lines(0, 10))["report"]

    assert report["totals"]["messages"] == 20
    assert [source["repeated"] for source in report["sources"]] == [0, 10, 10]


@pytest.mark.parametrize(
    "other",
    [
        lines(0, 2),
        lines(100, 140),
        lines(0, 40, names=("Eva", "Soporte")),
        [line.replace("mensaje", "otro") for line in lines(0, 40)],
        [line.replace("mensaje", "otro") if place % 5 == 0 else line
         for place, line in enumerate(lines(0, 40))],
    ],
)  # fmt: skip
def test_what_is_not_one_chat_is_counted_apart(other: list[str]) -> None:
    report = analysed(lines(0, 40), other)["report"]

    assert report["totals"]["messages"] == 40 + len(other)
    assert [source["chat"] for source in report["sources"]] == [0, 1]


@pytest.mark.parametrize(
    "other",
    [
        lines(0, 40, names=("Ana Gómez", "Soporte")),
        [f"[{line[:17]}:05] {line[20:]}" for line in lines(0, 40)],
    ],
)
def test_sources_that_differ_in_names_or_clock_are_shown_as_alike(other: list[str]) -> None:
    report = analysed(lines(0, 40), lines(100, 140), other)["report"]

    assert [source["alike"] for source in report["sources"]] == [[2], [], [0]]
    assert report["totals"]["messages"] == 120


def test_joined_names_make_one_chat_of_two() -> None:
    join = json.dumps([["Ana", "Ana Gómez"]])
    other = lines(20, 60, names=("Ana Gómez", "Soporte"))

    report = analysed(lines(0, 40), other, join=join)["report"]

    assert figures(report) == figures(analysed(lines(0, 60))["report"])


def test_the_columns_of_a_chat_run_by_time_and_without_repeats() -> None:
    blocks = analysed(lines(20, 60), lines(100, 110, names=("Eva", "Leo")), lines(0, 40))["columns"]

    times = [time for _, columns in blocks for time in columns["time"].tolist()]
    last, _ = blocks[-1]

    assert last["chats"] == [0, 1, 0]
    assert len(times) == 70
    assert times[10:] == sorted(times[10:])
    assert [name for name, _ in last["columns"]] == list(blocks[-1][1])
    assert "print" not in blocks[-1][1]


def test_a_chat_that_was_exported_each_week_for_more_than_a_year_is_one_chat() -> None:
    weeks = [lines(0, 5 * week) for week in range(1, 65)]

    report = analysed(*weeks)["report"]

    assert report["totals"]["messages"] == 5 * 64
    assert {source["chat"] for source in report["sources"]} == {0}


def test_a_source_within_two_others_is_compared_with_both() -> None:
    small = lines(0, 40)
    large = [*small, *(line.replace("Ana", "Leo") for line in lines(100, 140))]
    stranger = [
        line.replace("Ana", names).replace("mensaje", "otro")
        for line, names in zip(lines(0, 80), ["Ana", "Eva"] * 40, strict=True)
    ]

    report = analysed(small, stranger, large)["report"]

    assert [source["chat"] for source in report["sources"]] == [0, 1, 0]


def test_a_message_to_everybody_makes_no_chat_of_many() -> None:
    everybody = "13/03/2024, 12:00 - Soporte: Hoy cerramos a las seis\n"
    chats = [
        [line.replace("mensaje", f"caso {chat},") for line in lines(0, 9)]
        + [everybody]
        + [line.replace("mensaje", f"caso {chat},") for line in lines(200, 209)]
        for chat in range(60)
    ]

    report = analysed(*chats)["report"]

    assert [source["chat"] for source in report["sources"]] == list(range(60))
    assert all(source["alike"] == [] for source in report["sources"])
