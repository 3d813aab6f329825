from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop.models.rows import Column, Order, RowsModel
from desktop.theme import fonts
from desktop.theme.tokens import LIGHT
from desktop.widgets.table import Table, runs
from desktop.widgets.table_view import LEAST_REST, column_widths

DOWN, UP = Order.DescendingOrder, Order.AscendingOrder
Ctrl = Qt.KeyboardModifier.ControlModifier


class Row(NamedTuple):
    name: str
    messages: int
    typical: float | None = None


COLUMNS: list[Column[Row]] = [
    Column("name", "Agent", lambda row: row.name, is_name=True),
    Column(
        "messages",
        "Messages",
        lambda row: f"{row.messages:,}",
        lambda row: row.messages,
        is_number=True,
        about="What they wrote.",
    ),
    Column(
        "typical",
        "Typical reply",
        lambda row: "–" if row.typical is None else f"{row.typical} s",
        lambda row: row.typical,
        is_number=True,
        tip=lambda row: "Half came faster.",
    ),
]
WIDTHS = {"name": None, "messages": 80, "typical": 90}
ROWS = [Row("Ana", 20, 5.0), Row("Bruno", 40), Row("Carla", 30, 2.0)]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    model = RowsModel(COLUMNS)
    made = Table(model, widths=WIDTHS)
    model.setParent(made)
    model.show_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.fixture
def dejavu() -> Iterator[None]:
    fonts.use_family("DejaVu Sans")
    yield
    fonts.use_family(None)


def model_of(table: Table) -> RowsModel[Row]:
    model = table.model()
    assert isinstance(model, RowsModel)
    return model


def names(table: Table) -> list[str]:
    return [row.name[0] for row in model_of(table).rows]


def click_title(table: Table, place: int) -> None:
    head = table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(place) + 20, 10)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)


def centre_of(table: Table, row: int, place: int) -> QPoint:
    return table.visualRect(table.model().index(row, place)).center()


def test_the_first_click_on_a_number_puts_the_greatest_first(table: Table) -> None:
    click_title(table, 1)

    assert names(table) == ["B", "C", "A"]


def test_the_second_click_turns_the_order(table: Table) -> None:
    click_title(table, 2)
    click_title(table, 2)

    assert names(table) == ["C", "A", "B"]


def test_the_first_click_on_a_name_sorts_from_a(table: Table) -> None:
    click_title(table, 1)

    click_title(table, 0)

    assert names(table) == ["A", "B", "C"]


def test_keys_sort_by_the_next_column_and_turn_the_order(table: Table) -> None:
    QTest.keyClick(table, Qt.Key.Key_Right, Ctrl)
    QTest.keyClick(table, Qt.Key.Key_Right, Ctrl)
    by_messages = names(table)
    QTest.keyClick(table, Qt.Key.Key_Return, Ctrl)
    turned = names(table)
    QTest.keyClick(table, Qt.Key.Key_Left, Ctrl)

    assert by_messages == ["B", "C", "A"]
    assert turned == ["A", "C", "B"]
    assert model_of(table).sorting == (0, UP)


def test_a_screen_reader_is_told_the_order_and_the_keys(table: Table) -> None:
    table.sort_by("messages")

    text = table.accessibleDescription()

    assert text.startswith("Sorted by Messages, greatest first.")
    assert "Ctrl+Left" in text


def test_an_arrow_stands_left_of_a_numbers_title(table: Table) -> None:
    table.sort_by("messages")

    image = table.horizontalHeader().grab().toImage()

    at = [
        x for x in range(image.width()) for y in range(27) if image.pixelColor(x, y) == LIGHT.accent
    ]
    right = table.columnViewportPosition(1) + table.columnWidth(1)
    assert at
    assert right - 90 < min(at) <= max(at) < right - 60


def test_the_selection_outlives_another_order(table: Table, qtbot: QtBot) -> None:
    table.selectRow(1)

    with qtbot.assertNotEmitted(table.selected):
        table.sort_by("name", DOWN)

    assert [row.name for row in table.selected_rows()] == ["Bruno"]


