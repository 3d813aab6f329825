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

import re
import unicodedata
from array import array
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.normal_form import normalize
from workers.kinds.chat.stopwords import STOP_WORDS

KEYWORD_AT_LEAST = 3
"""Code points; shorter words are counted but are no keywords."""

_WEB = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_RUN = re.compile(r"\S+")
_MENTION = re.compile(r"@\S+")

_IS_TOKEN = bytes(sign if sign >= 0x80 or chr(sign).isalpha() else ord(" ") for sign in range(256))
_TOKEN_FLAGS = np.array([sign != ord(" ") for sign in _IS_TOKEN], dtype=np.bool_)

_NO_KEYWORD, _SEVERAL = -1, -2

_LEXICON_BYTES = 64 << 20
_ENTRY_BYTES = 160
"""About what a token costs beside its own bytes."""


@dataclass(frozen=True, slots=True)
class WordCounts:
    """What the words of some messages come to.

    Attributes:
        words: Words of each message.
        keywords: Keyword to how often it stands and in how many messages.
    """

    words: Ints
    keywords: dict[str, tuple[int, int]]


def without_addresses(text: str) -> str:
    r"""Give the NFC text without web and mail addresses and mentions.

    In this order, and without regard to case: ``(https?://|www\.)\S+``,
    ``[^\s@]+@[^\s@]+\.[^\s@]+``, ``@\u2068[^\u2069]*\u2069``, ``@\S+``. As patterns,
    the second and third would look again and again at what follows each sign.
    """
    text = _WEB.sub("", normalize("NFC", text))
    if "@" in text:
        text = _RUN.sub(lambda run: _without_mail(run[0]), text)
        text = _MENTION.sub("", _without_named_mentions(text))
    return text


def _without_mail(run: str) -> str:
    r"""Take ``[^\s@]+@[^\s@]+\.[^\s@]+`` out of a run without blanks."""
    name, *rest = run.split("@")
    kept = []
    for host in rest:
        if name and "." in host[1:-1]:
            name = ""  # the address is gone, and what follows has no name of its own
        else:
            kept.append(f"{name}@")
            name = host
    return "".join([*kept, name])


def _without_named_mentions(text: str) -> str:
    r"""Take ``@\u2068[^\u2069]*\u2069`` out."""
    kept, done = [], 0
    while (start := text.find("@\u2068", done)) >= 0 and (end := text.find("\u2069", start)) >= 0:
        kept.append(text[done:start])
        done = end + 1
    return "".join([*kept, text[done:]])


def split_words(text: str) -> list[str]:
    """Cut NFC text into words, as written."""
    words: list[str] = []
    word = ""
    for sign in text:
        category = unicodedata.category(sign)[0]
        if category == "L" or (category == "M" and word):
            word += sign
        elif word:
            words.append(word)
            word = ""
    return [*words, word] if word else words


def fold(word: str) -> str:
    """Give the form in which two spellings of a word are one."""
    return normalize("NFC", word.casefold())


def count_words(padded: Bytes, starts: Ints, ends: Ints) -> WordCounts:
    """Count the words of texts, which ascend and lie apart from each other.

    Args:
        padded: ``Buffer.padded``.
        starts: Where each text begins.
        ends: Where each text ends.
    """
    lexicon = _lexicon()
    has_address = _hold_addresses(padded, starts, ends)
    plain = _only(padded, starts[~has_address], ends[~has_address])
    tokens = plain.tobytes().translate(_IS_TOKEN).split()
    messages = [_messages_of_tokens(plain, starts, ends)]
    for index in np.flatnonzero(has_address).tolist():
        text = padded[starts[index] : ends[index]].tobytes().decode("utf-8", "replace")
        more = without_addresses(text).encode().translate(_IS_TOKEN).split()
        tokens += more
        messages.append(np.full(len(more), index))
    ids, message = lexicon.number(tokens), np.concatenate(messages)
    words = np.bincount(message, weights=lexicon.words(ids), minlength=len(starts))
    return WordCounts(words.astype(np.int64), lexicon.count_keywords(ids, message))


