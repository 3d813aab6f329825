"""Reports that are made from what an earlier job has left, without an upload."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Coroutine, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from server.archive import Archive
from server.jobs import Admitted, Jobs
from server.protocol.messages import SourceOffer, Submit
from tests.server.cluster_in_place import (
    batches_of,
    figures,
    report_of,
    row_of,
    running_jobs,
    send_all,
    submission,
    until,
)
from tests.server.toy import InPlace
from workers.kinds import KINDS

SMALL = [b"one\ntwo\n", b"", b"three\n"]


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(test)


async def analyse(jobs: Jobs, subject: str = "ana", **more: Any) -> str:
    """Go the long way; give the job."""
    admitted = await jobs.submit(subject, submission(SMALL, fresh=True, **more))
    await send_all(jobs, subject, admitted.job, SMALL)
    await report_of(jobs, admitted.job)
    return admitted.job


async def lines_of(jobs: Jobs, job: str) -> bytes:
    size = await jobs.artifact_size("ana", job, "lines")
    return jobs.archive.artifact(job, "lines", 0, size)


def folders(tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / "blobs" / "jobs").iterdir()}


class Pause:
    """Holds the threads that store artifacts until it is let go of."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_reached = threading.Event()
        self.gone_on = threading.Event()
        store = Archive.store_artifacts

        def late(
            archive: Archive, job: str, artifacts: Iterable[tuple[str, Iterator[bytes]]]
        ) -> dict[str, int]:
            self.is_reached.set()
            assert self.gone_on.wait(20)
            return store(archive, job, artifacts)

        monkeypatch.setattr(Archive, "store_artifacts", late)


async def begin_to_derive(
    jobs: Jobs, pause: Pause, first: str
) -> tuple[asyncio.Task[Admitted], str]:
    """Submit what a job is derived for, up to the pause; give the answer to come and the job."""
    submitting = asyncio.create_task(jobs.submit("ana", submission(SMALL, shade="dark")))
    await until(pause.is_reached.is_set)
    [derived] = [line.id for line in await jobs.lines("ana") if line.id != first]
    return submitting, derived


