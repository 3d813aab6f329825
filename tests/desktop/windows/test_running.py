"""The page of a running analysis, fed with what a server says."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.theme import fonts
from desktop.widgets.steps import StepState
from desktop.windows.running import RunningPage
from server.protocol import PieceState, Progress

MB = 1_000_000


def news(done: int = 3, active: int = 2, count: int = 8, elapsed_s: float = 10.0) -> Progress:
    pieces = tuple(
        PieceState(
            number,
            "counter-1-4321" if number < done + active else None,
            "done" if number < done else "measuring" if number < done + active else "waiting",
            MB,
            MB if number < done else MB // 2 if number < done + active else 0,
            2 if number == done else 1,
        )
        for number in range(count)
    )
    measured = sum(piece.bytes_done for piece in pieces)
    return Progress(
        "0" * 32, ("measuring",), count * MB, count * MB, measured, 900, pieces, 1, 2, elapsed_s
    )


def shown(qtbot: QtBot, width: int = 1048, height: int = 800) -> RunningPage:
    page = RunningPage()
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show_running("Mesa", 24, 8 * MB, datetime.now() - timedelta(seconds=32))
    page.show()
    return page


def figures(page: RunningPage) -> list[str]:
    return [cell.figure.text for cell in page.cells]


def test_while_no_news_can_come_it_promises_nothing(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.show_progress(news())

    page.show_away()
    said = page.state.text(), page.left.text()
    page.show_progress(news(done=4, elapsed_s=12.0))

    assert said == ("Waiting for the server", "")
    assert page.state.text() == "Counting"


def test_before_any_news_it_says_what_it_waits_for(qtbot: QtBot) -> None:
    page = shown(qtbot)

    page.show_waiting("The cluster in this computer is starting")

    assert page.state.text() == "The cluster in this computer is starting"
    assert page.percent.text() == ""
    assert {step.state for step in page.steps.steps()} == {StepState.TO_COME}
    assert figures(page)[:3] == ["0.0 of 8.0 MB", "–", "–"]


def test_news_are_shown_in_words_and_figures(qtbot: QtBot) -> None:
    page = shown(qtbot)

    page.show_progress(news())

    assert page.percent.text() == "60 %"
    assert page.state.text() == "Counting"
    assert page.left.text() == "about 7 s left"
    assert page.bar.value() == 600
    assert figures(page)[:3] == ["4.0 of 8.0 MB", "900", "400.0 kB/s"]
    assert page.pieces_card.caption.text().startswith("3 of 8 done")
    assert page.pieces.row_text(3) == "Piece 4, counter-1, try 2: 0.5 of 1.0 MB"


def test_news_that_come_late_are_dropped(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.show_progress(news(done=6, elapsed_s=12.0))

    page.show_progress(news(done=1, elapsed_s=11.0))

    assert page.pieces_card.caption.text().startswith("6 of 8 done")


def test_another_analysis_may_be_younger(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.show_progress(news(done=6, elapsed_s=12.0))

    page.show_running("Otra", 1, MB, datetime.now())
    between = page.percent.text(), page.bar.value(), len(page.pieces.pieces())
    page.show_progress(news(done=1, elapsed_s=1.0))

    assert between == ("", 0, 0)
    assert page.pieces_card.caption.text().startswith("1 of 8 done")


@pytest.mark.parametrize(
    "odd",
    [
        replace(news(), bytes_total=0, bytes_received=0, bytes_measured=0, pieces=()),
        replace(news(), pieces=tuple(reversed(news().pieces))),
        replace(news(), pieces=(PieceState(0, "a-100", "measuring", 0, 0, 1),)),
        replace(news(), phases=(), elapsed_s=0.0, messages=0, bytes_measured=0),
        replace(news(), bytes_measured=99 * MB),
    ],
)
def test_odd_news_are_shown_too(qtbot: QtBot, odd: Progress) -> None:
    page = shown(qtbot)

    page.show_progress(odd)

    assert page.percent.text().endswith(" %")
    assert not page.grab().isNull()


def test_two_thousand_pieces_are_no_work(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.show_progress(news(800, 100, 2_000))
    page.grab()

    began = time.perf_counter()
    page.show_progress(news(801, 100, 2_000, elapsed_s=10.1))
    took_s = time.perf_counter() - began

    assert took_s < 0.1
    assert page.pieces.height() == 2_000 * 33
    assert page.minimumSizeHint().height() < 600


def test_what_is_being_counted_stays_in_view_until_somebody_scrolls(qtbot: QtBot) -> None:
    page = shown(qtbot)
    bar = page.area.verticalScrollBar()
    page.show_progress(news(100, 10, 500))
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    page.show_progress(news(100, 10, 500, elapsed_s=10.1))
    followed = bar.value()

    page.area.setFocus()
    QTest.keyClick(page.area, Qt.Key.Key_PageDown)
    by_hand = bar.value()
    page.show_progress(news(200, 10, 500, elapsed_s=20.0))

    assert followed == 99 * 33
    assert by_hand > followed
    assert bar.value() == by_hand


def test_cancel_asks_once_and_then_says_that_it_ends(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.show_progress(news())

    with qtbot.waitSignal(page.cancel_wanted):
        QTest.keyClick(page.cancel, Qt.Key.Key_Return)
    page.show_cancelling()
    page.show_progress(news(elapsed_s=11.0))

    assert not page.cancel.isEnabled()
    assert page.state.text() == "Deleting what was sent"

    page.show_running("Otra", 1, MB, datetime.now())

    assert page.cancel.isEnabled()
    assert page.cancel.text() == "Cancel"


def test_seconds_run_only_while_it_is_seen(qtbot: QtBot) -> None:
    page = shown(qtbot)

    seen = page._tick.isActive()
    page.hide()

    assert seen
    assert not page._tick.isActive()
    assert figures(page)[3] in ("32 s", "33 s")


def test_a_start_in_another_zone_is_the_same_moment(qtbot: QtBot) -> None:
    page = shown(qtbot)
    east = timezone(timedelta(hours=9))

    page.show_running("Mesa", 1, MB, datetime.now(east) - timedelta(seconds=5))

    assert figures(page)[3] in ("5 s", "6 s")


def test_a_step_can_be_shown_by_name(qtbot: QtBot) -> None:
    page = shown(qtbot)

    page.show_step("report")

    assert [step.state for step in page.steps.steps()] == [StepState.DONE] * 4 + [StepState.CURRENT]


@pytest.mark.parametrize("family", [None, "DejaVu Sans"])
def test_no_word_is_cut_in_a_small_window(qtbot: QtBot, family: str | None) -> None:
    fonts.use_family(family)
    try:
        page = shown(qtbot, 940, 640)
        page.show_progress(replace(news(), phases=("uploading", "queued", "measuring", "merging")))

        assert page.minimumSizeHint().height() <= 640
        assert page.steps.minimumSizeHint().width() <= page.steps.width()
        assert page.state.shown_text() == page.state.text()
    finally:
        fonts.use_family(None)


@pytest.mark.parametrize("title", ["<img src=x>", "a&b", "\u202eabc", "n" * 10_000, ""])
def test_titles_are_shown_as_they_are(qtbot: QtBot, title: str) -> None:
    page = shown(qtbot)

    page.show_running(title, 1, MB, datetime.now())

    assert page.title.text() == title
    assert page.cancel.geometry().right() <= page.width() - 24
