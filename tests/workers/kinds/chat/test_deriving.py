"""What is derived from a job is what another analysis of its sources would give, to the byte."""

from __future__ import annotations

import hashlib
import json
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workers.kinds.chat import strategies
from workers.errors import NothingToRead
from workers.kinds.base import Part, Report, SourceInfo
from workers.kinds.chat import ChatKind
from workers.kinds.chat.overlaps import joined

KIND = ChatKind()
ROUNDS = 6

Exports = Sequence[bytes]


@dataclass(frozen=True)
class Job:
    """What a job has left: its report as it is stored, and its columns."""

    report: bytes
    columns: bytes

    def read(self, name: str, offset: int, length: int) -> bytes:
        assert name == "columns"
        assert offset + length <= len(self.columns)
        return self.columns[offset : offset + length]


def analysed(exports: Exports, options: dict[str, str], part_bytes: int = 1 << 20) -> Job:
    """Do what a job does: guess, measure, spill, merge, and measure again until settled."""
    sources = [
        SourceInfo(f"{number}.txt", len(data), hashlib.sha256(data).hexdigest())
        for number, data in enumerate(exports)
    ]
    options = KIND.options(options)
    plans = {number: KIND.guess(data, True, options) for number, data in enumerate(exports)}
    for round_ in range(ROUNDS):
        total, blobs = KIND.empty(), dict[str, bytes]()
        for number, data in enumerate(exports):
            for start in range(0, max(len(data), 1), part_bytes):
                end = min(start + part_bytes, len(data))
                part = Part(number, start, end == len(data), data[start:end])
                tally = KIND.measure(part, plans[number])
                tally, spilt = KIND.spill(tally, f"{round_}/{number}/{start}")
                blobs.update(spilt)
                total = KIND.merge(total, KIND.decode(KIND.encode(tally)))
        final = KIND.settle(total, options, sources, blobs.__getitem__)
        if final == plans:
            break
        plans = final
    report = KIND.report(total, sources, options, blobs.__getitem__)
    [(_, chunks)] = KIND.artifacts(total, sources, blobs.__getitem__)
    return Job(msgspec.json.encode(report), b"".join(chunks))


def derived(job: Job, before: dict[str, str], after: dict[str, str]) -> Job | None:
    report: Report = msgspec.json.decode(job.report)
    made = KIND.derive(report, job.read, KIND.options(before), KIND.options(after))
    if made is None:
        return None
    [(name, chunks)] = made.artifacts
    assert name == "columns"
    return Job(msgspec.json.encode(made.report), b"".join(chunks))


def join(*people: Sequence[str]) -> dict[str, str]:
    return {"join": json.dumps(people)}


def android(*lines: tuple[str, str, str]) -> bytes:
    """Write an export from (day and minute, sender, text)."""
    return "".join(f"{time} - {sender}: {text}\n" for time, sender, text in lines).encode()


def chat_of(*senders: str, day: int = 13, texts: Sequence[str] = ()) -> bytes:
    """Write a chat of a message a minute."""
    said = texts or [f"message {number} " + "x" * number for number in range(len(senders))]
    return android(
        *(
            (f"{day}/03/2024, 10:{minute:02}", sender, text)
            for minute, (sender, text) in enumerate(zip(senders, said, strict=True))
        )
    )


ONE = [chat_of("Ana", "Leo", "Ana Gómez", "Leo", "Ana", "Ana Gómez", "Bo", "Leo")]
TEAM = [
    chat_of("Leo", "Ana", "Leo", day=13),
    chat_of("Bo", "Ana Gómez", "Bo", day=14),
    chat_of("Mia", "+34 600 11 22 33", "Mia", "Eva", day=15),
]


