from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from desktop.analysis import Analysis
from desktop.briefs import brief_of, group_of, rough_s
from desktop.troubles import not_a_chat

NOW = datetime(2026, 8, 30, 18, 0)
AT_NOON = datetime(2026, 8, 30, 12, 40)
DONE = Analysis(1, "done", "Tienda", AT_NOON, AT_NOON, messages=184_902)
RUNNING = Analysis(1, "running", "Tienda", AT_NOON, share=0.64, left_s=17.8)


pytestmark = pytest.mark.usefixtures("qapp")  # English, and its separators


@pytest.mark.parametrize(
    ("analysis", "brief"),
    [
        (DONE, "184,902 messages · 12:40"),
        (
            replace(DONE, state="stored", ended=datetime(2026, 8, 14, 9, 0)),
            "184,902 messages · 14 Aug",
        ),
        (replace(DONE, ended=datetime(2025, 1, 9)), "184,902 messages · Jan 2025"),
        (replace(DONE, messages=None, bytes=48_200_000), "48.2 MB · 12:40"),
        (RUNNING, "64 %, about 18 s left"),
        (replace(RUNNING, left_s=158.3), "64 %, about 2 min 40 s left"),
        (replace(RUNNING, left_s=0.2), "64 %, about 1 s left"),
        (replace(RUNNING, left_s=None), "64 %"),
        (replace(RUNNING, share=0.999), "Almost done"),
        (replace(RUNNING, share=None), "Starting"),
        (replace(RUNNING, is_waiting=True), "64 %, waiting for the server"),
        (replace(RUNNING, share=None, is_waiting=True), "Waiting for the server"),
        (replace(RUNNING, is_cancelling=True), "Cancelling"),
        (replace(DONE, state="failed", trouble=not_a_chat("a.txt")), "Not a chat"),
        (replace(DONE, state="failed"), "Failed"),
        (replace(DONE, state="cancelled"), "Cancelled"),
        (replace(DONE, state="finding"), "Reading the files"),
    ],
)
def test_a_brief_says_how_it_stands(analysis: Analysis, brief: str) -> None:
    assert brief_of(analysis, NOW) == brief


@pytest.mark.parametrize(
    ("fields", "group"),
    [
        ({"state": "finding"}, ""),
        ({"state": "drafted"}, ""),
        ({"state": "running"}, "running"),
        ({}, "today"),
        ({"state": "failed"}, "today"),
        ({"ended": None}, "today"),
        ({"ended": datetime(2026, 8, 29, 23, 59)}, "earlier"),
        ({"ended": datetime(2026, 8, 31)}, "today"),  # another computer's clock is ahead
    ],
)
def test_it_stands_under_the_heading_of_its_day(fields: dict[str, Any], group: str) -> None:
    assert group_of(replace(DONE, **fields), NOW) == group


@pytest.mark.parametrize(("seconds", "told"), [(0.1, 1), (17.8, 18), (59.4, 59), (158.3, 160)])
def test_a_time_left_is_told_roughly(seconds: float, told: int) -> None:
    assert rough_s(seconds) == told
