"""The judge's choice of shapes: which header-like lines open messages, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.workers.kinds.chat.oracle_headers import Header, Shape
from tests.workers.kinds.chat.oracle_orders import (
    Order,
    Votes,
    backward,
    days_in,
    order_of,
    possible_orders,
)

LEAST, LEAST_APART, LEAST_BETWEEN, LEAST_RUNS = 3, 8, 20, 3
UNSURE = 0.8
LONGEST_MARK = 3


@dataclass(frozen=True)
class Dated:
    """A line that is a header with a date in some order.

    Attributes:
        line: Its place among the lines, from 0.
        offset: Where it begins in the source's bytes.
        header: The header.
    """

    line: int
    offset: int
    header: Header


@dataclass(frozen=True)
class Chosen:
    """A shape that opens messages, the order of its dates, and its dated lines."""

    shape: Shape
    order: Order
    dated: list[Dated]


def chosen_shapes(dated: Sequence[Dated], option: str | None, votes: Votes) -> list[Chosen]:
    """Choose the shapes that open messages, the main one first."""
    by_shape: dict[Shape, list[Dated]] = {}
    for one in dated:
        by_shape.setdefault(one.header.shape, []).append(one)
    if not by_shape:
        return []
    main = max(by_shape, key=lambda shape: len(by_shape[shape]))  # ties: the first met
    opening = dated[0].header.shape
    if main != opening and is_quoted(dated, by_shape[main], by_shape[opening]):
        main = opening
    told = {
        shape: order_of([one.header for one in own], option, votes)
        for shape, own in by_shape.items()
    }
    chosen = [Chosen(main, told[main], by_shape[main])]
    for shape, own in by_shape.items():
        order = told[shape]
        if order.confidence < UNSURE and told[main].name in possible_orders(shape):
            order = Order(told[main].name, order.confidence, order.reason)
        is_other = shape != main and not is_copied(shape)
        if is_other and is_further(dated, own, order, by_shape[main], told[main]):
            chosen.append(Chosen(shape, order, own))
    return chosen


def is_copied(shape: Shape) -> bool:
    """Tell whether only text copied from a browser has such headers: `[15:04, 13/3/2024] `."""
    has_no_seconds = shape.clock in (":", ".") and not shape.seconds
    return shape.close == "] " and shape.is_time_first and has_no_seconds


def is_quoted(dated: Sequence[Dated], own: Sequence[Dated], opening: Sequence[Dated]) -> bool:
    """Tell whether a shape with many lines stands in messages of the one that opens a source."""
    if is_copied(own[0].header.shape):
        return True
    if opening[-1].line > own[-1].line:
        return runs_of(dated, own[0].header.shape) < LEAST_RUNS
    if opening[-1].line > own[0].line or len(own) >= LEAST_APART:
        return False
    before, after = (
        days_in(headers, order_of(headers, None, {}).name)
        for headers in ([one.header for one in opening], [one.header for one in own])
    )
    return bool(before) and bool(after) and after[0] < before[-1]


def runs_of(dated: Sequence[Dated], shape: Shape) -> int:
    """Count how often a line of a shape follows one of another shape, or none."""
    shapes = [None, *(one.header.shape for one in dated)]
    return sum(now == shape != before for before, now in pairwise(shapes))


def is_further(
    dated: Sequence[Dated],
    own: Sequence[Dated],
    order: Order,
    main: Sequence[Dated],
    main_order: Order,
) -> bool:
    """Tell whether the lines of another shape are headers, too, and no quotations."""
    days = days_in([one.header for one in own], order.name)
    main_days = days_in([one.header for one in main], main_order.name)
    opens_source = own[0].offset <= LONGEST_MARK
    if (len(own) < LEAST and not opens_source) or 10 * backward(days) > len(own) - 1:
        return False
    if own[0].line > main[-1].line or own[-1].line < main[0].line:
        pair = (main_days, days) if own[0].line > main[-1].line else (days, main_days)
        does_continue = all(pair) and pair[0][-1] <= pair[1][0]
        return does_continue or len(own) >= LEAST_APART
    has_runs = runs_of(dated, own[0].header.shape) >= LEAST_RUNS
    return len(own) >= LEAST_BETWEEN or (len(own) >= LEAST_APART and has_runs)
