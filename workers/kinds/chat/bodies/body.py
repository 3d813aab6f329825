"""What a body is: words of a person, or something that WhatsApp put in its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from workers.kinds.chat import phrases
from workers.kinds.chat.bodies.attachments import attached_name, is_place, is_poll
from workers.kinds.chat.bodies.kinds import (
    CALL,
    CONTACT,
    DELETED,
    LOCATION,
    MEDIA,
    NOTICE,
    POLL,
    TEXT,
)
from workers.kinds.chat.bodies.learned import (
    NOTHING_LEARNED,
    Learned,
    Tag,
    stands_for_media,
    tag_of,
)
from workers.kinds.chat.bodies.notices import Templates
from workers.kinds.chat.bodies.wording import (
    explains_the_app,
    is_contact_left_out,
    is_deleted,
    is_edited_tag,
    is_left_out,
    is_missed_call,
)
from workers.kinds.chat.unseen import without_marks


def _either(*encoded: str) -> bytes:
    return "|".join(map(re.escape, encoded)).encode()


def _end_of_line(table: frozenset[str]) -> re.Pattern[str]:
    """Match a marked phrase where a line ends: a document's title or a caption precedes it."""
    either = "|".join(map(re.escape, sorted(table)))
    return re.compile(rf"(?:^|(?<= ))\u200e(?:{either})$", re.MULTILINE)


_MARK = b"(?:" + _either(*phrases.DIRECTION_MARKS) + b")"
_LEADING_MARKS = re.compile(_MARK + b"*")
_TRAILING_MARKS = re.compile(_MARK + b"+\\Z")
_BLANK_AT_END = re.compile(b"(?:" + _either(*phrases.BLANKS) + b")\\Z")
_EDITED = frozenset(phrases.EDITED)
_EDITED_LONGEST_BYTES = 256

_CALL = re.compile("|".join(f"(?:{pattern})" for pattern in phrases.CALL_PATTERNS))
_CALL_HEADS = frozenset(phrases.CALL_HEADS) | phrases.CALLS
_CALL_MARK = re.compile("[" + re.escape("".join(phrases.CALL_MARKS)) + "]")
_NOTICES = tuple(map(re.compile, phrases.NOTICE_PATTERNS))
_KNOWN = frozenset().union(
    phrases.DELETED, phrases.CALLS, phrases.MEDIA_BODIES, phrases.MARKED_MEDIA,
    phrases.CONTACT_BODIES, phrases.LOCATION_BODIES, phrases.WAITING,
)  # fmt: skip
_NOTICE_TEMPLATES = Templates(
    (*phrases.NOTICE_TEMPLATES, *(f"*{phrase}*" for phrase in phrases.NOTICE_PHRASES))
)
_DELETED_TEMPLATES = Templates(phrases.DELETED_TEMPLATES)
_DELETED_BEGINNINGS = tuple(one.split("{}")[0] for one in phrases.DELETED_TEMPLATES)

_MEDIA_END = _end_of_line(phrases.MEDIA_BODIES | phrases.MARKED_MEDIA)
_CONTACT_END = _end_of_line(phrases.CONTACT_BODIES)


class Body(NamedTuple):
    """What was found in the raw bytes after a sender.

    Attributes:
        kind: Index in ``KINDS``.
        start, end: Where the text lies in the raw bytes.
        edited: Whether it bore the mark of an edited message.
        wordless: Whether its text, though text, is not a person's words.
    """

    kind: int
    start: int
    end: int
    edited: bool
    wordless: bool


def read_body(raw: bytes, learned: Learned = NOTHING_LEARNED) -> Body:
    """Tell what the bytes after a sender are, with the help of what its source taught."""
    return _read_known(raw, learned) if len(raw) <= _KEPT_BYTES else _read(raw, learned)


def tag_in(raw: bytes) -> Tag | None:
    """Give the unknown phrase that a body of words may be or end with."""
    if len(raw) > _KEPT_BYTES and not raw.endswith(b">"):
        return None
    body = read_body(raw)
    if body.kind != TEXT or body.edited or body.wordless:
        return None
    text = raw[body.start : body.end].decode("utf-8", "replace").replace("\r\n", "\n")
    return tag_of(text, is_marked=body.start > 0)


def _read(raw: bytes, learned: Learned) -> Body:
    start, end, edited = _trim(raw, learned)
    text = raw[start:end].decode("utf-8", "replace").replace("\r\n", "\n")
    is_marked = start > 0
    if not edited and _is_notice(text, is_marked):
        return Body(NOTICE, start, end, edited, True)
    kind, wordless = _kind_of(text, is_marked, learned)
    if (kind, wordless, edited, is_marked) == (TEXT, False, False, True) and explains_the_app(text):
        kind, wordless = NOTICE, True
    return Body(kind, start, end, edited, wordless)


_KEPT_BYTES = 256
"""Longer bodies are hardly ever met twice, and thousands of them would fill the memory."""

_read_known = lru_cache(maxsize=1 << 12)(_read)


