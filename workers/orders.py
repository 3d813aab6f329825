"""What a server asks of a worker, and what the worker tells in return.

All are frozen dataclasses that travel as JSON (``msgspec.to_builtins`` and
``msgspec.convert``). An order says where bytes lie; it never carries them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

LEAVING = "leaving"
"""The worker was told to stop: somebody else has to do the work, and nobody failed."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Bytes ``offset`` to ``offset + length`` of one blob."""

    blob: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Span:
    """A run of one source's bytes, from ``start``, as the extents that hold it in order.

    ``plan`` is the plan as JSON values. None leaves the first guess to the worker,
    which it can make only where the whole source is in the span. ``is_end`` says that
    the source ends with it.
    """

    source: int
    start: int
    is_end: bool
    plan: Any
    extents: tuple[Extent, ...]

    @property
    def length(self) -> int:
        """Bytes in the span."""
        return sum(extent.length for extent in self.extents)


@dataclass(frozen=True, slots=True)
class PieceOrder:
    """Measure these spans, in order, and write the tally to the blob ``tally``.

    ``tally`` is decided by the server alone from the job, the piece and its plans: a
    piece measured twice is written once. What is too heavy to travel with the tally goes
    to blobs whose keys begin with ``spill``. News goes to the server called ``reply_to``.
    """

    job: str
    piece: int
    attempt: int
    kind: str
    options: dict[str, str]
    spans: tuple[Span, ...]
    tally: str
    spill: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class MergeOrder:
    """Merge these tallies, in order, and write the one they make to the blob ``tally``.

    ``piece`` numbers the group among the merges of one job.
    """

    job: str
    piece: int
    attempt: int
    kind: str
    tallies: tuple[str, ...]
    tally: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class TextOrder:
    """A text task: ``request`` comes back with the answer."""

    request: str
    type: str
    content: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class Alive:
    """The piece is being measured: sent when it starts and at least every 2 s after.

    ``bytes`` and ``messages`` are what is measured so far.
    """

    job: str
    piece: int
    attempt: int
    worker: str
    bytes: int
    messages: int


@dataclass(frozen=True, slots=True)
class Done:
    """The tally lies at ``tally``; ``seconds`` is how long the measuring took."""

    job: str
    piece: int
    attempt: int
    worker: str
    tally: str
    bytes: int
    messages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """The attempt failed.

    ``code`` is an ``AnalysisError.code``, ``superseded`` where the job has ended, or
    ``LEAVING``.
    """

    job: str
    piece: int
    attempt: int
    worker: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class TextDone:
    """The answer to a text task, or ``error`` as a sentence."""

    request: str
    worker: str
    answer: str
    error: str


@dataclass(frozen=True, slots=True)
class WorkerHere:
    """A worker is alive; sent every 2 s. ``processes`` is the width of its pool."""

    worker: str
    processes: int
    version: str


News = Alive | Done | Failed | TextDone | WorkerHere
