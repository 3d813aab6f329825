"""Whether joined names may make exports of one chat of sources that were none.

Whose texts are the same can't be told from the columns. But where two sources have no
minute in which the same person wrote a message of the same length, they are no exports
of one chat. So the answer "no" is sure, and "yes" means that the texts must be seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from workers.kinds.chat.columns import NO_SENDER
from workers.kinds.chat.dates import Ints
from workers.kinds.chat.overlaps.shares import in_common, is_one_chat
from workers.kinds.chat.senders import Sender
from workers.kinds.chat.stored_columns import StoredColumns

_MOST_LOOKED_AT = 1_000_000
_MOST_PAIRS = 20_000
_MOST_ROWS = 8_000_000
"""More are not compared: to read the sources again takes little longer."""

_MOST_COUNTED = 1 << 22

_MINUTE_S = 60


Speakers = Mapping[int, frozenset[int]]
"""The senders of each source that has any."""


class Joined(NamedTuple):
    """Senders as they are joined.

    Attributes:
        senders: Who is meant, in the order of their first message.
        place: Where each sender of before is among them.
    """

    senders: tuple[Sender, ...]
    place: Ints


def may_overlap_anew(
    columns: StoredColumns,
    joined: Joined,
    speakers: Speakers,
    sources: Sequence[Mapping[str, Any]],
) -> bool:
    """Tell whether the sources must be read to know which are exports of one chat.

    Args:
        columns: The messages.
        joined: Who is who now.
        speakers: Who spoke in each source, before.
        sources: The report's rows.
    """
    merged = np.flatnonzero(np.bincount(joined.place, minlength=1) > 1)
    if len(sources) < 2 or not len(merged):
        return False
    meant = {
        source: frozenset(joined.place[sorted(senders)].tolist())
        for source, senders in speakers.items()
    }
    touched = [source for source in meant if not meant[source].isdisjoint(merged.tolist())]
    if any(_is_likened(source, columns, sources) for source in touched):
        return True
    pairs = []
    for number, pair in enumerate(_candidates(touched, meant)):
        if _changes(joined, speakers[pair[0]] | speakers[pair[1]]):
            pairs.append(pair)
        if len(pairs) > _MOST_PAIRS or number > _MOST_LOOKED_AT:
            return True
    return _have_much_in_common(columns, joined, pairs, sources)


def speakers_of(columns: StoredColumns) -> Speakers:
    """Find who speaks in each source."""
    found: dict[int, set[int]] = {}
    for block in columns.columns():
        said = block["sender"] != NO_SENDER
        for source, sender in _pairs_of(block["source"][said], block["sender"][said]):
            found.setdefault(source, set()).add(sender)
    return {source: frozenset(senders) for source, senders in found.items()}


def _pairs_of(source: Ints, sender: Ints) -> list[tuple[int, int]]:
    """Find who speaks in which source, each pair once."""
    if not len(source):
        return []
    first, senders = int(source.min()), int(sender.max()) + 1
    size = (int(source.max()) - first + 1) * senders
    key = (source.astype(np.int64) - first) * senders + sender
    # Counting is far quicker than sorting, where there is room for it.
    found = np.flatnonzero(np.bincount(key)) if size <= _MOST_COUNTED else np.unique(key)
    sources, speaking = np.divmod(found, senders)
    return list(zip((sources + first).tolist(), speaking.tolist(), strict=True))


def _is_likened(source: int, columns: StoredColumns, sources: Sequence[Mapping[str, Any]]) -> bool:
    """Tell whether a source was found to be like others already."""
    row = sources[source]
    has_others = int((columns.chats == columns.chats[source]).sum()) > 1
    return has_others or bool(row.get("repeated") or row.get("alike"))


def _candidates(touched: Sequence[int], meant: Speakers) -> Iterator[tuple[int, int]]:
    """Pair the sources of which one has all the people of the other."""
    heard: dict[int, set[int]] = {}
    for source in touched:
        for sender in meant[source]:
            heard.setdefault(sender, set()).add(source)
    for source in touched:
        others = set.intersection(*sorted((heard[one] for one in meant[source]), key=len))
        for other in others - {source}:
            if other > source or meant[other] != meant[source]:
                yield source, other


def _changes(joined: Joined, senders: frozenset[int]) -> bool:
    """Tell whether any of these senders became one."""
    return len(set(joined.place[sorted(senders)].tolist())) < len(senders)


class _Messages(NamedTuple):
    """The messages of one source: when, and what could be the same in another."""

    time: Ints
    key: Ints


def _have_much_in_common(
    columns: StoredColumns,
    joined: Joined,
    pairs: Sequence[tuple[int, int]],
    sources: Sequence[Mapping[str, Any]],
) -> bool:
    wanted = sorted({source for pair in pairs for source in pair})
    if sum(int(sources[source]["messages"]) for source in wanted) > _MOST_ROWS:
        return True
    messages = _messages(columns, joined, wanted)
    return any(_may_be_one(messages[one], messages[two]) for one, two in pairs)


def _messages(
    columns: StoredColumns, joined: Joined, wanted: Sequence[int]
) -> dict[int, _Messages]:
    """Gather what is to be compared."""
    if not wanted:
        return {}
    found: list[tuple[Ints, Ints, Ints]] = []
    for block in columns.columns():
        chosen = (block["sender"] != NO_SENDER) & np.isin(block["source"], wanted)
        time = block["time"][chosen].astype(np.int64)
        row = joined.place[block["sender"][chosen]]
        key = (time // _MINUTE_S * 1_000_003 + row) * 1_000_003 + block["characters"][chosen]
        found.append((block["source"][chosen].astype(np.int64), time, key))
    source, time, key = (np.concatenate(parts) for parts in zip(*found, strict=True))
    order = np.argsort(source, kind="stable")
    edges = np.searchsorted(source[order], [*wanted, wanted[-1] + 1])
    return {
        one: _Messages(time[order[start:end]], key[order[start:end]])
        for one, start, end in zip(wanted, edges[:-1].tolist(), edges[1:].tolist(), strict=True)
    }


def _may_be_one(one: _Messages, two: _Messages) -> bool:
    """Tell whether enough messages of two sources could be the same."""
    begin = max(int(one.time.min()), int(two.time.min()))
    end = min(int(one.time.max()), int(two.time.max()))
    smaller = min(int(((each.time >= begin) & (each.time <= end)).sum()) for each in (one, two))
    # Phones that write no seconds put both ends up to a minute apart.
    near = [
        each.key[(each.time > begin - _MINUTE_S) & (each.time < end + _MINUTE_S)]
        for each in (one, two)
    ]
    return is_one_chat(in_common(*near), smaller)
