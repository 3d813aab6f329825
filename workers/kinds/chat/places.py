"""Where the bytes of a buffer lie in their source."""

from __future__ import annotations

from typing import NamedTuple

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.codings import Coding, source_places
from workers.kinds.chat.dates import Ints


class Places(NamedTuple):
    """Turns offsets in a buffer into offsets in the source.

    Attributes:
        offset: Where the buffer begins in the source.
        table: Bytes of the source before each byte of the buffer; None where both count
            alike.
    """

    offset: int
    table: Ints | None

    @classmethod
    def in_source(cls, buffer: Buffer, offset: int, coding: Coding) -> Places:
        """Find the places of a decoded text that begins at ``offset``."""
        return cls(offset, source_places(buffer.padded, coding))

    def of(self, offsets: Ints) -> Ints:
        """Give the places of some offsets."""
        return self.offset + (offsets if self.table is None else self.table[offsets])
