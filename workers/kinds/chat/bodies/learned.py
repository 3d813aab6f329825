"""Phrases that no table knows, learned from a source because they recur in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from workers.kinds.chat import phrases

_UNSEEN = dict.fromkeys(map(ord, phrases.DIRECTION_MARKS))
_TAG = re.compile(r"<[^<>\n]+>")
_NO_WORDS = re.compile(r"[\d@/=]|://|www\.|\.\S")
_LETTERS_LEAST = 4
_MARKED_LEAST, _MARKED_LONGEST = 6, 60


class Learned(NamedTuple):
    """What recurs in a source.

    Attributes:
        placeholders: Whole bodies without direction marks, each in the place of media.
        edited: Tags at the end of messages that were edited.
    """

    placeholders: frozenset[str]
    edited: frozenset[str]


NOTHING_LEARNED = Learned(frozenset(), frozenset())


class Tag(NamedTuple):
    """A phrase that may be the app's.

    Attributes:
        text: The phrase, without direction marks.
        is_whole: Whether it is all of a body; else it ends one.
    """

    text: str
    is_whole: bool


def tag_of(text: str, *, is_marked: bool) -> Tag | None:
    """Give the unknown phrase that a text is or ends with, None if there is none.

    It is a whole `<…>` of some letters without digits or addresses, or a short marked
    line, or a `<…>` after a blank at the end of a longer text.

    Args:
        text: A body without direction marks at its ends.
        is_marked: Whether the body began with a direction mark.
    """
    bare = text.translate(_UNSEEN)
    if bare.endswith(">"):
        at = max(bare.rfind("<"), 0)
        tag = bare[at:]
        if _TAG.fullmatch(tag) and _are_words(tag) and (at == 0 or bare[at - 1] in phrases.BLANKS):
            return Tag(tag, at == 0)
    is_short_line = _MARKED_LEAST <= len(bare) <= _MARKED_LONGEST and "\n" not in bare
    if is_marked and is_short_line and not _NO_WORDS.search(bare):
        return Tag(bare, True)
    return None


def stands_for_media(bare: str, learned: Learned, *, is_marked: bool) -> bool:
    """Tell whether a bare text is a placeholder that was learned."""
    return bare in learned.placeholders and (is_marked or _TAG.fullmatch(bare) is not None)


def _are_words(tag: str) -> bool:
    return sum(map(str.isalpha, tag)) >= _LETTERS_LEAST and not _NO_WORDS.search(tag)
