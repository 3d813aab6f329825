"""The judge's reading of names: how they are shown, whom they mean, and what is none."""

from __future__ import annotations

import re
import unicodedata

from workers.kinds.chat import phrases

PHONE_SIGNS = " +-()./\u2010\u2012\u2013"
"""What may stand between the digits of a phone number; NFKC makes U+2010 of U+2011."""

UNSEEN = "\u2066\u2067\u2068\u2069\ufeff"
"""What a name loses beside direction marks; in a text isolates hold the name of somebody."""

QUOTES = {
    # what opens a quotation: what may close it
    '"': '"', "“": "”“", "„": '“”"', "”": "”", "«": "»", "»": "«", "‹": "›", "「": "」",
    "『": "』", "《": "》", "〈": "〉", "〝": "〞〟", "＂": "＂", "‚": "‘’", "‘": "’",
}  # fmt: skip
QUOTES_IN_WORDS = '"”»＂‚‘'


OPEN_NOTICES = [one for one in phrases.NOTICE_TEMPLATES if one.endswith(("{}", "*"))]
"""Notices that end with anything or a name, which may hold a colon."""


def bare(text: str) -> str:
    """Take direction marks out wherever they are."""
    return "".join(sign for sign in text if sign not in phrases.DIRECTION_MARKS)


def written_name(sender: str) -> str:
    """Give a name as it is shown: no direction marks or isolates, no-break spaces as spaces."""
    name = "".join(sign for sign in bare(sender) if sign not in UNSEEN)
    return name.replace("\u00a0", " ").replace("\u202f", " ")


def identity(sender: str) -> str:
    """Give what makes two written names one person."""
    name = unicodedata.normalize("NFKC", written_name(sender)).strip()
    name = " ".join(name.removeprefix("~").split())
    digits = "".join(str(unicodedata.decimal(c)) for c in name if c.isdecimal())
    if len(digits) >= 6 and all(c.isdecimal() or c in PHONE_SIGNS for c in name):
        return digits
    return name


def begins_notice(sender: str) -> bool:
    """Tell whether a would-be sender is a notice up to a colon in it."""
    start = bare(sender[:1000])
    if start.startswith(phrases.NOTICE_SENTENCES):
        return True
    if any(re.search(pattern, start) for pattern in phrases.NOTICE_SENDERS):
        return True
    if any(fills(template, without_stop(start)) for template in OPEN_NOTICES):
        return True
    closers = ""
    for place, sign in enumerate(start):
        if closers:
            closers = "" if sign in closers else closers
        elif sign in QUOTES and opens_quotation(start[:place], sign, start[place + 1 :]):
            closers = QUOTES[sign]
    return closers != ""


def opens_quotation(before: str, sign: str, after: str) -> bool:
    """Tell whether a quotation mark, found outside of a quotation, opens one."""
    if sign not in QUOTES_IN_WORDS:
        return True
    if not after or after[0].isspace():
        return False
    if sign == "‘" and len(before.split()) < 3:  # `Abu ‘Ubaida`
        return False
    return not before or not (before[-1].isalnum() or before[-1] in ".')")


def fills(template: str, text: str) -> bool:
    """Tell whether a text is a template with names, or anything, in its slots."""
    literal, *rest = re.split(r"(\{\}|\*)", template)
    if not text.startswith(literal):
        return False
    text = text.removeprefix(literal)
    for place in range(0, len(rest), 2):
        slot, literal = rest[place : place + 2]
        end = text.find(literal, 1 if slot == "{}" else 0)
        if place == len(rest) - 2:
            end = len(text) - len(literal) if text.endswith(literal) else -1
        if end < 0 or (slot == "{}" and not are_names(text[:end])):
            return False
        text = text[end + len(literal) :]
    return text == ""


def are_names(text: str) -> bool:
    """Tell whether a text may be one name or several, of persons or groups."""
    text = "".join(sign for sign in bare(text) if sign not in UNSEEN)
    if not 0 < len(text) <= 400 or text.strip() != text:
        return False
    return all(is_name(name) for name in re.split(r"[,،、，] ?", text))


def is_name(text: str) -> bool:
    """Tell whether a text may be a name, and no part of a sentence."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > 60:
        return False
    if any(sign in "?!\n:;¿¡？！؟" for sign in text) or re.search(r"\w{4}[.] ", text):
        return False
    first = words[0].casefold()
    if first in phrases.PRONOUNS:
        return False
    if first in phrases.DETERMINERS and (len(words) == 1 or not words[1][0].isupper()):
        return False
    return len(words) <= 2 or not text.islower()


def is_about(text: str, sender: str) -> bool:
    """Tell whether a marked body is the app's sentence about the one who seems to say it."""
    line, name = plainly(text), plainly(sender).removeprefix("~").strip()
    if len(text) >= 200 or not name or "\n" in line:
        return False
    if line[:1] == "<" or line[-1:] in (">", "?", "!"):
        return False
    return any(
        is_subject(line[: found.start()], name, line[found.end() :])
        for found in re.finditer(re.escape(name), line)
    )


def plainly(text: str) -> str:
    """Give a text without marks, its blanks single spaces."""
    return re.sub(" +", " ", written_name(text)).strip(" \r")


def is_subject(before: str, name: str, after: str) -> bool:
    """Tell whether a name stands in a sentence as no address and no signature."""
    if any(sign in ",:;،，：" for sign in before.rstrip("~ ")):
        return False
    if after[:1] and after[0] in ",:;،，：)":
        return False
    if runs_on(before[-1:], name[0]) or runs_on(after[:1], name[-1]):
        return False
    return without_stop(after).strip() != ""


def runs_on(outer: str, inner: str) -> bool:
    """Tell whether two signs are of one word; wide scripts write no blanks."""
    is_wide = any(unicodedata.east_asian_width(sign) == "W" for sign in outer + inner)
    return outer.isalnum() and inner.isalnum() and not is_wide


def without_stop(text: str) -> str:
    """Take off one full stop."""
    return text[:-1] if text[-1:] in phrases.FULL_STOPS and text else text
