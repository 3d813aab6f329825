from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from desktop.exports import find_sources
from desktop.remembered import Remembered, RememberedSource, SourceGone

CHAT, OTHER = b"01/05/25, 10:00 - Ana: uno\n", b"01/05/25, 10:00 - Ana: dos\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    top = tmp_path / "chats"
    (top / "norte").mkdir(parents=True)
    (top / "norte" / "Ana.txt").write_bytes(CHAT)
    with zipfile.ZipFile(top / "WhatsApp Chat - Bea.zip", "w") as archive:
        archive.writestr("_chat.txt", OTHER)
    return top


def test_what_was_found_once_is_found_again(folder: Path) -> None:
    found = find_sources([folder])

    files = Remembered([str(folder)])
    texts = [files.text(source.name, source.sha256) for source in found]

    read = []
    for text in texts:
        with text.open() as stream:
            read.append(stream.read())
    assert sorted(read) == sorted([CHAT, OTHER])


@pytest.mark.parametrize("below", ["norte/Ana.txt", "WhatsApp Chat - Bea.zip"])
def test_a_file_that_was_dropped_by_itself_is_found_again(folder: Path, below: str) -> None:
    [source] = find_sources([folder / below])

    text = Remembered([str(folder / below)]).text(source.name, source.sha256)

    assert text.sha256 == source.sha256


def test_a_file_that_changed_is_gone(folder: Path) -> None:
    [source] = find_sources([folder / "norte" / "Ana.txt"])
    (folder / "norte" / "Ana.txt").write_bytes(OTHER)

    with pytest.raises(SourceGone):
        Remembered([str(folder / "norte" / "Ana.txt")]).text(source.name, source.sha256)


def test_a_damaged_zip_is_gone(folder: Path) -> None:
    path = folder / "WhatsApp Chat - Bea.zip"
    [source] = find_sources([path])
    path.write_bytes(b"PK\x03\x04 and nothing")

    with pytest.raises(SourceGone):
        Remembered([str(path)]).text(source.name, source.sha256)


@pytest.mark.parametrize("paths", [(), ("/nowhere/Ana.txt",), ("/",)])
def test_without_its_file_a_source_can_not_be_opened(paths: tuple[str, ...]) -> None:
    digest = hashlib.sha256(CHAT).hexdigest()
    source = RememberedSource("Ana.txt", len(CHAT), digest, Remembered(paths))

    with pytest.raises(OSError, match="not where it was"):
        source.open()


def test_a_name_that_leads_elsewhere_finds_nothing(folder: Path) -> None:
    digest = hashlib.sha256(CHAT).hexdigest()

    with pytest.raises(SourceGone):
        Remembered([str(folder)]).text("chats/../../etc/passwd", digest)
