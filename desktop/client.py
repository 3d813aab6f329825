"""The wire, for the window and the command alike.

    async with Client(Endpoint("localhost"), token="…") as client:
        report = await client.analyze(sources, on_progress=show)

The client owns its line and its uploads: leaving ``async with`` ends them all, and leaves
open jobs at the server, to be attached again. Everything here runs in one event loop;
sources are read in threads.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Any

from desktop.connection import Connection, Endpoint
from desktop.errors import ClientClosed, TooManySources
from desktop.following import Following
from desktop.jobs import FollowedJob
from desktop.line import Line, Timing
from desktop.questions import Questions
from desktop.sources import Source, offer, ordered, sendable
from server.protocol import (
    PREVIEW_BYTES,
    Attach,
    Check,
    Checked,
    CheckPart,
    Delete,
    Deleted,
    Fetch,
    FrameTooLarge,
    Jobs,
    JobSummary,
    ListJobs,
    Message,
    Pong,
    Preview,
    Previewed,
    Progress,
    Submit,
    Task,
    TaskAnswer,
    Welcome,
    submit_frames,
)


class Client:
    """A server's client that reconnects, resumes, and follows several jobs at once.

    Args:
        endpoint: Where the server listens.
        token: Shown in the hello.
        patience_s: How long the server may be away before everything fails with
            ``ServerGone``; infinite for ever.
        program: What the server may write into its log about this client.
        timing: The finer figures; ``patience_s`` goes before the one in it.
        on_connected: Called with False when the connection is cut, with True when a new
            one was welcomed.
        on_waiting: Called with the seconds to the next try, and with None when it begins.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        token: str = "",
        patience_s: float | None = None,
        program: str = "atalaya",
        timing: Timing | None = None,
        on_connected: Callable[[bool], None] | None = None,
        on_waiting: Callable[[float | None], None] | None = None,
    ) -> None:
        timing = timing or Timing()
        if patience_s is not None:
            timing = replace(timing, patience_s=patience_s)
        self._line = Line(endpoint, token, program, timing, self)
        self._questions = Questions(self._line)
        self._following = Following(self._line, self._questions)
        self._on_connected, self._on_waiting = on_connected, on_waiting
        self._welcome: Welcome | None = None
        self._welcomed: asyncio.Future[None]
        self._running: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Client:
        """Connect.

        Raises:
            ServerGone: If nobody answers.
            ServerRefused: If the server does not let us in.
            ServerConfused: If what answers is no server of ours.
        """
        self._running = asyncio.create_task(self._line.run(), name="line")
        self._running.add_done_callback(self._line_ended)
        self._welcomed = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait({self._running, self._welcomed}, return_when=asyncio.FIRST_COMPLETED)
            if self._running.done():
                self._running.result()
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Hang up."""
        await self._close()

    @property
    def welcome(self) -> Welcome:
        """What the server said about itself, the last time it was reached."""
        assert self._welcome is not None, "only inside `async with`"
        return self._welcome

    @property
    def is_connected(self) -> bool:
        """Whether there is a connection right now."""
        return self._line.connection is not None

    def move_to(self, endpoint: Endpoint, token: str) -> None:
        """Look for the server elsewhere from the next connection on, as after a restart."""
        self._line.move_to(endpoint, token)

    def try_now(self) -> None:
        """Try to connect at once, instead of when the next try is due."""
        if not self.is_connected:
            self._line.try_now()

    @property
    def has_ended(self) -> bool:
        """Whether the server was given up, or the client closed."""
        return self._running is None or self._running.done()

    async def ended(self) -> Exception:
        """Wait until the server is given up, and say why."""
        assert self._running is not None, "only inside `async with`"
        await asyncio.wait({self._running})
        return self._why_it_ended(self._running)

    async def analyze(
        self,
        sources: Sequence[Source],
        *,
        kind: str = "chat",
        options: Mapping[str, str] | None = None,
        fresh: bool = False,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> bytes:
        """Submit sources and give the report's JSON; cancelled, it cancels the job.

        Raises:
            DesktopError: Whatever ``submit`` and ``FollowedJob.report`` raise.
        """
        job = await self.submit(sources, kind=kind, options=options, fresh=fresh)
        try:
            return await job.report(on_progress)
        finally:
            self.cancel(job)

    async def submit(
        self,
        sources: Sequence[Source],
        *,
        kind: str = "chat",
        options: Mapping[str, str] | None = None,
        fresh: bool = False,
    ) -> FollowedJob:
        """Make a job of sources and begin to send them, ordered by name, then by hash.

        Raises:
            ServerRefused: If the server does not take the job.
            TooManySources: If their names are longer than the server takes.
        """
        in_order = ordered(sources)
        offers = tuple(map(offer, in_order))
        wanted = _wanted(options)
        key = uuid.uuid4().hex
        submit = Submit(0, key, kind, wanted, offers, fresh)
        try:  # before it is a question that would be asked again on every connection
            submit_frames(submit, self.welcome.limits.submit_bytes)
        except FrameTooLarge:
            raise TooManySources(len(in_order)) from None
        return await self._following.follow(
            lambda request: replace(submit, request=request), in_order
        )

    async def attach(self, job_id: str, sources: Sequence[Source] = ()) -> FollowedJob:
        """Follow a job that exists; go on sending its sources where they are given.

        Raises:
            ServerRefused: If there is no such job.
        """
        return await self._following.follow(
            lambda request: Attach(request, job_id), ordered(sources)
        )

    def cancel(self, job: FollowedJob) -> None:
        """Ask the server to end a job, now or when it is next reached; ``report`` tells."""
        self._following.cancel(job)

    async def preview(
        self,
        name: str,
        beginning: bytes,
        is_end: bool,
        *,
        kind: str = "chat",
        options: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Ask what a source looks like from its first bytes; 64 KiB are enough.

        Raises:
            ServerRefused: If the kind or an option is unknown.
        """
        head = beginning[:PREVIEW_BYTES]
        is_whole = is_end and len(head) == len(beginning)
        wanted = _wanted(options)
        answer = await self._questions.ask(
            lambda request: Preview(request, kind, sendable(name), wanted, is_whole, head),
            Previewed,
        )
        return answer.preview

    async def task(self, task_type: str, content: str) -> TaskAnswer:
        """Send a text through a worker.

        Raises:
            ServerRefused: If the task is unknown or failed, or no worker answers.
        """
        return await self._questions.ask(
            lambda request: Task(request, sendable(task_type), sendable(content)), TaskAnswer
        )

    async def check(self) -> tuple[CheckPart, ...]:
        """Ask how every part of the cluster is."""
        return (await self._questions.ask(Check, Checked)).parts

    async def jobs(self) -> tuple[JobSummary, ...]:
        """Ask for our jobs at the server, newest first."""
        return (await self._questions.ask(ListJobs, Jobs)).jobs

    async def delete(self, job_id: str) -> None:
        """Delete a job with all that is stored of it.

        Raises:
            ServerRefused: If there is no such job.
        """
        await self._questions.ask(lambda request: Delete(request, job_id), Deleted)

    async def fetch(self, job_id: str, artifact: str) -> bytes:
        """Give a stored artifact of a job that is done.

        Raises:
            ServerRefused: If there is no such job or artifact.
        """
        return await self._questions.collect(
            lambda request: Fetch(request, job_id, sendable(artifact))
        )

    # What the line tells; see desktop.line.Listener.

    def connected(self, connection: Connection) -> None:
        """Take up every open job again."""
        self._welcome = connection.welcome
        self._following.attach_again()
        if not self._welcomed.done():
            self._welcomed.set_result(None)
        if self._on_connected is not None:
            self._on_connected(True)

    def disconnected(self) -> None:
        """Let every open job wait."""
        self._following.detach()
        if self._on_connected is not None:
            self._on_connected(False)

    def waiting(self, wait_s: float | None) -> None:
        """Tell when the next try comes."""
        if self._on_waiting is not None:
            self._on_waiting(wait_s)

    def received(self, message: Message) -> bool:
        """Pass on what is about a job; a pong or an unknown job is no job's news."""
        return isinstance(message, Pong) or self._following.take(message)

    def _line_ended(self, task: asyncio.Task[None]) -> None:
        error = self._why_it_ended(task)
        self._questions.end(error)
        self._following.end(error)

    @staticmethod
    def _why_it_ended(line: asyncio.Task[None]) -> Exception:
        error = ClientClosed() if line.cancelled() else line.exception()
        assert isinstance(error, Exception)  # a line ends in no other way
        return error

    async def _close(self) -> None:
        await self._following.close()
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait({self._running})


def _wanted(options: Mapping[str, str] | None) -> dict[str, str]:
    return {sendable(name): sendable(value) for name, value in (options or {}).items()}
