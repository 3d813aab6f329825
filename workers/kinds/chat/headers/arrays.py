"""The header-like lines of some bytes, as arrays."""

from __future__ import annotations

from collections.abc import Iterator
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

    def at(self, places: Ints) -> Headers:
        """Keep the lines at some places, which ascend."""
        if len(places) == len(self):
            return self
        return Headers(self.signatures, *(getattr(self, name)[places] for name in _ARRAYS))

    def by_shape(self) -> Iterator[tuple[str, Ints]]:
        """Give each signature that is here, and the places of its lines, ascending.

        A file may hold thousands of shapes: all of them take one pass over the lines.
        """
        for places in places_of_each(self.shape):
            yield self.signatures[int(self.shape[places[0]])], places

    def and_also(self, others: Headers) -> Headers:
        """Join with lines that lie between these; all in their order."""
        if not len(others):
            return self
        signatures = tuple(dict.fromkeys(self.signatures + others.signatures))
        codes = {name: code for code, name in enumerate(signatures)}
        places = np.array([codes[name] for name in others.signatures], dtype=np.int64)
        order = np.argsort(np.concatenate([self.start, others.start]), kind="stable")
        arrays = {
            name: np.concatenate([getattr(self, name), getattr(others, name)])[order]
            for name in _ARRAYS
            if name != "shape"
        }
        shape = np.concatenate([self.shape, places[others.shape]])[order]
        return Headers(signatures, shape=shape, **arrays)


_ARRAYS = Headers.__slots__[1:]


def places_of_each(values: Ints) -> list[Ints]:
    """Give the places of each value, ascending, the values in their order."""
    if not len(values):
        return []
    if (values == values[0]).all():  # as almost always
        return [np.arange(len(values))]
    order = np.argsort(values, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(values[order])) + 1)
