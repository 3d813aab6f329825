"""Unicode normalization in a time that grows with the text, whatever the text is.

The standard library puts a run of combining marks in order by moving each back past the
others: a hundred thousand marks on one letter, which a hostile file may well hold, take
half a minute. Put in order before, the same run takes no time, and the result is the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Literal

Form = Literal["NFC", "NFKC"]

_SHORT = 1024
"""Code points; of so few, no order takes long to mend."""


def normalize(form: Form, text: str) -> str:
    """Give the normal form of a text."""
    if len(text) <= _SHORT or text.isascii():
        return unicodedata.normalize(form, text)
    ordered = (
        _in_order(run) if is_mark else "".join(run) for is_mark, run in groupby(text, _is_mark)
    )
    return unicodedata.normalize(form, "".join(ordered))


@lru_cache(maxsize=1 << 12)
def _is_mark(sign: str) -> bool:
    """Tell whether a sign moves among its neighbours; some do once they are taken apart."""
    return unicodedata.combining(unicodedata.normalize("NFD", sign)[0]) > 0


def _in_order(run: Iterable[str]) -> str:
    marks = "".join(unicodedata.normalize("NFD", mark) for mark in run)
    return "".join(sorted(marks, key=unicodedata.combining))
