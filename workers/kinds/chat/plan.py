"""How a source is to be read, settled from what it shows.

The order of dates is decided by, strongest first: the person who says so; a year that
stands first; dots, which are always day first; a field over twelve; days that run
backward less often; days that lie closer together; `3/5/24, 2:30 PM` as only American
phones write it; and day first where nothing tells.
"""

from __future__ import annotations

from dataclasses import dataclass

from workers.kinds.base import Options
from workers.kinds.chat.evidence import ORDERS, Evidence, ShapeEvidence
from workers.kinds.chat.grammar import Shape
from workers.kinds.chat.schema import DateOrderName

DATE_ORDERS: tuple[DateOrderName, ...] = ("dmy", "mdy", "ymd")


@dataclass(frozen=True, slots=True)
class ChatPlan:
    """How to read one source.

    Attributes:
        encoding: A Python codec name.
        shapes: Codes of the header shapes that open a message.
        date_order: One of ``DATE_ORDERS``.
    """

    encoding: str = "utf-8"
    shapes: tuple[int, ...] = ()
    date_order: str = "dmy"


@dataclass(frozen=True, slots=True)
class DateOrder:
    """A date order (None without dates), how sure it is (0 to 1), and what told it."""

    order: DateOrderName | None
    confidence: float
    reason: str


def settle(evidence: Evidence, options: Options) -> ChatPlan:
    """Make the plan of a source from what it shows."""
    code, order = main_shape(evidence), date_order(evidence, options).order
    if code is None or order is None:
        return ChatPlan()
    return ChatPlan(shapes=(code,), date_order=order)


def main_shape(evidence: Evidence) -> int | None:
    """Find the shape most headers have, the earlier one where two are as frequent."""
    shapes = evidence.shapes
    if not shapes:
        return None
    return min(shapes, key=lambda code: (-shapes[code].lines, shapes[code].first_at))


def date_order(evidence: Evidence, options: Options) -> DateOrder:
    """Decide in which order the dates of a source stand."""
    code = main_shape(evidence)
    if code is None:
        return DateOrder(None, 0.0, "no date was found")
    shape, found = Shape.of(code), evidence.shapes[code]
    if shape.year_first:
        return DateOrder("ymd", 1.0, "the year stands first")
    for order in ORDERS:
        if options.get("date_order") == order:
            return DateOrder(order, 1.0, "you said so")
    if shape.separator == ".":
        return DateOrder("dmy", 1.0, "dates with dots have the day first")
    if bool(found.over_first) != bool(found.over_second):
        order = "dmy" if found.over_first else "mdy"
        lines = found.over_first or found.over_second
        return DateOrder(order, 1.0, f"{lines} dates can only be read so")
    told = _order_by_signs(found, shape)
    if found.over_first:  # so some have a second field over twelve, too
        return DateOrder(told.order, 0.6, f"{told.reason}, but not all dates can be read so")
    return told


def _order_by_signs(found: ShapeEvidence, shape: Shape) -> DateOrder:
    """Decide where no order, or each of them, leaves dates that are none."""
    day_first, month_first = found.walks
    if found.over_first != found.over_second:
        order: DateOrderName = "dmy" if found.over_first > found.over_second else "mdy"
        return DateOrder(order, 1.0, "most dates can only be read so")
    if day_first.backward != month_first.backward:
        order = "dmy" if day_first.backward < month_first.backward else "mdy"
        return DateOrder(order, 0.9, "so the days run forward")
    if day_first.distance != month_first.distance:
        order = "dmy" if day_first.distance < month_first.distance else "mdy"
        return DateOrder(order, 0.8, "so the days lie closer together")
    if found.unpadded and found.capitals and shape.separator == "/":
        return DateOrder("mdy", 0.7, "American phones write the time so")
    return DateOrder("dmy", 0.5, "nothing tells; day first is more common")
