"""Finds the sources that may be of one chat with another, by senders and times alone.

Only these are printed, message by message. None that is one chat with another may be
missed; that some are not is found out later.

Sources with few texts show all of them in their sketches, so two of them that have none in
common are not one chat; of larger ones that can't be told. All sources that one set of
senders may concern are looked at together, so thousands with the same senders are no
matter of each with each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.overlaps.prints import SKETCH
from workers.kinds.chat.overlaps.shares import MESSAGES_AT_LEAST
from workers.kinds.chat.segment import Segment


def may_be_one_chat(segments: Sequence[Segment]) -> set[int]:
    """Find the sources that may be of one chat with another."""
    enough = [one for one in segments if one.sums.messages >= MESSAGES_AT_LEAST]
    if len(enough) < 2:
        return set()
    sources = _Sources.of(enough)
    holders: dict[str, list[int]] = defaultdict(list)
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, segment in enumerate(enough):
        groups[segment.sums.spoken].append(place)
        for sender in segment.sums.spoken:
            holders[sender].append(place)
    arrays = {sender: np.array(places) for sender, places in holders.items() if len(places) > 1}
    found = np.zeros(len(enough), dtype=np.bool_)
    for spoken, group in groups.items():
        around = _all_heard_in(spoken, arrays)
        if len(around) > 1:
            found[around[sources.may_be_one(around, np.isin(around, group))]] = True
    return {enough[place].source for place in np.flatnonzero(found).tolist()}


def _all_heard_in(spoken: tuple[str, ...], holders: dict[str, Ints]) -> Ints:
    """Find the sources in which all of these senders speak."""
    if any(sender not in holders for sender in spoken):
        return np.zeros(0, dtype=np.int64)
    found, *others = sorted((holders[sender] for sender in spoken), key=len)
    for other in others:
        if len(found) < 2:
            break
        at = np.minimum(np.searchsorted(other, found), len(other) - 1)
        found = found[other[at] == found]
    return found


@dataclass(frozen=True, slots=True)
class _Sources:
    """What is known of the sources, an entry for each.

    Attributes:
        least, greatest: When the first and the last message was sent.
        shows_all: Whether the sketch shows all texts, and enough to compare.
        begin, end: Where its sketch lies in ``digests``.
        digests: The sketches, one after the other.
    """

    least: Ints
    greatest: Ints
    shows_all: Flags
    begin: Ints
    end: Ints
    digests: NDArray[np.uint64]

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> _Sources:
        """Gather it."""
        sums = [segment.sums for segment in segments]
        sizes = np.array([len(one.sketch) for one in sums], dtype=np.int64)
        ends = np.cumsum(sizes)
        return cls(
            np.array([one.least for one in sums], dtype=np.int64),
            np.array([one.greatest for one in sums], dtype=np.int64),
            (sizes >= MESSAGES_AT_LEAST) & (sizes < SKETCH),
            ends - sizes,
            ends,
            np.array([digest for one in sums for digest in one.sketch], dtype=np.uint64),
        )

    def may_be_one(self, places: Ints, is_within: Flags) -> Flags:
        """Tell which of some sources may be one chat with another of them.

        Args:
            places: The sources; those that are within each of them, and all the others.
            is_within: Which have senders that all of them have.
        """
        unsure = ~self.shows_all[places]
        found = self._share(places, is_within)
        for ones, twos in (
            (is_within & unsure, np.ones(len(places), dtype=np.bool_)),
            (is_within & ~unsure, unsure),
            (~is_within & unsure, is_within),
            (~is_within & ~unsure, is_within & unsure),
        ):
            found[ones] |= self._meets(places[ones], places[twos]) > (ones & twos)[ones]
        return found

    def _meets(self, ones: Ints, twos: Ints) -> Ints:
        """Count for each of ``ones`` with how many of ``twos`` it has time in common."""
        begun = np.searchsorted(np.sort(self.least[twos]), self.greatest[ones], side="right")
        over: Ints = np.searchsorted(np.sort(self.greatest[twos]), self.least[ones], side="left")
        return begun - over

    def _share(self, places: Ints, is_within: Flags) -> Flags:
        """Tell which sources have a text in common, one of two being within the other."""
        sizes = np.where(self.shows_all[places], self.end[places] - self.begin[places], 0)
        owner = np.repeat(np.arange(len(places)), sizes)
        inner = np.arange(len(owner)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        digests = self.digests[self.begin[places][owner] + inner]
        _, group = np.unique(digests, return_inverse=True)
        held = np.bincount(group)
        within = np.bincount(group, weights=is_within[owner])
        shared = (held > 1)[group] & (within[group] > 0)
        found = np.zeros(len(places), dtype=np.bool_)
        found[owner[shared]] = True
        return found
