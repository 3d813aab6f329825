"""What a process knows about words never changes what is counted, nor grows for ever."""

from __future__ import annotations

import gc
import sys
import weakref
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from workers.kinds.chat import lexicon
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.words import count_words


@pytest.fixture
def restless_threads() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("restless_threads")
def test_threads_that_learn_words_at_once_count_right() -> None:
    def count(seed: int) -> bool:
        letters = "abcdefghij"
        words = [
            f"{letters[seed]}q{letters[number % 10]}{letters[number // 10]}x"
            for number in range(100)
        ]
        text = " ".join(words).encode()
        whole = np.zeros(1, dtype=np.int64), np.array([len(text)])
        found = count_words(Buffer.of(text).padded, *whole).keywords
        return {word: count for word, (count, _) in found.items()} == Counter(words)

    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(4) as threads:
        patch.setattr(lexicon, "_LEXICON_BYTES", 50_000)  # so that there is always more to learn
        are_right = list(threads.map(count, [*range(10)] * 30))

    assert all(are_right)


def test_a_lexicon_that_grew_too_large_is_freed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with lexicon.shared_lexicon() as shared:
        shared.number([b"somethingnew"])
        old = weakref.ref(shared)
    del shared
    monkeypatch.setattr(lexicon, "_LEXICON_BYTES", 0)

    gc.disable()
    try:
        with lexicon.shared_lexicon():
            assert old() is None
    finally:
        gc.enable()


def test_the_keywords_of_a_long_token_count_towards_its_size() -> None:
    known = lexicon.Lexicon()
    words = [f"{chr(0x4E00 + number)}{chr(0x5E00 + number)}文" for number in range(1000)]

    known.number(["。".join(words).encode()])

    assert known.size_bytes > 1000 * 100
