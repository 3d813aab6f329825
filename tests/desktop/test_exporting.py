from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.exporting import Exporter
from desktop.troubles import Trouble
from tests.desktop.views.chat.reports import report

REPORT = json.dumps(report()).encode()


@pytest.fixture
def exporter(qtbot: QtBot) -> Exporter:
    exporter = Exporter()
    exporter.failed.connect(lambda trouble: pytest.fail(trouble.sentence))
    return exporter


def test_the_picture_is_copied_as_it_is_saved(
    exporter: Exporter, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "report.png"
    with qtbot.waitSignal(exporter.saved, timeout=20_000):
        exporter.save_png(REPORT, "Soporte", str(path))

    with qtbot.waitSignal(exporter.copied, timeout=20_000):
        exporter.copy_png(REPORT, "Soporte")

    copied, saved = QGuiApplication.clipboard().image(), QImage(str(path))
    assert not saved.isNull()
    assert copied == saved
    qtbot.waitUntil(lambda: not exporter.findChildren(QProcess))


def test_data_is_saved_as_it_came(exporter: Exporter, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.json"

    with qtbot.waitSignal(exporter.saved) as told:
        exporter.save_json(REPORT, str(path))

    assert path.read_bytes() == REPORT + b"\n"
    assert told.args == [str(path), len(REPORT) + 1]


def test_where_nothing_can_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    exporter = Exporter()
    path = tmp_path / "nowhere" / "report.json"

    with qtbot.waitSignal(exporter.failed) as told:
        exporter.save_json(REPORT, str(path))

    [trouble] = told.args or []
    assert isinstance(trouble, Trouble)
    assert str(path) in trouble.sentence


def test_stopping_gives_up_what_is_being_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    exporter = Exporter()
    told: list[object] = []
    exporter.failed.connect(told.append)
    exporter.save_png(REPORT, "Soporte", str(tmp_path / "report.png"))

    exporter.stop()
    del exporter  # what is left of it must not come up later
    qtbot.wait(50)

    assert told == []
    assert os.listdir(tmp_path) == []
