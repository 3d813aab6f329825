"""Analyses whose chats nobody sends any more: their window was killed, or lost its line."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.analyses import Analyses
from desktop.troubles import Trouble
from server.protocol import Progress

# A line that is lost heals sooner, and then more of the chats comes.
SILENCE_S = 20.0
LOOK_MS = 1_000


class Unsent(QObject):
    """Passes progress on, but not of a followed job that waits in vain for its chats.

    Such a job stands open for a day, and would seem to be counted all the time. It is shown
    as failed, and as running again as soon as more of it comes.

    Args:
        analyses: Where progress is shown.
        now: A clock, in seconds.
    """

    def __init__(
        self,
        analyses: Analyses,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._analyses, self._now = analyses, now
        self._received: dict[int, int] = {}
        self._since: dict[int, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        analyses.removed.connect(self._forget)

    def show_progress(self, number: int, progress: Progress) -> None:
        """Take the latest news of an analysis."""
        if number not in self._analyses:
            return
        is_ours = self._analyses.get(number).draft is not None
        if is_ours or "uploading" not in progress.phases:
            self._forget(number)
        elif self._received.get(number) != progress.bytes_received:
            self._received[number] = progress.bytes_received
            self._since[number] = self._now()
            self._timer.start()
        elif self._is_silent(number):
            return
        self._analyses.show_progress(number, progress)

    def look(self) -> None:
        """Show as failed what has waited too long."""
        for number in list(self._since):
            analysis = self._analyses.get(number)
            if analysis.state in ("done", "stored", "cancelled"):
                self._forget(number)
            elif analysis.state == "running" and self._is_silent(number):
                self._analyses.show_failure(number, self._trouble())

    def _is_silent(self, number: int) -> bool:
        return self._now() - self._since[number] > SILENCE_S

    def _forget(self, number: int) -> None:
        self._received.pop(number, None)
        self._since.pop(number, None)
        if not self._since:
            self._timer.stop()

    def _trouble(self) -> Trouble:
        return Trouble(
            #: The title of the page of an analysis of an earlier window.
            self.tr("Its chats were not sent completely"),
            #: What to do about chats that an earlier window has not sent.
            self.tr(
                "The window was closed, or lost its line, before all of them were sent. "
                "Drop the same exports to count them."
            ),
            #: An analysis, in the sidebar.
            self.tr("Not sent completely"),
        )
