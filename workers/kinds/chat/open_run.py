"""Bytes at the edge of a part whose meaning the neighbouring part decides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from workers.kinds.chat.codings import Coding, source_bytes

LONGEST_MESSAGE = 1 << 20
"""Bytes of a message, header included, that are read for words; the rest is only counted."""

EDGE_BYTES = 512
"""Kept of the end: more than a header, wherever it is cut."""

_BLANKS = b" \t\r\v\f\xef\xbb\xbf"
"""Bytes of a blank line; a byte order mark too, byte by byte, since a cut may part it."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a run, as far as blank lines and the others can be told apart.

    Attributes:
        breaks: Line feeds.
        first_blank: Whether nothing stands before the first line feed.
        last_blank: Whether nothing stands after the last.
        inner: Lines between the two that are not blank.
    """

    breaks: int = 0
    first_blank: bool = True
    last_blank: bool = True
    inner: int = 0

    @classmethod
    def of(cls, data: bytes) -> Lines:
        """Count the lines of some bytes."""
        lines = [not line.translate(None, _BLANKS) for line in data.split(b"\n")]
        return cls(len(lines) - 1, lines[0], lines[-1], lines[1:-1].count(False))

    def merge(self, later: Lines) -> Lines:
        """Join with the lines of what follows."""
        border = self.last_blank and later.first_blank
        if not self.breaks and not later.breaks:
            return Lines(0, border, border)
        if not self.breaks:
            return replace(later, first_blank=border)
        if not later.breaks:
            return replace(self, last_blank=border)
        return Lines(
            self.breaks + later.breaks,
            self.first_blank,
            later.last_blank,
            self.inner + later.inner + (not border),
        )

    @property
    def filled(self) -> int:
        """Lines that are not blank."""
        ends = (not self.first_blank) + (not self.last_blank and self.breaks > 0)
        return self.inner + ends


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run of text without a header inside, of any length, in bounded memory.

    Attributes:
        start: Offset in the source.
        size: Bytes of the source that it was.
        length: Bytes, in UTF-8.
        first: The first ``LONGEST_MESSAGE`` bytes, or all.
        last: The last ``EDGE_BYTES``, or all; fewer where its end was split off.
        units: Bytes that continue no UTF-8 character, a CRLF taken as one: the code points
            of valid text, lines joined by one line feed.
        lines: Its lines.
    """

    start: int
    size: int
    length: int
    first: bytes
    last: bytes
    units: int
    lines: Lines

    @classmethod
    def of(cls, data: bytes, start: int, coding: Coding) -> OpenRun:
        """Make a run of a text that begins at ``start`` of its source."""
        return cls(
            start, source_bytes(data, coding), len(data), data[:LONGEST_MESSAGE],
            data[-EDGE_BYTES:], count_units(data), Lines.of(data),
        )  # fmt: skip

    @property
    def end(self) -> int:
        """Offset in the source of what follows."""
        return self.start + self.size

    @property
    def is_whole(self) -> bool:
        """Whether ``first`` is all of it."""
        return self.length == len(self.first)

    def merge(self, later: OpenRun) -> OpenRun:
        """Join with the run that follows."""
        if not later.length:
            return self
        if not self.length:
            return replace(later, start=self.start)
        cut_break = self.last.endswith(b"\r") and later.first.startswith(b"\n")
        return OpenRun(
            self.start,
            self.size + later.size,
            self.length + later.length,
            (self.first + later.first)[:LONGEST_MESSAGE] if self.is_whole else self.first,
            (self.last + later.last)[-EDGE_BYTES:],
            self.units + later.units - cut_break,
            self.lines.merge(later.lines),
        )

    def filled_lines(self, most: int) -> tuple[int, ...]:
        """Give the numbers of the first lines that are not blank, from 0."""
        lines = enumerate(self.first.split(b"\n"))
        filled = (number for number, line in lines if line.translate(None, _BLANKS))
        return tuple(islice(filled, most))

    def last_line(self) -> bytes | None:
        """Give what follows the last line feed, None if there is no line feed in reach."""
        at = self.last.rfind(b"\n")
        return None if at < 0 else self.last[at + 1 :]

    def without_end(self, line: bytes, coding: Coding) -> OpenRun:
        """Part with the last line."""
        if not line:
            return self
        end = self.last[-len(line) :]
        length = self.length - len(line)
        return OpenRun(
            self.start,
            self.size - source_bytes(line, coding),
            length,
            self.first[:length],
            self.last[: -len(line)],
            self.units - count_units(end),
            replace(self.lines, last_blank=True) if length else Lines(),
        )


def count_units(data: bytes) -> int:
    """Count the bytes that continue no UTF-8 character, a CRLF as one."""
    if data.isascii():
        return len(data) - data.count(b"\r\n")
    continued = int(np.count_nonzero(np.frombuffer(data, np.uint8) & 0xC0 == 0x80))
    return len(data) - continued - data.count(b"\r\n")
