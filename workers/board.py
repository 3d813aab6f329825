"""A board in shared memory: what each process of the pool is at, and what is called off.

    cells            i64 each
    0 … 63           the run that is called off, by run modulo 64
    64 + 3 n         pid of process n, 0 before it is ready
    64 + 3 n + 1     the run it works for, 0 while it rests
    64 + 3 n + 2     since when, in nanoseconds of the machine's monotonic clock

Every cell has one writer, so none needs a lock. A run is one way through the pool, and its
number is used once.
"""

from __future__ import annotations

import os
import time
from multiprocessing.context import SpawnContext

_RUNS = 64
_PID, _RUN, _SINCE, _WIDTH = 0, 1, 2, 3


class Board:
    """Shared by a pool and its processes; handed to them when they start."""

    def __init__(self, context: SpawnContext, processes: int) -> None:
        self._cells = context.RawArray("q", _RUNS + _WIDTH * processes)
        self._seats = context.Value("i", 0)

    def take_seat(self) -> int:
        """Give this process its place on the board."""
        with self._seats.get_lock():
            seat: int = _RUNS + _WIDTH * self._seats.value
            self._seats.value += 1
        self._cells[seat + _PID] = os.getpid()
        return seat

    def begin(self, seat: int, run: int) -> None:
        """Say that this process works for a run from now on."""
        self._cells[seat + _SINCE] = time.monotonic_ns()
        self._cells[seat + _RUN] = run

    def rest(self, seat: int) -> None:
        """Say that this process has nothing to do."""
        self._cells[seat + _RUN] = 0

    def call_off(self, run: int) -> None:
        """Tell all processes that a run need not go on."""
        self._cells[run % _RUNS] = run

    def is_called_off(self, run: int) -> bool:
        """Tell whether a run need not go on."""
        return bool(self._cells[run % _RUNS] == run)

    def longest_s(self, run: int = 0) -> float:
        """Say how long the slowest process is at one call of a run, or of any, by now."""
        now = time.monotonic_ns()
        return max(
            (
                (now - self._cells[seat + _SINCE]) / 1e9
                for seat in self._all_seats()
                if (busy_with := self._cells[seat + _RUN]) and run in (0, busy_with)
            ),
            default=0.0,
        )

    def pids(self) -> list[int]:
        """Name the processes that are ready."""
        return [pid for seat in self._all_seats() if (pid := self._cells[seat + _PID])]

    def _all_seats(self) -> range:
        return range(_RUNS, len(self._cells), _WIDTH)
