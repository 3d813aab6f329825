"""What is longer than a frame travels in parts, and is put together again."""

from __future__ import annotations

from collections.abc import Iterator

from server.protocol.errors import BadMessage
from server.protocol.messages import PART_BYTES, ArtifactPart, ReportPart


def report_parts(job: str, report: bytes) -> Iterator[ReportPart]:
    """Cut a report into parts that fit into frames; at least one."""
    total = len(report)
    for offset in range(0, max(total, 1), PART_BYTES):
        data = report[offset : offset + PART_BYTES]
        yield ReportPart(job, offset, total, offset + len(data) == total, data)


class PartCollector:
    """Puts parts together. A part at offset 0 begins anew, as after a cut connection."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def add(self, part: ReportPart | ArtifactPart) -> bytes | None:
        """Take the next part; return all the bytes once the last is there.

        Raises:
            BadMessage: If a part is missing, or the sizes do not fit.
        """
        if part.offset == 0:
            self._bytes.clear()
        if part.offset != len(self._bytes):
            raise BadMessage(type(part).__name__, f"a part is missing before {part.offset}")
        self._bytes += part.data
        if not part.last:
            return None
        if len(self._bytes) != part.total:
            raise BadMessage(type(part).__name__, "the last part ends elsewhere than announced")
        return bytes(self._bytes)
