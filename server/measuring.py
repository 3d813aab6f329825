"""From an upload to tallies: cuts as the bytes come, has pieces measured and merged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Mapping, Set
from typing import Any

import msgspec

from server.bell import Bell
from server.errands import Errands
from server.pieces import (
    WINDOW,
    Draft,
    Layout,
    Stretch,
    digest,
    draft_pieces,
    span_of,
    tally_key,
)
from server.records import JobRecord
from workers.blobs import Blobs
from workers.kinds.base import Kind
from workers.orders import MergeOrder, PieceOrder, Span

MERGED_HERE = 16  # more pieces than this are merged by workers first, in groups
GROUP = 8

AnyKind = Kind[Any, Any]


class Measuring:
    """Has one job's bytes measured, in as many rounds as it takes.

    Args:
        job: The job.
        kind: Its analysis.
        layout: Grows with the upload.
        arrived: Rings when it has grown.
        blobs: Where its bytes lie.
        errands: Who gets things done.
        server: Where news goes.
    """

    def __init__(
        self,
        job: JobRecord,
        kind: AnyKind,
        layout: Layout,
        arrived: Bell,
        blobs: Blobs,
        errands: Errands,
        server: str,
    ) -> None:
        self.drafts = draft_pieces(layout.sizes)
        self._job = job
        self._kind = kind
        self._layout = layout
        self._arrived = arrived
        self._blobs = blobs
        self._errands = errands
        self._server = server
        self._edges: dict[tuple[int, int], asyncio.Task[int]] = {}
        self._guesses: dict[int, asyncio.Task[Any]] = {}
        self._measured: dict[int, str] = {}
        self._plans: dict[int, Any] = {}

    async def tallies(
        self, round_: int, plans: Mapping[int, Any], tasks: asyncio.TaskGroup
    ) -> AsyncIterator[str]:
        """Give the keys of the tallies to merge, in order, each once it is stored.

        Args:
            round_: 0, then one more each time that some plans turned out to be wrong.
            plans: The sources to measure again, with better plans; in the first round
                none, and everything is measured.
            tasks: Where the work runs.
        """
        self._plans.update(plans)
        pieces = [
            tasks.create_task(self._piece(round_, number, draft, plans.keys(), tasks))
            for number, draft in enumerate(self.drafts)
        ]
        leaves: list[Awaitable[str]] = list(pieces)
        if len(pieces) > MERGED_HERE:
            groups = [pieces[start : start + GROUP] for start in range(0, len(pieces), GROUP)]
            leaves = [
                tasks.create_task(self._merged(round_, number, group))
                for number, group in enumerate(groups)
            ]
        for leaf in leaves:
            yield await leaf

    async def _piece(
        self,
        round_: int,
        number: int,
        draft: Draft,
        again: Set[int],
        tasks: asyncio.TaskGroup,
    ) -> str:
        """Have one piece measured, if it holds one of these sources; return its tally's key."""
        is_again = any(stretch.source in again for stretch in draft.stretches)
        if number in self._measured and not is_again:
            return self._measured[number]
        spans = [await self._span(stretch, tasks) for stretch in draft.stretches]
        facts = digest(self._job.kind_version, self._job.options, msgspec.to_builtins(spans))
        order = PieceOrder(
            job=self._job.id,
            piece=number,
            attempt=1,
            kind=self._job.kind,
            options=dict(self._job.options),
            spans=tuple(spans),
            tally=tally_key(self._job.id, round_, number, facts),
            spill=f"jobs/{self._job.id}/spill/{round_}-{number:05d}-{facts}",
            reply_to=self._server,
        )
        await self._errands.measure(order)
        self._measured[number] = order.tally
        return order.tally

    async def _merged(self, round_: int, number: int, group: list[asyncio.Task[str]]) -> str:
        """Have a worker merge neighbours; return the key of the tally they make."""
        keys = tuple([await piece for piece in group])
        key = f"jobs/{self._job.id}/tallies/merged-{round_}-{number:05d}-{digest(keys)}"
        order = MergeOrder(
            job=self._job.id,
            piece=number,
            attempt=1,
            kind=self._job.kind,
            tallies=keys,
            tally=key,
            reply_to=self._server,
        )
        await self._errands.merge(order)
        return key

    async def _span(self, stretch: Stretch, tasks: asyncio.TaskGroup) -> Span:
        """Find a stretch's edges and plan; wait for its bytes."""
        source, size = stretch.source, self._layout.sizes[stretch.source]
        start = await self._edge(source, stretch.start, tasks)
        end = await self._edge(source, stretch.end, tasks)
        if source in self._plans:  # of this round, or of one before
            plan = msgspec.to_builtins(self._plans[source])
        elif (start, end) == (0, size):
            plan = None  # the worker sees all of it, and settles at once
        else:
            plan = msgspec.to_builtins(await self._guess(source, tasks))
        await self._has(source, end)
        return span_of(self._layout, source, start, end, plan)

    async def _edge(self, source: int, near: int, tasks: asyncio.TaskGroup) -> int:
        """Move a cut to where a message begins; the ends of a source stay."""
        if near in (0, self._layout.sizes[source]):
            return near
        key = (source, near)
        if key not in self._edges:
            self._edges[key] = tasks.create_task(self._find_edge(source, near, tasks))
        return await self._edges[key]

    async def _find_edge(self, source: int, near: int, tasks: asyncio.TaskGroup) -> int:
        end = min(near + WINDOW, self._layout.sizes[source])
        plan = await self._guess(source, tasks)
        await self._has(source, end)
        found = await asyncio.to_thread(
            lambda: self._kind.boundary(self._read(source, near, end), plan)
        )
        return near if found is None else near + found

    async def _guess(self, source: int, tasks: asyncio.TaskGroup) -> Any:
        if source not in self._guesses:
            self._guesses[source] = tasks.create_task(self._make_guess(source))
        return await self._guesses[source]

    async def _make_guess(self, source: int) -> Any:
        size = self._layout.sizes[source]
        end = min(WINDOW, size)
        await self._has(source, end)
        return await asyncio.to_thread(
            lambda: self._kind.guess(self._read(source, 0, end), end == size, self._job.options)
        )

    async def _has(self, source: int, end: int) -> None:
        """Wait until a source's bytes up to ``end`` are stored."""
        while not self._layout.has(source, end):
            await self._arrived.wait(self._arrived.count)

    def _read(self, source: int, start: int, end: int) -> bytes:
        return b"".join(
            self._blobs.get_range(extent.blob, extent.offset, extent.length)
            for extent in self._layout.extents(source, start, end)
        )
