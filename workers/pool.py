"""The process pool of a worker: one for its life, made anew when it breaks."""

from __future__ import annotations

import contextlib
import itertools
import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from workers import pool_process, pool_work
from workers.board import Board
from workers.errors import (
    CallFailed,
    PieceCancelled,
    PieceKilledPool,
    PieceTooSlow,
    PoolStopped,
)
from workers.gate import Gate
from workers.pool_process import Equipment, Outcome
from workers.settings import WorkerSettings

logger = logging.getLogger(__name__)

TICK_S = 0.1
END_TIMEOUT_S = 5.0
NO_RUN = -1

Call = tuple[Callable[..., Any], tuple[Any, ...]]


class Pool:
    """Makes calls in spawned processes, and hands over what they give, in order.

    A process that dies takes only its own run with it: everyone whose run was in the pool
    goes through a fresh one again, one at a time.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        # Windows can't wait for more handles than 63.
        self.processes = min(settings.processes, 61 if os.name == "nt" else settings.processes)
        self._gate = Gate()
        self._lock = threading.Lock()
        self._run_numbers = itertools.count(1)
        self._is_stopped = False

    def start(self) -> None:
        """Start the processes; they get ready while the caller goes on."""
        self._open()

    def stop(self) -> None:
        """End everything at once; whoever is inside gets ``PoolStopped``."""
        with self._lock:
            self._is_stopped = True
            _end(self._executor)
            self._executor.shutdown(wait=False)

    def pids(self) -> list[int]:
        """Name the processes that are ready."""
        return self._board.pids()

    def in_order(
        self,
        calls: Sequence[Call],
        take: Callable[[Any], None],
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Make calls side by side; give ``take`` what each gave, in the order of ``calls``.

        Raises:
            CallFailed: If one of them failed.
            PieceCancelled: When ``is_cancelled`` says so.
            PieceKilledPool: If these calls end the process that makes them.
            PieceTooSlow: If one of them takes longer than a part may.
            PoolStopped: If the pool is stopped.
        """
        run = _Run(calls, take, is_cancelled, self)
        try:
            with self._gate.pass_through(alone=False, while_waiting=run.check):
                run.go()
                return
        except BrokenProcessPool:
            logger.warning("a pool process ended; what was in the pool runs again, one by one")
        with self._gate.pass_through(alone=True, while_waiting=run.check):
            try:
                run.go()
            except BrokenProcessPool:
                raise PieceKilledPool from None

    def current(self) -> tuple[ProcessPoolExecutor, Board, int]:
        """Give the executor in use, its board, and a number for a run."""
        with self._lock:
            if self._is_stopped:
                raise PoolStopped
            return self._executor, self._board, next(self._run_numbers)

    def renew(self, executor: ProcessPoolExecutor, *, kill: bool = False) -> None:
        """Replace an executor that broke, or is to break, unless someone has done so already.

        Raises:
            PoolStopped: If it broke because the pool was stopped.
        """
        with self._lock:
            if self._is_stopped:
                raise PoolStopped
            if executor is self._executor:
                if kill:
                    _end(executor)
                self._open()

    @property
    def is_stopped(self) -> bool:
        """Whether the pool was stopped."""
        return self._is_stopped

    @property
    def call_timeout_s(self) -> float:
        """The longest that a call may take."""
        return self._settings.part_timeout_s

    def _open(self) -> None:
        settings, context = self._settings, multiprocessing.get_context("spawn")
        self._board = Board(context, self.processes)
        equipment = Equipment(
            settings.kinds, (settings.blobs, settings.blobs_sync), settings.nice, self._board
        )
        self._executor = ProcessPoolExecutor(
            self.processes, context, pool_process.get_ready, (equipment,)
        )
        for _ in range(self.processes):
            warm = self._executor.submit(pool_process.call, NO_RUN, pool_work.warm_up, ())
            warm.add_done_callback(_log_failure)


