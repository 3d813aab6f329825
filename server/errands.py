"""Orders on their way: sent, listened for, and sent again when a worker falls silent."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from server.bell import Bell
from server.cluster import Cluster
from server.dispatch import Dispatcher
from server.errors import BrokerAway, PieceFailed, StorageFull
from server.execution import LostTry, RunClock
from server.records import CANCELLED
from workers.orders import LEAVING, Alive, Done, Failed, MergeOrder, PieceOrder

logger = logging.getLogger(__name__)

JobNews = Alive | Done | Failed
_FIRST_MERGE = 1_000_000


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for whom, in seconds, and how often to try.

    Attributes:
        silence_s: A started piece is sent again after so much silence.
        idle_s: A piece nobody began is sent again once the workers were idle so long.
        unseen_s: A piece nobody began is sent again after so long in any case, then
            after twice as long, and so on.
        retry_s: Between two tries to reach a broker that is away.
        attempts: How often a piece may fail.
    """

    silence_s: float = 10.0
    idle_s: float = 10.0
    unseen_s: float = 60.0
    retry_s: float = 1.0
    attempts: int = 3


@dataclass(slots=True)
class Errand:
    """One order and how it stands; times in seconds since the job was submitted.

    ``lost`` holds the tries that came to nothing.
    """

    order: PieceOrder | MergeOrder
    bytes: int
    state: Literal["waiting", "measuring", "done"] = "waiting"
    worker: str | None = None
    attempt: int = 1
    bytes_done: int = 0
    messages: int = 0
    started_s: float = 0.0
    ended_s: float = 0.0
    heard_at: float = 0.0
    failure: str = ""
    is_left: bool = False
    is_without_room: bool = False
    lost: list[LostTry] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)


