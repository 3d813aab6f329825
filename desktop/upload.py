"""Sends a job's sources, batch by batch, over as many connections as it takes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import islice

from desktop.batches import BatchReader, layout
from desktop.connection import Connection
from desktop.jobs import FollowedJob
from desktop.sources import Source


async def upload(job: FollowedJob, sources: Sequence[Source], batch_bytes: int) -> None:
    """Send what the server does not hold yet, until it holds everything or the job has ended.

    Args:
        job: Already accepted.
        sources: In the job's order.
        batch_bytes: The same for the whole job, whatever a later server would accept: the
            batches have to be the same ones.

    Raises:
        SourceUnreadable: If a source can't be opened or read.
        SourceChanged: If a source ends before the bytes that it announced.
    """
    reader = BatchReader(sources)
    sizes = [source.bytes for source in sources]
    seen = 0
    try:
        while not job.is_ended and job.state == "open":
            if job.connection is None or job.attachments == seen:
                await job.changed()
                continue
            seen = job.attachments
            one = _Sending(job, job.connection, reader)
            if await one.send_from(job.next, sizes, batch_bytes):
                return
    finally:
        # Not on the loop: a read that was cancelled may hold the reader for a moment more.
        await asyncio.to_thread(reader.close)


class _Sending:
    """The part of an upload that goes over one connection."""

    def __init__(self, job: FollowedJob, connection: Connection, reader: BatchReader) -> None:
        self._job, self._connection, self._reader = job, connection, reader
        self._attachment = job.attachments
        self._window = max(1, connection.welcome.limits.unacknowledged)

    async def send_from(self, first: int, sizes: Sequence[int], batch_bytes: int) -> bool:
        """Send batches from the first on; say whether all are acknowledged."""
        number = first - 1
        for number, segments in islice(enumerate(layout(sizes, batch_bytes)), first, None):
            if not await self._acknowledged(number - self._window + 1):
                return False
            batch = await asyncio.to_thread(self._reader.read, self._job.id, number, segments)
            try:
                await self._connection.send(batch)
            except OSError:
                return False
        return await self._acknowledged(number + 1)

    async def _acknowledged(self, count: int) -> bool:
        """Wait until so many batches are durable; False if the connection ends before."""
        while self._is_attached() and self._job.next < count:
            await self._job.changed()
        return self._is_attached()

    def _is_attached(self) -> bool:
        return (
            self._job.connection is self._connection
            and self._job.attachments == self._attachment
            and not self._job.is_ended
        )
