"""The law: however exports are cut, the report is the judge's, to the byte."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workers.kinds.chat import oracle_report, strategies
from tests.workers.kinds.chat.oracle import Message, identity
from workers.errors import NothingToRead
from workers.kinds.base import Part, SourceInfo
from workers.kinds.chat import ChatKind, open_run, scan
from workers.kinds.chat.columns import NO_SENDER, read_block
from workers.kinds.chat.reading import read_messages

# A bench asks for more: ATALAYA_LAW_EXAMPLES=20000 pytest tests/workers/kinds/chat/test_law.py
EXAMPLES = int(os.environ.get("ATALAYA_LAW_EXAMPLES", "150"))

lawful = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

Sources = list[tuple[str, bytes]]


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


def judged(sources: Sources, option: str = "auto", **limits: int) -> bytes | None:
    report = oracle_report.report(oracle_report.read(sources, option, **limits))
    return None if report is None else msgspec.json.encode(report)


def reported(kind: ChatKind, total: Any, sources: Sources, options: dict[str, str]) -> bytes | None:
    try:
        return msgspec.json.encode(kind.report(total, infos(sources), options))
    except NothingToRead:
        return None


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
    kind: ChatKind, sources: Sources, options: dict[str, str], data: st.DataObject
) -> Any:
    """Do what a job does: guess, cut, measure, merge, settle, and measure again."""
    parts = [
        parts_of(number, text, data.draw(strategies.cuts(len(text))))
        for number, (_, text) in enumerate(sources)
    ]
    plans = []
    for _, text in sources:
        seen = data.draw(st.integers(0, len(text)))
        plans.append(kind.guess(text[:seen], seen == len(text), options))
    tallies = [[kind.measure(part, plans[part.source]) for part in own] for own in parts]
    total = merged_at_random(kind, [tally for own in tallies for tally in own], data)

    final = kind.settle(total, options)
    known = kind.plans(total)
    for source, plan in final.items():
        if plan != known[source]:
            tallies[source] = [kind.measure(part, plan) for part in parts[source]]
    total = merged_at_random(kind, [tally for own in tallies for tally in own], data)
    assert kind.settle(total, options) == final
    return total


def measured_whole(kind: ChatKind, sources: Sources, options: dict[str, str]) -> Any:
    total = kind.empty()
    for number, (_, text) in enumerate(sources):
        part = Part(number, 0, True, text)
        tally = kind.measure(part, kind.guess(text, True, options))
        plan = kind.settle(tally, options)[number]
        if plan != kind.plans(tally)[number]:
            tally = kind.measure(part, plan)
        total = kind.merge(total, tally)
    return total


@lawful
@given(exports=st.lists(strategies.exports(), min_size=1, max_size=3), data=st.data())
def test_cutting_exports_anywhere_gives_the_judges_report(
    exports: list[bytes], data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named(exports)
    options = kind.options({})

    total = measured_in_parts(kind, sources, options, data)

    assert reported(kind, total, sources, options) == judged(sources)


@lawful
@given(exports=st.lists(strategies.exports(), min_size=1, max_size=3))
def test_a_whole_export_in_one_part_gives_the_judges_report(exports: list[bytes]) -> None:
    kind = ChatKind()
    sources = named(exports)
    options = kind.options({})

    total = measured_whole(kind, sources, options)

    assert reported(kind, total, sources, options) == judged(sources)


@pytest.mark.parametrize("order", ["dmy", "mdy"])
@settings(lawful, max_examples=max(EXAMPLES // 4, 1))
@given(export=strategies.exports(), data=st.data())
def test_an_order_that_the_user_chose_is_kept(
    order: str, export: bytes, data: st.DataObject
) -> None:
    kind = ChatKind()
    sources = named([export])
    options = kind.options({"date_order": order})

    total = measured_in_parts(kind, sources, options, data)

    assert reported(kind, total, sources, options) == judged(sources, order)


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(
    exports=st.lists(strategies.exports(), min_size=1, max_size=2),
    longest=st.integers(450, 1500),
    data=st.data(),
)
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


def rows_of(artifact: bytes, exports: Sequence[bytes]) -> list[tuple[Any, ...]]:
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
            text = exports[row["source"]][row["start"] : row["end"]]
            sender = row["sender"]
            rows.append(
                (
                    description["sources"][row["source"]],
                    datetime.fromtimestamp(row["time"], UTC).replace(tzinfo=None),
                    None if sender == NO_SENDER else description["senders"][sender][0],
                    description["kinds"][row["kind"]],
                    bool(row["edited"]),
                    row["words"],
                    row["characters"],
                    text.replace(b"\r\n", b"\n").decode("utf-8", "replace"),
                )
            )
    return rows


def judged_row(message: Message) -> tuple[Any, ...]:
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
        message.text,
    )


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(exports=st.lists(strategies.exports(), min_size=1, max_size=2), data=st.data())
def test_the_columns_are_the_judges_messages(exports: list[bytes], data: st.DataObject) -> None:
    kind = ChatKind()
    sources = named(exports)
    total = measured_in_parts(kind, sources, {}, data)

    spilled, blobs = kind.spill(kind.decode(kind.encode(total)), "job")
    artifacts = dict(kind.artifacts(spilled, infos(sources), blobs.__getitem__))

    expected = [row for reading in oracle_report.read(sources) for row in reading.messages]
    assert rows_of(b"".join(artifacts["columns"]), exports) == [judged_row(row) for row in expected]


@settings(lawful, max_examples=max(EXAMPLES // 2, 1))
@given(export=strategies.exports())
def test_messages_are_read_out_as_the_judge_reads_them(export: bytes) -> None:
    def comparable(message: dict[str, Any]) -> dict[str, Any]:
        sender = message["sender"]
        return {**message, "sender": None if sender is None else identity(sender)}

    printed = [comparable(message) for message in read_messages("chat.txt", export)]

    [reading] = oracle_report.read([("chat.txt", export)])
    assert printed == [comparable(message.printed()) for message in reading.messages]
