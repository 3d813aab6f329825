"""Exports of one chat: found by their senders and messages, and merged as multisets.

Two sources are one chat when the senders of one are among those of the other, and at
least nine in ten messages (and at least three) of the smaller one, within the time that
both cover, are in the other. Of identical entries (time, sender and text) a chat has as
many as the one of its sources that has the most; those beyond are *repeated*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workers.kinds.base import Read
from workers.kinds.chat.bodies.kinds import NOTICE
from workers.kinds.chat.columns import Rows, columns_of
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.overlaps.near import Pair, compared, near_pairs
from workers.kinds.chat.overlaps.prints import likeness
from workers.kinds.chat.overlaps.shares import MESSAGES_AT_LEAST, in_common, is_one_chat
from workers.kinds.chat.segment import Segment
from workers.kinds.chat.tally import ChatTally

Ranges = tuple[tuple[int, int], ...]

_ALIKE_AT_LEAST = 0.5


class Place(NamedTuple):
    """Where a source stands among the sources of its chat.

    Attributes:
        chat: The first source of the chat.
        repeats: The runs of entries that earlier ones hold, too: the places where the
            first and the last text of each run begin.
    """

    chat: int
    repeats: tuple[tuple[int, int], ...]


def find_groups(tally: ChatTally, candidates: Collection[int], read: Read) -> dict[int, Place]:
    """Find the sources that are one chat, and what each holds that an earlier one has, too.

    Args:
        tally: Of whole sources, the candidates printed.
        candidates: What ``may_be_one_chat`` gave.
        read: Fetches columns that the tally was parted from.
    """
    printed = _printed(tally.rows, candidates, read)
    segments = sorted(
        (segment for segment in tally.segments if segment.source in printed), key=_span
    )
    groups = _Groups()

    def may_join(pair: Pair) -> bool:
        one, two = segments[pair.one], segments[pair.two]
        is_within = _is_within(one, two) or _is_within(two, one)
        return is_within and _meet(one, two) and groups.are_apart(one.source, two.source)

    held = [np.unique(printed[segment.source].prints) for segment in segments]
    for pair in compared(near_pairs(held), may_join):
        one, two = segments[pair.one].source, segments[pair.two].source
        if _share_messages(printed[one], printed[two]):
            groups.join(one, two)
    found: dict[int, Place] = {}
    for group in groups.all():
        repeats = _repeats({source: printed[source] for source in group})
        found |= {source: Place(group[0], runs) for source, runs in repeats.items()}
    return found


def alike(segments: Sequence[Segment], chats: Mapping[int, int]) -> dict[int, list[int]]:
    """Find sources that say much the same and are not one chat: names or clocks differ."""
    by_sketch = sorted(segments, key=lambda segment: (segment.sums.sketch, segment.source))
    held = [np.array(segment.sums.sketch, dtype=np.uint64) for segment in by_sketch]
    found: dict[int, list[int]] = defaultdict(list)

    def may_be_alike(pair: Pair) -> bool:
        one, two = by_sketch[pair.one], by_sketch[pair.two]
        is_enough = min(len(one.sums.sketch), len(two.sums.sketch)) >= MESSAGES_AT_LEAST
        return is_enough and chats[one.source] != chats[two.source]

    for pair in compared(near_pairs(held), may_be_alike):
        one, two = by_sketch[pair.one], by_sketch[pair.two]
        if likeness(one.sums.sketch, two.sums.sketch) >= _ALIKE_AT_LEAST:
            found[one.source].append(two.source)
            found[two.source].append(one.source)
    return {source: sorted(others) for source, others in found.items()}


@dataclass(frozen=True, slots=True)
class _Printed:
    """The entries of one source, in its order."""

    time: Ints
    prints: NDArray[np.uint64]
    place: Ints
    is_message: Flags


class _Groups:
    """Sources that are one chat, directly or through others."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}

    def join(self, one: int, two: int) -> None:
        """Note that two sources are one chat."""
        one, two = self._find(one), self._find(two)
        self._first[max(one, two)] = min(one, two)

    def are_apart(self, one: int, two: int) -> bool:
        """Tell whether two sources are not known to be one chat."""
        return self._find(one) != self._find(two)

    def all(self) -> Iterable[list[int]]:
        """Give the groups, each ascending."""
        groups: dict[int, list[int]] = defaultdict(list)
        for source in sorted({*self._first, *self._first.values()}):
            groups[self._find(source)].append(source)
        return [group for group in groups.values() if len(group) > 1]

    def _find(self, source: int) -> int:
        while self._first.get(source, source) != source:
            source = self._first[source]
        return source


