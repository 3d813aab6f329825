"""The cluster's own check: which of its parts can be reached, and how fast."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from importlib import metadata

from server.jobs import Jobs
from server.protocol.messages import CheckPart
from server.text_tasks import TextTasks
from workers import VERSION
from workers.blobs import Blobs

logger = logging.getLogger(__name__)

LONGEST_S = 8.0

Version = str | None


class Checks:
    """Reaches for every part at once."""

    def __init__(self, jobs: Jobs, blobs: Blobs, tasks: TextTasks) -> None:
        self._jobs = jobs
        self._blobs = blobs
        self._tasks = tasks

    async def run(self) -> tuple[CheckPart, ...]:
        """Say of every part whether it answers, with its version and the time it took."""
        return tuple(
            await asyncio.gather(
                _check("server", self._server),
                _check("broker", self._broker),
                _check("workers", self._workers),
                _check("job table", self._job_table),
                _check("blob store", self._blob_store),
            )
        )

    async def _server(self) -> tuple[Version, str]:
        return VERSION, f"instance {self._jobs.instance}"

    async def _broker(self) -> tuple[Version, str]:
        return await self._jobs.dispatcher.check(), ""

    async def _workers(self) -> tuple[Version, str]:
        await self._tasks.ask("reverse", "atalaya")
        workers = self._jobs.cluster.workers()
        detail = ", ".join(f"{worker.name} ({worker.processes} processes)" for worker in workers)
        return ", ".join(sorted({worker.version for worker in workers})) or None, detail

    async def _job_table(self) -> tuple[Version, str]:
        return await asyncio.to_thread(self._jobs.table.version), ""

    async def _blob_store(self) -> tuple[Version, str]:
        await asyncio.to_thread(self._blobs.check)
        return f"obstore {metadata.version('obstore')}", ""


async def _check(name: str, reach: Callable[[], Awaitable[tuple[Version, str]]]) -> CheckPart:
    """Reach for one part. Whatever goes wrong is the answer, so every error is caught."""
    began = time.monotonic()
    try:
        async with asyncio.timeout(LONGEST_S):
            version, detail = await reach()
    except TimeoutError:
        return CheckPart(name, False, None, None, f"no answer within {LONGEST_S:g} s")
    except Exception as error:
        logger.warning("%s can't be reached: %s", name, error)
        return CheckPart(name, False, None, None, str(error).partition("\n")[0])
    return CheckPart(name, True, version, round(time.monotonic() - began, 4), detail)
