"""Zips as phones, systems and attackers make them."""

from __future__ import annotations

import io
import os
import struct
import time
import tracemalloc
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop import archives, zip_list
from desktop.errors import BadArchive, NoChats, SourceUnreadable
from desktop.exports import Watcher, find_sources

CHAT = b"1/2/24, 10:00 - Ana: hola\n"
MEBI = 1 << 20


@dataclass
class Packed:
    """A file of a zip, every field of which may lie."""

    name: str = "_chat.txt"
    data: bytes = CHAT
    method: int = 8
    flags: int = 0x800
    version: int = 20
    size: int | None = None
    packed: int | None = None
    crc32: int | None = None
    local_size: int | None = None
    local_name: str | None = None
    offset: int | None = None
    mode: int = 0
    extra: bytes = b""
    body: bytes | None = None
    descriptor: bytes = b""

    def squeezed(self) -> bytes:
        if self.body is not None:
            return self.body
        if self.method != 8:
            return self.data
        return zlib.compress(self.data, 9, -15)


def zip_bytes(*files: Packed, before: bytes = b"", comment: bytes = b"", count: int = -1) -> bytes:
    out, rows = io.BytesIO(before), b""
    out.seek(0, io.SEEK_END)
    for file in files:
        name, body = file.name.encode(), file.squeezed()
        size = len(file.data) if file.size is None else file.size
        packed = len(body) if file.packed is None else file.packed
        crc32 = zlib.crc32(file.data) if file.crc32 is None else file.crc32
        at = out.tell() - len(before) if file.offset is None else file.offset
        local = name if file.local_name is None else file.local_name.encode()
        sizes = (crc32, packed, size if file.local_size is None else file.local_size)
        if file.flags & 8:
            sizes = (0, 0, 0)
        head = (file.version, file.flags, file.method, 0, 0)
        out.write(struct.pack("<4s5H3I2H", b"PK\3\4", *head, *sizes, len(local), 0) + local)
        out.write(body + file.descriptor)
        rows += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 0x314, *head, crc32, packed, size,
            len(name), len(file.extra), 0, 0, 0, file.mode << 16, at,
        ) + name + file.extra  # fmt: skip
    start, count = out.tell() - len(before), len(files) if count < 0 else count
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(rows), start, len(comment))
    return out.getvalue() + rows + end + comment


def put(tmp_path: Path, data: bytes, name: str = "chats.zip") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def chats_in(path: Path) -> dict[str, bytes]:
    found = {}
    for source in find_sources([path]):
        with source.open() as stream:
            found[source.name.removeprefix(f"{path.name}/")] = stream.read()
    return found


def test_the_zip_of_these_tests_is_a_zip_for_others_too(tmp_path: Path) -> None:
    path = put(tmp_path, zip_bytes(Packed(), Packed("a.jpg", b"x" * 9), before=b"#!", comment=b"c"))

    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.read("_chat.txt") == CHAT


DESCRIPTOR = struct.pack("<4sIII", b"PK\7\10", zlib.crc32(CHAT), 1, len(CHAT))


@pytest.mark.parametrize(
    "data",
    [
        zip_bytes(Packed(method=0)),
        zip_bytes(Packed(flags=0x808, descriptor=DESCRIPTOR), Packed("a.jpg", b"x")),
        zip_bytes(Packed(flags=0x808, descriptor=DESCRIPTOR[4:]), Packed("a.jpg", b"x")),
        zip_bytes(Packed(), before=b"PK\3\4 for a system that unpacks it by itself"),
        zip_bytes(Packed(), comment=b"PK\5\6 is how the end of a zip begins, and more of it"),
        zip_bytes(Packed()) + b"\r\n",
        zip_bytes(Packed("./_chat.txt")),
        zip_bytes(Packed(), Packed()),
        zip_bytes(Packed(local_name="other name entirely.txt")),
        zip_bytes(Packed(local_size=5)),
        zip_bytes(
            Packed(size=0xFFFFFFFF, extra=struct.pack("<HHQ", 1, 8, len(CHAT))),
            Packed("a.jpg", b"x"),
        ),
        zip_bytes(Packed(extra=b"\x55\x54\xff\xff\x01")),
    ],
    ids=[
        "stored", "descriptor", "bare descriptor", "self-extracting", "comment", "line feed after",
        "dot folder", "twice the same", "local name", "local size", "large sizes", "odd extra",
    ],
)  # fmt: skip
def test_an_honest_zip_is_read_however_it_is_made(tmp_path: Path, data: bytes) -> None:
    assert chats_in(put(tmp_path, data)) == {"_chat.txt": CHAT}


