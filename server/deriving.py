"""Reports made from what earlier jobs have left: corrections that need no upload."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace

from server.archive import Archive
from server.cluster import Cluster
from server.execution import RunClock, execution_of
from server.finishing import finish
from server.measuring import AnyKind
from server.records import JobRecord
from server.store import JobTable
from server.submission import kind_called
from workers.errors import AnalysisError
from workers.kinds.base import Derived

logger = logging.getLogger(__name__)

AT_ONCE = 1
"""Reports made at a time, whoever asks: each reads whole columns."""

MOST_TRIED = 5
"""Earlier jobs that are asked, the latest first."""


class Deriving:
    """Makes reports of new jobs from those of earlier ones. Belongs to one event loop.

    Args:
        table: The job table.
        archive: Where reports and artifacts lie.
        cluster: Who works.
        instance: The server's own id.
        kinds: The analyses.
    """

    def __init__(
        self,
        table: JobTable,
        archive: Archive,
        cluster: Cluster,
        instance: str,
        kinds: Mapping[str, AnyKind],
    ) -> None:
        self._table = table
        self._archive = archive
        self._cluster = cluster
        self._instance = instance
        self._kinds = kinds
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def derive(self, job: JobRecord) -> None:
        """Make and store the job's report if an earlier job of its subject has left enough.

        Whoever asked may leave: it goes on. Then the job's row, if there is one, is done;
        or it is open still, and the job has to go the long way.
        """
        if not job.basis or not await asyncio.to_thread(self._related, job):
            return
        task = asyncio.create_task(self._in_turn(job), name=f"derive {job.id}")
        names = (job.id, _name(job.subject, job.key))
        for name in names:
            self._tasks[name] = task
        try:
            await asyncio.shield(task)
        finally:
            task.add_done_callback(lambda _: self._forget(names, task))

    async def stop(self) -> None:
        """Begin nothing more; what is being made may still be stored."""
        tasks = set(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def wait_for(self, job: str) -> None:
        """Wait until nothing is made for a job any more."""
        await self._wait(job)

    async def wait_for_key(self, subject: str, key: str) -> None:
        """Wait until nothing is made for what the subject submitted under this key."""
        await self._wait(_name(subject, key))

    async def _wait(self, name: str) -> None:
        task = self._tasks.get(name)
        if task is not None:
            await asyncio.wait({task})

    def _forget(self, names: tuple[str, ...], task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            task.exception()  # told to who asked; nobody may be left
        for name in names:
            if self._tasks.get(name) is task:
                del self._tasks[name]

    async def _in_turn(self, job: JobRecord) -> None:
        async with self._turns:
            await asyncio.to_thread(self._try, job)

    def _try(self, job: JobRecord) -> None:
        """Ask one earlier job after the other. Blocks."""
        kind = kind_called(job.kind, self._kinds)
        for earlier in self._related(job):
            try:
                if self._make(job, kind, earlier):
                    return
            except (AnalysisError, OSError) as error:
                # It was deleted meanwhile, or can't be read: the sources can be.
                logger.info("job %s gives no report to others: %s", earlier.id, error)

    def _related(self, job: JobRecord) -> list[JobRecord]:
        return self._table.related(job.subject, job.basis, MOST_TRIED)

    def _make(self, job: JobRecord, kind: AnyKind, earlier: JobRecord) -> bool:
        """Tell whether the job needs no more, since it has its report or has ended."""
        clock = RunClock(job.created_at)
        figures, execution = self._archive.figures(earlier.report)

        def read(name: str, offset: int, length: int) -> bytes:
            return self._archive.artifact(earlier.id, name, offset, length)

        derived = kind.derive(figures, read, earlier.options, job.options)
        if derived is None:
            return False
        # The row comes before the blobs: without one they would be swept away.
        if self._table.add(replace(job, owner=self._instance)).id == job.id:
            self._store(job, kind, derived, clock, execution.get("path"))
        return True

    def _store(
        self, job: JobRecord, kind: AnyKind, derived: Derived, clock: RunClock, path: str | None
    ) -> None:
        artifacts = self._archive.store_artifacts(job.id, derived.artifacts)
        workers, processes = self._cluster.size()
        execution = execution_of(clock, job.bytes, [], workers, processes, path=path, derived=True)
        finish(
            job,
            {**derived.report, "execution": execution},
            artifacts,
            kind=kind,
            server=self._instance,
            table=self._table,
            archive=self._archive,
        )


def _name(subject: str, key: str) -> str:
    return f"{subject}\n{key}"
