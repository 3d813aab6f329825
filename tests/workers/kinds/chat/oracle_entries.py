"""The judge's entries: their lines, and where the first one parts into sender and body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from tests.workers.kinds.chat.oracle_headers import Header
from tests.workers.kinds.chat.oracle_names import begins_notice, identity
from tests.workers.kinds.chat.oracle_texts import Line
from tests.workers.kinds.chat.oracle_voices import Spoken, second_name


@dataclass(frozen=True)
class Entry:
    """The lines of one entry, and what its first says of the sender.

    Attributes:
        header: Its header.
        time: When it was.
        lines: Its lines.
        number: The first one's place in the source, from 0.
        sender: What stands before the first colon that ends a name, None for a notice.
        body: What follows; of a notice, all that follows the header.
        body_at: Where in the first line it begins.
        is_view_once: Whether its head is ``Name:.``.
        is_long: Whether it has more bytes than are read.
        long_name: If the sender is ``A: B``, the identity of A, and B.
    """

    header: Header
    time: datetime
    lines: list[Line]
    number: int
    sender: str | None
    body: str
    body_at: int
    is_view_once: bool
    is_long: bool
    long_name: tuple[str, str] | None = None


def is_blank(line: bytes) -> bool:
    """Whether a line before the first header holds nothing but blanks and byte order marks."""
    return not line.replace(b"\xef\xbb\xbf", b"").strip()


def entry_of(
    header: Header, time: datetime, number: int, lines: list[Line], data: bytes, longest: int
) -> Entry:
    """Part an entry's first line at the first colon that can end a name."""
    is_long = lines[-1].end - lines[0].start > longest
    known = b"\n".join(line.data for line in lines)
    if is_long:
        start, end = lines[0].start, lines[-1].start + len(lines[-1].data)
        limit = min(start + longest, end)
        known = data[start:limit]
        if data[limit - 1 : limit + 1] == b"\r\n":
            known = known[:-1]  # the line end is counted beyond the limit
        known = known.replace(b"\r\n", b"\n")
    first, *rest = known.decode("utf-8", "replace").split("\n")
    sender, body, is_view_once = parted(first[header.end :], bool(rest) or not is_long)
    body_at = len(first) - len(body)
    body = "\n".join([body, *rest])
    return Entry(header, time, lines, number, sender, body, body_at, is_view_once, is_long)


def parted(rest: str, is_whole_line: bool) -> tuple[str | None, str, bool]:
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
    return (None, rest, False) if begins_notice(sender) else (sender, body, is_view_once)


def voice_of(entry: Entry) -> Spoken | None:
    """Give what an entry tells of its sender's voice."""
    if entry.sender is None:
        return None
    more = second_name(entry.body.split("\n")[0]) if not entry.is_view_once else None
    return Spoken(entry.sender, more, entry.body.startswith("\u200e"))


def lengthened(entry: Entry, names: Mapping[str, str]) -> Entry:
    """Move what stands before a second colon to the name, where the source says so."""
    if entry.sender is None or (more := names.get(identity(entry.sender))) is None:
        return entry
    body = entry.body.removeprefix(f"{more}:").removeprefix(" ")
    return replace(
        entry,
        sender=f"{entry.sender}: {more}",
        body=body,
        body_at=entry.body_at + len(entry.body) - len(body),
        long_name=(identity(entry.sender), more),
    )
