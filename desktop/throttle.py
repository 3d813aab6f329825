"""Lets news through at a pace that a window can show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from server.protocol import Progress

BETWEEN_S = 0.1


class Throttle:
    """Passes on the first news at once, then the latest now and then.

    Args:
        show: Takes what is passed on.
        between_s: The least time between two.
    """

    def __init__(self, show: Callable[[Progress], None], between_s: float = BETWEEN_S) -> None:
        self._show, self._between_s = show, between_s
        self._latest: Progress | None = None
        self._timer: asyncio.TimerHandle | None = None

    def __enter__(self) -> Throttle:
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def take(self, progress: Progress) -> None:
        """Take the latest news."""
        self._latest = progress
        if self._timer is None:
            self._pass_on()

    def _pass_on(self) -> None:
        self._timer = None
        if self._latest is not None:
            latest, self._latest = self._latest, None
            self._timer = asyncio.get_running_loop().call_later(self._between_s, self._pass_on)
            self._show(latest)
