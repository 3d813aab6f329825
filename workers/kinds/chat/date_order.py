"""In which order the dates of a source stand, what tells it, and how sure it is.

Told by, strongest first: the person who says so; a year that stands first, of four
digits or as only such languages write;
fields that leave one order only; dots, and words that only day-first languages write; days
that run backward less often; other sources of the upload with headers of the same shape;
days that lie closer together; `3/5/24, 2:30 PM` as only American phones write it; and day
first where nothing tells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from workers.kinds.chat.evidence import DayWalk, ShapeEvidence, orders_of
from workers.kinds.chat.headers.shape import ShapeFacts, leads_with_short_year, shape_facts
from workers.kinds.chat.schema import DateOrderName, OrderReason

DATE_ORDERS: tuple[DateOrderName, ...] = ("dmy", "mdy", "ymd")

_SURE_ENOUGH = frozenset({"year-first", "proof", "dots", "words"})
"""Reasons by which one source may tell another."""

_WEAK = frozenset({"closer", "american", "usual"})
"""Reasons that the word of other sources goes before."""

_FEW = 10
"""Of so many dates with dots, one that can't be day first is a slip and no proof."""

_FAR = 10
"""So much farther apart must the days lie in both other orders for a short year to be first."""


@dataclass(frozen=True, slots=True)
class DateOrder:
    """A date order (None without dates), how sure it is (0 to 1), and what told it.

    Attributes:
        order: The order.
        confidence: 0 to 1.
        reason: What told it.
        proof, against: Dates that can only be read in this order, or only in another.
    """

    order: DateOrderName | None
    confidence: float
    reason: OrderReason
    proof: int = 0
    against: int = 0


NO_ORDER = DateOrder(None, 0.0, "none")

Votes = Mapping[str, Counter[str]]
"""For each signature, how many lines of other sources stand in which order for sure."""


def decide_order(
    signature: str, found: ShapeEvidence, chosen: str | None, votes: Votes | None = None
) -> DateOrder:
    """Decide the order of the dates of one shape.

    Args:
        signature: The shape's.
        found: Its lines.
        chosen: The order that the person wants, if any; left aside where it can't be.
        votes: What other sources are sure of.
    """
    facts, orders = shape_facts(signature), orders_of(signature)
    if facts.year_first:
        return DateOrder("ymd", 1.0, "year-first")
    walks = dict(zip(orders, found.walks, strict=True))
    for order in orders:
        if order == chosen:
            return _counted(DateOrder(order, 1.0, "chosen"), walks)
    if leads_with_short_year(signature) and walks["ymd"].impossible * 2 < found.lines:
        return _counted(DateOrder("ymd", 1.0, "year-first"), walks)
    if "ymd" in walks and _year_leads(found.lines, walks):
        return _counted(DateOrder("ymd", 0.9, "closer"), walks)
    told = _by_fields(found, facts, walks)
    if told.reason in _WEAK and votes is not None:
        told = _by_others(told, votes.get(signature, Counter()))
    return _counted(told, walks)


def votes_of(decided: Iterable[tuple[str, int, DateOrder]]) -> dict[str, Counter[str]]:
    """Gather what sources are sure of: signature, lines and order of each."""
    votes: dict[str, Counter[str]] = {}
    for signature, lines, told in decided:
        if told.reason in _SURE_ENOUGH and told.order is not None:
            votes.setdefault(signature, Counter())[told.order] += lines
    return votes


def _counted(told: DateOrder, walks: Mapping[DateOrderName, DayWalk]) -> DateOrder:
    """Add how many dates speak for an order, and against it."""
    assert told.order is not None
    others = [walk.impossible for order, walk in walks.items() if order in ("dmy", "mdy")]
    if told.order == "ymd":
        return replace(told, proof=min(others), against=walks["ymd"].impossible)
    other: DateOrderName = "mdy" if told.order == "dmy" else "dmy"
    return replace(told, proof=walks[other].impossible, against=walks[told.order].impossible)


def _year_leads(lines: int, walks: Mapping[DateOrderName, DayWalk]) -> bool:
    """Tell whether a year of two digits stands first rather than last."""
    first, *others = (walks[order] for order in ("ymd", "dmy", "mdy"))
    others = [other for other in others if 2 * other.impossible < lines] or others
    odd = first.impossible + first.unlikely
    least = min(other.impossible + other.unlikely for other in others)
    if odd < least and 2 * least >= lines:
        return True
    is_as_possible = odd <= least and first.backward <= min(one.backward for one in others)
    return is_as_possible and first.distance * _FAR < min(one.distance for one in others)


def _by_fields(
    found: ShapeEvidence, facts: ShapeFacts, walks: Mapping[DateOrderName, DayWalk]
) -> DateOrder:
    """Decide between day first and month first."""
    has_dots = facts.separator == "."
    if has_dots and found.over_second * _FEW < found.lines:
        return DateOrder("dmy", 1.0, "proof" if found.over_first else "dots")
    if bool(found.over_first) != bool(found.over_second):
        return DateOrder("dmy" if found.over_first else "mdy", 1.0, "proof")
    if has_dots:
        return DateOrder("dmy", 1.0, "dots")
    if found.day_first:
        return DateOrder("dmy", 1.0, "words")
    told = _by_signs(found, facts, walks)
    if found.over_first:  # so some have a second field over twelve, too
        return DateOrder(told.order, 0.6, "mixed")
    return told


def _by_signs(
    found: ShapeEvidence, facts: ShapeFacts, walks: Mapping[DateOrderName, DayWalk]
) -> DateOrder:
    """Decide where no order, or each of them, leaves dates that are none."""
    day_first, month_first = walks["dmy"], walks["mdy"]
    if found.over_first != found.over_second:
        return DateOrder("dmy" if found.over_first > found.over_second else "mdy", 1.0, "proof")
    if day_first.backward != month_first.backward:
        order: DateOrderName = "dmy" if day_first.backward < month_first.backward else "mdy"
        return DateOrder(order, 0.9, "forward")
    if day_first.distance != month_first.distance:
        order = "dmy" if day_first.distance < month_first.distance else "mdy"
        return DateOrder(order, 0.8, "closer")
    if found.unpadded and found.capitals and facts.separator == "/":
        return DateOrder("mdy", 0.7, "american")
    return DateOrder("dmy", 0.5, "usual")


def _by_others(told: DateOrder, votes: Counter[str]) -> DateOrder:
    """Follow the other sources where all but a few of their lines agree."""
    for order in DATE_ORDERS:
        against = votes.total() - votes[order]
        if votes[order] > 3 * against:
            return DateOrder(order, 0.85, "others")
    return told
