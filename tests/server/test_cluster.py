"""What the server concludes from the news of its workers, and from their silence."""

from __future__ import annotations

import pytest

from server.cluster import Cluster
from workers.orders import Alive, WorkerHere

HERE = WorkerHere("one", 2, "1")
BUSY = Alive("0" * 32, 0, 1, "one", 0, 0)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cluster(clock: Clock) -> Cluster:
    return Cluster(quiet_s=5.0, idle_s=10.0, now=clock)


def test_workers_that_answer_and_do_nothing_for_long_were_idle(
    cluster: Cluster, clock: Clock
) -> None:
    cluster.hear(BUSY)
    sent_at = clock.now
    for _ in range(3):
        clock.now += 4.0
        cluster.hear(HERE)

    assert cluster.were_idle_since(sent_at)
    assert not cluster.were_idle_since(clock.now - 9.0)


def test_what_was_sent_before_they_were_idle_is_lost_even_when_they_work_again(
    cluster: Cluster, clock: Clock
) -> None:
    cluster.hear(BUSY)
    sent_at = clock.now
    clock.now += 11.0
    cluster.hear(HERE)
    cluster.hear(BUSY)
    clock.now += 1.0
    cluster.hear(BUSY)

    assert cluster.were_idle_since(sent_at)


def test_workers_that_are_away_are_not_idle(cluster: Cluster, clock: Clock) -> None:
    cluster.hear(BUSY)
    sent_at = clock.now
    clock.now += 60.0

    assert not cluster.were_idle_since(sent_at)


def test_a_piece_is_silent_only_while_others_are_heard(cluster: Cluster, clock: Clock) -> None:
    cluster.hear(HERE)
    heard_at = clock.now
    clock.now += 4.0
    cluster.hear(HERE)

    assert cluster.silence_s(heard_at) == 4.0
    clock.now += 6.0
    assert cluster.silence_s(heard_at) == 0.0
