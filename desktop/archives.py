"""Chat texts inside a zip: listed, and read as a stream that is never longer than it says.

Nothing is unpacked to the disk, and nothing but the chat texts is read at all. ``zipfile``
reads the list; the reading is ours, because it happens again and again (hash, upload,
resumed upload) and shall neither list the zip anew nor keep it open in between.

A local header, before each file's packed bytes (APPNOTE 4.3.7):

======  =====  ==============================
offset  bytes  what
======  =====  ==============================
0       4      ``PK`` 3 4
26      2      length of the name
28      2      length of the extra field
30             name, extra field, packed bytes
======  =====  ==============================
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from desktop.errors import BadArchive
from desktop.files import open_ordinary

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# An export holds the chat and its media; ten years of a busy group stay far below.
ENTRIES = 65_535
# Text packs to a tenth. What packs to less than a hundredth, and is long, is a trap.
TRUSTED_BYTES = 16_777_216
PACKED_RATIO = 100
READ_BYTES = 65_536
UTF8_NAME = 0x800
ENCRYPTED = 0x1
LOCAL_HEADER = struct.Struct("<4s22xHH")
# iOS numbers what is attached to a chat: 00000012-notes.txt beside _chat.txt.
IOS_ATTACHMENT = re.compile(r"\d{8}-")


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


def is_zip(path: Path) -> bool:
    """Say whether a file is meant to be a zip, whatever its name.

    Raises:
        OSError: If it can't be read.
    """
    with open_ordinary(path) as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def chat_entries(
    path: Path, name: str, on_left_out: Callable[[int], None] | None = None
) -> list[Entry]:
    """List the chat texts in a zip, in no particular order.

    Args:
        path: Where the zip lies.
        name: What to call it to a person.
        on_left_out: Called with the number of files that people put there, and that are
            no chat texts.

    Raises:
        BadArchive: If it is damaged, locked, or not what it says.
        OSError: If it can't be read.
    """
    try:
        with open_ordinary(path) as file, zipfile.ZipFile(file) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise BadArchive(name, "is damaged or was cut short; export or copy it again") from error
    if len(infos) > ENTRIES:
        raise BadArchive(name, f"holds {len(infos)} files, too many for an export")
    _refuse_overlaps(infos, name)
    named = [(_name_in(info), info) for info in infos if not info.is_dir()]
    texts = [(inside, info) for inside, info in named if is_chat_name(inside)]
    inside_names = {inside for inside, _ in texts}
    entries = [
        _entry(path, name, inside, info)
        for inside, info in texts
        if not is_attachment(inside, inside_names, PurePosixPath(name).stem)
    ]
    if on_left_out is not None:
        on_left_out(sum(not _is_hidden(inside) for inside, _ in named) - len(entries))
    return entries


def is_chat_name(name: str) -> bool:
    """Say whether a path is that of a text, and not one that a system left behind."""
    return name.lower().endswith(".txt") and not _is_hidden(name)


def is_attachment(name: str, names: set[str], stem: str) -> bool:
    """Say whether a text was sent in the chat that lies beside it, and so stays where it is.

    Args:
        name: Path of the text.
        names: All texts found with it.
        stem: Name of the zip they lie in without ``.zip``: Android gives it to the chat too.
    """
    folder, _, last = name.rpartition("/")
    beside = f"{folder}/" if folder else ""
    if IOS_ATTACHMENT.match(last) and f"{beside}_chat.txt" in names:
        return True
    chat = f"{beside}{stem}.txt"
    return chat in names and name != chat and last != "_chat.txt"


def _is_hidden(name: str) -> bool:
    return any(
        part == "__MACOSX" or (part.startswith(".") and part != "..") for part in name.split("/")
    )


def _name_in(info: zipfile.ZipInfo) -> str:
    """Give a name as it was meant: macOS hides that it is UTF-8, Windows turns the slashes."""
    name = info.filename
    if not info.flag_bits & UTF8_NAME:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _entry(path: Path, name: str, inside: str, info: zipfile.ZipInfo) -> Entry:
    if info.flag_bits & ENCRYPTED:
        raise BadArchive(name, "is locked with a password; unpack it first")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise BadArchive(name, f"holds a link instead of a text ({inside})")
    if inside.startswith("/") or ".." in inside.split("/") or re.match("[A-Za-z]:", inside):
        raise BadArchive(name, f"holds a file that points out of it ({inside})")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BadArchive(name, "is packed in a way that is not read here; pack it as plain zip")
    if info.file_size > max(TRUSTED_BYTES, PACKED_RATIO * info.compress_size):
        raise BadArchive(name, f"unpacks {inside} to far more than a chat can be")
    is_packed = info.compress_type == zipfile.ZIP_DEFLATED
    return Entry(
        path, inside, info.file_size, info.compress_size, info.header_offset, info.CRC, is_packed
    )


def _refuse_overlaps(infos: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse a zip that gives the same packed bytes out as several files."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise BadArchive(name, "is no honest zip: its files lie over each other")
        end = info.header_offset + LOCAL_HEADER.size + info.compress_size


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
