"""A small analysis and workers that run in place, for the server's tests.

A message is a line. A line ends with the byte that the source's last line names (``\\n``
or ``;``): a guess from the beginning can be wrong, and is then measured again.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from server.dispatch import Order
from server.errors import BrokerAway
from workers.blobs import Blobs
from workers.errors import BadOption, BlobMissing, NothingToRead
from workers.kinds.base import (
    Derived,
    Options,
    Part,
    Read,
    ReadRange,
    Report,
    SourceInfo,
)
from workers.orders import (
    LEAVING,
    Alive,
    Done,
    Failed,
    MergeOrder,
    News,
    PieceOrder,
    Span,
    TextDone,
    TextOrder,
    WorkerHere,
)
from workers.tallies import TallyFacts, read_tally, write_tally

_FACTS = TallyFacts(1, 1, 0.01)


@dataclass(frozen=True, slots=True)
class ToyPlan:
    mark: str


@dataclass(frozen=True, slots=True)
class ToySegment:
    """One source's lines: counted, with the bytes and what they end with."""

    source: int
    plan: ToyPlan
    lines: int
    bytes: int
    digest: str
    marks: dict[str, int]


@dataclass(frozen=True, slots=True)
class ToyTally:
    segments: tuple[ToySegment, ...] = ()


class ToyKind:
    """Counts lines. The mark that a source has most of ends its lines."""

    name = "toy"
    version = 3
    plan_type = ToyPlan
    derivable = frozenset({"shade"})

    def options(self, given: Options, sources: Sequence[str] = ()) -> dict[str, str]:
        for option, value in given.items():
            if option not in ("colour", "shade"):
                raise BadOption(option, value, "only colour and shade are known")
        return {"colour": "blue", **given}

    def preview(self, name: str, beginning: bytes, is_end: bool, options: Options) -> Report:
        return {"name": name, "bytes": len(beginning), "is_end": is_end, **options}

    def guess(self, beginning: bytes, is_end: bool, options: Options) -> ToyPlan:
        return ToyPlan(_mark(_marks(beginning)))

    def boundary(self, window: bytes, plan: ToyPlan) -> int | None:
        found = window.find(plan.mark.encode())
        return None if found < 0 else found + 1

    def empty(self) -> ToyTally:
        return ToyTally()

    def measure(self, part: Part, plan: ToyPlan) -> ToyTally:
        segment = ToySegment(
            part.source,
            plan,
            part.data.count(plan.mark.encode()),
            len(part.data),
            hashlib.sha256(part.data).hexdigest() if part.start == 0 and part.is_end else "cut",
            _marks(part.data),
        )
        return ToyTally((segment,))

    def measure_beginning(self, part: Part, options: Options) -> ToyTally:
        return self.measure(part, self.guess(part.data, part.is_end, options))

    def merge(self, earlier: ToyTally, later: ToyTally) -> ToyTally:
        if not (earlier.segments and later.segments):
            return earlier if earlier.segments else later
        one, two = earlier.segments[-1], later.segments[0]
        if one.source != two.source:
            return ToyTally(earlier.segments + later.segments)
        marks = {mark: one.marks[mark] + two.marks[mark] for mark in one.marks}
        joined = ToySegment(
            one.source, one.plan, one.lines + two.lines, one.bytes + two.bytes, "cut", marks
        )
        return ToyTally((*earlier.segments[:-1], joined, *later.segments[1:]))

    def messages(self, tally: ToyTally) -> int:
        return sum(segment.lines for segment in tally.segments)

    def plans(self, tally: ToyTally) -> dict[int, ToyPlan]:
        return {segment.source: segment.plan for segment in tally.segments}

    def settle(
        self,
        tally: ToyTally,
        options: Options,
        sources: Sequence[SourceInfo] = (),
        read: Read | None = None,
    ) -> dict[int, ToyPlan]:
        return {segment.source: ToyPlan(_mark(segment.marks)) for segment in tally.segments}

    def spill(self, tally: ToyTally, prefix: str) -> tuple[ToyTally, dict[str, bytes]]:
        return tally, {}

    def encode(self, tally: ToyTally) -> bytes:
        return msgspec.json.encode(tally)

    def decode(self, data: bytes) -> ToyTally:
        return msgspec.json.decode(data, type=ToyTally)

    def report(
        self,
        total: ToyTally,
        sources: Sequence[SourceInfo],
        options: Options,
        read: Read | None = None,
    ) -> Report:
        if not any(segment.lines for segment in total.segments):
            raise NothingToRead("there is not a single line in it")
        assert [segment.source for segment in total.segments] == list(range(len(sources)))
        return {
            "schema": "toy/1",
            "colour": options["colour"],
            "shade": options.get("shade", "none"),
            "sources": [
                {"name": source.name, "lines": segment.lines, "bytes": segment.bytes}
                for source, segment in zip(sources, total.segments, strict=True)
            ],
        }

    def path(self, total: ToyTally) -> str:
        return "marks"

    def derive(
        self, report: Report, artifacts: ReadRange, before: Options, after: Options
    ) -> Derived | None:
        """A shade can be told from what any other left, but for one that is too far."""
        if after.get("shade") == "far":
            return None
        told = {**report, "shade": after.get("shade", "none")}
        return Derived(told, [("lines", self._copied(artifacts))])

    def message_count(self, report: Report) -> int:
        return sum(source["lines"] for source in report["sources"])

    def artifacts(
        self, total: ToyTally, sources: Sequence[SourceInfo], read: Callable[[str], bytes]
    ) -> Iterable[tuple[str, Iterator[bytes]]]:
        yield "lines", self._lines(total, read)

    def _copied(self, artifacts: ReadRange) -> Iterator[bytes]:
        yield artifacts("lines", 0, 6)
        yield artifacts("lines", 6, 1)

    def _lines(self, total: ToyTally, read: Callable[[str], bytes]) -> Iterator[bytes]:
        with contextlib.suppress(BlobMissing):
            read("what/was/spilt")  # a kind reads blobs while its artifact is stored
        yield b"lines "
        yield str(self.messages(total)).encode()