def test_a_zip_with_large_records_is_read(tmp_path: Path) -> None:
    path = tmp_path / "chats.zip"
    with (
        zipfile.ZipFile(path, "w") as archive,
        archive.open("_chat.txt", "w", force_zip64=True) as entry,
    ):
        entry.write(CHAT)
    raw = path.read_bytes()
    end = raw.rindex(b"PK\5\6")
    _, _, _, count, _, size, start, _ = struct.unpack("<4s4H2IH", raw[end:])
    record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, start)
    pointer = struct.pack("<4sIQI", b"PK\6\7", 0, end, 1)
    last = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path.write_bytes(raw[:end] + record + pointer + last)

    assert chats_in(path) == {"_chat.txt": CHAT}


def test_two_texts_of_one_name_are_two_sources(tmp_path: Path) -> None:
    other = CHAT.replace(b"Ana", b"Eva")

    sources = find_sources([put(tmp_path, zip_bytes(Packed(), Packed(data=other)))])

    assert [source.name for source in sources] == ["chats.zip/_chat.txt"] * 2
    assert sources[0].sha256 != sources[1].sha256


def test_an_export_packed_again_on_a_mac_is_the_chat_alone(tmp_path: Path) -> None:
    folder = unicodedata.normalize("NFD", "WhatsApp Chat - Begoña")
    data = zip_bytes(
        Packed(f"{folder}/", b"", method=0),
        Packed(f"{folder}/_chat.txt", flags=0),
        Packed(f"__MACOSX/{folder}/.__chat.txt", b"\0\5\x16\7" + bytes(50), flags=0),
        Packed(f"{folder}/00000002-PHOTO-2024-03-05-10-00-00.jpg", os.urandom(99)),
        Packed("__MACOSX/._x.txt", b"\0\5\x16\7"),
        Packed(f"{folder}/.DS_Store", b"x"),
        Packed(f"{folder}/00000003-older.zip", zip_bytes(Packed(data=b"secret"))),
    )

    assert chats_in(put(tmp_path, data)) == {"WhatsApp Chat - Begoña/_chat.txt": CHAT}


def test_many_exports_in_one_zip_are_all_found(tmp_path: Path) -> None:
    data = zip_bytes(
        Packed("ios/Ana/_chat.txt"),
        Packed("ios/Ana/00000001-list.txt", b"secret"),
        Packed("ios/Bo/_chat.txt"),
        Packed("Conversa do WhatsApp com Eva.TXT"),
        Packed("与Ana的 WhatsApp 聊天.txt"),
        Packed("WhatsApp_Chat_with_Max (1).txt"),
        Packed("WhatsApp Chat with Noa/WhatsApp Chat with Noa.txt"),
        Packed("WhatsApp Chat with Noa/recipe.txt", b"secret"),
        Packed("WhatsApp Chat with Noa/IMG-20240305-WA0001.jpg", b"x"),
    )

    assert sorted(chats_in(put(tmp_path, data))) == sorted(
        [
            "ios/Ana/_chat.txt",
            "ios/Bo/_chat.txt",
            "Conversa do WhatsApp com Eva.TXT",
            "与Ana的 WhatsApp 聊天.txt",
            "WhatsApp_Chat_with_Max (1).txt",
            "WhatsApp Chat with Noa/WhatsApp Chat with Noa.txt",
        ]
    )


class Counting(Watcher):
    count = 0

    def left_out(self, count: int) -> None:
        self.count += count


