"""A line to the server that heals: it connects again, and asks again what has no answer."""

from __future__ import annotations

import asyncio
import itertools
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from desktop.connection import Connection, Dismissed, Endpoint, FellSilent
from desktop.errors import ServerConfused, ServerGone, ServerRefused
from desktop.patience import Patience
from server.protocol import (
    PROTOCOL_VERSION,
    Accepted,
    Failure,
    Hello,
    Message,
    ProtocolError,
    Submit,
    encode,
)


@dataclass(frozen=True, slots=True)
class Timing:
    """How long things may take, in seconds.

    Attributes:
        first_s: How long to try before the first welcome.
        patience_s: How long an outage may last after it; infinite for ever.
        connect_s: How long one try may take.
        ping_s: How often to ping; a server silent for two of these is taken for gone.
        shortest_wait_s: Between two tries, doubling up to ``longest_wait_s``.
    """

    first_s: float = 5.0
    patience_s: float = 60.0
    connect_s: float = 10.0
    ping_s: float = 20.0
    shortest_wait_s: float = 0.5
    longest_wait_s: float = 30.0


class Listener(Protocol):
    """What the owner of a line is told."""

    def connected(self, connection: Connection) -> None:
        """A connection was welcomed; what is written now goes before open questions."""
        ...

    def disconnected(self) -> None:
        """The connection is cut; the line tries again."""
        ...

    def waiting(self, wait_s: float | None) -> None:
        """The next try is due in so many seconds; None when it begins."""
        ...

    def received(self, message: Message) -> bool:
        """A message came that answers no question. Say whether it brought anything new."""
        ...


@dataclass(slots=True)
class _Question:
    """Asked on every new connection until ``answered`` says that the answer is whole."""

    message: Message
    answered: Callable[[Message], bool]


class Line:
    """Keeps one connection open; ``run`` belongs to whoever made the line."""

    def __init__(
        self, endpoint: Endpoint, token: str, program: str, timing: Timing, listener: Listener
    ) -> None:
        self.connection: Connection | None = None
        self._endpoint, self._token, self._program = endpoint, token, program
        self._timing, self._listener = timing, listener
        self._patience = self._new_patience(timing.first_s)
        self._questions: dict[int, _Question] = {}
        self._numbers = itertools.count(1)
        self._moved = asyncio.Event()

    def move_to(self, endpoint: Endpoint, token: str) -> None:
        """Look for the server elsewhere from the next connection on, and try at once."""
        self._endpoint, self._token = endpoint, token
        self.try_now()

    def try_now(self) -> None:
        """Wait no longer for the next try."""
        self._moved.set()

    def ask(self, make: Callable[[int], Message], answered: Callable[[Message], bool]) -> int:
        """Ask now and on every new connection, until it is answered or forgotten.

        Args:
            make: Makes the message with the request's number.
            answered: Takes each answer, a Failure too; says whether that was the last.

        Returns:
            The request's number, to forget it by.

        Raises:
            FrameTooLarge: If the question does not fit into a frame.
        """
        number = next(self._numbers)
        message = make(number)
        if not isinstance(message, Submit):  # which may travel in parts
            encode(message)  # what can't be sent is the caller's error, even while disconnected
        self._questions[number] = _Question(message, answered)
        self.tell(message)
        return number

    def forget(self, number: int) -> None:
        """Wait no longer for the answer to a question."""
        self._questions.pop(number, None)

    def tell(self, message: Message) -> None:
        """Say something now if the line is connected; nothing otherwise."""
        if self.connection is not None:
            with suppress(ConnectionError):
                self.connection.write(message)

    async def run(self) -> None:
        """Connect, listen and connect again, until it is cancelled or hopeless.

        Raises:
            DesktopError: Why it is hopeless.
        """
        while True:
            connection = await self._connect()
            self._patience.limit_s = self._timing.patience_s
            cut = await self._converse(connection)
            began = cut.since if isinstance(cut, FellSilent) else self._now()
            await self._wait(began, cut)

    async def _converse(self, connection: Connection) -> Exception:
        """Listen until the connection is cut; say by what."""
        try:
            self._begin(connection)
            while True:
                for message in await connection.receive():
                    self._take(message)
        except (OSError, ProtocolError, Dismissed) as cut:
            self.connection = None
            self._listener.disconnected()
            return cut
        finally:
            self.connection = None
            await connection.close()

    def _new_patience(self, limit_s: float) -> Patience:
        return Patience(limit_s, self._timing.shortest_wait_s, self._timing.longest_wait_s)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _connect(self) -> Connection:
        while True:
            self._moved.clear()
            hello = Hello(PROTOCOL_VERSION, self._token, self._program)
            began = self._now()
            try:
                return await Connection.open(
                    self._endpoint,
                    hello,
                    connect_s=self._timing.connect_s,
                    ping_s=self._timing.ping_s,
                )
            except ProtocolError as error:
                raise ServerConfused(str(self._endpoint), str(error)) from error
            except (OSError, Dismissed) as error:
                await self._wait(began, error)

    def _begin(self, connection: Connection) -> None:
        self.connection = connection
        open_questions = list(self._questions.values())
        self._listener.connected(connection)
        for question in open_questions:
            connection.write(question.message)

    def _take(self, message: Message) -> None:
        if isinstance(message, Failure) and message.is_fatal:
            raise Dismissed(message)
        number = getattr(message, "request", None)
        if number is None:
            is_news = self._listener.received(message)
        else:
            is_news = not isinstance(message, Accepted | Failure)
            self._answer(number, message)
        if is_news:
            self._patience.regain()

    def _answer(self, number: int, message: Message) -> None:
        question = self._questions.get(number)
        # An answer may come after its question was forgotten, or twice.
        if question is not None and question.answered(message):
            self.forget(number)

    async def _wait(self, since: float, cause: Exception) -> None:
        """Wait before the next try.

        Raises:
            ServerRefused: If the server said no and will say it again, or said it to the end.
            ServerGone: If the outage has lasted too long.
        """
        if isinstance(cause, Dismissed) and not cause.failure.retryable:
            raise ServerRefused.by(cause.failure)
        self._patience.lose(since)
        wait_s = self._patience.next_wait_s(self._now())
        if wait_s is None and isinstance(cause, Dismissed):
            raise ServerRefused.by(cause.failure)
        if wait_s is None:
            raise ServerGone(str(self._endpoint), _reason(cause)) from cause
        self._listener.waiting(wait_s)
        with suppress(TimeoutError):
            async with asyncio.timeout(wait_s):
                await self._moved.wait()
        self._listener.waiting(None)


def _reason(cause: Exception) -> str:
    if isinstance(cause, TimeoutError) and not str(cause):
        return "no answer in time"
    # asyncio's own sentence names each address that was tried, the number tells what happened.
    numbers = re.findall(r"Errno (\d+)", str(cause))
    if numbers:
        return os.strerror(int(numbers[0])).lower()
    return (isinstance(cause, OSError) and cause.strerror) or str(cause) or type(cause).__name__
