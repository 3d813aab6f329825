"""Messages: what the two ends say to each other, as values.

Every integer is 0 to 2**53 - 1, every float finite and not negative, every name free of
U+0000. A ``request`` is a number that the client chooses; the answer brings it back.
``codec.py`` turns messages into bytes and back; README.md holds the table.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from server.protocol.errors import ERROR_CODES, ProtocolError
from server.protocol.frames import BODY_BYTES

PROTOCOL_VERSION = 1
PREVIEW_BYTES = 65_536
PART_BYTES = 1_000_000
SUBMIT_BYTES = 16 * 1_048_576
BATCH_SEGMENTS = 1_024
BATCH_BYTES = 1_032_000
UNCOMPRESSED_BYTES = 4 * 1_048_576


@dataclass(frozen=True, slots=True)
class Hex:
    """Marks a string of exactly so many lower-case hexadecimal digits."""

    digits: int


JobId = Annotated[str, Hex(32)]
Sha256 = Annotated[str, Hex(64)]
JobState = Literal["open", "done", "failed", "cancelled"]
Phase = Literal["uploading", "queued", "measuring", "merging"]


@dataclass(frozen=True, slots=True)
class Hello:
    """The client's first words; ``client`` names the program and its version."""

    protocol: int
    token: str
    client: str
    compression: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What this server accepts.

    Attributes:
        batch_bytes: Data in one batch.
        frame_bytes: Body of one frame.
        sources: Sources of one job.
        job_bytes: Bytes of one job's sources together.
        unacknowledged: Batches of one job on the way without an acknowledgement.
        submit_bytes: JSON of one submit; what is longer than a frame travels in parts. Who
            does not tell it takes a frame.
    """

    batch_bytes: int
    frame_bytes: int
    sources: int
    job_bytes: int
    unacknowledged: int
    submit_bytes: int = BODY_BYTES


@dataclass(frozen=True, slots=True)
class KindOffer:
    """An analysis that the server knows."""

    name: str
    version: int


@dataclass(frozen=True, slots=True)
class ClusterSize:
    """How many workers answer, and how many processes they have together."""

    workers: int
    processes: int


@dataclass(frozen=True, slots=True)
class Welcome:
    """The server's answer to a hello that it accepts.

    ``server`` is its version, ``instance`` tells one running server from another, and
    ``compression`` is what it chose from the hello's offers, or None.
    """

    protocol: int
    server: str
    instance: str
    subject: str
    limits: Limits
    kinds: tuple[KindOffer, ...]
    cluster: ClusterSize
    compression: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """Asks what a source looks like from its first bytes, 64 KiB at most."""

    request: int
    kind: str
    name: str
    options: dict[str, str]
    is_end: bool
    beginning: bytes


@dataclass(frozen=True, slots=True)
class Previewed:
    """What the kind makes of the beginning; its fields are the kind's own."""

    request: int
    preview: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SourceOffer:
    """A source that the client has; ``sha256`` is that of all its bytes."""

    name: str
    bytes: int
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class Submit:
    """Asks for a job. The same ``key`` gives the same job, however often it is sent.

    ``fresh`` goes round a stored report.
    """

    request: int
    key: JobId
    kind: str
    options: dict[str, str]
    sources: tuple[SourceOffer, ...]
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class SubmitPart:
    """Bytes of a submit's JSON from ``offset``; ``total`` is how many there are."""

    offset: int
    total: int
    last: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Accepted:
    """The job that answers a submit or an attach; ``next`` is the batch to go on with."""

    request: int
    job: JobId
    state: JobState
    next: int


