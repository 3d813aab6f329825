"""Who is there to work, from the news that workers send every 2 s."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from workers.orders import Alive, Done, Failed, News, TextDone, WorkerHere

QUIET_S = 5.0
IDLE_S = 10.0


@dataclass(frozen=True, slots=True)
class WorkerSeen:
    """A worker, as it last told about itself."""

    name: str
    processes: int
    version: str
    heard_at: float


class Cluster:
    """The workers that answer, and whether any news comes through at all.

    While nothing is heard from anyone, the broker is away or every worker is: then the
    silence of one piece says nothing about that piece.

    Args:
        quiet_s: Who says nothing for so long is not there.
        idle_s: Workers who do nothing for us for so long have nothing of ours to do.
        now: A clock, in seconds.
    """

    def __init__(
        self,
        quiet_s: float = QUIET_S,
        idle_s: float = IDLE_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._quiet_s = quiet_s
        self._idle_s = idle_s
        self._now = now
        self._workers: dict[str, WorkerSeen] = {}
        self._heard_at = float("-inf")
        self._talking_since = float("-inf")
        self._busy_at = float("-inf")
        self._idle_at = float("-inf")

    def hear(self, news: News) -> None:
        """Take note of who is there."""
        now = self._now()
        if now - self._heard_at > self._quiet_s:
            self._talking_since = now
        self._heard_at = now
        if now - self._busy_at > self._idle_s:
            self._idle_at = now
        if isinstance(news, WorkerHere):
            seen = WorkerSeen(news.worker, news.processes, news.version, now)
            self._workers[news.worker] = seen
        elif isinstance(news, Alive | Done | Failed):
            self._busy_at = now
        else:
            assert isinstance(news, TextDone)

    def workers(self) -> list[WorkerSeen]:
        """Give the workers that answer now, by name; forget the others."""
        oldest = self._now() - self._quiet_s
        self._workers = {
            name: worker for name, worker in self._workers.items() if worker.heard_at >= oldest
        }
        return sorted(self._workers.values(), key=lambda worker: worker.name)

    def size(self) -> tuple[int, int]:
        """Give how many workers answer and how many processes they have together."""
        workers = self.workers()
        return len(workers), sum(worker.processes for worker in workers)

    def silence_s(self, since: float) -> float:
        """Seconds since a moment in which news did come through, but none of this piece."""
        now = self._now()
        if now - self._heard_at > self._quiet_s:
            return 0.0
        return now - max(since, self._talking_since)

    def were_idle_since(self, moment: float) -> bool:
        """Whether workers answered, yet for ``idle_s`` after a moment none worked for us.

        What was sent before and nobody began is lost then: all of it, though the first
        that is sent again ends the idleness.
        """
        return self._idle_at - self._idle_s > moment
