"""What the bytes of a source show about its encoding, blind to any reading of it.

It merges over any cut: a UTF-8 character that a cut parts is kept as raw bytes at the
edges, and looked at when the neighbour is joined.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from workers.kinds.chat.codings import CR, LF, Coding

_ESCAPED = np.uint32(0xDC00)
"""A byte that is no text is decoded to its value behind this one."""

_NO_LETTERS = b"\x81\x8d\x8f\x90\x9d\xfe\xff"
"""Bytes that Windows-1252 does not know, or hardly anybody writes."""

_UNITS_WITH_NUL, _NUL_RATIO = 5, 5
"""UTF-16 without a mark: a NUL in a fifth of the units, and five times more on one side."""

_OPENS_LITTLE, _OPENS_BIG = re.compile(rb"[\[\d]\0[^\0]"), re.compile(rb"\0[\[\d]\0")
"""UTF-16 without a mark, too: a header's first sign, whatever the scripts behind it."""

_CUT = re.compile("[\udce0-\udcf4][\udc80-\udcbf]{1,2}\\Z")
"""A UTF-8 character without its end; Windows-1252 hardly ends so."""
_LONGEST_CUT = 3


@dataclass(frozen=True, slots=True)
class ByteEvidence:
    """The bytes of a run of one source.

    Attributes:
        begin: The first three bytes of the run.
        size: Bytes between ``lead`` and ``rest``.
        lead, rest: Bytes at the edges that may belong to a character that was cut.
        good: UTF-8 characters beyond ASCII.
        bad: Bytes that are no UTF-8.
        strange: Those among them that are no letters in Windows-1252 either.
        feeds: Line feeds, wherever they stand.
        nul_even, nul_odd: NULs at even and odd offsets of the source.
    """

    begin: bytes = b""
    size: int = 0
    lead: bytes = b""
    rest: bytes = b""
    good: int = 0
    bad: int = 0
    strange: int = 0
    feeds: int = 0
    nul_even: int = 0
    nul_odd: int = 0

    @classmethod
    def of(cls, raw: bytes, start: int, *, is_end: bool) -> ByteEvidence:
        """Look at bytes that begin at ``start`` of a source."""
        even, odd = _count_nul(raw, start)
        edges = _edges(raw, is_begin=start == 0, is_end=is_end)
        inner = raw[edges[0] : len(raw) - edges[1]]
        return cls(
            raw[:3],
            len(inner),
            raw[: edges[0]],
            raw[len(raw) - edges[1] :],
            *_count_characters(inner, is_end=is_end),
            raw.count(b"\n"),
            even,
            odd,
        )

    def merge(self, later: ByteEvidence, *, is_begin: bool, is_end: bool) -> ByteEvidence:
        """Join with the evidence of the bytes that follow.

        Args:
            later: The evidence of those.
            is_begin: Whether this run begins the source.
            is_end: Whether the later one ends it.
        """
        lead, rest = self.lead, later.rest
        middle = self.rest + later.lead
        if not self.size:
            lead, middle = b"", lead + middle
        if not later.size:
            rest, middle = b"", middle + rest
        before, after = _edges(
            middle,
            is_begin=is_begin if not self.size else True,
            is_end=is_end if not later.size else True,
        )
        inner = middle[before : len(middle) - after]
        good, bad, strange = _count_characters(inner, is_end=is_end and not later.size)
        return ByteEvidence(
            (self.begin + later.begin)[:3],
            self.size + len(inner) + later.size,
            lead + middle[:before],
            middle[len(middle) - after :] + rest,
            self.good + good + later.good,
            self.bad + bad + later.bad,
            self.strange + strange + later.strange,
            self.feeds + later.feeds,
            self.nul_even + later.nul_even,
            self.nul_odd + later.nul_odd,
        )

    def coding(self) -> Coding:
        """Say what the source is written in, if this is all of it."""
        encoding = self._encoding()
        return Coding(encoding, LF if self.feeds else CR)

    @property
    def replaced(self) -> int:
        """Bytes that are shown as U+FFFD, if this is all of the source."""
        return self.bad if self._encoding() == "utf-8" else 0

    def _encoding(self) -> str:
        if self.begin.startswith(b"\xff\xfe"):
            return "utf-16-le"
        if self.begin.startswith(b"\xfe\xff"):
            return "utf-16-be"
        if self.begin.startswith(b"\xef\xbb\xbf"):
            return "utf-8"
        if _OPENS_LITTLE.match(self.begin):
            return "utf-16-le"
        if _OPENS_BIG.match(self.begin):
            return "utf-16-be"
        size = self.size + len(self.lead) + len(self.rest)
        for encoding, nul, other in (
            ("utf-16-le", self.nul_odd, self.nul_even),
            ("utf-16-be", self.nul_even, self.nul_odd),
        ):
            if nul * 2 * _UNITS_WITH_NUL >= size > 1 and nul > _NUL_RATIO * other:
                return encoding
        return "cp1252" if self.bad - self.strange > self.good else "utf-8"


def _edges(raw: bytes, *, is_begin: bool, is_end: bool) -> tuple[int, int]:
    """Count the bytes at both ends that a neighbour may complete."""
    before = 0
    while not is_begin and before < min(3, len(raw)) and raw[before] & 0xC0 == 0x80:
        before += 1
    if is_end:
        return before, 0
    for length in range(1, min(3, len(raw) - before) + 1):
        byte = raw[-length]
        if byte & 0xC0 != 0x80:
            return before, length if _character_bytes(byte) > length else 0
    return before, 0


def _character_bytes(lead: int) -> int:
    """Say how many bytes the UTF-8 character that begins with this one has."""
    if lead < 0xC2 or lead > 0xF4:
        return 1
    return 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4


def _count_characters(raw: bytes, *, is_end: bool) -> tuple[int, int, int]:
    """Count characters beyond ASCII, bytes that are no UTF-8, and strange ones among them."""
    if raw.isascii():
        return 0, 0, 0
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "surrogateescape")
        signs = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        bad = (signs[signs - _ESCAPED < 0x100] - _ESCAPED).astype(np.uint8).tobytes()
        good = int(np.count_nonzero(signs >= 0x80)) - len(bad)
        strange = len(bad) - len(bad.translate(None, _NO_LETTERS))
        if is_end and (cut := _CUT.search(text[-_LONGEST_CUT:])):
            strange += len(bad[cut.start() - cut.end() :].translate(None, _NO_LETTERS))
        return good, len(bad), strange
    return int(np.count_nonzero(np.frombuffer(raw, np.uint8) >= 0xC0)), 0, 0


def _count_nul(raw: bytes, start: int) -> tuple[int, int]:
    """Count NULs at even and at odd offsets of the source."""
    if b"\0" not in raw:
        return 0, 0
    sides = raw[start % 2 :: 2].count(0), raw[1 - start % 2 :: 2].count(0)
    return sides
