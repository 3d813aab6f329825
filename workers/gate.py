"""Lets pieces into the pool side by side, or one alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LOOK_UP_S = 0.1


class Gate:
    """When the pool broke, whoever was in it goes through again alone.

    So the one that breaks it is known, and its neighbours finish.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._wanting_alone = 0
        self._is_one_alone = False

    @contextmanager
    def pass_through(self, *, alone: bool, while_waiting: Callable[[], None]) -> Iterator[None]:
        """Wait for admission, and be inside for the block.

        ``while_waiting`` is called now and then; what it raises ends the waiting.
        """
        self._enter(alone, while_waiting)
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._is_one_alone = False
                self._changed.notify_all()

    def _enter(self, alone: bool, while_waiting: Callable[[], None]) -> None:
        with self._changed:
            self._wanting_alone += alone
            try:
                while not self._may_enter(alone):
                    self._changed.wait(LOOK_UP_S)
                    while_waiting()
            finally:
                self._wanting_alone -= alone
            self._inside += 1
            self._is_one_alone = alone

    def _may_enter(self, alone: bool) -> bool:
        if alone:
            return self._inside == 0
        return not self._is_one_alone and not self._wanting_alone
