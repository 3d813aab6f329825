"""The list at the end of a zip, read file by file and never held whole.

A zip for which ``zipfile`` is no help: that one makes an object for each of a hundred
thousand photos, and gives up at the first odd one, whether anybody wants it or not. Here
nothing but a name is asked of what is no chat text.

The end of a zip (APPNOTE 4.3.16), found from behind, since a comment may follow it:

======  =====  ==============================
offset  bytes  what
======  =====  ==============================
0       4      ``PK`` 5 6
10      2      files in the list, 65535: see below
12      4      bytes of the list, 2**32 - 1: see below
16      4      where the list begins, 2**32 - 1: see below
20      2      bytes of the comment that follows
======  =====  ==============================

A larger zip has the same figures with eight bytes each in a record of 56 bytes (4.3.14)
that begins with ``PK`` 6 6, and 20 bytes (4.3.15) that begin with ``PK`` 6 7 and point at
it, right before that end. A row of the list (4.3.12) has 46 bytes, then name, extra fields
and comment.
"""

from __future__ import annotations

import io
import struct
import unicodedata
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

# An export holds the chat and its media; ten years of a busy group stay far below.
FILES = 65_535
# So many rows with names as long as those of photos in folders.
LIST_BYTES = 12 << 20

END = struct.Struct("<4s6xHIIH")
LARGE_END = struct.Struct("<4s28xQQQ")
LARGE_POINTER = struct.Struct("<4s4xQ4x")
ROW = struct.Struct("<4s4xHH4xIIIHHH4xII")
EXTRA = struct.Struct("<HH")
COMMENT_BYTES = 65_535
FULL = 0xFFFFFFFF
LARGE_SIZES, UNICODE_NAME = 0x0001, 0x7075
UTF8_NAME = 0x800


class BrokenList(Exception):
    """The list is not there, or is not what it should be."""


class LongList(Exception):
    """The list is longer than that of any export; ``files`` is what it claims to hold."""

    def __init__(self, files: int) -> None:
        super().__init__(f"{files} files")
        self.files = files


class Listed(NamedTuple):
    """A file as the list tells of it: ``name`` with ``/`` between folders, composed (NFC)."""

    name: str
    flags: int
    method: int
    crc32: int
    packed_bytes: int
    bytes: int
    offset: int
    mode: int
    is_odd: bool


class _End(NamedTuple):
    files: int
    size: int
    start: int
    before: int
    """Bytes that stand before the zip, as in one that unpacks itself."""


def read_list(file: BinaryIO) -> Iterator[Listed]:
    """Give the files of a zip, one after the other, without the folders.

    Raises:
        BrokenList: If it is cut short or damaged.
        LongList: If it is longer than an export's can be.
        OSError: If it can't be read.
    """
    end = _end_of(file)
    if end.files > FILES or end.size > LIST_BYTES:
        raise LongList(end.files)
    file.seek(end.start)
    left, files = end.size, 0
    while left >= ROW.size:
        row = file.read(ROW.size)
        if len(row) < ROW.size or row[:4] != b"PK\1\2":
            raise BrokenList
        name_bytes, extra_bytes, comment_bytes = struct.unpack_from("<HHH", row, 28)
        rest = file.read(name_bytes + extra_bytes + comment_bytes)
        left -= len(row) + len(rest)
        files += 1
        if files > FILES:
            raise LongList(files)
        if rest[name_bytes - 1 : name_bytes] not in (b"/", b"\\"):
            yield _listed(row, rest[:name_bytes], rest[name_bytes:][:extra_bytes], end.before)
    if files != end.files:
        raise BrokenList


def _end_of(file: BinaryIO) -> _End:
    size = file.seek(0, io.SEEK_END)
    start = max(0, size - END.size - COMMENT_BYTES)
    file.seek(start)
    tail = file.read(END.size + COMMENT_BYTES)
    place = _place_of_end(tail)
    _, files, list_bytes, list_start, _ = END.unpack_from(tail, place)
    at = start + place
    if FULL in (list_bytes, list_start) or files == 0xFFFF:
        large = _large_end(file, at)
        if large is not None:
            at, (files, list_bytes, list_start) = large
    before = at - list_bytes - list_start
    if before % (FULL + 1) == 0:  # none, or macOS, which counts no further than four gigabytes
        before = 0
    if before < 0:
        raise BrokenList
    return _End(files, list_bytes, at - list_bytes, before)


def _place_of_end(tail: bytes) -> int:
    """Find the end whose comment goes on to the end of the file; else the last one.

    A comment may hold the signature, too, and mail may put a line feed after it all.
    """
    last = place = tail.rfind(b"PK\5\6", 0, len(tail) - END.size + 4)
    while place >= 0:
        if place + END.size + END.unpack_from(tail, place)[-1] == len(tail):
            return place
        place = tail.rfind(b"PK\5\6", 0, place)
    if last < 0:
        raise BrokenList
    return last


def _large_end(file: BinaryIO, end: int) -> tuple[int, tuple[int, int, int]] | None:
    """Give where the large record begins and its figures, or None if there is none."""
    if end < LARGE_POINTER.size:
        return None
    file.seek(end - LARGE_POINTER.size)
    signature, told = LARGE_POINTER.unpack(file.read(LARGE_POINTER.size))
    if signature != b"PK\6\7":
        return None
    # Right before its pointer, also where bytes stand before the zip and all else is moved.
    for at in (end - LARGE_POINTER.size - LARGE_END.size, told):
        if not 0 <= at <= end - LARGE_END.size:
            continue
        file.seek(at)
        signature, files, size, start = LARGE_END.unpack(file.read(LARGE_END.size))
        if signature == b"PK\6\6":
            return at, (files, size, start)
    raise BrokenList


def _listed(row: bytes, raw_name: bytes, extra: bytes, before: int) -> Listed:
    _, flags, method, crc32, packed, size, _, _, _, attributes, offset = ROW.unpack(row)
    fields, is_odd = _extra_fields(extra), False
    if FULL in (packed, size, offset):
        large = fields.get(LARGE_SIZES, b"")
        figures = [size, packed, offset]
        for place, figure in enumerate(figures):
            if figure == FULL:
                is_odd = is_odd or len(large) < 8
                figures[place] = int.from_bytes(large[:8], "little")
                large = large[8:]
        size, packed, offset = figures
    name = _name(raw_name, flags, fields.get(UNICODE_NAME, b""))
    return Listed(
        name, flags, method, crc32, packed, size, offset + before, attributes >> 16, is_odd
    )


def _extra_fields(extra: bytes) -> dict[int, bytes]:
    fields: dict[int, bytes] = {}
    at = 0
    while at + EXTRA.size <= len(extra):
        kind, size = EXTRA.unpack_from(extra, at)
        at += EXTRA.size
        fields.setdefault(kind, extra[at : at + size])
        at += size
    return fields


def _name(raw: bytes, flags: int, unicode_field: bytes) -> str:
    """Give a name as it was meant: macOS hides that it is UTF-8, Windows turns the slashes."""
    # Version 1 and the name's checksum stand before a name that some packers add in UTF-8.
    if unicode_field[:5] == b"\1" + zlib.crc32(raw).to_bytes(4, "little"):
        raw = unicode_field[5:]
    try:
        name = raw.decode()
    except UnicodeDecodeError:
        name = raw.decode("utf-8", "replace") if flags & UTF8_NAME else raw.decode("cp437")
    parts = name.replace("\0", "").replace("\\", "/").split("/")
    return unicodedata.normalize("NFC", "/".join(part for part in parts if part != "."))
