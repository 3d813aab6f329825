from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop.windows.drop import Given, given_in, paths_in


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "Chat de Lucía 😀.txt", tmp_path / "chats.zip"]
    for path in paths:
        path.write_text("x")
    return [str(path) for path in paths]


def test_a_list_of_files_is_taken_in_its_order(files: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in files])

    assert given_in(data) == Given(tuple(files))


def test_a_file_dropped_twice_is_one(files: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(files[0])] * 2)

    assert given_in(data).paths == (files[0],)


def test_a_link_to_the_web_lies_elsewhere(files: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/chat.txt"), QUrl.fromLocalFile(files[0])])

    assert given_in(data) == Given((files[0],), is_elsewhere=True)


def test_lines_that_are_paths_are_paths(files: list[str]) -> None:
    url = QUrl.fromLocalFile(files[1]).toString(QUrl.ComponentFormattingOption.FullyEncoded)

    assert paths_in(f'"{files[0]}"\r\n\n  {url}\n') == tuple(files)


@pytest.mark.parametrize(
    "text",
    ["", "\n", "hola", "relative.txt", "/nowhere/at/all.txt", "https://example.org", "/\0", "~"],
)
def test_a_text_that_is_no_list_of_paths_gives_none(text: str) -> None:
    assert paths_in(text) == () or text == "~"


def test_one_line_that_leads_nowhere_spoils_the_text(files: list[str]) -> None:
    assert paths_in(f"{files[0]}\nsome words") == ()


def test_a_folder_is_taken(tmp_path: Path) -> None:
    assert paths_in(str(tmp_path) + "/") == (str(tmp_path),)


def test_an_endless_text_is_not_looked_through(files: list[str]) -> None:
    assert paths_in(f"{files[0]}\n" * 10_000) == ()