@dataclass(frozen=True, slots=True)
class Segment:
    """Bytes ``offset`` to ``offset + length`` of one source, counted in the job's order."""

    source: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Segments of a job's sources and their bytes, one after the other.

    ``crc32`` is that of ``data`` as it stands in the frame. ``uncompressed`` is 0 where
    the data is not compressed.
    """

    job: JobId
    number: int
    crc32: int
    uncompressed: int
    segments: tuple[Segment, ...]
    data: bytes

    @classmethod
    def of(cls, job: str, number: int, segments: tuple[Segment, ...], data: bytes) -> Batch:
        """Make a batch that is not compressed, with its checksum."""
        return cls(job, number, zlib.crc32(data), 0, segments, data)


@dataclass(frozen=True, slots=True)
class Ack:
    """The batch is durable; ``next`` is the first one that is not."""

    job: JobId
    batch: int
    next: int


@dataclass(frozen=True, slots=True)
class PieceState:
    """How one piece stands; ``worker`` is None until one has begun it."""

    piece: int
    worker: str | None
    state: Literal["waiting", "measuring", "done"]
    bytes: int
    bytes_done: int
    attempt: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How an open job stands; ``phases`` are those that are active now."""

    job: JobId
    phases: tuple[Phase, ...]
    bytes_total: int
    bytes_received: int
    bytes_measured: int
    messages: int
    pieces: tuple[PieceState, ...]
    workers: int
    processes: int
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class ReportPart:
    """Bytes of the report's JSON from ``offset``; ``total`` is how many there are."""

    job: JobId
    offset: int
    total: int
    last: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """Something went wrong (ERROR): with a request, with a job, or with the connection.

    A failure of neither job nor request is about the connection, and its last frame.
    """

    code: str
    message: str
    retryable: bool
    job: JobId | None = None
    request: int | None = None

    @property
    def is_fatal(self) -> bool:
        """Whether the connection ends with it."""
        return self.job is None and self.request is None

    @classmethod
    def because(
        cls, code: str, *, job: str | None = None, request: int | None = None, **facts: object
    ) -> Failure:
        """Make the failure of a code, with the facts that its sentence has places for."""
        entry = ERROR_CODES[code]
        return cls(code, entry.sentence.format(**facts), entry.retryable, job, request)

    @classmethod
    def of(cls, error: ProtocolError) -> Failure:
        """Make the connection's last message from what the peer did wrong."""
        return cls(error.code, str(error), error.retryable)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Ends a job; everyone who follows it gets the failure ``cancelled``."""

    job: JobId


@dataclass(frozen=True, slots=True)
class Attach:
    """Follows a job that exists, after a cut connection or later."""

    request: int
    job: JobId


@dataclass(frozen=True, slots=True)
class ListJobs:
    """Asks for the subject's jobs."""

    request: int


@dataclass(frozen=True, slots=True)
class JobSummary:
    """A job in a list. Times are seconds since 1970 in UTC; ``name`` is the first source's.

    ``messages`` is what its report counts, None where there is none that tells.
    """

    job: JobId
    kind: str
    state: JobState
    created_at: float
    ended_at: float | None
    sources: int
    bytes: int
    name: str
    messages: int | None = None


@dataclass(frozen=True, slots=True)
class Jobs:
    """The subject's jobs, newest first."""

    request: int
    jobs: tuple[JobSummary, ...]


@dataclass(frozen=True, slots=True)
class Delete:
    """Deletes a job with its report and artifacts; an open one is cancelled first."""

    request: int
    job: JobId


@dataclass(frozen=True, slots=True)
class Deleted:
    """The job is gone."""

    request: int
    job: JobId


@dataclass(frozen=True, slots=True)
class Fetch:
    """Asks for a stored artifact of a job that is done."""

    request: int
    job: JobId
    artifact: str


@dataclass(frozen=True, slots=True)
class ArtifactPart:
    """Bytes of an artifact from ``offset``; ``total`` is how many there are."""

    request: int
    offset: int
    total: int
    last: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Task:
    """Asks a worker for a text task."""

    request: int
    type: str
    content: str


@dataclass(frozen=True, slots=True)
class TaskAnswer:
    """What the worker made of it; ``seconds`` is the way there and back."""

    request: int
    worker: str
    answer: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Check:
    """Asks whether every part of the cluster can be reached."""

    request: int


@dataclass(frozen=True, slots=True)
class CheckPart:
    """One part of the cluster; ``seconds`` is a round trip to it, None if there was none."""

    name: str
    ok: bool
    version: str | None
    seconds: float | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """Server, broker, workers, job table and blob store, each as it was found."""

    request: int
    parts: tuple[CheckPart, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Ping:
    """Asks for a pong with the same nonce; either side may."""

    nonce: int


@dataclass(frozen=True, slots=True)
class Pong:
    """Answers a ping."""

    nonce: int


ClientMessage = (
    Hello
    | Preview
    | Submit
    | SubmitPart
    | Batch
    | Cancel
    | Attach
    | ListJobs
    | Delete
    | Fetch
    | Task
    | Check
)
ServerMessage = (
    Welcome
    | Previewed
    | Accepted
    | Ack
    | Progress
    | ReportPart
    | Failure
    | Jobs
    | Deleted
    | ArtifactPart
    | TaskAnswer
    | Checked
)
Message = ClientMessage | ServerMessage | Ping | Pong
