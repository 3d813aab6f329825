"""Reads messages out with their texts, one by one: for people, never on the measured path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from workers.kinds.base import Options, Part, SourceInfo
from workers.kinds.chat.bodies.kinds import KINDS
from workers.kinds.chat.codings import Coding, read_text
from workers.kinds.chat.columns import NO_SENDER, Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.guessing import MOST_ROUNDS, plan_from, settled_tally
from workers.kinds.chat.options import effective_options
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.settling import settle
from workers.kinds.chat.tally import ChatTally, measure, merge
from workers.kinds.chat.times import written_time

_NO_OPTIONS: Options = {}

PART_BYTES = 4 << 20
"""Read at a time: the arrays of a part take several times its bytes."""

Open = Callable[[], bytes]


def read_sources(
    sources: Sequence[tuple[str, Open]],
    options: Options = _NO_OPTIONS,
    part_bytes: int = PART_BYTES,
) -> Iterator[dict[str, Any]]:
    """Read every message of whole sources, notices too, in file order, never merged.

    Args:
        sources: The name of each, and what gives its bytes; asked for more than once.
        options: Those of the analysis.
        part_bytes: Read at a time.

    Yields:
        ``source`` (its name), ``time`` (ISO 8601, no zone), ``sender`` (as this source
        first writes it, None for a notice), ``kind``, ``text`` (lines joined by one line
        feed), ``edited``.
    """
    infos = [SourceInfo(name, 0, "") for name, _ in sources]
    options = effective_options(options, [name for name, _ in sources])
    plans = _plans(sources, options, infos, part_bytes)
    for number, (name, give) in enumerate(sources):
        data = give()
        for message in _read_out(data, plans[number], number, part_bytes):
            yield {"source": name, **message}


def read_messages(
    name: str, data: bytes, options: Options = _NO_OPTIONS, part_bytes: int = PART_BYTES
) -> Iterator[dict[str, Any]]:
    """Read every message of one source, as ``read_sources`` does."""
    return read_sources([(name, lambda: data)], options, part_bytes)


def messages_of(rows: Rows, data: bytes, coding: Coding) -> Iterator[dict[str, Any]]:
    """Give the messages of some rows with their texts, which lie in ``data``."""
    names = ("time", "sender", "kind", "edited", "start", "end")
    columns = (rows.columns[name].tolist() for name in names)
    for time, sender, kind, edited, start, end in zip(*columns, strict=True):
        yield {
            "time": written_time(time),
            "sender": None if sender == NO_SENDER else rows.senders[sender].name,
            "kind": KINDS[kind],
            "text": read_text(data[start:end], coding),
            "edited": bool(edited),
        }


def _plans(
    sources: Sequence[tuple[str, Open]],
    options: Options,
    infos: Sequence[SourceInfo],
    part_bytes: int,
) -> dict[int, ChatPlan]:
    """Settle all sources: each by itself first, then again while one tells another more."""
    segments = [
        segment
        for number, (_, give) in enumerate(sources)
        for segment in _settled(give(), options, number, infos, part_bytes).segments
    ]
    for _ in range(MOST_ROUNDS):
        plans = settle(ChatTally(tuple(segments)), options, infos, None)
        wrong = [number for number, plan in plans.items() if plan != segments[number].plan]
        if not wrong:
            break
        for number in wrong:
            tally = _evidence(sources[number][1](), plans[number], number, part_bytes)
            segments[number] = tally.segments[0]
    return plans


def _settled(
    data: bytes, options: Options, number: int, infos: Sequence[SourceInfo], part_bytes: int
) -> ChatTally:
    """Tally one source under the plan that it asks for by itself."""
    plan = plan_from(data[:part_bytes], is_end=len(data) <= part_bytes, options=options)
    return settled_tally(
        plan,
        lambda plan: _evidence(data, plan, number, part_bytes),
        lambda tally: settle(tally, options, infos, None)[number],
    )


def _evidence(data: bytes, plan: ChatPlan, number: int, part_bytes: int) -> ChatTally:
    """Tally one source under a plan; only what plans need."""
    tally = ChatTally()
    for part in _parts(data, number, part_bytes):
        tally = _without_figures(merge(tally, measure(part, plan)))
    return tally


def _read_out(
    data: bytes, plan: ChatPlan, number: int, part_bytes: int
) -> Iterator[dict[str, Any]]:
    names: dict[str, str] = {}
    tally = ChatTally()
    for part in _parts(data, number, part_bytes):
        tally = merge(tally, measure(part, plan))
        for rows in tally.rows:
            known = tuple(
                sender._replace(name=names.setdefault(sender.identity, sender.name))
                for sender in rows.senders
            )
            yield from messages_of(replace(rows, senders=known), data, plan.coding)
        tally = _without_figures(tally)


def _parts(data: bytes, number: int, part_bytes: int) -> Iterator[Part]:
    for start in range(0, max(len(data), 1), part_bytes):
        end = min(start + part_bytes, len(data))
        yield Part(number, start, end == len(data), data[start:end])


def _without_figures(tally: ChatTally) -> ChatTally:
    """Forget what is counted, and so whom the next message may reply to."""
    segments = tuple(
        replace(segment, sums=replace(segment.sums, first=None, last=None))
        for segment in tally.segments
    )
    return ChatTally(segments, Counts(), ())
