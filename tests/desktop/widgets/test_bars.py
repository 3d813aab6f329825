"""Bars that fill: never more than there is, never less than was done."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.bars import PARTS, Filling, ShareBar, filling_of, part_edges


@pytest.mark.parametrize(
    ("size", "done", "filled"),
    [(100, 0, 0), (100, 3, 0), (100, 4, 1), (100, 99, 24), (100, 100, 25), (100, 300, 25)],
)
def test_parts_are_filled_by_what_is_done(size: int, done: int, filled: int) -> None:
    assert filling_of(size, done, is_active=False) == Filling(filled)


def test_the_part_under_way_is_the_first_that_is_not_done() -> None:
    assert filling_of(100, 50, is_active=True) == Filling(12, has_next=True)
    assert filling_of(100, 100, is_active=True) == Filling(25)


def test_a_piece_without_bytes_fills_nothing() -> None:
    assert filling_of(0, 0, is_active=True) == Filling(0, has_next=True)


@pytest.mark.parametrize("width", [80, 301, 553.5, 1200])
def test_parts_lie_side_by_side_in_whole_pixels(width: float) -> None:
    edges = [part_edges(10, width, nth) for nth in range(PARTS)]

    assert edges[0][0] == 10
    assert edges[-1][1] <= 10 + width + 1
    gaps = [after[0] - before[1] for before, after in pairwise(edges)]
    assert min(gaps) >= (3 if width > 150 else 1)


def test_a_bar_is_moved_to_its_share(qtbot: QtBot) -> None:
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.show()

    bar.show_share(0.4, at_once=True)
    first = bar.shown_share()
    bar.show_share(0.9)

    assert first == 0.4
    assert bar.value() == 900
    qtbot.waitUntil(lambda: bar.shown_share() == 0.9, timeout=2_000)


def test_a_bar_that_nobody_sees_moves_at_once(qtbot: QtBot) -> None:
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_share(1.0)

    bar.hide()
    QApplication.processEvents()

    assert bar.shown_share() == 1.0


@pytest.mark.parametrize("share", [-1.0, 0.0, 1e-9, 1.0, 7.0])
def test_a_bar_takes_any_share(qtbot: QtBot, share: float) -> None:
    bar = ShareBar()
    qtbot.addWidget(bar)

    bar.show_share(share)

    assert 0.0 <= bar.shown_share() <= 1.0
    assert not bar.grab().isNull()
