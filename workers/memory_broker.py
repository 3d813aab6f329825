"""Kombu's queues in memory, made safe for threads that meet a queue at the same time."""

from __future__ import annotations

import threading
from queue import Queue
from typing import Any

from kombu.transport import memory

LOOK_UP_S = 0.1

_declaring = threading.RLock()


class Channel(memory.Channel):
    """As Kombu's, but what two threads declare at once is declared once.

    There, each looks first and writes after: the second one's empty queue replaces the
    first one's with the order that lies in it, or an exchange forgets the binding it has.
    """

    def exchange_declare(self, *arguments: Any, **options: Any) -> Any:
        """Make sure that an exchange is there."""
        with _declaring:
            return super().exchange_declare(*arguments, **options)  # type: ignore[no-untyped-call]

    def queue_bind(self, *arguments: Any, **options: Any) -> Any:
        """Make sure that a queue is bound."""
        with _declaring:
            return super().queue_bind(*arguments, **options)  # type: ignore[no-untyped-call]

    def _new_queue(self, queue: str, **_options: Any) -> None:
        self._queue_for(queue)

    def _queue_for(self, queue: str) -> Queue[Any]:
        found: Queue[Any] = self.queues.setdefault(queue, Queue())
        return found


class Transport(memory.Transport):
    """As ``memory://``, but nobody waits for longer than 0.1 s at a time."""

    Channel = Channel

    def drain_events(self, connection: Any, timeout: Any = None, **_options: Any) -> Any:
        """Deliver what is there, or raise ``TimeoutError`` soon."""
        timeout = min(timeout or LOOK_UP_S, LOOK_UP_S)
        return super().drain_events(connection, timeout)  # type: ignore[no-untyped-call]
