"""The job table: what every server agrees on. Every method blocks, so call it in a thread."""

from __future__ import annotations

import time
from typing import Any

import msgspec
from sqlalchemy import Row, Select, and_, delete, insert, or_, select, text, update
from sqlalchemy.exc import IntegrityError

from server.database import open_database, writing
from server.errors import LeaseLost
from server.records import (
    CANCELLED,
    DONE,
    OPEN,
    JobLine,
    JobRecord,
    JobState,
    read_sources,
    sources_text,
)
from server.tables import batches, jobs

_LONGEST_NAME = 200


class JobTable:
    """Jobs and their batches. Only the owner of an open job changes it, except to cancel."""

    def __init__(self, url: str, *, is_synced: bool) -> None:
        self._engine = open_database(url, is_synced=is_synced)
        self._writing = writing(self._engine)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def version(self) -> str:
        """Ask the database for its name and version."""
        name = self._engine.dialect.name
        query = "select sqlite_version()" if name == "sqlite" else "show server_version"
        with self._engine.connect() as connection:
            return f"{name} {connection.execute(text(query)).scalar()}"

    # jobs

    def add(self, job: JobRecord) -> JobRecord:
        """Insert a job, or give the one that the same subject submitted under this key."""
        name = job.sources[0].name[:_LONGEST_NAME] if job.sources else ""
        row = {
            "id": job.id,
            "subject": job.subject,
            "key": job.key,
            "kind": job.kind,
            "kind_version": job.kind_version,
            "options": msgspec.json.encode(job.options).decode(),
            "sources": sources_text(job.sources),
            "name": name,
            "source_count": len(job.sources),
            "bytes": job.bytes,
            "fingerprint": job.fingerprint,
            "basis": job.basis or None,
            "state": job.state,
            "is_uploaded": job.is_uploaded,
            "created_at": job.created_at,
            "touched_at": job.created_at,
            "owner": job.owner,
            "lease_until": job.lease_until,
        }
        try:
            with self._writing.begin() as connection:
                connection.execute(insert(jobs).values(row))
        except IntegrityError:
            earlier = self.with_key(job.subject, job.key)
            if earlier is None:
                raise
            return earlier
        return job

    def get(self, job: str) -> JobRecord | None:
        """Give a job, whoever it belongs to."""
        return self._one(select(jobs).where(jobs.c.id == job))

    def with_key(self, subject: str, key: str) -> JobRecord | None:
        """Give the job that the subject submitted under this key."""
        return self._one(select(jobs).where(jobs.c.subject == subject, jobs.c.key == key))

    def stored(self, subject: str, fingerprint: str) -> JobRecord | None:
        """Give the subject's latest job whose report must be the same."""
        same = and_(jobs.c.fingerprint == fingerprint, jobs.c.state == DONE)
        query = select(jobs).where(jobs.c.subject == subject, same)
        return self._one(query.order_by(jobs.c.ended_at.desc()).limit(1))

    def related(self, subject: str, basis: str, limit: int) -> list[JobRecord]:
        """Give the subject's done jobs of a basis, the latest first."""
        same = and_(jobs.c.basis == basis, jobs.c.state == DONE)
        query = select(jobs).where(jobs.c.subject == subject, same)
        query = query.order_by(jobs.c.ended_at.desc()).limit(limit)
        with self._engine.connect() as connection:
            return [_record(row) for row in connection.execute(query)]

    def count_open(self, subject: str) -> int:
        """Count the subject's open jobs."""
        query = select(jobs.c.id).where(jobs.c.subject == subject, jobs.c.state == OPEN)
        with self._engine.connect() as connection:
            return len(connection.execute(query).all())

    def lines(self, subject: str, limit: int) -> list[JobLine]:
        """List the subject's jobs, the newest first."""
        c = jobs.c
        query = select(
            c.id,
            c.kind,
            c.state,
            c.created_at,
            c.ended_at,
            c.source_count,
            c.bytes,
            c.name,
            c.messages,
        )
        query = query.where(c.subject == subject).order_by(c.created_at.desc(), c.id).limit(limit)
        with self._engine.connect() as connection:
            return [JobLine(*row) for row in connection.execute(query)]

    def end(
        self,
        job: str,
        owner: str | None,
        state: JobState,
        *,
        code: str = "",
        reason: str = "",
        report: str = "",
        artifacts: dict[str, int] | None = None,
        messages: int | None = None,
    ) -> bool:
        """End an open job; tell whether it was this call that ended it.

        Args:
            job: Which one.
            owner: Only if this server still drives it; None, whoever does.
            state: What it becomes.
            code: Why, where it failed.
            reason: The same as a sentence.
            report: The key of its report.
            artifacts: Its artifacts' names and sizes.
            messages: How many its report counts.
        """
        change = update(jobs).where(jobs.c.id == job, jobs.c.state == OPEN)
        if owner is not None:
            change = change.where(jobs.c.owner == owner)
        change = change.values(
            state=state,
            reason_code=code,
            reason=reason,
            report=report,
            artifacts=msgspec.json.encode(artifacts or {}).decode(),
            ended_at=time.time(),
            messages=messages,
        )
        with self._writing.begin() as connection:
            was_ours = connection.execute(change).rowcount == 1
            if was_ours:
                connection.execute(delete(batches).where(batches.c.job == job))
        return was_ours

    def cancel(self, job: str) -> bool:
        """Cancel an open job, whoever drives it; tell whether this call did it."""
        return self.end(job, None, CANCELLED, code="cancelled")

    def remove(self, job: str) -> None:
        """Forget a job."""
        with self._writing.begin() as connection:
            connection.execute(delete(batches).where(batches.c.job == job))
            connection.execute(delete(jobs).where(jobs.c.id == job))

    def open_jobs(self) -> set[str]:
        """Give the open jobs: only theirs are batches and tallies still needed."""
        return self._in_state(OPEN)

    def done_jobs(self) -> set[str]:
        """Give the jobs that have a report."""
        return self._in_state(DONE)

    def abandoned(self, before: float) -> list[str]:
        """Give open jobs whose upload got no batch since ``before``."""
        c = jobs.c
        query = select(c.id).where(c.state == OPEN, c.is_uploaded.is_(False), c.touched_at < before)
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    # batches

    def batch_sizes(self, job: str) -> list[int]:
        """Give the sizes of a job's batches, in order."""
        query = select(batches.c.bytes).where(batches.c.job == job).order_by(batches.c.number)
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def add_batch(self, job: str, owner: str, number: int, size: int, *, is_last: bool) -> None:
        """Note that a batch is in the store.

        Raises:
            LeaseLost: If the job ended, or another server drives it.
        """
        change = update(jobs).where(jobs.c.id == job, jobs.c.state == OPEN, jobs.c.owner == owner)
        values: dict[str, Any] = {"touched_at": time.time()}
        if is_last:
            values["is_uploaded"] = True
        try:
            with self._writing.begin() as connection:
                if connection.execute(change.values(values)).rowcount != 1:
                    raise LeaseLost
                connection.execute(insert(batches).values(job=job, number=number, bytes=size))
        except IntegrityError:
            raise LeaseLost from None

    # leases

    def take(self, job: str, owner: str, lease_s: float, *, only_if_free: bool) -> bool:
        """Take the lease of an open job; tell whether it is ours now."""
        now = time.time()
        change = update(jobs).where(jobs.c.id == job, jobs.c.state == OPEN)
        if only_if_free:
            change = change.where(or_(jobs.c.lease_until < now, jobs.c.owner == owner))
        change = change.values(owner=owner, lease_until=now + lease_s)
        with self._writing.begin() as connection:
            return connection.execute(change).rowcount == 1

    def renew(self, owner: str, lease_s: float) -> set[str]:
        """Hold on to every open job that is still ours, and give them."""
        mine = and_(jobs.c.owner == owner, jobs.c.state == OPEN)
        change = update(jobs).where(mine).values(lease_until=time.time() + lease_s)
        with self._writing.begin() as connection:
            connection.execute(change)
            return set(connection.execute(select(jobs.c.id).where(mine)).scalars())

    def release(self, owner: str, job: str | None = None) -> None:
        """Let go of one job, or of all, so that another server can take them at once."""
        change = update(jobs).where(jobs.c.owner == owner, jobs.c.state == OPEN)
        if job is not None:
            change = change.where(jobs.c.id == job)
        with self._writing.begin() as connection:
            connection.execute(change.values(lease_until=0.0))

    def orphans(self) -> list[str]:
        """Give open, fully uploaded jobs that nobody drives, the oldest first."""
        c = jobs.c
        free = and_(c.state == OPEN, c.is_uploaded.is_(True), c.lease_until < time.time())
        with self._engine.connect() as connection:
            query = select(c.id).where(free).order_by(c.created_at)
            return list(connection.execute(query).scalars())

    def _in_state(self, state: JobState) -> set[str]:
        with self._engine.connect() as connection:
            return set(connection.execute(select(jobs.c.id).where(jobs.c.state == state)).scalars())

    def _one(self, query: Select[Any]) -> JobRecord | None:
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        return None if row is None else _record(row)


def _record(row: Row[Any]) -> JobRecord:
    return JobRecord(
        id=row.id,
        subject=row.subject,
        key=row.key,
        kind=row.kind,
        kind_version=row.kind_version,
        options=msgspec.json.decode(row.options, type=dict[str, str]),
        sources=read_sources(row.sources),
        fingerprint=row.fingerprint,
        state=row.state,
        created_at=row.created_at,
        reason_code=row.reason_code,
        reason=row.reason,
        is_uploaded=bool(row.is_uploaded),
        ended_at=row.ended_at,
        owner=row.owner,
        lease_until=row.lease_until,
        touched_at=row.touched_at,
        report=row.report,
        artifacts=msgspec.json.decode(row.artifacts, type=dict[str, int]),
        basis=row.basis or "",
    )
