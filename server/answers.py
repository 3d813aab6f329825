"""Requests that have one answer, or one file: each is worked on while others come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from server.checks import Checks
from server.errors import NoSuchJob
from server.jobs import Jobs
from server.protocol.messages import (
    ArtifactPart,
    Check,
    Checked,
    Delete,
    Deleted,
    Fetch,
    JobSummary,
    ListJobs,
    Message,
    Preview,
    Previewed,
    Task,
    TaskAnswer,
)
from server.protocol.messages import Jobs as JobList
from server.submission import kind_called
from server.text_tasks import TextTasks
from workers.errors import BlobMissing

# So small since each request that is being answered holds one, read by the client or not.
FILE_PART_BYTES = 32 << 10

Request = Preview | ListJobs | Delete | Fetch | Task | Check


class Answers:
    """Answers for every client; errors are the callers' to tell."""

    def __init__(self, jobs: Jobs, tasks: TextTasks, checks: Checks) -> None:
        self._jobs = jobs
        self._tasks = tasks
        self._checks = checks

    async def to(self, subject: str, request: Request) -> AsyncGenerator[Message, None]:
        """Give the messages that answer a request of a subject.

        Raises:
            ServerError: If it can't be answered.
            AnalysisError: If the kind refuses it.
        """
        if isinstance(request, Fetch):
            async for part in self._file(subject, request):
                yield part
        else:
            yield await self._one(subject, request)

    async def _one(
        self, subject: str, request: Preview | ListJobs | Delete | Task | Check
    ) -> Message:
        if isinstance(request, Preview):
            return await asyncio.to_thread(self._preview, request)
        if isinstance(request, ListJobs):
            return await self._list(subject, request)
        if isinstance(request, Delete):
            await self._jobs.delete(subject, request.job)
            return Deleted(request.request, request.job)
        if isinstance(request, Task):
            answer = await self._tasks.ask(request.type, request.content)
            return TaskAnswer(request.request, answer.worker, answer.text, answer.seconds)
        return Checked(request.request, await self._checks.run())

    def _preview(self, request: Preview) -> Previewed:
        kind = kind_called(request.kind, self._jobs.kinds)
        options = kind.options(request.options)
        preview = kind.preview(request.name, request.beginning, request.is_end, options)
        return Previewed(request.request, preview)

    async def _list(self, subject: str, request: ListJobs) -> JobList:
        lines = await self._jobs.lines(subject)
        return JobList(
            request.request,
            tuple(
                JobSummary(
                    line.id,
                    line.kind,
                    line.state,
                    line.created_at,
                    line.ended_at,
                    line.sources,
                    line.bytes,
                    line.name,
                    line.messages,
                )
                for line in lines
            ),
        )

    async def _file(self, subject: str, request: Fetch) -> AsyncGenerator[ArtifactPart, None]:
        total = await self._jobs.artifact_size(subject, request.job, request.artifact)
        for offset in range(0, max(total, 1), FILE_PART_BYTES):
            length = min(FILE_PART_BYTES, total - offset)
            try:
                data = await asyncio.to_thread(
                    self._jobs.archive.artifact, request.job, request.artifact, offset, length
                )
            except BlobMissing:  # the job was deleted meanwhile
                raise NoSuchJob from None
            yield ArtifactPart(request.request, offset, total, offset + length == total, data)
