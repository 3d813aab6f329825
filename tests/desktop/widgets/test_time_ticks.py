"""Ticks of an axis of seconds: round, few, and past the end."""

from __future__ import annotations

import pytest

from desktop.widgets.time_ticks import tick_step, tick_text, ticks


@pytest.mark.parametrize(
    ("span_s", "most", "texts"),
    [
        (2.41, 7, ["0 s", "0.5 s", "1 s", "1.5 s", "2 s", "2.5 s"]),
        (0.05, 7, ["0 s", "0.01 s", "0.02 s", "0.03 s", "0.04 s", "0.05 s"]),
        (0.21, 7, ["0 s", "0.05 s", "0.1 s", "0.15 s", "0.2 s", "0.25 s"]),
        (0.3, 3, ["0 s", "0.1 s", "0.2 s", "0.3 s"]),
        (28, 7, ["0 s", "5 s", "10 s", "15 s", "20 s", "25 s", "30 s"]),
        (151, 6, ["0 s", "30 s", "1 min", "1 min 30 s", "2 min", "2 min 30 s", "3 min"]),
        (7_000, 4, ["0 s", "30 min", "1 h", "1 h 30 min", "2 h"]),
    ],
)
def test_ticks_are_round_and_reach_past_the_end(span_s: float, most: int, texts: list[str]) -> None:
    assert [tick_text(at_s) for at_s in ticks(span_s, most)] == texts


@pytest.mark.parametrize("span_s", [0.0, 1e-6, 0.013, 0.99, 61, 599, 86_400, 40 * 86_400, 1e9])
@pytest.mark.parametrize("most", [2, 5, 8])
def test_ticks_are_never_more_than_asked_for(span_s: float, most: int) -> None:
    places = ticks(span_s, most)

    assert 1 <= len(places) - 1 <= most + 1
    assert places[0] == 0.0
    assert places[-1] >= span_s * (1 - 1e-6)
    assert tick_step(span_s, most) == places[1]
    assert all(tick_text(place) for place in places)
