"""The judge's chats: which sources are exports of one, and which entries are there again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import combinations

from tests.workers.kinds.chat.oracle import Message, SourceReading
from tests.workers.kinds.chat.oracle_names import identity

LEAST, SHARE = 3, Fraction(9, 10)
ALIKE, LONG_ENOUGH, SMALL = Fraction(1, 2), 8, 32

Key = tuple[datetime, str | None, str]


@dataclass(frozen=True)
class Chats:
    """What sources have in common.

    Attributes:
        first: For each source the first one of its chat.
        repeated: For each source which of its entries an earlier one of its chat has.
        alike: For each source those that look alike and are of another chat.
    """

    first: list[int]
    repeated: list[list[bool]]
    alike: list[list[int]]

    def members(self, first: int) -> list[int]:
        """Give the sources of a chat."""
        return [place for place, other in enumerate(self.first) if other == first]


def chats_of(readings: Sequence[SourceReading]) -> Chats:
    """Compare all sources with each other."""
    pairs = [
        pair
        for pair in combinations(range(len(readings)), 2)
        if not are_strangers(readings[pair[0]], readings[pair[1]])
        and are_one_chat(said_in(readings[pair[0]]), said_in(readings[pair[1]]))
    ]
    first = list(range(len(readings)))
    for _ in readings:  # as often as a chain of pairs can be long
        for one, two in pairs:
            first[one] = first[two] = min(first[one], first[two])
    alike: list[list[int]] = [[] for _ in readings]
    for one, two in combinations(range(len(readings)), 2):
        if first[one] != first[two] and are_alike(readings[one], readings[two]):
            alike[one].append(two)
            alike[two].append(one)
    repeated = [
        repeats([readings[other] for other in range(place) if first[other] == first[place]], own)
        for place, own in enumerate(readings)
    ]
    return Chats(first, repeated, alike)


def said_in(reading: SourceReading) -> list[Message]:
    """Give the messages of a source, notices left out."""
    return [message for message in reading.messages if message.sender is not None]


def key_of(message: Message) -> Key:
    """Give what makes two entries one."""
    sender = None if message.sender is None else identity(message.sender)
    return message.time, sender, message.text


def are_one_chat(one: Sequence[Message], two: Sequence[Message]) -> bool:
    """Tell whether two sources hold the same chat."""
    senders = [{identity(message.sender or "") for message in own} for own in (one, two)]
    if not one or not two or not (senders[0] <= senders[1] or senders[1] <= senders[0]):
        return False
    begin = max(min(message.time for message in own) for own in (one, two))
    end = min(max(message.time for message in own) for own in (one, two))
    held = [
        Counter(key_of(message) for message in own if begin <= message.time <= end)
        for own in (one, two)
    ]
    # Of two sources as large as each other, the one with less in that time.
    _, smaller = min((len(one), held[0].total()), (len(two), held[1].total()))
    common = (held[0] & held[1]).total()
    return common >= LEAST and common >= SHARE * smaller


def repeats(earlier: Sequence[SourceReading], own: SourceReading) -> list[bool]:
    """Tell which entries of a source are no more than an earlier one of its chat has."""
    most: Counter[Key] = Counter()
    for reading in earlier:
        most |= Counter(key_of(message) for message in reading.messages)
    met: Counter[Key] = Counter()
    found = []
    for message in own.messages:
        found.append(met[key_of(message)] < most[key_of(message)])
        met[key_of(message)] += 1
    return found


def are_alike(one: SourceReading, two: SourceReading) -> bool:
    """Tell whether two sources say much the same, in whatever names, at the same minutes."""
    held = looks_of(one), looks_of(two)
    if min(map(len, held)) < LEAST:
        return False
    return len(held[0] & held[1]) >= ALIKE * len(held[0] | held[1])


def are_strangers(one: SourceReading, two: SourceReading) -> bool:
    """Tell whether two small sources have longer texts, and none of them in common."""
    held = looks_of(one), looks_of(two)
    is_small = max(map(len, held)) < SMALL and min(map(len, held)) >= LEAST
    return is_small and held[0].isdisjoint(held[1])


def looks_of(reading: SourceReading) -> set[tuple[datetime, bytes, bytes, int]]:
    """Give what is looked at of each longer line: its minute, both its ends, its length."""
    texts = [
        (message.time.replace(second=0), message.text.encode("utf-8", "replace"))
        for message in reading.messages
        if message.kind == "text" and "\n" not in message.text
    ]
    return {
        (minute, text[:LONG_ENOUGH], text[-LONG_ENOUGH:], len(text))
        for minute, text in texts
        if len(text) >= LONG_ENOUGH
    }
