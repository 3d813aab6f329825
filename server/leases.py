"""Keeping this server's jobs, taking over those of servers that died, sweeping the rest."""

from __future__ import annotations

import asyncio
import logging
import time

from server.jobs import Jobs

logger = logging.getLogger(__name__)

LOOK_S = 2.0
SWEEP_S = 3600.0
DESERTED_S = 60.0
ABANDONED_S = 24 * 3600.0


class Leases:
    """Looks after the job table from time to time, as long as ``run`` runs."""

    def __init__(
        self, jobs: Jobs, *, look_s: float = LOOK_S, abandoned_s: float = ABANDONED_S
    ) -> None:
        self._jobs = jobs
        self._look_s = look_s
        self._abandoned_s = abandoned_s
        self._undriven: set[str] = set()

    async def run(self) -> None:
        """Look at once, then again and again. The broad ``except``: a database may be away."""
        swept_at = float("-inf")
        while True:
            try:
                await self.look()
                if time.monotonic() - swept_at > SWEEP_S:
                    swept_at = time.monotonic()
                    await self.sweep()
            except Exception:
                logger.exception("the job table could not be looked after")
            await asyncio.sleep(self._look_s)

    async def look(self) -> None:
        """Renew what is ours, stop what is not, take what nobody drives."""
        jobs, driving = self._jobs, self._jobs.driving
        driven = list(driving.drives)  # before the table is asked: later ones are not lost
        ours = await asyncio.to_thread(jobs.table.renew, jobs.instance, jobs.lease_s)
        for job in driven:
            if job not in ours:
                await driving.stop_if_lost(job)
        for job in driving.deserted(DESERTED_S):
            await driving.let_go(job)
        await driving.save_again()
        await self._release_undriven(ours)
        for job in await asyncio.to_thread(jobs.table.orphans):
            await self._take_over(job)

    async def sweep(self) -> None:
        """Cancel abandoned uploads and delete what nobody needs any more."""
        jobs = self._jobs
        before = time.time() - self._abandoned_s
        for job in await asyncio.to_thread(jobs.table.abandoned, before):
            if await asyncio.to_thread(jobs.table.cancel, job):
                logger.info("job %s was abandoned", job)
                await jobs.driving.stop_driving(job)
        await asyncio.to_thread(jobs.archive.sweep, jobs.table.open_jobs, jobs.table.done_jobs)

    async def _release_undriven(self, ours: set[str]) -> None:
        """Let go of what is ours but was driven by nobody, now and at the last look.

        A job that is just being submitted is ours a moment before it is driven.
        """
        undriven = ours - set(self._jobs.driving.drives)
        for job in undriven & self._undriven:
            await self._jobs.driving.let_go(job)
        self._undriven = undriven

    async def _take_over(self, job: str) -> None:
        jobs = self._jobs
        record = await asyncio.to_thread(jobs.table.get, job)
        taken = record is not None and await asyncio.to_thread(
            jobs.table.take, job, jobs.instance, jobs.lease_s, only_if_free=True
        )
        if record is not None and taken:
            logger.info("job %s is taken over", job)
            await jobs.driving.adopt(record)
