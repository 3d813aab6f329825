"""The judge's reading of attached files, whatever language tells of them."""

from __future__ import annotations

import re

from tests.workers.kinds.chat.oracle_names import bare
from workers.kinds.chat import phrases

ENDINGS = frozenset(
    [
        "jpg",
        "jpeg",
        "png",
        "webp",
        "gif",
        "heic",
        "bmp",
        "tif",
        "tiff",
        "svg",
        "opus",
        "ogg",
        "oga",
        "m4a",
        "mp3",
        "aac",
        "amr",
        "wav",
        "flac",
        "mp4",
        "3gp",
        "3gpp",
        "mov",
        "avi",
        "mkv",
        "webm",
        "was",
        "pdf",
        "doc",
        "docx",
        "odt",
        "rtf",
        "xls",
        "xlsx",
        "xlsm",
        "ods",
        "csv",
        "ppt",
        "pptx",
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
        "odp",
        "psd",
        "vcf",
    ]
)


def attached_name(text: str, is_marked: bool) -> str:
    """Give the name of the attached file that a text stands for, or nothing."""
    written = text.split("\n")
    found = re.fullmatch(r"(.+\.[0-9A-Za-z]{1,8}) \(((?:(?! \().)*)\)", bare(written[0]))
    if found and (found[2] in phrases.ATTACHED_WORDS or (is_file(found[1]) and words(found[2]))):
        return found[1]
    for line in written:
        found = re.search(r"<([^<>]+)>\Z", bare(line))
        if found and (name := name_in_tag(found[1])):
            is_known = known_name(found[1]) != ""
            is_apps = is_marked or "\u200e<" in line or re.match(r"\d{8,}-[A-Z]+-", name)
            if is_known or is_apps or found.start() == 0:
                return name
    return ""


def known_name(inner: str) -> str:
    """Give the file in a tag whose word a table knows."""
    found = re.match(r"(.*?)[\u00a0\u202f ]?[:：] *(.*)\Z", inner, re.DOTALL)
    return found[2] if found and found[1] in phrases.ATTACHED_TAGS else ""


def name_in_tag(inner: str) -> str:
    """Give the file in a tag: after a word and a colon, before words, or alone."""
    if known := known_name(inner):
        return known
    found = re.match(r"(.*?)[\u00a0\u202f ]?[:：] *(.*)\Z", inner, re.DOTALL)
    if found and words(found[1]) and is_file(found[2]):
        return found[2]
    if is_file(inner):
        return inner
    found = re.match(r"(.*\.[^. ]*) ([^.]*)\Z", inner, re.DOTALL)
    return found[1] if found and is_file(found[1]) and words(found[2]) else ""


def is_file(name: str) -> bool:
    """Tell whether a text is the name of a file that people send."""
    stem, _, ending = name.rpartition(".")
    return stem != "" and ending.lower() in ENDINGS and "@" not in name and "://" not in name


def words(text: str) -> bool:
    """Tell whether a text may be the words that say that a file is attached."""
    if not 1 <= len(text) <= 40 or any(sign.isdecimal() or sign in "?!@:/=<>_" for sign in text):
        return False
    return re.search(r"\.\S", text) is None and ends_as_word(text)


def ends_as_word(text: str) -> bool:
    """Tell whether the last sign is of a word, or a full stop."""
    return text[-1].isalnum() or text[-1] > "\x7f" or text[-1] == "."
