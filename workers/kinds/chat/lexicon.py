"""What a process knows about words: how many a coarse token holds, and which keywords.

It lives as long as its process, since an export repeats its words from part to part;
nothing that is counted depends on what it already knew. Threads take turns with it: a
server joins the tallies of several jobs at once.
"""

from __future__ import annotations

import threading
import unicodedata
from array import array
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from workers.kinds.chat.dates import Ints
from workers.kinds.chat.normal_form import normalize
from workers.kinds.chat.stopwords import STOP_WORDS

KEYWORD_AT_LEAST = 3
"""Code points; shorter words are counted but are no keywords."""

_NO_KEYWORD, _SEVERAL = -1, -2

_LEXICON_BYTES = 96 << 20
_ENTRY_BYTES = 160
"""About what a token, or a keyword, costs beside its own bytes."""
_PLACE_BYTES = 8
"""What each keyword of a token that holds several costs."""


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


class Lexicon(dict[bytes, int]):
    """The coarse tokens met so far, and the id of each.

    It is the dictionary itself, and does not hold one that calls it: so it is freed as
    soon as it is given up, and not when the collector of cycles comes by.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = array("i")
        self._keyword = array("i")
        self._several: dict[int, list[int]] = {}
        self._keyword_ids: dict[str, int] = {}
        self._keywords: list[str] = []
        self.size_bytes = 0

    def number(self, tokens: list[bytes]) -> Ints:
        """Give the id of each token, learning those that are new."""
        return np.fromiter(map(self.__getitem__, tokens), np.int64, len(tokens))

    def __missing__(self, token: bytes) -> int:
        self[token] = number = len(self)
        self._learn(token)
        return number

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
        self.size_bytes += len(token) + _ENTRY_BYTES + _PLACE_BYTES * len(keywords)

    def _keyword_id(self, word: str) -> int:
        found = self._keyword_ids.setdefault(word, len(self._keywords))
        if found == len(self._keywords):
            self._keywords.append(word)
            self.size_bytes += len(word) + _ENTRY_BYTES
        return found


_shared = Lexicon()
_turn = threading.Lock()


@contextmanager
def shared_lexicon() -> Iterator[Lexicon]:
    """Give this process's lexicon, a new one when it has grown too large, to one thread."""
    global _shared
    with _turn:
        if _shared.size_bytes > _LEXICON_BYTES:
            _shared = Lexicon()
        yield _shared


def _is_keyword(word: str) -> bool:
    return len(word) >= KEYWORD_AT_LEAST and word not in STOP_WORDS


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
