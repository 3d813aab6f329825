"""How much of everything this server takes."""

from __future__ import annotations

from dataclasses import dataclass

from server.protocol.frames import BODY_BYTES
from server.protocol.messages import SUBMIT_BYTES, Limits


@dataclass(frozen=True, slots=True)
class ServerLimits:
    """Limits, and how long to wait for a client.

    Attributes:
        connections: In all.
        unknown_per_peer: Of one address before hello; this machine's own are exempt.
        per_subject: Of one subject after hello.
        sources: Of one job.
        submit_bytes: JSON of one submit: so many sources fit into it with names of hundreds
            of bytes. While a submit comes, its connection holds no more of it than this.
        job_bytes: Of one job's sources together.
        open_jobs: Of one subject.
        listed_jobs: In one answer.
        batch_bytes: Data in one batch.
        unacknowledged: Batches of one job on the way. Times ``batch_bytes``, it is what a cut
            upload sends again: a mebibyte at most.
        answers: Requests of one connection that are worked on at a time.
        hello_s: Until a client has said hello.
        idle_s: Until a client that follows no job and awaits no answer must say something.
        submit_s: From the first part of a submit until its last.
        unread_s: Until a client must have read what it was sent.
        task_s: Until a text task must have been answered.
        stop_s: For what is in hand when the server stops.
    """

    connections: int = 2048
    unknown_per_peer: int = 32
    per_subject: int = 64
    sources: int = 20_000
    submit_bytes: int = SUBMIT_BYTES
    job_bytes: int = 64 << 30
    open_jobs: int = 100
    listed_jobs: int = 500
    batch_bytes: int = 524_288
    unacknowledged: int = 2
    answers: int = 16
    hello_s: float = 10.0
    idle_s: float = 60.0
    submit_s: float = 120.0
    unread_s: float = 25.0
    task_s: float = 60.0
    stop_s: float = 5.0

    def told(self) -> Limits:
        """Give what the welcome tells of them."""
        return Limits(
            batch_bytes=self.batch_bytes,
            frame_bytes=BODY_BYTES,
            sources=self.sources,
            job_bytes=self.job_bytes,
            unacknowledged=self.unacknowledged,
            submit_bytes=self.submit_bytes,
        )
