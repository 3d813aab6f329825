from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.exports import find_sources
from desktop.line_reader import LineReader
from desktop.source_lines import LinesAsked


@pytest.fixture
def reader(qapp: object) -> LineReader:
    return LineReader()


def test_lines_of_the_persons_file_come_back(
    reader: LineReader, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Ana.txt"
    path.write_text("uno\ndos\n", "utf-8")
    [source] = find_sources([path])
    asked = LinesAsked(source.name, source.sha256, "utf-8", (2,))

    with qtbot.waitSignal(reader.lines_read) as told:
        reader.read([str(path)], asked)
    reader.stop()

    assert told.args == [asked, {2: "dos"}]


def test_a_file_that_is_gone_has_no_lines(reader: LineReader, qtbot: QtBot) -> None:
    asked = LinesAsked("Ana.txt", "0" * 64, "utf-8", (2,))

    with qtbot.waitSignal(reader.lines_read) as told:
        reader.read(["/nowhere/Ana.txt"], asked)
    reader.stop()

    assert told.args == [asked, None]
