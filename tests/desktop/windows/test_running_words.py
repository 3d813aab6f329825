"""Steps and words of a running analysis."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from desktop.widgets.steps import StepState
from desktop.windows.running_words import (
    left_sentence,
    meta_line,
    phases_sentence,
    running_figures,
    steps_of,
    steps_until,
)
from server.protocol import Phase, PieceState, Progress

WAITING = PieceState(0, None, "waiting", 100, 0, 1)
BEGUN = replace(WAITING, worker="a-100", state="measuring", bytes_done=50)
DONE = replace(BEGUN, state="done", bytes_done=100)
NEWS = Progress("0" * 32, ("uploading",), 200, 50, 0, 0, (WAITING, WAITING), 1, 2, 1.0)

D, C, T = StepState.DONE, StepState.CURRENT, StepState.TO_COME


@pytest.mark.parametrize(
    ("news", "states"),
    [
        (NEWS, [C, T, T, T, T]),
        (replace(NEWS, phases=("uploading", "queued")), [C, C, T, T, T]),
        (replace(NEWS, bytes_received=200, phases=("queued",)), [D, C, T, T, T]),
        (replace(NEWS, bytes_received=150, pieces=(BEGUN, WAITING)), [C, D, C, T, T]),
        (replace(NEWS, bytes_received=200, pieces=(DONE, BEGUN)), [D, D, C, T, T]),
        (replace(NEWS, bytes_received=200, pieces=(DONE, DONE)), [D, D, D, C, T]),
        (replace(NEWS, bytes_received=200, phases=(), pieces=()), [D, C, T, T, T]),
        (replace(NEWS, bytes_total=0, bytes_received=0, pieces=()), [D, C, T, T, T]),
    ],
)
def test_steps_follow_the_news(news: Progress, states: list[StepState]) -> None:
    assert [step.state for step in steps_of(news)] == states


def test_a_step_that_is_over_changes_its_word() -> None:
    texts = [step.text for step in steps_until("measuring")]

    assert texts == ["Sent", "Waited", "Counting", "Joining", "Report"]


def test_an_unknown_step_leaves_all_to_come() -> None:
    assert {step.state for step in steps_until("")} == {T}


@pytest.mark.parametrize(
    ("phases", "sentence"),
    [
        ((), ""),
        (("uploading",), "Sending"),
        (("merging", "uploading"), "Sending and joining"),
        (
            ("uploading", "queued", "measuring", "merging"),
            "Sending, waiting, counting, and joining",
        ),
    ],
)
def test_all_that_is_under_way_is_said(phases: tuple[Phase, ...], sentence: str) -> None:
    assert phases_sentence(phases).replace(", and", " and") == sentence.replace(", and", " and")


def test_time_left_is_told_when_it_is_known() -> None:
    early, late = replace(NEWS, bytes_measured=50), replace(NEWS, bytes_measured=200)

    assert left_sentence(early, None) == ""
    assert left_sentence(early, 18.4) == "about 18 s left"
    assert left_sentence(replace(late, bytes_received=200), 0.0) == "almost done"


def test_the_line_beneath_the_title_says_when_it_began() -> None:
    started = datetime(2026, 3, 2, 12, 40, 8)

    today = meta_line(24, 231_400_000, started, datetime(2026, 3, 2, 12, 50))
    later = meta_line(24, 231_400_000, started, datetime(2026, 3, 3, 1, 0))

    assert today == "24 exports, 231.4 MB · started 12:40:08"
    assert later == "24 exports, 231.4 MB · started 2 Mar, 12:40:08"


def test_figures_are_of_what_was_measured() -> None:
    news = replace(
        NEWS, bytes_total=231_400_000, bytes_measured=148_100_000, messages=56, elapsed_s=32.0
    )

    texts = [figure.text for figure in running_figures(news, 1, 32.9)]

    assert texts == ["148.1 of 231.4 MB", "56", "4.6 MB/s", "32 s"]


def test_figures_before_any_news_are_empty_not_wrong() -> None:
    texts = [figure.text for figure in running_figures(None, 5_000_000, -1.0)]

    assert texts == ["0.0 of 5.0 MB", "–", "–", "0 s"]
