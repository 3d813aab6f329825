from __future__ import annotations

import asyncio
import json
import threading
import zipfile
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from io import BytesIO
from math import inf
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import pytest

from desktop.client import Client
from desktop.connection import Endpoint
from desktop.errors import (
    ClientClosed,
    DesktopError,
    ServerConfused,
    ServerGone,
    ServerRefused,
    SourceChanged,
    SourceUnreadable,
    TooManySources,
)
from desktop.exports import find_sources
from desktop.line import Timing
from desktop.sources import ordered
from server.protocol import Batch, Cancel, Failure, Ping, Progress, Submit
from tests.desktop.scripted_server import MemorySource, Script, ScriptedServer, scripted

T = TypeVar("T")

QUICK = Timing(first_s=1.0, patience_s=5.0, shortest_wait_s=0.005, longest_wait_s=0.05)
STOPPING = Failure.because("server-stopping")


def run(work: Coroutine[Any, Any, T]) -> T:
    async def bounded() -> T:
        async with asyncio.timeout(30):
            return await work

    return asyncio.run(bounded())


def client_of(server: ScriptedServer, **given: Any) -> Client:
    return Client(server.endpoint, **{"timing": QUICK, **given})


def some_sources(*, is_seekable: bool = True) -> list[MemorySource]:
    def source(name: str, length: int) -> MemorySource:
        return MemorySource(name, (name.encode() * (length + 1))[:length], is_seekable)

    return [source("d", 10), source("b", 5_500), source("a", 300), source("c", 0), source("e", 900)]


def hashes_of(sources: list[MemorySource]) -> list[str]:
    return [source.sha256 for source in ordered(sources)]


def test_what_is_sent_is_what_the_server_holds() -> None:
    async def scene() -> None:
        sources = some_sources()
        async with scripted() as server, client_of(server) as client:
            report = await client.analyze(sources, options={"date_order": "dmy"})

        assert json.loads(report) == hashes_of(sources)
        [job] = server.jobs.values()
        assert [offer.name for offer in job.offers] == ["a", "b", "c", "d", "e"]
        assert job.options == {"date_order": "dmy"}
        assert [source.opened for source in sources] == [1, 1, 1, 0, 1]

    run(scene())


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_both_families_of_addresses_are_spoken(host: str) -> None:
    async def scene() -> None:
        async with scripted(host=host) as server, client_of(server, token="abc") as client:
            assert (await client.check())[0].ok
            assert client.welcome.instance == "scripted"

        assert [(hello.token, hello.client) for hello in server.hellos] == [("abc", "atalaya")]

    run(scene())


def test_a_name_with_two_addresses_reaches_the_one_that_answers() -> None:
    async def scene() -> None:
        async with scripted() as server:
            endpoint = Endpoint("localhost", server.endpoint.port)
            async with Client(endpoint, timing=QUICK) as client:
                assert client.is_connected

    run(scene())


