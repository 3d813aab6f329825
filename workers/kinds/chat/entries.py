"""Measures whole entries: each a header and all lines up to the next one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from workers.kinds.chat.batch import Batch, Edge
from workers.kinds.chat.bodies.kinds import CALL, DELETED, MEDIA, NOTICE, TEXT
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import NO_SENDER, Rows, typed_columns
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import SECONDS_A_DAY, Flags, Ints, weekdays
from workers.kinds.chat.examples import examples_of
from workers.kinds.chat.heads import Entries, Heads, join_names, lengthen_names, read_speakers
from workers.kinds.chat.overlaps.prints import print_messages, sketch_of
from workers.kinds.chat.people import count_people, count_replies
from workers.kinds.chat.places import Places
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.senders import Sender
from workers.kinds.chat.texts import Texts, code_points, is_valid_text, read_texts
from workers.kinds.chat.voices import listen
from workers.kinds.chat.words import count_words


class Beyond(NamedTuple):
    """What follows the bytes at hand in the one entry, too long, that they begin.

    Attributes:
        characters: What the rest adds to the length of its text.
        size_bytes: The bytes of the rest.
    """

    characters: int
    size_bytes: int


def measure_entries(
    buffer: Buffer,
    entries: Entries,
    plan: ChatPlan,
    places: Places,
    beyond: Beyond | None = None,
) -> Batch:
    """Measure entries.

    Args:
        buffer: The bytes that hold them.
        entries: What is to be measured, in order.
        plan: How the source is read.
        places: Where the bytes lie in the source.
        beyond: Where there is one entry, and more of it than the buffer holds: it is
            taken for text, whatever it looks like.
    """
    if not len(entries.body):
        return Batch()
    padded = buffer.padded
    speakers = read_speakers(buffer, entries)
    heads = lengthen_names(padded, speakers, plan)
    texts = read_texts(padded, entries, heads, plan, as_they_are=beyond is not None)
    heads = join_names(heads, plan)
    is_text, is_message = texts.kind == TEXT, texts.kind != NOTICE
    start, end = places.of(texts.start), places.of(texts.end)
    characters = _characters(buffer, entries, texts, is_text)
    if beyond is not None:
        end = end + beyond.size_bytes
        characters[is_text] += beyond.characters
    is_repeated = _lie_in(start, plan.repeats)
    words, keywords = _words(padded, texts, is_text & ~texts.wordless, is_repeated)
    row, senders = _number_senders(heads, is_message)
    columns = typed_columns(
        source=np.zeros(len(row)),
        time=entries.time,
        sender=row,
        kind=texts.kind,
        edited=texts.edited,
        words=words,
        characters=characters,
        start=start,
        end=end,
    )
    if plan.prints:
        columns["print"] = print_messages(padded, texts, entries.time, row, senders)
        columns["repeated"] = is_repeated.astype("u1")
    summed = _summed(
        Rows(len(row), senders, columns),
        is_repeated,
        [is_text, words, characters, texts.kind == MEDIA],
        keywords,
        is_grouped=plan.chat is not None,
    )
    return replace(
        summed,
        opening=_opening(speakers.heads),
        voices=listen(padded, speakers),
        tags=texts.tags,
        examples=examples_of(padded, entries, texts.start, is_message),
        sketch=sketch_of(padded, texts, entries.time),
    )


def _opening(heads: Heads) -> str:
    """Give the identity of who says the first entry; empty for nobody."""
    first = int(heads.group[0])
    sender = heads.group_senders[first] if first >= 0 else None
    return "" if sender is None else sender.identity


def _characters(buffer: Buffer, entries: Entries, texts: Texts, is_text: Flags) -> Ints:
    """Count the characters of each text, 0 for what is none."""
    characters = np.zeros(len(is_text), dtype=np.int64)
    region = buffer.data[int(entries.body[0]) : int(entries.end[-1])]
    characters[is_text] = code_points(
        buffer.padded, texts.start[is_text], texts.end[is_text], is_valid_text(region)
    )
    return characters


def _words(
    padded: Bytes, texts: Texts, has_words: Flags, is_repeated: Flags
) -> tuple[Ints, dict[str, tuple[int, int]]]:
    """Count the words of each text, and the keywords of those that no other source holds."""
    words = np.zeros(len(has_words), dtype=np.int64)
    counted = count_words(padded, texts.start[has_words], texts.end[has_words])
    words[has_words] = counted.words
    if not is_repeated.any():
        return words, counted.keywords
    once = has_words & ~is_repeated
    return words, count_words(padded, texts.start[once], texts.end[once]).keywords


def _lie_in(places: Ints, ranges: Sequence[tuple[int, int]]) -> Flags:
    """Tell which places lie in one of the ranges, both ends included; they ascend."""
    if not ranges:
        return np.zeros(len(places), dtype=np.bool_)
    table = np.array(ranges, dtype=np.int64)
    nearest = np.searchsorted(table[:, 0], places, side="right") - 1
    inside: Flags = (nearest >= 0) & (places <= table[np.maximum(nearest, 0), 1])
    return inside


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


def _summed(
    rows: Rows,
    is_repeated: Flags,
    figures: list[Ints],
    keywords: dict[str, tuple[int, int]],
    *,
    is_grouped: bool,
) -> Batch:
    """Sum rows up; those that another source holds, too, are left out of the counts."""
    kind, edited = rows.columns["kind"], rows.columns["edited"]
    is_message = kind != NOTICE
    is_counted = is_message & ~is_repeated
    others = (
        int((~is_message & ~is_repeated).sum()),
        int((kind[~is_repeated] == DELETED).sum()),
        int(edited[is_counted].sum()),
        int((kind[~is_repeated] == CALL).sum()),
    )
    whole = Batch(
        Counts(others=others),
        messages=int(is_message.sum()),
        repeated=int((is_message & is_repeated).sum()),
        notices=int((~is_message).sum()),
        rows=(rows,),
    )
    if not whole.messages:
        return whole
    row = rows.columns["sender"][is_message].astype(np.int64)
    time = rows.columns["time"][is_message]
    ends = [Edge(rows.senders[int(row[at])].identity, int(time[at])) for at in (0, -1)]
    return replace(
        whole,
        counts=_counts(rows, is_counted, figures, others, keywords, has_replies=not is_grouped),
        least=int(time.min()),
        greatest=int(time.max()),
        first=None if is_grouped else ends[0],
        last=None if is_grouped else ends[1],
        spoken=tuple(sorted(sender.identity for sender in rows.senders)),
    )


def _counts(
    rows: Rows,
    chosen: Flags,
    figures: list[Ints],
    others: tuple[int, ...],
    keywords: dict[str, tuple[int, int]],
    *,
    has_replies: bool,
) -> Counts:
    """Count the chosen rows, all of them messages."""
    row, time = rows.columns["sender"][chosen].astype(np.int64), rows.columns["time"][chosen]
    if not len(row):
        return Counts(others=others)
    days, day_counts = np.unique(time // SECONDS_A_DAY, return_counts=True)
    hour = time % SECONDS_A_DAY // 3600
    slots = weekdays(time // SECONDS_A_DAY) * 24 + hour
    people = count_people(rows.senders, row, time, [figure[chosen] for figure in figures])
    if has_replies:
        keys, counts = count_replies(row, time)
        people = replace(people, reply_keys=keys, reply_counts=counts)
    heatmap = np.bincount(slots, minlength=7 * 24).reshape(7, 24).astype(np.int64)
    return Counts(people, heatmap, days, day_counts.astype(np.int64), others, keywords)
