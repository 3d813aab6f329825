"""How a run went: its phases and pieces, as the report's ``execution`` tells them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

Phase = Literal["upload", "queue", "measure", "merge"]
PHASES: tuple[Phase, ...] = ("upload", "queue", "measure", "merge")


@dataclass(frozen=True, slots=True)
class LostTry:
    """A try that came to nothing; times in seconds since the job was submitted."""

    attempt: int
    worker: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class PieceRun:
    """How one piece went at last; times in seconds since the job was submitted.

    ``lost`` holds the tries before.
    """

    worker: str
    bytes: int
    messages: int
    start_s: float
    end_s: float
    attempts: int
    lost: tuple[LostTry, ...] = ()


class RunClock:
    """Seconds since a job was submitted, and when each phase first began and last ended."""

    def __init__(self, created_at: float) -> None:
        # A job that was taken over has been running for a while.
        self._zero = time.monotonic() - max(0.0, time.time() - created_at)
        self._began: dict[Phase, float] = {}
        self._ended: dict[Phase, float] = {}

    def elapsed_s(self) -> float:
        """Seconds since the job was submitted."""
        return time.monotonic() - self._zero

    def begin(self, phase: Phase, at_s: float | None = None) -> None:
        """Note that a phase has begun; only its first start counts."""
        at_s = self.elapsed_s() if at_s is None else max(at_s, 0.0)
        self._began[phase] = min(at_s, self._began.get(phase, at_s))

    def end(self, phase: Phase, at_s: float | None = None) -> None:
        """Note that a phase has ended; only its last end counts."""
        at_s = self.elapsed_s() if at_s is None else max(at_s, 0.0)
        self._ended[phase] = max(at_s, self._ended.get(phase, at_s))

    def began_s(self, phase: Phase) -> float | None:
        """Seconds since the submit at a phase's first start, None if it never came."""
        return self._began.get(phase)

    def phase_s(self, phase: Phase) -> float:
        """Seconds from a phase's first start to its last end."""
        began = self._began.get(phase)
        return 0.0 if began is None else max(0.0, self._ended.get(phase, began) - began)


def execution_of(
    clock: RunClock,
    size_bytes: int,
    pieces: Iterable[PieceRun],
    workers: int,
    processes: int,
    *,
    path: str | None = None,
    derived: bool = False,
) -> dict[str, Any]:
    """Make the report's ``execution``.

    Args:
        clock: The job's.
        size_bytes: Of all sources.
        pieces: How each went.
        workers: How many there are.
        processes: How many they have together.
        path: The kind's word on the way the sources were read.
        derived: Whether nothing was read, since an earlier job had left enough.
    """
    total_s = clock.elapsed_s()
    return {
        "total_s": round(total_s, 2),
        "phases": {f"{phase}_s": round(clock.phase_s(phase), 2) for phase in PHASES},
        "began": {f"{phase}_s": _rounded(clock.began_s(phase)) for phase in PHASES},
        "bytes": size_bytes,
        "bytes_per_s": None if derived or total_s <= 0 else round(size_bytes / total_s, 4),
        "from_store": False,
        "derived": derived,
        "path": path,
        "workers": workers,
        "processes": processes,
        "pieces": [
            {
                "worker": piece.worker,
                "bytes": piece.bytes,
                "messages": piece.messages,
                "start_s": round(piece.start_s, 2),
                "end_s": round(piece.end_s, 2),
                "attempts": piece.attempts,
                "lost": [
                    {
                        "worker": lost.worker,
                        "start_s": round(lost.start_s, 2),
                        "end_s": round(lost.end_s, 2),
                    }
                    for lost in piece.lost
                ],
            }
            for piece in pieces
        ],
    }


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 2)