def spread(total: int, count: int) -> list[int]:
    return sorted({1, 2, 5, 6, *(total * at // count for at in range(1, count)), total - 1})


@pytest.mark.parametrize("is_seekable", [True, False])
def test_a_connection_cut_anywhere_in_what_was_sent_changes_nothing(is_seekable: bool) -> None:
    async def scene() -> None:
        async with scripted() as server, client_of(server) as client:
            await client.analyze(some_sources())
        for place in spread(server.bytes_received, 40):
            await cut_once(Script(cut_after_received=place))

    async def cut_once(script: Script) -> None:
        sources = some_sources(is_seekable=is_seekable)
        async with scripted(script) as server, client_of(server) as client:
            assert json.loads(await client.analyze(sources)) == hashes_of(sources)
            assert server.connections == 2
            assert len(server.jobs) == 1

    run(scene())


def test_a_connection_cut_anywhere_in_what_came_back_changes_nothing() -> None:
    async def scene() -> None:
        async with scripted() as server, client_of(server) as client:
            await client.analyze(some_sources())
        for place in spread(server.bytes_sent, 40):
            sources = some_sources()
            script = Script(cut_after_sent=place)
            async with scripted(script) as server, client_of(server) as client:
                assert json.loads(await client.analyze(sources)) == hashes_of(sources)
                assert len(server.jobs) == 1

    run(scene())


def test_a_connection_cut_many_times_goes_on_from_the_last_acknowledged_batch() -> None:
    async def scene() -> None:
        sources = some_sources()
        scripts = [Script(cut_before_ack_of=number) for number in range(7)]
        async with scripted(*scripts) as server, client_of(server) as client:
            report = await client.analyze(sources)

        assert json.loads(report) == hashes_of(sources)
        assert server.connections == 8
        # Each was durable when the connection was cut, so none is stored twice.
        assert sorted(set(server.pieces_received)) == list(range(8))
        assert len(server.pieces_received) <= 8 + 7 * (server.limits.unacknowledged - 1)

    run(scene())


def test_bytes_that_come_one_by_one_make_the_same_report() -> None:
    async def scene() -> None:
        sources = some_sources()
        script = Script(in_single_bytes=True)
        async with scripted(script) as server, client_of(server) as client:
            assert json.loads(await client.analyze(sources)) == hashes_of(sources)

    run(scene())


def test_a_report_longer_than_a_frame_comes_whole() -> None:
    async def scene() -> None:
        report = b"[" + b" " * 2_500_000 + b"]"
        async with scripted(report=report) as server, client_of(server) as client:
            assert await client.analyze(some_sources()) == report

    run(scene())


def test_empty_sources_alone_make_a_job() -> None:
    async def scene() -> None:
        sources = [MemorySource("a", b"")]
        async with scripted() as server, client_of(server) as client:
            assert json.loads(await client.analyze(sources)) == hashes_of(sources)

    run(scene())


def test_no_more_batches_are_under_way_than_the_server_allows() -> None:
    async def scene() -> None:
        async with scripted(unacknowledged=2) as server, client_of(server) as client:
            server.holds_acks = True
            job = await client.submit(some_sources())
            while not job.is_ended:
                await client.check()

        assert server.most_unacknowledged == 2

    run(scene())


def test_several_jobs_share_one_connection() -> None:
    async def scene() -> None:
        several = [[MemorySource(f"{at}", bytes([at]) * (3_000 + at))] for at in range(5)]
        async with scripted() as server, client_of(server) as client:
            reports = await asyncio.gather(*(client.analyze(one) for one in several))

        assert [json.loads(report) for report in reports] == [hashes_of(one) for one in several]
        assert server.connections == 1

    run(scene())


def test_several_jobs_survive_a_cut_together() -> None:
    async def scene() -> None:
        several = [[MemorySource(f"{at}", bytes([at]) * (3_000 + at))] for at in range(5)]
        script = Script(cut_after_received=9_000)
        async with scripted(script) as server, client_of(server) as client:
            reports = await asyncio.gather(*(client.analyze(one) for one in several))

        assert [json.loads(report) for report in reports] == [hashes_of(one) for one in several]
        assert server.connections == 2

    run(scene())


def test_progress_is_told_and_never_goes_back() -> None:
    async def scene() -> list[Progress]:
        told: list[Progress] = []
        async with scripted(batch_bytes=100) as server, client_of(server) as client:
            await client.analyze(some_sources(), on_progress=told.append)
        return told

    told = run(scene())

    received = [progress.bytes_received for progress in told]
    assert received == sorted(set(received))
    assert received[-1] == told[-1].bytes_total == 6_710


def test_a_listener_that_fails_ends_the_job_and_is_heard() -> None:
    async def scene() -> None:
        def fail(progress: Progress) -> None:
            raise ZeroDivisionError

        async with scripted() as server:
            server.holds_report = True
            async with client_of(server) as client:
                with pytest.raises(ZeroDivisionError):
                    await client.analyze(some_sources(), on_progress=fail)
                await client.check()
            assert any(isinstance(message, Cancel) for message in server.heard)

    run(scene())


def test_a_cancelled_job_ends_with_a_refusal_that_says_so() -> None:
    async def scene() -> None:
        async with scripted() as server, client_of(server) as client:
            server.holds_report = True
            job = await client.submit(some_sources())
            client.cancel(job)
            with pytest.raises(ServerRefused, match="cancelled") as caught:
                await job.report()

            assert (caught.value.code, job.state) == ("cancelled", "cancelled")

    run(scene())


def test_a_job_cancelled_while_the_server_is_away_is_cancelled_when_it_is_back() -> None:
    async def scene() -> None:
        lost = asyncio.Event()
        async with scripted(Script(cut_before_ack_of=2)) as server:
            server.holds_report = True
            told = lambda connected: None if connected else lost.set()  # noqa: E731
            async with client_of(server, on_connected=told) as client:
                job = await client.submit(some_sources())
                await lost.wait()
                client.cancel(job)
                with pytest.raises(ServerRefused, match="cancelled"):
                    await job.report()

    run(scene())


def test_an_analysis_that_is_cancelled_here_is_cancelled_there() -> None:
    async def scene() -> None:
        async with scripted() as server:
            server.holds_report = True
            async with client_of(server) as client:
                began = asyncio.Event()
                analysis = asyncio.create_task(
                    client.analyze(some_sources(), on_progress=lambda _: began.set())
                )
                await began.wait()
                analysis.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await analysis
                await client.check()
            [job] = server.jobs.values()
            assert job.state == "cancelled"

    run(scene())


def test_leaving_the_client_leaves_the_job_to_be_attached_again() -> None:
    async def scene() -> None:
        sources = some_sources()
        async with scripted(batch_bytes=100) as server:
            async with client_of(server) as client:
                job = await client.submit(sources)
                await server.until(lambda: bool(server.pieces_received))
            with pytest.raises(ClientClosed):
                await job.report()
            async with client_of(server) as client:
                again = await client.attach(job.id, sources)
                assert json.loads(await again.report()) == hashes_of(sources)

    run(scene())


def test_a_source_that_shrank_fails_its_job_and_no_other() -> None:
    async def scene() -> None:
        shrunk = MemorySource("shrunk", b"x" * 2_500, announced=3_500)
        whole = some_sources()
        async with scripted() as server, client_of(server) as client:
            failed, report = await asyncio.gather(
                client.analyze([shrunk]), client.analyze(whole), return_exceptions=True
            )
            await client.check()

        assert isinstance(failed, SourceChanged)
        assert isinstance(report, bytes)
        assert json.loads(report) == hashes_of(whole)
        assert sum(isinstance(message, Cancel) for message in server.heard) == 1

    run(scene())


class Unreadable(MemorySource):
    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        raise PermissionError(13, "Permission denied")
        yield


def test_a_source_that_can_not_be_read_fails_its_job_with_its_name() -> None:
    async def scene() -> None:
        async with scripted() as server, client_of(server) as client:
            with pytest.raises(SourceUnreadable, match=r"^secret can't be read: Permission denied"):
                await client.analyze([Unreadable("secret", b"x")])

    run(scene())


class Slow(MemorySource):
    """Can be read only once somebody else lets it."""

    def __init__(self, gate: threading.Event) -> None:
        super().__init__("slow", b"slow")
        self._gate = gate

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        assert self._gate.wait(20)
        yield BytesIO(self.data)


def test_a_slow_source_does_not_hold_up_the_loop() -> None:
    async def scene() -> None:
        gate = threading.Event()
        async with scripted() as server, client_of(server) as client:
            job = await client.submit([Slow(gate)])
            await client.check()  # would wait for ever behind a blocked loop
            gate.set()
            assert await job.report()

    run(scene())


def test_a_client_that_leaves_during_a_read_waits_for_its_end() -> None:
    async def scene() -> None:
        gate = threading.Event()
        async with scripted() as server:
            async with client_of(server) as client:
                await client.submit([Slow(gate)])
                asyncio.get_running_loop().call_later(0.02, gate.set)
            assert gate.is_set()

    run(scene())


def test_too_many_sources_are_told_before_anything_is_sent() -> None:
    async def scene() -> None:
        sources = [MemorySource("n" * 900, bytes([at])) for at in range(250)] * 5
        async with scripted() as server, client_of(server) as client:
            with pytest.raises(TooManySources, match="1250 chats"):
                await client.submit(sources)
            await client.check()

        assert not any(isinstance(message, Submit) for message in server.heard)

    run(scene())


def test_names_that_are_no_text_are_made_text() -> None:
    async def scene() -> None:
        sources = [MemorySource("caf\udce9\0.txt", b"x")]
        async with scripted() as server, client_of(server) as client:
            await client.analyze(sources)
            answer = await client.task("uppercase", "a\udce9b")

        [job] = server.jobs.values()
        assert [offer.name for offer in job.offers] == ["caf?\N{REPLACEMENT CHARACTER}.txt"]
        assert answer.answer == "A?B"

    run(scene())


def test_questions_are_answered() -> None:
    async def scene() -> None:
        async with scripted() as server, client_of(server) as client:
            await client.analyze(some_sources())
            [summary] = await client.jobs()
            assert summary.bytes == 6_710
            assert await client.fetch(summary.job, "columns") == b"column"
            assert (await client.task("uppercase", "hola")).answer == "HOLA"
            assert await client.preview("a", b"x" * 70_000, True) == {
                "name": "a",
                "bytes": 65_536,
                "is_end": False,
            }
            assert (await client.preview("a", b"x", True))["is_end"] is True
            await client.delete(summary.job)
            assert await client.jobs() == ()
            with pytest.raises(ServerRefused, match="no such job") as caught:
                await client.attach(summary.job)
            assert (caught.value.code, caught.value.retryable) == ("no-such-job", False)

    run(scene())


def test_a_question_asked_while_the_server_is_away_is_answered_when_it_is_back() -> None:
    async def scene() -> None:
        async with scripted(Script(cut_after_received=150)) as server, client_of(server) as client:
            answers = await asyncio.gather(*(client.task("uppercase", "a" * 50) for _ in range(5)))

            assert [answer.answer for answer in answers] == ["A" * 50] * 5
            assert server.connections == 2

    run(scene())


def test_nobody_there_is_one_clear_sentence() -> None:
    async def scene() -> None:
        async with scripted() as server:
            endpoint = server.endpoint
        timing = Timing(first_s=0.05, shortest_wait_s=0.01)
        with pytest.raises(ServerGone) as caught:
            async with Client(endpoint, timing=timing):
                pass

        assert str(caught.value) == (
            f"the server at 127.0.0.1:{endpoint.port} does not answer "
            "(connection refused); is it running?"
        )

    run(scene())


def test_a_server_that_goes_for_good_fails_everything_after_the_patience() -> None:
    async def scene() -> None:
        async with scripted() as server:
            server.holds_report = True
            async with client_of(server, patience_s=0.1) as client:
                job = await client.submit(some_sources())
                await server.stop()
                results = await asyncio.gather(job.report(), client.check(), return_exceptions=True)
                assert [type(result) for result in results] == [ServerGone, ServerGone]
                with pytest.raises(ServerGone):
                    await client.check()

    run(scene())


def test_a_server_that_falls_over_the_same_batch_again_and_again_is_given_up() -> None:
    async def scene() -> None:
        scripts = [Script(cut_before_ack_of=1)] + [Script(dismiss_at_batch=STOPPING)] * 1_000
        async with scripted(*scripts) as server, client_of(server, patience_s=0.3) as client:
            with pytest.raises(ServerRefused, match="the server is stopping"):
                await client.analyze(some_sources())
            assert server.connections < 200

    run(scene())


def test_a_server_that_stops_is_looked_for_again() -> None:
    async def scene() -> None:
        sources = some_sources()
        scripts = [Script(dismiss_at_batch=STOPPING), Script(instead_of_welcome=STOPPING)]
        async with scripted(*scripts) as server, client_of(server) as client:
            assert json.loads(await client.analyze(sources)) == hashes_of(sources)
            assert server.connections == 3

    run(scene())


@pytest.mark.parametrize("code", ["not-allowed", "internal"])
def test_a_server_that_refuses_is_not_asked_again(code: str) -> None:
    async def scene() -> None:
        script = Script(instead_of_welcome=Failure.because(code))
        async with scripted(script) as server:
            with pytest.raises(ServerRefused) as caught:
                async with client_of(server):
                    pass
            assert (caught.value.code, server.connections) == (code, 1)

    run(scene())


def test_another_protocol_is_told_apart() -> None:
    async def scene() -> None:
        script = Script(instead_of_welcome=b"HTTP/1.1 400 Bad Request\r\n\r\n")
        async with scripted(script) as server:
            with pytest.raises(ServerConfused, match="no Atalaya server"):
                async with client_of(server):
                    pass

    run(scene())


def test_a_silent_server_is_left_and_found_again() -> None:
    async def scene() -> None:
        sources = some_sources()
        timing = Timing(patience_s=10, ping_s=0.1, shortest_wait_s=0.005)
        async with (
            scripted(Script(is_silent=True)) as server,
            Client(server.endpoint, timing=timing) as client,
        ):
            assert json.loads(await client.analyze(sources)) == hashes_of(sources)
            assert server.connections >= 2

    run(scene())


def test_cuts_are_told_and_the_end_is_none() -> None:
    async def scene() -> None:
        told: list[bool] = []
        async with (
            scripted(Script(cut_after_received=2_000)) as server,
            client_of(server, on_connected=told.append) as client,
        ):
            await client.analyze(some_sources())

        assert told == [True, False, True]

    run(scene())


def test_the_next_try_is_told_and_can_be_had_at_once() -> None:
    async def scene() -> None:
        told: list[float | None] = []
        is_waiting = asyncio.Event()

        def heed(wait_s: float | None) -> None:
            told.append(wait_s)
            is_waiting.set()

        timing = Timing(patience_s=inf, shortest_wait_s=25, longest_wait_s=25)
        async with (
            scripted(Script(cut_after_received=2_000)) as server,
            Client(server.endpoint, timing=timing, on_waiting=heed) as client,
        ):
            job = await client.submit(some_sources())
            await is_waiting.wait()
            client.try_now()
            async with asyncio.timeout(20):
                await job.report()

        assert told == [25, None]

    run(scene())


def test_why_a_server_was_given_up_is_told() -> None:
    async def scene() -> None:
        async with scripted() as server, client_of(server, patience_s=0.05) as client:
            had_ended = client.has_ended
            await server.stop()

            error = await client.ended()

        assert not had_ended
        assert client.has_ended
        assert isinstance(error, ServerGone)

    run(scene())


def test_a_quiet_connection_is_kept_alive_by_pings() -> None:
    async def scene() -> None:
        timing = Timing(ping_s=0.1)
        async with scripted() as server, Client(server.endpoint, timing=timing):
            await server.until(lambda: len(server.heard) == 3)

            assert server.heard[1:] == [Ping(0), Ping(0)]

    run(scene())


def test_a_server_that_moved_is_found_where_it_is_now() -> None:
    async def scene() -> None:
        sources = some_sources()
        timing = Timing(patience_s=20, shortest_wait_s=10)
        async with scripted() as old, scripted() as new:
            old.holds_report = True
            lost = asyncio.Event()
            told = lambda connected: None if connected else lost.set()  # noqa: E731
            async with Client(old.endpoint, timing=timing, on_connected=told) as client:
                job = await client.submit(sources)
                new.jobs = old.jobs
                await old.until(lambda: old.jobs[job.id].is_complete)
                await old.stop()
                await lost.wait()
                client.move_to(new.endpoint, "another")
                assert json.loads(await job.report()) == hashes_of(sources)
            assert [hello.token for hello in new.hellos] == ["another"]

    run(scene())


def test_a_stored_report_needs_no_upload() -> None:
    async def scene() -> None:
        sources = some_sources()
        async with scripted() as server, client_of(server) as client:
            first = await client.submit(sources)
            await first.report()
            again = await client.attach(first.id, sources)
            assert (again.state, json.loads(await again.report())) == ("done", hashes_of(sources))
            assert sum(isinstance(message, Batch) for message in server.heard) == 8

    run(scene())


def test_a_closed_client_fails_what_still_waits() -> None:
    async def scene() -> None:
        async with scripted(Script(is_silent=True)) as server:
            async with client_of(server) as client:
                asking = asyncio.create_task(client.check())
                await asyncio.sleep(0)
            with pytest.raises(ClientClosed):
                await asking

    run(scene())


def test_no_task_is_left_behind() -> None:
    async def scene() -> None:
        gone: list[DesktopError] = []
        async with scripted(Script(cut_after_received=3_000)) as server:
            async with client_of(server) as client:
                await client.analyze(some_sources())
            try:
                async with Client(Endpoint("127.0.0.1", 1), timing=Timing(first_s=0.01)):
                    pass
            except ServerGone as error:
                gone.append(error)
        assert gone
        await asyncio.sleep(0)
        assert [task.get_name() for task in asyncio.all_tasks()] == [
            task.get_name() for task in [asyncio.current_task()] if task is not None
        ]

    run(scene())


def test_more_sources_than_a_frame_can_name_are_sent_where_they_are_taken() -> None:
    async def scene() -> None:
        sources = [MemorySource(f"{at:06}/{'n' * 90}", b"%06d" % at) for at in range(9_000)]
        async with scripted(submit_bytes=1 << 24) as server, client_of(server) as client:
            report = json.loads(await client.analyze(sources))

        assert report == hashes_of(sources)
        assert server.bytes_received > 1 << 20

    run(scene())


def test_a_long_submit_that_was_cut_is_sent_again() -> None:
    async def scene() -> None:
        sources = [MemorySource(f"{at:06}/{'n' * 90}", b"%06d" % at) for at in range(9_000)]
        cut = Script(cut_after_received=1_200_000)
        async with scripted(cut, submit_bytes=1 << 24) as server, client_of(server) as client:
            report = json.loads(await client.analyze(sources))

        assert report == hashes_of(sources)
        assert server.connections == 2
        assert len(server.jobs) == 1

    run(scene())


def test_of_a_zip_nothing_but_its_chats_is_sent(tmp_path: Path) -> None:
    chat = b"1/2/24, 10:00 - Ana: hola\n1/2/24, 10:01 - Ana: plan.txt (file attached)\n"
    secret = b"what was sent in a chat"
    with zipfile.ZipFile(tmp_path / "WhatsApp Chat with Ana.zip", "w") as archive:
        archive.writestr("WhatsApp Chat with Ana.txt", chat)
        for name in ("IMG-20240305-WA0001.jpg", "plan.txt", "PTT-1.opus", "more.zip", "x.vcf"):
            archive.writestr(name, secret)
        archive.writestr("Eva/_chat.txt", chat * 2)
        archive.writestr("Eva/00000012-notes.txt", secret)

    async def scene() -> list[bytes]:
        async with scripted() as server, client_of(server) as client:
            await client.analyze(find_sources([tmp_path]))
            sent = [one.data for one in server.heard if isinstance(one, Batch)]
            return [*sent, bytes(server.everything)]

    *batches, everything = run(scene())

    assert b"".join(batches) == chat * 3
    assert secret not in everything
    for told in (b"IMG-20240305", b'plan.txt"', b"PTT-1", b"more.zip", b"notes.txt", b"x.vcf"):
        assert told not in everything
