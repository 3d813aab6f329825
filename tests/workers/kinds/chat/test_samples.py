"""Samples of our own beside the reports they should give, and public ones where they lie."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.workers.kinds.chat import oracle_report
from tests.workers.kinds.chat.oracle import read_sources
from workers.kinds.base import Part, SourceInfo
from workers.kinds.chat import ChatKind

ROOT = Path(__file__).parents[4]
OURS = ROOT / "tests" / "exports"
PUBLIC = ROOT.parent / "shared" / "exports"
SOURCES = json.loads((OURS / "sources.json").read_text(encoding="utf-8"))


def reported(path: Path) -> dict[str, Any]:
    """Give the product's report of one export, read in one part until its plan is settled."""
    kind, data = ChatKind(), path.read_bytes()
    part, blobs = Part(0, 0, True, data), dict[str, bytes]()
    info = SourceInfo(path.name, len(data), hashlib.sha256(data).hexdigest())
    plan = kind.guess(data, True, {})
    tally = kind.measure(part, plan)
    while (settled := kind.settle(tally, {}, [info], blobs.__getitem__)[0]) != plan:
        plan, tally = settled, kind.measure(part, settled)
    report: dict[str, Any] = json.loads(
        json.dumps(kind.report(tally, [info], {}, blobs.__getitem__))
    )
    return report


def judged(path: Path) -> dict[str, Any]:
    """Give the judge's report of one export."""
    report = oracle_report.report(read_sources([(path.name, path.read_bytes())]))
    assert report is not None
    return report


READERS = pytest.mark.parametrize("read", [judged, reported])


def public(name: str) -> Path:
    """Find a public sample, or skip."""
    path = PUBLIC / name
    if not path.exists():
        pytest.skip("the public sample exports do not lie beside this tree")
    return path


@READERS
@pytest.mark.parametrize("name", SOURCES)
def test_every_shape_of_one_chat_gives_its_report(name: str, read: Any) -> None:
    chat = name.partition(".")[0]
    expected = json.loads((OURS / f"{chat}.report.json").read_text(encoding="utf-8"))

    report = read(OURS / name)

    assert report.pop("sources") == [SOURCES[name]]
    assert report == expected
    assert list(report) == list(expected)


def test_every_sample_has_its_row() -> None:
    assert {path.name for path in OURS.glob("*.*.txt")} == set(SOURCES)


@READERS
def test_a_public_export_of_8340_messages_is_read_month_first(read: Any) -> None:
    report = read(public("en-us-android-8340.txt"))

    assert report["totals"]["messages"] == 8340
    assert report["totals"]["senders"] == 2
    assert report["period"]["first"] == "2022-03-12T00:34:00"
    assert report["period"]["last"] == "2022-08-11T13:09:00"
    assert report["sources"][0]["date_order"] == "mdy"


@READERS
def test_a_public_year_first_export_has_2000_messages_of_4_senders(read: Any) -> None:
    report = read(public("year-first-2000.txt"))

    assert report["totals"]["messages"] == 2000
    assert report["totals"]["senders"] == 4
    assert report["period"]["first"] == "2019-04-16T02:09:00"
    assert report["period"]["last"] == "2020-06-13T00:00:00"


@pytest.mark.parametrize("name", ["en-us-android-8340.txt", "year-first-2000.txt"])
def test_a_public_export_gives_the_judges_report(name: str) -> None:
    path = public(name)

    assert reported(path) == judged(path)


@READERS
def test_five_public_shapes_of_one_chat_give_one_report(read: Any) -> None:
    public("five-formats-yyyymmdd_24hrs.txt")
    reports = [read(path) for path in sorted(PUBLIC.glob("five-formats-*.txt"))]

    for report in reports:
        del report["sources"]

    assert len(reports) == 5
    assert all(report == reports[0] for report in reports)
    assert reports[0]["totals"]["messages"] == 7
    assert reports[0]["totals"]["notices"] == 2
    assert reports[0]["period"]["first"] == "2019-01-01T11:25:00"
    assert reports[0]["period"]["last"] == "2021-12-30T22:01:00"
