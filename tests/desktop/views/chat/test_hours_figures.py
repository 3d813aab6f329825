"""The figures above the hours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desktop.views.chat.hours_figures import days_of, hours_figures
from tests.desktop.views.chat.reports import empty_report, report
from tests.desktop.widgets.counts import in_english

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with in_english():
        yield


def counted(**others: Any) -> Any:
    heatmap = [[0] * 24 for _ in range(7)]
    heatmap[0][10], heatmap[0][7], heatmap[2][17], heatmap[2][18], heatmap[5][10] = (
        40,
        5,
        30,
        15,
        10,
    )
    daily = [("2026-03-02", 45), ("2026-03-04", 45), ("2026-03-07", 10)]
    return report(
        hourly=[sum(row[hour] for row in heatmap) for hour in range(24)],
        weekday=[sum(row) for row in heatmap],
        heatmap=heatmap,
        daily=daily,
        **others,
    )


def test_seven_figures_say_when_messages_come() -> None:
    shown = [(figure.text, figure.note) for figure in hours_figures(counted())]

    assert shown == [
        ("10–11 h", "50 messages"),
        ("Monday", "45 messages"),
        ("Mon 10–11 h", "40 messages"),
        ("2 Mar 2026", "45 messages"),
        ("17", "mean of 6 days"),
        ("20.0 %", "20 messages"),
        ("10.0 %", "10 messages"),
    ]


def test_days_without_messages_count_for_the_mean() -> None:
    mean = hours_figures(counted())[4]

    assert days_of(counted()) == 6
    assert "3 days had none" in mean.tip


def test_few_messages_a_day_have_a_decimal() -> None:
    few = counted()
    few["weekday"] = [10, 0, 0, 0, 0, 0, 0]

    assert hours_figures(few)[4].text == "1.7"


def test_the_hours_from_eight_to_eighteen_are_inside() -> None:
    inside = counted()
    inside["hourly"] = [1 if 8 <= hour < 18 else 0 for hour in range(24)]

    assert hours_figures(inside)[5].text == "0.0 %"


def test_a_report_without_messages_has_no_figures_to_tell() -> None:
    assert [figure.text for figure in hours_figures(empty_report())] == ["–"] * 7