@st.composite
def joins(draw: st.DrawFn) -> dict[str, str]:
    """Draw lists of names, no name in two of them."""
    names = draw(
        st.permutations(("Ana", "Leo", "Ana Gómez", "Nev", "🤓", "Nobody", "O'Neil, José."))
    )
    cuts = sorted(draw(st.lists(st.integers(0, len(names)), max_size=3)))
    edges = [0, *cuts, len(names)]
    return join(*(names[start:end] for start, end in pairwise(edges)))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    exports=st.lists(strategies.exports(), min_size=1, max_size=3),
    after=joins(),
    part_bytes=st.integers(150, 4000),
)
def test_joined_names_give_what_a_whole_analysis_gives(
    exports: list[bytes], after: dict[str, str], part_bytes: int
) -> None:
    try:
        job = analysed(exports, {}, part_bytes)
    except NothingToRead:
        return

    made = derived(job, {}, after)

    assert made is not None or len(exports) > 1
    if made is not None:
        assert made == analysed(exports, after, part_bytes)


@pytest.mark.parametrize("part_bytes", [60, 1 << 20])
def test_names_joined_to_joined_ones_give_what_a_whole_analysis_gives(part_bytes: int) -> None:
    first = join(["Ana", "Ana Gómez"])
    second = join(["Bo", "Leo"], ["Doña Ana", "Ana", "Ana Gómez"])
    once = derived(analysed(ONE, {}, part_bytes), {}, first)
    assert once is not None

    twice = derived(once, first, second)

    assert once == analysed(ONE, first, part_bytes)
    assert twice == analysed(ONE, second, part_bytes)
    report = json.loads(twice.report)
    assert [agent["name"] for agent in report["agents"]] == ["Bo", "Doña Ana"]
    assert (report["totals"]["senders"], report["sources"][0]["senders"]) == (2, 2)
    assert report["replies"]["count"] == 5


def test_joined_names_that_nobody_bears_change_nothing() -> None:
    job = analysed(ONE, {})

    assert derived(job, {}, join(["Nobody", "No one"])) == job


def test_names_that_were_joined_are_parted_by_reading_again() -> None:
    before = join(["Ana", "Ana Gómez"])
    job = analysed(ONE, before)

    assert derived(job, before, {}) is None
    assert derived(job, before, join(["Ana", "Leo"])) is None


def test_an_agent_of_many_names_is_joined_over_all_chats() -> None:
    after = join(["Ana", "Ana Gómez", "+34 600 11 22 33"])

    made = derived(analysed(TEAM, {}), {}, after)

    assert made == analysed(TEAM, after)
    report = json.loads(made.report)
    assert [agent["name"] for agent in report["agents"]] == ["Ana", "Bo", "Leo", "Mia", "Eva"]
    assert [source["senders"] for source in report["sources"]] == [2, 2, 3]


def test_two_names_in_one_of_the_sources_are_counted_once_there() -> None:
    exports = [chat_of("Ana", "Ana Gómez", "Leo"), chat_of("Bo", "Mia", day=14)]
    after = join(["Ana", "Ana Gómez"])

    made = derived(analysed(exports, {}), {}, after)

    assert made == analysed(exports, after)
    assert [source["senders"] for source in json.loads(made.report)["sources"]] == [2, 2]


def test_who_speaks_alone_in_a_source_is_compared_with_the_others() -> None:
    exports = [chat_of("Ana", "Ana", "Ana"), chat_of("Ana Gómez", "Leo", "Ana Gómez", day=14)]
    after = join(["Ana", "Ana Gómez"])

    assert derived(analysed(exports, {}), {}, after) == analysed(exports, after)


SAME_CHAT = ["first of all", "then another one", "and a third", "at last a fourth"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("Ana", "Leo", "Ana", "Leo"), ("Ana Gómez", "Leo", "Ana Gómez", "Leo")),
        (("Ana", "Ana", "Ana", "Ana"), ("Ana Gómez", "Ana Gómez", "Ana Gómez", "Ana Gómez")),
        (("Ana", "Leo", "Leo", "Leo"), ("Ana Gómez", "Leo", "Leo", "Leo")),
    ],
)
def test_sources_that_may_be_one_chat_now_are_read_again(
    one: tuple[str, ...], two: tuple[str, ...]
) -> None:
    exports = [chat_of(*one, texts=SAME_CHAT), chat_of(*two, texts=SAME_CHAT)]

    assert derived(analysed(exports, {}), {}, join(["Ana", "Ana Gómez"])) is None


