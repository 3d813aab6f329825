"""The shape of a language's row of phrases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's row; the fields are the tables of this package in lower case.

    ``pronouns`` and ``determiners`` are words with blanks between them.
    """

    language: str
    media_lines: tuple[str, ...] = ()
    media_bodies: tuple[str, ...] = ()
    marked_media: tuple[str, ...] = ()
    contact_bodies: tuple[str, ...] = ()
    attached_words: tuple[str, ...] = ()
    attached_tags: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    deleted_prefixes: tuple[str, ...] = ()
    deleted_templates: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    call_heads: tuple[str, ...] = ()
    call_patterns: tuple[str, ...] = ()
    location_prefixes: tuple[str, ...] = ()
    location_bodies: tuple[str, ...] = ()
    poll_heads: tuple[str, ...] = ()
    view_once: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    notice_sentences: tuple[str, ...] = ()
    notice_patterns: tuple[str, ...] = ()
    notice_templates: tuple[str, ...] = ()
    notice_phrases: tuple[str, ...] = ()
    notice_senders: tuple[str, ...] = ()
    pronouns: str = ""
    determiners: str = ""
