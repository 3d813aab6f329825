"""The law: however exports are cut, the report is the judge's, to the byte."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial, reduce
from itertools import pairwise
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workers.kinds.chat import oracle_report, strategies
from tests.workers.kinds.chat.oracle import NO_OPTIONS, Message, Options, read_sources
from tests.workers.kinds.chat.oracle_names import identity
from workers.errors import NothingToRead
from workers.kinds.base import Part, SourceInfo
from workers.kinds.chat import ChatKind, open_run, reading, scan
from workers.kinds.chat.columns import NO_SENDER, read_block

# A bench asks for more: ATALAYA_LAW_EXAMPLES=20000 pytest tests/workers/kinds/chat/test_law.py
EXAMPLES = int(os.environ.get("ATALAYA_LAW_EXAMPLES", "60"))

lawful = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

Sources = list[tuple[str, bytes]]

JOINED = '[["Nev","Leo","+1 777 777 7777"],["Ana","Ana Gómez"]]'

ROUNDS = 6
"""Plans settle sooner."""


class Total(NamedTuple):
    """A tally of whole sources, and what fetches its blobs."""

    tally: Any
    read: Callable[[str], bytes]


def named(exports: Sequence[bytes]) -> Sources:
    return [(f"chats/{number}.txt", data) for number, data in enumerate(exports)]


def infos(sources: Sources) -> list[SourceInfo]:
    return [SourceInfo(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in sources]


def parts_of(source: int, data: bytes, cuts: Sequence[int]) -> list[Part]:
    edges = [0, *cuts, len(data)]
    return [
        Part(source, start, number == len(edges) - 2, data[start:end])
        for number, (start, end) in enumerate(pairwise(edges))
    ]


def judged(sources: Sources, options: Options = NO_OPTIONS, **limits: int) -> Any:
    report = oracle_report.report(read_sources(sources, options, **limits))
    return None if report is None else comparable(msgspec.json.encode(report))


def reported(kind: ChatKind, total: Total, sources: Sources, options: Options) -> Any:
    try:
        report = kind.report(total.tally, infos(sources), options, total.read)
    except NothingToRead:
        return None
    return comparable(msgspec.json.encode(report))


def comparable(report: bytes) -> Any:
    """Give a report without what is not defined to the byte.

    That is the order of formats beyond the main one, and how many bytes of a source that
    is no UTF-8 are no text.
    """
    read = msgspec.json.decode(report)
    for row in read["sources"]:
        row["formats"][1:] = sorted(row["formats"][1:], key=itemgetter("line"))
        if row["encoding"] != "utf-8":
            del row["bad_bytes"]
    return read


def merged_at_random(kind: ChatKind, tallies: list[Any], data: st.DataObject) -> Any:
    """Merge neighbours in an order drawn, some sent over the wire, some beside nothing."""
    left = list(tallies)
    for place in sorted(data.draw(st.lists(st.integers(0, len(left)), max_size=2)), reverse=True):
        left.insert(place, kind.empty())
    while len(left) > 1:
        place = data.draw(st.integers(0, len(left) - 2))
        joined = kind.merge(left[place], left[place + 1])
        if data.draw(st.booleans()):
            joined = kind.decode(kind.encode(joined))
        left[place : place + 2] = [joined]
    return left[0] if left else kind.empty()


def measured_in_parts(
    kind: ChatKind, sources: Sources, options: Options, data: st.DataObject
) -> Total:
    """Do what a job does: guess, cut, measure, merge, settle, and measure again."""
    parts = [
        parts_of(number, text, data.draw(strategies.cuts(len(text))))
        for number, (_, text) in enumerate(sources)
    ]
    plans = []
    for _, text in sources:
        seen = data.draw(st.integers(0, len(text)))
        plans.append(kind.guess(text[:seen], seen == len(text), options))

    def merged(tallies: list[list[Any]]) -> Any:
        return merged_at_random(kind, [tally for own in tallies for tally in own], data)

    return settled(kind, sources, options, parts, plans, merged)


def measured_whole(kind: ChatKind, sources: Sources, options: Options) -> Total:
    """Do the same with each source in one part."""
    parts = [parts_of(number, text, []) for number, (_, text) in enumerate(sources)]
    plans = [kind.guess(text, True, options) for _, text in sources]

    def merged(tallies: list[list[Any]]) -> Any:
        return reduce(kind.merge, [tally for own in tallies for tally in own], kind.empty())

    return settled(kind, sources, options, parts, plans, merged)


def settled(
    kind: ChatKind,
    sources: Sources,
    options: Options,
    parts: Sequence[Sequence[Part]],
    plans: list[Any],
    merged: Callable[[list[list[Any]]], Any],
) -> Total:
    """Measure until no plan changes any more."""
    tallies = [[kind.measure(part, plans[part.source]) for part in own] for own in parts]
    for _ in range(ROUNDS):
        tally, blobs = kind.spill(merged(tallies), "job")
        total = Total(tally, blobs.__getitem__)
        final = kind.settle(tally, options, infos(sources), total.read)
        changed = {source for source, plan in kind.plans(tally).items() if final[source] != plan}
        if not changed:
            return total
        for source in changed:
            tallies[source] = [kind.measure(part, final[source]) for part in parts[source]]
    raise AssertionError("the plans do not settle")


EXPORTS = st.lists(strategies.exports(), min_size=1, max_size=3)
FOREIGN = st.lists(strategies.foreign_exports(), min_size=1, max_size=3)


@lawful
@given(exports=EXPORTS, data=st.data())
def test_cutting_exports_anywhere_gives_the_judges_report(
    exports: list[bytes], data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)
    options = kind.options({})

    total = measured_in_parts(kind, sources, options, data)

    assert reported(kind, total, sources, options) == judged(sources)


@lawful
@given(exports=FOREIGN, data=st.data())
def test_cutting_exports_of_any_language_gives_the_judges_report(
    exports: list[bytes], data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)

    total = measured_in_parts(kind, sources, {}, data)

    assert reported(kind, total, sources, {}) == judged(sources)


@lawful
@given(exports=strategies.chats(), data=st.data())
def test_exports_of_one_chat_are_merged_as_the_judge_merges_them(
    exports: list[bytes], data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)

    total = measured_in_parts(kind, sources, {}, data)

    assert reported(kind, total, sources, {}) == judged(sources)


@lawful
@given(exports=EXPORTS | FOREIGN)
def test_a_whole_export_in_one_part_gives_the_judges_report(exports: list[bytes]) -> None:
    kind = ChatKind()
    sources = named(exports)
    options = kind.options({})

    total = measured_whole(kind, sources, options)

    assert reported(kind, total, sources, options) == judged(sources)


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(
    exports=EXPORTS | FOREIGN,
    order=st.sampled_from(["dmy", "mdy", "ymd"]),
    which=st.sampled_from(["date_order", "date_order:chats/0.txt"]),
    data=st.data(),
)
def test_an_order_that_the_user_chose_is_kept(
    exports: list[bytes], order: str, which: str, data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)
    options = kind.options({which: order})

    total = measured_in_parts(kind, sources, options, data)

    assert reported(kind, total, sources, options) == judged(sources, options)


@settings(lawful, max_examples=max(EXAMPLES // 3, 1))
@given(exports=EXPORTS | strategies.chats(), data=st.data())
def test_names_that_the_user_joined_are_one_person(
    exports: list[bytes], data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)
    options = kind.options({"join": JOINED})

    total = measured_in_parts(kind, sources, options, data)

    assert reported(kind, total, sources, options) == judged(sources, options)


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(exports=EXPORTS | FOREIGN, longest=st.integers(450, 1500), data=st.data())
def test_a_message_over_the_limit_is_counted_as_the_judge_counts_it(
    exports: list[bytes], longest: int, data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_run, "LONGEST_MESSAGE", longest)
        patch.setattr(scan, "LONGEST_MESSAGE", longest)
        total = measured_in_parts(kind, sources, {}, data)

    assert reported(kind, total, sources, {}) == judged(sources, longest=longest)


def rows_of(artifact: bytes, sources: Sources, encodings: Sequence[str]) -> list[tuple[Any, ...]]:
    """Read the artifact's blocks as one row for each entry, with its text."""
    blocks = []
    while artifact:
        description, columns, end = read_block(artifact)
        blocks.append({name: column.tolist() for name, column in columns.items()})
        artifact = artifact[end:]
    rows = []
    for block in blocks:
        for number in range(len(block["time"])):
            row = {name: column[number] for name, column in block.items()}
            name, data = sources[row["source"]]
            text = data[row["start"] : row["end"]].decode(encodings[row["source"]], "replace")
            sender = row["sender"]
            rows.append(
                (
                    name,
                    datetime.fromtimestamp(row["time"], UTC).replace(tzinfo=None),
                    None if sender == NO_SENDER else description["senders"][sender][0],
                    description["kinds"][row["kind"]],
                    bool(row["edited"]),
                    row["words"],
                    row["characters"],
                    text.replace("\r\n", "\n"),
                )
            )
    return rows