def test_selecting_is_told_once(table: Table) -> None:
    told: list[object] = []
    table.selected.connect(told.append)

    table.selectRow(1)
    table.selectRow(1)
    table.clearSelection()

    assert told == [ROWS[1], None]


def test_a_row_that_is_gone_is_selected_no_more(table: Table, qtbot: QtBot) -> None:
    table.selectRow(1)

    with qtbot.waitSignal(table.selected) as told:
        model_of(table).show_rows([Row("Dora", 1)])

    assert told.args == [None]
    assert table.selected_rows() == []


def test_a_row_is_found_and_selected(table: Table) -> None:
    found = table.select_row(lambda row: row.name == "Carla")
    missed = table.select_row(lambda row: row.name == "Zoe")

    assert (found, missed) == (True, False)
    assert table.selected_rows() == []


def test_enter_opens_the_row_that_has_the_focus(table: Table, qtbot: QtBot) -> None:
    table.selectRow(2)

    with qtbot.waitSignal(table.row_activated) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)

    assert told.args == [ROWS[2]]


def test_arrow_keys_move_the_selection(table: Table) -> None:
    table.selectRow(0)

    QTest.keyClick(table, Qt.Key.Key_Down)

    assert table.current_row() == ROWS[1]


def test_tab_leaves_the_table(table: Table) -> None:
    assert not table.tabKeyNavigation()


def test_everything_is_copied_where_nothing_is_selected(table: Table) -> None:
    table.sort_by("messages")

    QTest.keyClick(table, Qt.Key.Key_C, Ctrl)

    expected = "Agent\tMessages\tTypical reply\nBruno\t40\t\nCarla\t30\t2\nAna\t20\t5\n"
    assert QGuiApplication.clipboard().text() == expected


def test_only_selected_rows_are_copied_in_the_order_shown(table: Table) -> None:
    table.selectAll()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Ctrl, centre_of(table, 1, 0))
    table.sort_by("name", DOWN)

    text = table.copied_text()

    assert [line.split("\t")[0] for line in text.splitlines()] == ["Agent", "Carla", "Ana"]
    assert len(table.copied_text(everything=True).splitlines()) == 4


def test_the_menu_copies_and_sorts(table: Table) -> None:
    menu = table.menu()
    copy, sorts = menu.actions()

    copy.trigger()
    by = sorts.menu()
    assert isinstance(by, QMenu)
    by.actions()[1].trigger()

    assert QGuiApplication.clipboard().text().startswith("Agent\t")
    assert names(table) == ["B", "C", "A"]


def test_the_tip_of_a_cut_name_is_the_whole_name(table: Table) -> None:
    name = "Valentina Robledo-Quiñones de la Fuente y Arrieta <b>"
    model_of(table).show_rows([Row(name, 1), Row("Ana", 2)])

    cut, _ = table.tip_at(centre_of(table, 0, 0))
    whole, _ = table.tip_at(centre_of(table, 1, 0))

    assert cut == name
    assert whole == ""


def test_a_tip_explains_a_cell(table: Table) -> None:
    tip, box = table.tip_at(centre_of(table, 0, 2))

    assert tip == "Half came faster."
    assert box.contains(centre_of(table, 0, 2))


def test_the_tip_of_an_endless_name_ends(table: Table) -> None:
    model_of(table).show_rows([Row("x" * 10_000, 1)])

    tip, _ = table.tip_at(centre_of(table, 0, 0))

    assert 100 < len(tip) < 1_000


def test_a_selected_row_lies_on_a_soft_ground(table: Table) -> None:
    table.selectRow(1)

    image = table.viewport().grab().toImage()

    grounds = [image.pixelColor(150, table.row_rect(row).top() + 4) for row in range(3)]
    assert grounds[1] == LIGHT.soft
    assert LIGHT.soft not in (grounds[0], grounds[2])


def test_a_hairline_parts_rows_but_does_not_end_them(table: Table) -> None:
    image = table.viewport().grab().toImage()

    lines = [image.pixelColor(150, table.row_rect(row).bottom()) for row in range(3)]

    assert lines[0] == lines[1] == LIGHT.grid
    assert lines[2] != LIGHT.grid