def test_a_text_that_the_chat_says_was_sent_stays_in_a_zip_of_any_name(tmp_path: Path) -> None:
    chat = CHAT + b"1/2/24, 10:01 - Ana: notes.txt (file attached)\n"
    data = zip_bytes(
        Packed("WhatsApp Chat with Ana.txt", chat),
        Packed("notes.txt", b"secret"),
        Packed("Leo.txt"),
        Packed("IMG-20240305-WA0001.jpg", b"x"),
    )
    watcher = Counting()

    found = find_sources([put(tmp_path, data, "export.zip")], watcher)

    assert [source.name for source in found] == [
        "export.zip/Leo.txt",
        "export.zip/WhatsApp Chat with Ana.txt",
    ]
    assert watcher.count == 2


def test_the_same_holds_in_a_folder_but_not_for_what_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "team"
    folder.mkdir()
    chat = put(folder, CHAT + b"1/2/24, 10:01 - Ana: notes.txt (file attached)\n", "Ana.txt")
    notes = put(folder, b"secret", "notes.txt")

    assert [source.name for source in find_sources([folder])] == ["team/Ana.txt"]
    assert [source.name for source in find_sources([chat, notes])] == ["Ana.txt", "notes.txt"]


def test_zips_in_a_zip_stay_there_and_it_says_so(tmp_path: Path) -> None:
    inner = zip_bytes(Packed())
    lone = put(tmp_path, zip_bytes(Packed("a.zip", inner), Packed("b.zip", inner)))
    folder = tmp_path / "team"
    folder.mkdir()
    put(folder, zip_bytes(Packed("a.zip", inner)))

    with pytest.raises(NoChats, match="only zips: unpack it first"):
        find_sources([lone])
    with pytest.raises(NoChats, match="only zips that hold zips: unpack those first"):
        find_sources([folder])


