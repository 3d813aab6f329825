"""What can go wrong on the server's floor, each with the code that travels on the wire.

ServerError
├── NotAllowed         a token that opens nothing
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
├── BrokerAway         the broker takes no orders at the moment
├── StorageFull        the disk, or the quota, is used up
├── LeaseLost          another server drives the job now
├── ServerStopping     the server is on its way out
└── BadSettings        a setting that can't be used
"""

from __future__ import annotations

import errno

from server.protocol.errors import ERROR_CODES


class ServerError(Exception):
    """Base of everything this floor raises on purpose; the message is a sentence to show."""

    code = "internal"

    @property
    def retryable(self) -> bool:
        """Whether the same thing, asked again later, may succeed."""
        return ERROR_CODES[self.code].retryable


class NotAllowed(ServerError):
    """A token that opens nothing; the answer is the same whatever is wrong with it."""

    code = "not-allowed"

    def __init__(self) -> None:
        super().__init__("the server does not accept this token: check it, or ask for a new one")


class TooManyConnections(ServerError):
    """This server, this address or this subject has enough connections."""

    code = "too-many-connections"

    def __init__(self, limit: int, whose: str) -> None:
        super().__init__(f"{whose} already has {limit} connections: close one or try again later")
        self.limit, self.whose = limit, whose


class TooSlow(ServerError):
    """A client that says nothing for too long."""

    code = "too-slow"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"nothing came for {seconds:g} s")
        self.seconds = seconds


class ClientUnread(ServerError):
    """A client that does not read what it was sent; nobody can tell it so."""

    code = "too-slow"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"nothing was read for {seconds:g} s")
        self.seconds = seconds


class BadSources(ServerError):
    """A submission whose sources can't be taken."""

    code = "bad-sources"


class JobTooLarge(ServerError):
    """More than this server takes."""

    code = "job-too-large"

    def __init__(self, what: str, value: int, limit: int) -> None:
        super().__init__(f"{value} {what} are more than the {limit} that this server takes")
        self.what, self.value, self.limit = what, value, limit


class NoSuchJob(ServerError):
    """A job that is not there; someone else's job is not there either."""

    code = "no-such-job"

    def __init__(self) -> None:
        super().__init__("there is no such job: it may have been deleted")


class NoSuchArtifact(ServerError):
    """A file that the job did not leave behind."""

    code = "no-such-artifact"

    def __init__(self, name: str) -> None:
        super().__init__(f"the job holds nothing called {name!r}")
        self.name = name


class BatchOutOfOrder(ServerError):
    """A batch above the next one."""

    code = "batch-out-of-order"

    def __init__(self, number: int, following: int) -> None:
        super().__init__(f"batch {number} came where batch {following} was expected")
        self.number, self.following = number, following


class BadBatch(ServerError):
    """A batch that was damaged on the way, or holds other bytes than the next ones."""

    code = "bad-batch"

    def __init__(self, number: int, fault: str) -> None:
        super().__init__(f"batch {number} was refused: {fault}")
        self.number, self.fault = number, fault


class SourceChanged(ServerError):
    """A source whose bytes are not the ones that were announced."""

    code = "source-changed"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} changed while it was being sent: send it again")
        self.name = name


class PieceFailed(ServerError):
    """A piece that failed as often as it may."""

    code = "piece-failed"

    def __init__(self, piece: int, attempts: int, reason: str) -> None:
        super().__init__(f"piece {piece} failed {attempts} times, at last because {reason}")
        self.piece, self.attempts, self.reason = piece, attempts, reason


class Cancelled(ServerError):
    """Somebody cancelled the job."""

    code = "cancelled"

    def __init__(self) -> None:
        super().__init__("the analysis was cancelled")


class UnknownTask(ServerError):
    """A text task that no worker knows."""

    code = "unknown-task"

    def __init__(self, name: str, known: str) -> None:
        super().__init__(f"there is no task called {name!r}; there are {known}")
        self.name = name


class TaskFailed(ServerError):
    """A text task that gave no answer."""

    code = "task-failed"


class NoWorkers(ServerError):
    """Nobody is there to do the work."""

    code = "no-workers"

    def __init__(self) -> None:
        super().__init__("no worker is connected to this cluster: start one and try again")


class BrokerAway(ServerError):
    """The broker takes no orders at the moment."""

    code = "no-workers"

    def __init__(self, reason: str) -> None:
        super().__init__(f"the broker can't be reached ({reason}): try again in a moment")
        self.reason = reason


class StorageFull(ServerError):
    """The disk, or the quota, is used up."""

    code = "storage-full"

    def __init__(self) -> None:
        super().__init__("the server's storage is full: make room there and try again")


class LeaseLost(ServerError):
    """Another server drives the job now, so this one must not touch it."""

    code = "batch-out-of-order"

    def __init__(self) -> None:
        super().__init__("another server has taken this job over: attach to it again")


class ServerStopping(ServerError):
    """The server is on its way out."""

    code = "server-stopping"

    def __init__(self) -> None:
        super().__init__("the server is stopping: connect again in a moment")


class BadSettings(ServerError):
    """A setting that can't be used; the message names it and says what to do."""


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
