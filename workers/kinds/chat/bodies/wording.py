"""Tells WhatsApp's wording in translations that no table has, by the words it is made of."""

from __future__ import annotations

import re

from workers.kinds.chat.phrases import FULL_STOPS, NOTICE_LONGEST, PRONOUNS, stems

_LONGEST, _MOST_WORDS = 60, 7
_NO_WORDS = re.compile(r"[\d,?!¿¡@:;/=<>_\n]|\.\S")

_APP = re.compile("|".join(map(re.escape, stems.APP)))
_SENTENCES_SHORTEST = 40
_NO_SENTENCES = re.compile(r"[?!¿¡@/=<>_\n]")
_FULL_STOP = re.compile("[" + "".join(map(re.escape, FULL_STOPS)) + "]")


def _any_of(alphabetic: str, free: str) -> re.Pattern[str]:
    words = [re.escape(word.replace("·", " ")) for word in alphabetic.split()]
    others = [re.escape(word.replace("·", " ")) for word in free.split()]
    return re.compile(rf"\b(?:{'|'.join(words)})|{'|'.join(others)}")


_LEFT_OUT = _any_of(stems.LEFT_OUT, stems.LEFT_OUT_FREE)
_THING = _any_of(stems.THINGS, stems.THINGS_FREE)
_CONTACT = _any_of(stems.CONTACTS, stems.CONTACTS_FREE)
_MESSAGE = _any_of(stems.MESSAGES, stems.MESSAGES_FREE)
_EDITED = _any_of(stems.EDITED, stems.EDITED_FREE)
_DELETED = _any_of(stems.DELETED, stems.DELETED_FREE)
_MISSED = _any_of(stems.MISSED, stems.MISSED_FREE)
_CALL = _any_of(stems.CALLS, stems.CALLS_FREE)


def is_left_out(bare: str, *, is_marked: bool) -> bool:
    """Tell whether a whole body says that something was left out: `<Mediji izostavljeni>`.

    Args:
        bare: Without direction marks.
        is_marked: Whether it began with one; else it stands in `<…>`, as on Android.
    """
    words = _app_words(bare, is_marked=is_marked)
    return bool(_LEFT_OUT.search(words) and _THING.search(words))


def is_contact_left_out(bare: str, *, is_marked: bool) -> bool:
    """Tell whether a whole body says that a contact was left out."""
    words = _app_words(bare, is_marked=is_marked)
    return bool(_LEFT_OUT.search(words) and _CONTACT.search(words))


def is_deleted(bare: str) -> bool:
    """Tell whether a marked body says that a message was deleted."""
    words = _app_words(bare, is_marked=True)
    return bool(_MESSAGE.search(words) and _DELETED.search(words))


def is_missed_call(bare: str) -> bool:
    """Tell whether a marked body says that a call was missed."""
    words = _app_words(bare, is_marked=True)
    return bool(_MISSED.search(words) and _CALL.search(words))


def is_edited_tag(tag: str) -> bool:
    """Tell whether a `<…>` says that a message was edited."""
    words = _app_words(tag, is_marked=False)
    return bool(_MESSAGE.search(words) and _EDITED.search(words))


def explains_the_app(text: str) -> bool:
    """Tell whether a marked body is sentences about the app itself, in plain words.

    Such as the one about encryption: "Nobody outside of this chat, not even WhatsApp, …".
    """
    if not _SENTENCES_SHORTEST <= len(text) <= NOTICE_LONGEST or not text.endswith(FULL_STOPS):
        return False
    if _NO_SENTENCES.search(text) or not _APP.search(text):
        return False
    return _FULL_STOP.search(text, 1, len(text) - 1) is not None


def _app_words(bare: str, *, is_marked: bool) -> str:
    """Give the words of a text that may be the app's, in small letters, else nothing."""
    is_tag = bare.startswith("<") and bare.endswith(">")
    if is_tag:
        bare = bare[1:-1]
    elif not is_marked:
        return ""
    if len(bare) > _LONGEST or _NO_WORDS.search(bare):
        return ""
    words = bare.casefold().split()
    if not 0 < len(words) <= _MOST_WORDS:
        return ""
    return "" if words[0] in PRONOUNS and not is_tag else " ".join(words)
