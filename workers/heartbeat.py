"""Tells now and then that a piece is being worked at."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

NEW_EVERY_S = 0.25
ALIVE_EVERY_S = 2.0


class Heartbeat:
    """Tells bytes and messages from a thread of its own for as long as the block lasts.

    At once, then four times a second while there is more, and every 2 s anyway: neither
    the measuring nor a slow broker holds the other up.
    """

    def __init__(self, tell: Callable[[int, int], object]) -> None:
        self._tell = tell
        self._progress = (0, 0)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="heartbeat", daemon=True)

    def __enter__(self) -> Heartbeat:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ending.set()
        self._thread.join()

    def progress(self, measured: int, messages: int) -> None:
        """Take the bytes and messages so far, to be told soon."""
        self._progress = measured, messages

    def _beat(self) -> None:
        told = self._progress
        self._tell(*told)
        silent_s = 0.0
        while not self._ending.wait(NEW_EVERY_S):
            silent_s += NEW_EVERY_S
            progress = self._progress
            if progress != told or silent_s >= ALIVE_EVERY_S:
                self._tell(*progress)
                told, silent_s = progress, 0.0
