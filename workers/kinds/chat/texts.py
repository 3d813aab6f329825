"""The text of each entry: where it lies, what it is, and how long it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from workers.kinds.chat.bodies.beginnings import BEGINNINGS, MAP_ADDRESSES
from workers.kinds.chat.bodies.body import Body, read_body, tag_in, trim_marks
from workers.kinds.chat.bodies.kinds import MEDIA, NOTICE, TEXT
from workers.kinds.chat.bodies.learned import Learned, Tags, fewest
from workers.kinds.chat.bodies.notices import own_name_notice
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.heads import Entries, Heads
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.slices import group_slices, words_at
from workers.kinds.chat.voices import starts_marked


class Texts(NamedTuple):
    """Each entry's text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        kind: Index in ``bodies.kinds.KINDS``.
        edited: Whether it bore the mark of an edited message.
        wordless: Whether it is text, but not a person's words.
        tags: Phrases that no table knows and that may stand for something, how often each.
    """

    start: Ints
    end: Ints
    kind: Ints
    edited: Flags
    wordless: Flags
    tags: Tags


def read_texts(
    padded: Bytes, entries: Entries, heads: Heads, plan: ChatPlan, *, as_they_are: bool
) -> Texts:
    """Find the text of each entry and what it is.

    Almost all bodies are plainly words; only those that may be something else are read
    by ``bodies.body``, one of each.
    """
    start, end = heads.body.copy(), entries.end.copy()
    kind = np.where(heads.group < 0, NOTICE, TEXT)
    edited = np.zeros(len(start), dtype=np.bool_)
    wordless = edited.copy()
    if as_they_are:
        return Texts(start, end, kind, edited, wordless, {})
    marked = _hold_marks(padded, start, end)
    chosen = np.flatnonzero((heads.group >= 0) & (marked | _may_stand_for(padded, start, end)))
    first, group = group_slices(padded, start[chosen], end[chosen])
    raws = [padded[start[one] : end[one]].tobytes() for one in chosen[first].tolist()]
    read, tags = _read_bodies(raws, np.bincount(group, minlength=len(raws)), plan)
    if read:
        found = np.array(read, dtype=np.int64)[group]
        kind[chosen] = found[:, 0]
        end[chosen] = start[chosen] + found[:, 2]
        start[chosen] += found[:, 1]
        edited[chosen], wordless[chosen] = found[:, 3] > 0, found[:, 4] > 0
    for index in np.flatnonzero((heads.group < 0) & marked).tolist():
        trimmed = trim_marks(padded[start[index] : end[index]].tobytes())
        start[index], end[index] = start[index] + trimmed[0], start[index] + trimmed[1]
    once = heads.view_once & (heads.group >= 0) & (end - start == 1)
    kind[once] = MEDIA
    _note_notices(padded, heads, start, end, kind, plan)
    return Texts(start, end, kind, edited, wordless, tags)


def _read_bodies(raws: Sequence[bytes], counts: Ints, plan: ChatPlan) -> tuple[list[Body], Tags]:
    """Read bodies, each of which stands so often, and count the phrases to be learned."""
    learned = Learned(frozenset(plan.placeholders), frozenset(plan.edited))
    read, tags = [], Counter[tuple[str, bool]]()
    for raw, count in zip(raws, counts.tolist(), strict=True):
        body = read_body(raw)
        if body.kind == TEXT and not body.edited and not body.wordless:
            tag = tag_in(raw)
            if tag is not None:
                tags[tag.text, tag.is_whole] += count
                body = read_body(raw, learned)
        read.append(body)
    return read, fewest(tags)


def _note_notices(
    padded: Bytes, heads: Heads, start: Ints, end: Ints, kind: Ints, plan: ChatPlan
) -> None:
    """Note what the app says in the name of the group, or of the one it speaks about."""
    senders = heads.group_senders
    is_title = [one is not None and one.identity == plan.title for one in senders]
    if plan.title and any(is_title):
        kind[np.array([*is_title, False], dtype=np.bool_)[heads.group]] = NOTICE
    body = heads.body
    may_be = (kind == TEXT) & (heads.group >= 0) & (end - start < _NOTICE_BYTES)
    may_be &= starts_marked(padded, body)
    for index in np.flatnonzero(may_be).tolist():
        sender = senders[heads.group[index]]
        text = padded[start[index] : end[index]].tobytes().decode("utf-8", "replace")
        if sender is not None and own_name_notice(text, sender.name):
            kind[index] = NOTICE


_NOTICE_BYTES = 800
"""Longer than any notice that names one person."""


_FOUR_BYTES = np.uint64(0xFFFFFFFF)
_HASH, _HASH_SHIFT = np.uint64(0x9E3779B97F4A7C15), np.uint64(64 - 16)
_BEGINNINGS = np.array(
    sorted(int.from_bytes(begin, "little") for begin in BEGINNINGS), dtype=np.uint64
)
_MAY_BEGIN = np.zeros(1 << 16, dtype=np.bool_)
_MAY_BEGIN[(_BEGINNINGS * _HASH) >> _HASH_SHIFT] = True
_ENDS_WORDS = np.array(
    [chr(byte).isalnum() or byte in (0x2E, *range(128, 256)) for byte in range(256)]
)
_ENDS_LINE = np.isin(np.arange(256), (0x00, 0x0A, 0x0D))


def _may_stand_for(padded: Bytes, start: Ints, end: Ints) -> Flags:
    """Tell which bodies may be something else than words, marks left aside."""
    suspect: Flags = end == start
    suspect |= _begin_like_a_phrase(padded, start)
    suspect |= _holds_any(np.flatnonzero(padded == ord(">")), start, end)
    closed = np.flatnonzero(padded == ord(")"))
    closed = closed[_ENDS_LINE[padded[closed + 1]] & _ENDS_WORDS[padded[closed - 1]]]
    suspect |= _holds_any(closed, start, end)
    return suspect | _holds_any(_map_addresses(padded), start, end)


def _begin_like_a_phrase(padded: Bytes, start: Ints) -> Flags:
    words = words_at(padded, start) & _FOUR_BYTES
    found: Flags = _MAY_BEGIN[(words * _HASH) >> _HASH_SHIFT]
    maybe = np.flatnonzero(found)
    place = np.searchsorted(_BEGINNINGS, words[maybe])
    found[maybe] = _BEGINNINGS[np.minimum(place, len(_BEGINNINGS) - 1)] == words[maybe]
    return found


def _map_addresses(padded: Bytes) -> Ints:
    data = padded.tobytes()
    places = []
    for address in MAP_ADDRESSES:
        at = data.find(address)
        while at >= 0:
            places.append(at)
            at = data.find(address, at + 1)
    return np.array(sorted(places), dtype=np.int64)


def _hold_marks(padded: Bytes, start: Ints, end: Ints) -> Flags:
    """Tell which bodies hold a direction mark anywhere."""
    general = np.flatnonzero(padded == 0xE2)
    third = padded[general + 2]
    is_mark = (third == 0x8E) | (third == 0x8F) | ((third >= 0xAA) & (third <= 0xAE))
    general = general[is_mark & (padded[general + 1] == 0x80)]
    arabic = np.flatnonzero(padded == 0xD8)
    arabic = arabic[padded[arabic + 1] == 0x9C]
    return _holds_any(general, start, end) | _holds_any(arabic, start, end)


def _holds_any(places: Ints, start: Ints, end: Ints) -> Flags:
    held: Flags = np.searchsorted(places, start) < np.searchsorted(places, end)
    return held


def is_valid_text(data: bytes) -> bool:
    """Tell whether bytes are UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def code_points(padded: Bytes, start: Ints, end: Ints, is_valid: bool) -> Ints:
    """Count the code points of texts, a CRLF as one."""
    if not is_valid:
        return np.array(
            [
                len(padded[one:two].tobytes().decode("utf-8", "replace").replace("\r\n", "\n"))
                for one, two in zip(start.tolist(), end.tolist(), strict=True)
            ],
            dtype=np.int64,
        )
    continued = np.flatnonzero(padded & 0xC0 == 0x80)
    returns = np.flatnonzero(padded == ord("\r"))
    returns = returns[padded[returns + 1] == ord("\n")]
    count = end - start
    for places in (continued, returns):
        if len(places):
            count = count - (np.searchsorted(places, end) - np.searchsorted(places, start))
    return count