FAULTS = {
    "locked": Packed("a.jpg", b"x" * 50, flags=0x801),
    "method": Packed("a.jpg", b"x" * 50, method=99, version=20),
    "newer": Packed("a.jpg", b"x" * 50, version=255),
    "lying": Packed("a.jpg", b"x" * 50, size=0xFFFFFF),
    "bomb": Packed("a.jpg", bytes(32 * MEBI)),
    "link": Packed("a.jpg", b"/etc/passwd", mode=0o120777),
    "climbing": Packed("../../a.jpg", b"x"),
    "over the chat": Packed("a.jpg", b"x", offset=0),
    "far": Packed("a.jpg", b"x", offset=0xFFFFFF00),
    "checksum": Packed("a.jpg", b"x", crc32=1),
    "name": Packed("a.jpg", b"x", extra=struct.pack("<HH", 1, 3) + b"abc", size=0xFFFFFFFF),
    "no local header": Packed("a.jpg", b"x", packed=0xFFFFFFF0),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("is_first", [True, False])
def test_what_is_wrong_with_media_does_not_spoil_the_chat(
    tmp_path: Path, fault: Packed, is_first: bool
) -> None:
    files = (fault, Packed()) if is_first else (Packed(), fault)

    assert chats_in(put(tmp_path, zip_bytes(*files))) == {"_chat.txt": CHAT}


def small_bombs() -> bytes:
    """Each of them small enough to be trusted."""
    zeros = zlib.compress(bytes(16 * MEBI), 9, -15)
    crc32 = zlib.crc32(bytes(16 * MEBI))
    return zip_bytes(
        *(
            Packed(f"{number}/_chat.txt", b"", size=16 * MEBI, body=zeros, crc32=crc32)
            for number in range(200)
        )
    )


TEXT = b"".join(b"%d/2/24, 10:00 - Ana: hola %d\n" % (n % 28 + 1, n) for n in range(9_000))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (small_bombs, "unpacks to far more"),
        (lambda: zip_bytes(Packed(), Packed("a.jpg", b"x"), count=1), "damaged"),
        (lambda: zip_bytes(Packed(), count=65_535), "damaged"),
        (lambda: zip_bytes(Packed(data=TEXT, size=1_000)), "damaged"),
        (lambda: zip_bytes(Packed(data=TEXT, size=len(TEXT) + 1)), "damaged"),
        (lambda: zip_bytes(Packed(data=TEXT, packed=500)), "damaged"),
        (lambda: zip_bytes(Packed(data=TEXT, method=0, size=1_000)), "damaged"),
        (lambda: zip_bytes(Packed(data=TEXT, method=0, packed=1_000)), "damaged"),
        (lambda: zip_bytes(Packed(data=TEXT, crc32=1)), "damaged"),
        (lambda: zip_bytes(Packed(offset=7)), "damaged"),
        (lambda: zip_bytes(Packed(offset=0xFFFF0000)), "damaged"),
        (lambda: zip_bytes(Packed(size=0xFFFFFFFF)), "damaged|far more"),
        (lambda: zip_bytes(Packed(data=TEXT))[:-400], "damaged or was cut short"),
        (lambda: zip_bytes(Packed(data=TEXT))[:5_000], "damaged or was cut short"),
        (lambda: b"PK\3\4" + bytes(100_000), "damaged or was cut short"),
        (lambda: b"PK\5\6" + bytes(18), "without a chat text"),
        (lambda: b"PK\3\4PK\5\6" + b"\xff" * 18, "damaged or was cut short|too many"),
        (lambda: zip_bytes(Packed("//server/share/chat.txt")), "points out of it"),
        (lambda: zip_bytes(Packed("..\\..\\chat.txt")), "points out of it"),
        (lambda: zip_bytes(Packed("c:chat.txt")), "points out of it"),
        (lambda: zip_bytes(Packed(mode=0o120777)), "holds a link"),
        (lambda: zip_bytes(Packed(flags=0x801)), "locked with a password"),
        (lambda: zip_bytes(Packed(method=99, flags=0x801)), "locked with a password"),
        (lambda: zip_bytes(Packed(method=12)), "packed in a way"),
        (lambda: zip_bytes(Packed("a.txt"), Packed("b.txt", offset=0)), "lie over each other"),
    ],
)  # fmt: skip
def test_a_zip_whose_chats_can_not_be_trusted_is_refused(
    tmp_path: Path, make: Callable[[], bytes], sentence: str
) -> None:
    path = put(tmp_path, make())

    tracemalloc.start()
    begun = time.perf_counter()
    with pytest.raises((BadArchive, SourceUnreadable, NoChats), match=sentence) as caught:
        find_sources([path])
    seconds = time.perf_counter() - begun
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert "chats.zip" in str(caught.value)
    assert peak < 64 * MEBI
    assert seconds < 20  # a bound for a busy machine that traces memory
    assert os.listdir(tmp_path) == ["chats.zip"]


def test_a_list_that_is_longer_than_it_says_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_list, "FILES", 500)
    monkeypatch.setattr(archives, "FILES", 500)
    files = [Packed(f"{number}.txt", b"", method=0) for number in range(700)]
    path = put(tmp_path, zip_bytes(*files, count=1))

    with pytest.raises(BadArchive, match="holds 501 files, too many for an export"):
        find_sources([path])


def test_a_list_longer_than_that_of_any_export_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_list, "LIST_BYTES", 1_000)

    with pytest.raises(BadArchive, match="too long for an export"):
        find_sources([put(tmp_path, zip_bytes(Packed(), Packed("x" * 900 + ".jpg")))])


def test_any_damage_to_a_zip_gives_the_chat_or_a_sentence(tmp_path: Path) -> None:
    whole = zip_bytes(Packed(data=TEXT[:600]), Packed("a.jpg", b"x" * 20), Packed("b.txt"))

    for place in range(len(whole)):
        for value in (0x00, 0x7F, 0xFF):
            data = bytearray(whole)
            data[place] = value
            try:
                found = find_sources([put(tmp_path, bytes(data))])
            except (BadArchive, SourceUnreadable, NoChats) as error:
                assert str(error).startswith("chats.zip")  # noqa: PT017
            else:
                assert found
