"""A client over a real socket, as small as the tests need it."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeVar

from server.access import SharedToken
from server.limits import ServerLimits
from server.listening import open_sockets
from server.protocol.connection import ClientConnection
from server.protocol.messages import Failure, Hello, Message, Welcome
from server.service import Service
from tests.server.cluster_in_place import running_jobs
from tests.server.toy import InPlace
from workers.blobs import Blobs

TOKEN = "the token of the tests"

M = TypeVar("M", bound=Message)


class Client:
    """Says and hears messages; hears each within 10 s or fails."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self._connection = ClientConnection()
        self._heard: list[Message] = []

    async def say(self, *messages: Message) -> None:
        self.writer.write(b"".join(self._connection.send(message) for message in messages))
        await self.writer.drain()

    async def hear(self, timeout_s: float = 10.0) -> Message | None:
        """Give the next message, or None at the end."""
        async with asyncio.timeout(timeout_s):
            while not self._heard:
                data = await self.reader.read(1 << 16)
                if not data:
                    return None
                self._heard += self._connection.receive_data(data)
        return self._heard.pop(0)

    async def hear_a(self, wanted: type[M]) -> M:
        """Give the next message of a type; leave out those before it."""
        while True:
            message = await self.hear()
            assert message is not None, f"the connection ended before a {wanted.__name__}"
            if isinstance(message, wanted):
                return message
            assert not isinstance(message, Failure), message

    async def hear_failure(self) -> Failure:
        """Give the next failure; leave out what comes before it."""
        while True:
            message = await self.hear()
            assert message is not None, "the connection ended before a failure"
            if isinstance(message, Failure):
                return message

    async def enter(self, token: str = TOKEN) -> Welcome:
        await self.say(Hello(1, token, "test"))
        return await self.hear_a(Welcome)


@contextlib.asynccontextmanager
async def connected(
    port: int, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
) -> AsyncIterator[Client]:
    """Connect, and leave at the end."""
    reader, writer = await asyncio.open_connection(host, port, ssl=tls)
    try:
        yield Client(reader, writer)
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


@contextlib.asynccontextmanager
async def serving(
    folder: Path,
    *,
    limits: ServerLimits | None = None,
    is_present: bool = True,
    tls: ssl.SSLContext | None = None,
) -> AsyncIterator[tuple[int, Service, InPlace]]:
    """Serve on a free port with workers in place."""
    async with running_jobs(folder, limits=limits, is_present=is_present) as (jobs, workers):
        sockets = open_sockets(["127.0.0.1", "::1"], 0)
        service = Service(jobs, Blobs(str(folder / "blobs")), SharedToken(TOKEN, "ana"), tls)
        await service.start(sockets)
        try:
            yield sockets[0].getsockname()[1], service, workers
        finally:
            await service.stop()
