from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.analyses import Analyses
from desktop.drafts import Draft
from desktop.unsent import SILENCE_S, Unsent
from server.protocol import JobSummary, Phase, Progress

JOB = "0" * 32


class NoTitles:
    def title(self, job_id: str) -> str:
        return ""

    def set_title(self, job_id: str, title: str) -> None: ...


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def listed() -> JobSummary:
    now = datetime.now().timestamp()
    return JobSummary(JOB, "chat", "open", now, None, 1, 1_000, "chat.txt")


def progress(received: int, *phases: Phase) -> Progress:
    return Progress(JOB, phases, 1_000, received, 0, 0, (), 1, 1, 1.0)


def followed() -> tuple[Analyses, Unsent, Clock, int]:
    """An analysis of an earlier window, listed by the server as open."""
    analyses, clock = Analyses(NoTitles()), Clock()
    analyses.show_listed([listed()])
    [analysis] = analyses
    return analyses, Unsent(analyses, now=clock), clock, analysis.number


def test_what_nobody_sends_any_more_is_told_instead_of_seeming_to_run() -> None:
    analyses, unsent, clock, number = followed()

    unsent.show_progress(number, progress(400, "uploading"))
    clock.seconds += SILENCE_S + 1
    unsent.look()
    unsent.show_progress(number, progress(400, "uploading"))

    shown = analyses.get(number)
    assert shown.state == "failed"
    assert shown.trouble is not None
    assert "Drop the same exports" in shown.trouble.sentence


def test_what_another_window_goes_on_sending_runs_again() -> None:
    analyses, unsent, clock, number = followed()

    unsent.show_progress(number, progress(400, "uploading"))
    clock.seconds += SILENCE_S + 1
    unsent.look()
    unsent.show_progress(number, progress(500, "uploading"))

    assert analyses.get(number).state == "running"


def test_what_was_sent_completely_may_be_counted_for_as_long_as_it_takes() -> None:
    analyses, unsent, clock, number = followed()

    unsent.show_progress(number, progress(1_000, "measuring"))
    clock.seconds += 100 * SILENCE_S
    unsent.look()

    assert analyses.get(number).state == "running"


def test_what_is_listed_as_open_again_is_told_again() -> None:
    analyses, unsent, clock, number = followed()

    unsent.show_progress(number, progress(400, "uploading"))
    clock.seconds += SILENCE_S + 1
    unsent.look()
    analyses.show_listed([listed()])
    unsent.look()

    assert analyses.get(number).state == "failed"


def test_what_is_deleted_is_forgotten() -> None:
    analyses, unsent, clock, number = followed()

    unsent.show_progress(number, progress(400, "uploading"))
    analyses.remove(number)
    clock.seconds += SILENCE_S + 1
    unsent.look()
    unsent.show_progress(number, progress(400, "uploading"))

    assert len(analyses) == 0


def test_our_own_sending_may_wait_for_its_server(tmp_path: Path) -> None:
    analyses, clock = Analyses(NoTitles()), Clock()
    unsent = Unsent(analyses, now=clock)
    number = analyses.begin_find([tmp_path])
    analyses.show_draft(number, Draft(()))
    analyses.begin_count(number)

    unsent.show_progress(number, progress(400, "uploading"))
    clock.seconds += 100 * SILENCE_S
    unsent.look()

    assert analyses.get(number).state == "running"
