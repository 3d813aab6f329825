"""The figures of each sender, as arrays with a row for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from workers.kinds.chat.dates import SECONDS_A_DAY, Ints
from workers.kinds.chat.senders import Sender

LONGEST_REPLY_S = 86_400
"""A longer silence is no reply."""

_REPLY_KEYS = LONGEST_REPLY_S + 1

FIGURES = ("messages", "text_messages", "words", "characters", "media")


def _no_rows(*shape: int) -> Ints:
    return np.zeros((0, *shape), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class People:
    """Senders in the order in which they first appear.

    Attributes:
        senders: Who they are; the name is the first written form.
        figures: A row for each sender, a column for each of ``FIGURES``.
        hourly: Messages by hour of the day, 24 columns.
        spans: Least and greatest time of a message, in seconds since 1970.
        reply_keys: Ascending: row of the one who replies × 86,401 + seconds waited.
        reply_counts: How often each key happened.
    """

    senders: tuple[Sender, ...] = ()
    figures: Ints = field(default_factory=lambda: _no_rows(len(FIGURES)))
    hourly: Ints = field(default_factory=lambda: _no_rows(24))
    spans: Ints = field(default_factory=lambda: _no_rows(2))
    reply_keys: Ints = field(default_factory=_no_rows)
    reply_counts: Ints = field(default_factory=_no_rows)

    def merge(self, later: People) -> People:
        """Join with the people of what follows."""
        if not later.senders:
            return self
        if not self.senders:
            return later
        rows = {sender.identity: row for row, sender in enumerate(self.senders)}
        new = [sender for sender in later.senders if sender.identity not in rows]
        rows.update((sender.identity, len(self.senders) + row) for row, sender in enumerate(new))
        place = np.array([rows[sender.identity] for sender in later.senders], dtype=np.int64)

        figures, hourly = _grown(self.figures, len(new)), _grown(self.hourly, len(new))
        figures[place] += later.figures
        hourly[place] += later.hourly
        spans = np.concatenate([self.spans, later.spans[place >= len(self.senders)]])
        spans[place, 0] = np.minimum(spans[place, 0], later.spans[:, 0])
        spans[place, 1] = np.maximum(spans[place, 1], later.spans[:, 1])
        moved = place[later.reply_keys // _REPLY_KEYS] * _REPLY_KEYS
        moved += later.reply_keys % _REPLY_KEYS
        keys, counts = add_counts(self.reply_keys, self.reply_counts, moved, later.reply_counts)
        return People((*self.senders, *new), figures, hourly, spans, keys, counts)

    def with_reply(self, identity: str, waited_s: int) -> People:
        """Add one reply by a sender who is known."""
        row = next(row for row, sender in enumerate(self.senders) if sender.identity == identity)
        keys, counts = add_counts(
            self.reply_keys,
            self.reply_counts,
            np.array([row * _REPLY_KEYS + waited_s]),
            np.ones(1, dtype=np.int64),
        )
        return People(self.senders, self.figures, self.hourly, self.spans, keys, counts)

    def replies(self, row: int) -> tuple[Ints, Ints]:
        """Give the waits of one sender's replies, ascending, and how often each happened."""
        first, last = np.searchsorted(self.reply_keys, [row * _REPLY_KEYS, (row + 1) * _REPLY_KEYS])
        return self.reply_keys[first:last] - row * _REPLY_KEYS, self.reply_counts[first:last]

    def all_replies(self) -> tuple[Ints, Ints]:
        """Give the waits of everybody's replies, ascending, and how often each happened."""
        none = _no_rows()
        return add_counts(none, none, self.reply_keys % _REPLY_KEYS, self.reply_counts)


def count_people(
    senders: tuple[Sender, ...], row: Ints, time: Ints, figures: Sequence[Ints]
) -> People:
    """Sum up messages by sender, replies aside.

    Args:
        senders: What ``row`` is an index into; each of them has a message.
        row: The sender of each message.
        time: When each was sent.
        figures: What each counts, an array for each of ``FIGURES`` but the first.
    """
    count = len(senders)
    table = np.empty((count, len(FIGURES)), dtype=np.int64)
    table[:, 0] = np.bincount(row, minlength=count)
    for place, figure in enumerate(figures, start=1):
        table[:, place] = np.bincount(row, weights=figure, minlength=count)
    spans = np.empty((count, 2), dtype=np.int64)
    spans[:, 0], spans[:, 1] = np.iinfo(np.int64).max, np.iinfo(np.int64).min
    np.minimum.at(spans[:, 0], row, time)
    np.maximum.at(spans[:, 1], row, time)
    hour = time % SECONDS_A_DAY // 3600
    hourly = np.bincount(row * 24 + hour, minlength=count * 24).reshape(count, 24)
    return People(senders, table, hourly.astype(np.int64), spans)


def count_replies(row: Ints, time: Ints, chat: Ints | None = None) -> tuple[Ints, Ints]:
    """Count replies in a run of messages: a different sender, within a day, not before.

    Args:
        row: The sender of each message.
        time: When each was sent.
        chat: Where each stands, if they are of several chats; those of a chat follow each
            other.

    Returns:
        ``People.reply_keys`` and ``People.reply_counts``.
    """
    waited = np.diff(time)
    is_reply = (np.diff(row) != 0) & (waited >= 0) & (waited <= LONGEST_REPLY_S)
    if chat is not None:
        is_reply &= np.diff(chat) == 0
    keys, counts = np.unique(row[1:][is_reply] * _REPLY_KEYS + waited[is_reply], return_counts=True)
    return keys.astype(np.int64), counts.astype(np.int64)


def add_counts(keys: Ints, counts: Ints, more: Ints, more_counts: Ints) -> tuple[Ints, Ints]:
    """Add two tables of counts by key; the keys of the sum ascend."""
    both, place = np.unique(np.concatenate([keys, more]), return_inverse=True)
    total = np.zeros(len(both), dtype=np.int64)
    np.add.at(total, place, np.concatenate([counts, more_counts]))
    return both, total


def _grown(rows: Ints, by: int) -> Ints:
    return np.concatenate([rows, np.zeros((by, *rows.shape[1:]), dtype=np.int64)])
