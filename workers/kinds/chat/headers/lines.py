"""Headers that the arrays can't read: line by line, into the same arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.headers.line import HEADER_BYTES, HeaderLine, read_header

_NEAR = 8
"""Bytes from the beginning of a line among which a header has a sign between two numbers."""

_IS_SIGN = np.zeros(256, dtype=np.bool_)
_IS_SIGN[0x80:] = True
_IS_SIGN[list(b"/.-: ")] = True


def read_lines(padded: Bytes, line_starts: Ints) -> Headers:
    """Read the lines that begin at ``line_starts``; lines that are no headers are left out."""
    starts: list[int] = []
    ends: list[int] = []
    found: list[HeaderLine] = []
    for start in line_starts[_may_be(padded, line_starts)].tolist():
        line = padded[start : start + HEADER_BYTES].tobytes().partition(b"\n")[0]
        header = read_header(line.decode("utf-8", "replace"))
        if header is not None:
            starts.append(start)
            ends.append(start + len(line.decode("utf-8", "replace")[: header.end].encode()))
            found.append(header)
    return _arrays(starts, ends, found)


def _may_be(padded: Bytes, line_starts: Ints) -> Flags:
    """Tell which lines hold a sign soon, as every header does."""
    near: Flags = _IS_SIGN[padded[line_starts]]
    for place in range(1, _NEAR):
        near = near | _IS_SIGN[padded[line_starts + place]]
    return near


def _arrays(starts: Sequence[int], ends: Sequence[int], found: Sequence[HeaderLine]) -> Headers:
    signatures = tuple(dict.fromkeys(header.signature for header in found))
    places = {signature: place for place, signature in enumerate(signatures)}

    def ints(values: Sequence[int]) -> Ints:
        return np.array(values, dtype=np.int64)

    def flags(values: Sequence[bool]) -> Flags:
        return np.array(values, dtype=np.bool_)

    return Headers(
        signatures=signatures,
        start=ints(starts),
        end=ints(ends),
        shape=ints([places[header.signature] for header in found]),
        first=ints([header.first for header in found]),
        second=ints([header.second for header in found]),
        third=ints([header.third for header in found]),
        seconds=ints([header.seconds for header in found]),
        unpadded=flags([header.unpadded for header in found]),
        capitals=flags([header.capitals for header in found]),
        day_first=flags([header.day_first for header in found]),
        single=np.ones(len(found), dtype=np.bool_),
    )
