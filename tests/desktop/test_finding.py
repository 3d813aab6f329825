from __future__ import annotations

import zipfile
from contextlib import AbstractContextManager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop import finding
from desktop.exports import ChatText
from desktop.finding import CalledOff, Finding, first_lines, options_for


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "Ana.zip", "w") as archive:
        archive.writestr("_chat.txt", "from the zip")
        for name in ("00000001-PHOTO.jpg", "00000002-notes.txt", "__MACOSX/._x.jpg", ".DS_Store"):
            archive.writestr(name, "x")
    (tmp_path / "b.txt").write_text("beside it")
    return tmp_path


def text_of(data: bytes) -> ChatText:
    return ChatText("a.txt", len(data), "0" * 64, lambda: BytesIO(data))


def test_each_source_knows_what_it_was_dropped_in(folder: Path) -> None:
    paths = [folder / "b.txt", folder / "Ana.zip"]

    draft = Finding(paths, lambda count: None).run()

    assert [(source.text.name, source.path) for source in draft.sources] == [
        ("Ana.zip/_chat.txt", str(paths[1])),
        ("b.txt", str(paths[0])),
    ]
    assert draft.bytes == len("from the zip") + len("beside it")
    assert [source.preview for source in draft.sources] == [None, None]


def test_what_stays_in_a_zip_is_counted_without_what_systems_left_there(folder: Path) -> None:
    draft = Finding([folder], lambda count: None).run()

    assert len(draft.sources) == 2
    assert draft.left_out == 2


def test_it_tells_how_much_was_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "BETWEEN_TELLS_S", 0.0)
    told: list[int] = []

    Finding([folder], told.append).run()

    assert told == [12, 21]


def test_it_ends_when_it_is_called_off(folder: Path) -> None:
    called_off = Finding([folder], lambda count: None)

    called_off.call_off()

    with pytest.raises(CalledOff):
        called_off.run()


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"fecha;total\r\n\r\n2026;7\n1\n2\n", ("fecha;total", "2026;7", "1")),
        ("\ufeffñandú\n".encode(), ("ñandú",)),
        ("fecha\ntotal".encode("utf-16"), ("fecha", "total")),
        (b"\xff\x00" * 9, ("\ufffd\0" * 9,)),
        (b"x" * 9_000, ("x" * 200,)),
        (b"", ()),
    ],
)
def test_first_lines_show_what_a_text_is(data: bytes, lines: tuple[str, ...]) -> None:
    assert first_lines(text_of(data)) == lines


def test_a_text_that_is_gone_has_no_lines() -> None:
    def gone() -> AbstractContextManager[BinaryIO]:
        raise FileNotFoundError

    assert first_lines(ChatText("a.txt", 1, "0" * 64, gone)) == ()


def test_a_file_is_looked_at_under_what_is_said_of_it_alone() -> None:
    options = {"join": "[]", "date_order:a: b.txt": "mdy", "date_order:c.txt": "ymd"}

    assert options_for("a: b.txt", options) == {"join": "[]", "date_order": "mdy"}
    assert options_for("d.txt", {"date_order": "dmy"}) == {"date_order": "dmy"}
