"""The kinds of a message; columns hold their place in ``KINDS``."""

from __future__ import annotations

KINDS = ("text", "media", "deleted", "call", "location", "contact", "poll", "notice")

TEXT, MEDIA, DELETED, CALL, LOCATION, CONTACT, POLL, NOTICE = range(len(KINDS))
