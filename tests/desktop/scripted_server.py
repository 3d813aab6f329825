"""A loopback server that keeps uploads in memory and misbehaves as its script says."""

from __future__ import annotations

import asyncio
import hashlib
import json
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import BinaryIO, cast

from desktop.connection import Endpoint
from server.protocol import (
    BODY_BYTES,
    Accepted,
    Ack,
    ArtifactPart,
    Attach,
    Batch,
    Cancel,
    Check,
    Checked,
    CheckPart,
    ClusterSize,
    Delete,
    Deleted,
    Failure,
    Fetch,
    Hello,
    Jobs,
    JobSummary,
    KindOffer,
    Limits,
    ListJobs,
    Message,
    Ping,
    Pong,
    Preview,
    Previewed,
    Progress,
    ProtocolError,
    ServerConnection,
    SourceOffer,
    State,
    Submit,
    Task,
    TaskAnswer,
    Welcome,
    report_parts,
)


@dataclass
class MemorySource:
    """A source in memory; ``opened`` counts how often it was read from its beginning."""

    name: str
    data: bytes
    is_seekable: bool = True
    opened: int = 0
    announced: int | None = None

    @property
    def bytes(self) -> int:
        return len(self.data) if self.announced is None else self.announced

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        self.opened += 1
        with BytesIO(self.data) as stream:
            yield stream if self.is_seekable else cast(BinaryIO, OneWay(stream))


