"""One open job's way on this server: upload, cut, measure, merge, settle, report."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from typing import Any

from server.archive import Archive
from server.bell import Bell
from server.cluster import Cluster
from server.dispatch import Dispatcher
from server.errands import Errands, Patience
from server.errors import ServerError, is_storage_full
from server.execution import PieceRun, RunClock, execution_of
from server.finishing import finish
from server.measuring import AnyKind, Measuring
from server.protocol.messages import Batch, Phase, PieceState, Progress
from server.records import JobRecord
from server.store import JobTable
from server.upload import Upload
from workers.blobs import Blobs
from workers.kinds.base import Report
from workers.tallies import read_tally

logger = logging.getLogger(__name__)

MOST_ROUNDS = 8
"""What a source may need, one after the other: another coding, other shapes, its names, what it
teaches, a closer look beside others, its place among them."""


class RoundsExhausted(ServerError):
    """A kind that never settles: one plan leads to the next without end."""


class Drive:
    """Drives one open job.

    ``run`` ends when the report is stored; who started it looks after failures.

    Attributes:
        bell: Rings whenever ``progress`` has changed.
        followers: How many clients follow it here.
        left_at: When the last batch came or the last follower left, by the monotonic clock.
    """

    def __init__(
        self,
        job: JobRecord,
        kind: AnyKind,
        upload: Upload,
        *,
        server: str,
        table: JobTable,
        blobs: Blobs,
        dispatcher: Dispatcher,
        cluster: Cluster,
        patience: Patience,
    ) -> None:
        self.job = job
        self.bell = Bell()
        self.clock = RunClock(job.created_at)
        self.errands = Errands(dispatcher, cluster, self.clock, self.bell.ring, patience)
        self.upload = upload
        self.followers = 0
        self.left_at = time.monotonic()
        self._kind = kind
        self._server = server
        self._table = table
        self._blobs = blobs
        self._archive = Archive(blobs)
        self._cluster = cluster
        self._is_merging = False
        self._taking = asyncio.Lock()
        self._arrived = Bell()
        self._measuring = Measuring(
            job, kind, upload.layout, self._arrived, blobs, self.errands, server
        )
        self.clock.begin("upload", 0.0)
        if upload.layout.is_complete:
            self.clock.end("upload", max(0.0, job.touched_at - job.created_at))

    async def take(self, batch: Batch) -> int:
        """Store a batch and return the number of the next; errors as in ``Upload.take``."""
        async with self._taking:
            await asyncio.to_thread(self.upload.take, batch)
            following = self.upload.next
        self.left_at = time.monotonic()
        if self.upload.layout.is_complete:
            self.clock.end("upload")
        self._arrived.ring()
        self.bell.ring()
        return following

    async def run(self) -> bool:
        """Go the job's way to the end; False if another server has ended it meanwhile.

        Raises:
            ServerError: If it failed.
            AnalysisError: If the sources hold nothing that can be reported.
        """
        total = await self._settled_total()
        self._is_merging = True
        report = await asyncio.to_thread(
            self._kind.report, total, self.job.sources, self.job.options, self._blobs.get
        )
        artifacts = await asyncio.to_thread(
            self._archive.store_artifacts,
            self.job.id,
            self._kind.artifacts(total, self.job.sources, self._blobs.get),
        )
        self.clock.end("merge")
        report = {**report, "execution": self._execution(self._kind.path(total))}
        was_ours = await asyncio.to_thread(self._finish, report, artifacts)
        self._is_merging = False
        return was_ours

    def progress(self) -> Progress:
        """Say how the job stands."""
        pieces = self._piece_states()
        workers, processes = self._cluster.size()
        return Progress(
            job=self.job.id,
            phases=self._phases(pieces),
            bytes_total=self.upload.layout.total,
            bytes_received=self.upload.layout.received,
            bytes_measured=sum(piece.bytes_done for piece in pieces),
            messages=sum(errand.messages for errand in self.errands.pieces.values()),
            pieces=pieces,
            workers=workers,
            processes=processes,
            elapsed_s=round(self.clock.elapsed_s(), 2),
        )

    def _piece_states(self) -> tuple[PieceState, ...]:
        states = []
        for number, draft in enumerate(self._measuring.drafts):
            errand = self.errands.pieces.get(number)
            if errand is None:
                size = sum(stretch.end - stretch.start for stretch in draft.stretches)
                states.append(PieceState(number, None, "waiting", size, 0, 1))
            else:
                done = min(errand.bytes_done, errand.bytes)
                states.append(
                    PieceState(
                        number, errand.worker, errand.state, errand.bytes, done, errand.attempt
                    )
                )
        return tuple(states)

    def _phases(self, pieces: tuple[PieceState, ...]) -> tuple[Phase, ...]:
        sent = self.errands.pieces
        active: list[Phase] = []
        if not self.upload.layout.is_complete:
            active.append("uploading")
        if any(piece.state == "waiting" and piece.piece in sent for piece in pieces):
            active.append("queued")
        if any(piece.state == "measuring" for piece in pieces):
            active.append("measuring")
        if self._is_merging or all(piece.state == "done" for piece in pieces):
            active.append("merging")
        return tuple(active)

    async def _settled_total(self) -> Any:
        """Measure, and measure again what was measured under a wrong plan."""
        plans: dict[int, Any] = {}
        for round_ in range(MOST_ROUNDS):
            total = await self._merged_total(round_, plans)
            plans = await asyncio.to_thread(self._wrong_plans, total)
            if not plans:
                return total
            logger.info("%d sources are measured again", len(plans))
        raise RoundsExhausted

    async def _merged_total(self, round_: int, plans: Mapping[int, Any]) -> Any:
        """Merge the tallies of a round in order, each as soon as it is its turn."""
        total = self._kind.empty()
        async with asyncio.TaskGroup() as tasks:
            async for key in self._measuring.tallies(round_, plans, tasks):
                self.clock.begin("merge")
                self._is_merging = True
                total = await asyncio.to_thread(self._merge, total, key)
                self._is_merging = False
                self.clock.end("merge")
        return total

    def _merge(self, total: Any, key: str) -> Any:
        return self._kind.merge(total, read_tally(self._blobs, key, self._kind).tally)

    def _wrong_plans(self, total: Any) -> dict[int, Any]:
        """Give the final plans of the sources that were measured under another."""
        measured = self._kind.plans(total)
        final = self._kind.settle(total, self.job.options, self.job.sources, self._blobs.get)
        return {
            source: plan for source, plan in final.items() if measured.get(source, plan) != plan
        }

    def _execution(self, path: str | None) -> dict[str, Any]:
        pieces = [
            PieceRun(
                errand.worker or "",
                errand.bytes,
                errand.messages,
                errand.started_s,
                errand.ended_s,
                errand.attempt,
                tuple(errand.lost),
            )
            for _, errand in sorted(self.errands.pieces.items())
        ]
        workers, processes = self._cluster.size()
        return execution_of(
            self.clock, self.upload.layout.total, pieces, workers, processes, path=path
        )

    def _finish(self, report: Report, artifacts: dict[str, int]) -> bool:
        return finish(
            self.job,
            report,
            artifacts,
            kind=self._kind,
            server=self._server,
            table=self._table,
            archive=self._archive,
        )


def cause_of(error: BaseException) -> BaseException:
    """Give the one error that a group of tasks failed with; no room goes before others."""
    if not isinstance(error, BaseExceptionGroup):
        return error
    causes = [cause_of(inner) for inner in error.exceptions]
    return next((cause for cause in causes if is_storage_full(cause)), causes[0])
