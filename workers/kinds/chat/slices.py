"""Finds equal byte slices in a buffer without making an object of each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints

_Words = NDArray[np.uint64]

SLICE_BYTES = 64
"""Longer slices are told apart one by one; the padding leaves room to read this far."""

_WORD = 8
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_KEEP = np.array([(1 << 8 * size) - 1 for size in range(_WORD)] + [2**64 - 1], dtype=np.uint64)


def group_slices(padded: Bytes, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Group equal slices.

    A hash groups them and the bytes confirm it, so that crafted input can only make
    this slower, never wrong.

    Args:
        padded: ``Buffer.padded``.
        starts: Where each slice begins.
        ends: Where it ends, not before it begins.

    Returns:
        The index of the first slice of each group, in no order that means anything, and
        each slice's group.
    """
    lengths = ends - starts
    if len(starts) == 0:
        return starts, starts
    is_long = lengths > SLICE_BYTES
    if is_long.any():
        return _group_apart(padded, starts, ends, is_long)
    words = _words(padded, starts, lengths)
    digest = lengths.astype(np.uint64) * _MULTIPLIER
    for column in words:
        digest = (digest ^ column) * _MULTIPLIER
        digest ^= digest >> np.uint64(29)
    _, first, group = np.unique(digest, return_index=True, return_inverse=True)
    if _confirmed(words, lengths, first[group]):
        return first, group
    return _group_one_by_one(padded, starts, ends)


def words_at(padded: Bytes, places: Ints) -> _Words:
    """Read eight bytes at each place as one little-endian number."""
    overlapping: _Words = np.lib.stride_tricks.as_strided(
        padded[:_WORD].view("<u8"), shape=(len(padded) - _WORD + 1,), strides=(1,)
    )
    return overlapping[places]


def _words(padded: Bytes, starts: Ints, lengths: Ints) -> list[_Words]:
    columns = []
    for place in range(0, int(lengths.max()), _WORD):
        left = np.clip(lengths - place, 0, _WORD)
        columns.append(words_at(padded, starts + place) & _KEEP[left])
    return columns


def _confirmed(words: list[_Words], lengths: Ints, same_as: Ints) -> bool:
    alike: Flags = lengths == lengths[same_as]
    for column in words:
        alike &= column == column[same_as]
    return bool(alike.all())


def _group_apart(padded: Bytes, starts: Ints, ends: Ints, is_long: Flags) -> tuple[Ints, Ints]:
    """Group long slices by themselves, since no short one is equal to any of them."""
    firsts: list[Ints] = []
    group, groups = np.empty(len(starts), dtype=np.int64), 0
    for chosen, group_them in ((~is_long, group_slices), (is_long, _group_one_by_one)):
        places = np.flatnonzero(chosen)
        first, among = group_them(padded, starts[places], ends[places])
        firsts.append(places[first])
        group[places] = among + groups
        groups += len(first)
    return np.concatenate(firsts), group


def _group_one_by_one(padded: Bytes, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    groups: dict[bytes, int] = {}
    first: list[int] = []
    group = np.empty(len(starts), dtype=np.int64)
    for index, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
        found = groups.setdefault(padded[start:end].tobytes(), len(groups))
        if found == len(first):
            first.append(index)
        group[index] = found
    return np.array(first, dtype=np.int64), group
