"""What can go wrong on the server's floor, each with the code that travels on the wire.

ServerError
├── NotAllowed         a token that opens nothing
├── TooSlow            a client that says nothing for too long
│   └── ClientUnread   a client that does not read
├── TooManyConnections this server, this address or this subject has enough of them
├── BadSources         a submission whose sources can't be taken
├── JobTooLarge        more bytes, sources or open jobs than this server takes
├── NoSuchJob          a job that is not there, or is someone else's
├── NoSuchArtifact     a file that the job did not leave behind
├── BatchOutOfOrder    a batch above the next one
├── BadBatch           a batch that was damaged, or holds other bytes than the next
├── SourceChanged      a source is not what was announced
├── PieceFailed        a piece that failed as often as it may
├── Cancelled          somebody cancelled the job
├── UnknownTask        a text task that no worker knows
├── TaskFailed         a text task that gave no answer
├── NoWorkers          nobody is there to do the work
│   └── BrokerAway     the broker takes no orders at the moment
├── StorageFull        the disk, or the quota, is used up
├── LeaseLost          another server drives the job now
├── ServerStopping     the server is on its way out
└── BadSettings        a setting that can't be used
"""

from __future__ import annotations

import errno

from server.protocol.errors import ERROR_CODES


class ServerError(Exception):
    """Base of everything this floor raises on purpose; the message is a sentence to show.

    The sentence is the code's own, with the facts in their places.
    """

    code = "internal"

    def __init__(self, **facts: object) -> None:
        super().__init__(ERROR_CODES[self.code].sentence.format(**facts))

    @property
    def retryable(self) -> bool:
        """Whether the same thing, asked again later, may succeed."""
        return ERROR_CODES[self.code].retryable


class NotAllowed(ServerError):
    """A token that opens nothing; the answer is the same whatever is wrong with it."""

    code = "not-allowed"


class TooManyConnections(ServerError):
    """This server, this address or this subject has enough connections."""

    code = "too-many-connections"

    def __init__(self, limit: int, whose: str) -> None:
        super().__init__(limit=limit, whose=whose)


class TooSlow(ServerError):
    """A client that says nothing for too long."""

    code = "too-slow"

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds=f"{seconds:g}")


class ClientUnread(TooSlow):
    """A client that does not read what it was sent; nobody can tell it so."""


class BadSources(ServerError):
    """A submission whose sources can't be taken."""

    code = "bad-sources"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class JobTooLarge(ServerError):
    """More than this server takes."""

    code = "job-too-large"

    def __init__(self, what: str, value: int, limit: int) -> None:
        super().__init__(what=what, value=value, limit=limit)


class NoSuchJob(ServerError):
    """A job that is not there; someone else's job is not there either."""

    code = "no-such-job"


class NoSuchArtifact(ServerError):
    """A file that the job did not leave behind."""

    code = "no-such-artifact"

    def __init__(self, name: str) -> None:
        super().__init__(artifact=name)


class BatchOutOfOrder(ServerError):
    """A batch above the next one."""

    code = "batch-out-of-order"

    def __init__(self, number: int, following: int) -> None:
        super().__init__(number=number, next=following)


class BadBatch(ServerError):
    """A batch that was damaged on the way, or holds other bytes than the next ones."""

    code = "bad-batch"

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(number=number, reason=reason)


class SourceChanged(ServerError):
    """A source whose bytes are not the ones that were announced."""

    code = "source-changed"

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class PieceFailed(ServerError):
    """A piece that failed as often as it may."""

    code = "piece-failed"

    def __init__(self, piece: int, attempts: int, reason: str) -> None:
        super().__init__(piece=piece, attempts=attempts, reason=reason)


class Cancelled(ServerError):
    """Somebody cancelled the job."""

    code = "cancelled"


class UnknownTask(ServerError):
    """A text task that no worker knows."""

    code = "unknown-task"

    def __init__(self, name: str, known: str) -> None:
        super().__init__(type=name, known=known)


class TaskFailed(ServerError):
    """A text task that gave no answer."""

    code = "task-failed"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class NoWorkers(ServerError):
    """Nobody is there to do the work."""

    code = "no-workers"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class BrokerAway(NoWorkers):
    """The broker takes no orders at the moment."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the broker: {reason}")


class StorageFull(ServerError):
    """The disk, or the quota, is used up."""

    code = "storage-full"


class LeaseLost(ServerError):
    """Another server drives the job now, so this one must not touch it."""

    code = "job-moved"


class ServerStopping(ServerError):
    """The server is on its way out."""

    code = "server-stopping"


class BadSettings(ServerError):
    """A setting that can't be used; the message names it and says what to do."""

    def __init__(self, sentence: str) -> None:
        Exception.__init__(self, sentence)


_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT})
_FULL_PHRASES = ("database or disk is full", "disk is full", "no space left", "quota exceeded")


def is_storage_full(error: BaseException) -> bool:
    """Tell whether an error, or what it came from, means that there is no room left.

    The database and the blob store wrap the system's error, at times as text only.
    """
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, StorageFull):
            return True
        if isinstance(seen, OSError) and seen.errno in _FULL_ERRNOS:
            return True
        if any(phrase in str(seen).lower() for phrase in _FULL_PHRASES):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
