"""A bell: who waits for a change hears it, however many changes there were meanwhile."""

from __future__ import annotations

import asyncio


class Bell:
    """Counts changes; belongs to one event loop."""

    def __init__(self) -> None:
        self.count = 0
        self._next: asyncio.Future[None] | None = None

    def ring(self) -> None:
        """Tell everyone who waits."""
        self.count += 1
        if self._next is not None and not self._next.done():
            self._next.set_result(None)
        self._next = None

    async def wait(self, seen: int) -> int:
        """Wait until the count is above ``seen``; return it."""
        while self.count <= seen:
            if self._next is None:
                self._next = asyncio.get_running_loop().create_future()
            await asyncio.shield(self._next)
        return self.count
