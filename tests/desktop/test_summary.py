"""The report as text."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from desktop.summary import WIDTH, summary
from desktop.wording import columns


def agent(name: str, messages: int, median_s: float | None) -> dict[str, Any]:
    replies = {"count": 1, "median_s": median_s, "p90_s": median_s, "mean_s": median_s}
    return {"name": name, "messages": messages, "share": messages / 150, "replies": replies}


REPORT: dict[str, Any] = {
    "schema": "atalaya.chat/1",
    "sources": [{"name": "chats.zip/_chat.txt", "unread_lines": 0}],
    "period": {"first": "2025-03-03T08:00:00", "last": "2025-03-05T09:30:00", "days": 3},
    "totals": {
        "messages": 150,
        "notices": 1,
        "media": 12,
        "deleted": 0,
        "edited": 2,
        "calls": 0,
        "words": 1234,
        "characters": 5678,
        "senders": 2,
    },
    "agents": [agent("Lucía", 100, 65.0), agent("Tom", 50, None)],
    "hourly": [0] * 9 + [100, 50] + [0] * 13,
    "weekday": [100, 0, 50, 0, 0, 0, 0],
    "keywords": [{"word": "pedido", "count": 30, "messages": 25}],
    "execution": {
        "total_s": 1.5,
        "phases": {"upload_s": 0.1, "queue_s": 0.0, "measure_s": 1.0, "merge_s": 0.2},
        "bytes": 12_000_000,
        "bytes_per_s": 8_000_000.0,
        "from_store": False,
        "workers": 1,
        "processes": 2,
        "pieces": [{}, {}, {}, {}],
    },
}


def with_changes(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(REPORT), **changes}


@pytest.mark.parametrize(
    "line",
    [
        "chats.zip/_chat.txt",
        "3 Mar 2025 to 5 Mar 2025, 3 days",
        "150 messages · 2 people · 1,234 words · 12 media",
        "1 notice · 2 edited messages",
        "Lucía                ████████        100  66.7 %      1 min 05 s    1 min 05 s",
        "Tom                  ████             50  33.3 %               -             -",
        "09 ██████████████████████████     100   21                                  0",
        "Wednesday  █████████████████████████████                                   50",
        "pedido          █████████████     30",
        "sending 0.1 s · waiting 0.0 s · counting 1.0 s · joining 0.2 s",
        "12.0 MB · 8.0 MB a second · 4 pieces · 1 computer · 2 processes",
    ],
)
def test_the_summary_tells(line: str) -> None:
    assert line in summary(REPORT).splitlines()


@pytest.mark.parametrize("words", ["busiest at 09:00", "busiest on Monday", "1.5 s in all"])
def test_the_headings_tell_the_gist(words: str) -> None:
    assert words in summary(REPORT)


def test_no_line_is_too_wide_whatever_people_are_called() -> None:
    names = ["x" * 10_000, "日本" * 40, "a\u202eb\nc\x1b[2J", ""]
    agents = [agent(name, 10, 5.0) for name in names] * 10

    text = summary(with_changes(agents=agents))

    assert max(columns(line) for line in text.splitlines()) <= WIDTH
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "and 25 more" in text


def test_one_day_is_one_day() -> None:
    period = {"first": "2025-03-03T08:00:00", "last": "2025-03-03T09:30:00", "days": 1}

    assert "3 Mar 2025, 1 day" in summary(with_changes(period=period)).splitlines()


def test_several_chats_are_counted() -> None:
    sources = [{"name": "a.txt", "unread_lines": 2}, {"name": "b.txt", "unread_lines": 1}]

    text = summary(with_changes(sources=sources))

    assert text.startswith("2 chats\n")
    assert "3 lines were not understood" in text


def test_a_report_that_was_there_says_so() -> None:
    execution = {**REPORT["execution"], "from_store": True, "pieces": []}

    assert "the report was there already" in summary(with_changes(execution=execution))


def test_a_report_of_nothing_is_a_short_text() -> None:
    text = summary(
        with_changes(
            totals=dict.fromkeys(REPORT["totals"], 0),
            agents=[],
            keywords=[],
            hourly=[0] * 24,
            weekday=[0] * 7,
            period={"first": None, "last": None, "days": 0},
            execution=None,
        )
    )

    assert "0 messages · 0 people" in text
    assert "busiest" not in text
    assert "Run" not in text


def test_a_report_of_another_kind_is_not_misread() -> None:
    assert "no summary" in summary({"schema": "atalaya.table/1"})


@pytest.mark.parametrize(("count", "told"), [(0, "none"), (1, "1"), (21, "the first 20 of 21")])
def test_the_heading_of_keywords_tells_how_many_there_are(count: int, told: str) -> None:
    keywords = [{"word": "pedido", "count": 30, "messages": 25}] * count

    lines = summary(with_changes(keywords=keywords)).splitlines()

    [heading] = [line for line in lines if line.startswith("Keywords")]
    assert heading.removeprefix("Keywords").strip() == told


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"unread_lines": 1}, "1 line was not understood"),
        ({"doubtful_lines": 1}, "1 line looks like a message, but was taken as text"),
        ({"doubtful_lines": 3}, "3 lines look like messages, but were taken as text"),
        ({"repeated": 100}, "100 messages stand in more than one export, and counted once"),
        ({"bad_bytes": 2}, "2 bytes are no text"),
        ({"maybe_cut": True}, "WhatsApp may have cut _chat.txt"),
        (
            {"date_order": "dmy", "confidence": 0.5, "reason": "usual"},
            "day and month may be swapped in _chat.txt",
        ),
        (
            {"date_order": "mdy", "confidence": 1.0, "reason": "chosen", "against": 4},
            "day and month may be swapped in _chat.txt",
        ),
    ],
)
def test_what_is_worth_a_look_is_said(facts: dict[str, Any], line: str) -> None:
    source = {"name": "chats.zip/_chat.txt", "unread_lines": 0, **facts}

    assert line in summary(with_changes(sources=[source])).splitlines()


def test_what_other_chats_tell_is_not_said_to_be_a_guess() -> None:
    told = {"name": "a.txt", "date_order": "dmy", "confidence": 0.85, "reason": "others"}
    guess = {**told, "confidence": 0.7, "reason": "american"}

    assert "swapped" not in summary(with_changes(sources=[told] * 3))
    assert "swapped in 2 chats" in summary(with_changes(sources=[told, guess, guess]))