def test_overlapping_exports_whose_people_are_joined_are_read_again() -> None:
    chat = ("Ana", "Leo", "Ana", "Ana Gómez")
    exports = [chat_of(*chat, texts=SAME_CHAT), chat_of(*chat, texts=SAME_CHAT)]

    assert derived(analysed(exports, {}), {}, join(["Ana", "Ana Gómez"])) is None


def test_overlapping_exports_of_other_people_stay_as_they_are() -> None:
    chat = chat_of("Leo", "Bo", "Leo", "Bo", texts=SAME_CHAT)
    exports = [chat, chat_of("Ana", "Ana Gómez", day=14), chat]
    after = join(["Ana", "Ana Gómez"])

    made = derived(analysed(exports, {}), {}, after)

    assert made == analysed(exports, after)
    assert made is not None
    assert [source["repeated"] for source in json.loads(made.report)["sources"]] == [0, 0, 4]


def test_names_stay_as_the_report_writes_them_whatever_the_order_of_the_columns() -> None:
    chat = chat_of("~Leo", "Bo", "~Leo", "Bo", texts=SAME_CHAT)
    exports = [chat, chat_of("Leo", "Ana", "Ana Gómez", day=14), chat]
    after = join(["Ana", "Ana Gómez"])

    made = derived(analysed(exports, {}), {}, after)

    assert made == analysed(exports, after)
    assert made is not None
    report = json.loads(made.report)
    assert [agent["name"] for agent in report["agents"]] == ["~Leo", "Ana", "Bo"]
    assert [source["chat"] for source in report["sources"]] == [0, 1, 0]


def test_who_is_joined_is_named_as_the_option_writes_it() -> None:
    exports = [chat_of("~Ana", "Leo", "Ana Gómez")]
    after = join(["Ana", "Ana Gómez"])

    made = derived(analysed(exports, {}), {}, after)

    assert made == analysed(exports, after)
    assert made is not None
    assert [agent["name"] for agent in json.loads(made.report)["agents"]] == ["Ana", "Leo"]


IN_A_GROUP = (
    "[13/03/2024, 10:00:00] Turno: \u200eMessages and calls are end-to-end encrypted.\n"
    "[13/03/2024, 10:01:00] Ana: hola\n"
    "[13/03/2024, 10:02:00] Leo: buenas\n"
).encode()
ABOUT_HERSELF = (
    "[13/03/2024, 10:01:00] Ana: hola\n"
    "[13/03/2024, 10:02:00] Ana: \u200eAna changed their phone number. Tap to message.\n"
    "[13/03/2024, 10:03:00] Leo: \u200eLeo is a contact.\n"
).encode()


@pytest.mark.parametrize("export", [IN_A_GROUP, ABOUT_HERSELF])
@pytest.mark.parametrize("people", [("Turno", "Ana"), ("Doña Ana", "Ana"), ("Ana", "Leo")])
def test_what_is_a_notice_stays_one_whoever_is_joined(
    export: bytes, people: tuple[str, ...]
) -> None:
    job, after = analysed([export], {}), join(people)

    made = derived(job, {}, after)

    assert made == analysed([export], after)


def test_too_many_sources_to_compare_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("Ana", "Ana Gómez")
    exports = [chat_of(*[names[day % 2]] * 3, day=day) for day in range(1, 9)]
    job, after = analysed(exports, {}), join(names)
    assert derived(job, {}, after) == analysed(exports, after)

    monkeypatch.setattr(joined, "_MOST_PAIRS", 3)

    assert derived(job, {}, after) is None


def test_only_one_block_is_held_at_a_time() -> None:
    minutes = range(60)
    export = b"".join(
        android(*((f"{day}/{month}/2024, 10:{minute:02}", "Ana" if minute % 3 else "Leo", "hi")
                  for minute in minutes))
        for month in range(1, 13)
        for day in range(1, 29)
    )  # fmt: skip
    job = analysed([export], {}, part_bytes=40_000)
    report: dict[str, Any] = msgspec.json.decode(job.report)
    tracemalloc.start()
    try:
        made = KIND.derive(report, job.read, {}, join(["Ana", "Leo"]))
        assert made is not None
        for _, chunks in made.artifacts:
            for _ in chunks:
                pass

        assert tracemalloc.get_traced_memory()[1] < len(job.columns) / 2
    finally:
        tracemalloc.stop()
