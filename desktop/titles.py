"""What to call an analysis, from the names that phones give to their exports."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.phrases import isolated

translate = QCoreApplication.translate

# As Android, iOS and the older of both name an export; behind it stands the chat's name.
_PREFIXES = (
    r"WhatsApp[ -]Chat (?:with|mit|met)",  # WhatsApp Chat with Ana.txt
    r"WhatsApp[ -]Chat -",  # WhatsApp Chat - Ana.zip
    r"Chat (?:de |do |di |da )?WhatsApp (?:con|com|-)",  # Chat de WhatsApp con Ana.txt
    r"Conversaci[oó]n de WhatsApp con",
    r"Conversas? d[oe] WhatsApp (?:com|-)",  # Conversa do WhatsApp com Ana.txt
    r"Discussion(?:s)? WhatsApp (?:avec|-)",  # Discussion WhatsApp avec Ana.txt
    r"Conversation WhatsApp avec",
    r"WhatsApp[ -](?:chat|Unterhaltung|gesprek|chatt) (?:med|mit|met)",
    r"Xat (?:de|del) WhatsApp amb",
    r"Czat WhatsApp z",
    r"Чат WhatsApp с",
    r"Chat WhatsApp dengan",
)
_PREFIX = re.compile(rf"(?:{'|'.join(_PREFIXES)})(?:\s+|$)", re.IGNORECASE)
# _chat.txt, what people make of it, and the number of a download in its name.
_NAMELESS = re.compile(r"_chat(?=[\W_]|$)[\s_-]*(?:\(\d+\))?", re.IGNORECASE)
_EXTENSION = re.compile(r"\.(?:txt|zip)$", re.IGNORECASE)
# What can turn the direction of the words around it (UAX #9).
_TURNING = {"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def title_of(names: Sequence[str], count: int | None = None) -> str:
    """Name an analysis by the chats in it: ``Tienda Centro``, ``Tienda Centro and 2 more``.

    Args:
        names: Of its sources, ``chats.zip/_chat.txt``; the first gives the title.
        count: How many sources there are, where not all names are known.

    Returns:
        Never nothing.
    """
    title = chat_name(names[0]) if names else ""
    if not title:
        title = translate("titles", "Chat", "the title of a chat whose name is not known")
    more = (len(names) if count is None else count) - 1
    if more < 1:
        return title
    return translate(
        "titles", "{title} and %Ln more", "a chat's name, and how many other chats", more
    ).format(title=_kept_apart(title))


def chat_name(name: str) -> str:
    """Give the chat's name in a source's name, or nothing: ``_chat.txt`` tells none."""
    for part in reversed(name.replace("\\", "/").split("/")):
        bare = _EXTENSION.sub("", _printable(part))
        known = _PREFIX.match(bare) or _NAMELESS.match(bare)
        title = bare[known.end() :].strip() if known else bare
        if title:
            return title
    return ""


def _printable(text: str) -> str:
    """Write a text in one line; marks that can't be seen belong to how a name is written."""
    signs = (c if c.isprintable() or unicodedata.category(c) == "Cf" else " " for c in text)
    return " ".join(unicodedata.normalize("NFC", "".join(signs)).split())


def _kept_apart(title: str) -> str:
    """Keep a title's direction to itself, where it could turn the words around it."""
    is_plain = all(unicodedata.bidirectional(character) not in _TURNING for character in title)
    return title if is_plain else isolated(title)
