"""The messages of chats that several sources hold, in the order in which they were sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from workers.kinds.base import Read
from workers.kinds.chat.bodies.kinds import KINDS, NOTICE
from workers.kinds.chat.columns import (
    COLUMNS,
    Column,
    Rows,
    SenderNumbers,
    columns_of,
    write_block,
)
from workers.kinds.chat.people import People, add_counts, count_replies


def with_replies(
    people: People, rows: Sequence[Rows], chats: Mapping[int, int], read: Read
) -> People:
    """Add the replies in chats that several sources hold, which are not counted before.

    Args:
        people: Everybody.
        rows: Of all sources.
        chats: The chat of each source that is not alone.
        read: Fetches columns that were parted from.
    """
    place = {sender.identity: row for row, sender in enumerate(people.senders)}
    keys, counts = [people.reply_keys], [people.reply_counts]
    for chunk in _gathered(rows, chats, read):
        said = chunk.columns["kind"] != NOTICE
        known = np.array([place[sender.identity] for sender in chunk.senders], dtype=np.int64)
        row = known[chunk.columns["sender"][said]]
        waits, often = count_replies(row, chunk.columns["time"][said])
        keys.append(waits)
        counts.append(often)
    # Thousands of chats are added at once, not each to all before.
    none = np.zeros(0, dtype=np.int64)
    total = add_counts(none, none, np.concatenate(keys), np.concatenate(counts))
    return replace(people, reply_keys=total[0], reply_counts=total[1])


def artifact(
    rows: Sequence[Rows],
    sources: Sequence[str],
    chats: Mapping[int, int],
    grouped: Mapping[int, int],
    read: Read,
) -> Iterator[bytes]:
    """Give the artifact of all columns, block by block; see ``columns``.

    Args:
        rows: Of all sources.
        sources: Their names.
        chats: The chat of each source.
        grouped: The same of those that are not alone.
        read: Fetches columns that were parted from.
    """
    numbering = SenderNumbers()
    for chunk in rows:
        columns = columns_of(chunk, read)
        alone = ~np.isin(columns["source"], np.array(sorted(grouped), dtype=np.int64))
        if alone.any():
            yield write_block([numbering.renumber(chunk.senders, _only(columns, alone))])
    for chunk in _gathered(rows, grouped, read):
        yield write_block([numbering.renumber(chunk.senders, chunk.columns)])
    yield write_block(
        [],
        senders=[list(sender) for sender in numbering.senders],
        sources=list(sources),
        kinds=list(KINDS),
        chats=[chats[source] for source in range(len(sources))],
    )


def _gathered(rows: Sequence[Rows], chats: Mapping[int, int], read: Read) -> Iterator[Rows]:
    """Give the rows of each chat by time, without what its sources repeat."""
    numbering: dict[int, SenderNumbers] = defaultdict(SenderNumbers)
    found: dict[int, list[dict[str, Column]]] = defaultdict(list)
    for chunk in rows if chats else ():
        columns = columns_of(chunk, read)
        if "repeated" not in columns:
            continue
        for source in np.unique(columns["source"]).tolist():
            if source in chats:
                chosen = (columns["source"] == source) & (columns["repeated"] == 0)
                own = _only(columns, chosen)
                found[chats[source]].append(numbering[chats[source]].renumber(chunk.senders, own))
    for chat, chunks in sorted(found.items()):
        columns = {name: np.concatenate([chunk[name] for chunk in chunks]) for name in COLUMNS}
        # The sources stand in their order, so equal times keep it.
        order = np.argsort(columns["time"], kind="stable")
        columns = {name: column[order] for name, column in columns.items()}
        yield Rows(len(order), numbering[chat].senders, columns)


def _only(columns: dict[str, Column], chosen: np.ndarray) -> dict[str, Column]:
    return {name: columns[name][chosen] for name in COLUMNS}
