"""Finding chat texts in files, folders and zips."""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from desktop.errors import BadArchive, DesktopError, NoChats, NothingThere, SourceUnreadable
from desktop.exports import ChatText, find_sources

CHAT = b"1/2/24, 10:00 - Ana: hola\n"


def put(path: Path, data: bytes = CHAT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def make_zip(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def names(sources: list[ChatText]) -> list[str]:
    return [source.name for source in sources]


def bytes_of(source: ChatText) -> bytes:
    with source.open() as stream:
        return stream.read()


def test_a_named_file_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    path = put(tmp_path / "chat of march.log")

    [source] = find_sources([path])

    assert source.name == "chat of march.log"
    assert source.bytes == len(CHAT)
    assert source.sha256 == hashlib.sha256(CHAT).hexdigest()
    assert bytes_of(source) == bytes_of(source) == CHAT


def test_a_folder_gives_the_texts_and_zips_below_it(tmp_path: Path) -> None:
    folder = tmp_path / "team"
    put(folder / "b.txt")
    put(folder / "sub" / "a.TXT", CHAT * 2)
    put(folder / "sub" / "photo.jpg")
    put(folder / ".hidden.txt")
    put(folder / ".git" / "x.txt")
    put(folder / "__MACOSX" / "y.txt")
    make_zip(folder / "more.zip", {"_chat.txt": CHAT * 3, "__MACOSX/._chat.txt": b"\0"})

    sources = find_sources([folder])

    assert names(sources) == ["team/b.txt", "team/more.zip/_chat.txt", "team/sub/a.TXT"]
    assert [source.bytes // len(CHAT) for source in sources] == [1, 3, 2]


def test_the_current_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "team" / "a.txt")
    monkeypatch.chdir(tmp_path / "team")

    assert names(find_sources(["."])) == ["team/a.txt"]
    assert names(find_sources(["a.txt"])) == ["a.txt"]


def test_sources_are_ordered_by_name_then_by_hash(tmp_path: Path) -> None:
    one, two, three = (put(tmp_path / f / "z.txt", CHAT * n) for n, f in enumerate("abc", 1))
    first = put(tmp_path / "a.txt")

    forward = find_sources([one, two, three, first])
    backward = find_sources([first, three, two, one])

    assert names(forward) == ["a.txt", "z.txt", "z.txt", "z.txt"]
    assert [s.sha256 for s in forward] == [s.sha256 for s in backward]
    assert [s.sha256 for s in forward[1:]] == sorted(s.sha256 for s in forward[1:])


def test_the_same_file_dropped_twice_counts_once(tmp_path: Path) -> None:
    path = put(tmp_path / "team" / "a.txt")

    assert names(find_sources([tmp_path / "team", path])) == ["team/a.txt"]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("step", [1, 777, 1 << 20])
def test_a_zip_is_read_as_a_stream(tmp_path: Path, method: int, step: int) -> None:
    text = os.urandom(30_000).hex().encode() + CHAT * 5_000 + b"end"
    path = make_zip(
        tmp_path / "chats.zip", {"photo.jpg": b"x" * 999, "Ana/_chat.txt": text}, method
    )

    [source] = find_sources([path])
    with source.open() as stream:
        read = b"".join(iter(lambda: stream.read(step), b""))

    assert source.name == "chats.zip/Ana/_chat.txt"
    assert source.sha256 == hashlib.sha256(text).hexdigest()
    assert read == text


def test_a_zip_is_known_by_its_bytes_when_it_is_named(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "export", {"_chat.txt": CHAT})

    assert names(find_sources([path])) == ["export/_chat.txt"]


def test_texts_sent_in_a_chat_stay_on_the_machine(tmp_path: Path) -> None:
    ios = make_zip(tmp_path / "ios.zip", {"_chat.txt": CHAT, "00000012-notes.txt": b"secret"})
    android = make_zip(
        tmp_path / "Chat with Bo.zip",
        {"Chat with Bo.txt": CHAT, "my diary.txt": b"secret", "old/x.txt": CHAT},
    )

    assert names(find_sources([ios])) == ["ios.zip/_chat.txt"]
    assert names(find_sources([android])) == [
        "Chat with Bo.zip/Chat with Bo.txt",
        "Chat with Bo.zip/old/x.txt",
    ]


def test_names_in_a_zip_from_a_mac_or_windows_are_as_they_were_meant(tmp_path: Path) -> None:
    path = tmp_path / "chats.zip"
    # Neither flag nor standard separator: as the two systems' own packers write them.
    make_zip(path, {"Peluquer__a.txt": CHAT, "sub_x.txt": CHAT})
    raw = path.read_bytes().replace(b"Peluquer__a", "Peluquería".encode())
    path.write_bytes(raw.replace(b"sub_x", b"sub\\x"))

    assert names(find_sources([path])) == ["chats.zip/Peluquería.txt", "chats.zip/sub/x.txt"]


def test_names_that_are_no_text_can_travel(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(path)).write_bytes(CHAT)
    except OSError:
        pytest.skip("this file system takes names in UTF-8 only")

    [source] = find_sources([os.fsdecode(path)])

    assert source.name == "caf\ufffd.txt"
    assert bytes_of(source) == CHAT


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(NothingThere, match="nowhere is not there"):
        find_sources([tmp_path / "nowhere"])


@pytest.mark.parametrize("path", ["", "a\0b.txt"])
def test_what_is_no_path_is_not_there(path: str) -> None:
    with pytest.raises(NothingThere):
        find_sources([path])


@pytest.mark.skipif(os.name == "nt", reason="no pipes among files here")
@pytest.mark.parametrize("name", ["chat.txt", "chats.zip"])
def test_a_pipe_that_took_a_file_s_place_keeps_nobody_waiting(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "chats.zip":
        make_zip(path, {"_chat.txt": CHAT})
    else:
        path.write_bytes(CHAT)
    [source] = find_sources([path])
    path.unlink()
    os.mkfifo(path)

    with pytest.raises(OSError, match="neither a file nor a folder"), source.open():
        pass


@pytest.mark.parametrize("files", [{}, {"photo.jpg": b"x"}, {"inner.zip": b"PK\3\4"}])
def test_a_folder_or_zip_without_chats_says_so(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, data in files.items():
        if not name.endswith(".zip"):
            put(folder / name, data)

    with pytest.raises(NoChats, match="is a folder without a chat text"):
        find_sources([folder])
    with pytest.raises(NoChats, match="is a zip without a chat text"):
        find_sources([make_zip(tmp_path / "chats.zip", files)])


def test_empty_exports_say_so(tmp_path: Path) -> None:
    with pytest.raises(NoChats, match="is empty"):
        find_sources([put(tmp_path / "a.txt", b"")])


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(SourceUnreadable, match="neither a file nor a folder"):
        find_sources([tmp_path / "pipe"])


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_to_itself_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "team" / "again").parent.mkdir()
    (tmp_path / "team" / "again").symlink_to(tmp_path / "team")
    put(tmp_path / "team" / "a.txt")

    with pytest.raises(DesktopError):
        find_sources([tmp_path / "loop.txt"])
    assert names(find_sources([tmp_path / "team"])) == ["team/a.txt"]


def encrypted(path: Path) -> None:
    make_zip(path, {"_chat.txt": CHAT})
    raw = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        raw[raw.index(signature) + offset] |= 1
    path.write_bytes(raw)


def truncated(path: Path) -> None:
    make_zip(path, {"_chat.txt": CHAT * 100})
    path.write_bytes(path.read_bytes()[:-30])


def damaged(path: Path) -> None:
    make_zip(path, {"_chat.txt": os.urandom(5_000)})
    raw = bytearray(path.read_bytes())
    raw[2_000] ^= 0xFF
    path.write_bytes(raw)


def bomb(path: Path) -> None:
    make_zip(path, {"_chat.txt": bytes(64 << 20)})


def lying_bomb(path: Path) -> None:
    """Says that it holds little."""
    bomb(path)
    raw = path.read_bytes().replace(struct.pack("<I", 64 << 20), struct.pack("<I", 1_000))
    path.write_bytes(raw)


def lying_long(path: Path) -> None:
    """Says that it holds more than it does."""
    make_zip(path, {"_chat.txt": CHAT})
    raw = path.read_bytes().replace(struct.pack("<I", len(CHAT)), struct.pack("<I", 5_000))
    path.write_bytes(raw)


def climbing(path: Path) -> None:
    make_zip(path, {"../../chat.txt": CHAT})


def absolute(path: Path) -> None:
    make_zip(path, {"/etc/chat.txt": CHAT})


def drive(path: Path) -> None:
    make_zip(path, {"C:\\chat.txt": CHAT})


def link(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("chat.txt")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")


def overlapping(path: Path) -> None:
    make_zip(path, {"a.txt": CHAT * 50, "b.txt": CHAT * 50})
    raw = bytearray(path.read_bytes())
    second = raw.rindex(b"PK\1\2")
    raw[second + 42 : second + 46] = struct.pack("<I", 0)
    path.write_bytes(raw)


def crowded(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(100_000):
            archive.writestr(zipfile.ZipInfo(str(number)), b"")


def exotic(path: Path) -> None:
    make_zip(path, {"_chat.txt": CHAT}, zipfile.ZIP_LZMA)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (encrypted, "locked with a password"),
        (truncated, "damaged or was cut short"),
        (damaged, "damaged"),
        (bomb, "far more than a chat can be"),
        (lying_bomb, "damaged"),
        (lying_long, "damaged"),
        (climbing, "points out of it"),
        (absolute, "points out of it"),
        (drive, "points out of it"),
        (link, "holds a link"),
        (overlapping, "lie over each other"),
        (crowded, "100000 files, too many"),
        (exotic, "packed in a way"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_zip_that_can_not_be_trusted_is_refused(
    tmp_path: Path, make: object, sentence: str
) -> None:
    assert callable(make)
    path = tmp_path / "chats.zip"
    make(path)

    tracemalloc.start()
    begun = time.perf_counter()
    with pytest.raises((BadArchive, SourceUnreadable), match=sentence) as caught:
        find_sources([path])
    seconds = time.perf_counter() - begun
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert "chats.zip" in str(caught.value)
    assert peak < 64 << 20
    assert seconds < 20  # a bound for a busy machine that traces memory
    assert os.listdir(tmp_path) == ["chats.zip"]


def test_the_last_bytes_that_zlib_holds_back_are_read(tmp_path: Path) -> None:
    """A read that ends where the packed bytes end, but not the unpacked ones."""
    text = b"a" * 200_000
    path = make_zip(tmp_path / "chats.zip", {"_chat.txt": text})
    assert len(zlib.compress(text)) < 1_000

    [source] = find_sources([path])

    assert bytes_of(source) == text
