"""The head of each entry: who speaks, and where the body begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.senders import Sender, read_sender
from workers.kinds.chat.slices import SLICE_BYTES, group_slices


class Entries(NamedTuple):
    """Entries of some bytes, in order.

    Attributes:
        line: Where the header begins.
        body: Where the header ends.
        end: Where the entry ends, its last line break left out.
        time: Seconds since 1970.
        shape: Index of the header's shape.
        signatures: What ``shape`` is an index into.
    """

    line: Ints
    body: Ints
    end: Ints
    time: Ints
    shape: Ints
    signatures: tuple[str, ...]


class Heads(NamedTuple):
    """What stands before each body.

    Attributes:
        body: Where the body begins; for an entry that nobody speaks, its text.
        group: The group of entries whose sender is written alike, -1 for nobody.
        group_senders: Who the sender of each group is.
        view_once: Where the head is `Name:.`, which a view once message may be.
    """

    body: Ints
    group: Ints
    group_senders: list[Sender | None]
    view_once: Flags


class Speakers(NamedTuple):
    """Heads as they are read without regard to the rest of the source.

    Attributes:
        heads: Each name up to the first `: `.
        second: Where the next `: ` or final `:` of the line stands, -1 where there is none.
    """

    heads: Heads
    second: Ints


def read_speakers(buffer: Buffer, entries: Entries) -> Speakers:
    """Find who speaks in each entry and where the body begins; group -1 is nobody."""
    padded = buffer.padded
    line_end = _first_line_ends(buffer, entries)
    colons = np.flatnonzero(padded == ord(":"))
    colons = np.append(colons[padded[colons + 1] == ord(" ")], len(padded))
    place = np.searchsorted(colons, entries.body)
    colon = colons[place]
    has_colon = colon + 1 < line_end
    bare_colon = ~has_colon & (padded[line_end - 1] == ord(":"))
    # A view once message of some phones is `Name:.`, without the blank.
    view_once = ~has_colon & (padded[line_end - 1] == ord(".")) & (padded[line_end - 2] == ord(":"))
    name_end = np.where(has_colon, colon, line_end - 1 - view_once)
    body = np.where(has_colon, colon + 2, line_end - view_once)

    speaks = (has_colon | bare_colon | view_once) & (name_end >= entries.body)
    group = np.full(len(speaks), -1, dtype=np.int64)
    first, group[speaks] = group_slices(padded, entries.body[speaks], name_end[speaks])
    names = np.flatnonzero(speaks)[first]
    senders = [
        read_sender(padded[start:end].tobytes())
        for start, end in zip(entries.body[names].tolist(), name_end[names].tolist(), strict=True)
    ]
    is_notice = np.array([sender is None for sender in senders] + [True], dtype=np.bool_)
    group[is_notice[group]] = -1
    heads = Heads(np.where(group < 0, entries.body, body), group, senders, view_once)
    return Speakers(heads, _second_colons(padded, colons, place, body, line_end, group >= 0))


def lengthen_names(padded: Bytes, speakers: Speakers, plan: ChatPlan) -> Heads:
    """Give the heads as the whole source has them, the names that hold a colon whole."""
    heads, second = speakers.heads, speakers.second
    more = {one.identity: one.more for one in plan.long_names}
    is_wanted = [one is not None and one.identity in more for one in heads.group_senders]
    if not any(is_wanted):
        return heads
    size = second - heads.body
    chosen = np.array([*is_wanted, False], dtype=np.bool_)[heads.group]
    chosen &= (second >= 0) & (size <= SLICE_BYTES)
    return _lengthened(padded, heads, second, np.flatnonzero(chosen), more)


def join_names(heads: Heads, plan: ChatPlan) -> Heads:
    """Put who is meant in the place of who speaks.

    It comes after all else is read: what a text is depends on the name as it is written.
    """
    if not plan.aliases:
        return heads
    aliases = {alias.known_as: Sender(alias.identity, alias.name) for alias in plan.aliases}
    senders = [
        None if sender is None else aliases.get(sender.identity, sender)
        for sender in heads.group_senders
    ]
    return heads._replace(group_senders=senders)


def _lengthened(
    padded: Bytes, heads: Heads, second: Ints, chosen: Ints, more: Mapping[str, str]
) -> Heads:
    """Move what stands before a second colon to the name, where it belongs to one."""
    start, end = heads.body[chosen], second[chosen]
    first, alike = group_slices(padded, start, end)
    texts = [
        padded[start[one] : end[one]].tobytes().decode("utf-8", "replace") for one in first.tolist()
    ]
    pairs, pair = np.unique(heads.group[chosen] * len(texts) + alike, return_inverse=True)
    senders, longer_group = list(heads.group_senders), np.full(len(pairs), -1, dtype=np.int64)
    for place, key in enumerate(pairs.tolist()):
        short, text = divmod(key, len(texts))
        sender = senders[short]
        if sender is not None and more[sender.identity] == texts[text]:
            longer_group[place] = len(senders)
            senders.append(read_sender(f"{sender.name}: {texts[text]}".encode()) or sender)
    is_long = longer_group[pair] >= 0
    moved = chosen[is_long]
    body, group = heads.body.copy(), heads.group.copy()
    group[moved] = longer_group[pair][is_long]
    body[moved] = second[moved] + 1
    body[moved] += padded[body[moved]] == ord(" ")
    return Heads(body, group, senders, heads.view_once)


def _second_colons(
    padded: Bytes, colons: Ints, place: Ints, body: Ints, line_end: Ints, speaks: Flags
) -> Ints:
    """Find the colon that may end a longer name, for entries whose first is `: `."""
    following = np.append(colons, len(padded))[place + 1]
    final = np.where(padded[line_end - 1] == ord(":"), line_end - 1, len(padded))
    found = np.where(following + 1 < line_end, following, final)
    has_room = speaks & (found > body) & (found < line_end)
    return np.where(has_room, found, -1)


def _first_line_ends(buffer: Buffer, entries: Entries) -> Ints:
    padded = buffer.padded
    after = np.append(buffer.newlines, len(padded))[np.searchsorted(buffer.newlines, entries.body)]
    line_end = np.minimum(after, entries.end)
    goes_on = (after < entries.end) & (line_end > entries.body)
    trimmed: Ints = line_end - (goes_on & (padded[line_end - 1] == ord("\r")))
    return trimmed
