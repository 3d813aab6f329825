"""Clients on real sockets: what they are answered, and how they are hung up on."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.answers import FILE_PART_BYTES
from server.limits import ServerLimits
from server.protocol.codec import encode
from server.protocol.connection import ClientConnection
from server.protocol.errors import FrameTooLarge
from server.protocol.messages import (
    Accepted,
    Ack,
    ArtifactPart,
    Attach,
    Cancel,
    Check,
    Checked,
    Delete,
    Deleted,
    Fetch,
    Hello,
    Jobs,
    ListJobs,
    Ping,
    Pong,
    Preview,
    Previewed,
    ReportPart,
    Submit,
    SubmitPart,
    Task,
    TaskAnswer,
)
from tests.server.client import Client, connected, serving
from tests.server.cluster_in_place import batches_of, row_of, submission, until

SMALL = [b"one\ntwo\n", b"", b"three\n"]


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(test)


async def analyse(client: Client, sources: list[bytes], size: int = 1_000_000) -> dict[str, Any]:
    await client.say(submission(sources))
    accepted = await client.hear_a(Accepted)
    for batch in batches_of(accepted.job, sources, size):
        await client.say(batch)
        await client.hear_a(Ack)
    return await report_of(client)


async def report_of(client: Client) -> dict[str, Any]:
    data = b""
    while True:
        part = await client.hear_a(ReportPart)
        data += part.data
        if part.last:
            report: dict[str, Any] = msgspec.json.decode(data)
            return report


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_client_gets_its_report(tmp_path: Path, host: str) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _), connected(port, host) as client:
            welcome = await client.enter()
            report = await analyse(client, SMALL, size=4)

        assert welcome.subject == "ana"
        assert [(kind.name, kind.version) for kind in welcome.kinds] == [("toy", 3)]
        assert [source["lines"] for source in report["sources"]] == [2, 0, 1]

    if host == "::1" and not _has_ipv6():
        pytest.skip("this machine has no IPv6")
    run(go())


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def test_several_clients_each_get_their_own(tmp_path: Path) -> None:
    async def one(port: int, lines: int) -> int:
        async with connected(port) as client:
            await client.enter()
            report = await analyse(client, [b"x\n" * lines])
            return int(report["sources"][0]["lines"])

    async def go() -> None:
        async with serving(tmp_path) as (port, _, _):
            assert await asyncio.gather(*(one(port, lines) for lines in range(1, 13))) == list(
                range(1, 13)
            )

    run(go())


def test_a_cut_upload_goes_on_after_the_last_acknowledged_batch(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _):
            submit = submission(SMALL)
            async with connected(port) as client:
                await client.enter()
                await client.say(submit)
                accepted = await client.hear_a(Accepted)
                batches = batches_of(accepted.job, SMALL, size=3)
                await client.say(*batches[:2])
                assert (await client.hear_a(Ack)).next == 1
                assert (await client.hear_a(Ack)).next == 2

            async with connected(port) as client:
                await client.enter()
                await client.say(Attach(9, accepted.job))
                again = await client.hear_a(Accepted)
                assert (again.request, again.job, again.next) == (9, accepted.job, 2)
                await client.say(*batches[2:])
                report = await report_of(client)

        assert len(report["sources"]) == 3

    run(go())


def test_a_report_waits_for_a_client_that_comes_later(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _):
            async with connected(port) as client:
                await client.enter()
                report = await analyse(client, SMALL)
                await client.say(ListJobs(2))
                (job,) = (await client.hear_a(Jobs)).jobs
            async with connected(port) as client:
                await client.enter()
                await client.say(Attach(1, job.job))
                assert (await client.hear_a(Accepted)).state == "done"
                assert await report_of(client) == report

    run(go())


def test_every_request_is_answered(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _), connected(port) as client:
            await client.enter()
            report = await analyse(client, SMALL)
            await client.say(Ping(7))
            assert (await client.hear_a(Pong)).nonce == 7

            await client.say(Preview(2, "toy", "a.txt", {"colour": "red"}, True, b"one\n"))
            preview = (await client.hear_a(Previewed)).preview
            assert preview == {"name": "a.txt", "bytes": 4, "is_end": True, "colour": "red"}

            await client.say(ListJobs(3))
            (job,) = (await client.hear_a(Jobs)).jobs
            assert (job.kind, job.state, job.sources, job.bytes) == ("toy", "done", 3, 14)

            await client.say(Fetch(4, job.job, "lines"))
            part = await client.hear_a(ArtifactPart)
            assert (part.request, part.data, part.last) == (4, b"lines 3", True)

            await client.say(Task(5, "uppercase", "atalaya"))
            assert (await client.hear_a(TaskAnswer)).answer == "ATALAYA"

            await client.say(Check(6))
            parts = (await client.hear_a(Checked)).parts
            assert [part.name for part in parts] == [
                "server", "broker", "workers", "job table", "blob store",
            ]  # fmt: skip
            assert all(part.ok for part in parts), parts

            await client.say(submission(SMALL))
            assert (await client.hear_a(Accepted)).state == "done"
            stored = await report_of(client)
            assert stored["execution"]["from_store"]
            assert stored["sources"] == report["sources"]

            await client.say(Delete(8, job.job))
            assert (await client.hear_a(Deleted)).job == job.job

    run(go())


def test_a_request_that_is_refused_says_why_and_the_connection_goes_on(tmp_path: Path) -> None:
    nobody = "0" * 32

    async def go() -> None:
        async with serving(tmp_path) as (port, _, _), connected(port) as client:
            await client.enter()
            for message, code in (
                (Preview(1, "nope", "a", {}, True, b""), "unknown-kind"),
                (Preview(1, "toy", "a", {"size": "1"}, True, b""), "bad-option"),
                (Submit(1, nobody, "toy", {}, ()), "bad-sources"),
                (Attach(1, nobody), "no-such-job"),
                (Delete(1, nobody), "no-such-job"),
                (Fetch(1, nobody, "lines"), "no-such-job"),
                (Task(1, "dance", ""), "unknown-task"),
            ):
                await client.say(message)
                failure = await client.hear_failure()
                assert (failure.code, failure.request) == (code, 1)
            await client.say(Cancel(nobody), *batches_of(nobody, [b"x"]))
            for _ in range(2):
                failure = await client.hear_failure()
                assert (failure.code, failure.job) == ("no-such-job", nobody)
            assert await analyse(client, SMALL)

    run(go())


def test_an_artifact_deleted_while_it_is_read_is_a_job_that_is_gone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, service, _), connected(port) as client:
            await client.enter()
            await analyse(client, SMALL)
            await client.say(ListJobs(1))
            (job,) = (await client.hear_a(Jobs)).jobs
            service.jobs.archive.remove_all(job.job)  # as a delete that is half done

            await client.say(Fetch(2, job.job, "lines"))
            failure = await client.hear_failure()

        assert (failure.code, failure.request) == ("no-such-job", 2)

    run(go())
    assert not caplog.records


def test_an_answer_too_long_for_a_frame_is_a_failed_task(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _), connected(port) as client:
            await client.enter()
            await client.say(
                Task(
                    1, "uppercase", "\N{GREEK SMALL LETTER IOTA WITH DIALYTIKA AND TONOS}" * 300_000
                )
            )
            failure = await client.hear_failure()

        assert (failure.code, failure.request) == ("task-failed", 1)
        assert "too long" in failure.message

    run(go())
    assert not caplog.records


def test_who_asks_for_files_and_never_reads_costs_little() -> None:
    assert FILE_PART_BYTES * ServerLimits().answers <= 1 << 20


def test_cancelling_tells_everyone_who_follows(tmp_path: Path) -> None:
    async def go() -> None:
        async with (
            serving(tmp_path) as (port, _, _),
            connected(port) as one,
            connected(port) as two,
            connected(port) as three,
        ):
            for client in (one, two, three):
                await client.enter()
            await one.say(submission(SMALL))
            job = (await one.hear_a(Accepted)).job
            await two.say(Attach(1, job))
            await two.hear_a(Accepted)

            await three.say(Cancel(job))

            for client in (one, two, three):
                message = await client.hear_failure()
                assert (message.code, message.job) == ("cancelled", job)

    run(go())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x10\xff\xff\xff\x7f", "bad-frame"),
        (b"\x10\xff\xff\xff\xff", "bad-frame"),
        (b"\x63\x00\x00\x00\x00", "bad-frame"),
        (b"\x01\x00\x00\x00\x00", "legacy-opcode"),
        (b"\x10\x02\x00\x00\x00{}", "bad-message"),
    ],
)
def test_bytes_that_are_no_hello_are_answered_and_hung_up_on(
    tmp_path: Path, data: bytes, code: str
) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _), connected(port) as client:
            client._connection.send(Hello(1, "", "test"))
            client.writer.write(data)
            async with asyncio.timeout(1.0):
                assert (await client.hear_failure()).code == code
                assert await client.hear() is None

    run(go())


def test_a_wrong_token_opens_nothing(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _):
            for token in ("", "x", "the token of the test", "ñ" * 100_000):
                async with connected(port) as client:
                    await client.say(Hello(1, token, "test"))
                    failure = await client.hear_failure()
                    assert failure.code == "not-allowed"
                    assert await client.hear() is None

    run(go())


def test_a_batch_out_of_order_ends_the_connection_but_not_the_job(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, service, _), connected(port) as client:
            await client.enter()
            await client.say(submission(SMALL))
            job = (await client.hear_a(Accepted)).job
            await client.say(batches_of(job, SMALL, size=5)[1])
            message = await client.hear_failure()
            assert (message.code, message.is_fatal, message.retryable) == (
                "batch-out-of-order", True, True,
            )  # fmt: skip
            assert await client.hear() is None
            assert row_of(service.jobs, job).state == "open"

    run(go())


def test_a_damaged_batch_is_refused_and_the_job_stays(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, service, _), connected(port) as client:
            await client.enter()
            await client.say(submission(SMALL))
            job = (await client.hear_a(Accepted)).job
            frame = bytearray(client._connection.send(batches_of(job, SMALL)[0]))
            frame[-1] ^= 1
            client.writer.write(frame)
            message = await client.hear_failure()
            assert (message.code, message.is_fatal) == ("bad-batch", True)
            assert service.jobs.table.batch_sizes(job) == []

    run(go())


def test_who_says_no_hello_is_hung_up_on(tmp_path: Path) -> None:
    limits = ServerLimits(hello_s=0.2)

    async def go() -> None:
        async with (
            serving(tmp_path, limits=limits) as (port, _, _),
            connected(port) as client,
        ):
            client._connection.send(Hello(1, "", "test"))
            for byte in b"\x10\x20\x00":  # a byte now and then is no hello either
                client.writer.write(bytes([byte]))
                await asyncio.sleep(0.05)
            assert (await client.hear_failure()).code == "too-slow"

    run(go())


def test_who_is_silent_and_awaits_nothing_is_hung_up_on(tmp_path: Path) -> None:
    limits = ServerLimits(idle_s=0.2)

    async def go() -> None:
        async with serving(tmp_path, limits=limits) as (port, _, workers):
            workers.misbehave = lambda _: "begin"
            async with connected(port) as idle, connected(port) as waiting:
                await idle.enter()
                await waiting.enter()
                await waiting.say(submission(SMALL))
                job = (await waiting.hear_a(Accepted)).job
                await waiting.say(*batches_of(job, SMALL))

                assert (await idle.hear_failure()).code == "too-slow"

                await asyncio.sleep(0.4)  # longer than an idle client may be silent
                await waiting.say(Ping(1))
                await waiting.hear_a(Pong)

    run(go())


def test_who_never_reads_is_hung_up_on(tmp_path: Path) -> None:
    limits = ServerLimits(unread_s=0.3)

    async def go() -> None:
        async with serving(tmp_path, limits=limits) as (port, service, _):
            source = b"x\n"
            async with connected(port) as client:
                await client.enter()
                await analyse(client, [source])
            with socket.create_connection(("127.0.0.1", port)) as deaf:
                deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                deaf.setblocking(False)
                loop = asyncio.get_running_loop()
                speaking = ClientConnection()
                await loop.sock_sendall(deaf, speaking.send(Hello(1, "the token of the tests", "")))
                await until(lambda: len(service._sessions) == 1)
                pings = b"\x27\x0f\x00\x00\x00" + b'{"nonce":12345}'
                with contextlib.suppress(OSError):
                    async with asyncio.timeout(8):
                        while service._sessions:
                            await asyncio.wait_for(loop.sock_sendall(deaf, pings * 2000), 1)
                await until(lambda: not service._sessions)

    run(go())


def test_there_are_only_so_many_connections(tmp_path: Path) -> None:
    limits = ServerLimits(connections=3, per_subject=2)

    async def go() -> None:
        async with (
            serving(tmp_path, limits=limits) as (port, _, _),
            connected(port) as one,
            connected(port) as two,
            connected(port) as three,
        ):
            await one.enter()
            await two.enter()
            await three.say(Hello(1, "the token of the tests", "test"))
            assert (await three.hear_failure()).code == "too-many-connections"

    run(go())


def test_a_stopping_server_acknowledges_what_came_and_says_so(tmp_path: Path) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, service, _), connected(port) as client:
            await client.enter()
            await client.say(submission(SMALL))
            job = (await client.hear_a(Accepted)).job
            await client.say(batches_of(job, SMALL, size=3)[0])
            await client.hear_a(Ack)

            stopping = asyncio.create_task(service.stop())
            message = await client.hear_failure()
            await stopping

            assert (message.code, message.retryable) == ("server-stopping", True)
            assert row_of(service.jobs, job).state == "open"
            with pytest.raises(OSError, match=r"refused|failed|reset"):
                await asyncio.open_connection("127.0.0.1", port)

    run(go())


def test_a_task_without_workers_is_told_so(tmp_path: Path) -> None:
    async def go() -> None:
        async with (
            serving(tmp_path, is_present=False) as (port, _, _),
            connected(port) as client,
        ):
            await client.enter()
            await client.say(Task(1, "reverse", "x"))
            assert (await client.hear_failure()).code == "no-workers"

    run(go())


def test_a_job_of_more_sources_than_a_frame_can_name_is_taken(tmp_path: Path) -> None:
    sources = [f"{number:05}\n".encode() for number in range(900)]
    plain = submission(sources)
    named = [replace(one, name=one.name.rjust(1_200, "n")) for one in plain.sources]
    submit = replace(plain, sources=tuple(named))

    async def go() -> None:
        async with serving(tmp_path) as (port, _, _), connected(port) as client:
            welcome = await client.enter()
            assert welcome.limits.sources >= 20_000
            await client.say(submit)
            accepted = await client.hear_a(Accepted)
            for batch in batches_of(accepted.job, sources, 5_000):
                await client.say(batch)
            report = await report_of(client)

        assert len(report["sources"]) == 900

    with pytest.raises(FrameTooLarge):
        encode(submit)
    run(go())


def test_more_sources_than_the_limit_are_refused_and_the_connection_goes_on(
    tmp_path: Path,
) -> None:
    async def go() -> None:
        limits = ServerLimits(sources=11_999)
        async with serving(tmp_path, limits=limits) as (port, _, _), connected(port) as client:
            await client.enter()
            await client.say(submission([b"x\n"] * 12_000))
            failure = await client.hear_failure()
            assert (failure.code, failure.request) == ("job-too-large", 1)
            assert await analyse(client, SMALL)

    run(go())


def test_who_never_ends_a_submit_is_hung_up_on_whatever_else_it_says(tmp_path: Path) -> None:
    limits = ServerLimits(submit_s=0.3)

    async def go() -> None:
        async with serving(tmp_path, limits=limits) as (port, _, workers):
            workers.misbehave = lambda _: "begin"
            async with connected(port) as client:
                await client.enter()
                await client.say(submission(SMALL))
                job = (await client.hear_a(Accepted)).job
                await client.say(*batches_of(job, SMALL))  # so that it may be silent
                await client.say(SubmitPart(0, 1 << 20, False, b"{"))
                for nonce in range(4):
                    await client.say(Ping(nonce))
                    await asyncio.sleep(0.05)
                assert (await client.hear_failure()).code == "too-slow"

    run(go())


def test_a_submit_longer_than_is_taken_is_refused_at_its_first_part(tmp_path: Path) -> None:
    limits = ServerLimits(submit_bytes=2_000_000)

    async def go() -> None:
        async with serving(tmp_path, limits=limits) as (port, _, _), connected(port) as client:
            await client.enter()
            await client.say(SubmitPart(0, 2_000_001, False, b"{"))
            failure = await client.hear_failure()
            assert (failure.code, failure.is_fatal) == ("bad-message", True)

    run(go())
