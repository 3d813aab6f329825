"""Shows that the protocol's page is enough: a client written from it gets its reports."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.end_to_end.command import TOKEN, running_server
from tests.end_to_end.independent_client import ACK, PROGRESS, REPORT, Refused, fetch_report

NIGHT_SHIFT = b"""\
03/05/2023, 21:58 - Marisol Quiroga created group "Night shift"
03/05/2023, 21:58 - Marisol Quiroga: The freezer at dock four is warm
03/05/2023, 22:01 - Teodor Lindqvist: On my way
with the spare fuse
03/05/2023, 22:19 - Teodor Lindqvist: <Media omitted>
04/05/2023, 06:02 - Marisol Quiroga: Cold again, thank you!
04/05/2023, 06:03 - Ifeoma Brandt: Logged
"""


def long_chat(messages: int, people: int) -> bytes:
    """Make a chat in which so many people take turns, a message a minute."""
    return "".join(
        f"{1 + minute // 1440:02}/03/2023, {minute // 60 % 24:02}:{minute % 60:02}"
        f" - Agent {minute % people:04}: parcel {minute} stands at dock {minute % 7} since noon\n"
        for minute in range(messages)
    ).encode()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    with running_server(tmp_path_factory.mktemp("server")) as address:
        host, _, port = address.rpartition(":")
        yield host, int(port)


def test_a_client_written_from_the_page_gets_its_report(server: tuple[str, int]) -> None:
    report = fetch_report(*server, TOKEN, "night shift.txt", NIGHT_SHIFT)

    totals = report["totals"]
    assert (totals["messages"], totals["notices"], totals["media"]) == (5, 1, 1)
    assert (totals["words"], totals["senders"]) == (19, 3)
    assert {agent["name"]: agent["messages"] for agent in report["agents"]} == {
        "Marisol Quiroga": 2,
        "Teodor Lindqvist": 2,
        "Ifeoma Brandt": 1,
    }


def test_it_sends_a_long_chat_in_batches_and_takes_a_long_report_in_parts(
    server: tuple[str, int],
) -> None:
    chat = long_chat(messages=43_200, people=4_000)
    heard: Counter[int] = Counter()
    progress: list[dict[str, Any]] = []

    def watch(opcode: int, fields: dict[str, Any]) -> None:
        heard[opcode] += 1
        if opcode == PROGRESS:
            progress.append(fields)

    report = fetch_report(*server, TOKEN, "docks.txt", chat, watch)

    assert len(chat) > 3_000_000
    assert len(json.dumps(report)) > 1_048_576
    assert heard[ACK] > 2
    assert heard[REPORT] > 1
    assert {step["bytes_total"] for step in progress} == {len(chat)}
    assert report["totals"]["messages"] == 43_200
    assert report["totals"]["senders"] == len(report["agents"]) == 4_000
    assert report["sources"][0]["unread_lines"] == 0


def test_what_it_asks_for_again_needs_no_upload(server: tuple[str, int]) -> None:
    chat = NIGHT_SHIFT + b"04/05/2023, 06:04 - Ifeoma Brandt: Closed\n"
    heard: Counter[int] = Counter()
    first = fetch_report(*server, TOKEN, "night shift.txt", chat)

    again = fetch_report(
        *server, TOKEN, "night shift.txt", chat, lambda opcode, _: heard.update([opcode])
    )

    assert heard[ACK] == 0
    assert again["totals"] == first["totals"]


@pytest.mark.parametrize("text", ["Bread, milk, a new fuse\n", ""], ids=["a list", "empty"])
def test_a_text_that_is_no_chat_is_refused_with_a_code(server: tuple[str, int], text: str) -> None:
    with pytest.raises(Refused) as refused:
        fetch_report(*server, TOKEN, "notes.txt", text.encode())

    assert refused.value.code == "nothing-to-read"


def test_a_token_of_someone_else_is_refused_with_a_code(server: tuple[str, int]) -> None:
    with pytest.raises(Refused) as refused:
        fetch_report(*server, "another token", "night shift.txt", NIGHT_SHIFT)

    assert refused.value.code == "not-allowed"
