"""How long something still takes, told so that it neither jumps nor trembles."""

from __future__ import annotations

from math import exp

from desktop.progress import left_s
from server.protocol import Progress

# What was guessed so long ago counts for a third.
MEMORY_S = 4.0


class TimeLeft:
    """Smooths the guesses of one analysis: each runs down like a clock, and the next bends it."""

    def __init__(self) -> None:
        self._left_s: float | None = None
        self._at_s = 0.0

    def take(self, progress: Progress) -> float | None:
        """Take the latest news; give the seconds left, or None where it is too early to tell."""
        guess = left_s(progress)
        passed = max(progress.elapsed_s - self._at_s, 0.0)
        self._at_s = progress.elapsed_s
        if guess is None or self._left_s is None:
            self._left_s = guess
        else:
            run_down = max(self._left_s - passed, 0.0)
            self._left_s = run_down + (guess - run_down) * (1 - exp(-passed / MEMORY_S))
        return self._left_s
