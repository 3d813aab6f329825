"""Fingerprints of messages, by which exports of one chat are known.

A *print* stands for the time, the sender and the text of a message; it is made only for
sources that may be of one chat, since it takes each message in hand. A *sketch* is made
for every source, in whole arrays: the least of all hashes of (minute, text), by which two
sources are likened whose clocks or names differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from workers.kinds.chat.bodies.kinds import TEXT
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Ints
from workers.kinds.chat.senders import Sender
from workers.kinds.chat.slices import words_at
from workers.kinds.chat.texts import Texts

SKETCH = 32
"""Hashes in a sketch."""

_PRINT_BYTES = 8
_WORD = 8
_LOOKED_AT = 4 * SKETCH
_FACTORS = tuple(
    np.uint64(factor)
    for factor in (
        0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93,
    )
)  # fmt: skip

Sketch = tuple[int, ...]


def print_messages(
    padded: Bytes, texts: Texts, time: Ints, row: Ints, senders: Sequence[Sender]
) -> NDArray[np.uint64]:
    """Give the print of each entry; ``row`` is the place of its sender, -1 for a notice."""
    names = [*(sender.identity.encode("utf-8", "replace") + b"\0" for sender in senders), b"\1"]
    prints = np.empty(len(time), dtype="<u8")
    places = zip(texts.start.tolist(), texts.end.tolist(), strict=True)
    for index, (start, end) in enumerate(places):
        head = int(time[index]).to_bytes(8, "little", signed=True) + names[row[index]]
        digest = blake2b(head, digest_size=_PRINT_BYTES)
        digest.update(padded[start:end].tobytes().replace(b"\r\n", b"\n"))
        prints[index] = int.from_bytes(digest.digest(), "little")
    return prints


def sketch_of(padded: Bytes, texts: Texts, time: Ints) -> Sketch:
    """Give the least hashes of (minute, beginning, end and length of the text), ascending.

    Texts of several lines are left out, since phones end lines in different ways.
    """
    length = texts.end - texts.start
    breaks = np.flatnonzero(padded == ord("\n"))
    is_line = np.searchsorted(breaks, texts.start) == np.searchsorted(breaks, texts.end)
    chosen = (texts.kind == TEXT) & (length >= _WORD) & is_line
    start, end, length = texts.start[chosen], texts.end[chosen], length[chosen]
    digest = (time[chosen] // 60).astype(np.uint64) * _FACTORS[0]
    for factor, part in zip(
        _FACTORS[1:],
        (words_at(padded, start), words_at(padded, end - _WORD), length.astype(np.uint64)),
        strict=True,
    ):
        digest = (digest ^ (digest >> np.uint64(29)) ^ part) * factor
    if len(digest) > _LOOKED_AT:
        least = np.unique(np.partition(digest, _LOOKED_AT)[:_LOOKED_AT])
        if len(least) >= SKETCH:
            return tuple(least[:SKETCH].tolist())
    return tuple(np.unique(digest)[:SKETCH].tolist())


def merge_sketches(one: Sketch, two: Sketch) -> Sketch:
    """Give the sketch of both."""
    if not one or not two:
        return one or two
    return tuple(sorted({*one, *two})[:SKETCH])


def likeness(one: Sketch, two: Sketch) -> float:
    """Estimate the share of messages that two sources have in common, 0 to 1."""
    both = sorted({*one, *two})[:SKETCH]
    return len(set(both) & set(one) & set(two)) / len(both) if both else 0.0
