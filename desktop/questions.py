"""Questions to the server that somebody waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from desktop.errors import ServerRefused
from desktop.line import Line
from server.protocol import ArtifactPart, BadMessage, Failure, Message, PartCollector

A = TypeVar("A")


class Questions:
    """Asks over a line that heals, and waits for the answers."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._waiting: set[Callable[[Exception], None]] = set()
        self._end: Exception | None = None

    async def ask(self, make: Callable[[int], Message], answer_type: type[A]) -> A:
        """Ask something that has one answer.

        Args:
            make: Makes the question with its request number.
            answer_type: The answer's class.

        Raises:
            ServerRefused: If the answer is a failure.
            DesktopError: If the line is closed, or closes before there is an answer.
        """

        def read(message: Message) -> A:
            if not isinstance(message, answer_type):
                raise BadMessage(type(message).__name__, "answers another question")
            return message

        return await self.ask_until(make, read)

    async def collect(self, make: Callable[[int], Message]) -> bytes:
        """Ask for an artifact and put its parts together; raises as ``ask`` does."""
        parts = PartCollector()

        def read(message: Message) -> bytes | None:
            if not isinstance(message, ArtifactPart):
                raise BadMessage(type(message).__name__, "answers another question")
            return parts.add(message)

        return await self.ask_until(make, read)

    async def ask_until(
        self, make: Callable[[int], Message], read: Callable[[Message], A | None]
    ) -> A:
        """Ask, and give what ``read`` makes of the answers once it is not None.

        ``read`` is called while messages are taken in, before the next one is.
        """
        if self._end is not None:
            raise self._end
        future: asyncio.Future[A] = asyncio.get_running_loop().create_future()

        def fail(error: Exception) -> None:
            if not future.done():
                future.set_exception(error)

        def answered(message: Message) -> bool:
            if isinstance(message, Failure):
                fail(ServerRefused.by(message))
            elif not future.done() and (answer := read(message)) is not None:
                future.set_result(answer)
            return future.done()

        number = self._line.ask(make, answered)
        self._waiting.add(fail)
        try:
            return await future
        finally:
            self._waiting.discard(fail)
            self._line.forget(number)

    def end(self, error: Exception) -> None:
        """Fail every question that waits, and every later one."""
        self._end = error
        for fail in tuple(self._waiting):
            fail(error)
