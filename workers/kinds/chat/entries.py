"""Measures whole entries: each a header and all lines up to the next one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from workers.kinds.chat import bodies
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import NO_SENDER, Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import SECONDS_A_DAY, Flags, Ints, weekdays
from workers.kinds.chat.people import LONGEST_REPLY_S, People, count_replies
from workers.kinds.chat.senders import Sender, read_sender
from workers.kinds.chat.slices import group_slices, words_at
from workers.kinds.chat.words import count_words


class Entries(NamedTuple):
    """Entries of some bytes, in order.

    Attributes:
        body: Where the header ends.
        end: Where the entry ends, its last line break left out.
        time: Seconds since 1970.
    """

    body: Ints
    end: Ints
    time: Ints


class Edge(NamedTuple):
    """The message at an end of a run of messages: who wrote it, and when."""

    identity: str
    time: int


@dataclass(frozen=True, slots=True)
class Batch:
    """What a run of entries of one source comes to.

    Attributes:
        counts: The sums.
        messages: How many are messages.
        least, greatest: Their least and greatest time, None without messages.
        first, last: The messages at both ends.
        rows: A row for each entry.
    """

    counts: Counts = field(default_factory=Counts)
    messages: int = 0
    least: int | None = None
    greatest: int | None = None
    first: Edge | None = None
    last: Edge | None = None
    rows: tuple[Rows, ...] = ()


def reply_between(earlier: Edge | None, later: Edge | None) -> tuple[str, int] | None:
    """Tell who replied, and after how many seconds, where two runs of messages meet."""
    if earlier is None or later is None or earlier.identity == later.identity:
        return None
    waited_s = later.time - earlier.time
    return (later.identity, waited_s) if 0 <= waited_s <= LONGEST_REPLY_S else None


class Beyond(NamedTuple):
    """What follows the bytes at hand in the one entry, too long, that they begin.

    Attributes:
        characters: What the rest adds to the length of its text.
        size_bytes: The bytes of the rest.
    """

    characters: int
    size_bytes: int


def measure_entries(buffer: Buffer, entries: Entries, beyond: Beyond | None = None) -> Batch:
    """Measure entries; the places in their rows are offsets in the buffer.

    Args:
        buffer: The bytes that hold them.
        entries: What is to be measured, in order.
        beyond: Where there is one entry, and more of it than the buffer holds: it is
            taken for text, whatever it looks like.
    """
    if not len(entries.body):
        return Batch()
    padded = buffer.padded
    heads = _read_heads(buffer, entries)
    texts = _read_texts(padded, entries, heads, as_they_are=beyond is not None)
    is_text = texts.kind == bodies.TEXT
    characters = np.zeros(len(is_text), dtype=np.int64)
    region = buffer.data[int(entries.body[0]) : int(entries.end[-1])]
    characters[is_text] = _code_points(
        padded, texts.start[is_text], texts.end[is_text], _is_valid(region)
    )
    ends = texts.end
    if beyond is not None:
        characters[is_text] += beyond.characters
        ends = ends + beyond.size_bytes
    words = np.zeros(len(is_text), dtype=np.int64)
    has_words = is_text & ~texts.wordless
    counted = count_words(padded, texts.start[has_words], texts.end[has_words])
    words[has_words] = counted.words

    is_message = texts.kind != bodies.NOTICE
    row, senders = _number_senders(heads, is_message)
    figures = (is_text, words, characters, texts.kind == bodies.MEDIA)
    columns = {
        "source": np.zeros(len(row), dtype="<u4"),
        "time": entries.time,
        "sender": row.astype("<i4"),
        "kind": texts.kind.astype("u1"),
        "edited": texts.edited.astype("u1"),
        "words": words.astype("<u4"),
        "characters": characters.astype("<u4"),
        "start": texts.start.astype("<u8"),
        "end": ends.astype("<u8"),
    }
    return _summed(
        Rows(len(row), senders, columns),
        [figure[is_message] for figure in figures],
        counted.keywords,
    )


class _Heads(NamedTuple):
    body: Ints
    group: Ints
    group_senders: list[Sender | None]
    view_once: Flags


def _read_heads(buffer: Buffer, entries: Entries) -> _Heads:
    """Find who speaks in each entry and where the body begins; group -1 is nobody."""
    padded = buffer.padded
    line_end = _first_line_ends(buffer, entries)
    colons = np.flatnonzero(padded == ord(":"))
    colons = np.append(colons[padded[colons + 1] == ord(" ")], len(padded))
    colon = colons[np.searchsorted(colons, entries.body)]
    has_colon = colon + 1 < line_end
    bare_colon = ~has_colon & (padded[line_end - 1] == ord(":"))
    # A view once message of some phones is `Name:.`, without the blank.
    view_once = ~has_colon & (padded[line_end - 1] == ord(".")) & (padded[line_end - 2] == ord(":"))
    name_end = np.where(has_colon, colon, line_end - 1 - view_once)
    body = np.where(has_colon, colon + 2, line_end - view_once)

    speaks = (has_colon | bare_colon | view_once) & (name_end >= entries.body)
    group = np.full(len(speaks), -1, dtype=np.int64)
    first, group[speaks] = group_slices(padded, entries.body[speaks], name_end[speaks])
    names = np.flatnonzero(speaks)[first]
    senders = [
        read_sender(padded[start:end].tobytes())
        for start, end in zip(entries.body[names].tolist(), name_end[names].tolist(), strict=True)
    ]
    is_notice = np.array([sender is None for sender in senders] + [True], dtype=np.bool_)
    group[is_notice[group]] = -1
    return _Heads(np.where(group < 0, entries.body, body), group, senders, view_once)


def _first_line_ends(buffer: Buffer, entries: Entries) -> Ints:
    padded = buffer.padded
    after = np.append(buffer.newlines, len(padded))[np.searchsorted(buffer.newlines, entries.body)]
    line_end = np.minimum(after, entries.end)
    goes_on = (after < entries.end) & (line_end > entries.body)
    trimmed: Ints = line_end - (goes_on & (padded[line_end - 1] == ord("\r")))
    return trimmed


class _Texts(NamedTuple):
    start: Ints
    end: Ints
    kind: Ints
    edited: Flags
    wordless: Flags


def _read_texts(padded: Bytes, entries: Entries, heads: _Heads, *, as_they_are: bool) -> _Texts:
    """Find the text of each entry and what it is.

    Almost all bodies are plainly words; only those that may be something else are read
    by ``bodies``, one of each.
    """
    start, end = heads.body.copy(), entries.end.copy()
    kind = np.where(heads.group < 0, bodies.NOTICE, bodies.TEXT)
    edited = np.zeros(len(start), dtype=np.bool_)
    wordless = edited.copy()
    if as_they_are:
        return _Texts(start, end, kind, edited, wordless)
    marked = _hold_marks(padded, start, end)
    chosen = np.flatnonzero((heads.group >= 0) & (marked | _may_stand_for(padded, start, end)))
    first, group = group_slices(padded, start[chosen], end[chosen])
    read = [
        bodies.read_body(padded[start[index] : end[index]].tobytes())
        for index in chosen[first].tolist()
    ]
    if read:
        found = np.array(read, dtype=np.int64)[group]
        kind[chosen] = found[:, 0]
        end[chosen] = start[chosen] + found[:, 2]
        start[chosen] += found[:, 1]
        edited[chosen], wordless[chosen] = found[:, 3] > 0, found[:, 4] > 0
    for index in np.flatnonzero((heads.group < 0) & marked).tolist():
        trimmed = bodies.trim_marks(padded[start[index] : end[index]].tobytes())
        start[index], end[index] = start[index] + trimmed[0], start[index] + trimmed[1]
    once = heads.view_once & (heads.group >= 0) & (end - start == 1)
    kind[once] = bodies.MEDIA
    return _Texts(start, end, kind, edited, wordless)


_BEGINNINGS = np.array(
    sorted(int.from_bytes(begin, "little") for begin in bodies.BEGINNINGS), dtype=np.uint64
)
_LINE_ENDS = np.array(
    sorted(int.from_bytes(end, "little") for end in bodies.LINE_ENDS), dtype=np.uint64
)
_FOUR_BYTES = np.uint64(0xFFFFFFFF)


def _may_stand_for(padded: Bytes, start: Ints, end: Ints) -> Flags:
    """Tell which bodies may be something else than words, marks left aside."""
    suspect: Flags = end == start
    suspect |= np.isin(words_at(padded, start) & _FOUR_BYTES, _BEGINNINGS)
    for sign, before in ((b">", None), (b")", _LINE_ENDS)):
        places = np.flatnonzero(padded == sign[0])
        if before is not None:
            places = places[places >= 3]
            places = places[np.isin(words_at(padded, places - 3) & _FOUR_BYTES, before)]
        suspect |= _holds_any(places, start, end)
    return suspect


def _hold_marks(padded: Bytes, start: Ints, end: Ints) -> Flags:
    """Tell which bodies hold a direction mark anywhere."""
    general = np.flatnonzero(padded == 0xE2)
    third = padded[general + 2]
    is_mark = (third == 0x8E) | (third == 0x8F) | ((third >= 0xAA) & (third <= 0xAE))
    general = general[is_mark & (padded[general + 1] == 0x80)]
    arabic = np.flatnonzero(padded == 0xD8)
    arabic = arabic[padded[arabic + 1] == 0x9C]
    return _holds_any(general, start, end) | _holds_any(arabic, start, end)


def _holds_any(places: Ints, start: Ints, end: Ints) -> Flags:
    held: Flags = np.searchsorted(places, start) < np.searchsorted(places, end)
    return held


def _is_valid(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _code_points(padded: Bytes, start: Ints, end: Ints, is_valid: bool) -> Ints:
    """Count the code points of texts, a CRLF as one."""
    if not is_valid:
        return np.array(
            [
                len(padded[one:two].tobytes().decode("utf-8", "replace").replace("\r\n", "\n"))
                for one, two in zip(start.tolist(), end.tolist(), strict=True)
            ],
            dtype=np.int64,
        )
    continued = np.flatnonzero(padded & 0xC0 == 0x80)
    returns = np.flatnonzero(padded == ord("\r"))
    returns = returns[padded[returns + 1] == ord("\n")]
    count = end - start
    for places in (continued, returns):
        if len(places):
            count = count - (np.searchsorted(places, end) - np.searchsorted(places, start))
    return count


def _number_senders(heads: _Heads, is_message: Flags) -> tuple[Ints, tuple[Sender, ...]]:
    """Number the senders of messages in the order of their first message."""
    row = np.full(len(is_message), NO_SENDER, dtype=np.int64)
    groups, first = np.unique(heads.group[is_message], return_index=True)
    rows: dict[str, int] = {}
    senders: list[Sender] = []
    row_of_group = np.full(len(heads.group_senders) + 1, NO_SENDER, dtype=np.int64)
    for group in groups[np.argsort(first)].tolist():
        sender = heads.group_senders[group]
        assert sender is not None
        if rows.setdefault(sender.identity, len(senders)) == len(senders):
            senders.append(sender)
        row_of_group[group] = rows[sender.identity]
    row[is_message] = row_of_group[heads.group[is_message]]
    return row, tuple(senders)


def _summed(rows: Rows, figures: list[Ints], keywords: dict[str, tuple[int, int]]) -> Batch:
    kind, edited = rows.columns["kind"], rows.columns["edited"]
    is_message = kind != bodies.NOTICE
    others = (
        int((~is_message).sum()),
        int((kind == bodies.DELETED).sum()),
        int(edited[is_message].sum()),
        int((kind == bodies.CALL).sum()),
    )
    row = rows.columns["sender"][is_message].astype(np.int64)
    time = rows.columns["time"][is_message]
    if not len(row):
        return Batch(Counts(others=others), rows=(rows,))
    days, day_counts = np.unique(time // SECONDS_A_DAY, return_counts=True)
    hour = time % SECONDS_A_DAY // 3600
    slots = weekdays(time // SECONDS_A_DAY) * 24 + hour
    people = _people(rows.senders, row, time, hour, figures)
    heatmap = np.bincount(slots, minlength=7 * 24).reshape(7, 24).astype(np.int64)
    return Batch(
        Counts(people, heatmap, days, day_counts.astype(np.int64), others, keywords),
        len(row),
        int(time.min()),
        int(time.max()),
        Edge(rows.senders[int(row[0])].identity, int(time[0])),
        Edge(rows.senders[int(row[-1])].identity, int(time[-1])),
        (rows,),
    )


def _people(
    senders: tuple[Sender, ...], row: Ints, time: Ints, hour: Ints, figures: list[Ints]
) -> People:
    count = len(senders)
    table = np.empty((count, 1 + len(figures)), dtype=np.int64)
    table[:, 0] = np.bincount(row, minlength=count)
    for place, figure in enumerate(figures, start=1):
        table[:, place] = np.bincount(row, weights=figure, minlength=count)
    spans = np.empty((count, 2), dtype=np.int64)
    spans[:, 0], spans[:, 1] = np.iinfo(np.int64).max, np.iinfo(np.int64).min
    np.minimum.at(spans[:, 0], row, time)
    np.maximum.at(spans[:, 1], row, time)
    hourly = np.bincount(row * 24 + hour, minlength=count * 24).reshape(count, 24)
    return People(senders, table, hourly.astype(np.int64), spans, *count_replies(row, time))
