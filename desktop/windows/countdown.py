"""Counts the seconds down to the next try."""

from __future__ import annotations

import math
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 250


class Countdown(QObject):
    """Seconds left until something that was announced.

    Signals:
        ticked: So many whole seconds are left now; comes at each change.
    """

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = 0.0
        self._told = -1
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self, seconds: float | None) -> None:
        """Count down from so many seconds; None stops."""
        self._told = -1
        if seconds is None or seconds <= 0:
            self._timer.stop()
            self._end = 0.0
            return
        self._end = monotonic() + seconds
        self._timer.start()
        self._told = self.left()

    def left(self) -> int:
        """Give the whole seconds that are left, rounded up; 0 when it is time."""
        return max(math.ceil(self._end - monotonic() - 0.05), 0)

    def _tick(self) -> None:
        left = self.left()
        if left != self._told:
            self._told = left
            self.ticked.emit(left)
        if not left:
            self._timer.stop()
