"""The window's orders, carried out in one event loop; no order's failure ends another.

``tell(name, *values)`` says how they go; the names are the signals of ``ServerLink``.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from desktop.client import Client
from desktop.drafts import Draft
from desktop.errors import (
    ClientClosed,
    DesktopError,
    ServerLeft,
    ServerRefused,
    SourceChanged,
    SourceMissing,
    SourceUnreadable,
)
from desktop.exports import ChatText
from desktop.finding import Finding, first_lines, is_understood, previewed
from desktop.host import Host
from desktop.jobs import FollowedJob
from desktop.line import Timing
from desktop.link_state import LinkState
from desktop.settings import ServerChoice
from desktop.sources import Source
from desktop.throttle import Throttle
from desktop.troubles import not_a_chat, trouble_of
from server.protocol import Progress

logger = logging.getLogger(__name__)

# How long to wait for the server's word that a job is cancelled.
CANCEL_S = 5.0
# A draft is shown without previews when a server that is there takes longer than this.
PREVIEWS_S = 5.0
# Another server that is tried on request either answers soon or is not there.
TRYING = Timing(first_s=5.0, patience_s=5.0)


class Tell(Protocol):
    """Passes on what happened, under a signal's name."""

    def __call__(self, name: str, *values: object) -> None:
        """Tell; never waits and never fails."""
        ...


Work = Coroutine[Any, Any, None]
Ask = Callable[[Client], Coroutine[Any, Any, FollowedJob]]


@dataclass(slots=True)
class _Run:
    """What is under way for one analysis; ``failing`` is the signal of its failure."""

    failing: str
    task: asyncio.Task[None] | None = None
    client: Client | None = None
    job: FollowedJob | None = None
    name: str = ""
    lines: tuple[str, ...] = ()
    is_at_server: bool = False
    is_called_off: bool = False
    is_let_go: bool = False


