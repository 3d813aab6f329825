"""The judge's order of dates: what each line allows, then what all of them make likely."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from tests.workers.kinds.chat.oracle_headers import Header, Shape

FIRST_DAY, LAST_DAY = date(2009, 1, 1), date(2051, 12, 31)
"""Hardly an export has a day before or after."""

FAR, FEW = 10, 10
SURE = ("year-first", "proof", "dots", "words")
WEAK = ("closer", "american", "usual")


@dataclass(frozen=True)
class Order:
    """How a source writes its dates, how sure that is, and why.

    Attributes:
        name: ``dmy``, ``mdy`` or ``ymd``.
        confidence: 0 to 1.
        reason: One of the report's codes.
        proof: Dates that day and month in this order make, and in the rival order don't.
        against: Dates that only other orders make.
    """

    name: str
    confidence: float
    reason: str
    proof: int = 0
    against: int = 0


Votes = Mapping[Shape, Counter[str]]


def possible_orders(shape: Shape) -> tuple[str, ...]:
    """Give the orders that a person may choose from."""
    if shape.year == "first":
        return ("ymd",)
    return ("dmy", "mdy", "ymd") if shape.year == "short" else ("dmy", "mdy")


def order_of(headers: Sequence[Header], option: str | None, votes: Votes) -> Order:
    """Decide from all dated lines of one shape, and the word of other sources."""
    shape = headers[0].shape
    if shape.year == "first":
        return Order("ymd", 1.0, "year-first")
    days = {order: days_in(headers, order) for order in possible_orders(shape)}
    missed = {order: len(headers) - len(own) for order, own in days.items()}
    order = without_option(headers, days, missed)
    if option in days:
        order = Order(str(option), 1.0, "chosen")
    elif order.reason in WEAK and order.name != "ymd":
        order = by_others(votes.get(shape, Counter())) or order
    rival = {"dmy": missed["mdy"], "mdy": missed["dmy"], "ymd": min(missed["dmy"], missed["mdy"])}
    return replace(order, proof=rival[order.name], against=missed[order.name])


def days_in(headers: Sequence[Header], order: str) -> list[date]:
    """Give the days of the lines that are a date in an order."""
    return [day for header in headers if (day := header.day(order)) is not None]


def distance(days: Sequence[date]) -> int:
    """Add up all steps from day to day."""
    return sum(abs((after - before).days) for before, after in pairwise(days))


def backward(days: Sequence[date]) -> int:
    """Count the steps to an earlier day."""
    return sum(after < before for before, after in pairwise(days))


def without_option(
    headers: Sequence[Header], days: Mapping[str, Sequence[date]], missed: Mapping[str, int]
) -> Order:
    """Decide from the lines of one shape alone."""
    if "ymd" in days and does_shape_lead(headers[0].shape) and 2 * missed["ymd"] < len(headers):
        return Order("ymd", 1.0, "year-first")
    if "ymd" in days and does_year_lead(days, missed):
        return Order("ymd", 0.9, "closer")
    day_first = sum(int(header.fields[0]) > 12 for header in headers)
    month_first = sum(int(header.fields[1]) > 12 for header in headers)
    has_dots = headers[0].shape.mark.startswith(".")
    if has_dots and FEW * month_first < len(headers):
        return Order("dmy", 1.0, "proof" if day_first else "dots")
    if bool(day_first) != bool(month_first):
        return Order("dmy" if day_first else "mdy", 1.0, "proof")
    if has_dots:
        return Order("dmy", 1.0, "dots")
    if any(header.is_day_first for header in headers):
        return Order("dmy", 1.0, "words")
    order = by_signs(headers, days)
    if day_first and month_first:
        if day_first != month_first:
            order = Order("dmy" if day_first > month_first else "mdy", 1.0, "proof")
        return Order(order.name, 0.6, "mixed")
    return order


def does_shape_lead(shape: Shape) -> bool:
    """Tell whether only languages that put a short year first write so: Korean, Basque."""
    if shape.is_time_first:
        return False
    is_korean = shape.mark == ". " and shape.half == "middle"
    return (is_korean and shape.literals[0] in (".|", ".,|")) or (
        shape.mark == "/" and shape.literals[0] == " (" and shape.half != "middle"
    )


def does_year_lead(days: Mapping[str, Sequence[date]], missed: Mapping[str, int]) -> bool:
    """Tell whether a year of two digits stands first rather than last.

    It does where half of the lines or more are odd in any other order, and fewer in this
    one; or where they are no odder, no more out of order, and ten times closer together.
    An order that half of the lines refuse is out of question.
    """
    lines = len(days["ymd"]) + missed["ymd"]
    others = [order for order in ("dmy", "mdy") if 2 * missed[order] < lines] or ["dmy", "mdy"]
    odd = {
        order: missed[order] + sum(not FIRST_DAY <= day <= LAST_DAY for day in own)
        for order, own in days.items()
    }
    least = min(odd[order] for order in others)
    if odd["ymd"] < least and 2 * least >= lines:
        return True
    return (
        odd["ymd"] <= least
        and backward(days["ymd"]) <= min(backward(days[order]) for order in others)
        and FAR * distance(days["ymd"]) < min(distance(days[order]) for order in others)
    )


def by_signs(headers: Sequence[Header], days: Mapping[str, Sequence[date]]) -> Order:
    """Decide by how the days follow each other, else by how the clock is written."""
    jumps = {order: backward(days[order]) for order in ("dmy", "mdy")}
    gaps = {order: distance(days[order]) for order in ("dmy", "mdy")}
    if jumps["dmy"] != jumps["mdy"]:
        return Order(min(jumps, key=jumps.__getitem__), 0.9, "forward")
    if gaps["dmy"] != gaps["mdy"]:
        return Order(min(gaps, key=gaps.__getitem__), 0.8, "closer")
    is_unpadded = any(min(map(len, header.fields[:2])) == 1 for header in headers)
    is_capital = any(header.is_capital for header in headers)
    shape = headers[0].shape
    if is_unpadded and is_capital and shape.mark == "/" and shape.zero == "0":
        return Order("mdy", 0.7, "american")  # as `3/5/24, 9:07 AM`
    return Order("dmy", 0.5, "usual")


def by_others(votes: Counter[str]) -> Order | None:
    """Follow the sources that are sure of the same shape, where all but a few lines agree."""
    for name, lines in votes.items():
        if lines > 3 * (votes.total() - lines):
            return Order(name, 0.85, "others")
    return None


def votes_of(decided: Sequence[tuple[Shape, int, Order]]) -> Votes:
    """Gather what sources are sure of."""
    votes: dict[Shape, Counter[str]] = {}
    for shape, lines, order in decided:
        if order.reason in SURE:
            votes.setdefault(shape, Counter())[order.name] += lines
    return votes
