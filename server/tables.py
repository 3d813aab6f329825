"""The job table's columns, fit for SQLite and for PostgreSQL.

Times are seconds since 1970 in UTC. Options, sources and artifacts are JSON texts.
A batch needs no more than its size: batches follow each other without gaps.

A column that a later version adds may be null and has no default: databases of before get
it when they are opened, and servers of before, which know nothing of it, go on with them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

jobs = Table(
    "jobs",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("subject", String(200), nullable=False),
    Column("key", String(64), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("kind_version", Integer, nullable=False),
    Column("options", Text, nullable=False),
    Column("sources", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("source_count", Integer, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("state", String(10), nullable=False),
    Column("reason_code", String(40), nullable=False, default=""),
    Column("reason", Text, nullable=False, default=""),
    Column("is_uploaded", Boolean, nullable=False, default=False),
    Column("created_at", Float(53), nullable=False),
    Column("touched_at", Float(53), nullable=False),
    Column("ended_at", Float(53)),
    Column("owner", String(64), nullable=False, default=""),
    Column("lease_until", Float(53), nullable=False, default=0.0),
    Column("report", Text, nullable=False, default=""),
    Column("artifacts", Text, nullable=False, default="{}"),
    Column("messages", BigInteger),
    Column("basis", String(64)),
    UniqueConstraint("subject", "key", name="one_job_per_key"),
    Index("jobs_by_fingerprint", "subject", "fingerprint", "state"),
    Index("jobs_by_basis", "subject", "basis", "state"),
    Index("jobs_by_age", "subject", "created_at"),
    Index("jobs_by_lease", "state", "lease_until"),
)

batches = Table(
    "batches",
    metadata,
    Column("job", String(32), ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("bytes", Integer, nullable=False),
)
