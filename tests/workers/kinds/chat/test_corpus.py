"""The corpus: the product against what every export means by the way it was made."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from random import Random
from typing import Any

import pytest

from tests.corpus.export import CORPUS, Case, Message, Source, files_of, made, stored
from tests.corpus.journey import report_of
from workers.kinds.chat.reading import read_sources

CASES = {case.path: case for case in stored(CORPUS)}
CUTTINGS = 2
"""How often each case is cut anew, at other places."""

each_case = pytest.mark.parametrize("path", CASES)


def opened(data: bytes) -> Callable[[], bytes]:
    return lambda: data


def named(case: Case) -> list[tuple[str, bytes]]:
    return [(source.name, source.data) for source in case.sources]


@cache
def whole_report(path: str) -> dict[str, Any] | None:
    """Report a case measured in one part for each source."""
    case = CASES[path]
    encoded = report_of(named(case), case.options)
    return None if encoded is None else json.loads(encoded)


def said_by_people(messages: Iterable[Message]) -> list[Message]:
    return [message for message in messages if message["sender"] is not None]


def expected_row(source: Source) -> dict[str, Any]:
    """Count what a source's row must say."""
    said = said_by_people(source.messages)
    times = [message["time"] for message in said]
    return {
        "name": source.name,
        "messages": len(said),
        "notices": len(source.messages) - len(said),
        "senders": len({message["sender"] for message in said}),
        "first": min(times, default=None),
        "last": max(times, default=None),
    }


def expected_totals(case: Case) -> dict[str, int]:
    """Count what no two sources share; where they do, only the case's own facts tell."""
    if case.family == "overlaps":
        return dict(case.totals)
    everything = [message for source in case.sources for message in source.messages]
    kinds = Counter(message["kind"] for message in said_by_people(everything))
    return {
        "messages": kinds.total(),
        "notices": len(everything) - kinds.total(),
        "media": kinds["media"],
        "deleted": kinds["deleted"],
        "calls": kinds["call"],
        "edited": sum(message["edited"] for message in everything),
    }


def test_the_files_are_those_that_the_maker_makes() -> None:
    lying = {
        path.relative_to(CORPUS).as_posix(): path.read_bytes()
        for path in CORPUS.rglob("*")
        if path.is_file() and path.name != ".gitattributes"
    }

    files = made()

    assert sorted(lying) == sorted(files)
    assert [path for path, data in files.items() if lying[path] != data] == []


def test_the_corpus_is_read_as_it_lies() -> None:
    files = {path: data for case in CASES.values() for path, data in files_of(case)}

    assert files == made()
    assert len(CASES) >= 250


@each_case
def test_messages_are_read_as_they_were_meant(path: str) -> None:
    case = CASES[path]
    sources = [(source.name, opened(source.data)) for source in case.sources]

    read = list(read_sources(sources, case.options))

    assert read == [message for source in case.sources for message in source.messages]


@each_case
def test_cutting_anywhere_changes_nothing(path: str) -> None:
    case = CASES[path]
    whole = report_of(named(case), case.options)

    cut = [
        report_of(named(case), case.options, Random(f"{path} {number}"))
        for number in range(CUTTINGS)
    ]

    assert cut == [whole] * CUTTINGS


@each_case
def test_the_report_counts_what_was_meant(path: str) -> None:
    case = CASES[path]
    is_empty = not any(source.messages for source in case.sources)

    report = whole_report(path)

    assert (report is None) == is_empty
    if report is not None:
        totals = expected_totals(case)
        assert {figure: report["totals"][figure] for figure in totals} == totals
        assert report["totals"]["messages"] == sum(row["messages"] for row in report["agents"])


@each_case
def test_the_report_tells_how_each_source_was_read(path: str) -> None:
    case = CASES[path]

    report = whole_report(path)

    rows = [] if report is None else report["sources"]
    for source, row in zip(case.sources, rows, strict=bool(rows)):
        expected = expected_row(source) | dict(case.facts.get(source.name, {}))
        assert {fact: row.get(fact) for fact in expected} == expected


@pytest.mark.parametrize(
    "path",
    [
        path
        for path, case in CASES.items()
        if len(case.sources) == 1 and said_by_people(case.sources[0].messages)
    ],
)
def test_people_are_named_as_they_were_meant(path: str) -> None:
    [source] = CASES[path].sources
    said = said_by_people(source.messages)

    report = whole_report(path)

    assert report is not None
    agents = {agent["name"]: agent["messages"] for agent in report["agents"]}
    assert agents == Counter(message["sender"] for message in said)
