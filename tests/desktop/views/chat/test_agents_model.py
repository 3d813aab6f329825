from __future__ import annotations

from typing import Any

import pytest
from pytestqt.modeltest import ModelTester

from desktop.models.rows import Order
from desktop.views.chat.agents_model import FEW_COLUMNS, WIDTHS, AgentsModel, busiest_hour
from desktop.widgets.table_text import table_text
from tests.desktop.views.chat.reports import NOBODY, agent


def model(*agents: Any) -> AgentsModel:
    made = AgentsModel()
    made.show_rows(agents)
    return made


def cell(made: AgentsModel, key: str, row: int = 0) -> str:
    return str(made.data(made.index(row, made.place_of(key))))


def tip(made: AgentsModel, key: str, row: int = 0) -> str:
    tell = made.columns[made.place_of(key)].tip
    assert tell is not None
    return tell(made.row(row))


def test_the_model_is_one_that_qt_accepts(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model(agent("Ana", 60, 0.6)))  # type: ignore[no-untyped-call]


def test_every_column_has_a_width() -> None:
    made = AgentsModel()

    assert {column.key for column in made.columns} == set(WIDTHS)
    assert [column.key for column in AgentsModel(keys=FEW_COLUMNS).columns] == list(FEW_COLUMNS)


def test_a_person_is_a_row_of_figures() -> None:
    made = model(agent("Ana", 21_904, 0.237))

    texts = [cell(made, column.key) for column in made.columns]

    assert texts == [
        "Ana", "21,904", "23.7 %", "2 min", "11 min", "47.0", "0", "2 Mar 2026", "30 Aug 2026",
        "Most at 10–11 h: 21,904 messages",
    ]  # fmt: skip


def test_whoever_never_replied_has_no_time_and_is_last() -> None:
    made = model(agent("Ana", 60, 0.6, None), agent("Bruno", 40, 0.4))

    made.sort(made.place_of("typical"), Order.AscendingOrder)

    assert [row["name"] for row in made.rows] == ["Bruno", "Ana"]
    assert cell(made, "typical", 1) == "–"
    assert "No replies" in tip(made, "typical", 1)


def test_the_tip_of_a_typical_reply_tells_from_how_many_it_is() -> None:
    assert tip(model(agent("Ana", 60, 0.6)), "typical").startswith("Half of 40 replies")


@pytest.mark.parametrize("key", ["typical", "within"])
def test_too_few_replies_are_said_to_be_too_few(key: str) -> None:
    few = agent("Ana", 60, 0.6)
    few["replies"] = {"count": 4, "median_s": 30.0, "p90_s": 60.0, "mean_s": 40.0}
    made = model(few, agent("Bruno", 40, 0.4))

    tones = [made.columns[made.place_of(key)].tone_of(made.row(row)) for row in (0, 1)]

    assert "Only 4 replies" in tip(made, key)
    assert tones[0] == "ink3"
    assert tones[1] != "ink3"


def test_a_copy_is_made_of_numbers() -> None:
    made = model(agent("=Ana", 60, 0.6))

    heading, row = table_text(made.columns, made.rows).splitlines()

    assert heading.split("\t")[3] == "Typical reply (s)"
    assert row.split("\t") == [
        "'=Ana", "60", "0.6", "120", "660", "47", "0",
        "2026-03-02 08:00:00", "2026-08-30 21:00:00",
    ]  # fmt: skip


def test_the_busiest_hour_is_the_first_of_the_greatest() -> None:
    assert busiest_hour([0, 3, 3]) == 1
    assert busiest_hour([0, 0]) is None
    assert NOBODY["count"] == 0