def test_another_shade_is_answered_without_an_upload(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            first = await analyse(jobs)

            admitted = await jobs.submit("ana", submission(SMALL, shade="dark"))
            report = await report_of(jobs, admitted.job)
            long_way = await report_of(jobs, await analyse(jobs, shade="dark"))

            assert admitted == Admitted(admitted.job, "done", 0)
            assert admitted.job != first
            assert figures(report) == figures(long_way)
            assert await lines_of(jobs, admitted.job) == b"lines 3"
            assert row_of(jobs, admitted.job).options == {"colour": "blue", "shade": "dark"}
            assert workers.measured == 2
            assert [line.messages for line in await jobs.lines("ana")] == [3, 3, 3]

    run(go())


def test_names_of_real_chats_are_joined_without_an_upload(tmp_path: Path) -> None:
    chats = [
        b"13/03/2024, 10:00 - Leo: hola\n13/03/2024, 10:02 - Ana: buenas\n",
        b"14/03/2024, 11:00 - Mia: hi\n14/03/2024, 11:05 - +34 600 11 22 33: hello\n",
    ]
    offers = tuple(
        SourceOffer(f"{number}.txt", len(data), hashlib.sha256(data).hexdigest())
        for number, data in enumerate(chats)
    )
    join = {"join": '[["Ana","+34600112233"]]'}

    async def read(jobs: Jobs, key: str, options: dict[str, str]) -> str:
        admitted = await jobs.submit("ana", Submit(1, key, "chat", options, offers, True))
        await send_all(jobs, "ana", admitted.job, chats)
        await report_of(jobs, admitted.job)
        return admitted.job

    async def stored(jobs: Jobs, job: str) -> tuple[dict[str, Any], bytes]:
        size = await jobs.artifact_size("ana", job, "columns")
        columns = jobs.archive.artifact(job, "columns", 0, size)
        return figures(await report_of(jobs, job)), columns

    async def go() -> None:
        async with running_jobs(tmp_path, kinds=KINDS) as (jobs, _):
            first = await read(jobs, "first", {})

            admitted = await jobs.submit("ana", Submit(1, "j", "chat", join, offers, False))
            await jobs.delete("ana", first)

            assert admitted.state == "done"
            report, columns = await stored(jobs, admitted.job)
            assert [agent["name"] for agent in report["agents"]] == ["Ana", "Leo", "Mia"]
            assert (report, columns) == await stored(jobs, await read(jobs, "again", join))

    run(go())


def test_the_execution_says_that_nothing_was_read(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            measured = (await report_of(jobs, await analyse(jobs)))["execution"]

            admitted = await jobs.submit("ana", submission(SMALL, shade="dark"))
            execution = (await report_of(jobs, admitted.job))["execution"]

        assert (measured["derived"], execution["derived"]) == (False, True)
        assert (measured["path"], execution["path"]) == ("marks", "marks")
        assert list(measured) == list(execution)
        assert not execution["from_store"]
        assert execution["pieces"] == []
        assert execution["bytes"] == measured["bytes"]
        assert execution["bytes_per_s"] is None
        assert set(execution["phases"].values()) == {0.0}
        assert set(execution["began"].values()) == {None}
        assert execution["total_s"] < 10

    run(go())


def test_a_derived_report_answers_again_and_others_are_made_from_it(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            first = await analyse(jobs)
            derived = await jobs.submit("ana", submission(SMALL, shade="dark"))
            again = await jobs.submit("ana", submission(SMALL, shade="dark"))
            await jobs.delete("ana", first)

            other = await jobs.submit("ana", submission(SMALL, shade="light"))

            assert again == Admitted(derived.job, "done", 0, from_store=True)
            assert (await report_of(jobs, other.job))["shade"] == "light"
            assert await lines_of(jobs, derived.job) == b"lines 3"
            assert workers.measured == 1

    run(go())


def test_what_has_to_be_read_again_is(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            await analyse(jobs)

            for other in (
                submission(SMALL, shade="far"),
                submission(SMALL, shade="dark", fresh=True),
                submission(SMALL, shade="dark", colour="red"),
                submission([*SMALL, b"x\n"], shade="dark"),
            ):
                assert (await jobs.submit("ana", other)).state == "open"
            assert (await jobs.submit("bea", submission(SMALL, shade="dark"))).state == "open"

    run(go())


def test_where_the_latest_job_has_lost_its_files_an_earlier_one_answers(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            await analyse(jobs)
            latest = await analyse(jobs)
            (tmp_path / "blobs" / "jobs" / latest / "artifacts" / "lines").unlink()

            admitted = await jobs.submit("ana", submission(SMALL, shade="dark"))

            assert admitted.state == "done"
            assert await lines_of(jobs, admitted.job) == b"lines 3"

    run(go())


def test_a_job_deleted_while_its_files_are_copied_has_them_uploaded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            first = await analyse(jobs)
            with monkeypatch.context() as patch:
                pause = Pause(patch)
                submitting = asyncio.create_task(
                    jobs.submit("ana", submission(SMALL, shade="dark"))
                )
                await until(pause.is_reached.is_set)

                await jobs.delete("ana", first)
                pause.gone_on.set()
                admitted = await submitting

            assert (admitted.state, admitted.next) == ("open", 0)
            await send_all(jobs, "ana", admitted.job, SMALL)
            report = await report_of(jobs, admitted.job)
            assert (report["shade"], report["execution"]["derived"]) == ("dark", False)
            assert folders(tmp_path) == {admitted.job}
            assert workers.measured == 2

    run(go())


def test_a_job_deleted_while_its_report_is_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            first = await analyse(jobs)
            pause = Pause(monkeypatch)
            submitting, derived = await begin_to_derive(jobs, pause, first)

            await jobs.cancel("ana", derived)
            pause.gone_on.set()
            admitted = await submitting

            assert admitted.state == "cancelled"
            assert folders(tmp_path) == {first}

    run(go())


def test_who_comes_back_with_the_same_key_finds_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            await analyse(jobs)
            pause = Pause(monkeypatch)
            submit = submission(SMALL, shade="dark")
            gone = asyncio.create_task(jobs.submit("ana", submit))
            await until(pause.is_reached.is_set)
            gone.cancel()

            back = asyncio.create_task(jobs.submit("ana", submit))
            pause.gone_on.set()
            admitted = await back

            assert admitted.state == "done"
            assert (await report_of(jobs, admitted.job))["execution"]["derived"]
            assert workers.measured == 1

    run(go())


def test_who_attaches_while_the_report_is_made_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            first = await analyse(jobs)
            pause = Pause(monkeypatch)
            submitting, derived = await begin_to_derive(jobs, pause, first)

            attaching = asyncio.create_task(jobs.attach("ana", derived))
            await asyncio.sleep(0)
            pause.gone_on.set()

            assert await attaching == await submitting == Admitted(derived, "done", 0)
            assert not jobs.driving.drives

    run(go())


def test_others_are_served_while_a_report_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            await analyse(jobs)
            with monkeypatch.context() as patch:
                pause = Pause(patch)
                waiting = [
                    asyncio.create_task(jobs.submit("ana", submission(SMALL, shade=shade)))
                    for shade in ("dark", "light", "pale")
                ]
                await until(pause.is_reached.is_set)
            others = [b"of another\n"]

            admitted = await jobs.submit("bea", submission(others))
            await send_all(jobs, "bea", admitted.job, others)
            assert await report_of(jobs, admitted.job)
            assert not any(one.done() for one in waiting)
            pause.gone_on.set()

            reports = [await report_of(jobs, (await one).job) for one in waiting]
            assert [report["shade"] for report in reports] == ["dark", "light", "pale"]

    run(go())


def test_a_server_that_stops_begins_no_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, _):
            await analyse(jobs)
            pause = Pause(monkeypatch)
            waiting = [
                asyncio.create_task(jobs.submit("ana", submission(SMALL, shade=shade)))
                for shade in ("dark", "light")
            ]
            await until(pause.is_reached.is_set)

            await jobs.deriving.stop()
            pause.gone_on.set()

            ended = await asyncio.gather(*waiting, return_exceptions=True)
            assert all(isinstance(one, asyncio.CancelledError) for one in ended)
            await until(lambda: len(jobs.table.done_jobs()) == 2)

    run(go())


def test_batches_of_a_derived_job_are_not_wanted(tmp_path: Path) -> None:
    async def go() -> None:
        async with running_jobs(tmp_path) as (jobs, workers):
            await analyse(jobs)
            admitted = await jobs.submit("ana", submission(SMALL, shade="dark"))

            taken = await jobs.take_batch("ana", batches_of(admitted.job, SMALL)[0])

            assert taken is None
            assert isinstance(workers, InPlace)
            assert len(workers.pieces) == 1

    run(go())
