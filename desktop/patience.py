"""How long to wait before the next try, and when to stop trying."""

from __future__ import annotations

import random
from collections.abc import Callable


class Patience:
    """Waits that double from try to try, until an outage has lasted too long.

    Args:
        limit_s: How long an outage may last; infinite for ever.
        shortest_s: The first wait.
        longest_s: No wait is longer.
        chance: Gives 0.0 to 1.0, so that many clients don't come back all at once.
    """

    def __init__(
        self,
        limit_s: float,
        shortest_s: float = 0.5,
        longest_s: float = 30.0,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.limit_s = limit_s
        self._shortest_s, self._longest_s = shortest_s, longest_s
        self._chance = chance
        self._since: float | None = None
        self._wait_s = shortest_s

    def lose(self, now: float) -> None:
        """An outage began at ``now``, unless one lasts already."""
        if self._since is None:
            self._since = now

    def regain(self) -> None:
        """Something useful came: the outage is over."""
        self._since = None
        self._wait_s = self._shortest_s

    def next_wait_s(self, now: float) -> float | None:
        """Give the seconds to the next try, or None to give up; the last try is at the limit."""
        self.lose(now)
        left_s = self._since + self.limit_s - now if self._since is not None else self.limit_s
        if left_s <= 0:
            return None
        longest_s = self._wait_s
        self._wait_s = min(2 * longest_s, self._longest_s)
        shortest_s = max(self._shortest_s, longest_s / 2)
        return min(shortest_s + (longest_s - shortest_s) * self._chance(), left_s)
