from __future__ import annotations

import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.people import People, count_replies
from workers.kinds.chat.report import quantile
from workers.kinds.chat.senders import Sender
from workers.kinds.chat.times import written_day, written_time


@given(values=st.lists(st.integers(0, 90_000), min_size=2, max_size=40))
def test_quantiles_lie_between_values_as_numpy_puts_them(values: list[int]) -> None:
    kept, counts = np.unique(values, return_counts=True)

    assert quantile(kept, counts, 0.5) == pytest.approx(statistics.median(values))
    assert quantile(kept, counts, 0.9) == pytest.approx(float(np.quantile(values, 0.9)))


def test_nothing_has_no_quantile() -> None:
    assert quantile(np.array([], dtype=np.int64), np.array([], dtype=np.int64), 0.5) is None


def test_a_reply_is_another_sender_within_a_day() -> None:
    row = np.array([0, 1, 1, 0, 1, 0, 1])
    time = np.array([0, 60, 70, 100, 90, 86_490, 172_891])

    keys, counts = count_replies(row, time)

    people = People((Sender("a", "a"), Sender("b", "b")), reply_keys=keys, reply_counts=counts)
    assert people.replies(0)[0].tolist() == [30, 86_400]
    assert people.replies(1)[0].tolist() == [60]


def test_equal_waits_of_several_senders_are_counted_together() -> None:
    row = np.array([0, 1, 0, 1, 0])
    time = np.array([0, 30, 60, 90, 190])
    keys, counts = count_replies(row, time)
    people = People((Sender("a", "a"), Sender("b", "b")), reply_keys=keys, reply_counts=counts)

    waits, often = people.all_replies()

    assert (waits.tolist(), often.tolist()) == ([30, 100], [3, 1])


def test_times_are_written_without_a_zone() -> None:
    assert written_time(0) == "1970-01-01T00:00:00"
    assert written_time(-62_135_596_800) == "0001-01-01T00:00:00"
    assert written_day(19_782) == "2024-02-29"
