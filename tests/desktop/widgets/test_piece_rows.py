"""The pieces of a running analysis: what each row says, and that only news are painted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from desktop.widgets.piece_rows import ROW, PieceRows, status_of
from server.protocol import PieceState

MB = 1_000_000
WAITING = PieceState(0, None, "waiting", 8 * MB, 0, 1)


class Watched(PieceRows):
    """Remembers which rows were painted."""

    painted: set[int]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        first, last = event.rect().top() // ROW, event.rect().bottom() // ROW
        self.painted = {*getattr(self, "painted", set()), *range(first, last + 1)}
        super().paintEvent(event)


def rows_of(count: int) -> list[PieceState]:
    return [replace(WAITING, piece=number) for number in range(count)]


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        (WAITING, "waiting"),
        (replace(WAITING, state="measuring", bytes_done=3 * MB), "3.0 of 8.0 MB"),
        (replace(WAITING, state="done", bytes_done=8 * MB), "done"),
        (replace(WAITING, state="measuring", bytes_done=3 * MB, attempt=2), "try 2: 3.0 of 8.0 MB"),
        (replace(WAITING, state="measuring", bytes=0), "0 of 0 B"),
        (replace(WAITING, state="measuring", bytes=500, bytes_done=120), "120 of 500 B"),
    ],
)
def test_a_row_says_how_its_piece_stands(piece: PieceState, text: str) -> None:
    assert status_of(piece) == text


def test_pieces_stand_in_their_order(qtbot: QtBot) -> None:
    rows = PieceRows()
    qtbot.addWidget(rows)

    rows.show_pieces(list(reversed(rows_of(5))))

    assert [rows.row_text(row) for row in (0, 4)] == ["Piece 1, waiting", "Piece 5, waiting"]


def test_computers_have_the_names_that_people_know(qtbot: QtBot) -> None:
    rows = PieceRows()
    qtbot.addWidget(rows)

    rows.show_pieces(
        [
            replace(WAITING, worker="this-machine-77", state="measuring"),
            replace(WAITING, piece=1, worker="counter-03-123", state="done"),
        ]
    )

    assert rows.row_text(0) == "Piece 1, This computer, 0.0 of 8.0 MB"
    assert rows.row_text(1) == "Piece 2, counter-03, done"
    assert rows.first_active() == 0


def test_only_rows_with_news_are_painted_again(qtbot: QtBot) -> None:
    rows = Watched()
    qtbot.addWidget(rows)
    pieces = rows_of(20)
    rows.show_pieces(pieces)
    rows.resize(800, rows.height())
    rows.show()
    qtbot.waitUntil(lambda: len(getattr(rows, "painted", ())) == 20)
    rows.painted = set()

    pieces[7] = replace(pieces[7], state="measuring", worker="a-100", bytes_done=MB)
    rows.show_pieces(pieces)
    qtbot.waitUntil(lambda: bool(rows.painted))

    assert rows.painted == {7}


def test_a_second_try_is_drawn_in_another_colour(qtbot: QtBot) -> None:
    rows = PieceRows()
    qtbot.addWidget(rows)
    rows.resize(800, 40)
    rows.show_pieces([replace(WAITING, state="measuring")])
    first = rows.grab().toImage()

    rows.show_pieces([replace(WAITING, state="measuring", attempt=2)])

    assert rows.grab().toImage() != first


def test_screen_readers_hear_how_many_are_done(qtbot: QtBot) -> None:
    rows = PieceRows()
    qtbot.addWidget(rows)

    rows.show_pieces([*rows_of(2), replace(WAITING, piece=2, state="done")])

    assert rows.accessibleDescription() == "Pieces done: 1 of 3; being counted: 0."


@pytest.mark.parametrize("name", ["=cmd|x", "<b>x</b>", "\u202eabc", "n" * 10_000, "فاطمة"])
def test_odd_names_do_not_move_the_bars(qtbot: QtBot, name: str) -> None:
    rows = PieceRows()
    qtbot.addWidget(rows)
    rows.resize(700, 40)

    rows.show_pieces([replace(WAITING, worker=name, state="measuring")])

    computer, bar = rows._columns()[1:3]
    assert computer.width() <= 160
    assert bar.width() > 200
    assert not rows.grab().isNull()