def trim_marks(raw: bytes) -> tuple[int, int]:
    """Find where a text begins and ends without direction marks."""
    start = _LEADING_MARKS.match(raw).end()  # type: ignore[union-attr]
    return start, _before_marks(raw, start, len(raw))


def _trim(raw: bytes, learned: Learned) -> tuple[int, int, bool]:
    start, end = trim_marks(raw)
    if raw[end - 1 : end] != b">":
        return start, end, False
    at = raw.rfind(b"<", max(start, end - _EDITED_LONGEST_BYTES), end)
    if at < 0:
        return start, end, False
    tag = raw[at:end].decode("utf-8", "replace")
    if tag not in _EDITED and tag not in learned.edited and not is_edited_tag(without_marks(tag)):
        return start, end, False
    end = _before_marks(raw, start, at)
    blank = _BLANK_AT_END.search(raw, max(start, end - 3), end)
    if blank is not None:
        end = _before_marks(raw, start, blank.start())
    return start, end, True


def _before_marks(raw: bytes, start: int, end: int) -> int:
    # From the end, mark by mark: a search would try every run of marks in the text.
    while found := _TRAILING_MARKS.search(raw, max(start, end - 3), end):
        end = found.start()
    return end


def _is_notice(text: str, is_marked: bool) -> bool:
    if text.startswith(phrases.NOTICE_SENTENCES):
        return True
    if not is_marked or len(text) > phrases.NOTICE_LONGEST:
        return False
    bare = without_marks(text)
    if "\n" in bare or bare.startswith("<") or bare in _KNOWN:
        return False
    return _NOTICE_TEMPLATES.match(bare) or any(one.fullmatch(bare) for one in _NOTICES)


def _kind_of(text: str, is_marked: bool, learned: Learned) -> tuple[int, bool]:
    """Give the kind of a text that is no notice, and whether it is without words."""
    bare = without_marks(text)
    lines = bare.split("\n")
    if not bare:
        return MEDIA, True
    if _is_deleted(bare, lines):
        return DELETED, True
    if _is_call(bare, is_marked):
        return CALL, True
    attached = attached_name(text, lines, is_marked=is_marked)
    if attached.lower().endswith(".vcf") or _is_any(bare, text, phrases.CONTACT_BODIES):
        return CONTACT, True
    if attached or lines[0] in phrases.MEDIA_LINES or _is_line(lines, phrases.VIEW_ONCE):
        return MEDIA, True
    if _is_any(bare, text, phrases.MEDIA_BODIES) or (is_marked and bare in phrases.MARKED_MEDIA):
        return MEDIA, True
    if _is_location(bare, lines):
        return LOCATION, True
    if lines[0] in phrases.POLL_HEADS or is_poll(lines):
        return POLL, True
    if bare in phrases.WAITING:
        return TEXT, True
    if stands_for_media(bare, learned, is_marked=is_marked):
        return MEDIA, True
    return _kind_by_wording(bare, is_marked)


def _kind_by_wording(bare: str, is_marked: bool) -> tuple[int, bool]:
    if is_contact_left_out(bare, is_marked=is_marked):
        return CONTACT, True
    if is_left_out(bare, is_marked=is_marked):
        return MEDIA, True
    if not is_marked or bare.startswith("<"):
        return TEXT, False
    if is_deleted(bare):
        return DELETED, True
    if is_missed_call(bare):
        return CALL, True
    return TEXT, False


def _is_deleted(bare: str, lines: list[str]) -> bool:
    if bare in phrases.DELETED or _is_line(lines, phrases.DELETED_PREFIXES):
        return True
    if len(bare) > phrases.NOTICE_LONGEST or not bare.startswith(_DELETED_BEGINNINGS):
        return False
    return _DELETED_TEMPLATES.match(bare)


def _is_call(bare: str, is_marked: bool) -> bool:
    if bare in phrases.CALLS or _CALL.fullmatch(bare):
        return True
    if not is_marked or len(bare) > phrases.CALL_LONGEST or "\n" in bare:
        return False
    ends = [mark.start() for mark in _CALL_MARK.finditer(bare)]
    return any(bare[:end] in _CALL_HEADS for end in (*ends, len(bare)))


def _is_any(bare: str, text: str, table: frozenset[str]) -> bool:
    if bare in table:
        return True
    end = _CONTACT_END if table is phrases.CONTACT_BODIES else _MEDIA_END
    return "\u200e" in text and end.search(text) is not None


def _is_line(lines: list[str], beginnings: tuple[str, ...]) -> bool:
    return len(lines) == 1 and lines[0].startswith(beginnings)


def _is_location(bare: str, lines: list[str]) -> bool:
    if bare in phrases.LOCATION_BODIES or is_place(bare):
        return True
    for prefix in phrases.LOCATION_PREFIXES:
        if lines[0].startswith(prefix):
            return any(address in bare[len(prefix) :] for address in phrases.MAP_ADDRESSES)
    return False
