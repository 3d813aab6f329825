from __future__ import annotations

from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.analyses import REPORTS_KEPT, Analyses
from desktop.drafts import Draft, DraftSource
from desktop.errors import ServerLeft
from desktop.exports import ChatText
from desktop.link_state import LinkState
from desktop.preferences import Preferences
from desktop.troubles import not_a_chat, trouble_of
from server.protocol import JobState, JobSummary, Progress

NOON = datetime(2026, 8, 30, 12, 0)
JOB, OTHER_JOB = "a" * 32, "b" * 32


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


class Told:
    """Everything that the analyses told, in order."""

    def __init__(self, analyses: Analyses) -> None:
        self.news: list[tuple[str, int]] = []
        for name in ("added", "changed", "removed"):
            getattr(analyses, name).connect(
                lambda number, name=name: self.news.append((name, number))
            )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def analyses(qapp: QCoreApplication, preferences: Preferences, clock: Clock) -> Analyses:
    return Analyses(preferences, now=clock)


def draft(*names: str) -> Draft:
    texts = [ChatText(name, 100, "0" * 64, BytesIO) for name in names]
    return Draft(tuple(DraftSource(text, "/dropped", None) for text in texts))


def summary(
    job: str = JOB, state: JobState = "done", created: datetime = NOON, **fields: Any
) -> JobSummary:
    at = created.timestamp()
    facts = {"sources": 1, "bytes": 100, "name": "WhatsApp Chat with Ana.txt", "messages": 7}
    return JobSummary(job, "chat", state, at, at + 60, **{**facts, **fields})


def progress(measured: int, elapsed_s: float = 10.0) -> Progress:
    return Progress(JOB, ("measuring",), 1000, 1000, measured, 5, (), 1, 2, elapsed_s)


def running(analyses: Analyses) -> int:
    number = analyses.begin_find(["/dropped/WhatsApp Chat with Ana.txt"])
    analyses.show_draft(number, draft("WhatsApp Chat with Ana.txt", "b.txt"))
    analyses.begin_count(number)
    analyses.show_submitted(number, JOB)
    return number


def report(messages: int = 7) -> dict[str, Any]:
    return {"totals": {"messages": messages}}


def test_chats_that_were_counted_and_named_before_keep_their_name(analyses: Analyses) -> None:
    analyses.show_listed([summary()])
    [stored] = analyses
    analyses.rename(stored.number, "Mesa de ayuda")

    number = running(analyses)

    assert [one.number for one in analyses] == [number]
    assert analyses.get(number).title == "Mesa de ayuda"


def test_an_analysis_goes_from_what_was_dropped_to_its_report(
    analyses: Analyses, clock: Clock
) -> None:
    told = Told(analyses)

    number = running(analyses)
    analyses.show_progress(number, progress(500))
    half = analyses.get(number)
    clock.now += timedelta(minutes=1)
    analyses.show_report(number, b"{}", report())

    done = analyses.get(number)
    assert (half.state, half.title) == ("running", "Ana and 1 more")
    assert half.share == pytest.approx(0.6)
    assert half.left_s == pytest.approx(6.7, abs=0.1)
    assert (done.state, done.messages, done.job_id) == ("done", 7, JOB)
    assert (done.share, done.left_s, done.progress) == (None, None, None)
    assert done.ended == clock.now
    assert told.news[0] == ("added", number)
    assert set(told.news[1:]) == {("changed", number)}


def test_what_is_not_begun_stands_nowhere_in_the_list(analyses: Analyses) -> None:
    number = analyses.begin_find(["a.txt"])
    finding = analyses.group_of(number)

    analyses.show_draft(number, draft("a.txt"))

    assert finding == analyses.group_of(number) == ""
    assert analyses.get(number).state == "drafted"


def test_a_preview_that_comes_late_changes_no_state(analyses: Analyses) -> None:
    number = running(analyses)

    analyses.show_draft(number, draft("WhatsApp Chat with Ana.txt"))

    assert analyses.get(number).state == "running"


