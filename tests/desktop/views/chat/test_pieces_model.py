"""The table of pieces: every fact of each, and second tries in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop import phrases
from desktop.views.chat.pieces_model import PiecesModel, pieces_of, tries_tip
from tests.desktop.widgets.runs import execution, four_computers, many, piece


def filled(run: dict[str, Any]) -> PiecesModel:
    model = PiecesModel()
    model.show_execution(run)  # type: ignore[arg-type]
    return model


def texts(model: PiecesModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(filled(many()))  # type: ignore[no-untyped-call]


def test_a_piece_shows_all_its_facts() -> None:
    model = filled(four_computers())

    assert texts(model, 0) == [
        *("1", "This computer", "12.1 MB", phrases.count(46_538), "0.60 s", "1.34 s", "16.4", "1")
    ]


def test_a_second_try_is_told_in_words_and_colour() -> None:
    model = filled(four_computers())
    tries = model.columns[model.place_of("tries")]

    assert texts(model, 2)[-1] == "2, 1 lost"
    assert [tries.tone_of(model.row(row)) for row in range(3)] == ["ink", "ink", "warn"]
    assert tries_tip(model.row(2)) == "Lost by \u2068counter-03\u2069."
    assert tries_tip(model.row(0)) == ""


def test_pieces_are_sorted_as_numbers() -> None:
    model = filled(many())

    model.sort(model.place_of("size"), Qt.SortOrder.DescendingOrder)
    model.sort(model.place_of("piece"), Qt.SortOrder.DescendingOrder)

    assert [texts(model, row)[0] for row in (0, 1, 299)] == ["300", "299", "1"]


def test_a_piece_that_took_no_time_has_no_speed() -> None:
    model = filled(execution([piece("a", 10, 1.0, 1.0)]))

    assert texts(model, 0)[6] == "–"


def test_a_report_from_before_lost_tries_were_noted_can_be_shown() -> None:
    row = piece("a", 10, 0.0, 1.0)
    del row["lost"]
    run: Any = execution([row])

    (counted,) = pieces_of(run)

    assert counted.lost == ()
