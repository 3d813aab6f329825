"""The way of exports through the measuring core, as a job goes it; whole, or cut at random."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import pairwise
from random import Random
from typing import Any

import msgspec

from workers.errors import NothingToRead
from workers.kinds.base import Part, SourceInfo
from workers.kinds.chat import ChatKind

MOST_ROUNDS = 8
"""A source is measured again at most so often; more means that its plans run in a circle."""

NamedBytes = tuple[str, bytes]


class NeverSettled(Exception):
    """Plans that run in a circle."""


def report_of(
    exports: Sequence[NamedBytes],
    options: Mapping[str, str],
    random: Random | None = None,
    most_parts: int = 6,
) -> bytes | None:
    """Guess, measure, merge, settle, measure again until settled, and report.

    Args:
        exports: Name and bytes of each source, in the job's order.
        options: As a user gives them.
        random: Where the sources are cut, what a guess sees, how tallies are merged and
            which of them travel; None measures each source in one part.
        most_parts: Of one source.

    Returns:
        The report in JSON, None where no chat was found.

    Raises:
        NeverSettled: After ``MOST_ROUNDS``.
    """
    journey = _Journey(exports, options, random, most_parts)
    total = journey.settled_total()
    try:
        report = journey.kind.report(
            total, journey.infos, journey.options, journey.blobs.__getitem__
        )
    except NothingToRead:
        return None
    return msgspec.json.encode(report)


class _Journey:
    def __init__(
        self,
        exports: Sequence[NamedBytes],
        options: Mapping[str, str],
        random: Random | None,
        most_parts: int,
    ) -> None:
        self.kind = ChatKind()
        self.options = self.kind.options(options)
        self.random = random
        self.infos = [
            SourceInfo(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in exports
        ]
        self.blobs: dict[str, bytes] = {}
        self._parts = [
            _parts(number, data, self._cuts(len(data), most_parts))
            for number, (_, data) in enumerate(exports)
        ]
        self._plans = [self._guess(data) for _, data in exports]

    def settled_total(self) -> Any:
        """Measure until no plan changes any more."""
        tallies: dict[int, list[Any]] = {}
        wrong = dict(enumerate(self._plans))
        for round_ in range(MOST_ROUNDS):
            for source, plan in wrong.items():
                tallies[source] = [
                    self._measured(part, plan, f"{round_}/{source}/{part.start}/{number}")
                    for number, part in enumerate(self._parts[source])
                ]
            total = self._merged([one for source in sorted(tallies) for one in tallies[source]])
            known = self.kind.plans(total)
            final = self.kind.settle(total, self.options, self.infos, self.blobs.__getitem__)
            wrong = {
                source: plan for source, plan in final.items() if known.get(source, plan) != plan
            }
            if not wrong:
                return total
        raise NeverSettled

    def _cuts(self, size: int, most_parts: int) -> list[int]:
        if self.random is None:
            return []
        return sorted(
            self.random.randint(0, size) for _ in range(self.random.randrange(most_parts))
        )

    def _guess(self, data: bytes) -> Any:
        seen = len(data) if self.random is None else self.random.randint(0, len(data))
        return self.kind.guess(data[:seen], seen == len(data), self.options)

    def _measured(self, part: Part, plan: Any, prefix: str) -> Any:
        tally = self.kind.measure(part, plan)
        if self.random is not None and self.random.random() < 0.3:
            tally, blobs = self.kind.spill(tally, prefix)
            self.blobs.update(blobs)
            tally = self.kind.decode(self.kind.encode(tally))
        return tally

    def _merged(self, tallies: list[Any]) -> Any:
        left = list(tallies)
        if self.random is not None and self.random.random() < 0.3:
            left.insert(self.random.randint(0, len(left)), self.kind.empty())
        while len(left) > 1:
            place = 0 if self.random is None else self.random.randrange(len(left) - 1)
            left[place : place + 2] = [self.kind.merge(left[place], left[place + 1])]
        return left[0] if left else self.kind.empty()


def _parts(source: int, data: bytes, cuts: Sequence[int]) -> list[Part]:
    edges = [0, *cuts, len(data)]
    return [
        Part(source, start, number == len(cuts), data[start:end])
        for number, (start, end) in enumerate(pairwise(edges))
    ]
