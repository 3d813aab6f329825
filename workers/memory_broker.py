"""Kombu's queues in memory, for a consumer that looks up more often whether it is to stop."""

from __future__ import annotations

from typing import Any

from kombu.transport import memory

LOOK_UP_S = 0.1


class Transport(memory.Transport):
    """As ``memory://``, but nobody waits for longer than 0.1 s at a time."""

    def drain_events(self, connection: Any, timeout: Any = None, **_options: Any) -> Any:
        """Deliver what is there, or raise ``TimeoutError`` soon."""
        timeout = min(timeout or LOOK_UP_S, LOOK_UP_S)
        return super().drain_events(connection, timeout)  # type: ignore[no-untyped-call]
