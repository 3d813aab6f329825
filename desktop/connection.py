"""One TCP connection to a server, from hello to its end."""

from __future__ import annotations

import asyncio
import re
import ssl
from contextlib import suppress
from dataclasses import dataclass

from desktop.errors import BadAddress, ServerUntrusted
from desktop.tls import Tls, context_of, reason_of
from server.protocol import ClientConnection, Failure, Hello, Message, Ping, Pong, State, Welcome

DEFAULT_PORT = 7427
READ_BYTES = 262_144
GOODBYE_S = 1.0
_ENCRYPTED = "tls://"
_HOST = re.compile(r"[^\s/?#@\\]+")
# When a name has several addresses, the next is tried after this (RFC 8305).
NEXT_ADDRESS_S = 0.25


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a server listens, and how it is spoken to; without ``tls``, in the clear."""

    host: str
    port: int = DEFAULT_PORT
    tls: Tls | None = None

    @classmethod
    def parse(cls, text: str, ca_file: str | None = None) -> Endpoint:
        """Read ``HOST``, ``HOST:PORT``, ``[IPV6]:PORT`` or a bare IPv6 address.

        Args:
            text: The address; ``tls://`` before it asks for an encrypted connection to a
                server that this machine trusts.
            ca_file: Asks for an encrypted connection, too, to a server that this file
                vouches for.

        Raises:
            BadAddress: If it is none of these.
        """
        address = text.strip().removeprefix(_ENCRYPTED)
        is_encrypted = ca_file is not None or address != text.strip()
        host, colon, port = address.rpartition(":")
        if not colon or (":" in host.strip("[]") and not host.endswith("]")):
            host, port = address, str(DEFAULT_PORT)
        host = host.removeprefix("[").removesuffix("]")
        if (
            not _HOST.fullmatch(host)
            or not port.isascii()
            or not port.isdigit()
            or not 0 < int(port) < 65536
        ):
            raise BadAddress(text)
        return cls(host, int(port), Tls(ca_file) if is_encrypted else None)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class Dismissed(Exception):
    """The server ended the connection, and said why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class FellSilent(ConnectionError):
    """The server has not even answered a ping; ``since`` is when it was last heard."""

    def __init__(self, since: float) -> None:
        super().__init__("it has fallen silent")
        self.since = since


class Connection:
    """A connection that was welcomed. Made by ``open``; whoever opens it closes it."""

    welcome: Welcome

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, ping_s: float
    ) -> None:
        self._reader, self._writer = reader, writer
        self._protocol = ClientConnection()
        self._clock = asyncio.get_running_loop().time
        self._ping_s = ping_s
        self._heard_at = self._clock()
        self._pinged_at = self._heard_at
        self._early: list[Message] = []

    @classmethod
    async def open(
        cls, endpoint: Endpoint, hello: Hello, *, connect_s: float, ping_s: float
    ) -> Connection:
        """Connect over IPv6 or IPv4, whichever answers first, and say hello.

        Raises:
            OSError: If nobody answers, or not within ``connect_s``.
            ServerUntrusted: If its certificate is not accepted.
            CaFileUnusable: If there is nothing to check it against.
            Dismissed: If the server says no.
            ProtocolError: If what answers does not speak our protocol.
        """
        async with asyncio.timeout(connect_s):
            reader, writer = await _open_streams(endpoint, connect_s)
            connection = cls(reader, writer, ping_s)
            try:
                await connection._greet(hello)
            except BaseException:
                writer.transport.abort()
                raise
        return connection

    def write(self, message: Message) -> None:
        """Put a message on its way, without waiting for room.

        Raises:
            FrameTooLarge: If it does not fit into a frame.
            ConnectionError: If the connection has ended.
        """
        if self._protocol.state is not State.OPEN or self._writer.is_closing():
            raise ConnectionResetError("the connection has ended")
        self._writer.write(self._protocol.send(message))

    async def send(self, message: Message) -> None:
        """Put a message on its way and wait until there is room for the next.

        Raises:
            FrameTooLarge: If it does not fit into a frame.
            OSError: If the connection has ended.
        """
        self.write(message)
        await self._writer.drain()

    async def receive(self) -> list[Message]:
        """Wait for the next messages; answer pings, and ping where it is time to.

        Raises:
            OSError: When the connection is cut.
            FellSilent: If nothing came since the last ping.
            ProtocolError: If the server breaks the protocol.
        """
        if self._early:
            early, self._early = self._early, []
            return early
        while True:
            self._ping_when_due()
            try:
                async with asyncio.timeout_at(self._pinged_at + self._ping_s) as until_ping:
                    data = await self._reader.read(READ_BYTES)
            except TimeoutError:
                # A socket's own time-out is the same exception, and would come for ever.
                if not until_ping.expired():
                    raise
                continue
            if not data:
                raise ConnectionResetError("it closed the connection")
            self._heard_at = self._clock()
            return self._answer_pings(self._protocol.receive_data(data))

    async def close(self) -> None:
        """Send what is on its way, for a moment, and hang up."""
        self._writer.close()
        with suppress(OSError):
            try:
                async with asyncio.timeout(GOODBYE_S):
                    await self._writer.wait_closed()
            finally:
                self._writer.transport.abort()

    async def _greet(self, hello: Hello) -> None:
        self._writer.write(self._protocol.send(hello))
        messages: list[Message] = []
        while not messages:
            data = await self._reader.read(READ_BYTES)
            if not data:
                is_encrypted = self._writer.get_extra_info("ssl_object") is not None
                hint = "" if is_encrypted else " at once, as servers do that want TLS"
                raise ConnectionResetError(f"it closed the connection{hint}")
            messages = self._protocol.receive_data(data)
        first, *self._early = messages
        if isinstance(first, Failure):
            raise Dismissed(first)
        assert isinstance(first, Welcome)  # the protocol lets nothing else through
        self.welcome = first

    def _answer_pings(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            if isinstance(message, Ping) and self._protocol.state is State.OPEN:
                self.write(Pong(message.nonce))
        return [message for message in messages if not isinstance(message, Ping)]

    def _ping_when_due(self) -> None:
        now = self._clock()
        if now < self._pinged_at + self._ping_s:
            return
        if self._heard_at < self._pinged_at:
            raise FellSilent(self._heard_at)
        self.write(Ping(0))
        self._pinged_at = now


async def _open_streams(
    endpoint: Endpoint, connect_s: float
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, port, tls = endpoint.host, endpoint.port, endpoint.tls
    if tls is None:
        return await asyncio.open_connection(host, port, happy_eyeballs_delay=NEXT_ADDRESS_S)
    context = await asyncio.to_thread(context_of, tls)
    try:
        return await asyncio.open_connection(
            host,
            port,
            happy_eyeballs_delay=NEXT_ADDRESS_S,
            ssl=context,
            ssl_handshake_timeout=connect_s,
        )
    except ssl.SSLError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise ServerUntrusted(str(endpoint), reason) from error
