"""A line of each shape, for a person to see how it was read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.headers.arrays import places_of_each
from workers.kinds.chat.heads import Entries

LINE_CODE_POINTS = 200

_LINE_BYTES = 4 * LINE_CODE_POINTS


@dataclass(frozen=True, slots=True)
class Example:
    """A line that opens an entry.

    Attributes:
        line: Its first 200 code points.
        name: Where the header ends and the sender begins, in code points.
        body: Where the text begins.
        is_said: Whether somebody says it; a notice has no sender.
    """

    line: str
    name: int
    body: int
    is_said: bool


def examples_of(padded: Bytes, entries: Entries, body: Ints, is_said: Flags) -> dict[str, Example]:
    """Show each shape on the first line that somebody says, else on the first of all.

    Args:
        padded: The bytes.
        entries: What begins there.
        body: Where each text begins.
        is_said: Which of them have a sender.
    """
    found = {}
    for lines in places_of_each(entries.shape):
        place = int(lines[np.argmax(is_said[lines])])
        start, end = int(entries.line[place]), int(entries.end[place])
        shown = padded[start : min(end, start + _LINE_BYTES)].tobytes()
        line, goes_on, _ = shown.partition(b"\n")
        if goes_on:
            line = line.removesuffix(b"\r")
        header, name = int(entries.body[place]) - start, int(body[place]) - start
        found[entries.signatures[int(entries.shape[place])]] = Example(
            _text(line)[:LINE_CODE_POINTS],
            len(_text(line[:header])),
            len(_text(line[:name])),
            bool(is_said[place]),
        )
    return found


def merge_examples(one: dict[str, Example], two: dict[str, Example]) -> dict[str, Example]:
    """Keep the earlier line of each shape, unless only the later one is said."""
    if not one or not two:
        return one or two
    joined = dict(one)
    for signature, example in two.items():
        known = joined.get(signature)
        if known is None or (example.is_said and not known.is_said):
            joined[signature] = example
    return joined


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace")
