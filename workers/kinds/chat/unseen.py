"""Signs that nobody sees, and blanks that look like any other."""

from __future__ import annotations

from workers.kinds.chat.phrases import DIRECTION_MARKS

_MARKS = dict.fromkeys(map(ord, DIRECTION_MARKS))
_UNSEEN = dict.fromkeys(map(ord, DIRECTION_MARKS + "\u2066\u2067\u2068\u2069\ufeff"))
_NO_BREAK = {0xA0: " ", 0x202F: " "}


def without_marks(text: str) -> str:
    """Leave out direction marks."""
    return text.translate(_MARKS)


def without_unseen(text: str) -> str:
    """Leave out direction marks, isolates and marks of byte order."""
    return text.translate(_UNSEEN)


def with_plain_blanks(text: str) -> str:
    """Put a blank where there is one that does not break a line."""
    return text.translate(_NO_BREAK)