def test_the_line_below_the_titles_ends_where_those_between_rows_do(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS)
    table = Table(model, widths=WIDTHS, inset=8)
    model.setParent(table)
    model.show_rows(ROWS)
    qtbot.addWidget(table)
    table.resize(400, 200)

    table.show()
    picture = table.grab().toImage()

    def ends(row: int) -> tuple[int, int]:
        places = range(1, picture.width())
        colour = [picture.pixelColor(x, row).name() for x in range(picture.width())]
        changes = [x for x in places if colour[x] != colour[x - 1]]
        return changes[0], changes[-1]

    assert ends(27) == ends(27 + 29) == (8, 392)


def test_the_focus_is_seen_when_it_came_by_keyboard(table: Table, qtbot: QtBot) -> None:
    def ringed() -> bool:
        image = table.viewport().grab().toImage()
        return image.pixelColor(0, table.row_rect(0).center().y()) == LIGHT.accent

    before = QLineEdit(table)
    before.show()
    table.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    before.hide()
    by_key = ringed()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(table, 0, 0))

    assert by_key
    assert not ringed()


def test_the_row_under_the_pointer_is_lit(table: Table) -> None:
    QTest.mouseMove(table.viewport(), centre_of(table, 1, 0))

    image = table.viewport().grab().toImage()

    assert image.pixelColor(150, table.row_rect(1).top() + 4) == LIGHT.hover


def test_hidden_columns_are_neither_shown_nor_lost(table: Table) -> None:
    table.set_hidden_columns(["messages"])
    hidden = table.shown_columns()
    table.set_hidden_columns([])

    assert hidden == ["name", "typical"]
    assert table.shown_columns() == ["name", "messages", "typical"]


def test_optional_columns_leave_where_names_have_no_room(table: Table) -> None:
    table.set_optional_columns(["typical"])
    wide = table.shown_columns()

    table.resize(260, 200)

    assert "typical" in wide
    assert "typical" not in table.shown_columns()


@pytest.mark.usefixtures("dejavu")
def test_no_title_is_cut_in_the_widest_type(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS)
    table = Table(model, widths={"name": None, "messages": 10, "typical": 10})
    qtbot.addWidget(table)
    model.show_rows(ROWS)
    table.resize(400, 200)
    table.show()

    assert table.cut_titles() == []


def test_columns_share_all_of_the_width() -> None:
    widths = column_widths([None, 80, None, 60], [20, 90, 20, 20], [False] * 4, 600)

    assert widths == [225, 90, 225, 60]


def test_bars_grow_where_names_have_enough() -> None:
    narrow = column_widths([None, 100], [20, 60], [False, True], 280)
    wide = column_widths([None, 100], [20, 60], [False, True], 690)

    assert narrow == [180, 100]
    assert wide == [390, 300]


def test_bars_shrink_before_names_do() -> None:
    assert column_widths([None, 100], [20, 60], [False, True], 200) == [140, 60]
    assert column_widths([None, 100], [20, 60], [False, True], 100) == [LEAST_REST, 60]


def test_neighbours_are_joined() -> None:
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]


def test_an_empty_table_says_so(table: Table) -> None:
    model_of(table).show_rows([])
    blank = table.viewport().grab().toImage()

    table.set_nothing("Nobody wrote a message.")

    assert table.viewport().grab().toImage() != blank
    assert table.copied_text() == "Agent\tMessages\tTypical reply\n"


def test_two_thousand_rows_are_sorted_and_painted_at_once(table: Table) -> None:
    model_of(table).show_rows([Row(f"Person {n}", n % 97, float(n % 13)) for n in range(2_000)])
    table.selectAll()
    QApplication.processEvents()

    began = time.perf_counter()
    table.sort_by("typical")
    table.viewport().grab()
    took = time.perf_counter() - began

    assert len(table.selected_rows()) == 2_000
    assert took < 0.5
