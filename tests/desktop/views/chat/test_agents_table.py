from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.theme.tokens import LIGHT
from desktop.views.chat.agents_table import AgentsTable, fitting_rows
from desktop.widgets.table_header import HEIGHT as HEAD
from tests.desktop.views.chat.reports import agent, report
from workers.kinds.chat.schema import AgentRow

ROW = 29


def people(count: int) -> list[AgentRow]:
    return [agent(f"Person {number}", count - number, 0.01) for number in range(count)]


def shown(qtbot: QtBot, count: int, width: int = 566, height: int = 260) -> AgentsTable:
    table = AgentsTable()
    qtbot.addWidget(table)
    table.resize(width, height)
    table.show()
    agents = people(count)
    whole = report(agents=agents)
    whole["totals"]["messages"] = sum(one["messages"] for one in agents)
    table.show_agents(agents, whole["totals"])
    return table


def test_as_many_people_as_fit_and_one_line_for_the_others(qtbot: QtBot) -> None:
    table = shown(qtbot, 319)

    assert table.model().rowCount() == 7
    assert table.remainder() == ("312 more people", f"{sum(range(1, 313)):,}")


def test_the_last_line_is_painted_below_the_people(qtbot: QtBot) -> None:
    table = shown(qtbot, 319)

    image = table.viewport().grab().toImage()

    top = 7 * ROW
    darkest = min(
        image.pixelColor(x, y).lightness() for x in range(120) for y in range(top, top + ROW)
    )
    assert darkest == pytest.approx(LIGHT.ink2.lightness(), abs=25)


def test_everybody_is_shown_where_everybody_fits(qtbot: QtBot) -> None:
    table = shown(qtbot, 4)

    assert table.model().rowCount() == 4
    assert table.remainder() is None


def test_a_higher_card_shows_more_people(qtbot: QtBot) -> None:
    table = shown(qtbot, 319)

    table.resize(566, 400)

    assert table.model().rowCount() == 11
    assert table.remainder() == ("308 more people", f"{sum(range(1, 309)):,}")


@pytest.mark.parametrize(("width", "is_shown"), [(566, True), (560, True), (559, False)])
def test_ninety_per_cent_leave_a_narrow_table(qtbot: QtBot, width: int, is_shown: bool) -> None:
    table = shown(qtbot, 9, width)

    assert ("within" in table.shown_columns()) is is_shown


@pytest.mark.parametrize("width", [460, 566, 990])
def test_no_title_is_cut_and_nothing_scrolls(qtbot: QtBot, width: int) -> None:
    table = shown(qtbot, 2_000, width)

    assert table.cut_titles() == []
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert table.verticalScrollBarPolicy() == table.horizontalScrollBarPolicy() == off


def test_share_bars_and_sparklines_are_painted(qtbot: QtBot) -> None:
    table = shown(qtbot, 9)

    image = table.viewport().grab().toImage()

    middle = table.row_rect(0).center().y()
    share, hours = table.columnViewportPosition(2), table.columnViewportPosition(5)
    assert image.pixelColor(share + 14, middle) == LIGHT.accent
    spark = {image.pixelColor(x, middle).name() for x in range(hours, 566)}
    assert len(spark) > 1


def test_a_table_of_nobody_says_so(qtbot: QtBot) -> None:
    table = shown(qtbot, 0)

    assert table.model().rowCount() == 0
    assert table.remainder() is None


def test_another_report_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    table = shown(qtbot, 319)

    table.show_agents(people(2), report()["totals"])

    assert table.model().rowCount() == 2
    assert table.remainder() is None


def test_a_screen_reader_hears_of_the_others(qtbot: QtBot) -> None:
    assert shown(qtbot, 319).accessibleDescription().startswith("312 more people")


@pytest.mark.parametrize(
    ("people", "room", "expected"),
    [
        (7, 232, (7, 33)),
        (8, 232, (8, 29)),
        (9, 232, (7, 29)),
        (2, 232, (2, 42)),
        (0, 232, (0, 42)),
        (300, 392, (12, 30)),
        (300, 0, (1, 29)),
    ],
)
def test_rows_are_as_high_as_the_room_allows(
    people: int, room: int, expected: tuple[int, int]
) -> None:
    assert fitting_rows(people, room) == expected


def test_a_most_is_kept_to() -> None:
    assert fitting_rows(300, 400, most=5) == (4, 42)


def test_two_thousand_people_take_no_time(qtbot: QtBot) -> None:
    agents, totals = people(2_000), report()["totals"]
    table = shown(qtbot, 3)

    began = time.perf_counter()
    table.show_agents(agents, totals)

    assert time.perf_counter() - began < 0.1
    assert table.height() - HEAD >= table.model().rowCount() * ROW
