"""The judge's reading of placeholders in words that no table has."""

from __future__ import annotations

import re

from workers.kinds.chat import phrases
from workers.kinds.chat.phrases import stems

PAIRS = (
    # what such a body holds: two kinds of words, and what it then is
    (stems.LEFT_OUT, stems.LEFT_OUT_FREE, stems.CONTACTS, stems.CONTACTS_FREE, "contact"),
    (stems.LEFT_OUT, stems.LEFT_OUT_FREE, stems.THINGS, stems.THINGS_FREE, "media"),
    (stems.MESSAGES, stems.MESSAGES_FREE, stems.DELETED, stems.DELETED_FREE, "deleted"),
    (stems.MISSED, stems.MISSED_FREE, stems.CALLS, stems.CALLS_FREE, "call"),
)


def kind_in_words(plain: str, is_marked: bool) -> str:
    """Tell what a bare body is by its words alone."""
    words = app_words(plain, is_marked)
    for one, one_free, two, two_free, kind in PAIRS:
        if holds(words, one, one_free) and holds(words, two, two_free):
            is_tag = plain.startswith("<")
            if kind in ("contact", "media") or not is_tag:
                return kind
    return "text"


def says_edited(tag: str) -> bool:
    """Tell whether a bare tag says that a message was edited."""
    words = app_words(tag, False)
    return holds(words, stems.MESSAGES, stems.MESSAGES_FREE) and holds(
        words, stems.EDITED, stems.EDITED_FREE
    )


def explains_app(text: str) -> bool:
    """Tell whether a marked text is sentences about the app itself."""
    if not 40 <= len(text) <= phrases.NOTICE_LONGEST or text[-1] not in phrases.FULL_STOPS:
        return False
    if any(sign in "?!¿¡@/=<>_\n" for sign in text):
        return False
    has_two = any(sign in phrases.FULL_STOPS for sign in text[1:-1])
    return has_two and any(name in text for name in stems.APP)


def app_words(plain: str, is_marked: bool) -> str:
    """Give the words of a short text that may be the app's."""
    is_tag = plain.startswith("<") and plain.endswith(">")
    inner = plain[1:-1] if is_tag else plain
    if not (is_tag or is_marked) or len(inner) > 60 or re.search(r"\.\S", inner):
        return ""
    if any(sign.isdecimal() or sign in ",?!¿¡@:;/=<>_\n" for sign in inner):
        return ""
    words = inner.casefold().split()
    if not 1 <= len(words) <= 7 or (words[0] in phrases.PRONOUNS and not is_tag):
        return ""
    return " ".join(words)


def holds(words: str, starts: str, free: str) -> bool:
    """Tell whether a text holds a word with such a start, or one of the others anywhere."""
    return any(one.replace("·", " ") in words for one in free.split()) or any(
        re.search(r"\b" + re.escape(one.replace("·", " ")), words) for one in starts.split()
    )
