from __future__ import annotations

import math

import pytest

from desktop.patience import Patience


def waits(patience: Patience, count: int) -> list[float | None]:
    return [patience.next_wait_s(0.0) for _ in range(count)]


def test_waits_double_up_to_the_longest() -> None:
    patience = Patience(math.inf, chance=lambda: 1.0)

    assert waits(patience, 9) == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


@pytest.mark.parametrize("chance", [0.0, 0.3, 1.0])
def test_chance_shortens_a_wait_by_half_at_most(chance: float) -> None:
    patience = Patience(math.inf, chance=lambda: chance)

    for wait_s, longest_s in zip(waits(patience, 8), [0.5, 1, 2, 4, 8, 16, 30, 30], strict=True):
        assert wait_s is not None
        assert max(0.5, longest_s / 2) <= wait_s <= longest_s


def test_the_last_try_is_at_the_limit_and_then_no_more() -> None:
    patience = Patience(10.0, shortest_s=4.0, chance=lambda: 1.0)
    patience.lose(100.0)

    assert patience.next_wait_s(101.0) == 4.0
    assert patience.next_wait_s(105.0) == 5.0
    assert patience.next_wait_s(110.0) is None


def test_an_outage_is_counted_from_its_beginning() -> None:
    patience = Patience(10.0)
    patience.lose(0.0)
    patience.lose(9.0)

    assert patience.next_wait_s(10.0) is None


def test_what_is_regained_begins_anew() -> None:
    patience = Patience(10.0, chance=lambda: 1.0)
    patience.lose(0.0)
    waits(patience, 3)

    patience.regain()

    assert patience.next_wait_s(50.0) == 0.5
