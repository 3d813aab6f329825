"""The corpus: the product against what every export means by the way it was made."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from random import Random
from typing import Any

import pytest

from tests.corpus.export import CORPUS, Case, Message, Source, files_of, made, stored
from tests.corpus.journey import report_of
from workers.kinds.chat.reading import read_sources

CASES = {case.path: case for case in stored(CORPUS)}
# A bench asks for more: ATALAYA_LAW_CUTTINGS=50 pytest tests/workers/kinds/chat/test_corpus.py
CUTTINGS = int(os.environ.get("ATALAYA_LAW_CUTTINGS", "1"))

# By module, so that the tests of one case follow each other and share its report.
each_case = pytest.mark.parametrize("path", CASES, scope="module")


def opened(data: bytes) -> Callable[[], bytes]:
    return lambda: data


def named(case: Case) -> list[tuple[str, bytes]]:
    return [(source.name, source.data) for source in case.sources]


@lru_cache(maxsize=1)
def whole_report(path: str) -> bytes | None:
    """Report a case measured in one part for each source."""
    return report_of(named(CASES[path]), CASES[path].options)


def said_by_people(messages: Iterable[Message]) -> list[Message]:
    return [message for message in messages if message["sender"] is not None]


def expected_rows(case: Case) -> list[dict[str, Any]]:
    """Give what the sources' rows must say."""
    return [_counted(source) | dict(case.facts.get(source.name, {})) for source in case.sources]


def expected_agents(case: Case) -> dict[str, int]:
    """Count who speaks; people of several sources are one where their names are."""
    return Counter(
        message["sender"] for source in case.sources for message in said_by_people(source.messages)
    )


def _counted(source: Source) -> dict[str, Any]:
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

    cut = [
        report_of(named(case), case.options, Random(f"{path} {number}"))
        for number in range(CUTTINGS)
    ]

    assert cut == [whole_report(path)] * CUTTINGS


@each_case
def test_the_report_tells_what_was_meant(path: str) -> None:
    case = CASES[path]

    encoded = whole_report(path)

    if not any(source.messages for source in case.sources):
        assert encoded is None
        return
    assert encoded is not None
    report = json.loads(encoded)
    totals, rows = expected_totals(case), expected_rows(case)
    assert {figure: report["totals"][figure] for figure in totals} == totals
    for row, expected in zip(report["sources"], rows, strict=True):
        assert {fact: row[fact] for fact in expected} == expected
    agents = {agent["name"]: agent["messages"] for agent in report["agents"]}
    assert sum(agents.values()) == report["totals"]["messages"]
    if case.family != "overlaps":
        assert agents == expected_agents(case)
