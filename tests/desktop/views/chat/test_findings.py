from __future__ import annotations

from typing import Any

import pytest

from desktop.views.chat.findings import (
    dates_finding,
    how_it_was_read,
    things_worth_a_look,
    worth_a_look,
)
from tests.desktop.views.chat.reports import empty_report, report
from workers.kinds.chat.schema import SourceRow

# Lists are written as the application's language has them.
pytestmark = pytest.mark.usefixtures("qapp")


def source(**changes: Any) -> SourceRow:
    return {**report()["sources"][0], "name": "Soporte.txt", **changes}  # type: ignore[typeddict-item]


def test_one_order_is_told_with_its_certainty() -> None:
    finding = dates_finding([source(), source()])

    assert finding.title == "Dates are day, month, year"
    assert finding.text == "The dates leave no doubt."
    assert not finding.is_doubtful


def test_orders_that_differ_are_counted() -> None:
    finding = dates_finding([source(), source(), *[source(date_order="mdy")] * 3])

    assert finding.title == "Dates are written in different orders"
    assert "3 exports month first and 2 exports day first" in finding.text
    assert not finding.is_doubtful


def test_an_order_that_is_only_likely_is_marked() -> None:
    finding = dates_finding([source(confidence=0.89), source(confidence=0.5)])

    assert finding.is_doubtful
    assert finding.text == "In 2 exports another order is possible."


def test_no_dates_are_said_to_be_none() -> None:
    assert dates_finding([]).title == "No dates were found"
    assert dates_finding(empty_report()["sources"]).is_doubtful


def test_five_things_are_told_about_the_reading() -> None:
    findings = how_it_was_read(report())

    assert [finding.title for finding in findings[1:]] == [
        "2 people",
        "Times are as on the phone that made the export",
        "A reply counts up to 24 hours",
        "Spanish, English, and Portuguese",
    ]


def test_nothing_is_worth_a_look_where_all_is_well() -> None:
    assert worth_a_look([source(), source(confidence=0.9)]) == []


def test_each_doubt_about_an_export_is_a_thing_of_its_own() -> None:
    doubtful = source(maybe_cut=True, unread_lines=12, confidence=0.71)
    blank = source(name="notes.txt", messages=0, date_order=None, confidence=0.0)

    titles = [finding.title for finding in worth_a_look([doubtful, blank])]

    assert titles == [
        "\u2068Soporte.txt\u2069 may be cut",
        "The dates of \u2068Soporte.txt\u2069 may be read wrongly",
        "12 lines of \u2068Soporte.txt\u2069 could not be read",
        "\u2068notes.txt\u2069 holds no messages",
    ]


def test_an_endless_name_is_cut_in_a_sentence() -> None:
    finding = worth_a_look([source(name="x" * 10_000, maybe_cut=True)])[0]

    assert len(finding.title) < 200


def test_all_that_is_worth_a_look_is_counted_and_the_first_are_told() -> None:
    sources = [
        source(confidence=0.5),
        source(messages=0, date_order=None, confidence=0.0),
        source(),
        source(maybe_cut=True, unread_lines=3),
    ]

    told = worth_a_look(sources)

    assert things_worth_a_look(sources) == len(told)
    assert worth_a_look(sources, 2) == told[:2]
