r"""Counts words: all of them for each message, and the keywords among them.

A word is a letter followed by letters and marks (Unicode categories L and M) in NFC
text. Deciding that sign by sign is slow, so the bytes are first cut into *coarse
tokens*: runs of ASCII letters and bytes from 0x80. Between them stand only ASCII signs
that are neither letters nor marks and that compose with nothing into a letter, so no
word crosses the border of a coarse token, and what a token holds does not depend on
its neighbours. Only tokens not met before are then read sign by sign.

Addresses and mentions are taken out of the text first; the few messages that hold one
are read by the patterns, one at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workers.kinds.chat.addresses import hold_addresses, without_addresses
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Ints
from workers.kinds.chat.lexicon import shared_lexicon

_IS_TOKEN = bytes(sign if sign >= 0x80 or chr(sign).isalpha() else ord(" ") for sign in range(256))
_TOKEN_FLAGS = np.array([sign != ord(" ") for sign in _IS_TOKEN], dtype=np.bool_)


@dataclass(frozen=True, slots=True)
class WordCounts:
    """What the words of some messages come to.

    Attributes:
        words: Words of each message.
        keywords: Keyword to how often it stands and in how many messages.
    """

    words: Ints
    keywords: dict[str, tuple[int, int]]


def count_words(padded: Bytes, starts: Ints, ends: Ints) -> WordCounts:
    """Count the words of texts, which ascend and lie apart from each other.

    Args:
        padded: ``Buffer.padded``.
        starts: Where each text begins.
        ends: Where each text ends.
    """
    has_address = hold_addresses(padded, starts, ends)
    plain = _only(padded, starts[~has_address], ends[~has_address])
    tokens = plain.tobytes().translate(_IS_TOKEN).split()
    messages = [_messages_of_tokens(plain, starts, ends)]
    for index in np.flatnonzero(has_address).tolist():
        text = padded[starts[index] : ends[index]].tobytes().decode("utf-8", "replace")
        more = without_addresses(text).encode().translate(_IS_TOKEN).split()
        tokens += more
        messages.append(np.full(len(more), index))
    message = np.concatenate(messages)
    with shared_lexicon() as lexicon:
        ids = lexicon.number(tokens)
        words = np.bincount(message, weights=lexicon.words(ids), minlength=len(starts))
        return WordCounts(words.astype(np.int64), lexicon.count_keywords(ids, message))


def _only(padded: Bytes, starts: Ints, ends: Ints) -> Bytes:
    """Give a copy in which all but these texts is zero."""
    borders = np.empty(2 * len(starts) + 2, dtype=np.int64)
    borders[0], borders[-1] = 0, len(padded)
    borders[1:-1:2], borders[2:-1:2] = starts, ends
    keep = np.zeros(len(borders) - 1, dtype=np.uint8)
    keep[1::2] = 1
    kept: Bytes = padded * np.repeat(keep, np.diff(borders))
    return kept


def _messages_of_tokens(plain: Bytes, starts: Ints, ends: Ints) -> Ints:
    """Give the text that each coarse token of ``plain`` lies in, in order."""
    flags = _TOKEN_FLAGS[plain]
    opens = np.flatnonzero(flags[1:] & ~flags[:-1]) + 1
    if len(flags) and flags[0]:
        opens = np.concatenate([[0], opens])
    counts = np.searchsorted(opens, ends) - np.searchsorted(opens, starts)
    return np.repeat(np.arange(len(starts)), counts)
