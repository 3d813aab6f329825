"""The page of hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.chat.hours import HoursPage
from tests.desktop.views.chat.reports import empty_report, report
from tests.desktop.widgets.counts import FAMILIES, by_hour, by_weekday, days, heatmap, in_english


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with in_english():
        yield


def shown(qtbot: QtBot, span: int = 182, size: tuple[int, int] = (1000, 669)) -> HoursPage:
    page = HoursPage()
    qtbot.addWidget(page)
    page.resize(*size)
    cells = heatmap()
    page.show_report(
        report(hourly=by_hour(cells), weekday=by_weekday(cells), heatmap=cells, daily=days(span))
    )
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("size", [(892, 560), (1000, 669), (1640, 949)])
def test_all_has_room(qtbot: QtBot, size: tuple[int, int], family: str) -> None:
    with in_english(family):
        page = shown(qtbot, size=size)

        peaks, days_shown = page.peaks.visible_labels(), page.daily.visible_labels()

    assert page.width() == size[0]
    assert peaks[-15:][:7] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert len(peaks) >= 16
    assert days_shown[-6:] == ["Mar", "Apr", "May", "Jun", "Jul", "Aug"]
    for cell in page.figures.cells:
        assert cell.width() >= cell.minimumSizeHint().width()


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("width", [892, 1000])
def test_captions_are_not_cut(qtbot: QtBot, width: int, family: str) -> None:
    with in_english(family):
        page = shown(qtbot, size=(width, 669))

        for card in (page.peaks_card, page.daily_card):
            assert card.caption.shown_text() == card.caption.text()


def test_the_legend_tells_the_darkest_cell(qtbot: QtBot) -> None:
    page = shown(qtbot)

    assert page.legend.texts() == ("0", "4,361 messages")


@pytest.mark.parametrize(("span", "has_line", "has_zoom"), [(6, 0, 0), (7, 1, 0), (8, 1, 1)])
def test_the_caption_tells_what_is_there(
    qtbot: QtBot, span: int, has_line: bool, has_zoom: bool
) -> None:
    page = shown(qtbot, span)

    caption = page.daily_card.caption.text()

    assert ("mean of 7 days" in caption) == has_line
    assert ("Scroll" in caption) == has_zoom


def test_a_report_without_messages_says_so_in_both_cards(qtbot: QtBot) -> None:
    page = shown(qtbot)

    page.show_report(empty_report())

    assert page.peaks.shown_nothing()
    assert page.daily.shown_nothing()
    assert page.legend.texts() == ("", "")
    assert [cell.figure.text for cell in page.figures.cells] == ["–"] * 7


def test_another_report_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    page = shown(qtbot, 3652)
    page.daily.show_range(1000, 1100)
    cells = heatmap(10)

    page.show_report(
        report(
            hourly=by_hour(cells),
            weekday=by_weekday(cells),
            heatmap=cells,
            daily=days(31, date(2025, 1, 1)),
        )
    )

    assert page.daily.shown_range() == (0, 31)
    assert page.legend.texts() == ("0", "10 messages")


def test_screen_readers_hear_what_the_plots_show(qtbot: QtBot) -> None:
    page = shown(qtbot)

    said = [widget.accessibleDescription() for widget in page.findChildren(QWidget)]

    assert page.peaks.in_words() in said
    assert page.daily.in_words() in said
