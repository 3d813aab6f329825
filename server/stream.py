"""One client's stream: bytes to messages and back, never waiting for ever."""

from __future__ import annotations

import asyncio
import contextlib
import math

from server.errors import ClientUnread
from server.limits import ServerLimits
from server.protocol.connection import ServerConnection
from server.protocol.messages import Message

READ_BYTES = 256 << 10
BUFFERED_BYTES = 256 << 10
LINGER_S = 0.5
IN_THREAD_BYTES = 32 << 10


class Stream:
    """A socket with the protocol on it.

    Args:
        reader: Where the client's bytes come from.
        writer: Where ours go.
        limits: How much it may send, and how long it may take.
    """

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, limits: ServerLimits
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._limits = limits
        self._connection = ServerConnection(limits.submit_bytes)
        self._sending = asyncio.Lock()
        self._unparsed = 0
        self._submit_ends_at: float | None = None
        self._patience: asyncio.Timeout | None = None
        self._is_interrupted = False
        writer.transport.set_write_buffer_limits(high=BUFFERED_BYTES)

    @property
    def peer(self) -> str:
        """The client's address, empty if it is gone already."""
        name = self._writer.get_extra_info("peername")
        return str(name[0]) if name else ""

    @property
    def is_submit_overdue(self) -> bool:
        """Whether a submit has begun to come, and should have been whole by now."""
        return self._submit_left_s() <= 0

    async def receive(self, timeout_s: float) -> list[Message] | None:
        """Wait for bytes; give the messages they complete, or None at the end.

        Raises:
            TimeoutError: If nothing came, a submit takes too long, or somebody interrupted.
            ProtocolError: For whatever the client did wrong.
            ConnectionError: If the connection broke.
        """
        if self._is_interrupted or self.is_submit_overdue:
            raise TimeoutError
        async with asyncio.timeout(min(timeout_s, self._submit_left_s())) as self._patience:
            data = await self._reader.read(READ_BYTES)
        self._patience = None
        if not data:
            return None
        self._unparsed += len(data)
        if self._unparsed < IN_THREAD_BYTES:
            messages = self._connection.receive_data(data)
        else:  # checksums and long lists take their time
            messages = await asyncio.to_thread(self._connection.receive_data, data)
        if messages:
            self._unparsed = 0
        self._note_submit()
        return messages

    def interrupt(self) -> None:
        """Make ``receive`` raise ``TimeoutError``, now or when it is called next."""
        self._is_interrupted = True
        if self._patience is not None:
            with contextlib.suppress(RuntimeError):  # it has just expired
                self._patience.reschedule(asyncio.get_running_loop().time())

    async def send(self, message: Message) -> None:
        """Send a message; return once little of it waits.

        Raises:
            ClientUnread: If the client does not read.
            ConnectionError: If the connection broke.
        """
        async with self._sending:
            self._writer.write(self._connection.send(message))
            try:
                async with asyncio.timeout(self._limits.unread_s):
                    await self._writer.drain()
            except TimeoutError:
                self._writer.transport.abort()
                raise ClientUnread(self._limits.unread_s) from None

    def _note_submit(self) -> None:
        """Begin to count the time of a submit with its first part."""
        if not self._connection.is_mid_submit:
            self._submit_ends_at = None
        elif self._submit_ends_at is None:
            self._submit_ends_at = asyncio.get_running_loop().time() + self._limits.submit_s

    def _submit_left_s(self) -> float:
        if self._submit_ends_at is None:
            return math.inf
        return self._submit_ends_at - asyncio.get_running_loop().time()

    async def close(self) -> None:
        """Close, after giving the client a moment to read the last message.

        A socket closed with unread bytes in it is reset, and a reset can overtake what
        was written before.
        """
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(LINGER_S):
                if self._writer.can_write_eof():
                    self._writer.write_eof()
                while await self._reader.read(READ_BYTES):
                    pass
        transport = self._writer.transport
        self._writer.close()
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(LINGER_S):
                await self._writer.wait_closed()
                return
        transport.abort()
