"""Chat texts inside a zip: listed, and read as a stream that is never longer than it says.

Nothing is unpacked to the disk, and nothing but the chat texts is read at all: whatever is
wrong with a photo beside them is no business of ours. The reading happens again and again
(hash, upload, resumed upload) and shall neither list the zip anew nor keep it open in
between.

A local header, before each file's packed bytes (APPNOTE 4.3.7):

======  =====  ==============================
offset  bytes  what
======  =====  ==============================
0       4      ``PK`` 3 4
26      2      length of the name
28      2      length of the extra field
30             name, extra field, packed bytes
======  =====  ==============================

What it says of sizes is not asked: the list says it too, and the checksum tells who is right.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop.chat_names import attachments, is_chat_name, is_hidden
from desktop.errors import BadArchive
from desktop.files import open_ordinary
from desktop.zip_list import FILES, BrokenList, Listed, LongList, read_list

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# Text packs to a tenth. What packs to less than a hundredth, and is long, is a trap.
TRUSTED_BYTES = 16_777_216
PACKED_RATIO = 100
READ_BYTES = 65_536
ENCRYPTED = 0x1
STORED, DEFLATED = 0, 8
LOCAL_HEADER = struct.Struct("<4s22xHH")


@dataclass(frozen=True, slots=True)
class Entry:
    """A chat text in a zip: ``name`` is its path inside, with ``/`` between folders."""

    archive: Path
    name: str
    bytes: int
    packed_bytes: int
    offset: int
    crc32: int
    is_packed: bool

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Give its bytes from the beginning; as a stream it can only be read.

        Raises:
            OSError: Also for packed bytes that are damaged.
        """
        with (
            open_ordinary(self.archive) as file,
            io.BufferedReader(_Unpacked(file, self)) as stream,
        ):
            yield stream


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a zip: chat texts, in no particular order, and what people see beside them.

    Attributes:
        entries: The chat texts.
        left_out: How many files are none, without what systems leave behind.
        zips: How many of those are zips.
    """

    entries: tuple[Entry, ...]
    left_out: int
    zips: int


def is_zip(path: Path) -> bool:
    """Say whether a file is meant to be a zip, whatever its name.

    Raises:
        OSError: If it can't be read.
    """
    with open_ordinary(path) as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def contents_of(path: Path, name: str) -> Contents:
    """List the chat texts in a zip.

    Args:
        path: Where the zip lies.
        name: What to call it to a person.

    Raises:
        BadArchive: If it is damaged, or a chat text in it is locked or not what it says.
        OSError: If it can't be read.
    """
    texts: dict[tuple[str, int, int], Listed] = {}
    seen = zips = 0
    try:
        with open_ordinary(path) as file:
            for listed in read_list(file):
                if is_chat_name(listed.name):
                    # Packed twice under one name: the same again, or another one to be told.
                    texts.setdefault((listed.name, listed.crc32, listed.bytes), listed)
                seen += not is_hidden(listed.name)
                zips += listed.name.lower().endswith(".zip") and not is_hidden(listed.name)
    except (BrokenList, struct.error) as error:
        raise BadArchive(name, "is damaged or was cut short; export or copy it again") from error
    except LongList as error:
        raise BadArchive(name, _too_long(error.files)) from error
    sent = attachments({inside for inside, _, _ in texts}, zip_name=name)
    chats = [listed for listed in texts.values() if listed.name not in sent]
    _refuse_traps(chats, name)
    return Contents(tuple(_entry(path, name, chat) for chat in chats), seen - len(chats), zips)


def _too_long(files: int) -> str:
    if files > FILES:
        return f"holds {files} files, too many for an export"
    return "has a list of its files that is too long for an export"


def _entry(path: Path, name: str, chat: Listed) -> Entry:
    inside = chat.name
    if chat.flags & ENCRYPTED:
        raise BadArchive(name, "is locked with a password; unpack it first")
    if stat.S_ISLNK(chat.mode):
        raise BadArchive(name, f"holds a link instead of a text ({inside})")
    if inside.startswith("/") or ".." in inside.split("/") or re.match("[A-Za-z]:", inside):
        raise BadArchive(name, f"holds a file that points out of it ({inside})")
    if chat.method not in (STORED, DEFLATED):
        raise BadArchive(name, "is packed in a way that is not read here; pack it as plain zip")
    if chat.is_odd or (chat.method == STORED and chat.bytes != chat.packed_bytes):
        raise BadArchive(name, "is damaged or was cut short; export or copy it again")
    return Entry(
        path,
        inside,
        chat.bytes,
        chat.packed_bytes,
        chat.offset,
        chat.crc32,
        is_packed=chat.method == DEFLATED,
    )


def _refuse_traps(chats: Sequence[Listed], name: str) -> None:
    """Refuse chats that unpack to too much, alone or together, or from the same bytes."""
    end = total = packed = 0
    for chat in sorted(chats, key=lambda chat: chat.offset):
        if chat.bytes > max(TRUSTED_BYTES, PACKED_RATIO * chat.packed_bytes):
            raise BadArchive(name, f"unpacks {chat.name} to far more than a chat can be")
        if chat.offset < end:
            raise BadArchive(name, "is no honest zip: its files lie over each other")
        end = chat.offset + LOCAL_HEADER.size + chat.packed_bytes
        total, packed = total + chat.bytes, packed + chat.packed_bytes
    if total > max(TRUSTED_BYTES, PACKED_RATIO * packed):
        raise BadArchive(name, "unpacks to far more than chats can be")


class _Unpacked(io.RawIOBase):
    """The bytes of an entry as they are unpacked; any that do not fit its facts are an error."""

    def __init__(self, file: BinaryIO, entry: Entry) -> None:
        self._file, self._entry = file, entry
        self._packed_left = entry.packed_bytes
        self._left = entry.bytes
        self._crc32 = 0
        self._inflate = zlib.decompressobj(-zlib.MAX_WBITS) if entry.is_packed else None
        file.seek(entry.offset)
        header = file.read(LOCAL_HEADER.size)
        if len(header) < LOCAL_HEADER.size or header[:4] != b"PK\x03\x04":
            raise self._damaged()
        _, name_bytes, extra_bytes = LOCAL_HEADER.unpack(header)
        file.seek(name_bytes + extra_bytes, io.SEEK_CUR)

    def readable(self) -> bool:
        """Say that it is a stream to read from."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill a buffer, or a part of it; 0 at the end."""
        room = memoryview(buffer).cast("B")
        data = self._unpack(len(room)) if self._left else b""
        self._left -= len(data)
        self._crc32 = zlib.crc32(data, self._crc32)
        if self._left < 0 or (not self._left and self._crc32 != self._entry.crc32):
            raise self._damaged()
        room[: len(data)] = data
        return len(data)

    def _unpack(self, wanted: int) -> bytes:
        """Give 1 to ``wanted`` bytes; there must be more."""
        if self._inflate is None:
            data = self._read_packed(min(wanted, self._left))
        else:
            data, packed = b"", b"more"
            while packed and not data and not self._inflate.eof:
                # Even when no packed bytes are left, zlib may still hold some of ours.
                packed = self._inflate.unconsumed_tail or self._read_packed(READ_BYTES)
                try:
                    data = self._inflate.decompress(packed, wanted)
                except zlib.error as error:
                    raise self._damaged() from error
        if not data:
            raise self._damaged()
        return data

    def _read_packed(self, most: int) -> bytes:
        data = self._file.read(min(most, self._packed_left))
        self._packed_left -= len(data)
        return data

    def _damaged(self) -> OSError:
        return OSError("the zip is damaged there; export or copy it again")