def judged_row(message: Message, *, has_cr: bool) -> tuple[Any, ...]:
    words = sum(1 for _ in oracle_report.words_of(message.counted_text))
    sender = None if message.sender is None else identity(message.sender)
    return (
        message.source,
        message.time,
        sender,
        message.kind,
        message.edited,
        words,
        message.characters,
        message.text.replace("\n", "\r") if has_cr else message.text,
    )


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(exports=EXPORTS | FOREIGN | strategies.chats(), data=st.data())
def test_the_columns_are_the_judges_messages(exports: list[bytes], data: st.DataObject) -> None:
    kind = ChatKind()
    sources = named(exports)
    total = measured_in_parts(kind, sources, {}, data)

    tally = kind.decode(kind.encode(total.tally))
    artifacts = dict(kind.artifacts(tally, infos(sources), total.read))

    readings = read_sources(sources)
    encodings = [one.text.encoding for one in readings]
    has_cr = {one.name: one.text.has_cr for one in readings}
    assert rows_of(b"".join(artifacts["columns"]), sources, encodings) == [
        judged_row(message, has_cr=has_cr[message.source])
        for message in oracle_report.in_columns(readings)
    ]


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(exports=EXPORTS | FOREIGN)
def test_messages_are_read_out_as_the_judge_reads_them(exports: list[bytes]) -> None:
    def with_identity(message: dict[str, Any]) -> dict[str, Any]:
        sender = message["sender"]
        return {**message, "sender": None if sender is None else identity(sender)}

    sources = named(exports)

    read = reading.read_sources([(name, partial(bytes, data)) for name, data in sources])

    assert [with_identity(message) for message in read] == [
        with_identity(message.printed())
        for one in read_sources(sources)
        for message in one.messages
    ]
