"""Finds what stands for a file, a place or a poll by its structure, in any language."""

from __future__ import annotations

import re

from workers.kinds.chat import phrases

_PICTURES = ("jpg", "jpeg", "png", "webp", "gif", "heic", "bmp", "tif", "tiff", "svg")
_SOUNDS = ("opus", "ogg", "oga", "m4a", "mp3", "aac", "amr", "wav", "flac")
_FILMS = ("mp4", "3gp", "3gpp", "mov", "avi", "mkv", "webm", "was")
_PAPERS = ("pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "xlsm", "ods", "csv", "ppt", "pptx")
_OTHERS = (
    "txt",
    "md",
    "json",
    "xml",
    "htm",
    "html",
    "zip",
    "rar",
    "7z",
    "gz",
    "apk",
    "epub",
    "ics",
)

FILE_ENDINGS = frozenset((*_PICTURES, *_SOUNDS, *_FILMS, *_PAPERS, *_OTHERS, "odp", "psd", "vcf"))
"""What the name of an attached file may end in, where the words beside it are unknown."""

_ANY_ENDING = re.compile(r".+\.[A-Za-z0-9]{1,8}")
_NUMBERED = re.compile(r"\d{8,}-[A-Z]+-")  # iOS: `00000012-PHOTO-2024-03-13-15-04-00.jpg`
_NO_WORDS = re.compile(r"[\d?!@:/=<>_]|\.\S")
_LAST_OF_WORDS = r"[^\W_]|[^\x00-\x7f]|\."
_ENDS_WORDS = re.compile(f"(?:{_LAST_OF_WORDS})\\Z")
_WORDS_LONGEST = 40
_COLON = re.compile("[\u00a0\u202f ]?[:：]")

_PLACE = re.compile(r"(?:[^\W\d]+ ?[:：] ?)?https://maps\.google\.com/\S+")
_NAMED_PLACE = re.compile(r"(?:.*(?:[:：] ?|\n))?https://foursquare\.com/\S+")
_NAMED_PLACE_LONGEST = 300
_POLL_HEAD = re.compile(r"[^\W\d]+ ?[:：]")
_POLL_OPTION = re.compile(
    rf"([^\W\d]+) ?[:：] ?.*\([^()\d]{{0,20}}\d{{1,7}}(?:[^()\d]{{0,20}}(?:{_LAST_OF_WORDS}))?\)"
)
_OPTIONS_LEAST = 2


def attached_name(text: str, lines: list[str], *, is_marked: bool) -> str:
    """Give the name of the file that a text stands for, or nothing.

    Android's first line is `NAME.ext (words)`; iOS ends a line with `<words: NAME.ext>`,
    some languages with `<NAME.ext words>`. Where no table knows the words, the file's
    ending must be a known one, the words must be words, and on iOS something must tell
    that WhatsApp wrote it: a mark, a numbered name, or a line of its own.

    Args:
        text: A body without direction marks at its ends.
        lines: Its lines without direction marks.
        is_marked: Whether the body began with a direction mark.
    """
    if lines[0].endswith(")") and (name := _name_before_words(lines[0])):
        return name
    if ">" in text:
        for line, written in zip(lines, text.split("\n"), strict=True):
            if line.endswith(">") and (name := _name_in_tag(line, written, is_marked)):
                return name
    return ""


def _name_before_words(line: str) -> str:
    name, _, words = line[:-1].rpartition(" (")
    if not _ANY_ENDING.fullmatch(name):
        return ""
    if words in phrases.ATTACHED_WORDS or (_is_file(name) and _are_words(words)):
        return name
    return ""


def _name_in_tag(line: str, written: str, is_marked: bool) -> str:
    at = line.rfind("<")
    inner = line[at + 1 : -1]
    if at < 0 or not inner or ">" in inner:
        return ""
    colon = _COLON.search(inner)
    word, name = (inner[: colon.start()], inner[colon.end() :].lstrip(" ")) if colon else ("", "")
    if colon and word in phrases.ATTACHED_TAGS:
        return name
    if not (colon and _is_file(name) and _are_words(word)):
        name = _name_first(inner)
    if name and (at == 0 or is_marked or "\u200e<" in written or _NUMBERED.match(name)):
        return name
    return ""


def _name_first(inner: str) -> str:
    """Give the file that `NAME.ext`, or `NAME.ext words`, is about, or nothing."""
    if _is_file(inner):
        return inner
    stem, _, rest = inner.rpartition(".")
    ending, _, words = rest.partition(" ")
    name = f"{stem}.{ending}"
    return name if _is_file(name) and _are_words(words) else ""


def _is_file(name: str) -> bool:
    stem, _, ending = name.rpartition(".")
    return bool(stem) and ending.lower() in FILE_ENDINGS and "@" not in name and "://" not in name


def _are_words(text: str) -> bool:
    if not 0 < len(text) <= _WORDS_LONGEST or _NO_WORDS.search(text):
        return False
    return _ENDS_WORDS.search(text, len(text) - 1) is not None


def is_place(bare: str) -> bool:
    """Tell whether a text is a map's address, with a word or the name of the place before it.

    `loko: https://maps.google.com/?q=40.4,-3.7`, or `Café Sol (Calle Mayor, 1):` and an
    address of Foursquare in the same line or the next: nobody else sends these.
    """
    if len(bare) > _NAMED_PLACE_LONGEST:
        return False
    return bool(_PLACE.fullmatch(bare) or _NAMED_PLACE.fullmatch(bare))


def is_poll(lines: list[str]) -> bool:
    """Tell whether a text is a word, a question, and options that were voted on.

    Each option begins with the same word and ends with a number of votes::

        POLL:
        Lunch?
        OPTION: yes (2 votes)
        OPTION: no (0 votes)
    """
    if len(lines) < 2 + _OPTIONS_LEAST or not _POLL_HEAD.fullmatch(lines[0]):
        return False
    while not lines[-1]:
        lines = lines[:-1]
    last = _POLL_OPTION.fullmatch(lines[-1])
    options = [_POLL_OPTION.fullmatch(line) for line in lines[-_OPTIONS_LEAST:]]
    return last is not None and all(one is not None and one[1] == last[1] for one in options)
