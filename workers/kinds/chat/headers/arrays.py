"""The header-like lines of some bytes, as arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workers.kinds.chat.dates import Flags, Ints


@dataclass(frozen=True, slots=True)
class Headers:
    """The header-like lines of some bytes, in order; every array has one entry a line.

    Attributes:
        signatures: What ``shape`` is an index into; see ``headers.shape``.
        start: Offset of the line.
        end: Offset of the first byte after the header.
        shape: Index of the header's signature.
        first, second, third: The fields of the date as written.
        seconds: Seconds since midnight.
        unpadded: Whether day or month is written with one digit.
        capitals: Whether the day period is written in capitals.
        day_first: Whether a word stands in it that only day-first languages write.
        single: Whether the line was read by itself, not among whole arrays.
    """

    signatures: tuple[str, ...]
    start: Ints
    end: Ints
    shape: Ints
    first: Ints
    second: Ints
    third: Ints
    seconds: Ints
    unpadded: Flags
    capitals: Flags
    day_first: Flags
    single: Flags

    def __len__(self) -> int:
        return len(self.start)

    def only(self, chosen: Flags) -> Headers:
        """Keep some of the lines."""
        if chosen.all():
            return self
        return Headers(self.signatures, *(getattr(self, name)[chosen] for name in _ARRAYS))

    def code_of(self, signature: str) -> int:
        """Give the index of a signature, -1 where no line here has it."""
        return self.signatures.index(signature) if signature in self.signatures else -1

    def and_also(self, others: Headers) -> Headers:
        """Join with lines that lie between these; all in their order."""
        if not len(others):
            return self
        signatures = tuple(dict.fromkeys(self.signatures + others.signatures))
        places = np.array([signatures.index(name) for name in others.signatures], dtype=np.int64)
        order = np.argsort(np.concatenate([self.start, others.start]), kind="stable")
        arrays = {
            name: np.concatenate([getattr(self, name), getattr(others, name)])[order]
            for name in _ARRAYS
            if name != "shape"
        }
        shape = np.concatenate([self.shape, places[others.shape]])[order]
        return Headers(signatures, shape=shape, **arrays)


_ARRAYS = Headers.__slots__[1:]
