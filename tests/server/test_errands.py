"""How orders that go wrong are told, with the workers' news given by hand."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from server.bell import Bell
from server.cluster import Cluster
from server.dispatch import Order
from server.errands import Errand, Errands, Patience
from server.execution import PieceRun, RunClock, execution_of
from workers.orders import LEAVING, Alive, Done, Failed, PieceOrder

ORDER = PieceOrder("job", 0, 1, "toy", {}, (), "tally", "spill", "server")


class Sent:
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.attempts: list[int] = []
        self._came = Bell()

    async def start(self, on_news: Callable[[Any], None]) -> None: ...

    async def stop(self) -> None: ...

    async def send(self, order: Order) -> None:
        assert isinstance(order, PieceOrder)
        self.attempts.append(order.attempt)
        self._came.ring()

    async def until(self, orders: int) -> None:
        async with asyncio.timeout(5):
            while len(self.attempts) < orders:
                await self._came.wait(self._came.count)

    async def cancel(self, job: str) -> None: ...

    async def check(self) -> str:
        return ""


def alive(worker: str, attempt: int = 1) -> Alive:
    return Alive("job", 0, attempt, worker, 0, 0)


def done(worker: str, attempt: int = 1, seconds: float = 0.0) -> Done:
    return Done("job", 0, attempt, worker, "tally", 0, 0, seconds)


def failed(worker: str, code: str, attempt: int = 1) -> Failed:
    return Failed("job", 0, attempt, worker, code, "it fell over")


def told(act: Callable[[Errands, Sent], Awaitable[None]], *, rounds: int = 1) -> Errand:
    """Have a piece measured while something happens; give how it stands."""

    async def go() -> Errand:
        sent = Sent()
        cluster = Cluster(idle_s=60)
        errands = Errands(sent, cluster, RunClock(time.time()), lambda: None, Patience())
        for _ in range(rounds):
            measuring = asyncio.create_task(errands.measure(ORDER))
            await sent.until(len(sent.attempts) + 1)
            await act(errands, sent)
            errand = await measuring
        return errand

    return asyncio.run(go())


def test_a_worker_that_leaves_an_order_it_never_began_has_lost_nothing() -> None:
    async def act(errands: Errands, sent: Sent) -> None:
        errands.hear(failed("one", LEAVING))
        await sent.until(2)
        errands.hear(done("two"))

    assert told(act).lost == []


def test_a_failure_is_a_lost_try_even_if_its_beginning_was_not_heard_of() -> None:
    async def act(errands: Errands, sent: Sent) -> None:
        errands.hear(failed("one", "oops"))
        await sent.until(2)
        errands.hear(done("two", 2))

    assert [lost.worker for lost in told(act).lost] == ["one"]


def test_a_worker_given_up_that_finishes_first_has_not_lost_its_try() -> None:
    async def act(errands: Errands, sent: Sent) -> None:
        errands.hear(alive("slow"))
        errands.hear(failed("slow", "oops"))
        await sent.until(2)
        errands.hear(alive("quick", 2))
        errands.hear(done("slow", 1, seconds=100.0))

    errand = told(act)

    assert errand.worker == "slow"
    assert [lost.worker for lost in errand.lost] == ["quick"]


def test_a_later_round_keeps_the_lost_tries_of_the_one_before() -> None:
    async def act(errands: Errands, sent: Sent) -> None:
        orders = len(sent.attempts)
        errands.hear(failed("one", "oops"))
        await sent.until(orders + 1)
        errands.hear(done("two", 2))

    assert len(told(act, rounds=2).lost) == 2


def test_a_phase_that_never_came_did_not_begin() -> None:
    clock = RunClock(time.time())
    clock.begin("upload", 0.0)
    piece = PieceRun("one", 1, 1, 0.123, 0.456, 1)

    execution = execution_of(clock, 1, [piece], 1, 1)

    assert execution["began"] == {
        "upload_s": 0.0,
        "queue_s": None,
        "measure_s": None,
        "merge_s": None,
    }
    assert execution["pieces"][0]["lost"] == []
