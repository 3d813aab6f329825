"""The processes of a worker's pool: started together, killed together, made anew."""

from __future__ import annotations

import contextlib
import itertools
import logging
import multiprocessing
import os
import threading
from concurrent.futures import Future, ProcessPoolExecutor, wait

from workers import pool_process, pool_work
from workers.board import Board
from workers.errors import PoolStopped
from workers.pool_process import Equipment, Outcome
from workers.settings import WorkerSettings

logger = logging.getLogger(__name__)

END_TIMEOUT_S = 5.0
# Windows can't wait for more handles than 63, and the executor needs two.
WINDOWS_PROCESSES = 61
NO_RUN = -1


class Crew:
    """An executor with its board, replaced whenever it breaks, until it is stopped."""

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        most = WINDOWS_PROCESSES if os.name == "nt" else settings.processes
        self.processes = min(settings.processes, most)
        self._lock = threading.Lock()
        self._run_numbers = itertools.count(1)
        self._is_stopped = False

    def start(self) -> None:
        """Start the processes; they get ready while the caller goes on."""
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

    def stop(self) -> None:
        """End all processes at once, and start none any more."""
        with self._lock:
            self._is_stopped = True
            _end(self._executor)
            self._executor.shutdown(wait=False)

    def pids(self) -> list[int]:
        """Name the processes that are ready."""
        return self._board.pids()

    def current(self) -> tuple[ProcessPoolExecutor, Board, int]:
        """Give the executor in use, its board, and a number for a run.

        Raises:
            PoolStopped: If there is none any more.
        """
        with self._lock:
            self.check()
            return self._executor, self._board, next(self._run_numbers)

    def renew(self, executor: ProcessPoolExecutor, *, kill: bool = False) -> None:
        """Replace an executor that broke, or is to break, unless someone has done so already.

        Raises:
            PoolStopped: If it broke because the crew was stopped.
        """
        with self._lock:
            self.check()
            if executor is self._executor:
                if kill:
                    _end(executor)
                self.start()

    def check(self) -> None:
        """Raise ``PoolStopped`` if the crew was stopped."""
        if self._is_stopped:
            raise PoolStopped


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