class Desk:
    """Takes orders, inside the loop; ``run`` owns everything that comes of them."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._host: Host | None = None
        self._hosting: asyncio.Task[None] | None = None
        self._runs: dict[int, _Run] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closing = asyncio.Event()

    @property
    def cluster_pid(self) -> int | None:
        """The process of the embedded cluster, if there is one right now."""
        return None if self._host is None else self._host.cluster_pid

    async def run(self) -> None:
        """Work until ``close``; leave no task behind."""
        try:
            await self._is_closing.wait()
        finally:
            while self._tasks:
                for task in self._tasks:
                    task.cancel()
                await asyncio.wait(self._tasks)

    def close(self) -> None:
        """End everything; open jobs stay at their server."""
        self._is_closing.set()

    def use(self, choice: ServerChoice) -> None:
        """Move to a server."""
        for run in self._runs.values():
            if run.is_at_server and run.task is not None:
                run.is_let_go = True
                run.task.cancel()
        before = self._hosting
        if before is not None:
            self._the_host().leave()
            before.cancel()
        host = self._host = Host(choice, lambda state: self._heed(host, state), self.list_jobs)
        self._tell("state_changed", host.state)
        self._hosting = self._own(self._stay_with(host, before), self._report)

    def try_now(self) -> None:
        """Try to reach the server at once."""
        self._the_host().try_now()

    def find(self, number: int, paths: Sequence[str | Path], options: Mapping[str, str]) -> None:
        """Find chats, then preview them."""
        self._begin(number, "find_failed", lambda run: self._find(number, paths, options))

    def preview(self, number: int, draft: Draft, options: Mapping[str, str]) -> None:
        """Preview the sources of a draft again."""
        self._begin(number, "failed", lambda run: self._preview(number, draft, options))

    def submit(
        self,
        number: int,
        sources: Sequence[ChatText],
        kind: str,
        options: Mapping[str, str],
        fresh: bool,
    ) -> None:
        """Have chats counted."""

        async def submit(client: Client) -> FollowedJob:
            job = await client.submit(sources, kind=kind, options=options, fresh=fresh)
            self._tell("submitted", number, job.id)
            return job

        self._begin(number, "failed", lambda run: self._count(number, run, submit, sources))

    def correct(
        self, number: int, sources: Sequence[Source], kind: str, options: Mapping[str, str]
    ) -> None:
        """Have the chats of a report counted once more, under other options."""

        async def submit(client: Client) -> FollowedJob:
            job = await client.submit(sources, kind=kind, options=options)
            self._tell("correcting", number, job.id)
            return job

        self._begin(number, "correct_failed", lambda run: self._correct(number, run, submit))

    def open(self, number: int, job_id: str, sources: Sequence[ChatText]) -> None:
        """Fetch a report, or follow what leads to it, and go on sending."""

        async def attach(client: Client) -> FollowedJob:
            return await client.attach(job_id, sources)

        self._begin(number, "failed", lambda run: self._count(number, run, attach, sources))

    def cancel(self, number: int) -> None:
        """Call off what is under way; the server's word on it is awaited for a while."""
        run = self._runs.get(number)
        if run is None or run.task is None or run.is_called_off:
            return
        run.is_called_off = True
        if run.job is not None and run.client is not None:
            run.client.cancel(run.job)  # a server that is away is told when it is back
        if run.client is not None and run.client.is_connected:
            asyncio.get_running_loop().call_later(CANCEL_S, run.task.cancel)
        else:
            run.task.cancel()

    def delete(self, job_id: str) -> None:
        """Delete a job."""

        def fail(error: Exception) -> None:
            if isinstance(error, ServerRefused) and error.code == "no-such-job":
                self._tell("deleted", job_id)
            else:
                self._tell("delete_failed", job_id, trouble_of(error))

        self._own(self._delete(job_id), fail)

    def list_jobs(self) -> None:
        """List our jobs; where that fails, the state tells why."""
        self._own(self._list(), lambda error: None)

    def check(self, token: object, choice: ServerChoice | None) -> None:
        """Check the cluster in use, or another one."""

        def fail(error: Exception) -> None:
            self._tell("check_failed", token, trouble_of(error))

        self._own(self._check(token, choice), fail)

    # What the orders start.

    async def _stay_with(self, host: Host, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            # Two embedded clusters must not meet in one data folder.
            await asyncio.wait({before})
        await host.run()

    async def _find(
        self, number: int, paths: Sequence[str | Path], options: Mapping[str, str]
    ) -> None:
        finding = Finding(paths, lambda count: self._tell("finding", number, count))
        try:
            draft = await asyncio.to_thread(finding.run)
        finally:
            finding.call_off()
        await self._show(number, draft, options)

    async def _show(self, number: int, draft: Draft, options: Mapping[str, str]) -> None:
        """Tell a draft with its previews, or without where those would be long in coming."""
        previewing = asyncio.create_task(self._previewed(draft, options))
        waiting = asyncio.create_task(self._wait_for_previews())
        try:
            await asyncio.wait({previewing, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if previewing.done():
                await self._tell_seen("found", number, previewing.result())
            else:
                self._tell("found", number, draft)
                await self._tell_seen("previewed", number, await previewing)
        finally:
            previewing.cancel()
            waiting.cancel()
            await asyncio.wait({previewing, waiting})

    async def _tell_seen(self, name: str, number: int, draft: Draft) -> None:
        """Tell a draft that was looked at, unless there is no chat in any of it."""
        if is_understood(draft):
            self._tell(name, number, draft)
            return
        text = draft.sources[0].text
        lines = await asyncio.to_thread(first_lines, text)
        self._tell("find_failed", number, not_a_chat(text.name, lines))

    async def _preview(self, number: int, draft: Draft, options: Mapping[str, str]) -> None:
        self._tell("previewed", number, await self._previewed(draft, options))

    async def _previewed(self, draft: Draft, options: Mapping[str, str]) -> Draft:
        """Preview a draft, however long it takes until a server is there."""
        while True:
            with suppress(DesktopError):  # the server was given up, or left, meanwhile
                client = await self._the_host().reached()
                return await previewed(client, draft, options)

    async def _wait_for_previews(self) -> None:
        host = self._the_host()
        await host.known()
        if host.state.phase == "ready":
            await asyncio.sleep(PREVIEWS_S)

    async def _count(
        self,
        number: int,
        run: _Run,
        ask: Ask,
        sources: Sequence[ChatText],
    ) -> None:
        try:
            report = await self._reported(run, ask, partial(self._tell, "progressed", number))
        except ServerRefused as error:
            if error.code == "nothing-to-read" and sources:
                run.name = sources[0].name
                run.lines = await asyncio.to_thread(first_lines, sources[0])
            raise
        self._tell("finished", number, report, json.loads(report))

    async def _correct(self, number: int, run: _Run, ask: Ask) -> None:
        try:
            report = await self._reported(run, ask, partial(self._tell, "correct_went", number))
        except (SourceUnreadable, SourceChanged) as error:
            raise SourceMissing(error.name) from error
        assert run.job is not None
        self._tell("corrected", number, run.job.id, report, json.loads(report))

    async def _reported(self, run: _Run, ask: Ask, tell: Callable[[Progress], None]) -> bytes:
        """Ask for a job at the server, and follow it to its report."""
        host = self._the_host()
        run.is_at_server = True
        run.client = await host.client()
        try:
            run.job = await ask(run.client)
            if run.is_called_off:
                run.client.cancel(run.job)
            return await self._follow(run.job, tell)
        except ClientClosed:
            await host.client()  # raises why the server was given up, if it was
            raise

    async def _follow(self, job: FollowedJob, tell: Callable[[Progress], None]) -> bytes:
        def progress(news: Progress) -> None:
            tell(news)
            self._the_host().resize(news.workers, news.processes)

        with Throttle(progress) as throttle:
            return await job.report(throttle.take)

    async def _delete(self, job_id: str) -> None:
        await (await self._the_host().client()).delete(job_id)
        self._tell("deleted", job_id)

    async def _list(self) -> None:
        self._tell("jobs_listed", await (await self._the_host().client()).jobs())

    async def _check(self, token: object, choice: ServerChoice | None) -> None:
        if choice is None or choice.endpoint is None:
            parts = await (await self._the_host().client()).check()
        else:
            async with Client(choice.endpoint, token=choice.token, timing=TRYING) as client:
                parts = await client.check()
        self._tell("checked", token, parts)

    # How they are kept.

    def _the_host(self) -> Host:
        if self._host is None:
            raise ClientClosed
        return self._host

    def _heed(self, host: Host, state: LinkState) -> None:
        if host is self._host:
            self._tell("state_changed", state)

    def _begin(self, number: int, failing: str, work: Callable[[_Run], Work]) -> None:
        """Start what is to be done for an analysis, in place of what was."""
        before = self._runs.get(number)
        if before is not None and before.task is not None:
            before.task.cancel()
        run = self._runs[number] = _Run(failing)
        run.task = self._own(work(run), lambda error: self._fail(number, run, error))
        run.task.add_done_callback(lambda task: self._end(number, run, task))

    def _fail(self, number: int, run: _Run, error: Exception) -> None:
        if isinstance(error, ServerRefused) and error.code == "cancelled":
            self._tell("cancelled", number)
        else:
            self._tell(run.failing, number, trouble_of(error, run.name, run.lines))

    def _end(self, number: int, run: _Run, task: asyncio.Task[None]) -> None:
        # Also for a task that was cancelled before it took its first step.
        if self._runs.get(number) is run:
            del self._runs[number]
            if task.cancelled() and run.is_called_off:
                self._tell("cancelled", number)
            elif task.cancelled() and run.is_let_go:
                self._tell(run.failing, number, trouble_of(ServerLeft()))

    def _own(self, work: Work, on_error: Callable[[Exception], None]) -> asyncio.Task[None]:
        """Run a task to its end, or to ours; tell its error, and log one that nobody foresaw."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(lambda task: self._disown(task, on_error))
        return task

    def _disown(self, task: asyncio.Task[None], on_error: Callable[[Exception], None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            if not isinstance(error, DesktopError):
                logger.error("an order broke", exc_info=error)
            on_error(error)

    def _report(self, error: Exception) -> None:
        self._tell("state_changed", LinkState("failed", reason=trouble_of(error).sentence))
