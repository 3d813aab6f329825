from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop.models.rows import Column, Order, RowsModel, folded, is_found, ordered


@dataclass(frozen=True)
class Row:
    name: str
    number: float | None = None


NAME: Column[Row] = Column("name", "Name", lambda row: row.name, is_name=True)
NUMBER: Column[Row] = Column(
    "number", "Number", lambda row: str(row.number), lambda row: row.number, is_number=True
)
DOWN, UP = Order.DescendingOrder, Order.AscendingOrder


def model(*rows: Row) -> RowsModel[Row]:
    made = RowsModel([NAME, NUMBER])
    made.show_rows(rows)
    return made


def names(made: RowsModel[Row]) -> str:
    return "".join(row.name for row in made.rows)


def test_the_model_is_one_that_qt_accepts(qtmodeltester: ModelTester) -> None:
    made = model(Row("a", 1), Row("b"))

    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    made.sort(1, DOWN)
    made.filter_rows(lambda row: row.name == "a")
    made.show_rows([])

    assert made.rowCount() == 0


@pytest.mark.parametrize(("order", "expected"), [(UP, "bcad"), (DOWN, "cbad")])
def test_rows_without_a_number_are_last_in_either_direction(order: Order, expected: str) -> None:
    made = model(Row("a"), Row("b", 1), Row("c", 2), Row("d"))

    made.sort(1, order)

    assert names(made) == expected


@pytest.mark.parametrize("order", [UP, DOWN])
def test_equals_keep_their_order(order: Order) -> None:
    made = model(Row("b", 1), Row("a", 1), Row("c", 1))

    made.sort(1, order)

    assert names(made) == "bac"


def test_texts_are_sorted_without_regard_to_accents_and_case() -> None:
    rows = [Row("Zoe"), Row("álvaro"), Row("Eva"), Row("Ágata")]

    got = ordered(rows, NAME, UP)

    assert [row.name for row in got] == ["Ágata", "álvaro", "Eva", "Zoe"]


def test_a_column_that_is_none_gives_back_the_order_rows_came_in() -> None:
    made = model(Row("b", 1), Row("a", 2))
    made.sort(0, UP)

    made.sort(-1)

    assert names(made) == "ba"


def test_new_rows_come_in_the_order_that_was_chosen() -> None:
    made = model(Row("a", 1))
    made.sort(1, DOWN)

    made.show_rows([Row("b", 1), Row("c", 3), Row("d", 2)])

    assert names(made) == "cdb"


def test_a_filter_hides_rows_and_keeps_the_order() -> None:
    made = model(Row("a", 1), Row("b", 2), Row("c", 3))
    made.sort(1, DOWN)

    made.filter_rows(lambda row: row.name != "b")
    filtered = names(made)
    made.filter_rows(None)

    assert filtered == "ca"
    assert names(made) == "cba"


def test_the_greatest_value_is_that_of_all_rows_not_of_those_found() -> None:
    share: Column[Row] = Column(
        "share", "Share", lambda row: f"{row.number} %", cell="bar", value=lambda row: row.number
    )
    made = RowsModel([share])
    made.show_rows([Row("a", 9), Row("b", 3), Row("c")])

    made.filter_rows(lambda row: row.name == "b")

    assert made.greatest(0) == (9.0, "9 %")


def test_the_model_only_ever_resets(qtbot: object) -> None:
    made = model(Row("a", 1))
    resets, others = [], []
    made.modelReset.connect(lambda: resets.append(1))
    made.layoutChanged.connect(lambda: others.append(1))
    made.rowsInserted.connect(lambda: others.append(1))

    made.sort(1, DOWN)
    made.show_rows([])

    assert (len(resets), others) == (2, [])


def test_names_are_told_as_they_are() -> None:
    made = model(Row("<b>&x</b>\n"))

    text = made.data(made.index(0, 0), Qt.ItemDataRole.DisplayRole)

    assert text == "<b>&x</b>\n"


def test_accents_of_every_kind_are_folded() -> None:
    assert folded("ÁÉñ Ω") == folded("aen ω")


@pytest.mark.parametrize(
    ("wanted", "text", "expected"),
    [
        ("lucia", "Lucía Ferrer", True),
        ("FERRER lu", "Lucía Ferrer", True),
        ("", "anybody", True),
        ("lucas", "Lucía Ferrer", False),
    ],
)
def test_every_word_that_is_wanted_must_be_there(wanted: str, text: str, expected: bool) -> None:
    assert is_found(wanted, text) is expected
