"""A server's jobs over a folder, with workers in place: what the server's tests start."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import uuid
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from server.errands import Patience
from server.jobs import Jobs
from server.limits import ServerLimits
from server.measuring import AnyKind
from server.protocol.messages import Batch, Failure, ReportPart, Segment, SourceOffer, Submit
from server.records import JobRecord
from server.settings import sqlite_url
from server.store import JobTable
from tests.server.toy import KINDS, InPlace
from workers.blobs import Blobs

QUICK = Patience(silence_s=0.3, idle_s=0.3, unseen_s=5.0, retry_s=0.05)


@contextlib.asynccontextmanager
async def running_jobs(
    folder: Path,
    *,
    limits: ServerLimits | None = None,
    is_present: bool = True,
    kinds: Mapping[str, AnyKind] = KINDS,
) -> AsyncIterator[tuple[Jobs, InPlace]]:
    """Start jobs over a folder; they let go of everything at the end."""
    blobs = Blobs(str(folder / "blobs"), sync=False)
    table = JobTable(sqlite_url(folder), is_synced=False)
    dispatcher = InPlace(blobs, kinds=kinds, is_present=is_present)
    jobs = Jobs(
        table, blobs, dispatcher, kinds=kinds, patience=QUICK, limits=limits or ServerLimits()
    )
    await dispatcher.start(jobs.driving.hear)
    try:
        yield jobs, dispatcher
    finally:
        await jobs.deriving.stop()
        await jobs.driving.let_all_go()
        await dispatcher.stop()
        table.close()


def submission(
    sources: Sequence[bytes],
    *,
    key: str = "",
    fresh: bool = False,
    colour: str = "blue",
    shade: str = "",
) -> Submit:
    """Announce sources called 0.txt, 1.txt and so on."""
    offers = tuple(
        SourceOffer(f"{number}.txt", len(data), hashlib.sha256(data).hexdigest())
        for number, data in enumerate(sources)
    )
    options = {"colour": colour, **({"shade": shade} if shade else {})}
    return Submit(1, key or uuid.uuid4().hex, "toy", options, offers, fresh)


def batches_of(job: str, sources: Sequence[bytes], size: int = 1_000_000) -> list[Batch]:
    """Cut sources into batches; small ones share a batch."""
    batches: list[Batch] = []
    segments: list[Segment] = []
    data = b""
    for number, source in enumerate(sources):
        offset = 0
        while offset < len(source):
            taken = source[offset : offset + size - len(data)]
            segments.append(Segment(number, offset, len(taken)))
            data += taken
            offset += len(taken)
            if len(data) == size:
                batches.append(Batch.of(job, len(batches), tuple(segments), data))
                segments, data = [], b""
    if data:
        batches.append(Batch.of(job, len(batches), tuple(segments), data))
    return batches


async def send_all(
    jobs: Jobs, subject: str, job: str, sources: Sequence[bytes], size: int = 1_000_000
) -> None:
    """Send every batch of a job."""
    for batch in batches_of(job, sources, size):
        await jobs.take_batch(subject, batch)


async def outcome(
    jobs: Jobs, job: str, *, from_store: bool = False, timeout_s: float = 20.0
) -> dict[str, Any] | Failure:
    """Follow a job to its end; give its report or its failure."""
    parts = b""
    async with asyncio.timeout(timeout_s):
        async for message in jobs.news(job, from_store=from_store):
            if isinstance(message, Failure):
                return message
            if isinstance(message, ReportPart):
                parts += message.data
    report: dict[str, Any] = msgspec.json.decode(parts)
    return report


def figures(report: dict[str, Any]) -> dict[str, Any]:
    """Leave out how the run went."""
    return {name: value for name, value in report.items() if name != "execution"}


async def until(condition: Any, timeout_s: float = 10.0) -> None:
    """Wait until something holds that nobody announces."""
    async with asyncio.timeout(timeout_s):
        while True:
            if condition():
                return
            await asyncio.sleep(0.01)


async def report_of(jobs: Jobs, job: str, *, from_store: bool = False) -> dict[str, Any]:
    """Follow a job to its report."""
    ended = await outcome(jobs, job, from_store=from_store)
    assert isinstance(ended, dict), ended
    return ended


async def failure_of(jobs: Jobs, job: str) -> Failure:
    """Follow a job to its failure."""
    ended = await outcome(jobs, job)
    assert isinstance(ended, Failure), ended
    return ended


def row_of(jobs: Jobs, job: str) -> JobRecord:
    """Give a job's row."""
    row = jobs.table.get(job)
    assert row is not None
    return row
