"""The plan that a source asks for by itself, from its beginning on."""

from __future__ import annotations

from collections.abc import Callable

from workers.kinds.base import Options, Part
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.byte_evidence import ByteEvidence
from workers.kinds.chat.codings import decode
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.plan import ChatPlan, chosen_order, settle_shapes
from workers.kinds.chat.scan import headers_in
from workers.kinds.chat.settling import settle
from workers.kinds.chat.tally import ChatTally, measure

MOST_ROUNDS = 8
"""More than any plan needs to settle."""


def plan_from(beginning: bytes, *, is_end: bool, options: Options) -> ChatPlan:
    """Settle a plan from the headers in the bytes that begin a source."""
    coding = ByteEvidence.of(beginning, 0, is_end=is_end).coding()
    text = decode(beginning, 0, coding, is_begin=True, is_end=is_end).text
    headers = headers_in(Buffer.of(text), at_line_start=True)
    shapes = settle_shapes(Evidence.of(headers, headers.start), chosen_order(options))
    return ChatPlan(coding, shapes)


def tally_of(beginning: bytes, *, is_end: bool, options: Options) -> ChatTally:
    """Measure bytes that begin a source under the plan that they ask for themselves."""
    return settled_tally(
        plan_from(beginning, is_end=is_end, options=options),
        lambda plan: measure(Part(0, 0, is_end, beginning), plan),
        lambda tally: settle(tally, options, (), None)[0],
    )


def settled_tally(
    plan: ChatPlan,
    tally_under: Callable[[ChatPlan], ChatTally],
    plan_of: Callable[[ChatTally], ChatPlan],
) -> ChatTally:
    """Measure a source, from a first plan on, until its plan stays."""
    for _ in range(MOST_ROUNDS):
        tally = tally_under(plan)
        settled = plan_of(tally)
        if settled == plan:
            break
        plan = settled
    return tally
