"""Bytes in the three forms in which they are read."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Ints

PADDING = 160
"""Zeros after the end: what begins inside the bytes may be read this far without a check."""


class Buffer(NamedTuple):
    """Some bytes.

    Attributes:
        data: The bytes.
        padded: The same as an array, ``PADDING`` zeros after them.
        newlines: The offset of each line feed.
    """

    data: bytes
    padded: Bytes
    newlines: Ints

    @classmethod
    def of(cls, data: bytes) -> Buffer:
        """Prepare some bytes."""
        padded = np.frombuffer(data + bytes(PADDING), dtype=np.uint8)
        return cls(data, padded, np.flatnonzero(padded == ord("\n")))