class OneWay:
    """A stream that gives at most 700 bytes at a time and never goes back."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def seekable(self) -> bool:
        return False

    def read(self, size: int) -> bytes:
        return self._stream.read(min(size, 700))


@dataclass
class StoredJob:
    id: str
    kind: str
    options: dict[str, str]
    offers: tuple[SourceOffer, ...]
    state: str = "open"
    next: int = 0
    data: list[bytearray] = field(default_factory=list)

    @property
    def received(self) -> int:
        return sum(map(len, self.data))

    @property
    def is_complete(self) -> bool:
        return self.received == sum(offer.bytes for offer in self.offers)

    def report(self) -> bytes:
        return json.dumps([hashlib.sha256(held).hexdigest() for held in self.data]).encode()


@dataclass
class Script:
    """What happens to one connection: cut after so many bytes came, or went; and how it ends."""

    cut_after_received: int | None = None
    cut_after_sent: int | None = None
    cut_before_ack_of: int | None = None
    instead_of_welcome: Failure | bytes | None = None
    dismiss_at_batch: Failure | None = None
    is_silent: bool = False
    in_single_bytes: bool = False


class Cut(Exception):
    """The script says that the connection ends here."""


class ScriptedServer:
    """Serves the protocol; ``scripts`` are used up one for each connection."""

    def __init__(self, scripts: list[Script], limits: Limits, report: bytes | None = None) -> None:
        self.scripts = scripts
        self.limits = limits
        self.fixed_report = report
        self.jobs: dict[str, StoredJob] = {}
        self.keys: dict[str, str] = {}
        self.heard: list[Message] = []
        self.hellos: list[Hello] = []
        self.pieces_received: list[int] = []
        self.bytes_received = 0
        self.everything = bytearray()
        self.bytes_sent = 0
        self.most_unacknowledged = 0
        # Acknowledges only when a check comes, and only when nothing more should come.
        self.holds_acks = False
        self._heard_more = asyncio.Event()
        self.holds_report = False
        self.connections = 0
        self.endpoint = Endpoint("", 1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self._server = await asyncio.start_server(self._connected, host, port)
        self.endpoint = Endpoint(host, self._server.sockets[0].getsockname()[1])

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until something heard makes it so."""
        while not is_so():
            await self._heard_more.wait()

    def wake(self) -> None:
        self._heard_more.set()
        self._heard_more = asyncio.Event()

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        script = self.scripts.pop(0) if self.scripts else Script()
        task = asyncio.create_task(_Session(self, script, reader, writer).serve())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _Session:
    def __init__(
        self,
        server: ScriptedServer,
        script: Script,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._server, self._script = server, script
        self._reader, self._writer = reader, writer
        self._connection = ServerConnection()
        self._received = self._sent = 0
        self._held: list[Ack] = []

    async def serve(self) -> None:
        try:
            while data := await self._reader.read(4096):
                limit = self._script.cut_after_received
                if limit is not None and self._received + len(data) >= limit:
                    self._take(data[: limit - self._received])
                    raise Cut
                self._take(data)
                await self._writer.drain()
        except (Cut, OSError, ProtocolError):
            self._writer.transport.abort()
        finally:
            self._writer.close()

    def _take(self, data: bytes) -> None:
        self._received += len(data)
        self._server.bytes_received += len(data)
        self._server.everything += data
        for message in self._connection.receive_data(data):
            self._server.heard.append(message)
            self._answer(message)
            self._server.wake()

    def _send(self, message: Message) -> None:
        self._write(self._connection.send(message))
        if self._connection.state is State.CLOSED:
            raise Cut

    def _write(self, data: bytes) -> None:
        limit = self._script.cut_after_sent
        if limit is not None and self._sent + len(data) >= limit:
            data, is_cut = data[: limit - self._sent], True
        else:
            is_cut = False
        self._sent += len(data)
        self._server.bytes_sent += len(data)
        if self._script.in_single_bytes:
            for byte in data:
                self._writer.write(bytes([byte]))
        else:
            self._writer.write(data)
        if is_cut:
            raise Cut

    def _answer(self, message: Message) -> None:
        if isinstance(message, Hello):
            self._server.hellos.append(message)
            self._greet()
        elif self._script.is_silent:
            return
        elif isinstance(message, Batch):
            self._store(message)
        elif isinstance(message, Submit):
            self._send_job(message.request, self._submitted(message))
        elif isinstance(message, Attach):
            job = self._server.jobs.get(message.job)
            if job is None:
                self._send(Failure.because("no-such-job", job=message.job, request=message.request))
            else:
                self._send_job(message.request, job)
        elif isinstance(message, Cancel):
            job = self._server.jobs[message.job]
            if job.state == "open":
                job.state = "cancelled"
                self._send(Failure.because("cancelled", job=job.id))
        else:
            self._answer_question(message)

    def _greet(self) -> None:
        odd = self._script.instead_of_welcome
        if isinstance(odd, bytes):
            self._write(odd)
            return
        if odd is not None:
            self._send(odd)
        kinds = (KindOffer("chat", 1),)
        self._send(
            Welcome(1, "0", "scripted", "anyone", self._server.limits, kinds, ClusterSize(1, 2))
        )

    def _submitted(self, message: Submit) -> StoredJob:
        job_id = self._server.keys.setdefault(message.key, uuid.uuid4().hex)
        job = StoredJob(job_id, message.kind, message.options, message.sources)
        job.data = [bytearray() for _ in message.sources]
        return self._server.jobs.setdefault(job_id, job)

    def _send_job(self, request: int, job: StoredJob) -> None:
        self._send(Accepted(request, job.id, job.state, job.next))  # type: ignore[arg-type]
        self._follow(job)

    def _follow(self, job: StoredJob) -> None:
        if job.state == "cancelled":
            self._send(Failure.because("cancelled", job=job.id))
            return
        total = sum(offer.bytes for offer in job.offers)
        self._send(Progress(job.id, ("uploading",), total, job.received, 0, 0, (), 1, 2, 0.1))
        if job.is_complete and not self._server.holds_report:
            job.state = "done"
            for part in report_parts(job.id, self._server.fixed_report or job.report()):
                self._send(part)

    def _store(self, batch: Batch) -> None:
        job = self._server.jobs[batch.job]
        self._server.pieces_received.append(batch.number)
        if self._script.dismiss_at_batch is not None:
            self._send(self._script.dismiss_at_batch)
        if batch.number == job.next:
            at = 0
            for segment in batch.segments:
                assert len(job.data[segment.source]) == segment.offset
                job.data[segment.source] += batch.data[at : at + segment.length]
                at += segment.length
            job.next += 1
        assert batch.number < job.next
        if self._script.cut_before_ack_of == batch.number:
            raise Cut
        self._held.append(Ack(job.id, batch.number, job.next))
        self._server.most_unacknowledged = max(self._server.most_unacknowledged, len(self._held))
        if not self._server.holds_acks:
            self._acknowledge()

    def _acknowledge(self) -> None:
        held, self._held = self._held, []
        for ack in held:
            self._send(ack)
            if ack.next == self._server.jobs[ack.job].next:
                self._follow(self._server.jobs[ack.job])

    def _answer_question(self, message: Message) -> None:
        if isinstance(message, Ping):
            self._send(Pong(message.nonce))
        elif isinstance(message, Preview):
            seen = {"name": message.name, "bytes": len(message.beginning), "is_end": message.is_end}
            self._send(Previewed(message.request, seen))
        elif isinstance(message, Task):
            self._send(TaskAnswer(message.request, "w", message.content.upper(), 0.1))
        elif isinstance(message, Check):
            is_full = len(self._held) >= self._server.limits.unacknowledged
            if is_full or all(job.is_complete for job in self._server.jobs.values()):
                self._acknowledge()
            self._send(Checked(message.request, (CheckPart("server", True, "0", 0.0),)))
        elif isinstance(message, ListJobs):
            self._send(Jobs(message.request, tuple(map(_summary, self._server.jobs.values()))))
        elif isinstance(message, Delete):
            del self._server.jobs[message.job]
            self._send(Deleted(message.request, message.job))
        elif isinstance(message, Fetch):
            self._send(ArtifactPart(message.request, 0, 6, False, b"col"))
            self._send(ArtifactPart(message.request, 3, 6, True, b"umn"))
        else:
            raise AssertionError(message)


def _summary(job: StoredJob) -> JobSummary:
    return JobSummary(job.id, job.kind, "done", 1.0, 2.0, len(job.offers), job.received, "a")


@asynccontextmanager
async def scripted(
    *scripts: Script,
    batch_bytes: int = 1_000,
    unacknowledged: int = 3,
    report: bytes | None = None,
    host: str = "127.0.0.1",
    submit_bytes: int = BODY_BYTES,
) -> AsyncIterator[ScriptedServer]:
    """Run a scripted server on loopback."""
    limits = Limits(batch_bytes, 1_048_576, 1_000, 1 << 30, unacknowledged, submit_bytes)
    server = ScriptedServer(list(scripts), limits, report)
    await server.start(host)
    try:
        yield server
    finally:
        await server.stop()
