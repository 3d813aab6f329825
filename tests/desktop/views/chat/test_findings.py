from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.views.chat.findings import (
    Wish,
    dates_finding,
    how_it_was_read,
    short_name,
    short_source,
)
from tests.desktop.views.chat.reports import FORMAT, empty_report, report
from workers.kinds.chat.schema import ChatReport, SourceRow

# Lists are written as the application's language has them.
pytestmark = pytest.mark.usefixtures("qapp")


def source(**changes: Any) -> SourceRow:
    return {**report()["sources"][0], "name": "Soporte.txt", **changes}  # type: ignore[typeddict-item]


def titles(whole: ChatReport, options: dict[str, str] | None = None) -> list[str]:
    return [one.title for one in how_it_was_read(whole, 0, options)]


def test_an_order_is_told_with_its_proof_and_can_be_changed() -> None:
    finding = dates_finding(source(), 4)

    assert finding.title == "Dates are day, month, year"
    assert finding.text == "Certain: 1,204 dates prove it, none speaks against it."
    assert (finding.tone, finding.action) == ("good", "Change")
    assert finding.wish == Wish("order", (4,))


def test_an_order_that_is_only_likely_is_marked_and_says_how_likely() -> None:
    finding = dates_finding(source(reason="forward", proof=0, confidence=0.83), 0)

    assert finding.tone == "warn"
    assert finding.text == "Likely: read so, the days run forward. 83 % sure."


def test_where_the_year_stands_first_there_is_nothing_to_change() -> None:
    finding = dates_finding(source(reason="year-first", date_order="ymd"), 0)

    assert (finding.action, finding.wish) == ("", None)


def test_a_report_that_does_not_say_why_is_told_by_its_certainty() -> None:
    sure = dates_finding(source(reason=""), 0)
    unsure = dates_finding(source(reason="", confidence=0.5), 0)

    assert (sure.text, sure.tone) == ("The dates leave no doubt.", "good")
    assert (unsure.text, unsure.tone) == ("Another order is possible.", "warn")


def test_no_dates_are_said_to_be_none() -> None:
    finding = dates_finding(empty_report()["sources"][0], 0)

    assert (finding.title, finding.tone) == ("No dates were found", "warn")


def test_an_export_is_told_from_its_dates_to_its_languages() -> None:
    assert titles(report()) == [
        "Dates are day, month, year",
        "UTF-8 text, Android, 24-hour clock",
        "2 people, 100 messages, and 3 notices",
        "Times are as on the phone that made the export",
        "A reply counts up to 24 hours",
        "Spanish, English, and Portuguese",
    ]


def test_another_calendar_is_told_where_it_is_not_the_usual_one() -> None:
    told = titles(report(sources=[source(calendar="jalali")]))

    assert "Persian calendar" in told


def test_a_second_format_is_told_with_its_messages() -> None:
    both = [FORMAT, {**FORMAT, "messages": 37}]

    texts = [one.text for one in how_it_was_read(report(sources=[source(formats=both)]), 0)]

    assert "Messages begin in two ways: 100 and 37 of them." in texts


def test_bytes_that_are_no_text_are_marked() -> None:
    found = how_it_was_read(report(sources=[source(bad_bytes=412)]), 0)

    marked = [one.text for one in found if one.tone == "warn"]
    assert marked == ["412 bytes in it are no text."]


def test_names_that_were_joined_can_be_separated() -> None:
    options = {"join": json.dumps([["Ana", "Ana Gómez", "+34 600 11 22 33"]])}

    found = next(one for one in how_it_was_read(report(), 0, options) if one.tone == "people")

    assert "Ana Gómez" in found.title
    assert (found.action, found.wish) == ("Separate", Wish("separate", names=("Ana",)))


def test_a_report_without_exports_tells_what_holds_for_all() -> None:
    assert len(how_it_was_read(report(sources=[]), 0)) == 4


def test_a_name_in_a_sentence_is_short_and_keeps_its_direction() -> None:
    name = short_name("\u202ex\n" * 10_000)

    assert len(name) < 130
    assert (name[0], name[-1]) == ("\u2068", "\u2069")
    assert "\n" not in name


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("chats/norte/Ana.txt", "Ana.txt"),
        ("WhatsApp Chat - Bea.zip/_chat.txt", "WhatsApp Chat - Bea.zip"),
        ("_chat.txt", "_chat.txt"),
        ("", ""),
    ],
)
def test_an_export_is_called_by_its_file_or_its_zip(name: str, short: str) -> None:
    assert short_source(name) == f"\u2068{short}\u2069"


def test_notices_are_told_where_there_are_some() -> None:
    assert "2 people and 100 messages" in titles(report(sources=[source(notices=0)]))
