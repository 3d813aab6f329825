"""The independent judge: exports read whole, one message at a time, by the definitions.

Slow and obvious on purpose. It shares nothing with the product but the two tables of
data, ``phrases`` and ``stopwords``; where it and the product differ, one of them has
misread the definitions.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from tests.workers.kinds.chat.oracle_headers import (
    Header,
    Line,
    Order,
    header_of,
    lines_of,
    order_of,
)
from workers.kinds.chat import phrases

LONGEST_MESSAGE = 1 << 20
"""Bytes of a message, header and final line end included, that are read for words."""

PHONE_SIGNS = " +-()./\u2010\u2012\u2013"
"""What may stand between the digits of a phone number; NFKC makes U+2010 of U+2011."""

UNSEEN = "\u2066\u2067\u2068\u2069\ufeff"
"""What a name loses too; in a text isolates hold the name of somebody mentioned."""


@dataclass(frozen=True)
class Message:
    """One entry of an export, as ``atalaya messages`` prints it, with what is counted."""

    source: str
    time: datetime
    sender: str | None
    kind: str
    text: str
    edited: bool
    characters: int
    counted_text: str

    def printed(self) -> dict[str, object]:
        """Give the JSON line's values."""
        return {
            "source": self.source,
            "time": self.time.isoformat(timespec="seconds"),
            "sender": self.sender,
            "kind": self.kind,
            "text": self.text,
            "edited": self.edited,
        }


@dataclass(frozen=True)
class SourceReading:
    """A whole source, read."""

    name: str
    data: bytes
    messages: list[Message]
    order: Order | None
    unread_lines: int


def read_source(
    name: str, data: bytes, option: str = "auto", longest: int = LONGEST_MESSAGE
) -> SourceReading:
    """Read a source from its first byte to its last."""
    lines = lines_of(data)
    headers = [header_of(line.text) for line in lines]
    shapes = Counter(header.shape for header in headers if header and header.is_possible)
    if not shapes:
        return SourceReading(name, data, [], None, sum(not is_blank(line) for line in lines))
    shape = shapes.most_common(1)[0][0]  # ties: the one that came first
    order = order_of([h for h in headers if h and h.is_possible and h.shape == shape], option)

    groups: list[tuple[Header, datetime, list[Line]]] = []
    unread = 0
    for line, header in zip(lines, headers, strict=True):
        time = header.time(order.name) if header and header.shape == shape else None
        if header is not None and time is not None:
            groups.append((header, time, [line]))
        elif groups:
            groups[-1][2].append(line)
        else:
            unread += not is_blank(line)
    messages = [message_of(name, *group, data=data, longest=longest) for group in groups]
    return SourceReading(name, data, messages, order, unread)


def is_blank(line: Line) -> bool:
    """Whether a line before the first header holds nothing but blanks and byte order marks."""
    return not line.data.replace(b"\xef\xbb\xbf", b"").strip()


def message_of(
    source: str, header: Header, time: datetime, lines: list[Line], *, data: bytes, longest: int
) -> Message:
    """Make a message of its lines."""
    size = lines[-1].end - lines[0].start
    if size > longest:
        return long_message(source, header, time, lines, data, longest)
    written = b"\n".join(line.data for line in lines).decode("utf-8", "replace")
    first, *rest = written.split("\n")
    sender, first_body, is_view_once = parted(first[header.end :])
    body = "\n".join([first_body, *rest])
    if sender is None:
        return notice(source, time, body)
    text, edited = without_edited_mark(body.strip(phrases.DIRECTION_MARKS))
    if not edited and is_machine_notice(body, text):
        return notice(source, time, text)
    kind = "media" if is_view_once and text == "." else kind_of(text)
    counted = text if kind == "text" and bare(text) not in phrases.WAITING else ""
    characters = len(text) if kind == "text" else 0
    return Message(source, time, written_name(sender), kind, text, edited, characters, counted)


def long_message(
    source: str, header: Header, time: datetime, lines: list[Line], data: bytes, longest: int
) -> Message:
    """Make a message of more bytes than are read: words from its beginning only."""
    start, end = lines[0].start, lines[-1].start + len(lines[-1].data)
    limit = min(start + longest, end)
    known = data[start:limit]
    if data[limit - 1 : limit + 1] == b"\r\n":
        known = known[:-1]  # the line end is counted beyond the limit
    first, *rest = known.replace(b"\r\n", b"\n").decode("utf-8", "replace").split("\n")
    sender, first_body, _ = parted(first[header.end :], is_whole_line=bool(rest))
    whole = b"\n".join(line.data for line in lines).decode("utf-8", "replace")
    if sender is None:
        return notice(source, time, whole[header.end :])
    counted = "\n".join([first_body, *rest]).lstrip(phrases.DIRECTION_MARKS)
    beyond = data[limit:end].replace(b"\r\n", b"\n")
    characters = len(counted) + sum(byte & 0xC0 != 0x80 for byte in beyond)
    body = whole[len(first) - len(first_body) :]
    text = body.strip(phrases.DIRECTION_MARKS)
    return Message(source, time, written_name(sender), "text", text, False, characters, counted)


