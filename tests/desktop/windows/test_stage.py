"""Which page stands there, fed with what a slow server tells."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.analyses import Analyses
from desktop.models.analyses import AnalysesModel
from desktop.troubles import Trouble
from desktop.windows.main import MainWindow
from desktop.windows.report import ReportView
from desktop.windows.stage import PATIENCE_MS, Stage
from server.protocol import JobSummary
from tests.desktop.reading import texts
from tests.desktop.views.chat.reports import report

JOB = "0" * 32


class NoTitles:
    def title(self, job_id: str) -> str:
        return "Mesa de ayuda"

    def set_title(self, job_id: str, title: str) -> None: ...


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    analyses = Analyses(NoTitles())
    now = datetime.now().timestamp()
    analyses.show_listed([JobSummary(JOB, "chat", "done", now, now, 1, 1_000, "chat.txt", 39)])
    window = MainWindow(AnalysesModel(analyses))
    qtbot.addWidget(window)
    window.show()
    stage = Stage(window, analyses)
    stage.show_welcome()
    yield stage
    stage.stop()


def number_of(stage: Stage) -> int:
    [analysis] = stage._analyses
    return analysis.number


def test_a_report_that_takes_its_time_has_its_name_at_once(stage: Stage, qtbot: QtBot) -> None:
    number = number_of(stage)

    with qtbot.waitSignal(stage.report_wanted):
        stage.show_analysis(number)
    qtbot.waitUntil(stage.fetching.isVisible)

    shown = texts(stage.fetching)
    assert "Mesa de ayuda" in shown
    assert any("39 messages" in text for text in shown)


def test_a_report_that_comes_at_once_has_no_page_before_it(stage: Stage, qtbot: QtBot) -> None:
    number = number_of(stage)

    stage.show_analysis(number)
    stage._analyses.show_report(number, b"{}", report())
    qtbot.wait(PATIENCE_MS + 50)

    assert isinstance(stage.window.page(), ReportView)


def test_a_report_that_comes_late_takes_the_place(stage: Stage, qtbot: QtBot) -> None:
    number = number_of(stage)

    stage.show_analysis(number)
    qtbot.waitUntil(stage.fetching.isVisible)
    stage._analyses.show_report(number, b"{}", report())

    assert isinstance(stage.window.page(), ReportView)


def test_a_report_that_does_not_come_says_why(stage: Stage, qtbot: QtBot) -> None:
    number = number_of(stage)

    stage.show_analysis(number)
    stage._analyses.show_failure(number, Trouble("It is gone", "Count it again.", "Gone"))
    qtbot.wait(PATIENCE_MS + 50)

    assert stage.window.page() is stage.failure


def test_who_goes_elsewhere_meanwhile_stays_there(stage: Stage, qtbot: QtBot) -> None:
    stage.show_analysis(number_of(stage))

    stage.show_welcome()
    qtbot.wait(PATIENCE_MS + 50)

    assert stage.window.page() is stage.welcome
