"""The app's analyses: drafted, running, done, failed, cancelled, or stored at the server."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.analysis import Analysis, State
from desktop.briefs import Group, brief_of, group_of
from desktop.drafts import Draft
from desktop.link_state import LinkState
from desktop.progress import share_done
from desktop.time_left import TimeLeft
from desktop.titles import title_of
from desktop.troubles import Trouble
from server.protocol import JobSummary, Progress

__all__ = ["Analyses", "Analysis", "Titles"]

# Reports of so many analyses stay in memory; others are fetched again.
REPORTS_KEPT = 5


class Titles(Protocol):
    """Remembers the titles that the person gave, by job id."""

    def title(self, job_id: str) -> str:
        """Give the title of a job, or nothing."""
        ...

    def set_title(self, job_id: str, title: str) -> None:
        """Remember it; nothing forgets it."""
        ...


class Analyses(QObject):
    """Keeps the analyses of a session; its slots take what ``ServerLink`` tells.

    Args:
        titles: Where the person's titles are remembered.
        now: Gives the local time.

    Signals:
        added: number.
        changed: number.
        removed: number.
        resumed: number; it failed here, and goes on at the server we came back to.
    """

    added = Signal(int)
    changed = Signal(int)
    removed = Signal(int)
    resumed = Signal(int)

    def __init__(
        self,
        titles: Titles,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._titles, self._now = titles, now
        self._numbers = itertools.count(1)
        self._rows: dict[int, Analysis] = {}
        self._by_job: dict[str, int] = {}
        self._given_titles: dict[int, str] = {}
        self._times_left: dict[int, TimeLeft] = {}
        self._reports: OrderedDict[int, tuple[bytes, Mapping[str, Any]]] = OrderedDict()
        self._is_away = False
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self.turn_day)
        self._wait_for_midnight()

    def __iter__(self) -> Iterator[Analysis]:
        """Go through them in the order of their numbers."""
        return iter(tuple(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, number: object) -> bool:
        return number in self._rows

    def get(self, number: int) -> Analysis:
        """Give an analysis.

        Raises:
            KeyError: If there is none of that number.
        """
        return self._rows[number]

    def of_job(self, job_id: str) -> Analysis | None:
        """Give the analysis that a job belongs to, if it is known."""
        number = self._by_job.get(job_id)
        return None if number is None else self._rows[number]

    def report_of(self, number: int) -> Mapping[str, Any] | None:
        """Give a report that is still in memory; else it has to be fetched."""
        kept = self._kept(number)
        return None if kept is None else kept[1]

    def json_of(self, number: int) -> bytes | None:
        """Give the JSON of a report that is still in memory."""
        kept = self._kept(number)
        return None if kept is None else kept[0]

    def group_of(self, number: int) -> Group:
        """Say under which heading an analysis stands in the sidebar; nowhere if empty."""
        return group_of(self._rows[number], self._now())

    def brief_of(self, number: int) -> str:
        """Say in a few words how an analysis stands."""
        return brief_of(self._rows[number], self._now())

    # What the person does.

    def begin_find(self, paths: Sequence[str | Path]) -> int:
        """Make an analysis of what was dropped; give its number."""
        number = next(self._numbers)
        names = tuple(Path(path).name for path in paths)
        self._rows[number] = Analysis(
            number, "finding", title_of(names), self._now(), names=names, count=len(names)
        )
        self.added.emit(number)
        return number

    def begin_count(self, number: int) -> None:
        """Show that an analysis is being sent and counted."""
        self._times_left[number] = TimeLeft()
        self._forget_job(number)
        self._change(
            number,
            state="running",
            began=self._now(),
            ended=None,
            job_id="",
            messages=None,
            share=None,
            left_s=None,
            progress=None,
            trouble=None,
            is_cancelling=False,
            is_waiting=self._is_away,
        )

    def begin_cancel(self, number: int) -> None:
        """Show that an analysis is being called off."""
        self._change(number, is_cancelling=True)

    def rename(self, number: int, title: str) -> None:
        """Give an analysis a title; nothing brings back the one of its chats."""
        given = " ".join(title.split())
        self._given_titles[number] = given
        analysis = self._rows[number]
        if analysis.job_id:
            self._titles.set_title(analysis.job_id, given)
        self._change(number, title=given or title_of(analysis.names, analysis.count))

    def remove(self, number: int) -> None:
        """Forget an analysis here; its job stays where it is."""
        if number in self._rows:
            self._forget_job(number)
            for kept in (self._rows, self._given_titles, self._times_left, self._reports):
                kept.pop(number, None)
            self.removed.emit(number)

    def leave_server(self) -> None:
        """Forget what the server holds, before another is used; it lists its own again."""
        for analysis in self:
            if analysis.job_id and analysis.state in ("done", "stored"):
                self.remove(analysis.number)

    # What the link tells.

    def heed(self, state: LinkState) -> None:
        """Show with what runs that the server is away, or back."""
        self._is_away = state.phase in ("away", "refused", "failed")
        for analysis in self:
            if analysis.state == "running" and analysis.is_waiting != self._is_away:
                self._change(analysis.number, is_waiting=self._is_away)

    def show_draft(self, number: int, draft: Draft) -> None:
        """Take what was found, or previewed anew."""
        if number in self._rows:
            names = tuple(source.text.name for source in draft.sources)
            is_begun = self._rows[number].state not in ("finding", "drafted")
            self._change(
                number,
                state=self._rows[number].state if is_begun else "drafted",
                title=self._given_titles.get(number) or title_of(names),
                names=names,
                count=len(names),
                bytes=draft.bytes,
                draft=draft,
            )

    def show_submitted(self, number: int, job_id: str) -> None:
        """Take the job of an analysis; the same job listed later is this analysis."""
        if number not in self._rows:
            return
        other = self._by_job.get(job_id)
        if other is not None and other != number:
            self.remove(other)  # the same job, listed before its own analysis knew it
        self._by_job[job_id] = number
        if given := self._given_titles.get(number):
            self._titles.set_title(job_id, given)
        elif given := self._titles.title(job_id):
            self._given_titles[number] = given  # the same chats were counted before, and named
        self._change(number, job_id=job_id, title=given or self._rows[number].title)

    def show_progress(self, number: int, progress: Progress) -> None:
        """Take the latest news."""
        if number in self._rows:
            left_s = self._times_left.setdefault(number, TimeLeft()).take(progress)
            self._change(
                number,
                state="running",
                share=share_done(progress),
                left_s=left_s,
                progress=progress,
                bytes=progress.bytes_total,
            )

    def show_report(self, number: int, data: bytes, report: Mapping[str, Any]) -> None:
        """Take a report; it stays in memory while it is among the last few opened."""
        if number not in self._rows:
            return
        self._keep(number, data, report)
        analysis = self._rows[number]
        self._end(
            number,
            "done",
            messages=_messages_in(report),
            ended=analysis.ended if analysis.state in ("stored", "done") else self._now(),
        )

    def replace_report(
        self, number: int, job_id: str, data: bytes, report: Mapping[str, Any]
    ) -> None:
        """Take another report of the same chats, as another job made it, in place of the one."""
        if number not in self._rows:
            return
        other = self._by_job.get(job_id)
        if other is not None and other != number:
            self.remove(other)
        before = self._rows[number].job_id
        given = self._given_titles.get(number) or self._titles.title(before)
        if given and job_id != before:
            self._titles.set_title(job_id, given)
        self._forget_job(number)
        self._by_job[job_id] = number
        self._keep(number, data, report)
        self._change(number, job_id=job_id, messages=_messages_in(report), trouble=None)

    def show_failure(self, number: int, trouble: Trouble) -> None:
        """Take what went wrong; a stored report that can't be fetched now stays stored."""
        if number not in self._rows:
            return
        analysis = self._rows[number]
        if analysis.state in ("stored", "done"):
            self._change(number, trouble=trouble)
            return
        # What is no chat has no chat's name either: its file's name tells which one it was.
        title = self._given_titles.get(number) or analysis.title
        if trouble.lines and analysis.names:
            title = self._given_titles.get(number) or analysis.names[0].rpartition("/")[2]
        self._end(number, "failed", title=title, trouble=trouble, ended=self._now())

    def show_cancelled(self, number: int) -> None:
        """Take that an analysis was called off; before it was counted, nothing is left of it."""
        if number not in self._rows:
            return
        state = self._rows[number].state
        if state in ("finding", "drafted"):
            self.remove(number)
        elif state not in ("stored", "done"):
            self._end(number, "cancelled", ended=self._now())

    def show_listed(self, jobs: Sequence[JobSummary]) -> None:
        """Take the server's list: add what is new, and correct what went on without us."""
        for job in jobs:
            known = self.of_job(job.job)
            if known is None:
                self._add_listed(job)
            elif known.state in ("stored", "failed") and job.state in ("done", "open"):
                self._change(known.number, **_listed(job), trouble=None)
                if job.state == "open":
                    self.resumed.emit(known.number)
        self._forget_unlisted(jobs)

    def show_deleted(self, job_id: str) -> None:
        """Forget a job that is gone, and its title."""
        self._titles.set_title(job_id, "")
        number = self._by_job.get(job_id)
        if number is not None:
            self.remove(number)

    def turn_day(self) -> None:
        """Move what was of today to what is earlier."""
        for analysis in self:
            self.changed.emit(analysis.number)
        self._wait_for_midnight()

    # How they are kept.

    def _keep(self, number: int, data: bytes, report: Mapping[str, Any]) -> None:
        self._reports[number] = (data, report)
        self._reports.move_to_end(number)
        while len(self._reports) > REPORTS_KEPT:
            self._reports.popitem(last=False)

    def _kept(self, number: int) -> tuple[bytes, Mapping[str, Any]] | None:
        if number in self._reports:
            self._reports.move_to_end(number)
        return self._reports.get(number)

    def _change(self, number: int, **fields: Any) -> None:
        before = self._rows[number]
        after = self._rows[number] = replace(before, **fields)
        if after != before:
            self.changed.emit(number)

    def _end(self, number: int, state: State, **fields: Any) -> None:
        self._times_left.pop(number, None)
        unknown = {"share": None, "left_s": None, "progress": None, "is_cancelling": False}
        self._change(number, state=state, **{**unknown, "is_waiting": False, **fields})

    def _add_listed(self, job: JobSummary) -> None:
        if job.state == "cancelled":
            return
        number = next(self._numbers)
        title = self._titles.title(job.job) or title_of([job.name], job.sources)
        began = datetime.fromtimestamp(job.created_at)
        self._rows[number] = Analysis(
            number,
            title=title,
            began=began,
            job_id=job.job,
            names=(job.name,),
            count=job.sources,
            bytes=job.bytes,
            **_listed(job),
        )
        self._by_job[job.job] = number
        self.added.emit(number)

    def _forget_unlisted(self, jobs: Sequence[JobSummary]) -> None:
        """Forget stored jobs that are gone; a long list ends with the older ones left out."""
        listed = {job.job for job in jobs}
        oldest = min((job.created_at for job in jobs), default=0.0)
        for analysis in self:
            is_gone = analysis.state == "stored" and analysis.job_id not in listed
            if is_gone and analysis.began.timestamp() >= oldest:
                self.remove(analysis.number)

    def _forget_job(self, number: int) -> None:
        job_id = self._rows[number].job_id
        if self._by_job.get(job_id) == number:
            del self._by_job[job_id]

    def _wait_for_midnight(self) -> None:
        now = self._now()
        midnight = datetime(now.year, now.month, now.day) + timedelta(days=1)
        self._midnight.start(round((midnight - now).total_seconds() * 1000) + 1000)


def _listed(job: JobSummary) -> dict[str, Any]:
    """Give the fields of an analysis that the server's list tells."""
    states: dict[str, State] = {"done": "stored", "failed": "failed", "open": "running"}
    ended = None if job.ended_at is None else datetime.fromtimestamp(job.ended_at)
    return {"state": states[job.state], "ended": ended, "messages": job.messages}


def _messages_in(report: Mapping[str, Any]) -> int | None:
    totals = report.get("totals")
    messages = totals.get("messages") if isinstance(totals, Mapping) else None
    return messages if isinstance(messages, int) else None
