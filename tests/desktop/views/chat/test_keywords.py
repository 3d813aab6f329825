"""The page of keywords: cloud, table and figures tell of the same word."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.theme import fonts
from desktop.theme.style import Theme
from desktop.theme.tokens import DARK, LIGHT
from desktop.views.chat.keywords import KeywordsPage, list_width
from desktop.views.chat.keywords_model import WordRow, WordsModel, holds, words_of
from desktop.widgets.scrolling import ScrollPage
from tests.desktop.views.chat.reports import report
from tests.desktop.windows.colours import wait_for_colours

WORDS = ["pedido", "envío", "order", "طلبية", "<b>cambio</b>", "=cmd", "batería", "BATTERY"]
ROWS = [
    {"word": word, "count": 90 - 10 * nth, "messages": 50 - 5 * nth}
    for nth, word in enumerate(WORDS)
]


def page_of(qtbot: QtBot, rows: list[dict[str, object]] | None = None) -> KeywordsPage:
    page = KeywordsPage()
    qtbot.addWidget(page)
    page.resize(1000, 652)
    page.show_report(report(keywords=ROWS if rows is None else rows))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.cloud.lay_out_now()
    return page


def figures(page: KeywordsPage) -> list[str]:
    return [figure.text for figure in page.strip.figures()]


def rows_shown(page: KeywordsPage) -> list[str]:
    return [row.word for row in page.model.rows]


def click_in_cloud(page: KeywordsPage, word: str) -> None:
    place = page.cloud.word_rect(word).center().toPoint()
    QTest.mouseClick(page.cloud, Qt.MouseButton.LeftButton, pos=place)


def click_in_table(page: KeywordsPage, place: int) -> None:
    point = page.table.row_rect(place).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_two_hundred_words_do_not_make_the_page_scroll(qtbot: QtBot) -> None:
    words = [{"word": f"word{nth}", "count": 200 - nth, "messages": 9} for nth in range(200)]
    page, area = KeywordsPage(), ScrollPage()
    qtbot.addWidget(area)
    area.set_margins(24, 16, 24, 24)
    area.column.addWidget(page)
    area.resize(1048, 693)
    page.show_report(report(keywords=words))

    area.show()
    QApplication.processEvents()

    assert not area.verticalScrollBar().isVisible()
    assert page.height() == 653


# --- rows


def test_rows_have_ranks_and_shares_of_the_messages_with_text() -> None:
    rows = words_of(report(keywords=ROWS))

    assert [row.rank for row in rows] == list(range(1, 9))
    assert rows[0].share == 0.5


def test_a_report_without_text_has_no_share() -> None:
    assert WordRow(1, "pedido", 3, 2, 0).share is None


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = WordsModel()
    model.show_rows(words_of(report(keywords=ROWS)))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("BATERI", ["batería"]),
        ("bat", ["batería", "BATTERY"]),
        ("envio", ["envío"]),
        ("  order ", ["order"]),
        ("طلب", ["طلبية"]),
        ("<b>", ["<b>cambio</b>"]),
        ("nowhere", []),
        ("", WORDS),
    ],
)
def test_words_are_found_without_accents_and_case(text: str, found: list[str]) -> None:
    matches = holds(text)

    rows = words_of(report(keywords=ROWS))
    assert [row.word for row in rows if matches is None or matches(row)] == found


# --- selecting


def test_a_click_in_the_cloud_selects_in_the_table(qtbot: QtBot) -> None:
    page = page_of(qtbot)

    click_in_cloud(page, "order")

    assert [row.word for row in page.table.selected_rows()] == ["order"]
    assert figures(page) == ["order", "70", "40", "40.0 %", "3 of 8"]


def test_a_click_in_the_table_selects_in_the_cloud(qtbot: QtBot) -> None:
    page = page_of(qtbot)

    click_in_table(page, 1)

    assert page.cloud.selected_word() == "envío"
    assert figures(page)[0] == "envío"


def test_a_second_click_in_the_cloud_selects_nowhere(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    click_in_cloud(page, "order")

    click_in_cloud(page, "order")

    assert page.table.selected_rows() == []
    assert page.cloud.selected_word() == ""


def test_keys_in_the_table_move_the_cloud(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    click_in_table(page, 0)

    QTest.keyClick(page.table, Qt.Key.Key_Down)

    assert page.cloud.selected_word() == "envío"


def test_keys_in_the_cloud_move_the_table(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.cloud.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(page.cloud, Qt.Key.Key_Home)
    QTest.keyClick(page.cloud, Qt.Key.Key_Return)

    assert [row.word for row in page.table.selected_rows()] == ["pedido"]


def test_the_most_frequent_word_stands_there_while_none_is_selected(qtbot: QtBot) -> None:
    page = page_of(qtbot)

    assert page.strip.figures()[0].label == "Most frequent"
    assert figures(page)[0] == "pedido"
    click_in_cloud(page, "order")
    assert page.strip.figures()[0].label == "Selected word"


def test_figures_keep_their_places_while_words_change(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    before = list(page.strip._cells().lefts)

    click_in_table(page, 7)

    assert list(page.strip._cells().lefts) == before


# --- finding


def test_what_is_found_is_counted(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    assert page._list_card.title.text() == "All 8 words"

    QTest.keyClicks(page.find_field, "bat")

    assert rows_shown(page) == ["batería", "BATTERY"]
    assert page._list_card.title.text() == "2 of 8 words"


def test_a_word_stays_selected_while_a_filter_hides_it(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    click_in_cloud(page, "order")

    page.find_field.setText("bat")

    assert page.cloud.selected_word() == "order"
    assert figures(page)[0] == "order"
    QTest.keyClick(page.find_field, Qt.Key.Key_Escape)
    assert [row.word for row in page.table.selected_rows()] == ["order"]


def test_enter_selects_the_first_that_was_found_and_down_goes_to_the_table(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.find_field.setFocus()
    QTest.keyClicks(page.find_field, "bat")

    QTest.keyClick(page.find_field, Qt.Key.Key_Return)
    QTest.keyClick(page.find_field, Qt.Key.Key_Down)

    assert page.cloud.selected_word() == "batería"
    assert page.table.hasFocus()


def test_ctrl_f_goes_to_the_field(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.cloud.setFocus()

    QTest.keyClick(page.cloud, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert page.find_field.hasFocus()


def test_the_cross_empties_the_field(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.find_field.setText("bat")

    page.find_field.actions()[0].trigger()

    assert rows_shown(page) == WORDS
    assert not page.find_field.actions()[0].isVisible()


# --- copying


def test_all_words_that_are_shown_are_copied_whatever_is_selected(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    click_in_table(page, 0)

    page._list_card.action.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Rank\tWord\tTimes\tMessages"
    assert lines[1] == "1\tpedido\t90\t50"
    assert lines[6] == "6\t'=cmd\t40\t25"
    assert len(lines) == 9
    assert page._list_card.action.text() == "Copied"


# --- other reports and sizes


def test_another_report_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    click_in_cloud(page, "order")
    page.find_field.setText("ord")

    page.show_report(report(keywords=[ROWS[1], ROWS[2]]))
    page.cloud.lay_out_now()

    assert page.find_field.text() == ""
    assert rows_shown(page) == ["envío", "order"] == page.cloud.shown_words()
    assert figures(page)[0] == "order"
    page.show_report(report(keywords=[ROWS[0]]))
    assert page.cloud.selected_word() == ""
    assert figures(page)[0] == "pedido"


def test_a_report_without_keywords_says_so_and_nothing_else(qtbot: QtBot) -> None:
    page = page_of(qtbot, [])

    assert not page.strip.isVisible()
    assert not page._list_card.isVisible()
    assert page.cloud.accessibleDescription().startswith("No keywords")
    page.show_report(report(keywords=ROWS))
    assert page.strip.isVisible()


def test_the_caption_tells_how_many_words_found_a_place(qtbot: QtBot) -> None:
    many = [{"word": f"voz{nth}", "count": 400 - nth, "messages": 9} for nth in range(200)]
    page = page_of(qtbot, many)
    assert page._cloud_card.caption.text().startswith("larger")

    page.resize(892, 360)
    page.cloud.lay_out_now()

    shown = len(page.cloud.shown_words())
    assert 0 < shown < 200
    assert page._cloud_card.caption.text() == f"the first {shown}; larger is more frequent"


@pytest.mark.parametrize(
    ("page", "table"), [(800, 384), (892, 384), (1000, 404), (1640, 600), (2400, 600)]
)
def test_the_table_is_wider_on_a_wider_page(page: int, table: int) -> None:
    assert list_width(page) == table


@pytest.mark.parametrize("family", [None, "DejaVu Sans"])
@pytest.mark.parametrize("width", [892, 1000, 1640])
def test_long_numbers_and_words_fit(qtbot: QtBot, family: str | None, width: int) -> None:
    fonts.use_family(family)
    rows = [{"word": "x" * 3000, "count": 1_203_730, "messages": 1_127_259}, *ROWS]
    page = page_of(qtbot, rows)

    page.resize(width, 500)
    page.grab()

    fonts.use_family(None)
    header = page.table.horizontalHeader()
    assert header.length() <= page.table.viewport().width()
    assert page.table.cut_titles() == []
    assert page.strip.shown_word().endswith("…")
    assert page.strip.tip_at(QPoint(20, 40)).startswith("xxx")


def test_a_share_tells_of_how_many(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    share = page.strip._cells().lefts[3]

    assert page.strip.tip_at(QPoint(share + 20, 40)) == "50.0 % of 100 messages with text"


def test_another_theme_repaints_the_page(qtbot: QtBot, qapp: QApplication) -> None:
    page = page_of(qtbot)
    light = page.grab().toImage()

    theme = Theme(qapp, "dark")
    wait_for_colours(qtbot, page, DARK)
    dark = page.grab().toImage()
    theme.choose("light")
    wait_for_colours(qtbot, page, LIGHT)
    theme.deleteLater()

    assert dark.pixelColor(300, 640) == DARK.surface
    assert page.grab().toImage() == light


def test_bars_stand_beside_the_words_where_there_is_room(qtbot: QtBot) -> None:
    page = page_of(qtbot)

    assert "bar" in page.table.shown_columns()
    page.resize(892, 300)
    long = [{"word": f"palabra{nth}", "count": 10**9, "messages": 10**9} for nth in range(50)]
    page.show_report(report(keywords=long))
    page.grab()
    assert "bar" not in page.table.shown_columns()


def test_a_report_that_came_as_json_is_shown(qtbot: QtBot) -> None:
    page = page_of(qtbot)

    page.show_report(json.loads(json.dumps(report(keywords=ROWS))))

    assert rows_shown(page) == WORDS
