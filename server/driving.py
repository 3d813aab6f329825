"""Which open jobs this server drives, and how each of them ends."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping

from server.archive import Archive
from server.cluster import Cluster
from server.dispatch import Dispatcher
from server.drive import Drive, cause_of
from server.errands import Patience
from server.errors import is_storage_full
from server.measuring import AnyKind
from server.outcomes import failure_of
from server.protocol.messages import Failure
from server.records import FAILED, OPEN, JobRecord
from server.store import JobTable
from server.submission import kind_called
from server.upload import Upload
from workers.blobs import Blobs
from workers.orders import Alive, Done, Failed, News

logger = logging.getLogger(__name__)


class Driving:
    """Starts, stops and ends this server's drives. Belongs to one event loop.

    Attributes:
        drives: The drives by job.
        unsaved: Failures that could not be written to the job table yet, by job.
    """

    def __init__(
        self,
        table: JobTable,
        blobs: Blobs,
        dispatcher: Dispatcher,
        cluster: Cluster,
        instance: str,
        kinds: Mapping[str, AnyKind],
        patience: Patience,
    ) -> None:
        self.drives: dict[str, Drive] = {}
        self.unsaved: dict[str, Failure] = {}
        self._table = table
        self._blobs = blobs
        self._archive = Archive(blobs)
        self._dispatcher = dispatcher
        self._cluster = cluster
        self._instance = instance
        self._kinds = kinds
        self._patience = patience
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._starting: dict[str, asyncio.Lock] = {}

    def hear(self, news: News) -> None:
        """Take what a worker tells."""
        self._cluster.hear(news)
        if isinstance(news, Alive | Done | Failed):
            drive = self.drives.get(news.job)
            if drive is not None:
                drive.errands.hear(news)

    async def adopt(self, job: JobRecord) -> Drive | None:
        """Drive an open job whose lease is ours; None if it failed at once."""
        lock = self._starting.setdefault(job.id, asyncio.Lock())
        async with lock:
            if job.id not in self.drives:
                await self._start(job)
        if not lock.locked():
            self._starting.pop(job.id, None)
        return self.drives.get(job.id)

    async def let_go(self, job: str) -> None:
        """Drive a job no longer; another server can take it at once."""
        await self.stop_driving(job)
        await asyncio.to_thread(self._table.release, self._instance, job)

    async def let_all_go(self) -> None:
        """Drive nothing any more."""
        await asyncio.gather(*(self.stop_driving(job) for job in list(self._tasks)))
        await asyncio.to_thread(self._table.release, self._instance)

    async def stop_driving(self, job: str) -> None:
        """Drive a job no longer; its row stays as it is."""
        task = self._tasks.pop(job, None)
        drive = self.drives.pop(job, None)
        if task is not None:
            task.cancel()
            await asyncio.wait({task})
        if drive is not None:
            drive.bell.ring()

    async def stop_if_lost(self, job: str) -> None:
        """Stop driving a job if its row says that it is not ours, or not open, any more."""
        record = await asyncio.to_thread(self._table.get, job)
        if record is None or record.state != OPEN or record.owner != self._instance:
            logger.info("job %s is not driven here any more", job)
            await self.stop_driving(job)

    async def fail(self, job: str, error: BaseException) -> None:
        """End a job with its reason, and delete what it left."""
        await self._end_failed(job, error)
        await self.stop_driving(job)

    async def save_again(self) -> None:
        """Try once more to note the failures that could not be noted."""
        for job, failure in list(self.unsaved.items()):
            await self._note_failure(job, failure)
            del self.unsaved[job]

    async def wait_for_change(self, drive: Drive, seen: int, least_s: float) -> None:
        """Wait at least so long, then for a change; the end is told at once."""
        task = self._tasks.get(drive.job.id)
        if task is None:
            return
        ended, _ = await asyncio.wait({task}, timeout=least_s)
        if not ended:
            await drive.bell.wait(seen)

    def deserted(self, after_s: float) -> list[str]:
        """Give unfinished uploads that nobody has followed or fed for so long."""
        before = time.monotonic() - after_s
        return [
            job
            for job, drive in self.drives.items()
            if not drive.upload.layout.is_complete
            and not drive.followers
            and drive.left_at < before
        ]

    async def _start(self, job: JobRecord) -> None:
        try:
            kind = kind_called(job.kind, self._kinds)
            upload = await asyncio.to_thread(Upload, job, self._instance, self._table, self._blobs)
        except Exception as error:
            logger.exception("job %s can't be taken up", job.id)
            await self._end_failed(job.id, error)
            return
        drive = Drive(
            job,
            kind,
            upload,
            server=self._instance,
            table=self._table,
            blobs=self._blobs,
            dispatcher=self._dispatcher,
            cluster=self._cluster,
            patience=self._patience,
        )
        self.drives[job.id] = drive
        self._tasks[job.id] = asyncio.create_task(self._run(drive), name=f"job {job.id}")

    async def _run(self, drive: Drive) -> None:
        """Drive a job to its end, whichever that is.

        A panic of the blob store is no ``Exception``, and must not leave a job hanging.
        """
        job = drive.job.id
        try:
            await drive.run()
        except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException as group:
            error = cause_of(group)
            if failure_of(error).code == "internal":
                logger.exception("job %s failed", job)
            await self._end_failed(job, error)
        finally:
            self.drives.pop(job, None)
            self._tasks.pop(job, None)
            drive.bell.ring()

    async def _end_failed(self, job: str, error: BaseException) -> None:
        failure = failure_of(error, job=job)
        if is_storage_full(error):  # the row itself may need the room
            await asyncio.to_thread(self._archive.remove_working, job)
        try:
            await self._note_failure(job, failure)
        except Exception:
            logger.exception("the end of job %s could not be noted yet", job)
            self.unsaved[job] = failure

    async def _note_failure(self, job: str, failure: Failure) -> None:
        """Write down that a job failed, and delete what it left."""
        was_ours = await asyncio.to_thread(
            self._table.end,
            job,
            self._instance,
            FAILED,
            code=failure.code,
            reason=failure.message,
        )
        if was_ours:
            await self._dispatcher.cancel(job)
            await asyncio.to_thread(self._archive.remove_all, job)
