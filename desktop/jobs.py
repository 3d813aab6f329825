"""One job at the server, as the client follows it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from desktop.connection import Connection
from desktop.errors import ServerRefused
from server.protocol import (
    Accepted,
    Ack,
    Failure,
    JobState,
    Message,
    PartCollector,
    Progress,
    ReportPart,
)


class FollowedJob:
    """Follows one job over as many connections as it takes.

    Attributes:
        id: The job's id at the server.
        state: As the server said it last.
        progress: The latest news; None before the first.
        next: The first batch that the server does not hold durably.
        attachments: How often a connection took the job up.
        connection: The one that carries the job now; None while there is none.
    """

    def __init__(self) -> None:
        self.id = ""
        self.state: JobState = "open"
        self.progress: Progress | None = None
        self.next = 0
        self.attachments = 0
        self.connection: Connection | None = None
        self.is_cancelled = False
        self._report: bytes | None = None
        self._error: Exception | None = None
        self._parts = PartCollector()
        self._changed = asyncio.Event()

    @property
    def is_ended(self) -> bool:
        """Whether the report is here, or the reason why there is none."""
        return self._report is not None or self._error is not None

    async def report(self, on_progress: Callable[[Progress], None] | None = None) -> bytes:
        """Wait for the report's JSON.

        Args:
            on_progress: Called in this task with the latest news, never twice with the same.

        Raises:
            ServerRefused: If the job failed or was cancelled.
            ServerGone: If the server went and did not come back.
            SourceUnreadable: If a source could not be read.
            SourceChanged: If a source ended before it should.
        """
        async for progress in self.progressed():
            if on_progress is not None:
                on_progress(progress)
        if self._error is not None:
            raise self._error
        assert self._report is not None
        return self._report

    async def progressed(self) -> AsyncIterator[Progress]:
        """Give the news as it comes, the latest only, until the job has ended."""
        told: Progress | None = None
        while True:
            if self.progress is not None and self.progress is not told:
                told = self.progress
                yield told
            elif self.is_ended:
                return
            else:
                await self.changed()

    async def changed(self) -> None:
        """Wait until anything here is no longer as it is now."""
        await self._changed.wait()

    def accept(self, accepted: Accepted, connection: Connection) -> None:
        """Go on with a connection that took the job up."""
        self.id, self.state, self.next = accepted.job, accepted.state, accepted.next
        self.connection = connection
        self.attachments += 1
        self._wake()

    def detach(self) -> None:
        """Wait for the next connection."""
        self.connection = None
        self._wake()

    def take(self, message: Message) -> bool:
        """Take what the server says about the job; say whether it is anything new."""
        before = (self.next, self.progress and _figures(self.progress), self.is_ended)
        if isinstance(message, Ack):
            self.next = max(self.next, message.next)
        elif isinstance(message, Progress):
            self.progress = message
        elif isinstance(message, ReportPart):
            self._report = self._parts.add(message)
            self.state = "done" if self._report is not None else self.state
            self._wake()
            return True
        elif isinstance(message, Failure):
            self.fail(ServerRefused.by(message))
        self._wake()
        return before != (self.next, self.progress and _figures(self.progress), self.is_ended)

    def fail(self, error: Exception) -> None:
        """End without a report."""
        if not self.is_ended:
            self._error = error
            was_cancelled = isinstance(error, ServerRefused) and error.code == "cancelled"
            self.state = "cancelled" if was_cancelled else "failed"
        self._wake()

    def _wake(self) -> None:
        # Whoever waits now is woken once; whoever comes later waits for the next change.
        self._changed.set()
        self._changed = asyncio.Event()


def _figures(progress: Progress) -> tuple[object, ...]:
    return progress.phases, progress.bytes_received, progress.bytes_measured, progress.messages
