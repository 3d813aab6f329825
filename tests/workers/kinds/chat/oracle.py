"""The independent judge: exports read whole, one message at a time, by the definitions.

Slow and obvious on purpose. It shares nothing with the product but tables of data; where
it and the product differ, one of them has misread the definitions.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tests.workers.kinds.chat.oracle_bodies import Learned, body_of, learned_from
from tests.workers.kinds.chat.oracle_entries import (
    Entry,
    entry_of,
    is_blank,
    lengthened,
    voice_of,
)
from tests.workers.kinds.chat.oracle_headers import Header, header_of
from tests.workers.kinds.chat.oracle_names import identity, is_about, written_name
from tests.workers.kinds.chat.oracle_orders import Votes, votes_of
from tests.workers.kinds.chat.oracle_shapes import Chosen, Dated, chosen_shapes
from tests.workers.kinds.chat.oracle_texts import Line, Text, lines_of, text_of
from tests.workers.kinds.chat.oracle_voices import (
    Spoken,
    group_title,
    long_names,
)
from workers.kinds.chat import phrases

LONGEST_MESSAGE = 1 << 20
"""Bytes of a message, header and final line end included, that are read for words."""

Options = Mapping[str, str]
NO_OPTIONS: Options = {}


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
    """A whole source, read.

    Attributes:
        name, data: As given.
        text: It as text.
        shapes: The shapes that open its entries, the main one first.
        entries: What they open.
        messages: What the entries say, one for each.
        unread_lines: How many lines before the first entry are not blank.
        unread: Their numbers, from 1, as far as entries are read.
        doubtful: Lines taken as text that look like headers: the number and why.
        names: Who is ``A: B``: the identity of A, and B.
    """

    name: str
    data: bytes
    text: Text
    shapes: list[Chosen]
    entries: list[Entry]
    messages: list[Message]
    unread_lines: int
    unread: list[int]
    doubtful: list[tuple[int, str]]
    names: dict[str, str]


@dataclass(frozen=True)
class Sheet:
    """A source before it is settled how to read it: its lines, and those that are headers."""

    name: str
    data: bytes
    text: Text
    lines: list[Line]
    headers: list[Header | None]

    @classmethod
    def of(cls, name: str, data: bytes) -> Sheet:
        """Look at a whole source."""
        text = text_of(data)
        lines = lines_of(text.data)
        return cls(name, data, text, lines, [header_of(line.text) for line in lines])

    @property
    def dated(self) -> list[Dated]:
        """The headers that are a date in some order."""
        return [
            Dated(number, self.text.bytes_before(line.start), header)
            for number, (line, header) in enumerate(zip(self.lines, self.headers, strict=True))
            if header is not None and header.orders
        ]

    def shapes(self, options: Options, votes: Votes) -> list[Chosen]:
        """Choose the shapes that open messages."""
        option = options.get(f"date_order:{self.name}", options.get("date_order"))
        return chosen_shapes(self.dated, option, votes)


def read_sources(
    sources: Sequence[tuple[str, bytes]],
    options: Options = NO_OPTIONS,
    longest: int = LONGEST_MESSAGE,
) -> list[SourceReading]:
    """Read sources, given as names and bytes in the job's order, each from end to end."""
    sheets = [Sheet.of(name, data) for name, data in sources]
    decided = [chosen for sheet in sheets for chosen in sheet.shapes(options, {})[:1]]
    votes = votes_of([(one.shape, len(one.dated), one.order) for one in decided])
    people = joined(options)
    return [read_sheet(sheet, sheet.shapes(options, votes), people, longest) for sheet in sheets]


def read_source(name: str, data: bytes) -> SourceReading:
    """Read one source by itself."""
    [reading] = read_sources([(name, data)])
    return reading


def joined(options: Options) -> dict[str, str]:
    """Give the name that counts for each identity that somebody says is another's, too."""
    lists = json.loads(options.get("join", "[]"))
    return {identity(name): names[0] for names in lists for name in names}


