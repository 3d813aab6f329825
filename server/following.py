"""What those who follow a job hear: its progress, then its report or its failure."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Iterator

from server.archive import Archive
from server.drive import Drive
from server.driving import Driving
from server.errors import NoSuchJob
from server.outcomes import failure_of, failure_of_job
from server.protocol.messages import Failure, Progress, ReportPart
from server.protocol.parts import report_parts
from server.records import DONE, OPEN, JobRecord
from server.store import JobTable
from workers.errors import BlobMissing

PROGRESS_S = 0.1
WATCH_S = 1.0

JobNews = Progress | ReportPart | Failure


async def job_news(
    job: str, driving: Driving, table: JobTable, archive: Archive, *, from_store: bool
) -> AsyncGenerator[JobNews, None]:
    """Tell a job's progress, at most every 100 ms, then its report or its failure.

    A job that another server drives is watched in the job table.
    """
    while True:
        drive = driving.drives.get(job)
        if drive is not None:
            async with contextlib.aclosing(_progress(drive, driving)) as progresses:
                async for progress in progresses:
                    yield progress
        if job in driving.unsaved:
            yield driving.unsaved[job]
            return
        record = await asyncio.to_thread(table.get, job)
        if record is None:
            yield failure_of(NoSuchJob(), job=job)
            return
        if record.state != OPEN:
            for message in await asyncio.to_thread(_outcome, record, archive, from_store):
                yield message
            return
        if job not in driving.drives:
            await asyncio.sleep(WATCH_S)


async def _progress(drive: Drive, driving: Driving) -> AsyncGenerator[Progress, None]:
    drive.followers += 1
    try:
        while driving.drives.get(drive.job.id) is drive:
            seen = drive.bell.count
            yield drive.progress()
            await driving.wait_for_change(drive, seen, PROGRESS_S)
    finally:
        drive.followers -= 1
        drive.left_at = time.monotonic()


def _outcome(job: JobRecord, archive: Archive, from_store: bool) -> Iterator[JobNews]:
    if job.state != DONE:
        return iter([failure_of_job(job)])
    try:
        report = archive.report(job.report, from_store=from_store)
    except BlobMissing:  # deleted at this very moment
        return iter([failure_of(NoSuchJob(), job=job.id)])
    return report_parts(job.id, report)