class _Lexicon:
    """The coarse tokens met so far: how many words each holds, and which keywords.

    It lives as long as its process, since an export repeats its words from part to part;
    nothing that is counted depends on what it already knew.
    """

    def __init__(self) -> None:
        self._ids = _Numbering(self._learn)
        self._words = array("i")
        self._keyword = array("i")
        self._several: dict[int, list[int]] = {}
        self._keyword_ids: dict[str, int] = {}
        self._keywords: list[str] = []
        self.size_bytes = 0

    def number(self, tokens: list[bytes]) -> Ints:
        """Give the id of each token, learning those that are new."""
        return np.fromiter(map(self._ids.__getitem__, tokens), np.int64, len(tokens))

    def words(self, ids: Ints) -> Ints:
        """Give how many words each token holds."""
        counts = np.frombuffer(self._words, dtype=np.intc) if self._words else ids
        return counts[ids].astype(np.int64)

    def count_keywords(self, ids: Ints, message: Ints) -> dict[str, tuple[int, int]]:
        """Count keywords, and the messages that hold them."""
        if not len(ids):
            return {}
        keyword = np.frombuffer(self._keyword, dtype=np.intc)[ids].astype(np.int64)
        several = np.flatnonzero(keyword == _SEVERAL)
        if len(several):
            extra = [(word, index) for index in several for word in self._several[int(ids[index])]]
            more = np.array(extra, dtype=np.int64).reshape(-1, 2)
            keyword = np.concatenate([keyword, more[:, 0]])
            message = np.concatenate([message, message[more[:, 1]]])
        is_keyword = keyword >= 0
        keyword, message = keyword[is_keyword], message[is_keyword]
        counts = np.bincount(keyword, minlength=len(self._keywords))
        repeated = np.bincount(_repeats(keyword, message), minlength=len(self._keywords))
        found = np.flatnonzero(counts)
        return {
            self._keywords[index]: (count, count - repeats)
            for index, count, repeats in zip(
                found.tolist(), counts[found].tolist(), repeated[found].tolist(), strict=True
            )
        }

    def _learn(self, token: bytes) -> None:
        text = token.decode("utf-8", "replace")
        if token.isascii():
            words = [text.lower()]
        else:
            words = [fold(word) for word in split_words(normalize("NFC", text))]
        keywords = [self._keyword_id(word) for word in words if _is_keyword(word)]
        if len(keywords) > 1:
            self._several[len(self._words)] = keywords
            self._keyword.append(_SEVERAL)
        else:
            self._keyword.append(keywords[0] if keywords else _NO_KEYWORD)
        self._words.append(len(words))
        self.size_bytes += len(token) + _ENTRY_BYTES

    def _keyword_id(self, word: str) -> int:
        found = self._keyword_ids.setdefault(word, len(self._keywords))
        if found == len(self._keywords):
            self._keywords.append(word)
        return found


class _Numbering(dict[bytes, int]):
    """Numbers its keys in the order in which they are first asked for."""

    def __init__(self, learn: Callable[[bytes], None]) -> None:
        self._learn = learn

    def __missing__(self, token: bytes) -> int:
        self[token] = number = len(self)
        self._learn(token)
        return number


_shared = _Lexicon()


def _lexicon() -> _Lexicon:
    """Give this process's lexicon, a new one when it has grown too large."""
    global _shared
    if _shared.size_bytes > _LEXICON_BYTES:
        _shared = _Lexicon()
    return _shared


def _is_keyword(word: str) -> bool:
    return len(word) >= KEYWORD_AT_LEAST and word not in STOP_WORDS


def _hold_addresses(padded: Bytes, starts: Ints, ends: Ints) -> Flags:
    """Tell which texts may hold an address or a mention."""
    signs = [np.flatnonzero(padded == ord("@"))]
    colons = np.flatnonzero(padded[:-2] == ord(":"))
    slashes = (padded[colons + 1] == ord("/")) & (padded[colons + 2] == ord("/"))
    signs.append(colons[slashes])
    dots = np.flatnonzero(padded[3:] == ord(".")) + 3
    for back in (1, 2, 3):
        dots = dots[padded[dots - back] | 0x20 == ord("w")]
    signs.append(dots)
    found: Flags = np.zeros(len(starts), dtype=np.bool_)
    for places in signs:
        text = np.searchsorted(starts, places, side="right") - 1
        places, text = places[text >= 0], text[text >= 0]
        found[text[places < ends[text]]] = True
    return found


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


def _repeats(keyword: Ints, message: Ints) -> Ints:
    """Give the keyword of each occurrence that is not the first in its message.

    Occurrences meet in a table of slots. One that finds its own pair in its slot repeats
    it; the few whose slot holds another pair are compared among themselves. A pair is
    either in its slot or wholly among those few, so each is decided once.
    """
    pair = message * np.int64(1 << 32) | keyword
    slot = (pair.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - 18)
    table = np.zeros(1 << 18, dtype=np.int64)
    order = np.arange(len(pair))
    table[slot] = order
    holder = table[slot]
    repeats = (pair[holder] == pair) & (holder != order)
    missed = pair[holder] != pair
    _, first = np.unique(pair[missed], return_index=True)
    among_missed = np.ones(int(missed.sum()), dtype=np.bool_)
    among_missed[first] = False
    return np.concatenate([keyword[repeats], keyword[missed][among_missed]])
