"""The artifact ``columns`` of a job, read block by block."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from workers.kinds.base import ReadRange
from workers.kinds.chat.columns import Column, read_block, write_block
from workers.kinds.chat.dates import Ints
from workers.kinds.chat.senders import Sender

COLUMNS_NAME = "columns"


@dataclass(frozen=True, slots=True)
class StoredColumns:
    """Where the blocks of an artifact lie, and what its last block says of all.

    Attributes:
        read: Fetches from the artifact.
        blocks: Offset and length of each block that has rows.
        last: The description in the last block.
    """

    read: ReadRange
    blocks: tuple[tuple[int, int], ...]
    last: dict[str, Any]

    @classmethod
    def of(cls, read: ReadRange) -> StoredColumns:
        """Look through an artifact, description by description."""
        blocks: list[tuple[int, int]] = []
        at = 0
        while True:
            size = int.from_bytes(read(COLUMNS_NAME, at, 4), "little")
            description: dict[str, Any] = json.loads(read(COLUMNS_NAME, at + 4, size))
            if "senders" in description:
                return cls(read, tuple(blocks), description)
            row_bytes = sum(np.dtype(dtype).itemsize for _, dtype in description["columns"])
            length = 4 + size + row_bytes * description["rows"]
            if description["rows"]:
                blocks.append((at, length))
            at += length

    @property
    def senders(self) -> tuple[Sender, ...]:
        """What the column ``sender`` is an index into."""
        return tuple(Sender(identity, name) for identity, name in self.last["senders"])

    @property
    def chats(self) -> Ints:
        """The chat of each source: the first source of those that are one."""
        alone = range(len(self.last["sources"]))
        return np.array(self.last.get("chats", alone), dtype=np.int64)

    def columns(self) -> Iterator[dict[str, Column]]:
        """Give the columns of one block after the other."""
        for at, length in self.blocks:
            yield read_block(self.read(COLUMNS_NAME, at, length))[1]

    def with_senders(self, senders: tuple[Sender, ...], place: Ints) -> Iterator[bytes]:
        """Give the artifact with other senders, block by block.

        Args:
            senders: Who they are now.
            place: Where each of before is among them.
        """
        places = np.append(place, -1).astype("<i4")
        for at, length in self.blocks:
            data = self.read(COLUMNS_NAME, at, length)
            description, columns, _ = read_block(data)
            start = _start_of("sender", description, length)
            changed = places[columns["sender"]].tobytes()
            yield data[:start] + changed + data[start + len(changed) :]
        more = {name: self.last[name] for name in self.last if name not in ("rows", "columns")}
        yield write_block([], **{**more, "senders": [list(sender) for sender in senders]})


def _start_of(wanted: str, description: dict[str, Any], length: int) -> int:
    """Find where a column begins in a block."""
    sizes = [
        (name, np.dtype(dtype).itemsize * description["rows"])
        for name, dtype in description["columns"]
    ]
    at: int = length - sum(size for _, size in sizes)
    for name, size in sizes:
        if name == wanted:
            return at
        at += size
    raise KeyError(wanted)
