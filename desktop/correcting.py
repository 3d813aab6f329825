"""Makes reports anew as a person puts them right, in place of the ones before."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from desktop import phrases
from desktop.analyses import Analyses
from desktop.line_reader import LineReader
from desktop.link import ServerLink
from desktop.origins import Origin, Origins
from desktop.progress import share_done
from desktop.remembered import Remembered, RememberedSource
from desktop.source_lines import LinesAsked
from desktop.troubles import Trouble
from desktop.windows.stage import Stage
from server.protocol import JobSummary, Progress

Options = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is under way for one analysis; ``job_id`` is empty until the server knows it."""

    options: Options
    began: float
    job_id: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class _Before:
    """A report that another one took the place of; ``is_listed``: that one has its own row."""

    job_id: str
    data: bytes
    report: Mapping[str, Any]
    options: Options
    was_listed: bool


class Correcting(QObject):
    """Has the report that is shown made anew; until then, and if that fails, it stays.

    The job of the report before stays at the server, out of sight, until the next
    correction or until the analysis is deleted: so a correction can be taken back.

    Args:
        link: Counts.
        analyses: Take the reports.
        stage: Tells which one is shown, and under which options reports were made.
        origins: Where what is needed is remembered.
        paths_of: Gives what was dropped for an analysis of this session.
        now: A clock, in seconds.
    """

    def __init__(
        self,
        link: ServerLink,
        analyses: Analyses,
        stage: Stage,
        origins: Origins,
        paths_of: Callable[[int], Sequence[str]],
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(stage)
        self._link, self._analyses, self._stage = link, analyses, stage
        self._origins, self._paths_of, self._now = origins, paths_of, now
        self._wishes: dict[int, _Wish] = {}
        self._before: dict[int, _Before] = {}
        self._reader = LineReader(self)
        self._reader.lines_read.connect(self._show_lines)

    def stop(self) -> None:
        """Wait for what is being read."""
        self._reader.stop()

    # What the person wants.

    def correct(self, options: Options) -> None:
        """Make the report that is shown anew."""
        number = self._stage.number
        report = None if number is None else self._analyses.report_of(number)
        if number is None or report is None or number in self._wishes:
            return
        files = Remembered(self._paths(number))
        sources = [
            RememberedSource(row["name"], row["bytes"], row["sha256"], files)
            for row in report["sources"]
        ]
        self._wishes[number] = _Wish(dict(options), self._now())
        self._stage.window.toasts.withdraw(("corrected", number))
        self.show_making(number)
        self._link.correct(number, sources, options)

    def give_up(self) -> None:
        """Leave the report that is shown as it is."""
        if self._stage.number in self._wishes:
            self._link.cancel(self._stage.number)

    def give_all_up(self) -> None:
        """Leave all reports as they are: the window closes."""
        for number in self._wishes:
            self._link.cancel(number)

    def take_back(self, number: int, job_id: str) -> None:
        """Show the report before again, if the one that took its place is still there."""
        before = self._before.get(number)
        if before is None or number not in self._analyses or number in self._wishes:
            return
        if self._analyses.get(number).job_id != job_id:
            return
        del self._before[number]
        self._stage.options[number] = dict(before.options)
        self._origins.set_replaced(before.job_id, is_replaced=False)
        self._analyses.replace_report(number, before.job_id, before.data, before.report)
        self._origins.forget(job_id)
        if before.was_listed:
            self._link.list_jobs()
        else:
            self._link.delete(job_id)

    def read_lines(self, asked: LinesAsked) -> None:
        """Look for lines of an export of the report that is shown."""
        if self._stage.number is not None:
            self._reader.read(self._paths(self._stage.number), asked)

    # What the link tells.

    def remember(self, number: int, job_id: str) -> None:
        """Keep what a job is made of."""
        known = self._origins.of(job_id) or Origin()
        paths = tuple(self._paths_of(number)) or known.paths
        options = self._stage.options.get(number, {})
        self._origins.keep(job_id, replace(known, paths=paths, options=options))

    def recall(self, number: int, *_report: object) -> None:
        """Know the options of a report of an earlier session before it is shown."""
        if number in self._analyses and number not in self._stage.options:
            origin = self._origins.of(self._analyses.get(number).job_id)
            if origin is not None:
                self._stage.options[number] = dict(origin.options)

    def show_listed(self, jobs: Sequence[JobSummary]) -> None:
        """Pass the server's list on, without jobs that stand behind a report that is shown."""
        making = {wish.job_id for wish in self._wishes.values()}
        shown = (
            job for job in jobs if job.job not in making and not self._origins.is_replaced(job.job)
        )
        self._analyses.show_listed(tuple(shown))

    def show_begun(self, number: int, job_id: str) -> None:
        """Take the job that makes a report anew."""
        if number in self._wishes:
            self._wishes[number] = replace(self._wishes[number], job_id=job_id)

    def show_progress(self, number: int, progress: Progress) -> None:
        """Tell how far it is."""
        if number in self._wishes:
            share = share_done(progress) or 0.0
            self._wishes[number] = replace(self._wishes[number], share=share)
            self.show_making(number)

    def show_making(self, number: int) -> None:
        """Tell on the pages of the report that is shown whether it is being made anew."""
        if number == self._stage.number and self._stage.report is not None:
            wish = self._wishes.get(number)
            self._stage.report.show_making(None if wish is None else wish.share)

    def show_corrected(
        self, number: int, job_id: str, data: bytes, report: Mapping[str, Any]
    ) -> None:
        """Put a report in the place of the one before, and offer to take that back."""
        wish = self._wishes.pop(number, None)
        if wish is None or number not in self._analyses:
            return
        self.show_making(number)
        is_other = self._replace(number, job_id, data, report, wish.options)
        took = phrases.fine_duration(self._now() - wish.began)
        self._stage.window.toasts.show_message(
            #: After a correction; {time} is such as 0.3 s.
            self.tr("Made anew in {time}").format(time=took),
            self._analyses.get(number).title,
            #: Takes a correction back.
            action=self.tr("Undo") if is_other else "",
            on_action=lambda: self.take_back(number, job_id),
            about=("corrected", number),
        )

    def show_failed(self, number: int, trouble: Trouble) -> None:
        """Leave the report as it is, and say why."""
        if self._wishes.pop(number, None) is not None:
            self.show_making(number)
            self._stage.window.toasts.show_message(trouble.title, trouble.sentence, "warn")

    def show_cancelled(self, number: int) -> None:
        """Leave the report as it is."""
        if self._wishes.pop(number, None) is not None:
            self.show_making(number)

    def forget(self, job_id: str) -> None:
        """Delete what stands behind a job that is gone."""
        origin = self._origins.of(job_id)
        self._origins.forget(job_id)
        if origin is not None and origin.before and self._origins.is_replaced(origin.before):
            self._link.delete(origin.before)

    def forget_removed(self, number: int) -> None:
        """Forget what was kept of an analysis that is no longer listed."""
        self._wishes.pop(number, None)
        self._before.pop(number, None)
        self._stage.window.toasts.withdraw(("corrected", number))

    def _replace(
        self, number: int, job_id: str, data: bytes, report: Mapping[str, Any], options: Options
    ) -> bool:
        """Put a report in another one's place; False where both are of one job."""
        old_job = self._analyses.get(number).job_id
        old_data, old = self._analyses.json_of(number), self._analyses.report_of(number)
        old_options = self._stage.options.get(number, {})
        was_listed = self._analyses.of_job(job_id) is not None
        self._stage.options[number] = dict(options)
        self._origins.set_replaced(job_id, is_replaced=False)
        if job_id == old_job:
            self._analyses.replace_report(number, job_id, data, report)
            return False
        older = self._origins.of(old_job) or Origin(self._paths(number), old_options)
        if older.before and older.before != job_id and self._origins.is_replaced(older.before):
            self._link.delete(older.before)
        self._origins.keep(old_job, replace(older, before=""))
        self._origins.set_replaced(old_job, is_replaced=True)
        self._origins.keep(job_id, Origin(older.paths, options, old_job))
        self._analyses.replace_report(number, job_id, data, report)
        if old_data is None or old is None:
            return False
        self._before[number] = _Before(old_job, old_data, old, old_options, was_listed)
        return True

    def _paths(self, number: int) -> tuple[str, ...]:
        """Give what an analysis was dropped as, in this session or an earlier one."""
        paths = tuple(self._paths_of(number))
        if paths:
            return paths
        origin = self._origins.of(self._analyses.get(number).job_id)
        return () if origin is None else origin.paths

    def _show_lines(self, asked: LinesAsked, lines: object) -> None:
        if self._stage.report is not None:
            self._stage.report.show_lines(asked, lines)
