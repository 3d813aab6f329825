"""One client, from hello to the end: stream to protocol to jobs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from contextlib import ExitStack
from dataclasses import dataclass

from server.access import Access
from server.answers import Answers, Request
from server.errors import Cancelled, ClientUnread, NoSuchJob, ServerError, ServerStopping, TooSlow
from server.gate import Gate
from server.jobs import Admitted, Jobs
from server.outcomes import failure_of
from server.protocol.errors import ProtocolError
from server.protocol.messages import (
    PROTOCOL_VERSION,
    Accepted,
    Ack,
    Attach,
    Batch,
    Cancel,
    Check,
    ClusterSize,
    Delete,
    Failure,
    Fetch,
    Hello,
    KindOffer,
    ListJobs,
    Message,
    Ping,
    Pong,
    Preview,
    Submit,
    Task,
    Welcome,
)
from server.records import CANCELLED
from server.stream import Stream
from workers import VERSION

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """What all sessions share."""

    jobs: Jobs
    answers: Answers
    access: Access
    gate: Gate


class Session:
    """Serves one client until it leaves, breaks the rules, or the server stops."""

    def __init__(self, stream: Stream, house: House) -> None:
        self._stream = stream
        self._house = house
        self._jobs = house.jobs
        self._limits = house.jobs.limits
        self._subject = ""
        self._tasks: set[asyncio.Task[None]] = set()
        self._following: set[str] = set()
        self._free = asyncio.Semaphore(self._limits.answers)
        self._is_stopping = False

    def stop(self) -> None:
        """Ask for the end: what has come is acknowledged, nothing more is read."""
        self._is_stopping = True
        self._stream.interrupt()

    async def run(self) -> None:
        """Serve the client. The floor's outermost ``except``: one client's end is its own."""
        try:
            with ExitStack() as counted:
                await self._serve(counted)
        except* (ClientUnread, ConnectionError, TimeoutError) as errors:
            logger.info("a client is gone: %s", type(_first(errors)).__name__)
        except* (ProtocolError, ServerError) as errors:
            await self._say_why(_first(errors))
        except* Exception as errors:
            logger.exception("a session failed")
            await self._say_why(_first(errors))
        finally:
            await self._stream.close()

    async def _serve(self, counted: ExitStack) -> None:
        counted.enter_context(self._house.gate.connection())
        with self._house.gate.unknown(self._stream.peer):
            messages = await self._hello()
        if messages is None:
            return
        counted.enter_context(self._house.gate.known(self._subject))
        await self._stream.send(self._welcome())
        async with asyncio.TaskGroup() as group:
            while messages is not None:
                for message in messages:
                    await self._take(message, group)
                messages = await self._receive()
            for task in self._tasks:
                task.cancel()

    async def _hello(self) -> list[Message] | None:
        """Hear the hello; give what came with it, or None if the client left instead."""
        messages: list[Message] | None = []
        try:
            async with asyncio.timeout(self._limits.hello_s):
                while messages == []:
                    messages = await self._stream.receive(self._limits.hello_s)
        except TimeoutError:
            raise self._out_of_time(self._limits.hello_s) from None
        if messages is None:
            return None
        hello = messages[0]
        assert isinstance(hello, Hello)  # the protocol lets nothing else come first
        self._subject = self._house.access.subject(hello.token)
        return messages[1:]

    def _welcome(self) -> Welcome:
        workers, processes = self._jobs.cluster.size()
        kinds = self._jobs.kinds.values()
        return Welcome(
            protocol=PROTOCOL_VERSION,
            server=VERSION,
            instance=self._jobs.instance,
            subject=self._subject,
            limits=self._limits.told(),
            kinds=tuple(KindOffer(kind.name, kind.version) for kind in kinds),
            cluster=ClusterSize(workers, processes),
        )

    async def _receive(self) -> list[Message] | None:
        """Wait for messages; who awaits something of ours may be silent."""
        while True:
            try:
                return await self._stream.receive(self._limits.idle_s)
            except TimeoutError:
                if self._stream.is_submit_overdue:
                    raise self._out_of_time(self._limits.submit_s) from None
                if self._is_stopping or not self._is_owed_something():
                    raise self._out_of_time(self._limits.idle_s) from None

    def _is_owed_something(self) -> bool:
        """Whether an answer is on its way, or a job that needs nothing of the client."""
        if len(self._tasks) > len(self._following):
            return True
        drives = self._jobs.driving.drives
        return any(
            job not in drives or drives[job].upload.layout.is_complete for job in self._following
        )

    def _out_of_time(self, seconds: float) -> ServerError:
        return ServerStopping() if self._is_stopping else TooSlow(seconds)

    async def _take(self, message: Message, group: asyncio.TaskGroup) -> None:
        """Deal with a message: what changes jobs in order, the rest side by side."""
        match message:
            case Batch():
                await self._take_batch(message)
            case Submit() | Attach():
                await self._admit(message, group)
            case Cancel():
                await self._cancel(message)
            case Ping():
                await self._stream.send(Pong(message.nonce))
            case Preview() | ListJobs() | Delete() | Fetch() | Task() | Check():
                await self._free.acquire()
                self._start(self._answer(message), group)

    async def _take_batch(self, batch: Batch) -> None:
        try:
            following = await self._jobs.take_batch(self._subject, batch)
        except NoSuchJob as error:
            await self._stream.send(failure_of(error, job=batch.job))
            return
        if following is not None:  # else the job has ended, and its followers hear why
            await self._stream.send(Ack(batch.job, batch.number, following))

    async def _admit(self, message: Submit | Attach, group: asyncio.TaskGroup) -> None:
        try:
            if isinstance(message, Submit):
                admitted = await self._jobs.submit(self._subject, message)
            else:
                admitted = await self._jobs.attach(self._subject, message.job)
        except Exception as error:
            await self._refuse(error, message.request)
            return
        await self._stream.send(
            Accepted(message.request, admitted.job, admitted.state, admitted.next)
        )
        if admitted.job not in self._following:
            self._following.add(admitted.job)
            self._start(self._follow(admitted), group)

    async def _cancel(self, message: Cancel) -> None:
        try:
            await self._jobs.cancel(self._subject, message.job)
            job = await self._jobs.of(self._subject, message.job)
        except NoSuchJob as error:
            await self._stream.send(failure_of(error, job=message.job))
            return
        if job.state == CANCELLED and job.id not in self._following:
            await self._stream.send(failure_of(Cancelled(), job=job.id))

    async def _follow(self, admitted: Admitted) -> None:
        try:
            news = self._jobs.news(admitted.job, from_store=admitted.from_store)
            async with contextlib.aclosing(news):
                async for message in news:
                    await self._stream.send(message)
        finally:
            self._following.discard(admitted.job)

    async def _answer(self, request: Request) -> None:
        try:
            answers = self._house.answers.to(self._subject, request)
            async with contextlib.aclosing(answers):
                async for message in answers:
                    await self._stream.send(message)
        except (ClientUnread, ConnectionError):
            raise
        except Exception as error:
            await self._refuse(error, request.request)
        finally:
            self._free.release()

    async def _refuse(self, error: Exception, request: int) -> None:
        """Tell why a request has no answer."""
        failure = failure_of(error, request=request)
        if failure.code == "internal":
            logger.error("a request failed", exc_info=error)
        await self._stream.send(failure)

    async def _say_why(self, error: BaseException) -> None:
        """Send the connection's last message, if the client still listens."""
        logger.info("hung up on a client: %s", error)
        last = Failure.of(error) if isinstance(error, ProtocolError) else failure_of(error)
        with contextlib.suppress(ClientUnread, OSError, ProtocolError):
            await self._stream.send(last)

    def _start(self, work: Coroutine[None, None, None], group: asyncio.TaskGroup) -> None:
        task = group.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Give the first error of a group, however deep."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
