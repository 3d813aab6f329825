"""A job as its row tells it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from workers.kinds.base import SourceInfo

JobState = Literal["open", "done", "failed", "cancelled"]

OPEN: JobState = "open"
DONE: JobState = "done"
FAILED: JobState = "failed"
CANCELLED: JobState = "cancelled"


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job. ``report`` is the key of its blob; times are seconds since 1970.

    ``touched_at`` is when its last batch came. ``basis`` is what it shares with jobs whose
    reports may be made from each other, empty where none can be.
    """

    id: str
    subject: str
    key: str
    kind: str
    kind_version: int
    options: dict[str, str]
    sources: tuple[SourceInfo, ...]
    fingerprint: str
    state: JobState
    created_at: float
    reason_code: str = ""
    reason: str = ""
    is_uploaded: bool = False
    ended_at: float | None = None
    owner: str = ""
    lease_until: float = 0.0
    touched_at: float = 0.0
    report: str = ""
    artifacts: dict[str, int] | None = None
    basis: str = ""

    @property
    def bytes(self) -> int:
        """Bytes of all sources."""
        return sum(source.bytes for source in self.sources)


@dataclass(frozen=True, slots=True)
class JobLine:
    """A job in a list: what can be told without reading its sources.

    ``messages`` is what its report counts, None before there is one.
    """

    id: str
    kind: str
    state: JobState
    created_at: float
    ended_at: float | None
    sources: int
    bytes: int
    name: str
    messages: int | None


def fingerprint(
    kind: str, version: int, options: Mapping[str, str], sources: Sequence[SourceInfo]
) -> str:
    """Give what two jobs share exactly when their reports must be the same."""
    facts: list[Any] = [kind, version, sorted(options.items())]
    facts += [(source.name, source.sha256) for source in sources]
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()


def sources_text(sources: Sequence[SourceInfo]) -> str:
    """Write sources as the row keeps them."""
    return msgspec.json.encode(sources).decode()


def read_sources(text: str) -> tuple[SourceInfo, ...]:
    """Read what ``sources_text`` wrote."""
    return msgspec.json.decode(text, type=tuple[SourceInfo, ...])
