"""Jobs from submission to report, without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from pathlib import Path

import pytest

from server.archive import Archive
from server.errors import (
    BadBatch,
    BadSources,
    BatchOutOfOrder,
    JobTooLarge,
    NoSuchArtifact,
    NoSuchJob,
)
from server.leases import Leases
from server.limits import ServerLimits
from server.protocol.messages import Batch, Progress, Segment, SourceOffer, Submit
from tests.server.cluster_in_place import (
    QUICK,
    batches_of,
    failure_of,
    figures,
    report_of,
    row_of,
    running_jobs,
    send_all,
    submission,
    until,
)
from workers.errors import BadOption, UnknownKind
from workers.kinds.base import Report
from workers.orders import PieceOrder

SMALL = [b"one\ntwo\n", b"", b"three\n"]
LARGE = [b"a line of a large source\n" * 700_000]  # 17.5 MB: four pieces


def leave_a_stray_blob(folder: Path) -> None:
    stray = folder / "blobs" / "jobs" / ("f" * 32) / "batches" / "00000000"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"of a job without a row")


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(test)


def test_small_sources_come_back_as_a_report(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))
            assert (admitted.state, admitted.next) == ("open", 0)

            await send_all(jobs, "ana", admitted.job, SMALL)
            report = await report_of(jobs, admitted.job)

            [line] = await jobs.lines("ana")

        assert [source["lines"] for source in report["sources"]] == [2, 0, 1]
        assert line.messages == 3
        assert report["colour"] == "blue"
        assert list(report)[-1] == "execution"
        execution = report["execution"]
        assert execution["bytes"] == 14
        assert not execution["from_store"]
        assert execution["pieces"][0]["attempts"] == 1
        assert set(execution["phases"]) == {"upload_s", "queue_s", "measure_s", "merge_s"}
        assert set(execution["began"]) == set(execution["phases"])
        assert execution["began"]["upload_s"] == 0
        assert 0 < execution["began"]["merge_s"] <= execution["total_s"]

    run(go())


def test_a_large_source_is_measured_in_pieces_while_it_still_comes(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            admitted = await jobs.submit("ana", submission(LARGE))
            batches = batches_of(admitted.job, LARGE)

            for batch in batches[:-1]:
                await jobs.take_batch("ana", batch)
            await until(lambda: len(workers.pieces) == 3)
            await jobs.take_batch("ana", batches[-1])
            report = await report_of(jobs, admitted.job)

        assert report["sources"][0]["lines"] == 700_000
        assert len(report["execution"]["pieces"]) == 4
        assert all(order.spans[0].plan == {"mark": "\n"} for order in workers.pieces)

    run(go())


def test_pieces_begin_where_a_message_begins(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            admitted = await jobs.submit("ana", submission(LARGE))
            await send_all(jobs, "ana", admitted.job, LARGE)
            await report_of(jobs, admitted.job)

        assert all(order.spans[0].start % 25 == 0 for order in workers.pieces)

    run(go())


def test_a_source_whose_beginning_misleads_is_measured_again(tmp_path: Path) -> None:
    source = b"x\n" * 40_000 + b"y;" * 8_000_000

    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            admitted = await jobs.submit("ana", submission([source]))
            await send_all(jobs, "ana", admitted.job, [source])
            report = await report_of(jobs, admitted.job)

        assert report["sources"][0]["lines"] == 8_000_000
        assert {order.tally.rpartition("/")[2][0] for order in workers.pieces} == {"0", "1"}

    run(go())


def test_more_than_sixteen_pieces_are_merged_by_workers_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.pieces.LEAST_PIECE", 1000)
    monkeypatch.setattr("server.pieces.MOST_PIECE", 1000)
    source = b"seven..\n" * 3000

    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            admitted = await jobs.submit("ana", submission([source]))
            await send_all(jobs, "ana", admitted.job, [source])
            report = await report_of(jobs, admitted.job)

        assert report["sources"][0]["lines"] == 3000
        assert len(workers.pieces) == 24
        assert len(workers.sent) == 24 + 3

    run(go())


def test_the_same_key_gives_the_same_job_and_goes_on_after_the_last_batch(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            submit = submission(SMALL)
            first = await jobs.submit("ana", submit)
            batches = batches_of(first.job, SMALL, size=5)
            assert await jobs.take_batch("ana", batches[0]) == 1

            again = await jobs.submit("ana", submit)
            assert (again.job, again.next) == (first.job, 1)
            assert await jobs.take_batch("ana", batches[0]) == 1  # sent twice: no harm
            for batch in batches[1:]:
                await jobs.take_batch("ana", batch)

            assert figures(await report_of(jobs, first.job))["schema"] == "toy/1"

    run(go())


def test_a_stored_report_answers_again_and_fresh_goes_round_it(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            first = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", first.job, SMALL)
            report = await report_of(jobs, first.job)

            again = await jobs.submit("ana", submission(SMALL))
            stored = await report_of(jobs, again.job, from_store=again.from_store)
            assert (again.state, again.job) == ("done", first.job)
            assert stored["execution"]["from_store"]
            assert figures(stored) == figures(report)

            others = [
                await jobs.submit("ana", submission(SMALL, fresh=True)),
                await jobs.submit("ana", submission(SMALL, colour="red")),
                await jobs.submit("bea", submission(SMALL)),
                await jobs.submit("ana", submission([*SMALL, b"x\n"])),
            ]
            assert all(other.state == "open" for other in others)
            assert workers.measured == 1

    run(go())


def test_batches_come_in_order_and_hold_what_follows(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))
            job = admitted.job
            refused = [
                Batch.of(job, 0, (Segment(0, 1, 7),), b"ne\ntwo\n"),
                Batch.of(job, 0, (Segment(0, 0, 8), Segment(2, 1, 2)), b"one\ntwo\nhr"),
                Batch.of(job, 0, (Segment(0, 0, 9),), b"one\ntwo\nx"),
                Batch.of(job, 0, (Segment(7, 0, 1),), b"x"),
                Batch.of(job, 0, (Segment(0, 0, 4),), b"one\ntwo\n"),
                Batch.of(job, 0, (Segment(0, 0, 0),), b""),
            ]

            with pytest.raises(BatchOutOfOrder):
                await jobs.take_batch("ana", Batch.of(job, 1, (Segment(0, 0, 8),), b"one\ntwo\n"))
            for batch in refused:
                with pytest.raises(BadBatch):
                    await jobs.take_batch("ana", batch)

            await send_all(jobs, "ana", job, SMALL)
            assert figures(await report_of(jobs, job))

    run(go())


def test_a_source_that_changed_fails_its_job_and_leaves_nothing(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))

            await send_all(jobs, "ana", admitted.job, [b"one\nTWO\n", b"", b"three\n"])
            failure = await failure_of(jobs, admitted.job)

            assert failure.code == "source-changed"
            assert "0.txt" in failure.message
            assert not list((tmp_path / "blobs" / "jobs").glob("*/batches/*"))

    run(go())


def test_another_subjects_job_does_not_exist(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))
            batch = batches_of(admitted.job, SMALL)[0]

            for attempt in (
                jobs.attach("bea", admitted.job),
                jobs.cancel("bea", admitted.job),
                jobs.delete("bea", admitted.job),
                jobs.take_batch("bea", batch),
                jobs.artifact_size("bea", admitted.job, "lines"),
            ):
                with pytest.raises(NoSuchJob):
                    await attempt
            assert await jobs.lines("bea") == []

    run(go())


def test_a_cancelled_job_tells_its_followers_and_the_workers(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda _: "begin"
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            following = asyncio.create_task(failure_of(jobs, admitted.job))
            await until(lambda: workers.pieces)

            await jobs.cancel("ana", admitted.job)

            assert (await following).code == "cancelled"
            assert workers.cancelled == [admitted.job]
            assert not list((tmp_path / "blobs" / "jobs").glob("*"))
            assert await jobs.take_batch("ana", batches_of(admitted.job, SMALL)[0]) is None

    run(go())


def test_a_deleted_job_is_gone_with_its_report(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            await report_of(jobs, admitted.job)
            assert [line.state for line in await jobs.lines("ana")] == ["done"]

            await jobs.delete("ana", admitted.job)

            assert await jobs.lines("ana") == []
            assert not list((tmp_path / "blobs" / "jobs").glob("*"))
            assert (await failure_of(jobs, admitted.job)).code == "no-such-job"
            again = await jobs.submit("ana", submission(SMALL))
            assert again.state == "open"

    run(go())


def test_a_done_job_keeps_its_report_and_artifacts_alone(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            await report_of(jobs, admitted.job)

            kept = {path.name for path in (tmp_path / "blobs" / "jobs" / admitted.job).iterdir()}
            size = await jobs.artifact_size("ana", admitted.job, "lines")

            assert kept == {"report", "artifacts"}
            assert jobs.archive.artifact(admitted.job, "lines", 0, size) == b"lines 3"
            with pytest.raises(NoSuchArtifact):
                await jobs.artifact_size("ana", admitted.job, "../report")

    run(go())


def test_what_can_not_be_taken_is_refused_with_its_reason(tmp_path: Path) -> None:
    limits = ServerLimits(sources=3, job_bytes=100, open_jobs=1)

    async def go() -> None:
        async with running_jobs(tmp_path, limits=limits) as (jobs, _):
            for submit, error in (
                (Submit(1, "0" * 32, "nope", {}, ()), UnknownKind),
                (Submit(1, "0" * 32, "toy", {"size": "1"}, ()), BadOption),
                (Submit(1, "0" * 32, "toy", {}, ()), BadSources),
                (Submit(1, "0" * 32, "toy", {}, (SourceOffer("a", 0, "0" * 64),)), BadSources),
                (submission([b"x"] * 4), JobTooLarge),
                (submission([b"x" * 101]), JobTooLarge),
            ):
                with pytest.raises(error):
                    await jobs.submit("ana", submit)
            await jobs.submit("ana", submission([b"x"]))
            with pytest.raises(JobTooLarge):
                await jobs.submit("ana", submission([b"y"]))

    run(go())


def test_sources_without_a_byte_are_complete_at_once(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission([b"", b""]))

            assert (await failure_of(jobs, admitted.job)).code == "nothing-to-read"

    run(go())


def test_a_silent_piece_is_sent_again(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda order: "begin" if order.attempt == 1 else None
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            report = await report_of(jobs, admitted.job)

        [piece] = report["execution"]["pieces"]
        assert piece["attempts"] == 2
        [lost] = piece["lost"]
        assert lost["worker"] == "worker"
        assert lost["end_s"] - lost["start_s"] > QUICK.silence_s - 0.02

    run(go())


def test_a_try_that_failed_is_told_with_its_worker(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda order: "fail" if order.attempt < 3 else None
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            report = await report_of(jobs, admitted.job)

        [piece] = report["execution"]["pieces"]
        assert [lost["worker"] for lost in piece["lost"]] == ["worker"] * 2

    run(go())


def test_a_piece_whose_worker_leaves_is_passed_on_without_an_attempt(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda order: "leave" if len(workers.pieces) < 5 else None
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            report = await report_of(jobs, admitted.job)

        assert len(workers.pieces) == 5
        assert report["execution"]["pieces"][0]["attempts"] == 1
        assert len(report["execution"]["pieces"][0]["lost"]) == 4

    run(go())


def test_a_piece_that_nobody_began_is_sent_again_without_an_attempt(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda order: "hang" if len(workers.pieces) == 1 else None
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            report = await report_of(jobs, admitted.job)

        assert len(workers.pieces) == 2
        assert report["execution"]["pieces"][0]["attempts"] == 1
        assert report["execution"]["pieces"][0]["lost"] == []

    run(go())


def test_pieces_lost_together_are_sent_again_together(tmp_path: Path) -> None:
    sent_at: dict[int, float] = {}
    resent_at: dict[int, float] = {}

    def lose_first_orders(order: PieceOrder) -> str | None:
        if order.piece not in sent_at:
            sent_at[order.piece] = time.monotonic()
            return "hang"
        resent_at[order.piece] = time.monotonic()
        return None

    def spread(times: dict[int, float]) -> float:
        return max(times.values()) - min(times.values())

    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lose_first_orders
            admitted = await jobs.submit("ana", submission(LARGE))
            await send_all(jobs, "ana", admitted.job, LARGE)
            assert figures(await report_of(jobs, admitted.job))

    run(go())
    assert len(resent_at) == 4
    assert spread(resent_at) < spread(sent_at) + QUICK.idle_s


@pytest.mark.parametrize("wish", ["fail", "no upload", "begin"])
def test_a_piece_is_tried_three_times_then_its_job_fails(tmp_path: Path, wish: str) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda _: wish
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            failure = await failure_of(jobs, admitted.job)

            assert failure.code == "piece-failed"
            assert [order.attempt for order in workers.pieces] == [1, 2, 3]
            assert row_of(jobs, admitted.job).reason_code == "piece-failed"

    run(go())


def test_a_broker_that_is_away_costs_no_attempt(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.is_away = True
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            following = asyncio.create_task(report_of(jobs, admitted.job))
            await asyncio.sleep(0.3)

            workers.is_away = False

            assert (await following)["execution"]["pieces"][0]["attempts"] == 1

    run(go())


def test_progress_tells_how_the_job_stands(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda _: "begin"
            admitted = await jobs.submit("ana", submission(SMALL))
            news = jobs.news(admitted.job)
            first = await anext(news)
            assert isinstance(first, Progress)
            await send_all(jobs, "ana", admitted.job, SMALL)
            last = first
            while not last.pieces[0].worker:
                following = await anext(news)
                assert isinstance(following, Progress)
                last = following
            await news.aclose()

        assert first.phases == ("uploading",)
        assert (first.bytes_received, first.bytes_total) == (0, 14)
        assert last.phases == ("measuring",)
        assert last.bytes_received == 14
        assert (last.pieces[0].worker, last.pieces[0].state) == ("worker", "measuring")
        assert (last.workers, last.processes) == (1, 2)

    run(go())


def test_another_server_goes_on_with_an_upload_that_was_begun(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            submit = submission(SMALL)
            first = await jobs.submit("ana", submit)
            batches = batches_of(first.job, SMALL, size=3)
            for batch in batches[:2]:
                await jobs.take_batch("ana", batch)

            async with running_jobs(tmp_path) as (other, _):
                attached = await other.attach("ana", first.job)
                assert (attached.state, attached.next) == ("open", 2)
                for batch in batches[2:]:
                    await other.take_batch("ana", batch)
                report = await report_of(other, first.job)

            await Leases(jobs).look()
            assert figures(await report_of(jobs, first.job)) == figures(report)

    run(go())


def test_a_new_server_takes_over_what_the_last_one_left(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda order: "begin" if order.piece == 3 else None
            admitted = await jobs.submit("ana", submission(LARGE))
            await send_all(jobs, "ana", admitted.job, LARGE)
            await until(lambda: len(workers.pieces) >= 4 and workers.measured == 3)

        async with running_jobs(tmp_path) as (jobs, workers):
            await Leases(jobs).look()
            report = await report_of(jobs, admitted.job)

        assert report["sources"][0]["lines"] == 700_000
        assert workers.measured == 1  # the other three tallies were stored

    run(go())


def test_a_server_that_lost_its_job_only_watches(tmp_path: Path) -> None:
    async def go() -> None:
        async with (
            running_jobs(tmp_path) as (one, its_workers),
            running_jobs(tmp_path) as (two, _),
        ):
            its_workers.misbehave = lambda _: "begin"
            admitted = await one.submit("ana", submission(SMALL))
            await send_all(one, "ana", admitted.job, SMALL)
            following = asyncio.create_task(report_of(one, admitted.job))
            await until(lambda: its_workers.pieces)

            await two.attach("ana", admitted.job)
            await Leases(one).look()

            assert admitted.job not in one.driving.drives
            assert figures(await following)["schema"] == "toy/1"

    run(go())


def test_an_upload_nobody_feeds_is_cancelled_and_swept(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            admitted = await jobs.submit("ana", submission(SMALL))
            await jobs.take_batch("ana", batches_of(admitted.job, SMALL, size=3)[0])
            leave_a_stray_blob(tmp_path)

            await Leases(jobs, abandoned_s=-1.0).sweep()

            assert row_of(jobs, admitted.job).state == "cancelled"
            assert not list((tmp_path / "blobs" / "jobs").glob("*/batches/*"))

    run(go())


def test_a_full_disk_fails_the_job_and_the_next_one_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):

            def full(*_: object, **__: object) -> bool:
                raise OSError(28, "No space left on device")

            admitted = await jobs.submit("ana", submission(SMALL))
            with monkeypatch.context() as patch:
                patch.setattr(workers._blobs.__class__, "put", full)
                await send_all(jobs, "ana", admitted.job, SMALL)
            failure = await failure_of(jobs, admitted.job)
            assert (failure.code, failure.retryable) == ("storage-full", True)

            again = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", again.job, SMALL)
            assert figures(await report_of(jobs, again.job))

    run(go())


def test_a_worker_without_room_fails_the_job_at_once_and_says_so(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda _: "no room"
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            failure = await failure_of(jobs, admitted.job)

        assert (failure.code, failure.retryable) == ("storage-full", True)
        assert len(workers.pieces) == 1

    run(go())


def test_a_failure_noted_later_leaves_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> bool:
        raise OSError(28, "No space left on device")

    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            workers.misbehave = lambda _: "fail"
            admitted = await jobs.submit("ana", submission(SMALL))
            with monkeypatch.context() as patch:
                patch.setattr(jobs.table, "end", full)
                await send_all(jobs, "ana", admitted.job, SMALL)
                assert (await failure_of(jobs, admitted.job)).code == "piece-failed"

            await Leases(jobs).look()

            assert row_of(jobs, admitted.job).state == "failed"
            assert not list((tmp_path / "blobs" / "jobs").rglob("*"))

    run(go())


def test_a_report_that_comes_after_the_cancel_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            store = Archive.store_report

            def cancelled_elsewhere(archive: Archive, job: str, report: Report) -> str:
                assert jobs.table.cancel(job)
                archive.remove_all(job)
                return store(archive, job, report)

            monkeypatch.setattr(Archive, "store_report", cancelled_elsewhere)
            admitted = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", admitted.job, SMALL)
            assert (await failure_of(jobs, admitted.job)).code == "cancelled"

            assert not list((tmp_path / "blobs" / "jobs").rglob("*"))

    run(go())


def test_the_sweep_leaves_a_job_without_a_report_nothing(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            done = await jobs.submit("ana", submission(SMALL))
            await send_all(jobs, "ana", done.job, SMALL)
            await report_of(jobs, done.job)
            cancelled = await jobs.submit("ana", submission(SMALL, fresh=True))
            await jobs.cancel("ana", cancelled.job)
            late = tmp_path / "blobs" / "jobs" / cancelled.job / "artifacts" / "lines"
            late.parent.mkdir(parents=True)
            late.write_bytes(b"stored after the end")

            await Leases(jobs).sweep()

            left = {path.name for path in (tmp_path / "blobs" / "jobs").iterdir()}
            assert left == {done.job}
            assert figures(await report_of(jobs, done.job))

    run(go())


def test_a_job_of_any_state_is_listed_with_its_times(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            before = time.time()
            admitted = await jobs.submit("ana", submission(SMALL))
            await jobs.cancel("ana", admitted.job)

            (line,) = await jobs.lines("ana")

            assert (line.id, line.state, line.name) == (admitted.job, "cancelled", "0.txt")
            assert line.messages is None
            assert before <= line.created_at <= (line.ended_at or 0) <= time.time()

    run(go())
