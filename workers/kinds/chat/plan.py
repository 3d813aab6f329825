"""How a source is to be read, settled from what it shows.

What a plan says is a function of the whole source's evidence, of the sources beside it
and of the options. Some of that evidence can only be had under another part of the plan:
which lines are headers is seen once the encoding is right, and who speaks once the shapes
are. So settling may take a few rounds; each makes one more of these final, in this order:
the coding; the shapes and their date orders; long names, the group's title and learned
phrases; what other exports of the same chat hold already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workers.kinds.chat.codings import UTF_8, Coding
from workers.kinds.chat.date_order import (
    NO_ORDER,
    DateOrder,
    Votes,
    decide_order,
)
from workers.kinds.chat.evidence import DayWalk, Evidence, ShapeEvidence, orders_of
from workers.kinds.chat.headers.shape import is_copied
from workers.kinds.chat.schema import DateOrderName

FURTHER_LINES, SEPARATE_LINES, INNER_LINES = 3, 8, 20
"""Headers of a further shape that count: where the days go on, apart from the main shape's
lines, and anywhere."""
INNER_RUNS = 3
"""Runs of ``SEPARATE_LINES`` headers that count anywhere, too."""
_BACKWARD_SHARE = 10
"""At most one in so many steps may lead back."""
_LONGEST_BOM = 3


@dataclass(frozen=True, slots=True)
class ShapePlan:
    """A shape that opens messages, and the order of its dates."""

    signature: str
    date_order: DateOrderName


@dataclass(frozen=True, slots=True)
class LongName:
    """A sender whose name holds ``": "``.

    Attributes:
        identity: What stands before it.
        more: What stands after it.
    """

    identity: str
    more: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Somebody who is somebody else, too: whose ``identity`` and ``name`` count."""

    known_as: str
    identity: str
    name: str


@dataclass(frozen=True, slots=True)
class ChatPlan:
    """How to read one source.

    Attributes:
        coding: How its bytes are text.
        shapes: The shapes that open messages, the main one first.
        long_names: Names that hold ``": "``.
        title: Identity of the group, where the app speaks in its name.
        placeholders: Bodies that stand for something else, learned from the source.
        edited: Marks of edited messages, learned from the source.
        aliases: Who the person says is one, of those who speak, by ``known_as``.
        prints: Whether every message is printed, to compare the source with others.
        chat: The first source of the same chat, where there is another one.
        repeats: Runs of entries that earlier sources of that chat hold, too: the places
            where the first and the last text of each begin.
    """

    coding: Coding = UTF_8
    shapes: tuple[ShapePlan, ...] = ()
    long_names: tuple[LongName, ...] = ()
    title: str = ""
    placeholders: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    aliases: tuple[Alias, ...] = ()
    prints: bool = False
    chat: int | None = None
    repeats: tuple[tuple[int, int], ...] = ()


def main_shape(evidence: Evidence) -> str | None:
    """Find the shape most headers have, the earlier one where two are as frequent.

    A long quotation may have more lines than the messages around it: then it is the shape
    that opens the source.
    """
    shapes = evidence.shapes
    if not shapes:
        return None
    most = min(shapes, key=lambda name: (-shapes[name].lines, shapes[name].first_at))
    return evidence.first if _is_quoted(evidence, most) else most


def _is_quoted(evidence: Evidence, signature: str) -> bool:
    """Tell whether headers stand in messages of the shape that opens the source."""
    opening, shape = evidence.shapes.get(evidence.first), evidence.shapes[signature]
    if signature == evidence.first or opening is None:
        return False
    if is_copied(signature):
        return True
    if opening.last_at > shape.last_at:
        return shape.runs < INNER_RUNS
    if opening.last_at > shape.first_at or shape.lines >= SEPARATE_LINES:
        return False
    before, after = _days(evidence.first, opening).last, _days(signature, shape).first
    return before is not None and after is not None and after < before


def _days(signature: str, shape: ShapeEvidence) -> DayWalk:
    order = decide_order(signature, shape, None).order
    assert order is not None
    return _walk(shape, ShapePlan(signature, order))


def main_order(evidence: Evidence, chosen: str | None, votes: Votes | None = None) -> DateOrder:
    """Decide the order of the dates of the main shape."""
    signature = main_shape(evidence)
    if signature is None:
        return NO_ORDER
    return decide_order(signature, evidence.shapes[signature], chosen, votes)


def settle_shapes(
    evidence: Evidence, chosen: str | None, votes: Votes | None = None
) -> tuple[ShapePlan, ...]:
    """Choose the shapes that open messages, the main one first."""
    signature = main_shape(evidence)
    if signature is None:
        return ()
    told = decide_order(signature, evidence.shapes[signature], chosen, votes)
    assert told.order is not None
    main = ShapePlan(signature, told.order)
    return main, *_further(evidence, main, chosen, votes)


def _further(
    evidence: Evidence, main: ShapePlan, chosen: str | None, votes: Votes | None
) -> Sequence[ShapePlan]:
    """Find the other shapes that count: of a second phone, or of an export put behind."""
    found = []
    main_found = evidence.shapes[main.signature]
    for signature, shape in evidence.shapes.items():
        opens_source = shape.first_at <= _LONGEST_BOM
        if signature == main.signature or is_copied(signature):
            continue
        if shape.lines < FURTHER_LINES and not opens_source:
            continue
        told = decide_order(signature, shape, chosen, votes)
        order = told.order
        if told.confidence < 0.8 and main.date_order in orders_of(signature):
            order = main.date_order
        assert order is not None
        plan = ShapePlan(signature, order)
        if _counts(shape, _walk(shape, plan), main_found, _walk(main_found, main)):
            found.append(plan)
    return found


def _counts(shape: ShapeEvidence, walk: DayWalk, main: ShapeEvidence, main_walk: DayWalk) -> bool:
    """Tell whether the lines of a further shape are headers, and no quotation."""
    if walk.backward * _BACKWARD_SHARE > shape.lines - 1:
        return False
    is_after, is_before = shape.first_at > main.last_at, shape.last_at < main.first_at
    if is_after or is_before:
        earlier, later = (main_walk, walk) if is_after else (walk, main_walk)
        goes_on = (
            earlier.last is not None and later.first is not None and later.first >= earlier.last
        )
        return goes_on or shape.lines >= SEPARATE_LINES
    is_often_met = shape.lines >= SEPARATE_LINES and shape.runs >= INNER_RUNS
    return is_often_met or shape.lines >= INNER_LINES


def _walk(shape: ShapeEvidence, plan: ShapePlan) -> DayWalk:
    return dict(zip(orders_of(plan.signature), shape.walks, strict=True))[plan.date_order]


def chosen_order(options: Mapping[str, str], source: str = "") -> str | None:
    """Give the order of dates that the person wants for a source, if any."""
    return options.get(f"{DATE_ORDER}:{source}", options.get(DATE_ORDER))


DATE_ORDER = "date_order"


def without_groups(plan: ChatPlan) -> ChatPlan:
    """Give the plan of a source that is looked at by itself."""
    return replace(plan, prints=False, chat=None, repeats=())
