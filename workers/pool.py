"""The process pool of a worker, as those who measure see it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from workers.crew import Crew
from workers.errors import PieceKilledPool
from workers.gate import Gate
from workers.pool_run import Call, Run
from workers.settings import WorkerSettings

logger = logging.getLogger(__name__)


class Pool:
    """Makes calls in spawned processes, and hands over what they give, in order.

    A process that dies takes only its own run with it: everyone whose run was in the pool
    goes through a fresh one again, one at a time.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        self._call_timeout_s = settings.part_timeout_s
        self._crew = Crew(settings)
        self._gate = Gate()

    @property
    def processes(self) -> int:
        """The width of the pool."""
        return self._crew.processes

    def start(self) -> None:
        """Start the processes; they get ready while the caller goes on."""
        self._crew.start()

    def stop(self) -> None:
        """End everything at once; whoever is inside gets ``PoolStopped``."""
        self._crew.stop()

    def pids(self) -> list[int]:
        """Name the processes that are ready."""
        return self._crew.pids()

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
        run = Run(calls, take, is_cancelled, self._crew, self._call_timeout_s)
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