def parted(rest: str, is_whole_line: bool = True) -> tuple[str | None, str, bool]:
    """Part a header line's rest into sender and body, and tell a view-once ``:.``."""
    sender, found, body = rest.partition(": ")
    is_view_once = False
    if not found:
        if is_whole_line and rest.endswith(":"):
            sender, body = rest[:-1], ""
        elif is_whole_line and rest.endswith(":."):
            sender, body, is_view_once = rest[:-2], ".", True
        else:
            return None, rest, False
    if any(re.search(pattern, bare(sender)) for pattern in phrases.NOTICE_SENDERS):
        return None, rest, False
    return sender, body, is_view_once


def notice(source: str, time: datetime, text: str) -> Message:
    """Make a notice; nobody said it and nothing of it is counted."""
    text = text.strip(phrases.DIRECTION_MARKS)
    return Message(source, time, None, "notice", text, False, 0, "")


def bare(text: str) -> str:
    """Take direction marks out wherever they are."""
    return "".join(character for character in text if character not in phrases.DIRECTION_MARKS)


def written_name(sender: str) -> str:
    """Give a name as it is shown: no direction marks or isolates, no-break spaces as spaces."""
    name = "".join(character for character in bare(sender) if character not in UNSEEN)
    return name.replace("\u00a0", " ").replace("\u202f", " ")


def without_edited_mark(text: str) -> tuple[str, bool]:
    """Take off the edited mark with the marks and the one blank before it."""
    for mark in phrases.EDITED:
        if text.endswith(mark):
            text = text.removesuffix(mark).rstrip(phrases.DIRECTION_MARKS)
            if text and text[-1] in phrases.BLANKS:
                text = text[:-1]
            return text.strip(phrases.DIRECTION_MARKS), True
    return text, False


def is_machine_notice(body: str, text: str) -> bool:
    """Whether a body under somebody's name is the app's own sentence."""
    if text.startswith(phrases.NOTICE_SENTENCES):
        return True
    if not body or body[0] not in phrases.DIRECTION_MARKS or len(body) > phrases.NOTICE_LONGEST:
        return False
    return any(re.fullmatch(pattern, bare(text)) for pattern in phrases.NOTICE_PATTERNS)


def kind_of(text: str) -> str:
    """Tell what a body is; the order of the questions decides."""
    plain = bare(text)
    lines = plain.split("\n")
    is_line = len(lines) == 1
    attachment = attached_name(plain)
    if not text:
        return "media"
    if plain in phrases.DELETED or (is_line and plain.startswith(phrases.DELETED_PREFIXES)):
        return "deleted"
    if plain in phrases.CALLS or any(re.fullmatch(p, plain) for p in phrases.CALL_PATTERNS):
        return "call"
    if attachment.lower().endswith(".vcf") or is_omitted(text, phrases.CONTACT_BODIES):
        return "contact"
    if attachment or lines[0] in phrases.MEDIA_LINES or is_omitted(text, phrases.MEDIA_BODIES):
        return "media"
    if is_line and plain.startswith(phrases.VIEW_ONCE):
        return "media"
    if plain in phrases.LOCATION_BODIES or is_place(plain):
        return "location"
    if lines[0] in phrases.POLL_HEADS:
        return "poll"
    return "text"


def is_place(plain: str) -> bool:
    """Whether a bare text is a place on a map."""
    return any(
        plain.startswith(prefix) and address in plain[len(prefix) :]
        for prefix in phrases.LOCATION_PREFIXES
        for address in phrases.MAP_ADDRESSES
    )


def is_omitted(text: str, bodies: frozenset[str]) -> bool:
    """Whether the text is one of ``bodies``, or a line of it ends with the mark and one."""
    if bare(text) in bodies:
        return True
    for line in text.split("\n"):
        for body in bodies:
            before, found, after = line.rpartition("\u200e" + body)
            if found and not after and (not before or before.endswith(" ")):
                return True
    return False


def attached_name(plain: str) -> str:
    """Give the name of the attached file that a bare text stands for, or nothing."""
    lines = plain.split("\n")
    for words in phrases.ATTACHED_WORDS:
        found = re.fullmatch(rf"(.+\.[0-9A-Za-z]{{1,8}}) \({re.escape(words)}\)", lines[0])
        if found:
            return found[1]
    for line in lines:
        for word in phrases.ATTACHED_TAGS:
            found = re.search(rf"<{re.escape(word)}: ([^<>]+)>\Z", line)
            if found:
                return found[1]
    return ""


def identity(sender: str) -> str:
    """Give what makes two written names one person."""
    name = unicodedata.normalize("NFKC", written_name(sender)).strip()
    name = " ".join(name.removeprefix("~").split())
    digits = "".join(str(unicodedata.decimal(c)) for c in name if c.isdecimal())
    if len(digits) >= 6 and all(c.isdecimal() or c in PHONE_SIGNS for c in name):
        return digits
    return name