def _is_within(one: Segment, two: Segment) -> bool:
    return set(one.sums.spoken) <= set(two.sums.spoken)


def _span(segment: Segment) -> tuple[int, int, int]:
    """Order sources so that exports of one chat, made one after the other, are neighbours."""
    return segment.sums.least or 0, segment.sums.greatest or 0, segment.source


def _meet(one: Segment, two: Segment) -> bool:
    spans = [(sums.least, sums.greatest) for sums in (one.sums, two.sums)]
    begins, ends = [least or 0 for least, _ in spans], [greatest or 0 for _, greatest in spans]
    return max(begins) <= min(ends)


def _share_messages(one: _Printed, two: _Printed) -> bool:
    """Compare the messages that both could hold; of two as large, the smaller share of them."""
    times = [printed.time[printed.is_message] for printed in (one, two)]
    begin, end = max(time.min() for time in times), min(time.max() for time in times)
    within = [
        printed.prints[printed.is_message & (printed.time >= begin) & (printed.time <= end)]
        for printed in (one, two)
    ]
    sizes = zip(map(len, times), map(len, within), strict=True)
    _, smaller = min(sizes)
    return is_one_chat(in_common(*within), smaller)


def _repeats(group: dict[int, _Printed]) -> dict[int, Ranges]:
    """Decide which entries of each source an earlier one of its chat has, too."""
    keys = np.unique(np.concatenate([printed.prints for printed in group.values()]))
    most = np.zeros(len(keys), dtype=np.int64)
    found = {}
    for source, printed in sorted(group.items()):
        key = np.searchsorted(keys, printed.prints)
        is_repeated = _ranks(key) < most[key]
        most = np.maximum(most, np.bincount(key, minlength=len(keys)))
        found[source] = _runs(printed.place, is_repeated)
    return found


def _ranks(key: Ints) -> Ints:
    """Say how often each key stood before."""
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    opens = np.append(True, ordered[1:] != ordered[:-1]) if len(key) else np.zeros(0, bool)
    first = np.maximum.accumulate(np.where(opens, np.arange(len(key)), 0))
    ranks = np.empty(len(key), dtype=np.int64)
    ranks[order] = np.arange(len(key)) - first
    return ranks


def _runs(place: Ints, chosen: Flags) -> Ranges:
    """Give the first and last place of each run of chosen entries."""
    edges = np.diff(np.concatenate([[0], chosen.astype(np.int8), [0]]))
    begins, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1
    return tuple(zip(place[begins].tolist(), place[ends].tolist(), strict=True))


def _printed(chunks: Sequence[Rows], sources: Collection[int], read: Read) -> dict[int, _Printed]:
    """Gather the entries of some sources, in their order."""
    found: dict[int, list[_Printed]] = defaultdict(list)
    for chunk in chunks:
        columns = columns_of(chunk, read)
        if "print" not in columns:
            continue
        for source in np.unique(columns["source"]).tolist():
            if source in sources:
                rows = columns["source"] == source
                found[source].append(
                    _Printed(
                        columns["time"][rows],
                        columns["print"][rows],
                        columns["start"][rows].astype(np.int64),
                        columns["kind"][rows] != NOTICE,
                    )
                )
    return {source: _joined(runs) for source, runs in found.items()}


def _joined(runs: Sequence[_Printed]) -> _Printed:
    return _Printed(
        *(np.concatenate([getattr(run, name) for run in runs]) for name in _Printed.__slots__)
    )
