"""Phrases that no table knows: found in bodies, counted over a source, learned if they recur.

WhatsApp adds languages and words; what it writes itself comes again and again, letter by
letter, as hardly anything does that a person writes between angle brackets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from workers.kinds.chat import phrases
from workers.kinds.chat.unseen import without_marks

_TAG = re.compile(r"<[^<>\n]+>")
_NO_WORDS = re.compile(r"[\d@/=]|://|www\.|\.\S")
_LETTERS_LEAST = 4
_KEPT = 1000
_RECURS = 3
_MARKED_LEAST, _MARKED_LONGEST = 6, 60

Tags = dict[tuple[str, bool], int]
"""Phrase, and whether it is a whole body (else it ends one), to how often it stands."""


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
    bare = without_marks(text)
    if bare.endswith(">"):
        at = max(bare.rfind("<"), 0)
        tag = bare[at:]
        is_apart = at == 0 or (bare[at - 1] in phrases.BLANKS and tag not in phrases.MEDIA_LINES)
        if _TAG.fullmatch(tag) and _are_words(tag) and is_apart:
            return Tag(tag, at == 0)
    is_short_line = _MARKED_LEAST <= len(bare) <= _MARKED_LONGEST and "\n" not in bare
    if is_marked and is_short_line and not _NO_WORDS.search(bare):
        return Tag(bare, True)
    return None


def stands_for_media(bare: str, learned: Learned, *, is_marked: bool) -> bool:
    """Tell whether a bare text is a placeholder that was learned."""
    return bare in learned.placeholders and (is_marked or _TAG.fullmatch(bare) is not None)


def fewest(tags: Mapping[tuple[str, bool], int]) -> Tags:
    """Keep the first thousand in the order of code points.

    What is kept of a whole is kept of each of its parts, so its count is right.
    """
    if len(tags) <= _KEPT:
        return dict(tags)
    return {tag: tags[tag] for tag in sorted(tags)[:_KEPT]}


def merge_tags(one: Tags, two: Tags) -> Tags:
    """Add the counts of two runs of a source."""
    if not one or not two:
        return one or two
    joined = dict(one)
    for tag, count in two.items():
        joined[tag] = joined.get(tag, 0) + count
    return fewest(joined)


def recurring(tags: Tags, *, is_whole: bool) -> tuple[str, ...]:
    """Give the phrases that recur, as whole bodies or at their ends."""
    recur = (tag for tag, count in tags.items() if count >= _RECURS)
    return tuple(sorted(text for text, whole in recur if whole == is_whole))


def _are_words(tag: str) -> bool:
    return sum(map(str.isalpha, tag)) >= _LETTERS_LEAST and not _NO_WORDS.search(tag)
