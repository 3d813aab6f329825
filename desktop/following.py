"""The jobs that a client follows: taken up again on every new connection, and uploaded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from desktop.connection import Connection
from desktop.errors import ServerRefused
from desktop.jobs import FollowedJob
from desktop.line import Line
from desktop.questions import Questions
from desktop.sources import Source
from desktop.upload import upload
from server.protocol import BATCH_BYTES, Accepted, Attach, BadMessage, Cancel, Failure, Message


class Following:
    """Owns the jobs that are open here, and the tasks that upload them."""

    def __init__(self, line: Line, questions: Questions) -> None:
        self._line, self._questions = line, questions
        self._jobs: dict[str, FollowedJob] = {}
        self._attaching: set[str] = set()
        self._uploads: set[asyncio.Task[None]] = set()

    async def follow(
        self, make: Callable[[int], Message], sources: Sequence[Source]
    ) -> FollowedJob:
        """Ask for a job, by SUBMIT or ATTACH, and send its sources.

        A job that is followed here already is given again.
        """

        # Right when the answer comes: news of the job may be in the same packet.
        def accept(message: Message) -> FollowedJob:
            accepted, connection = self._check(message)
            job = self._jobs.get(accepted.job)
            if job is None:
                job = self._jobs[accepted.job] = FollowedJob()
                job.accept(accepted, connection)
                if sources and job.state == "open":
                    self._upload(job, sources, connection)
            return job

        return await self._questions.ask_until(make, accept)

    def cancel(self, job: FollowedJob) -> None:
        """Ask the server to end a job, now or when it is next reached."""
        if not job.is_ended:
            job.is_cancelled = True
            self._line.tell(Cancel(job.id))

    def attach_again(self) -> None:
        """Take up every job on a new connection."""
        for job in self._jobs.values():
            # A question without an answer is asked again by the line itself.
            if job.id not in self._attaching:
                self._attaching.add(job.id)
                self._line.ask(partial(_attach, job.id), partial(self._attached, job))

    def detach(self) -> None:
        """Let every job wait for the next connection."""
        for job in self._jobs.values():
            job.detach()

    def take(self, message: Message) -> bool:
        """Take what the server says about a job; say whether it is anything new."""
        job = self._jobs.get(getattr(message, "job", None) or "")
        if job is None:
            return False
        is_news = job.take(message)
        if job.is_ended:
            del self._jobs[job.id]
        return is_news

    def end(self, error: Exception) -> None:
        """Fail every job that is followed."""
        for job in self._jobs.values():
            job.fail(error)
        self._jobs.clear()

    async def close(self) -> None:
        """End the uploads; the jobs stay at the server."""
        for task in self._uploads:
            task.cancel()
        if self._uploads:
            await asyncio.wait(self._uploads)

    def _check(self, message: Message) -> tuple[Accepted, Connection]:
        connection = self._line.connection
        if not isinstance(message, Accepted) or connection is None:
            raise BadMessage(type(message).__name__, "answers another question")
        return message, connection

    def _attached(self, job: FollowedJob, message: Message) -> bool:
        self._attaching.discard(job.id)
        if job.is_ended:
            return True
        if isinstance(message, Failure):
            self._fail(job, ServerRefused.by(message))
            return True
        job.accept(*self._check(message))
        if job.is_cancelled:
            self._line.tell(Cancel(job.id))
        return True

    def _upload(self, job: FollowedJob, sources: Sequence[Source], connection: Connection) -> None:
        batch_bytes = max(1, min(connection.welcome.limits.batch_bytes, BATCH_BYTES))
        task = asyncio.create_task(upload(job, sources, batch_bytes), name=f"upload {job.id}")
        self._uploads.add(task)
        task.add_done_callback(partial(self._uploaded, job))

    def _uploaded(self, job: FollowedJob, task: asyncio.Task[None]) -> None:
        self._uploads.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self._line.tell(Cancel(job.id))
            self._fail(job, error)

    def _fail(self, job: FollowedJob, error: Exception) -> None:
        self._jobs.pop(job.id, None)
        job.fail(error)


def _attach(job_id: str, request: int) -> Attach:
    return Attach(request, job_id)
