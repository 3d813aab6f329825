"""What a body is: words of a person, or something that WhatsApp put in its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from workers.kinds.chat import phrases

KINDS = ("text", "media", "deleted", "call", "location", "contact", "poll", "notice")
"""The kinds of a message; columns hold the index."""

TEXT, MEDIA, DELETED, CALL, LOCATION, CONTACT, POLL, NOTICE = range(len(KINDS))


def _either(*encoded: str) -> bytes:
    return "|".join(map(re.escape, encoded)).encode()


def _end_of_line(table: frozenset[str]) -> re.Pattern[str]:
    """Match a marked phrase where a line ends: a document's title or a caption precedes it."""
    either = "|".join(map(re.escape, sorted(table)))
    return re.compile(rf"(?:^|(?<= ))\u200e(?:{either})$", re.MULTILINE)


_MARK = b"(?:" + _either(*phrases.DIRECTION_MARKS) + b")"
_LEADING_MARKS = re.compile(_MARK + b"*")
_TRAILING_MARKS = re.compile(_MARK + b"+\\Z")
_EDITED = re.compile(b"(?:" + _either(*phrases.EDITED) + b")\\Z")
_BLANK_AT_END = re.compile(b"(?:" + _either(*phrases.BLANKS) + b")\\Z")
_UNSEEN = dict.fromkeys(map(ord, phrases.DIRECTION_MARKS))

_CALL = re.compile("|".join(f"(?:{pattern})" for pattern in phrases.CALL_PATTERNS))
_NOTICE = re.compile("|".join(f"(?:{pattern})" for pattern in phrases.NOTICE_PATTERNS))
_ATTACHED = re.compile(
    rf"(.+\.[A-Za-z0-9]{{1,8}}) \((?:{'|'.join(map(re.escape, phrases.ATTACHED_WORDS))})\)"
)
_ATTACHED_TAG = re.compile(rf"<(?:{'|'.join(map(re.escape, phrases.ATTACHED_TAGS))}): ([^<>]+)>\Z")

_MEDIA_END = _end_of_line(phrases.MEDIA_BODIES)
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


def read_body(raw: bytes) -> Body:
    """Tell what the bytes after a sender are."""
    return _read_known(raw) if len(raw) <= _KEPT_BYTES else _read(raw)


def _read(raw: bytes) -> Body:
    start, end, edited = _trim(raw)
    text = raw[start:end].decode("utf-8", "replace").replace("\r\n", "\n")
    if not edited and _is_notice(text, raw.decode("utf-8", "replace")):
        return Body(NOTICE, start, end, edited, True)
    kind, wordless = _kind_of(text)
    return Body(kind, start, end, edited, wordless)


_KEPT_BYTES = 256
"""Longer bodies are hardly ever met twice, and thousands of them would fill the memory."""

_read_known = lru_cache(maxsize=1 << 12)(_read)


def trim_marks(raw: bytes) -> tuple[int, int]:
    """Find where a text begins and ends without direction marks."""
    start = _LEADING_MARKS.match(raw).end()  # type: ignore[union-attr]
    return start, _before_marks(raw, start, len(raw))


def _trim(raw: bytes) -> tuple[int, int, bool]:
    start, end = trim_marks(raw)
    mark = _EDITED.search(raw, max(start, end - 128), end)
    if mark is None:
        return start, end, False
    end = _before_marks(raw, start, mark.start())
    blank = _BLANK_AT_END.search(raw, max(start, end - 3), end)
    if blank is not None:
        end = _before_marks(raw, start, blank.start())
    return start, end, True


def _before_marks(raw: bytes, start: int, end: int) -> int:
    # From the end, mark by mark: a search would try every run of marks in the text.
    while found := _TRAILING_MARKS.search(raw, max(start, end - 3), end):
        end = found.start()
    return end


def _is_notice(text: str, body: str) -> bool:
    if text.startswith(phrases.NOTICE_SENTENCES):
        return True
    if not body.startswith(tuple(phrases.DIRECTION_MARKS)) or len(body) > phrases.NOTICE_LONGEST:
        return False
    return _NOTICE.fullmatch(text.translate(_UNSEEN)) is not None


def _kind_of(text: str) -> tuple[int, bool]:
    """Give the kind of a text that is no notice, and whether it is without words."""
    bare = text.translate(_UNSEEN)
    lines = bare.split("\n")
    attached = _attached_name(lines)
    if not bare:
        return MEDIA, True
    if bare in phrases.DELETED or _is_line(lines, phrases.DELETED_PREFIXES):
        return DELETED, True
    if bare in phrases.CALLS or _CALL.fullmatch(bare):
        return CALL, True
    if (
        attached.lower().endswith(".vcf")
        or bare in phrases.CONTACT_BODIES
        or _CONTACT_END.search(text)
    ):
        return CONTACT, True
    if attached or lines[0] in phrases.MEDIA_LINES or _is_line(lines, phrases.VIEW_ONCE):
        return MEDIA, True
    if bare in phrases.MEDIA_BODIES or _MEDIA_END.search(text):
        return MEDIA, True
    if _is_location(bare, lines[0]):
        return LOCATION, True
    if lines[0] in phrases.POLL_HEADS:
        return POLL, True
    return TEXT, bare in phrases.WAITING


def _is_line(lines: list[str], beginnings: tuple[str, ...]) -> bool:
    return len(lines) == 1 and lines[0].startswith(beginnings)


def _attached_name(lines: list[str]) -> str:
    """Give the name of the file that the text stands for, or nothing."""
    if lines[0].endswith(")") and (found := _ATTACHED.fullmatch(lines[0])):
        return found[1]
    for line in lines:
        if line.endswith(">") and (found := _ATTACHED_TAG.search(line, max(line.rfind("<"), 0))):
            return found[1]
    return ""


def _is_location(bare: str, first_line: str) -> bool:
    if bare in phrases.LOCATION_BODIES:
        return True
    for prefix in phrases.LOCATION_PREFIXES:
        if first_line.startswith(prefix):
            return any(address in bare[len(prefix) :] for address in phrases.MAP_ADDRESSES)
    return False


_WHOLE = (
    phrases.MEDIA_LINES, phrases.MEDIA_BODIES, phrases.CONTACT_BODIES, phrases.DELETED,
    phrases.DELETED_PREFIXES, phrases.CALLS, phrases.LOCATION_PREFIXES, phrases.LOCATION_BODIES,
    phrases.POLL_HEADS, phrases.VIEW_ONCE, phrases.WAITING, phrases.NOTICE_SENTENCES,
)  # fmt: skip


def _openings(pattern: str) -> list[str]:
    """Give the ways in which a pattern begins: a literal, or `(?:one|two)`."""
    if pattern.startswith("(?:"):
        return pattern[3 : pattern.index(")")].split("|")
    return [pattern]


def _beginnings() -> frozenset[bytes]:
    whole = [phrase for table in _WHOLE for phrase in table]
    openings = [word for pattern in phrases.CALL_PATTERNS for word in _openings(pattern)]
    return frozenset(phrase.encode()[:4] for phrase in (*whole, *openings))


BEGINNINGS = _beginnings()
"""The first four bytes of every unmarked body that is more, or less, than words."""

LINE_ENDS = frozenset(f"{words})".encode()[-4:] for words in phrases.ATTACHED_WORDS)
"""The last four bytes of a first line that names an attached file."""
