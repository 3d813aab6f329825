"""Lines that look like a header and were taken as text: how many, and where the first stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.plan import ChatPlan

KEPT = 50
"""Lines whose numbers are kept."""

Why = Literal["no-date", "other-format"]


@dataclass(frozen=True, slots=True)
class Doubts:
    """Doubtful lines of a run of text; ``lines`` holds the first, counted from 0."""

    count: int = 0
    lines: tuple[tuple[int, Why], ...] = ()

    @classmethod
    def of(cls, headers: Headers, refused: Flags, numbers: Ints, plan: ChatPlan) -> Doubts:
        """Note the refused ones among header-like lines, whose numbers these are."""
        places = np.flatnonzero(refused)
        known = {shape.signature for shape in plan.shapes}
        shown = places[:KEPT]
        lines: list[tuple[int, Why]] = [
            (number, "no-date" if headers.signatures[code] in known else "other-format")
            for number, code in zip(
                numbers[shown].tolist(), headers.shape[shown].tolist(), strict=True
            )
        ]
        return cls(len(places), tuple(lines))

    def merge(self, later: Doubts, lines_before: int = 0) -> Doubts:
        """Join with doubts whose lines are counted from ``lines_before`` lines on."""
        if not later.count:
            return self
        moved = tuple((number + lines_before, why) for number, why in later.lines)
        return Doubts(self.count + later.count, (self.lines + moved)[:KEPT])
