"""Measures whole entries: each a header and all lines up to the next one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from workers.kinds.chat import bodies
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import NO_SENDER, Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.dates import SECONDS_A_DAY, Flags, Ints, weekdays
from workers.kinds.chat.heads import Entries, Heads, read_heads
from workers.kinds.chat.people import LONGEST_REPLY_S, People, count_replies
from workers.kinds.chat.senders import Sender
from workers.kinds.chat.texts import code_points, is_valid_text, read_texts
from workers.kinds.chat.words import count_words


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
    heads = read_heads(buffer, entries)
    texts = read_texts(padded, entries, heads, as_they_are=beyond is not None)
    is_text = texts.kind == bodies.TEXT
    characters = np.zeros(len(is_text), dtype=np.int64)
    region = buffer.data[int(entries.body[0]) : int(entries.end[-1])]
    characters[is_text] = code_points(
        padded, texts.start[is_text], texts.end[is_text], is_valid_text(region)
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


def _number_senders(heads: Heads, is_message: Flags) -> tuple[Ints, tuple[Sender, ...]]:
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