class Errands:
    """The orders of one job. Merges are numbered above every piece."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        cluster: Cluster,
        clock: RunClock,
        on_change: Callable[[], None],
        patience: Patience = Patience(),
    ) -> None:
        self.pieces: dict[int, Errand] = {}
        self._merges: dict[int, Errand] = {}
        self._dispatcher = dispatcher
        self._cluster = cluster
        self._clock = clock
        self._on_change = on_change
        self._patience = patience

    async def measure(self, order: PieceOrder) -> Errand:
        """Have a piece measured; return once its tally is stored.

        Raises:
            PieceFailed: After the last attempt.
            StorageFull: If there is no room for the tally.
        """
        errand = Errand(order, sum(span.length for span in order.spans))
        if (before := self.pieces.get(order.piece)) is not None:
            errand.lost = before.lost  # of an earlier round
        self.pieces[order.piece] = errand
        self._clock.begin("queue")
        await self._fulfil(errand)
        return errand

    async def merge(self, order: MergeOrder) -> None:
        """Have tallies merged; return once the one they make is stored.

        Raises:
            PieceFailed: After the last attempt.
            StorageFull: If there is no room for the tally.
        """
        order = replace(order, piece=_FIRST_MERGE + order.piece)
        errand = Errand(order, 0)
        self._merges[order.piece] = errand
        await self._fulfil(errand)

    def hear(self, news: JobNews) -> None:
        """Take what a worker tells about one of the job's orders."""
        errand = self.pieces.get(news.piece) or self._merges.get(news.piece)
        if errand is None or errand.state == "done":
            return
        if isinstance(news, Done):
            if news.tally != errand.order.tally:
                return
            self._finish(errand, news)
        elif news.attempt != errand.attempt:
            return
        elif isinstance(news, Failed):
            if news.code == CANCELLED:  # its row says so, too
                return
            if news.code == LEAVING:
                errand.is_left = True
            elif news.code == StorageFull.code:
                errand.is_without_room = True
            else:
                self._begin(errand, news.worker)
                errand.failure = news.reason
        else:
            self._progress(errand, news)
        errand.heard_at = time.monotonic()
        errand.bell.ring()
        self._on_change()

    def _progress(self, errand: Errand, news: Alive) -> None:
        self._begin(errand, news.worker)
        errand.bytes_done, errand.messages = news.bytes, news.messages

    def _begin(self, errand: Errand, worker: str) -> None:
        """Note who works at an order, and since when."""
        if errand.state == "waiting":
            errand.state = "measuring"
            errand.started_s = self._clock.elapsed_s()
            self._note_start(errand)
        errand.worker = worker

    def _lose(self, errand: Errand) -> None:
        """Note that the current try comes to nothing, if anybody began it."""
        if errand.state == "measuring":
            now_s = self._clock.elapsed_s()
            worker = errand.worker or ""
            errand.lost.append(LostTry(errand.attempt, worker, errand.started_s, now_s))

    def _finish(self, errand: Errand, news: Done) -> None:
        if news.attempt != errand.attempt:  # a try given up for lost was quicker than the next
            errand.lost = [
                lost
                for lost in errand.lost
                if (lost.attempt, lost.worker) != (news.attempt, news.worker)
            ]
            self._lose(errand)
        errand.ended_s = self._clock.elapsed_s()
        errand.started_s = max(0.0, errand.ended_s - news.seconds)
        errand.state, errand.worker = "done", news.worker
        errand.bytes_done, errand.messages = errand.bytes, news.messages
        self._note_start(errand)
        if isinstance(errand.order, PieceOrder):
            self._clock.end("measure", errand.ended_s)

    def _note_start(self, errand: Errand) -> None:
        if isinstance(errand.order, PieceOrder):
            self._clock.end("queue", errand.started_s)
            self._clock.begin("measure", errand.started_s)

    async def _fulfil(self, errand: Errand) -> None:
        """Send an order until it is done."""
        await self._send(errand)
        lost_after_s = self._patience.unseen_s
        sent_at = time.monotonic()
        while errand.state != "done":
            if errand.is_without_room:
                raise StorageFull
            if errand.is_left:
                logger.info("piece %d is passed on: its worker leaves", errand.order.piece)
                await self._start_over(errand, errand.attempt)
                sent_at = time.monotonic()
            elif errand.failure:
                await self._try_again(errand, errand.failure)
                sent_at = time.monotonic()
            elif errand.state == "measuring" and self._is_silent(errand):
                await self._try_again(errand, "its worker fell silent")
                sent_at = time.monotonic()
            elif errand.state == "waiting" and self._is_lost(sent_at, lost_after_s):
                logger.info("piece %d was not begun: sent again", errand.order.piece)
                await self._send(errand)
                sent_at, lost_after_s = time.monotonic(), lost_after_s * 2
            else:
                await self._wait(errand)

    async def _wait(self, errand: Errand) -> None:
        look_again_s = min(self._patience.silence_s, self._patience.idle_s) / 10
        seen = errand.bell.count
        try:
            async with asyncio.timeout(look_again_s):
                await errand.bell.wait(seen)
        except TimeoutError:
            return

    def _is_silent(self, errand: Errand) -> bool:
        return self._cluster.silence_s(errand.heard_at) > self._patience.silence_s

    def _is_lost(self, sent_at: float, lost_after_s: float) -> bool:
        waited_s = time.monotonic() - sent_at
        return waited_s > lost_after_s or self._cluster.were_idle_since(sent_at)

    async def _try_again(self, errand: Errand, reason: str) -> None:
        if errand.attempt >= self._patience.attempts:
            raise PieceFailed(errand.order.piece % _FIRST_MERGE, errand.attempt, reason)
        logger.warning("piece %d is tried again: %s", errand.order.piece, reason)
        await self._start_over(errand, errand.attempt + 1)

    async def _start_over(self, errand: Errand, attempt: int) -> None:
        self._lose(errand)
        errand.attempt = attempt
        errand.failure, errand.is_left = "", False
        errand.state, errand.worker = "waiting", None
        errand.bytes_done = errand.messages = 0
        self._on_change()
        await self._send(errand)

    async def _send(self, errand: Errand) -> None:
        """Send the current attempt; while the broker is away, that is no attempt."""
        while True:
            try:
                await self._dispatcher.send(replace(errand.order, attempt=errand.attempt))
            except BrokerAway as error:
                logger.warning("%s", error)
                await asyncio.sleep(self._patience.retry_s)
            else:
                self._on_change()
                return