def _marks(data: bytes) -> dict[str, int]:
    return {"\n": data.count(b"\n"), ";": data.count(b";")}


def _mark(marks: dict[str, int]) -> str:
    return ";" if marks[";"] > marks["\n"] else "\n"


TOY = ToyKind()
KINDS: dict[str, Any] = {"toy": TOY}


class InPlace:
    """A dispatcher whose only worker runs in a thread of this process.

    Attributes:
        sent: Every order that was sent.
        misbehave: Given each piece's order, says what the worker does instead: "hang",
            "fail", "leave", "no room", "no upload", "begin" (then hang), or None.
        is_away: Whether the broker can't be reached.
    """

    def __init__(
        self, blobs: Blobs, *, kinds: Mapping[str, Any] = KINDS, is_present: bool = True
    ) -> None:
        self.sent: list[Order] = []
        self.cancelled: list[str] = []
        self.misbehave: Callable[[PieceOrder], str | None] = lambda _: None
        self.is_away = False
        self.measured = 0
        self._blobs = blobs
        self._kinds = kinds
        self._is_present = is_present
        self._on_news: Callable[[News], None] = lambda _: None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, on_news: Callable[[News], None]) -> None:
        self._on_news = on_news
        if self._is_present:
            self._begin(self._say_here())

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def send(self, order: Order) -> None:
        if self.is_away:
            raise BrokerAway("ConnectionError")
        self.sent.append(order)
        self._begin(self._obey(order))

    async def cancel(self, job: str) -> None:
        self.cancelled.append(job)

    async def check(self) -> str:
        if self.is_away:
            raise BrokerAway("ConnectionError")
        return "in place"

    @property
    def pieces(self) -> list[PieceOrder]:
        return [order for order in self.sent if isinstance(order, PieceOrder)]

    def _begin(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _say_here(self) -> None:
        while True:
            self._on_news(WorkerHere("worker", 2, "test"))
            await asyncio.sleep(0.05)

    async def _obey(self, order: Order) -> None:
        if isinstance(order, TextOrder):
            self._on_news(TextDone(order.request, "worker", order.content.upper(), ""))
        elif isinstance(order, MergeOrder):
            await asyncio.to_thread(self._merge, order)
            self._on_news(self._done(order, 0))
        else:
            await self._obey_piece(order)

    async def _obey_piece(self, order: PieceOrder) -> None:
        wish = self.misbehave(order)
        if wish == "hang":
            return
        alive = Alive(order.job, order.piece, order.attempt, "worker", 1, 0)
        self._on_news(alive)
        if wish == "begin":
            return
        codes = {
            "fail": "oops",
            "leave": LEAVING,
            "no room": "storage-full",
            "no upload": "superseded",
        }
        if (code := codes.get(wish or "")) is not None:
            failed = Failed(order.job, order.piece, order.attempt, "worker", code, "it fell over")
            self._on_news(failed)
            return
        messages = await asyncio.to_thread(self._measure, order)
        self._on_news(self._done(order, messages))

    def _done(self, order: PieceOrder | MergeOrder, messages: int) -> Done:
        return Done(order.job, order.piece, order.attempt, "worker", order.tally, 1, messages, 0.01)

    def _measure(self, order: PieceOrder) -> int:
        kind = self._kinds[order.kind]
        if not self._blobs.exists(order.tally):
            self.measured += 1
            tally = kind.empty()
            for span in order.spans:
                tally = kind.merge(tally, self._measure_span(kind, span, order.options))
            tally, spilt = kind.spill(tally, order.spill)
            for key, data in spilt.items():
                self._blobs.put(key, data)
            write_tally(self._blobs, order.tally, kind, tally, _FACTS)
        messages: int = kind.messages(read_tally(self._blobs, order.tally, kind).tally)
        return messages

    def _measure_span(self, kind: Any, span: Span, options: Options) -> Any:
        data = b"".join(
            self._blobs.get_range(extent.blob, extent.offset, extent.length)
            for extent in span.extents
        )
        if span.plan is None:
            assert span.start == 0
            assert span.is_end
            plan = kind.guess(data, True, options)
        else:
            plan = msgspec.convert(span.plan, kind.plan_type)
        return kind.measure(Part(span.source, span.start, span.is_end, data), plan)

    def _merge(self, order: MergeOrder) -> None:
        kind = self._kinds[order.kind]
        tally = kind.empty()
        for key in order.tallies:
            tally = kind.merge(tally, read_tally(self._blobs, key, kind).tally)
        write_tally(self._blobs, order.tally, kind, tally, _FACTS)
