"""The columns of a job's messages: one row for each, notices too, in source order.

The artifact ``columns`` is a sequence of blocks, each:

    u32   length of the description, little-endian
    JSON  {"rows": n, "columns": [[name, dtype], …]}
    raw   the columns one after another, n values each, little-endian

and a last block of no rows, whose description also holds ``senders`` (identity and
name; the ``sender`` column is an index into it, -1 for notices), ``sources`` (names;
the ``source`` column is an index into it), ``kinds`` (the same for ``kind``) and ``chats``
(for each source the first source of the same chat).

Sources that are a chat by themselves stand in their order, each in the order of its file.
Chats that several sources hold come after them, each by time and without what is repeated.

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
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workers.kinds.base import Read
from workers.kinds.chat.senders import Sender

COLUMNS = {
    "source": "<u4", "time": "<i8", "sender": "<i4", "kind": "u1", "edited": "u1",
    "words": "<u4", "characters": "<u4", "start": "<u8", "end": "<u8",
}  # fmt: skip

EXTRA_COLUMNS = {"print": "<u8", "repeated": "u1"}
"""What rows of sources that may be of one chat hold beside, until the report is made; see
``overlaps.prints``."""

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


def typed_columns(**columns: Column) -> dict[str, Column]:
    """Give the columns, all of ``COLUMNS``, in their types."""
    return {name: columns[name].astype(dtype, copy=False) for name, dtype in COLUMNS.items()}


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
        """Give the columns with this numbering in place of their own.

        Senders of whom there is no row get no number.
        """
        found, first = np.unique(columns["sender"], return_index=True)
        places = np.full(len(senders) + 1, NO_SENDER, dtype="<i4")
        for place in found[np.argsort(first)].tolist():
            if place != NO_SENDER:
                places[place] = self._number(senders[place])
        return {**columns, "sender": places[columns["sender"]]}

    def _number(self, sender: Sender) -> int:
        number = self._numbers.setdefault(sender.identity, len(self._senders))
        if number == len(self._senders):
            self._senders.append(sender)
        return number


def write_block(chunks: Sequence[dict[str, Column]], **more: object) -> bytes:
    """Write one block of the artifact, its rows those of all chunks in order.

    Extra columns are written where a chunk has them; they are 0 in the rows of the others.
    """
    table = dict(COLUMNS)
    for name, dtype in EXTRA_COLUMNS.items():
        if any(name in chunk for chunk in chunks):
            table[name] = dtype
    description = {
        "rows": sum(len(chunk["time"]) for chunk in chunks),
        "columns": [[name, dtype] for name, dtype in table.items()],
        **more,
    }
    text = json.dumps(description, ensure_ascii=False, separators=(",", ":")).encode()
    # Columns are most of what a worker holds: they are copied here, and nowhere before.
    raw = (
        np.ascontiguousarray(_column(chunk, name), dtype=dtype).data
        for name, dtype in table.items()
        for chunk in chunks
    )
    return b"".join([len(text).to_bytes(4, "little"), text, *raw])


def _column(chunk: dict[str, Column], name: str) -> Column:
    found = chunk.get(name)
    return np.zeros(len(chunk["time"]), dtype="u1") if found is None else found


def read_block(data: bytes) -> tuple[dict[str, Any], dict[str, Column], int]:
    """Read the first block of some bytes: its description, its columns, and where it ends."""
    at = 4 + int.from_bytes(data[:4], "little")
    description: dict[str, Any] = json.loads(data[4:at])
    columns = {}
    for name, dtype in description["columns"]:
        columns[name] = np.frombuffer(data, dtype=dtype, count=description["rows"], offset=at)
        at += columns[name].nbytes
    return description, columns, at


def columns_of(rows: Rows, read: Read) -> dict[str, Column]:
    """Give the columns of some rows, fetched where they were parted with."""
    return read_block(read(rows.blob))[1] if rows.blob else rows.columns


def part_with(chunks: Sequence[Rows], blob: str) -> tuple[Rows, bytes]:
    """Write rows as one block, and give what stands for them once it lies in ``blob``."""
    numbering = SenderNumbers()
    block = write_block([numbering.renumber(chunk.senders, chunk.columns) for chunk in chunks])
    return Rows(sum(chunk.count for chunk in chunks), numbering.senders, {}, blob), block


def in_source(rows: Rows, source: int) -> Rows:
    """Give rows as those of a source."""
    return replace(rows, columns={**rows.columns, "source": np.full(rows.count, source, "<u4")})
