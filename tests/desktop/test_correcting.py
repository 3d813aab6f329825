from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.analyses import Analyses
from desktop.correcting import Correcting
from desktop.link import ServerLink
from desktop.models.analyses import AnalysesModel
from desktop.origins import Origin, Origins
from desktop.preferences import Preferences
from desktop.sources import Source
from desktop.troubles import Trouble
from desktop.windows.main import MainWindow
from desktop.windows.stage import Stage
from server.protocol import JobState, JobSummary, Progress
from tests.desktop.views.chat.reports import report
from workers.kinds.chat.schema import ChatReport

JOB, NEW, NEWER = "a" * 32, "b" * 32, "c" * 32
MDY = {"date_order": "mdy"}


class Orders:
    """What the link was asked for."""

    def __init__(self) -> None:
        self.corrected: list[tuple[int, list[Source], Mapping[str, str]]] = []
        self.deleted: list[str] = []
        self.cancelled: list[int] = []
        self.lists = 0

    def correct(self, number: int, sources: Sequence[Source], options: Mapping[str, str]) -> None:
        self.corrected.append((number, list(sources), options))

    def delete(self, job_id: str) -> None:
        self.deleted.append(job_id)

    def cancel(self, number: int) -> None:
        self.cancelled.append(number)

    def list_jobs(self) -> None:
        self.lists += 1


