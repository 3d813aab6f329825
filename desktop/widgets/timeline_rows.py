"""A run as rows of bars on one time axis: phases above, then every computer's pieces.

Plain values; ``timeline_layout.py`` gives them their places in pixels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from desktop.computers import computer_name, in_order

PhaseKey = Literal["upload", "queue", "measure", "merge"]
PHASES: tuple[PhaseKey, ...] = ("upload", "queue", "measure", "merge")
# Times come in hundredths of a second: phases that share less may as well not overlap.
LEAST_OVERLAP_S = 0.0101
# Of the whole axis; a bar is drawn as wide as this at least, and so keeps that room.
LEAST_SHARE = 1 / 80
SHORTEST_S = 0.01


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """A phase, from its first start to its last end."""

    key: PhaseKey
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class PieceTry:
    """One try at a piece; those before the last are lost.

    Attributes:
        piece: From 1.
        attempt: From 1, of ``attempts``.
    """

    piece: int
    worker: str
    start_s: float
    end_s: float
    bytes: int
    messages: int
    attempt: int = 1
    attempts: int = 1
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class ComputerRows:
    """A computer's tries in lanes, in each of which none overlaps another."""

    name: str
    lanes: tuple[tuple[PieceTry, ...], ...]


@dataclass(frozen=True, slots=True)
class RunRows:
    """A whole run.

    Attributes:
        phases: One row where they follow each other, else a row for each.
        span_s: The last end of anything.
    """

    phases: tuple[tuple[PhaseSpan, ...], ...] = ()
    computers: tuple[ComputerRows, ...] = ()
    span_s: float = 0.0

    @property
    def tries(self) -> list[PieceTry]:
        """All tries, in the order of the rows."""
        return [one for computer in self.computers for lane in computer.lanes for one in lane]


def run_rows(execution: Mapping[str, Any]) -> RunRows:
    """Arrange a report's ``execution``."""
    phases, tries = phase_spans(execution), tries_of(execution["pieces"])
    ends = [*(span.end_s for span in phases), *(one.end_s for one in tries)]
    span_s = max([float(execution["total_s"] or 0.0), *ends])
    apart: dict[str, list[PieceTry]] = {}
    for worker in in_order(one.worker for one in tries):
        mine = [one for one in tries if one.worker == worker]
        apart.setdefault(computer_name(worker), []).extend(mine)
    least_s = max(span_s, SHORTEST_S) * LEAST_SHARE
    computers = tuple(ComputerRows(name, lanes_of(mine, least_s)) for name, mine in apart.items())
    return RunRows(phase_rows(phases), computers, span_s)


def phase_spans(execution: Mapping[str, Any]) -> list[PhaseSpan]:
    """Give the phases that came, by their start; none where nobody noted when they began."""
    began, lengths = execution.get("began") or {}, execution["phases"]
    spans = []
    for key in PHASES:
        start, length = began.get(f"{key}_s"), lengths.get(f"{key}_s")
        if start is not None and length is not None:
            spans.append(PhaseSpan(key, max(start, 0.0), max(start, 0.0) + max(length, 0.0)))
    return sorted(spans, key=lambda span: (span.start_s, PHASES.index(span.key)))


def phase_rows(spans: Sequence[PhaseSpan]) -> tuple[tuple[PhaseSpan, ...], ...]:
    """Put phases into one row if they follow each other, else each into its own."""
    reached = 0.0
    for span in spans:
        if span.start_s < reached - LEAST_OVERLAP_S:
            return tuple((one,) for one in spans)
        reached = max(reached, span.end_s)
    return (tuple(spans),) if spans else ()


def tries_of(pieces: Sequence[Mapping[str, Any]]) -> list[PieceTry]:
    """Give every try at every piece, the lost ones too."""
    tries = []
    for number, piece in enumerate(pieces, 1):
        lost = piece.get("lost") or []
        attempts = max(piece["attempts"], len(lost) + 1)
        for attempt, one in enumerate(lost, 1):
            start, end = _ordered(one)
            tries.append(
                PieceTry(
                    number, one["worker"], start, end, piece["bytes"], 0, attempt, attempts, True
                )
            )
        start, end = _ordered(piece)
        size, messages = piece["bytes"], piece["messages"]
        tries.append(
            PieceTry(number, piece["worker"], start, end, size, messages, attempts, attempts)
        )
    return tries


def lanes_of(tries: Sequence[PieceTry], least_s: float) -> tuple[tuple[PieceTry, ...], ...]:
    """Put tries into as few lanes as hold them without overlap.

    Args:
        tries: One computer's, in any order.
        least_s: A shorter one takes as much room.
    """
    lanes: list[list[PieceTry]] = []
    ends: list[float] = []
    for one in sorted(tries, key=lambda one: (one.start_s, one.end_s, one.piece, one.attempt)):
        end = max(one.end_s, one.start_s + least_s)
        place = next((at for at, reached in enumerate(ends) if reached <= one.start_s), len(ends))
        if place == len(ends):
            lanes.append([])
            ends.append(0.0)
        lanes[place].append(one)
        ends[place] = end
    return tuple(tuple(lane) for lane in lanes)


def _ordered(times: Mapping[str, Any]) -> tuple[float, float]:
    start = max(float(times["start_s"]), 0.0)
    return start, max(float(times["end_s"]), start)
