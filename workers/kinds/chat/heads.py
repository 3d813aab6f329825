"""The head of each entry: who speaks, and where the body begins."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.senders import Sender, read_sender
from workers.kinds.chat.slices import group_slices


class Entries(NamedTuple):
    """Entries of some bytes, in order.

    Attributes:
        body: Where the header ends.
        end: Where the entry ends, its last line break left out.
        time: Seconds since 1970.
    """

    body: Ints
    end: Ints
    time: Ints


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


def read_heads(buffer: Buffer, entries: Entries) -> Heads:
    """Find who speaks in each entry and where the body begins; group -1 is nobody."""
    padded = buffer.padded
    line_end = _first_line_ends(buffer, entries)
    colons = np.flatnonzero(padded == ord(":"))
    colons = np.append(colons[padded[colons + 1] == ord(" ")], len(padded))
    colon = colons[np.searchsorted(colons, entries.body)]
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
    return Heads(np.where(group < 0, entries.body, body), group, senders, view_once)


def _first_line_ends(buffer: Buffer, entries: Entries) -> Ints:
    padded = buffer.padded
    after = np.append(buffer.newlines, len(padded))[np.searchsorted(buffer.newlines, entries.body)]
    line_end = np.minimum(after, entries.end)
    goes_on = (after < entries.end) & (line_end > entries.body)
    trimmed: Ints = line_end - (goes_on & (padded[line_end - 1] == ord("\r")))
    return trimmed
