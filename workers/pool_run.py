"""One way of some calls through the pool, side by side and taken in order."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from workers import pool_process
from workers.crew import Crew
from workers.errors import CallFailed, PieceCancelled, PieceTooSlow
from workers.pool_process import Outcome

# What comes back is heard at once; this is how late a cancel or a limit is.
LOOK_UP_S = 0.1

Call = tuple[Callable[..., Any], tuple[Any, ...]]


class Run:
    """What is done stays done when the pool breaks: ``go`` again makes only the others."""

    def __init__(
        self,
        calls: Sequence[Call],
        take: Callable[[Any], None],
        is_cancelled: Callable[[], bool],
        crew: Crew,
        call_timeout_s: float,
    ) -> None:
        self._calls, self._take, self._is_cancelled = calls, take, is_cancelled
        self._crew, self._call_timeout_s = crew, call_timeout_s
        self._taken = 0
        self._moved_at = time.monotonic()
        self._done: dict[int, Outcome] = {}
        # Enough to keep every process busy; few enough to keep what waits to be taken small.
        self._in_flight = crew.processes + 2
        self._ahead = 2 * crew.processes + 4

    def check(self) -> None:
        """Raise if there is no reason to go on.

        Raises:
            PieceCancelled: If nobody wants it any more.
            PoolStopped: If the pool is stopped.
        """
        self._crew.check()
        if self._is_cancelled():
            raise PieceCancelled

    def go(self) -> None:
        """Make the calls that are not done yet.

        Raises:
            BrokenProcessPool: If a process ended; the pool has been made anew.
            CallFailed: If one of the calls failed.
            PieceCancelled: If nobody wants them any more.
            PieceTooSlow: If one of them took too long; the pool has been made anew.
            PoolStopped: If the pool is stopped.
        """
        executor, board, run = self._crew.current()
        pending: dict[Future[Outcome], int] = {}
        limit_s = self._call_timeout_s
        self._moved_at = time.monotonic()
        try:
            while self._taken < len(self._calls):
                self.check()
                self._submit(executor, run, pending)
                self._wait(pending)
                self._take_what_is_next()
                if board.longest_s(run) > limit_s or self._is_stalled(2 * limit_s):
                    self._crew.renew(executor, kill=True)
                    raise PieceTooSlow(limit_s)
                if board.longest_s() > 2 * limit_s:  # a run that was called off hangs there
                    self._crew.renew(executor, kill=True)
                    raise BrokenProcessPool("a process was stuck")
        except BrokenProcessPool:
            self._crew.renew(executor)
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
        done, _ = wait(pending, timeout=LOOK_UP_S, return_when=FIRST_COMPLETED)
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
