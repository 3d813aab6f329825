"""The report that joined names give, made from the columns: no text, and no word, changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from workers.kinds.base import Derived, Options, ReadRange, Report
from workers.kinds.chat.bodies.kinds import MEDIA, TEXT
from workers.kinds.chat.columns import NO_SENDER, Column
from workers.kinds.chat.dates import Ints
from workers.kinds.chat.joining import Aliases, aliases_between, aliases_of
from workers.kinds.chat.overlaps.joined import Joined, Speakers, may_overlap_anew, speakers_of
from workers.kinds.chat.people import People, add_counts, count_people, count_replies
from workers.kinds.chat.report import agent_rows, reply_figures
from workers.kinds.chat.senders import Sender, read_sender
from workers.kinds.chat.stored_columns import COLUMNS_NAME, StoredColumns


def derive(report: Report, artifacts: ReadRange, before: Options, after: Options) -> Derived | None:
    """Make the report and the columns under other joined names. See ``Kind.derive``.

    Returns:
        None where names are parted that were joined, or where it can't be told whether
        sources that have the same people now are exports of one chat.
    """
    aliases = aliases_between(aliases_of(before), aliases_of(after))
    if aliases is None:
        return None
    columns = StoredColumns.of(artifacts)
    joined = join_senders(columns.senders, aliases)
    speakers = speakers_of(columns)
    if may_overlap_anew(columns, joined, speakers, report["sources"]):
        return None
    return Derived(
        _report(report, _people(report, columns, joined, aliases), joined, speakers),
        [(COLUMNS_NAME, columns.with_senders(joined.senders, joined.place))],
    )


def join_senders(senders: tuple[Sender, ...], aliases: Aliases) -> Joined:
    """Number who is meant in the order in which they first appear."""
    numbers: dict[str, int] = {}
    meant: list[Sender] = []
    place = np.empty(len(senders), dtype=np.int64)
    for row, sender in enumerate(senders):
        one = aliases.get(sender.identity, sender)
        if numbers.setdefault(one.identity, len(meant)) == len(meant):
            meant.append(one)
        place[row] = numbers[one.identity]
    return Joined(tuple(meant), place)


def _people(report: Report, columns: StoredColumns, joined: Joined, aliases: Aliases) -> People:
    """Count everybody, under the names that the report shows.

    It takes them in the order of the sources, the columns in theirs.
    """
    written = [agent["name"] for agent in report["agents"]]
    senders = (read_sender(name.encode()) for name in written)
    shown = {one.identity: name for one, name in zip(senders, written, strict=True) if one}
    shown |= {one.identity: one.name for one in aliases.values()}
    people = _count(columns, joined)
    return replace(
        people,
        senders=tuple(
            one._replace(name=shown.get(one.identity, one.name)) for one in people.senders
        ),
    )


def _count(columns: StoredColumns, joined: Joined) -> People:
    """Count every block by who is meant."""
    people, replies = People(), _Replies(columns.chats)
    for block in columns.columns():
        said = block["sender"] != NO_SENDER
        row, time = joined.place[block["sender"][said]], block["time"][said]
        people = people.merge(count_people(joined.senders, row, time, _figures(block, said)))
        replies.add(row, time, block["source"][said])
    return replace(people, reply_keys=replies.keys, reply_counts=replies.counts)


def _figures(block: Mapping[str, Column], said: Column) -> tuple[Ints, ...]:
    kind = block["kind"][said]
    words, characters = block["words"][said], block["characters"][said]
    return kind == TEXT, words, characters, kind == MEDIA


class _Replies:
    """Counts replies over blocks: each chat goes on where the block before left it.

    Attributes:
        keys, counts: As in ``People``.
    """

    def __init__(self, chats: Ints) -> None:
        self.keys, self.counts = _none(), _none()
        self._chats = chats
        self._last_row = np.full(len(chats), -1, dtype=np.int64)
        self._last_time = np.zeros(len(chats), dtype=np.int64)

    def add(self, row: Ints, time: Ints, source: Ints) -> None:
        """Count on with the messages of a block."""
        chat = self._chats[source]
        known = np.unique(chat)
        known = known[self._last_row[known] >= 0]
        chat = np.concatenate([known, chat])
        order = np.argsort(chat, kind="stable")
        chat = chat[order]
        row = np.concatenate([self._last_row[known], row])[order]
        time = np.concatenate([self._last_time[known], time])[order]
        more = count_replies(row, time, chat)
        self.keys, self.counts = add_counts(self.keys, self.counts, *more)
        ends = np.flatnonzero(np.diff(chat, append=-1))
        self._last_row[chat[ends]] = row[ends]
        self._last_time[chat[ends]] = time[ends]


def _report(report: Report, people: People, joined: Joined, speakers: Speakers) -> Report:
    """Put what depends on who is who in the place of what stands there."""
    totals = report["totals"]
    fewer = len(joined.place) - len(joined.senders)
    return {
        **report,
        "sources": [
            _source(source, speakers.get(number, frozenset()), joined)
            for number, source in enumerate(report["sources"])
        ],
        "totals": {**totals, "senders": totals["senders"] - fewer},
        "agents": agent_rows(people, totals["messages"]),
        "replies": reply_figures(*people.all_replies()),
    }


def _source(row: Mapping[str, Any], speakers: frozenset[int], joined: Joined) -> dict[str, Any]:
    """Count those who are one person in a source once."""
    fewer = len(speakers) - len(set(joined.place[sorted(speakers)].tolist()))
    return {**row, "senders": row["senders"] - fewer}


def _none() -> Ints:
    return np.zeros(0, dtype=np.int64)
