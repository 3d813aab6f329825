"""Makes the plans of a job's sources from all that they show; a pure function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workers.kinds.base import Options, Read, SourceInfo
from workers.kinds.chat.bodies.learned import recurring
from workers.kinds.chat.date_order import DateOrder, Votes, votes_of
from workers.kinds.chat.headers.shape import shape_facts
from workers.kinds.chat.options import aliases_for
from workers.kinds.chat.overlaps.candidates import may_be_one_chat
from workers.kinds.chat.overlaps.groups import find_groups
from workers.kinds.chat.plan import (
    ChatPlan,
    chosen_order,
    main_order,
    main_shape,
    settle_shapes,
    without_groups,
)
from workers.kinds.chat.segment import Segment
from workers.kinds.chat.tally import ChatTally
from workers.kinds.chat.voices import group_title, long_names


def settle(
    tally: ChatTally,
    options: Options,
    sources: Sequence[SourceInfo],
    read: Read | None,
) -> dict[int, ChatPlan]:
    """Make each source's plan from all the evidence, as far as it goes.

    Args:
        tally: Of whole sources, or of the beginning of one.
        options: The job's.
        sources: The job's, for their names; empty where one is settled by itself.
        read: Fetches columns that the tally was parted from; None where sources are not
            to be compared with each other.
    """
    votes = _votes(tally, options, sources)
    plans = {}
    for segment in tally.segments:
        name = _name(segment.source, sources)
        shapes = settle_shapes(segment.evidence, chosen_order(options, name), votes)
        plan = ChatPlan(segment.byte_evidence.coding(), shapes)
        plans[segment.source] = _with_voices(plan, segment, name, options)
    return _with_groups(plans, tally, read) if read is not None else plans


def date_orders(
    tally: ChatTally, options: Options, sources: Sequence[SourceInfo]
) -> dict[int, DateOrder]:
    """Decide the order of dates of each source, with the help of the others."""
    votes = _votes(tally, options, sources)
    return {
        segment.source: main_order(
            segment.evidence, chosen_order(options, _name(segment.source, sources)), votes
        )
        for segment in tally.segments
    }


def _votes(tally: ChatTally, options: Options, sources: Sequence[SourceInfo]) -> Votes:
    """Gather which orders the sources are sure of by themselves."""
    return votes_of(
        (main_shape(segment.evidence) or "", _lines(segment), order)
        for segment in tally.segments
        for order in [
            main_order(segment.evidence, chosen_order(options, _name(segment.source, sources)))
        ]
    )


def _with_voices(plan: ChatPlan, segment: Segment, name: str, options: Options) -> ChatPlan:
    """Add what is known once the source was read under its coding and shapes."""
    before = segment.plan
    if (before.coding, before.shapes) != (plan.coding, plan.shapes) or not plan.shapes:
        return plan
    sums = segment.sums
    is_bracketed = shape_facts(plan.shapes[0].signature).bracket
    names = long_names(sums.voices, name)
    return replace(
        plan,
        long_names=names,
        title=group_title(sums.voices, sums.opening, is_bracketed=is_bracketed),
        placeholders=recurring(sums.tags, is_whole=True),
        edited=recurring(sums.tags, is_whole=False),
        aliases=aliases_for(options, sums.voices, names),
    )


def _with_groups(plans: dict[int, ChatPlan], tally: ChatTally, read: Read) -> dict[int, ChatPlan]:
    """Add what sources of one chat hold in common, once each by itself is settled."""
    segments = tally.segments
    if any(without_groups(one.plan) != plans[one.source] for one in segments):
        return plans
    candidates = may_be_one_chat(segments)
    for source in candidates:
        plans[source] = replace(plans[source], prints=True)
    if not candidates or not all(one.plan.prints for one in segments if one.source in candidates):
        return plans
    for source, place in find_groups(tally, candidates, read).items():
        plans[source] = replace(plans[source], chat=place.chat, repeats=place.repeats)
    return plans


def _lines(segment: Segment) -> int:
    signature = main_shape(segment.evidence)
    return 0 if signature is None else segment.evidence.shapes[signature].lines


def _name(source: int, sources: Sequence[SourceInfo]) -> str:
    return sources[source].name if source < len(sources) else ""