def _end(executor: ProcessPoolExecutor) -> None:
    """Kill an executor's processes, and wait until it knows.

    An executor that is told to shut down, or forgotten, before it has seen its dead asks
    the others politely to end; they may wait for ever for a lock that a dead one holds.
    For the same reason nothing here ever cancels a future: before Python 3.12 a cancelled
    one ends the executor's own thread when a process dies.
    """
    # ``kill_workers()`` comes with Python 3.14.
    processes = list((executor._processes or {}).values())
    for process in processes:
        process.kill()
    with contextlib.suppress(RuntimeError):
        wait([executor.submit(os.getpid)], timeout=END_TIMEOUT_S)
    for process in processes:
        process.join(END_TIMEOUT_S)


def _log_failure(warm: Future[Outcome]) -> None:
    if warm.exception() is None and warm.result().code:
        logger.error("the analyses can't be made ready: %s", warm.result().reason)


class _Run:
    """One way of some calls through the pool; what is done stays done if it is broken."""

    def __init__(
        self,
        calls: Sequence[Call],
        take: Callable[[Any], None],
        is_cancelled: Callable[[], bool],
        pool: Pool,
    ) -> None:
        self._calls, self._take, self._is_cancelled = calls, take, is_cancelled
        self._pool = pool
        self._taken = 0
        self._moved_at = time.monotonic()
        self._done: dict[int, Outcome] = {}
        # Enough to keep every process busy; few enough to keep what waits to be taken small.
        self._in_flight = pool.processes + 2
        self._ahead = 2 * pool.processes + 4

    def check(self) -> None:
        """Raise if there is no reason to go on."""
        if self._pool.is_stopped:
            raise PoolStopped
        if self._is_cancelled():
            raise PieceCancelled

    def go(self) -> None:
        """Make the calls that are not done yet.

        Raises:
            BrokenProcessPool: If a process ended; the pool has been made anew.
        """
        executor, board, run = self._pool.current()
        pending: dict[Future[Outcome], int] = {}
        limit_s = self._pool.call_timeout_s
        self._moved_at = time.monotonic()
        try:
            while self._taken < len(self._calls):
                self.check()
                self._submit(executor, run, pending)
                self._wait(pending)
                self._take_what_is_next()
                if board.longest_s(run) > limit_s or self._is_stalled(2 * limit_s):
                    self._pool.renew(executor, kill=True)
                    raise PieceTooSlow(limit_s)
                if board.longest_s() > 2 * limit_s:  # a run that was called off hangs there
                    self._pool.renew(executor, kill=True)
                    raise BrokenProcessPool("a process was stuck")
        except BrokenProcessPool:
            self._pool.renew(executor)
            raise
        except RuntimeError:  # what an executor says that was shut down meanwhile
            self.check()
            raise
        finally:
            board.call_off(run)  # so that what is still pending ends as soon as it begins

    def _submit(
        self, executor: ProcessPoolExecutor, run: int, pending: dict[Future[Outcome], int]
    ) -> None:
        begun = set(pending.values()) | self._done.keys()
        last = min(len(self._calls), self._taken + self._ahead)
        for index in range(self._taken, last):
            if len(pending) >= self._in_flight:
                return
            if index not in begun:
                function, arguments = self._calls[index]
                future = executor.submit(pool_process.call, run, function, arguments)
                pending[future] = index

    def _wait(self, pending: dict[Future[Outcome], int]) -> None:
        done, _ = wait(pending, timeout=TICK_S, return_when=FIRST_COMPLETED)
        for future in done:
            self._moved_at = time.monotonic()
            index = pending.pop(future)
            outcome = future.result()
            if outcome.code:
                raise CallFailed(outcome.code, outcome.reason)
            self._done[index] = outcome

    def _is_stalled(self, limit_s: float) -> bool:
        """Tell whether nothing came back for long, whatever the reason."""
        return time.monotonic() - self._moved_at > limit_s

    def _take_what_is_next(self) -> None:
        while self._taken in self._done:
            self._take(self._done.pop(self._taken).value)
            self._taken += 1
