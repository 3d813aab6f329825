from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop.analyses import Analyses
from desktop.models.analyses import AnalysesModel, Role
from desktop.preferences import Preferences
from desktop.troubles import not_a_chat
from server.protocol import JobSummary, Progress

NOON = datetime(2026, 8, 30, 12, 0)


@pytest.fixture
def analyses(qapp: QCoreApplication, tmp_path: Path) -> Analyses:
    return Analyses(Preferences(tmp_path / "window.ini"), now=lambda: NOON)


@pytest.fixture
def model(analyses: Analyses, qtmodeltester: ModelTester) -> AnalysesModel:
    model = AnalysesModel(analyses)
    # It goes on watching whatever the test does with the model.
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.modelReset.connect(lambda: pytest.fail("the model was reset"))
    return model


def listed(name: str, age: timedelta) -> JobSummary:
    at = (NOON - age).timestamp()
    return JobSummary(f"{name:0>32}", "chat", "done", at, at, 1, 100, f"{name}.txt", 7)


def begin(analyses: Analyses, name: str) -> int:
    number = analyses.begin_find([name])
    analyses.begin_count(number)
    return number


def shown(model: AnalysesModel) -> list[str]:
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [
        f"{'# ' if index.data(Role.IS_SECTION) else ''}{index.data(Role.TITLE)}"
        for index in indexes
    ]


def test_an_empty_list_has_no_headings(model: AnalysesModel) -> None:
    assert model.rowCount() == 0


def test_analyses_stand_under_their_headings_newest_first(
    model: AnalysesModel, analyses: Analyses
) -> None:
    day = timedelta(days=1)
    analyses.show_listed([listed("c", 3 * day), listed("a", day / 24), listed("b", day * 2)])
    begin(analyses, "r1.txt")
    begin(analyses, "r2.txt")
    analyses.begin_find(["not-begun.txt"])

    assert shown(model) == ["# Running", "r2", "r1", "# Today", "a", "# Earlier", "b", "c"]


def test_a_model_of_what_is_there_already_shows_it(analyses: Analyses) -> None:
    analyses.show_listed([listed("a", timedelta(0))])

    assert shown(AnalysesModel(analyses)) == ["# Today", "a"]


def test_a_row_tells_all_that_the_sidebar_paints(model: AnalysesModel, analyses: Analyses) -> None:
    number = begin(analyses, "a.txt")
    analyses.show_submitted(number, "f" * 32)
    analyses.show_progress(number, Progress("f" * 32, ("measuring",), 10, 10, 5, 1, (), 1, 1, 9.0))

    index = model.index_of(number)

    assert index.data(Role.NUMBER) == number
    assert index.data() == index.data(Role.TITLE) == "a"
    assert index.data(Role.BRIEF) == "60 %, about 6 s left"
    assert index.data(Role.SHARE) == pytest.approx(0.6)
    assert index.data(Role.STATE) == "running"
    assert index.data(Role.GROUP) == "running"
    assert index.data(Role.JOB) == "f" * 32
    assert index.data(Role.IS_SECTION) is False
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a, 60 %, about 6 s left"


def test_a_heading_can_not_be_chosen(model: AnalysesModel, analyses: Analyses) -> None:
    begin(analyses, "a.txt")

    heading, row = model.index(0), model.index(1)

    assert heading.data() == "Running"
    assert heading.data(Role.IS_SECTION) is True
    assert heading.data(Role.NUMBER) is None
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert row.flags() & Qt.ItemFlag.ItemIsSelectable


def test_progress_changes_one_row_in_place(model: AnalysesModel, analyses: Analyses) -> None:
    number = begin(analyses, "a.txt")
    begin(analyses, "b.txt")
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last, _: changed.extend((first.row(), last.row())))

    analyses.show_progress(number, Progress("", (), 10, 10, 5, 1, (), 1, 1, 9.0))

    assert changed == [2, 2]


def test_a_row_that_moves_stays_the_one_that_was_chosen(
    model: AnalysesModel, analyses: Analyses
) -> None:
    number = begin(analyses, "a.txt")
    other = begin(analyses, "b.txt")
    analyses.show_listed([listed("c", timedelta(hours=1))])
    chosen = QPersistentModelIndex(model.index_of(number))

    analyses.show_report(number, b"{}", {"totals": {"messages": 7}})
    analyses.show_failure(other, not_a_chat("b.txt"))

    assert shown(model) == ["# Today", "b", "a", "c"]
    assert chosen.isValid()
    assert chosen.data(Role.NUMBER) == number


def test_a_heading_leaves_with_its_last_row(model: AnalysesModel, analyses: Analyses) -> None:
    number = begin(analyses, "a.txt")
    analyses.show_listed([listed("b", timedelta(days=3))])

    analyses.remove(number)
    without = shown(model)
    analyses.leave_server()

    assert without == ["# Earlier", "b"]
    assert model.rowCount() == 0


def test_what_is_not_listed_has_no_row(model: AnalysesModel, analyses: Analyses) -> None:
    assert not model.index_of(analyses.begin_find(["a.txt"])).isValid()
    assert not model.index_of(99).isValid()
