from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.time_left import TimeLeft
from server.protocol import Progress

BEGUN = Progress("0" * 32, ("measuring",), 1000, 1000, 0, 0, (), 1, 2, 0.0)


def at(elapsed_s: float, measured: int) -> Progress:
    return replace(BEGUN, elapsed_s=elapsed_s, bytes_measured=measured)


def test_nothing_is_said_before_it_can_be_told() -> None:
    early = replace(BEGUN, bytes_received=10)

    assert TimeLeft().take(early) is None


def test_a_steady_run_counts_down_like_a_clock() -> None:
    left = TimeLeft()

    told = [left.take(at(second, 100 * second)) or 0.0 for second in range(2, 11)]

    assert told[-1] == pytest.approx(0.0, abs=0.1)
    assert sorted(set(told), reverse=True) == told


def test_a_sudden_stop_bends_it_slowly() -> None:
    left = TimeLeft()
    before = left.take(at(10.0, 500))
    assert before is not None

    after = left.take(at(10.1, 0))  # a piece was lost, and what it had counted

    assert after == pytest.approx(before, abs=2.0)


def test_many_small_steps_lead_where_one_large_step_leads() -> None:
    fine, coarse = TimeLeft(), TimeLeft()
    fine.take(at(10.0, 500))
    coarse.take(at(10.0, 500))

    for tenth in range(1, 1001):
        slow = fine.take(at(10 + tenth / 10, 500 + tenth // 10))

    assert slow == pytest.approx(coarse.take(at(110.0, 600)), rel=0.1)
