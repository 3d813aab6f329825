"""Measures a piece: guesses what has no plan, cuts it into parts, merges them in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from workers import pool_work
from workers.kinds.base import Kind
from workers.merging import Merging
from workers.orders import PieceOrder, Span
from workers.parts import cut_parts, is_cut, part_size
from workers.pool import Pool
from workers.pool_work import MeasuredPart
from workers.settings import WorkerSettings


@dataclass(frozen=True, slots=True)
class MeasuredPiece:
    """A piece's tally, and how much it counted."""

    tally: Any
    bytes: int
    messages: int


def measure_piece(
    pool: Pool,
    settings: WorkerSettings,
    kind: Kind[Any, Any],
    order: PieceOrder,
    on_progress: Callable[[int, int], None] = lambda measured, messages: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> MeasuredPiece:
    """Measure a piece in the pool.

    Args:
        pool: Where its parts are measured.
        settings: How large a part is.
        kind: The analysis.
        order: The piece.
        on_progress: Given the bytes and messages so far whenever there are more.
        is_cancelled: Asked several times a second.

    Raises:
        AnalysisError: As ``Pool.in_order`` does.
        PoolStopped: If the pool is stopped.
    """
    total_bytes = sum(span.length for span in order.spans)
    size = part_size(total_bytes, pool.processes, settings.parts, settings.part_bytes_min)
    spans = _with_guesses(pool, order, size, is_cancelled)
    merging = Merging(kind)
    measured = messages = 0

    def take(part: MeasuredPart) -> None:
        nonlocal measured, messages
        merging.add(kind.decode(part.encoded))
        measured += part.bytes
        messages += part.messages
        on_progress(measured, messages)

    calls = [
        (pool_work.measure_part, (order.kind, order.options, part))
        for part in cut_parts(spans, size)
    ]
    pool.in_order(calls, take, is_cancelled)
    total = merging.total()
    return MeasuredPiece(total, measured, kind.messages(total))


def _with_guesses(
    pool: Pool, order: PieceOrder, size: int, is_cancelled: Callable[[], bool]
) -> tuple[Span, ...]:
    """Give long whole sources that came without a plan a guessed one, so they can be cut.

    The guess need not be right: the server settles each plan from the merged evidence and
    has a source measured again whose plan was another.
    """
    unplanned = [span for span in order.spans if span.plan is None and is_cut(span, size)]
    if not unplanned:
        return order.spans
    plans: list[object] = []
    call = (pool_work.guess_plans, (order.kind, order.options, tuple(unplanned)))
    pool.in_order([call], plans.extend, is_cancelled)
    guessed = dict(zip((span.source for span in unplanned), plans, strict=True))
    return tuple(
        replace(span, plan=guessed[span.source]) if span in unplanned else span
        for span in order.spans
    )
