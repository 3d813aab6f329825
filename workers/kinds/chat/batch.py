"""What a run of entries of one source comes to, and how two runs that meet are summed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from workers.kinds.chat.bodies.learned import Tags, merge_tags
from workers.kinds.chat.columns import Rows
from workers.kinds.chat.counts import Counts
from workers.kinds.chat.examples import Example, merge_examples
from workers.kinds.chat.overlaps.prints import merge_sketches
from workers.kinds.chat.people import LONGEST_REPLY_S
from workers.kinds.chat.voices import Voices, united


class Edge(NamedTuple):
    """The message at an end of a run of messages: who wrote it, and when."""

    identity: str
    time: int


@dataclass(frozen=True, slots=True)
class Batch:
    """What a run of entries of one source comes to.

    Attributes:
        counts: The sums.
        messages: How many are messages.
        repeated: How many of these are left out of the sums.
        notices: How many are notices.
        least, greatest: Least and greatest time of messages, None without any.
        first, last: The messages at both ends; None also where replies are counted later.
        opening: Who says the first entry, before the source is known; empty for nobody,
            None without entries.
        spoken: Identities of those who sent messages, in the order of code points.
        voices: How they speak.
        tags: Phrases that may be learned.
        examples: A line of each shape.
        sketch: What likens it to other sources.
        rows: A row for each entry.
    """

    counts: Counts = field(default_factory=Counts)
    messages: int = 0
    repeated: int = 0
    notices: int = 0
    least: int | None = None
    greatest: int | None = None
    first: Edge | None = None
    last: Edge | None = None
    opening: str | None = None
    spoken: tuple[str, ...] = ()
    voices: Voices = field(default_factory=Voices)
    tags: Tags = field(default_factory=dict)
    examples: dict[str, Example] = field(default_factory=dict)
    sketch: tuple[int, ...] = ()
    rows: tuple[Rows, ...] = ()


def follow(earlier: Batch, later: Batch) -> Batch:
    """Join with the batch that follows in the same source."""
    counts = earlier.counts.merge(later.counts)
    reply = reply_between(earlier.last, later.first)
    if reply is not None:
        counts = replace(counts, people=counts.people.with_reply(*reply))
    times = [time for time in (earlier.least, later.least) if time is not None]
    ends = [time for time in (earlier.greatest, later.greatest) if time is not None]
    return Batch(
        counts,
        earlier.messages + later.messages,
        earlier.repeated + later.repeated,
        earlier.notices + later.notices,
        min(times, default=None),
        max(ends, default=None),
        earlier.first or later.first,
        later.last or earlier.last,
        later.opening if earlier.opening is None else earlier.opening,
        united(earlier.spoken, later.spoken),
        earlier.voices.merge(later.voices),
        merge_tags(earlier.tags, later.tags),
        merge_examples(earlier.examples, later.examples),
        merge_sketches(earlier.sketch, later.sketch),
        earlier.rows + later.rows,
    )


def reply_between(earlier: Edge | None, later: Edge | None) -> tuple[str, int] | None:
    """Tell who replied, and after how many seconds, where two runs of messages meet."""
    if earlier is None or later is None or earlier.identity == later.identity:
        return None
    waited_s = later.time - earlier.time
    return (later.identity, waited_s) if 0 <= waited_s <= LONGEST_REPLY_S else None
