"""How a tally lies in the blob store.

    offset  bytes
    0       4      "ATL1"
    4       8      u64  bytes of the sources that were measured
    12      8      u64  messages that were counted
    20      8      f64  seconds that the measuring took
    28             the tally as its kind writes it, zlib level 1

Little-endian. The facts stand in front, so that an order which comes twice is answered
without reading the tally.
"""

from __future__ import annotations

import errno
import struct
import zlib
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from workers.blobs import Blobs
from workers.errors import BlobMissing
from workers.kinds.base import Kind

T = TypeVar("T")

_HEAD = struct.Struct("<4sQQd")
_MAGIC = b"ATL1"


@dataclass(frozen=True, slots=True)
class TallyFacts:
    """What is known of a tally without reading it."""

    bytes: int
    messages: int
    seconds: float


@dataclass(frozen=True, slots=True)
class StoredTally(Generic[T]):
    """A tally and its facts."""

    tally: T
    facts: TallyFacts


def write_tally(
    blobs: Blobs, key: str, kind: Kind[T, Any], tally: T, facts: TallyFacts
) -> TallyFacts:
    """Store a tally unless it is there already; give the facts of the one that is kept."""
    return write_encoded(blobs, key, kind.encode(tally), facts)


def write_encoded(blobs: Blobs, key: str, encoded: bytes, facts: TallyFacts) -> TallyFacts:
    """Store what the kind wrote, as ``write_tally`` does."""
    head = _HEAD.pack(_MAGIC, facts.bytes, facts.messages, facts.seconds)
    if blobs.put(key, head + zlib.compress(encoded, 1), only_new=True):
        return facts
    return read_facts(blobs, key) or facts


def read_tally(blobs: Blobs, key: str, kind: Kind[T, Any]) -> StoredTally[T]:
    """Read a tally.

    Raises:
        BlobMissing: If it is not there.
        OSError: If it can't be read.
    """
    data = blobs.get(key)
    facts = _facts(key, data[: _HEAD.size])
    try:
        encoded = zlib.decompress(memoryview(data)[_HEAD.size :])
    except zlib.error as error:
        raise OSError(errno.EIO, f"{key} can't be read: {error}") from None
    return StoredTally(kind.decode(encoded), facts)


def read_facts(blobs: Blobs, key: str) -> TallyFacts | None:
    """Read the facts of a tally alone; None if it is not there."""
    try:
        return _facts(key, blobs.get_range(key, 0, _HEAD.size))
    except BlobMissing:
        return None


def _facts(key: str, head: bytes) -> TallyFacts:
    if len(head) < _HEAD.size or not head.startswith(_MAGIC):
        raise OSError(errno.EIO, f"{key} is no tally")
    _, measured, messages, seconds = _HEAD.unpack(head)
    return TallyFacts(measured, messages, seconds)
