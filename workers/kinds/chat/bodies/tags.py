"""Phrases that no table knows, counted over a source: those that recur are learned.

WhatsApp adds languages and words; what it writes itself comes again and again, letter by
letter, as hardly anything does that a person writes between angle brackets.
"""

from __future__ import annotations

from collections.abc import Mapping

Tags = dict[tuple[str, bool], int]
"""Phrase, and whether it is a whole body (else it ends one), to how often it stands."""

KEPT = 1000
RECURS = 3


def fewest(tags: Mapping[tuple[str, bool], int]) -> Tags:
    """Keep the first thousand in the order of code points.

    What is kept of a whole is kept of each of its parts, so its count is right.
    """
    if len(tags) <= KEPT:
        return dict(tags)
    return {tag: tags[tag] for tag in sorted(tags)[:KEPT]}


def merge_tags(one: Tags, two: Tags) -> Tags:
    """Add the counts of two runs of a source."""
    if not one or not two:
        return one or two
    joined = dict(one)
    for tag, count in two.items():
        joined[tag] = joined.get(tag, 0) + count
    return fewest(joined)


def learned(tags: Tags, *, is_whole: bool) -> tuple[str, ...]:
    """Give the phrases that recur, as whole bodies or at their ends."""
    recur = (tag for tag, count in tags.items() if count >= RECURS)
    return tuple(sorted(text for text, whole in recur if whole == is_whole))
