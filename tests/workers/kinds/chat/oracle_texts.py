"""The judge's reading of bytes: how a source is encoded, and where its lines are."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
HARDLY_CP1252 = b"\x81\x8d\x8f\x90\x9d\xfe\xff"
"""What Windows-1252 does not know, or hardly anybody writes."""


@dataclass(frozen=True)
class Line:
    """One line: its bytes without the line end, and where it starts and ends."""

    data: bytes
    start: int
    end: int

    @property
    def text(self) -> str:
        """The line as text, bad bytes replaced."""
        return self.data.decode("utf-8", "replace")


@dataclass(frozen=True)
class Text:
    """A whole source as text.

    Attributes:
        encoding: ``utf-8``, ``utf-16-le``, ``utf-16-be`` or ``cp1252``.
        data: The text in UTF-8; lines end with LF or CRLF.
        has_cr: Whether they ended with CR in the source.
        bad_bytes: How many bytes of the source are no text.
    """

    encoding: str
    data: bytes
    has_cr: bool
    bad_bytes: int

    def bytes_before(self, place: int) -> int:
        """Say how many bytes of the source lie before a place in the text."""
        if self.encoding == "utf-8":
            return place
        return len(self.data[:place].decode().encode(self.encoding, "replace"))


def text_of(source: bytes) -> Text:
    """Read the bytes of a whole source as text."""
    encoding, data = encoding_of(source), source
    if encoding != "utf-8":
        data = source.decode(encoding, "replace").encode()
    has_cr = b"\n" not in data and b"\r" in data
    if has_cr:
        data = data.replace(b"\r", b"\n")
    return Text(encoding, data, has_cr, len(bad_bytes(source, encoding)))


def cut_character(source: bytes) -> bytes:
    """Give the character at the end that lacks its last byte or bytes, from two bytes on."""
    for size in (2, 3):
        lead, *others = source[-size:] or b"?"
        goes_on = len(others) == size - 1 and all(0x80 <= byte < 0xC0 for byte in others)
        if 0xE0 <= lead <= 0xF4 and goes_on and bad_bytes(source[-size:], "utf-8"):
            return source[-size:]
    return b""


def encoding_of(source: bytes) -> str:
    """Tell how a source is written: its mark, its NULs, or what its high bytes make."""
    for mark, encoding in MARKS.items():
        if source.startswith(mark):
            return encoding
    # A header begins with a bracket or a digit, which UTF-16 writes with a zero byte.
    signs = b"[0123456789"
    if len(source) > 2 and source[1] == 0 != source[2] and source[0] in signs:
        return "utf-16-le"
    if len(source) > 2 and source[0] == 0 == source[2] and source[1] in signs:
        return "utf-16-be"
    # Latin letters, digits and line ends of UTF-16 have a zero byte on one side.
    even, odd = source[0::2].count(0), source[1::2].count(0)
    if 10 * odd >= len(source) and odd > 5 * even:
        return "utf-16-le"
    if 10 * even >= len(source) and even > 5 * odd:
        return "utf-16-be"
    lone = sum(byte not in HARDLY_CP1252 for byte in bad_bytes(source, "utf-8"))
    lone -= sum(byte not in HARDLY_CP1252 for byte in cut_character(source))
    good = sum(sign >= "\x80" for sign in source.decode("utf-8", "ignore"))
    return "cp1252" if lone > good else "utf-8"


def bad_bytes(source: bytes, encoding: str) -> bytes:
    """Give the bytes that are no text in an encoding."""
    bad = b""
    while True:
        try:
            source.decode(encoding)
        except UnicodeDecodeError as error:
            bad += source[error.start : error.end]
            source = source[error.end :]
        else:
            return bad


def lines_of(data: bytes) -> list[Line]:
    """Cut at LF and CRLF; the last line end opens no line."""
    lines, start = [], 0
    while start < len(data):
        feed = data.find(b"\n", start)
        end = len(data) if feed < 0 else feed + 1
        whole = data[start:end]
        is_crlf = whole.endswith(b"\r\n")
        lines.append(Line(whole[:-2] if is_crlf else whole.removesuffix(b"\n"), start, end))
        start = end
    return lines