def test_a_job_that_is_known_is_not_listed_twice(analyses: Analyses) -> None:
    number = running(analyses)

    analyses.show_listed([summary(), summary(OTHER_JOB)])
    analyses.show_listed([summary(), summary(OTHER_JOB)])

    assert [analysis.job_id for analysis in analyses] == [JOB, OTHER_JOB]
    assert analyses.get(number).state == "running"


def test_a_job_that_was_listed_first_becomes_the_analysis_that_follows_it(
    analyses: Analyses,
) -> None:
    number = analyses.begin_find(["a.txt"])
    analyses.begin_count(number)
    analyses.show_listed([summary(state="open")])

    analyses.show_submitted(number, JOB)

    assert [analysis.number for analysis in analyses] == [number]
    assert analyses.of_job(JOB) == analyses.get(number)


@pytest.mark.parametrize(
    ("job_state", "state"), [("done", "stored"), ("failed", "failed"), ("open", "running")]
)
def test_a_job_of_an_earlier_session_is_listed(
    analyses: Analyses, job_state: JobState, state: str
) -> None:
    analyses.show_listed([summary(state=job_state, sources=3)])

    [analysis] = analyses
    assert (analysis.state, analysis.title) == (state, "Ana and 2 more")
    assert (analysis.messages, analysis.began) == (7, NOON)


def test_what_was_called_off_earlier_is_not_listed(analyses: Analyses) -> None:
    analyses.show_listed([summary(state="cancelled")])

    assert len(analyses) == 0


def test_what_went_on_without_us_is_stored_after_all(analyses: Analyses) -> None:
    number = running(analyses)
    analyses.show_failure(number, trouble_of(RuntimeError()))

    analyses.show_listed([summary()])

    analysis = analyses.get(number)
    assert (analysis.state, analysis.trouble, analysis.messages) == ("stored", None, 7)


def test_a_stored_job_that_is_gone_is_forgotten_and_older_ones_stay(analyses: Analyses) -> None:
    old = NOON - timedelta(days=300)
    analyses.show_listed([summary("c" * 32), summary(), summary(OTHER_JOB, created=old)])

    analyses.show_listed([summary()])

    assert {analysis.job_id for analysis in analyses} == {JOB, OTHER_JOB}


def test_a_title_is_remembered_by_its_job(analyses: Analyses, preferences: Preferences) -> None:
    number = analyses.begin_find(["a.txt"])
    analyses.rename(number, "  Mayo \n y junio ")
    analyses.show_draft(number, draft("b.txt"))
    analyses.begin_count(number)
    analyses.show_submitted(number, JOB)

    again = Analyses(preferences)
    again.show_listed([summary()])

    assert analyses.get(number).title == "Mayo y junio"
    assert [analysis.title for analysis in again] == ["Mayo y junio"]


def test_an_empty_title_brings_back_the_chats_own(
    analyses: Analyses, preferences: Preferences
) -> None:
    number = running(analyses)
    analyses.rename(number, "Mayo")

    analyses.rename(number, " ")

    assert analyses.get(number).title == "Ana and 1 more"
    assert preferences.title(JOB) == ""


def test_what_is_no_chat_stands_there_with_its_files_name(analyses: Analyses) -> None:
    number = analyses.begin_find(["ventas_mayo.txt"])
    analyses.show_draft(number, draft("folder/ventas_mayo.txt"))
    analyses.begin_count(number)

    analyses.show_failure(number, not_a_chat("ventas_mayo.txt", ["fecha;total"]))

    assert analyses.get(number).title == "ventas_mayo.txt"
    assert analyses.brief_of(number) == "Not a chat"
    assert analyses.group_of(number) == "today"


def test_a_failed_analysis_can_be_counted_again(analyses: Analyses) -> None:
    number = running(analyses)
    analyses.show_failure(number, trouble_of(RuntimeError()))

    analyses.begin_count(number)

    analysis = analyses.get(number)
    assert (analysis.state, analysis.trouble, analysis.job_id) == ("running", None, "")
    assert analysis.draft is not None
    assert analyses.of_job(JOB) is None


