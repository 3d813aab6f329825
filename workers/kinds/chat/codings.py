"""From a source's own bytes to UTF-8 with line feeds, and back to places in the source.

Everything after this module reads UTF-8. A source in another encoding is decoded part by
part: what a part can't decode alone, since a character was cut, stays at its edges as raw
bytes (*lead* and *rest*) until the neighbour is joined.

========== ============================ ==========================================
encoding   lead                         rest
========== ============================ ==========================================
utf-8      never                        never: the bytes are kept as they are
cp1252     never                        never: one byte is one character
utf-16-*   an odd byte, a low surrogate a high surrogate, an odd byte
========== ============================ ==========================================

Where each line ends with a lone carriage return, it becomes a line feed on the way.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Ints

LF, CR = "lf", "cr"


class Coding(NamedTuple):
    """How a source's bytes are text.

    Attributes:
        encoding: A Python codec name: utf-8, cp1252, utf-16-le or utf-16-be.
        breaks: What ends a line: ``lf`` (a CR before it belongs to it) or ``cr``.
    """

    encoding: str = "utf-8"
    breaks: str = LF

    @property
    def keeps_places(self) -> bool:
        """Whether a byte of the text stands where it stands in the source."""
        return self.encoding == "utf-8"


UTF_8 = Coding()


class Decoded(NamedTuple):
    """A run of a source's bytes: ``text`` in UTF-8 between what can't be decoded alone."""

    lead: bytes
    text: bytes
    rest: bytes


def decode(raw: bytes, start: int, coding: Coding, *, is_begin: bool, is_end: bool) -> Decoded:
    """Decode as much of a run of bytes as can be decoded without its neighbours.

    Args:
        raw: The bytes.
        start: Where they begin in the source.
        coding: The source's.
        is_begin: Whether a character begins with them.
        is_end: Whether a character ends with them.
    """
    lead, rest = b"", b""
    if coding.encoding.startswith("utf-16"):
        lead_bytes = 0 if is_begin else _utf16_lead(raw, start, coding)
        rest_bytes = 0 if is_end else _utf16_rest(raw[lead_bytes:], coding)
        end = len(raw) - rest_bytes
        lead, raw, rest = raw[:lead_bytes], raw[lead_bytes:end], raw[end:]
    return Decoded(lead, _text(raw, coding), rest)


def read_text(raw: bytes, coding: Coding) -> str:
    """Give the text of some bytes, its lines joined by one line feed."""
    return _text(raw, coding).decode("utf-8", "replace").replace("\r\n", "\n")


def source_bytes(text: bytes, coding: Coding) -> int:
    """Say how many bytes of the source a decoded text was."""
    if coding.keeps_places:
        return len(text)
    data = np.frombuffer(text, dtype=np.uint8)
    return int(_widths(data, coding).sum())


def source_places(padded: Bytes, coding: Coding) -> Ints | None:
    """Say how many bytes of the source lie before each byte of a decoded text.

    Returns:
        An array with an entry more than ``padded``; None where places stay the same.
    """
    if coding.keeps_places:
        return None
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(_widths(padded, coding))])


def _text(raw: bytes, coding: Coding) -> bytes:
    if coding.encoding != "utf-8":
        raw = raw.decode(coding.encoding, "replace").encode()
    return raw.replace(b"\r", b"\n") if coding.breaks == CR else raw


def _widths(data: Bytes, coding: Coding) -> Ints:
    """Give how many bytes of the source each byte of a text stands for, at its lead byte."""
    is_lead = (data & 0xC0) != 0x80
    widths: Ints = is_lead.astype(np.int64)
    return widths if coding.encoding == "cp1252" else 2 * (widths + (data >= 0xF0))


def _utf16_lead(raw: bytes, start: int, coding: Coding) -> int:
    odd = start % 2
    unit = raw[odd : odd + 2]
    return odd + 2 if _is_surrogate(unit, 0xDC, coding) else min(odd, len(raw))


def _utf16_rest(raw: bytes, coding: Coding) -> int:
    odd = len(raw) % 2
    unit = raw[len(raw) - odd - 2 : len(raw) - odd]
    return odd + 2 if _is_surrogate(unit, 0xD8, coding) else odd


def _is_surrogate(unit: bytes, first: int, coding: Coding) -> bool:
    if len(unit) < 2:
        return False
    high = unit[1] if coding.encoding.endswith("le") else unit[0]
    return first <= high < first + 4
