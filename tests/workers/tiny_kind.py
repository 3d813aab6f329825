"""A small analysis for the tests of the workers: lines, and what they can be told to do.

Lines are cut anywhere: the bytes before the first and after the last newline of a part
travel in the tally and are counted when joined. A line can misbehave:

    !exit      ends the process that reads it
    !sleep     sleeps for an hour
    !raise     raises an error that can't be pickled
    !seven     wants another plan than the beginning shows
    !steps     wants one plan after the other, up to 5
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workers.errors import BadOption
from workers.kinds.base import Kind, Part, Read, ReadRange, SourceInfo


@dataclass(frozen=True, slots=True)
class Plan:
    """``shift`` is what the letters are counted from."""

    shift: int


@dataclass(frozen=True, slots=True)
class Segment:
    source: int
    shift: int
    head: bytes
    lines: tuple[bytes, ...] | None  # None: no newline in it, all of it is head
    tail: bytes


Tally = tuple[Segment, ...]


class Stubborn(Exception):
    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} {second}")


class TinyKind:
    name = "tiny"
    version = 1
    plan_type = Plan
    derivable: frozenset[str] = frozenset()

    def options(self, given: Mapping[str, str], sources: Sequence[str] = ()) -> dict[str, str]:
        for option in given:
            if option != "color":
                raise BadOption(option, given[option], "color is")
        return {"color": given.get("color", "red")}

    def preview(
        self, name: str, beginning: bytes, is_end: bool, options: Mapping[str, str]
    ) -> dict[str, Any]:
        return {"kind": self.name}

    def guess(self, beginning: bytes, is_end: bool, options: Mapping[str, str]) -> Plan:
        return Plan(int(beginning[:1].isupper()))

    def boundary(self, window: bytes, plan: Plan) -> int | None:
        found = window.find(b"\n")
        return None if found < 0 else found + 1

    def empty(self) -> Tally:
        return ()

    def measure(self, part: Part, plan: Plan) -> Tally:
        if b"!exit" in part.data:
            os._exit(3)
        if b"!sleep" in part.data:
            time.sleep(3600)
        if b"!raise" in part.data:
            raise Stubborn("a secret line", "of a chat")
        return (_segment(part.source, plan.shift, part.data),)

    def measure_beginning(self, part: Part, options: Mapping[str, str]) -> Tally:
        return self.measure(part, self.guess(part.data, part.is_end, options))

    def merge(self, earlier: Tally, later: Tally) -> Tally:
        if not earlier or not later or earlier[-1].source != later[0].source:
            return earlier + later
        return (*earlier[:-1], _join(earlier[-1], later[0]), *later[1:])

    def messages(self, tally: Tally) -> int:
        return sum(len(segment.lines or ()) for segment in tally)

    def plans(self, tally: Tally) -> dict[int, Plan]:
        return {segment.source: Plan(segment.shift) for segment in tally}

    def settle(
        self,
        tally: Tally,
        options: Mapping[str, str],
        sources: Sequence[SourceInfo] = (),
        read: Read | None = None,
    ) -> dict[int, Plan]:
        """A source that says so anywhere wants a plan which its beginning does not show."""
        return {segment.source: Plan(_wanted_shift(segment)) for segment in tally}

    def spill(self, tally: Tally, prefix: str) -> tuple[Tally, dict[str, bytes]]:
        return tally, {f"{prefix}/lines": str(self.messages(tally)).encode()}

    def encode(self, tally: Tally) -> bytes:
        return json.dumps(
            [
                [
                    segment.source,
                    segment.shift,
                    segment.head.decode("latin-1"),
                    None
                    if segment.lines is None
                    else [line.decode("latin-1") for line in segment.lines],
                    segment.tail.decode("latin-1"),
                ]
                for segment in tally
            ]
        ).encode()

    def decode(self, data: bytes) -> Tally:
        return tuple(
            Segment(
                source,
                shift,
                head.encode("latin-1"),
                None if lines is None else tuple(line.encode("latin-1") for line in lines),
                tail.encode("latin-1"),
            )
            for source, shift, head, lines, tail in json.loads(data)
        )

    def report(
        self,
        total: Tally,
        sources: Sequence[SourceInfo],
        options: Mapping[str, str],
        read: Read | None = None,
    ) -> dict[str, Any]:
        return {"lines": self.messages(total)}

    def path(self, total: Tally) -> None:
        return None

    def derive(
        self,
        report: dict[str, Any],
        artifacts: ReadRange,
        before: Mapping[str, str],
        after: Mapping[str, str],
    ) -> None:
        return None

    def message_count(self, report: dict[str, Any]) -> None:
        return None

    def artifacts(
        self, total: Tally, sources: Sequence[SourceInfo], read: Any
    ) -> Iterable[tuple[str, Iterator[bytes]]]:
        return ()


def _segment(source: int, shift: int, data: bytes) -> Segment:
    head, *rest = data.split(b"\n")
    if not rest:
        return Segment(source, shift, head, None, b"")
    return Segment(source, shift, head, tuple(rest[:-1]), rest[-1])


def _wanted_shift(segment: Segment) -> int:
    if b"!seven" in _text(segment):
        return 7
    return min(segment.shift + 1, 5) if b"!steps" in _text(segment) else segment.shift


def _join(earlier: Segment, later: Segment) -> Segment:
    return _segment(earlier.source, earlier.shift, _text(earlier) + _text(later))


def _text(segment: Segment) -> bytes:
    if segment.lines is None:
        return segment.head
    return b"\n".join((segment.head, *segment.lines, segment.tail))


KINDS: dict[str, Kind[Any, Any]] = {"tiny": TinyKind()}
