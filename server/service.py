"""A whole server: its sockets, its sessions, its jobs, and their common end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import ssl
from collections.abc import Sequence

from server.access import Access
from server.answers import Answers
from server.checks import Checks
from server.gate import Gate
from server.jobs import Jobs
from server.leases import Leases
from server.session import House, Session
from server.stream import READ_BYTES, Stream
from server.text_tasks import TextTasks
from server.tls import Doors
from workers.blobs import Blobs
from workers.orders import News

logger = logging.getLogger(__name__)


class Service:
    """Serves clients on sockets from ``start`` to ``stop``; with ``tls``, encrypted."""

    def __init__(
        self, jobs: Jobs, blobs: Blobs, access: Access, tls: ssl.SSLContext | None = None
    ) -> None:
        self.jobs = jobs
        self._tasks = TextTasks(jobs.dispatcher, jobs.cluster, jobs.instance, jobs.limits.task_s)
        answers = Answers(jobs, self._tasks, Checks(jobs, blobs, self._tasks))
        gate = Gate(jobs.limits)
        self._house = House(jobs, answers, access, gate)
        self._doors = None if tls is None else Doors(tls, gate, jobs.limits, self._welcome)
        self._leases = Leases(jobs)
        self._servers: list[asyncio.Server] = []
        self._sessions: dict[asyncio.Task[None], Session] = {}
        self._looking_after: asyncio.Task[None] | None = None

    async def start(self, sockets: Sequence[socket.socket]) -> None:
        """Begin to listen: to the workers, then to clients."""
        await self.jobs.dispatcher.start(self._hear)
        self._looking_after = asyncio.create_task(self._leases.run(), name="leases")
        if self._doors is not None:
            self._doors.open(sockets)
            return
        for listening in sockets:
            self._servers.append(
                await asyncio.start_server(self._welcome, sock=listening, limit=READ_BYTES)
            )

    async def stop(self) -> None:
        """Take nobody new, finish what is in hand, let go of the jobs."""
        for server in self._servers:
            server.close()
        if self._doors is not None:
            await self._doors.close()
        for session in self._sessions.values():
            session.stop()
        if self._sessions:
            await asyncio.wait(set(self._sessions), timeout=self.jobs.limits.stop_s)
        for task in self._sessions:
            task.cancel()
        if self._sessions:
            await asyncio.wait(set(self._sessions), timeout=1.0)
        if self._looking_after is not None:
            self._looking_after.cancel()
            await asyncio.wait({self._looking_after})
        await self.jobs.deriving.stop()
        await self.jobs.driving.let_all_go()
        await self.jobs.dispatcher.stop()

    def _hear(self, news: News) -> None:
        self.jobs.driving.hear(news)
        self._tasks.hear(news)

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a client. A cancelled one ends without a word: asyncio would print it."""
        task = asyncio.current_task()
        assert task is not None
        session = Session(Stream(reader, writer, self.jobs.limits), self._house)
        self._sessions[task] = session
        try:
            with contextlib.suppress(asyncio.CancelledError):
                await session.run()
        finally:
            del self._sessions[task]
