"""The columns of a job's messages: one row for each, notices too, in source order.

The artifact ``columns`` is a sequence of blocks, each:

    u32   length of the description, little-endian
    JSON  {"rows": n, "columns": [[name, dtype], …]}
    raw   the columns one after another, n values each, little-endian

and a last block of no rows, whose description also holds ``senders`` (identity and
name; the ``sender`` column is an index into it, -1 for notices), ``sources`` (names;
the ``source`` column is an index into it) and ``kinds`` (the same for ``kind``).

=========== ===== ====================================================================
source      u32   place of the source in the job
time        i64   seconds since 1970-01-01T00:00:00, local time, no zone
sender      i32   index, -1 for a notice
kind        u8    index
edited      u8    1 where the message bears the mark
words       u32   words of a text message, else 0
characters  u32   code points of a text message, else 0
start, end  u64   where the text lies in the source's bytes
=========== ===== ====================================================================
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workers.kinds.chat.bodies import KINDS
from workers.kinds.chat.senders import Sender

COLUMNS = {
    "source": "<u4", "time": "<i8", "sender": "<i4", "kind": "u1", "edited": "u1",
    "words": "<u4", "characters": "<u4", "start": "<u8", "end": "<u8",
}  # fmt: skip

NO_SENDER = -1

Column = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows, in order.

    Attributes:
        count: How many.
        senders: What the column ``sender`` is an index into.
        columns: An array for each of ``COLUMNS``; empty where ``blob`` is set.
        blob: Where the columns lie if they were parted with, as one block.
    """

    count: int
    senders: tuple[Sender, ...]
    columns: dict[str, Column]
    blob: str = ""


class SenderNumbers:
    """Numbers senders in the order in which they first appear."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._senders: list[Sender] = []

    @property
    def senders(self) -> tuple[Sender, ...]:
        """All that were met."""
        return tuple(self._senders)

    def renumber(self, senders: Sequence[Sender], columns: dict[str, Column]) -> dict[str, Column]:
        """Give the columns with this numbering in place of their own."""
        for sender in senders:
            if self._numbers.setdefault(sender.identity, len(self._senders)) == len(self._senders):
                self._senders.append(sender)
        places = [*(self._numbers[sender.identity] for sender in senders), NO_SENDER]
        return {**columns, "sender": np.array(places, dtype="<i4")[columns["sender"]]}


def write_block(chunks: Sequence[dict[str, Column]], **more: object) -> bytes:
    """Write one block of the artifact, its rows those of all chunks in order."""
    description = {
        "rows": sum(len(chunk["time"]) for chunk in chunks),
        "columns": [[name, dtype] for name, dtype in COLUMNS.items()],
        **more,
    }
    text = json.dumps(description, ensure_ascii=False, separators=(",", ":")).encode()
    # Columns are most of what a worker holds: they are copied here, and nowhere before.
    raw = (
        np.ascontiguousarray(chunk[name], dtype=dtype).data
        for name, dtype in COLUMNS.items()
        for chunk in chunks
    )
    return b"".join([len(text).to_bytes(4, "little"), text, *raw])


def read_block(data: bytes) -> tuple[dict[str, Any], dict[str, Column], int]:
    """Read the first block of some bytes: its description, its columns, and where it ends."""
    at = 4 + int.from_bytes(data[:4], "little")
    description: dict[str, Any] = json.loads(data[4:at])
    columns = {}
    for name, dtype in description["columns"]:
        columns[name] = np.frombuffer(data, dtype=dtype, count=description["rows"], offset=at)
        at += columns[name].nbytes
    return description, columns, at


def part_with(chunks: Sequence[Rows], blob: str) -> tuple[Rows, bytes]:
    """Write rows as one block, and give what stands for them once it lies in ``blob``."""
    numbering = SenderNumbers()
    block = write_block([numbering.renumber(chunk.senders, chunk.columns) for chunk in chunks])
    return Rows(sum(chunk.count for chunk in chunks), numbering.senders, {}, blob), block


def artifact(
    chunks: Sequence[Rows], sources: Sequence[str], read: Callable[[str], bytes]
) -> Iterator[bytes]:
    """Give the whole artifact, block by block, no more than one in memory."""
    numbering = SenderNumbers()
    for chunk in chunks:
        columns = read_block(read(chunk.blob))[1] if chunk.blob else chunk.columns
        if chunk.count:
            yield write_block([numbering.renumber(chunk.senders, columns)])
    yield write_block(
        [],
        senders=[list(sender) for sender in numbering.senders],
        sources=list(sources),
        kinds=list(KINDS),
    )


def in_source(rows: Rows, source: int, offset: int) -> Rows:
    """Give rows whose places counted from ``offset`` of a source as places in it."""
    columns = dict(rows.columns)
    columns["source"] = np.full(rows.count, source, dtype="<u4")
    for name in ("start", "end"):
        columns[name] = columns[name] + np.uint64(offset)
    return replace(rows, columns=columns)
