"""What gives away that an unmarked body may be something else than words, without reading it."""

from __future__ import annotations

from workers.kinds.chat import phrases

_WHOLE = (
    phrases.MEDIA_LINES, phrases.MEDIA_BODIES, phrases.CONTACT_BODIES, phrases.DELETED,
    phrases.DELETED_PREFIXES, phrases.DELETED_TEMPLATES, phrases.CALLS,
    phrases.LOCATION_PREFIXES, phrases.LOCATION_BODIES, phrases.POLL_HEADS, phrases.VIEW_ONCE,
    phrases.WAITING, phrases.NOTICE_SENTENCES,
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
"""The first four bytes of every unmarked body that a table knows for more, or less, than words."""

MAP_ADDRESSES = (b"https://maps.google.com/", b"https://foursquare.com/")
"""What an unmarked place holds, whatever word stands before it."""
