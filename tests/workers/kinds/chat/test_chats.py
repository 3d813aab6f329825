from __future__ import annotations

import time

import numpy as np

from workers.kinds.chat.chats import with_replies
from workers.kinds.chat.columns import Rows
from workers.kinds.chat.people import People, count_people
from workers.kinds.chat.senders import Sender


def rows_of(chats: int) -> Rows:
    """Give chats of two sources each, the second a copy of the first: Eva, then the customer."""
    senders = (Sender("Eva", "Eva"), *(Sender(f"C{chat}", f"C{chat}") for chat in range(chats)))
    source = np.repeat(np.arange(2 * chats), 2)
    said_by = np.tile([0, 1], 2 * chats) * (source // 2 + 1)
    columns = {
        "source": source,
        "time": np.tile([0, 60], 2 * chats),
        "sender": said_by,
        "kind": np.zeros(len(source), dtype=np.int64),
        "repeated": source % 2,
    }
    unused = ("edited", "words", "characters", "start", "end")
    more = {name: np.zeros(len(source), dtype=np.int64) for name in unused}
    return Rows(len(source), senders, {**columns, **more})


def everybody(rows: Rows) -> People:
    said = rows.columns["repeated"] == 0
    sender, sent = rows.columns["sender"][said], rows.columns["time"][said]
    return count_people(rows.senders, sender, sent, [sent] * 4)


def read_nothing(_: str) -> bytes:
    raise AssertionError


def replied(chats: int) -> tuple[People, float]:
    rows = rows_of(chats)
    people, chat = everybody(rows), {source: source // 2 * 2 for source in range(2 * chats)}
    began = time.process_time()
    people = with_replies(people, [rows], chat, read_nothing)
    return people, time.process_time() - began


def test_replies_in_chats_of_several_sources_count_once() -> None:
    people, _ = replied(3)

    assert [people.replies(row)[0].tolist() for row in range(4)] == [[], [60], [60], [60]]
    assert people.reply_counts.tolist() == [1, 1, 1]


def test_thousands_of_chats_of_several_sources_take_no_more_time_each_than_few() -> None:
    few = min(replied(125)[1] for _ in range(3))

    assert min(replied(2000)[1] for _ in range(2)) < 16 * 4 * few