def read_sheet(
    sheet: Sheet, shapes: list[Chosen], people: Mapping[str, str], longest: int
) -> SourceReading:
    """Read a source whose shapes are chosen."""
    orders = {chosen.shape: chosen.order.name for chosen in shapes}
    groups: list[tuple[Header, datetime, int, list[Line]]] = []
    unread_lines, unread, doubtful = 0, list[int](), list[tuple[int, str]]()
    for number, (line, header) in enumerate(zip(sheet.lines, sheet.headers, strict=True)):
        order = orders.get(header.shape) if header else None
        time = header.time(order) if header and order else None
        if header is not None and time is not None:
            groups.append((header, time, number, [line]))
        elif groups:
            groups[-1][3].append(line)
            if header is not None:
                doubtful.append((number + 1, "no-date" if order else "other-format"))
        elif not is_blank(line.data):
            unread_lines += 1
            if not is_blank(line.data[: max(longest - line.start, 0)]):
                unread.append(number + 1)
    entries = [entry_of(*group, sheet.text.data, longest) for group in groups]
    voices = [voice for entry in entries if (voice := voice_of(entry)) is not None]
    names = long_names(voices, sheet.name)
    title = title_of(shapes, entries, voices)
    entries = [lengthened(entry, names) for entry in entries]
    spoken = [e for e in entries if e.sender is not None and not e.is_long]
    facts = Facts(
        sheet.name,
        sheet.text.data,
        longest,
        learned_from([entry.body for entry in spoken if not entry.is_view_once]),
        title,
        people,
    )
    return SourceReading(
        name=sheet.name,
        data=sheet.data,
        text=sheet.text,
        shapes=shapes,
        entries=entries,
        messages=[message_of(entry, facts) for entry in entries],
        unread_lines=unread_lines,
        unread=unread,
        doubtful=doubtful,
        names=names,
    )


def title_of(
    shapes: Sequence[Chosen], entries: Sequence[Entry], voices: Sequence[Spoken]
) -> str | None:
    """Tell the identity of the group, where the app speaks in its name."""
    if not entries:
        return None
    return group_title(voices, entries[0].sender, shapes[0].shape.close == "] ")


@dataclass(frozen=True)
class Facts:
    """What the whole source says of each of its entries.

    Attributes:
        name: The source's.
        data: Its text in UTF-8.
        longest: Bytes of an entry that are read.
        learned: Phrases.
        title: The identity of the group, where the app speaks in its name.
        people: The names that count for identities that are somebody else's.
    """

    name: str
    data: bytes
    longest: int
    learned: Learned
    title: str | None
    people: Mapping[str, str]


def message_of(entry: Entry, facts: Facts) -> Message:
    """Make a message of an entry."""
    if entry.sender is None:
        whole = b"\n".join(line.data for line in entry.lines).decode("utf-8", "replace")
        return notice(facts.name, entry.time, whole[entry.header.end :])
    sender = facts.people.get(identity(entry.sender), entry.sender)
    if entry.is_long:
        return long_message(entry, sender, facts)
    body = body_of(entry.body, facts.learned)
    is_marked = entry.body.startswith("\u200e")
    if entry.is_view_once and body.text == ".":
        body = replace(body, kind="media", is_wordless=True)
    is_notice = body.kind == "notice" or identity(entry.sender) == facts.title
    if body.kind == "text" and is_marked and is_about(body.text, entry.sender):
        is_notice = True
    if is_notice:
        return replace(notice(facts.name, entry.time, body.text), edited=body.is_edited)
    counted = "" if body.is_wordless else body.text
    characters = len(body.text) if body.kind == "text" else 0
    return Message(
        facts.name,
        entry.time,
        written_name(sender),
        body.kind,
        body.text,
        body.is_edited,
        characters,
        counted,
    )


def long_message(entry: Entry, sender: str, facts: Facts) -> Message:
    """Make a message of more bytes than are read: as it is, words from its beginning only."""
    start, end = entry.lines[0].start, entry.lines[-1].start + len(entry.lines[-1].data)
    counted = entry.body
    beyond = facts.data[min(start + facts.longest, end) : end].replace(b"\r\n", b"\n")
    characters = len(counted) + sum(byte & 0xC0 != 0x80 for byte in beyond)
    whole = b"\n".join(line.data for line in entry.lines).decode("utf-8", "replace")
    text = whole[entry.body_at :].strip(phrases.DIRECTION_MARKS)
    return Message(
        facts.name, entry.time, written_name(sender), "text", text, False, characters, counted
    )


def notice(source: str, time: datetime, text: str) -> Message:
    """Make a notice; nobody said it and nothing of it is counted."""
    text = text.strip(phrases.DIRECTION_MARKS)
    return Message(source, time, None, "notice", text, False, 0, "")
