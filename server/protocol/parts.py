"""What is longer than a frame travels in parts, and is put together again."""

from __future__ import annotations

from collections.abc import Iterator

from server.protocol.codec import decode, encode, json_of
from server.protocol.errors import BadMessage, FrameTooLarge
from server.protocol.frames import BODY_BYTES, Frame, Opcode
from server.protocol.messages import (
    PART_BYTES,
    SUBMIT_BYTES,
    ArtifactPart,
    Message,
    ReportPart,
    Submit,
    SubmitPart,
)


def report_parts(job: str, report: bytes) -> Iterator[ReportPart]:
    """Cut a report into parts that fit into frames; at least one."""
    total = len(report)
    for offset in range(0, max(total, 1), PART_BYTES):
        data = report[offset : offset + PART_BYTES]
        yield ReportPart(job, offset, total, offset + len(data) == total, data)


def submit_frames(submit: Submit, most: int) -> bytes:
    """Write a submit: as one frame where it fits into one, else as its parts.

    Args:
        submit: What to write.
        most: Bytes of JSON that the server takes.

    Raises:
        FrameTooLarge: If it has more of them.
        BadMessage: If it holds a string that can't be written.
    """
    body = json_of(submit)
    total = len(body)
    if total > max(most, BODY_BYTES):
        raise FrameTooLarge(total, max(most, BODY_BYTES))
    if total <= BODY_BYTES:
        return encode(submit)
    starts = range(0, total, PART_BYTES)
    parts = ((start, body[start : start + PART_BYTES]) for start in starts)
    return b"".join(
        encode(SubmitPart(start, total, start + len(data) == total, data)) for start, data in parts
    )


class PartCollector:
    """Puts parts together. A part at offset 0 begins anew, as after a cut connection.

    Args:
        limit: Bytes that are taken at most; what announces more is refused at its first part.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._bytes = bytearray()
        self._total = 0

    @property
    def is_begun(self) -> bool:
        """Whether some parts are here, and some are not."""
        return bool(self._bytes)

    def add(self, part: ReportPart | ArtifactPart | SubmitPart) -> bytes | None:
        """Take the next part; return all the bytes once the last is there.

        Raises:
            BadMessage: If a part is missing, or the sizes do not fit.
        """
        if part.offset == 0:
            self._bytes.clear()
            self._total = part.total
        self._check(part)
        self._bytes += part.data
        if not part.last:
            return None
        whole = bytes(self._bytes)
        self._bytes.clear()
        return whole

    def _check(self, part: ReportPart | ArtifactPart | SubmitPart) -> None:
        name, end = type(part).__name__, part.offset + len(part.data)
        if self._limit is not None and part.total > self._limit:
            raise BadMessage(name, f"{part.total} bytes in all, {self._limit} accepted")
        if part.offset != len(self._bytes) or part.total != self._total:
            raise BadMessage(name, f"a part is missing before {part.offset}")
        if end > part.total or part.last != (end == part.total):
            raise BadMessage(name, "the last part ends elsewhere than announced")
        if not part.data and not part.last:
            raise BadMessage(name, "a part is empty")


class SubmitCollector:
    """Makes one submit of its parts; every other message passes."""

    def __init__(self, limit: int = SUBMIT_BYTES) -> None:
        self._parts = PartCollector(limit)

    @property
    def is_begun(self) -> bool:
        """Whether a submit has begun to arrive in parts, and is not whole."""
        return self._parts.is_begun

    def take(self, message: Message) -> Message | None:
        """Take a message; return it, or the submit that it makes whole, or None.

        Raises:
            BadMessage: If a part is missing, the sizes do not fit, or it makes no submit.
        """
        if not isinstance(message, SubmitPart):
            return message
        body = self._parts.add(message)
        return None if body is None else decode(Frame(Opcode.SUBMIT, body))
