"""Merges tallies in their order without merging a large one each time."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from workers.kinds.base import Kind

T = TypeVar("T")


class Merging(Generic[T]):
    """Tallies in, in order; their total out.

    Only neighbours of the same age are merged, as a binary counter carries, so that ``n``
    tallies of the same size cost ``n log n`` and not ``n`` times the growing total. The
    law makes every grouping the same.
    """

    def __init__(self, kind: Kind[T, Any]) -> None:
        self._kind = kind
        self._stack: list[tuple[int, T]] = []

    def add(self, tally: T) -> None:
        """Take the tally that follows all those before."""
        age = 0
        while self._stack and self._stack[-1][0] == age:
            _, earlier = self._stack.pop()
            tally = self._kind.merge(earlier, tally)
            age += 1
        self._stack.append((age, tally))

    def total(self) -> T:
        """Join what was taken; nothing taken gives the tally of nothing."""
        if not self._stack:
            return self._kind.empty()
        _, total = self._stack[-1]
        for _, earlier in reversed(self._stack[:-1]):
            total = self._kind.merge(earlier, total)
        self._stack = [(self._stack[0][0], total)]
        return total
