"""Every page of a report fits: no cut text, and at its design's size nothing that scrolls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme import fonts
from desktop.translating import FOLDER
from desktop.views import VIEWS
from desktop.widgets.scrolling import ScrollPage
from desktop.windows.report import ReportView
from tests.desktop.reading import cut_texts
from tests.desktop.views.chat.reports import agent, report
from tests.desktop.widgets.counts import FAMILIES, by_hour, by_weekday, days, heatmap

# What the sidebar leaves of a window of 1280 × 800, and of one of 1000 × 640.
DESIGN, LEAST = (1048, 800), (940, 640)


@pytest.fixture(params=["en_US", "es_AR"])
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before, locale = QLocale(), QLocale(request.param)
    QLocale.setDefault(locale)
    translator = QTranslator(qapp)
    assert translator.load(f"atalaya_{request.param[:2]}", str(FOLDER))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture(params=FAMILIES)
def _family(request: pytest.FixtureRequest) -> Iterator[None]:
    fonts.use_family(request.param)
    yield
    fonts.use_family(None)


@pytest.fixture
def view(_language: None, _family: None, qtbot: QtBot) -> ReportView:
    made = ReportView(VIEWS["chat"])
    qtbot.addWidget(made)
    cells = heatmap()
    people = [agent(f"Valentina Robledo {nth}", 21_904 - 500 * nth, 0.1) for nth in range(40)]
    words = [{"word": f"palabra{nth}", "count": 9_000 - nth, "messages": 999} for nth in range(200)]
    busy = report(
        totals={**report()["totals"], "messages": 184_902, "senders": 319},
        agents=people,
        hourly=by_hour(cells),
        weekday=by_weekday(cells),
        heatmap=cells,
        daily=days(182),
        keywords=words,
        replies={"count": 9_999, "median_s": 158.0, "p90_s": 58_440.0, "mean_s": 900.0},
    )
    made.show_report(busy, "Tienda: marzo a agosto")
    return made


@pytest.mark.parametrize("size", [DESIGN, LEAST])
def test_no_text_is_cut(view: ReportView, qtbot: QtBot, size: tuple[int, int]) -> None:
    view.resize(*size)
    view.show()

    cut = {}
    for key in view.keys:
        view.open_page(key)
        QApplication.processEvents()
        cut[key] = cut_texts(view)

    assert {key: found for key, found in cut.items() if found} == {}


def test_nothing_scrolls_at_the_design_s_size(view: ReportView, qtbot: QtBot) -> None:
    view.resize(*DESIGN)
    view.show()

    scrolling = []
    for key in view.keys:
        view.open_page(key)
        QApplication.processEvents()
        areas = [area for area in view.findChildren(ScrollPage) if area.isVisible()]
        scrolling += [key for area in areas if area.verticalScrollBar().maximum()]

    assert scrolling == []