class Desk:
    """A window with a report in it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.preferences = Preferences(folder / "window.ini")
        self.analyses = Analyses(self.preferences)
        self.window = MainWindow(AnalysesModel(self.analyses))
        qtbot.addWidget(self.window)
        self.stage = Stage(self.window, self.analyses)
        self.orders, self.folder = Orders(), folder / "origins"
        self.origins = Origins(self.folder)
        self.time = 0.0
        self.paths: list[str] = [str(folder / "Ana.txt")]
        self.correcting = Correcting(
            cast(ServerLink, self.orders),
            self.analyses,
            self.stage,
            self.origins,
            lambda number: self.paths,
            now=lambda: self.time,
        )
        self.stage.report_shown.connect(self.correcting.show_making)
        self.number = self.analyses.begin_find(["Ana.txt"])
        self.analyses.begin_count(self.number)
        self.correcting.remember(self.number, JOB)
        self.analyses.show_submitted(self.number, JOB)
        self.analyses.show_report(self.number, b"{}", report())
        self.stage.show_analysis(self.number)
        self.window.show()

    def correct(self, options: Mapping[str, str], job: str, made: ChatReport) -> None:
        self.correcting.correct(options)
        self.correcting.show_begun(self.number, job)
        self.time += 0.3
        self.correcting.show_corrected(self.number, job, b"{}", made)

    def shown(self) -> Any:
        return self.analyses.report_of(self.number)

    def toasts(self) -> list[str]:
        return [toast.title.text() for toast in self.window.toasts.shown()]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, qtbot)
    yield desk
    desk.correcting.stop()


def summary(job: str, state: JobState = "done") -> JobSummary:
    at = datetime(2026, 8, 30).timestamp()
    return JobSummary(job, "chat", state, at, at, 1, 100, "Ana.txt", 7)


def test_the_sources_of_the_report_are_offered_under_other_options(desk: Desk) -> None:
    desk.correcting.correct(MDY)

    [(number, [source], options)] = desk.orders.corrected
    row = desk.shown()["sources"][0]
    assert (number, options) == (desk.number, MDY)
    assert (source.name, source.bytes, source.sha256) == (row["name"], row["bytes"], row["sha256"])


def test_the_report_made_anew_takes_the_place_of_the_one_before(desk: Desk) -> None:
    view = desk.stage.report
    assert view is not None
    view.open_page("understood")
    made = report(totals={**report()["totals"], "messages": 99})

    desk.correct(MDY, NEW, made)

    assert len(desk.analyses) == 1
    assert desk.shown() is made
    assert desk.analyses.get(desk.number).job_id == NEW
    assert desk.stage.report is view
    assert view.page == "understood"
    assert desk.toasts() == ["Made anew in 0.30 s"]


def test_one_correction_is_made_at_a_time_and_told_on_the_page(desk: Desk) -> None:
    view = desk.stage.report
    assert view is not None
    view.open_page("understood")
    page: Any = view.pages["understood"]

    desk.correcting.correct(MDY)
    desk.correcting.correct({"date_order": "ymd"})
    desk.correcting.show_progress(
        desk.number, Progress(NEW, ("measuring",), 100, 100, 50, 5, (), 1, 2, 1.0)
    )

    assert len(desk.orders.corrected) == 1
    assert page.exports.caption.text().startswith("being made anew, ")


def test_a_correction_can_be_taken_back(desk: Desk) -> None:
    old = desk.shown()
    desk.correct(MDY, NEW, report())
    action = desk.window.toasts.shown()[0].action
    assert action is not None

    action.click()

    assert desk.shown() is old
    assert desk.analyses.get(desk.number).job_id == JOB
    assert desk.stage.options[desk.number] == {}
    assert desk.orders.deleted == [NEW]
    assert not desk.origins.is_replaced(JOB)


def test_nothing_is_offered_to_undo_that_can_no_longer_be(desk: Desk) -> None:
    desk.correct(MDY, NEW, report())
    desk.correct({"date_order": "ymd"}, NEWER, report())
    after_another = desk.toasts()

    desk.analyses.remove(desk.number)
    desk.correcting.forget_removed(desk.number)

    assert after_another == ["Made anew in 0.30 s"]
    assert desk.toasts() == []


def test_only_the_last_correction_is_taken_back_once(desk: Desk) -> None:
    desk.correct(MDY, NEW, report())
    newer = report()
    desk.correct({"date_order": "ymd"}, NEWER, newer)

    desk.correcting.take_back(desk.number, NEW)

    assert desk.shown() is newer
    assert desk.orders.deleted == [JOB]


def test_the_job_before_stays_at_the_server_but_out_of_the_list(desk: Desk) -> None:
    desk.correct(MDY, NEW, report())

    desk.correcting.show_listed([summary(JOB), summary(NEW)])

    assert [one.job_id for one in desk.analyses] == [NEW]
    assert desk.orders.deleted == []


def test_a_job_that_is_being_made_is_not_listed_beside_its_report(desk: Desk) -> None:
    desk.correcting.correct(MDY)
    desk.correcting.show_begun(desk.number, NEW)

    desk.correcting.show_listed([summary(NEW, "open"), summary(JOB)])

    assert [one.job_id for one in desk.analyses] == [JOB]


def test_with_an_analysis_all_that_stands_behind_it_goes(desk: Desk) -> None:
    desk.correct(MDY, NEW, report())

    desk.correcting.forget(NEW)

    assert desk.orders.deleted == [JOB]
    assert desk.origins.of(NEW) is None


def test_what_fails_leaves_the_report_and_says_why(desk: Desk) -> None:
    old = desk.shown()
    desk.correcting.correct(MDY)

    desk.correcting.show_failed(desk.number, Trouble("The files are needed again", "x", "y"))

    assert desk.shown() is old
    assert desk.analyses.get(desk.number).state == "done"
    assert desk.toasts() == ["The files are needed again"]
    desk.correcting.correct(MDY)
    assert len(desk.orders.corrected) == 2


def test_a_correction_can_be_given_up(desk: Desk) -> None:
    old = desk.shown()
    desk.correcting.correct(MDY)

    desk.correcting.give_up()
    desk.correcting.show_cancelled(desk.number)
    desk.correcting.show_corrected(desk.number, NEW, b"{}", report())

    assert desk.orders.cancelled == [desk.number]
    assert desk.shown() is old


def test_the_same_report_again_is_nothing_to_take_back(desk: Desk) -> None:
    desk.correct(MDY, JOB, report())

    assert desk.toasts() == ["Made anew in 0.30 s"]
    assert desk.window.toasts.shown()[0].action is None
    assert not desk.origins.is_replaced(JOB)


def test_going_back_by_hand_finds_the_report_before_again(desk: Desk) -> None:
    desk.correct(MDY, NEW, report())

    desk.correct({}, JOB, report())

    assert desk.analyses.get(desk.number).job_id == JOB
    assert not desk.origins.is_replaced(JOB)
    assert desk.origins.is_replaced(NEW)
    assert desk.orders.deleted == []


def test_a_report_that_had_a_row_of_its_own_gets_it_back(desk: Desk) -> None:
    desk.correcting.show_listed([summary(JOB), summary(NEW)])
    desk.correct(MDY, NEW, report())
    rows = len(desk.analyses)

    desk.correcting.take_back(desk.number, NEW)

    assert rows == 1
    assert desk.orders.deleted == []
    assert desk.orders.lists == 1


def test_the_title_of_the_person_stays(desk: Desk) -> None:
    desk.analyses.rename(desk.number, "Mesa de ayuda")

    desk.correct(MDY, NEW, report())

    assert desk.analyses.get(desk.number).title == "Mesa de ayuda"
    assert desk.preferences.title(NEW) == "Mesa de ayuda"


def test_a_report_of_an_earlier_session_knows_its_options_and_files(desk: Desk) -> None:
    desk.origins.keep(NEW, Origin(("/chats/Bea.txt",), MDY))
    desk.correcting.show_listed([summary(NEW)])
    listed = desk.analyses.of_job(NEW)
    assert listed is not None
    desk.paths = []

    desk.correcting.recall(listed.number)
    desk.analyses.show_report(listed.number, b"{}", report())
    desk.stage.show_analysis(listed.number)
    desk.correct({"join": "[]"}, NEWER, report())

    assert desk.stage.options[listed.number] == MDY
    desk.correcting.show_corrected(listed.number, NEWER, b"{}", report())
    origin = desk.origins.of(NEWER)
    assert origin == Origin(("/chats/Bea.txt",), {"join": "[]"}, NEW)


def test_what_is_removed_meanwhile_comes_to_nothing(desk: Desk) -> None:
    desk.correcting.correct(MDY)
    desk.analyses.removed.connect(desk.correcting.forget_removed)

    desk.analyses.remove(desk.number)
    desk.correcting.show_corrected(desk.number, NEW, b"{}", report())

    assert len(desk.analyses) == 0
    assert desk.toasts() == []


def test_a_page_stays_where_it_was_scrolled_to(desk: Desk) -> None:
    view = desk.stage.report
    assert view is not None
    desk.window.resize(1000, 640)
    view.open_page("understood")
    QTest.qWaitForWindowExposed(desk.window)
    bar = view._areas["understood"].verticalScrollBar()
    bar.setValue(40)
    place = bar.value()

    desk.correct(MDY, NEW, report())

    assert place > 0
    assert bar.value() == place
