"""Invented runs, as a report's ``execution`` tells them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any


def piece(
    worker: str,
    size: int,
    start_s: float,
    end_s: float,
    lost: Sequence[tuple[str, float, float]] = (),
) -> dict[str, Any]:
    tries = [{"worker": one, "start_s": start, "end_s": end} for one, start, end in lost]
    return {
        "worker": worker,
        "bytes": size,
        "messages": size // 260,
        "start_s": start_s,
        "end_s": end_s,
        "attempts": 1 + len(tries),
        "lost": tries,
    }


def execution(
    pieces: Sequence[dict[str, Any]],
    phases: Sequence[tuple[float | None, float | None]] = (
        (0.0, 0.38),
        (0.38, 0.06),
        (0.58, 1.58),
        (2.16, 0.25),
    ),
    **facts: Any,
) -> dict[str, Any]:
    keys = ("upload_s", "queue_s", "measure_s", "merge_s")
    return {
        "total_s": 2.41,
        "phases": {key: length for key, (_, length) in zip(keys, phases, strict=True)},
        "began": {key: began for key, (began, _) in zip(keys, phases, strict=True)},
        "bytes": sum(one["bytes"] for one in pieces),
        "bytes_per_s": 20_000_000.0,
        "from_store": False,
        "workers": 4,
        "processes": 20,
        "pieces": list(pieces),
        **facts,
    }


def four_computers() -> dict[str, Any]:
    """Give a run of five pieces, the third of which was lost once."""
    return execution(
        [
            piece("this-machine-77", 12_100_000, 0.6, 1.34),
            piece("counter-02-1234", 11_800_000, 0.61, 1.29),
            piece("counter-04-1234", 7_300_000, 1.12, 2.14, [("counter-03-1111", 0.6, 0.97)]),
            piece("counter-03-1111", 7_400_000, 1.06, 1.62),
            piece("this-machine-77", 9_600_000, 1.4, 2.02),
        ]
    )


def many(pieces: int = 300, computers: int = 40) -> dict[str, Any]:
    """Give a long run, with two pieces at a time on each computer, and lost tries."""
    chance = random.Random(3)
    free = [0.2] * (computers * 2)
    rows = []
    for number in range(pieces):
        slot = min(range(len(free)), key=free.__getitem__)
        start, took = free[slot], chance.uniform(0.0, 9.0)
        lost = (
            [(f"counter-{slot % computers + 1}-999", start, start + 1.5)]
            if number % 37 == 5
            else []
        )
        start += 1.6 if lost else 0.0
        rows.append(piece(f"counter-{slot // 2 + 1}-4321", 5_000_000, start, start + took, lost))
        free[slot] = start + took
    end = max(free)
    spans = ((0.0, end - 6), (0.2, end - 5), (0.3, end), (0.6, end))
    return execution(rows, spans, total_s=end + 1)
