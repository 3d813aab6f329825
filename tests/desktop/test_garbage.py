from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Thread, get_ident
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.garbage import Garbage


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    garbage = Garbage()
    yield garbage
    garbage.stop()


class Knot:
    """Refers to itself, and tells in which thread it is destroyed."""

    def __init__(self, ends: list[int]) -> None:
        self._itself, self._ends = self, ends

    def __del__(self) -> None:
        self._ends.append(get_ident())


def fill_memory() -> None:
    kept: list[Any] = [[] for _ in range(50_000)]
    assert kept


def test_another_thread_collects_nothing(garbage: Garbage) -> None:
    ends: list[int] = []
    Knot(ends)

    thread = Thread(target=fill_memory)
    thread.start()
    thread.join()

    assert ends == []


def test_the_thread_of_the_window_collects_by_itself(garbage: Garbage, qtbot: QtBot) -> None:
    ends: list[int] = []
    Knot(ends)
    kept = [[] for _ in range(2_000)]  # type: ignore[var-annotated]

    qtbot.waitUntil(lambda: bool(ends))

    assert ends == [get_ident()]
    assert kept


def test_what_is_spared_is_gone_through_no_more(garbage: Garbage) -> None:
    garbage.spare()

    assert gc.get_freeze_count() > 10_000


def test_python_collects_again_in_the_end(qtbot: QtBot) -> None:
    garbage = Garbage()
    garbage.spare()

    garbage.stop()

    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
