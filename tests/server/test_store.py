"""The job table, on a real SQLite file."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from server.errors import LeaseLost
from server.records import JobRecord, fingerprint
from server.settings import sqlite_url
from server.store import JobTable
from workers.kinds.base import SourceInfo

SOURCES = (SourceInfo("a.txt", 10, "aa" * 32), SourceInfo("b.txt", 5, "bb" * 32))


def make_job(job: str = "j1", **changes: object) -> JobRecord:
    record = JobRecord(
        id=job,
        subject="ana",
        key=f"key of {job}",
        kind="toy",
        kind_version=1,
        options={"order": "day"},
        sources=SOURCES,
        fingerprint=fingerprint("toy", 1, {"order": "day"}, SOURCES),
        state="open",
        created_at=time.time(),
        owner="here",
        lease_until=time.time() + 10,
    )
    return replace(record, **changes)  # type: ignore[arg-type]


@pytest.fixture
def table(tmp_path: Path) -> Iterator[JobTable]:
    table = JobTable(sqlite_url(tmp_path), is_synced=False)
    yield table
    table.close()


def test_a_job_reads_back_as_it_was_added(table: JobTable) -> None:
    job = table.add(make_job())

    found = table.get("j1")
    assert found is not None
    assert replace(found, artifacts=None, touched_at=0.0) == job
    assert table.get("j2") is None


def test_the_same_key_gives_the_same_job(table: JobTable) -> None:
    table.add(make_job("j1", key="k"))

    again = table.add(make_job("j2", key="k"))
    of_another = table.add(make_job("j3", key="k", subject="bea"))

    assert (again.id, of_another.id) == ("j1", "j3")


def test_a_report_is_found_by_its_fingerprint_for_its_own_subject_only(table: JobTable) -> None:
    job = table.add(make_job())
    assert table.stored("ana", job.fingerprint) is None

    assert table.end("j1", "here", "done", report="jobs/j1/report", artifacts={"columns": 7})

    found = table.stored("ana", job.fingerprint)
    assert found is not None
    assert (found.report, found.artifacts) == ("jobs/j1/report", {"columns": 7})
    assert table.stored("bea", job.fingerprint) is None


def test_done_jobs_of_a_basis_are_found_the_latest_first(table: JobTable) -> None:
    for job in ("j1", "j2", "j3", "open", "other"):
        table.add(make_job(job, basis="of others" if job == "other" else "b"))
    table.add(make_job("bea's", subject="bea", basis="b"))
    for job in ("j2", "j3", "j1", "other", "bea's"):
        table.end(job, "here", "done", report="r")

    assert [job.id for job in table.related("ana", "b", 2)] == ["j1", "j3"]
    assert [job.id for job in table.related("ana", "of others", 9)] == ["other"]


def test_a_job_ends_once(table: JobTable) -> None:
    table.add(make_job())

    assert table.cancel("j1")
    assert not table.end("j1", "here", "done")
    found = table.get("j1")
    assert found is not None
    assert found.state == "cancelled"


def test_only_the_owner_adds_batches_and_ends_the_job(table: JobTable) -> None:
    table.add(make_job())
    table.add_batch("j1", "here", 0, 10, is_last=False)

    assert table.take("j1", "there", 10, only_if_free=False)

    with pytest.raises(LeaseLost):
        table.add_batch("j1", "here", 1, 5, is_last=True)
    assert not table.end("j1", "here", "done")
    assert table.batch_sizes("j1") == [10]


def test_a_batch_number_is_taken_once(table: JobTable) -> None:
    table.add(make_job())
    table.add_batch("j1", "here", 0, 10, is_last=False)

    with pytest.raises(LeaseLost):
        table.add_batch("j1", "here", 0, 10, is_last=False)


def test_a_free_lease_is_taken_by_one_and_an_uploaded_job_becomes_an_orphan(
    table: JobTable,
) -> None:
    table.add(make_job())
    table.add_batch("j1", "here", 0, 15, is_last=True)
    assert table.orphans() == []
    assert not table.take("j1", "there", 10, only_if_free=True)

    table.release("here")

    assert table.orphans() == ["j1"]
    assert table.take("j1", "there", 10, only_if_free=True)
    assert not table.take("j1", "elsewhere", 10, only_if_free=True)
    assert table.renew("here", 10) == set()
    assert table.renew("there", 10) == {"j1"}


def test_jobs_are_listed_newest_first_for_their_subject(table: JobTable) -> None:
    table.add(make_job("j1", created_at=1.0))
    table.add(make_job("j2", created_at=2.0))
    table.add(make_job("j3", subject="bea"))

    assert [line.id for line in table.lines("ana", 10)] == ["j2", "j1"]
    assert table.lines("ana", 1)[0].bytes == 15
    assert table.count_open("ana") == 2


def test_a_list_tells_the_messages_of_a_report(table: JobTable) -> None:
    for name in ("j1", "j2", "j3"):
        table.add(make_job(name, created_at=float(name[1])))

    table.end("j1", "here", "done", report="r", messages=12)
    table.end("j2", "here", "done", report="r")

    assert [line.messages for line in table.lines("ana", 10)] == [None, None, 12]


def test_a_list_does_not_read_the_sources_of_its_jobs(table: JobTable) -> None:
    sources = tuple(SourceInfo(f"{number}.txt", 1, "aa" * 32) for number in range(4_000))
    ids = [f"j{number}" for number in range(100)]
    for job in ids:
        table.add(make_job(job, sources=sources))

    began = time.perf_counter()
    lines = table.lines("ana", 500)
    listed = time.perf_counter()
    for job in ids:
        table.get(job)
    read = time.perf_counter()

    assert len(lines) == 100
    assert listed - began < (read - listed) / 2


def without_later_columns(file: Path) -> None:
    """Make a file of the version before, with a job in it."""
    table = JobTable(f"sqlite:///{file}", is_synced=False)
    table.add(make_job("old"))
    table.end("old", "here", "done", report="jobs/old/report")
    table.close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE jobs DROP COLUMN messages")
        connection.execute("DROP INDEX jobs_by_basis")
        connection.execute("ALTER TABLE jobs DROP COLUMN basis")


def test_a_file_of_the_version_before_is_used_on(tmp_path: Path) -> None:
    without_later_columns(tmp_path / "jobs.sqlite")

    table = JobTable(f"sqlite:///{tmp_path / 'jobs.sqlite'}", is_synced=False)

    table.add(make_job("new"))
    assert table.end("new", "here", "done", report="r", messages=3)
    assert {line.id: line.messages for line in table.lines("ana", 10)} == {"old": None, "new": 3}
    old = table.get("old")
    assert old is not None
    assert old.basis == ""
    table.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "jobs.sqlite")) as connection:
        indexes = {row[1] for row in connection.execute("PRAGMA index_list(jobs)")}
    assert "jobs_by_basis" in indexes


def test_several_open_the_same_file_of_the_version_before_at_once(tmp_path: Path) -> None:
    without_later_columns(tmp_path / "jobs.sqlite")

    def listed(_: int) -> int:
        table = JobTable(f"sqlite:///{tmp_path / 'jobs.sqlite'}", is_synced=False)
        try:
            return len(table.lines("ana", 10))
        finally:
            table.close()

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(listed, range(16))) == [1] * 16


def test_an_upload_without_batches_is_abandoned(table: JobTable) -> None:
    table.add(make_job("j1", created_at=1.0))
    table.add(make_job("j2"))

    assert table.abandoned(before=time.time() - 60) == ["j1"]


def test_a_removed_job_is_gone_with_its_batches(table: JobTable) -> None:
    table.add(make_job())
    table.add_batch("j1", "here", 0, 10, is_last=False)

    table.remove("j1")

    assert table.get("j1") is None
    assert table.batch_sizes("j1") == []


def test_several_open_the_same_new_file_at_once(tmp_path: Path) -> None:
    def use(number: int) -> bool:
        table = JobTable(sqlite_url(tmp_path / "new"), is_synced=False)
        try:
            return table.add(make_job(f"j{number}")).id == f"j{number}"
        finally:
            table.close()

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(use, range(16)))


def test_the_database_tells_its_version(table: JobTable) -> None:
    assert table.version().startswith("sqlite 3.")
