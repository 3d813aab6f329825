"""What can go wrong on the wire, and the codes that tell the other side.

ProtocolError
├── BadFrame                  bytes that are no frame of ours
│   ├── FrameTooLarge         a length below zero or above the limit
│   ├── UnknownOpcode         an opcode that nobody speaks
│   └── LegacyOpcode          an opcode of the older protocol
├── BadMessage                a frame whose body is not what its opcode says
│   └── UnexpectedMessage     a good message at the wrong time, or from the wrong side
├── BadBatch                  a batch whose checksum or sizes do not fit
├── WrongProtocolVersion      a hello in another version
└── CannotSend                our own side asked to send what its state forbids
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """A code that travels in ERROR.

    ``sentence`` has named places for the facts. ``retryable`` says that the same thing,
    asked again later, may succeed.
    """

    code: str
    sentence: str
    retryable: bool


_CODES = (
    ErrorCode("bad-frame", "the bytes are no frame: {reason}", False),
    ErrorCode("bad-message", "the message can't be understood: {reason}", False),
    ErrorCode(
        "legacy-opcode",
        "opcode {opcode} belongs to the older protocol, which is not spoken on this port",
        False,
    ),
    ErrorCode(
        "wrong-protocol-version",
        "version {version} of the protocol is not spoken here, only version {spoken}",
        False,
    ),
    ErrorCode("not-allowed", "the token is not accepted: check it, or ask for a new one", False),
    ErrorCode("too-slow", "nothing came for {seconds} s", True),
    ErrorCode(
        "too-many-connections",
        "{whose} already has {limit} connections: close one or try again later",
        True,
    ),
    ErrorCode("unknown-kind", "there is no analysis called {kind!r}", False),
    ErrorCode("bad-option", "{reason}", False),
    ErrorCode("bad-sources", "the sources can't be taken: {reason}", False),
    ErrorCode(
        "job-too-large", "{value} {what} are more than the {limit} that this server takes", False
    ),
    ErrorCode("no-such-job", "there is no such job: it may have been deleted", False),
    ErrorCode("no-such-artifact", "the job holds nothing called {artifact!r}", False),
    ErrorCode("batch-out-of-order", "batch {number} came where batch {next} was expected", True),
    ErrorCode("job-moved", "another server has taken the job over: attach to it again", True),
    ErrorCode("bad-batch", "batch {number} was refused: {reason}", True),
    ErrorCode("source-changed", "{name} changed while it was being sent: send it again", False),
    ErrorCode("nothing-to-read", "{reason}", False),
    ErrorCode(
        "piece-failed",
        "piece {piece} failed {attempts} times, at last because {reason}",
        False,
    ),
    ErrorCode("cancelled", "the analysis was cancelled", False),
    ErrorCode("unknown-task", "there is no task called {type!r}; there are {known}", False),
    ErrorCode("task-failed", "{reason}", False),
    ErrorCode("no-workers", "nobody can take the work now ({reason}): try again later", True),
    ErrorCode("storage-full", "the server's storage is full: make room there and try again", True),
    ErrorCode("server-stopping", "the server is stopping: connect again in a moment", True),
    ErrorCode("internal", "the server made a mistake, which its log tells", False),
)

ERROR_CODES: dict[str, ErrorCode] = {entry.code: entry for entry in _CODES}


class ProtocolError(Exception):
    """Base of everything a peer can do wrong; ``code`` is what to answer in ERROR."""

    code = "bad-message"

    @property
    def retryable(self) -> bool:
        """Whether a new connection may do better."""
        return ERROR_CODES[self.code].retryable


class BadFrame(ProtocolError):
    """Bytes that are no frame of ours."""

    code = "bad-frame"


class FrameTooLarge(BadFrame):
    """A header announced a length below zero or above the limit."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(f"frame of {length} bytes, 0 to {limit} accepted")
        self.length, self.limit = length, limit


class UnknownOpcode(BadFrame):
    """An opcode that nobody speaks."""

    def __init__(self, opcode: int) -> None:
        super().__init__(f"opcode {opcode} is unknown")
        self.opcode = opcode


class LegacyOpcode(BadFrame):
    """An opcode of the older protocol, 1 to 8."""

    code = "legacy-opcode"

    def __init__(self, opcode: int) -> None:
        super().__init__(ERROR_CODES[self.code].sentence.format(opcode=opcode))
        self.opcode = opcode


class BadMessage(ProtocolError):
    """A frame whose body is not what its opcode says."""

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(f"{message}: {reason}")
        self.message, self.reason = message, reason


class UnexpectedMessage(BadMessage):
    """A good message at the wrong time, or from the wrong side."""


class BadBatch(ProtocolError):
    """A batch whose checksum or sizes do not fit."""

    code = "bad-batch"

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(ERROR_CODES[self.code].sentence.format(number=number, reason=reason))
        self.number, self.reason = number, reason


class WrongProtocolVersion(ProtocolError):
    """A hello in a version that is not spoken here."""

    code = "wrong-protocol-version"

    def __init__(self, version: int, spoken: int) -> None:
        super().__init__(ERROR_CODES[self.code].sentence.format(version=version, spoken=spoken))
        self.version, self.spoken = version, spoken


class CannotSend(ProtocolError):
    """Our own side asked to send what its state forbids."""

    code = "internal"

    def __init__(self, message: str, state: str) -> None:
        super().__init__(f"{message} can't be sent while the connection is {state}")
        self.message, self.state = message, state