def test_an_analysis_goes_on_when_its_server_is_used_again(analyses: Analyses) -> None:
    number = running(analyses)
    analyses.show_failure(number, trouble_of(ServerLeft()))
    resumed: list[int] = []
    analyses.resumed.connect(resumed.append)

    analyses.show_listed([summary(state="open")])
    analyses.show_listed([summary(state="open")])

    assert resumed == [number]
    assert analyses.get(number).state == "running"
    assert analyses.get(number).draft is not None


def test_a_stored_report_that_can_not_be_fetched_now_stays_stored(analyses: Analyses) -> None:
    analyses.show_listed([summary()])
    [stored] = analyses

    analyses.show_failure(stored.number, trouble_of(RuntimeError()))

    assert analyses.get(stored.number).state == "stored"
    assert analyses.get(stored.number).trouble is not None


def test_calling_off_leaves_nothing_of_what_was_not_counted_yet(analyses: Analyses) -> None:
    dropped = analyses.begin_find(["a.txt"])
    begun = running(analyses)
    analyses.begin_cancel(begun)
    is_cancelling = analyses.get(begun).is_cancelling

    analyses.show_cancelled(dropped)
    analyses.show_cancelled(begun)

    assert is_cancelling
    assert dropped not in analyses
    assert analyses.get(begun).state == "cancelled"
    assert not analyses.get(begun).is_cancelling


def test_only_the_last_reports_opened_stay_in_memory(analyses: Analyses) -> None:
    analyses.show_listed([summary(f"{place:032x}") for place in range(REPORTS_KEPT + 1)])
    numbers = [analysis.number for analysis in analyses]
    for number in numbers[:-1]:
        analyses.show_report(number, b"{}", report(number))
    analyses.report_of(numbers[0])  # looked at again

    analyses.show_report(numbers[-1], b"{}", report())

    assert analyses.report_of(numbers[1]) is None
    assert analyses.json_of(numbers[1]) is None
    assert analyses.report_of(numbers[0]) == report(numbers[0])
    assert analyses.get(numbers[1]).state == "done"


def test_opening_a_stored_report_does_not_make_it_younger(analyses: Analyses) -> None:
    earlier = NOON - timedelta(days=2)
    analyses.show_listed([summary(created=earlier)])
    [stored] = analyses

    analyses.show_report(stored.number, b"{}", report())

    assert analyses.group_of(stored.number) == "earlier"


def test_what_runs_waits_while_the_server_is_away(analyses: Analyses) -> None:
    number = running(analyses)
    analyses.heed(LinkState("ready"))
    analyses.heed(LinkState("away"))
    away = analyses.brief_of(number)

    analyses.heed(LinkState("ready"))

    assert away == "Waiting for the server"
    assert analyses.brief_of(number) == "Starting"


def test_leaving_a_server_forgets_what_it_holds(analyses: Analyses) -> None:
    begun = running(analyses)
    analyses.show_listed([summary(OTHER_JOB)])

    analyses.leave_server()

    assert [analysis.number for analysis in analyses] == [begun]


def test_what_was_deleted_is_forgotten_with_its_title(
    analyses: Analyses, preferences: Preferences
) -> None:
    number = running(analyses)
    analyses.rename(number, "Mayo")

    analyses.show_deleted(JOB)
    analyses.show_deleted(JOB)

    assert number not in analyses
    assert preferences.title(JOB) == ""


def test_news_of_what_was_forgotten_is_no_trouble(analyses: Analyses) -> None:
    number = running(analyses)
    analyses.remove(number)
    told = Told(analyses)

    analyses.show_progress(number, progress(1))
    analyses.show_report(number, b"{}", report())
    analyses.show_failure(number, trouble_of(RuntimeError()))
    analyses.show_cancelled(number)
    analyses.show_submitted(number, JOB)

    assert told.news == []
    assert len(analyses) == 0


def test_the_next_day_what_was_of_today_is_earlier(analyses: Analyses, clock: Clock) -> None:
    number = running(analyses)
    analyses.show_report(number, b"{}", report())
    today = analyses.group_of(number)
    told = Told(analyses)

    clock.now += timedelta(days=1)
    analyses.turn_day()

    assert (today, analyses.group_of(number)) == ("today", "earlier")
    assert told.news == [("changed", number)]
