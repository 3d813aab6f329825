from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from workers.gate import Gate


def nothing() -> None:
    pass


def test_many_go_through_side_by_side() -> None:
    gate, together = Gate(), threading.Barrier(3)

    def go() -> int:
        with gate.pass_through(alone=False, while_waiting=nothing):
            return together.wait(timeout=10)

    with ThreadPoolExecutor(3) as threads:
        places = [done.result(timeout=10) for done in [threads.submit(go) for _ in range(3)]]

    assert sorted(places) == [0, 1, 2]


def test_one_alone_has_nobody_at_its_side() -> None:
    gate = Gate()
    inside: list[bool] = []
    most = []

    def go(alone: bool) -> None:
        with gate.pass_through(alone=alone, while_waiting=nothing):
            inside.append(alone)
            most.append((len(inside), any(inside)))
            inside.remove(alone)

    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(go, number % 3 == 0) for number in range(200)]:
            done.result(timeout=30)

    assert len(most) == 200
    assert all(count == 1 for count, with_one_alone in most if with_one_alone)


def test_waiting_ends_when_there_is_no_more_reason_to_wait() -> None:
    gate = Gate()

    def leave() -> None:
        raise InterruptedError

    with gate.pass_through(alone=True, while_waiting=nothing):
        for alone in (False, True):
            with (
                pytest.raises(InterruptedError),
                gate.pass_through(alone=alone, while_waiting=leave),
            ):
                pass

    with gate.pass_through(alone=False, while_waiting=leave):
        pass
