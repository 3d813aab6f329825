"""What clients ask about jobs: submit, attach, send, follow, cancel, list, fetch, delete."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, replace

from server.archive import Archive
from server.cluster import Cluster
from server.deriving import Deriving
from server.dispatch import Dispatcher
from server.driving import Driving
from server.errands import Patience
from server.errors import (
    JobTooLarge,
    LeaseLost,
    NoSuchArtifact,
    NoSuchJob,
    SourceChanged,
    StorageFull,
)
from server.following import JobNews, job_news
from server.limits import ServerLimits
from server.measuring import AnyKind
from server.protocol.messages import Batch, Submit
from server.records import DONE, OPEN, JobLine, JobRecord, JobState
from server.store import JobTable
from server.submission import job_from
from workers.blobs import Blobs
from workers.kinds import KINDS

logger = logging.getLogger(__name__)

LEASE_S = 10.0
_LIMITS = ServerLimits()
_PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class Admitted:
    """A job that a client may follow now; ``next`` is the batch to go on with."""

    job: str
    state: JobState
    next: int
    from_store: bool = False


class Jobs:
    """The jobs of every client of this server. Belongs to one event loop.

    Args:
        table: The job table.
        blobs: The blob store.
        dispatcher: The way to the workers.
        instance: The server's own id, which owns the open jobs that it drives.
        kinds: The analyses.
        limits: What is too much.
        patience: When to send a piece again.
        lease_s: How long a job stays ours without a sign of life of this server.
    """

    def __init__(
        self,
        table: JobTable,
        blobs: Blobs,
        dispatcher: Dispatcher,
        *,
        instance: str = "",
        kinds: Mapping[str, AnyKind] = KINDS,
        limits: ServerLimits = _LIMITS,
        patience: Patience = _PATIENCE,
        lease_s: float = LEASE_S,
    ) -> None:
        self.instance = instance or uuid.uuid4().hex
        self.kinds = kinds
        self.limits = limits
        self.lease_s = lease_s
        self.table = table
        self.archive = Archive(blobs)
        self.cluster = Cluster(idle_s=patience.idle_s)
        self.dispatcher = dispatcher
        self.driving = Driving(
            table, blobs, dispatcher, self.cluster, self.instance, kinds, patience
        )
        self.deriving = Deriving(table, self.archive, self.cluster, self.instance, kinds)

    async def submit(self, subject: str, submit: Submit) -> Admitted:
        """Take a job, find the one that answers already, or answer from an earlier one.

        Raises:
            ServerError: For what can't be taken.
            AnalysisError: For an analysis or an option that is not there.
        """
        await self.deriving.wait_for_key(subject, submit.key)
        job = await asyncio.to_thread(job_from, submit, subject, self.kinds, self.limits)
        again, stored = await asyncio.to_thread(self._find, job, submit.fresh)
        if stored is not None:
            return Admitted(stored.id, DONE, 0, from_store=True)
        if again is None:
            if not submit.fresh:
                await self.deriving.derive(job)
            again = await asyncio.to_thread(self._add, job)
        return await self._admit(again)

    async def attach(self, subject: str, job: str) -> Admitted:
        """Go on with a job of the subject, on this server from now on.

        Raises:
            NoSuchJob: If the subject has none of this id.
        """
        return await self._admit(await self.of(subject, job))

    async def take_batch(self, subject: str, batch: Batch) -> int | None:
        """Store a batch; return the number of the next, or None if the job has ended.

        Raises:
            NoSuchJob: If the subject has no such job.
            ServerError: For what is wrong with the batch.
        """
        drive = self.driving.drives.get(batch.job)
        if drive is None or drive.job.subject != subject:
            await self.attach(subject, batch.job)
            drive = self.driving.drives.get(batch.job)
            if drive is None:
                return None
        try:
            return await drive.take(batch)
        except (SourceChanged, StorageFull) as error:
            await self.driving.fail(batch.job, error)
        except LeaseLost:
            await self.driving.stop_if_lost(batch.job)
            if (await self.of(subject, batch.job)).state == OPEN:
                raise
        return None

    def news(self, job: str, *, from_store: bool = False) -> AsyncGenerator[JobNews, None]:
        """Tell a job's progress, then its report or its failure."""
        return job_news(job, self.driving, self.table, self.archive, from_store=from_store)

    async def cancel(self, subject: str, job: str) -> None:
        """End a job; nothing happens to one that has ended.

        Raises:
            NoSuchJob: If the subject has no such job.
        """
        await self.of(subject, job)
        if await asyncio.to_thread(self.table.cancel, job):
            await self.driving.stop_driving(job)
            await self.dispatcher.cancel(job)
            await asyncio.to_thread(self.archive.remove_all, job)

    async def delete(self, subject: str, job: str) -> None:
        """Forget a job with all that it left; an open one is cancelled first.

        Raises:
            NoSuchJob: If the subject has no such job.
        """
        await self.cancel(subject, job)
        await asyncio.to_thread(self.archive.remove_all, job)
        await asyncio.to_thread(self.table.remove, job)

    async def lines(self, subject: str) -> list[JobLine]:
        """List the subject's jobs, the newest first."""
        return await asyncio.to_thread(self.table.lines, subject, self.limits.listed_jobs)

    async def artifact_size(self, subject: str, job: str, name: str) -> int:
        """Say how many bytes an artifact has.

        Raises:
            NoSuchJob: If the subject has no such job.
            NoSuchArtifact: If the job has not left it.
        """
        artifacts = (await self.of(subject, job)).artifacts or {}
        if name not in artifacts:
            raise NoSuchArtifact(name)
        return artifacts[name]

    async def of(self, subject: str, job: str) -> JobRecord:
        """Give the subject's job.

        Raises:
            NoSuchJob: If there is none, or it is someone else's.
        """
        found = await asyncio.to_thread(self.table.get, job)
        if found is None or found.subject != subject:
            raise NoSuchJob
        return found

    def _find(self, job: JobRecord, fresh: bool) -> tuple[JobRecord | None, JobRecord | None]:
        """Find the job that was submitted so before, or else one whose report answers for it."""
        again = self.table.with_key(job.subject, job.key)
        if again is not None or fresh:
            return again, None
        stored = self.table.stored(job.subject, job.fingerprint)
        if stored is not None and self.archive.has_report(stored.report):
            return None, stored
        return None, None

    def _add(self, job: JobRecord) -> JobRecord:
        """Insert a job, or give the one that was submitted so meanwhile."""
        again = self.table.with_key(job.subject, job.key)
        if again is not None:
            return again
        if self.table.count_open(job.subject) >= self.limits.open_jobs:
            raise JobTooLarge("open jobs", self.limits.open_jobs + 1, self.limits.open_jobs)
        return self.table.add(replace(job, owner=self.instance))

    async def _admit(self, job: JobRecord) -> Admitted:
        """Drive a job if it is open; its lease becomes ours, whoever had it."""
        await self.deriving.wait_for(job.id)
        if job.state == OPEN and job.id not in self.driving.drives:
            if await asyncio.to_thread(self._take, job.id):
                await self.driving.adopt(job)
            else:
                job = await self.of(job.subject, job.id)
        drive = self.driving.drives.get(job.id)
        if drive is not None:
            return Admitted(job.id, OPEN, drive.upload.next)
        return Admitted(job.id, job.state, 0)

    def _take(self, job: str) -> bool:
        return self.table.take(job, self.instance, self.lease_s, only_if_free=False)
