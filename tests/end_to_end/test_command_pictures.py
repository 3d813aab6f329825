"""``atalaya analyze --png``: the sheet, drawn on no display, and what keeps it from that."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.end_to_end.command import ROOT, Outcome, environment, run, start

SAMPLE = ROOT / "desktop" / "sample"
PAGE = (1654, 2340)
# A Python that finds no Qt, as on a server or where a library of the system is missing.
WITHOUT_QT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file")
sys.meta_path.insert(0, Missing())
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def chat(tmp_path: Path) -> str:
    path = tmp_path / "WhatsApp Chat with Ana.txt"
    path.write_text("3/12/24, 10:00 - Ana: good morning\n3/12/24, 10:05 - Bo: morning Ana\n")
    return str(path)


def size_of(png: bytes) -> tuple[int, int]:
    image = QImage.fromData(png)
    return image.width(), image.height()


def run_without_qt(*arguments: str, data: Path, tmp_path: Path) -> Outcome:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(WITHOUT_QT)
    env = environment(data)
    env["PYTHONPATH"] = os.pathsep.join([str(folder), env["PYTHONPATH"]])
    return run(*arguments, data=data, env=env)


def test_a_picture_and_a_report_are_made_at_once(data: Path, tmp_path: Path, chat: str) -> None:
    png, report = tmp_path / "out.png", tmp_path / "out.json"

    outcome = run("analyze", chat, "--png", str(png), "--json", str(report), data=data)

    assert (outcome.code, outcome.err) == (0, "")
    assert size_of(png.read_bytes()) == PAGE
    assert json.loads(report.read_bytes())["totals"]["messages"] == 2
    assert "2 messages" in outcome.out


def test_two_runs_over_the_same_chats_give_the_same_picture_on_standard_output(
    data: Path, tmp_path: Path
) -> None:
    other_data = tmp_path / "other data"
    other_data.mkdir()
    command = ("analyze", str(SAMPLE), "--png", "-")

    pictures = [
        start(*command, data=folder).communicate(timeout=90) for folder in (data, other_data)
    ]

    assert [err for _, err in pictures] == [b"", b""]
    assert size_of(pictures[0][0]) == PAGE
    assert pictures[0][0] == pictures[1][0]


def test_the_picture_does_not_depend_on_the_screen(data: Path, chat: str) -> None:
    screens = ({"QT_SCALE_FACTOR": "1.5", "DISPLAY": ":none"}, {"QT_QPA_PLATFORM": "nonsense"})

    pictures = [
        start("analyze", chat, "--png", "-", data=data, env=environment(data, **screen))
        for screen in screens
    ]

    first, second = (process.communicate(timeout=90) for process in pictures)
    assert (first[1], second[1]) == (b"", b"")
    assert size_of(first[0]) == PAGE
    assert first[0] == second[0]


@pytest.mark.parametrize(
    ("results", "says"),
    [
        (("--json", "-", "--png", "-"), "standard output can't hold both"),
        (("--json", "{here}/a", "--png", "{here}/data/../a"), "can't hold both"),
        (("--png", "{here}/no/report.png"), "its folder is not there"),
        (("--png", "{here}"), "it is a folder"),
        (("--png", "-", "--kind", "tarot"), "tarot"),
    ],
)
def test_a_picture_that_can_not_be_made_is_one_sentence_before_the_work(
    data: Path, tmp_path: Path, chat: str, results: tuple[str, ...], says: str
) -> None:
    arguments = [one.format(here=tmp_path) for one in results]

    outcome = run("analyze", chat, *arguments, data=data)

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert says in outcome.err
    assert list(data.iterdir()) == []


def test_what_qt_lacks_is_named_with_the_command(data: Path, tmp_path: Path, chat: str) -> None:
    outcome = run_without_qt("analyze", chat, "--png", "-", data=data, tmp_path=tmp_path)

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert "libEGL.so.1 is missing; install it: sudo apt-get install libegl1 " in outcome.err


def test_without_qt_the_sample_is_still_counted(data: Path, tmp_path: Path) -> None:
    outcome = run_without_qt(data=data, tmp_path=tmp_path)

    assert (outcome.code, outcome.err) == (0, "")
    assert (data / "report.json").exists()
    assert not (data / "report.png").exists()
    assert "Lucía Ferrer" in outcome.out
    assert "sudo apt-get install libegl1 " in outcome.out


def test_a_report_is_drawn_under_the_title_that_it_is_given(data: Path, chat: str) -> None:
    report = run("analyze", chat, "--json", "-", data=data).out.encode()
    titles = ("--title=Ana", "--title=-x <b>$$ مرحبا")

    drawn = [
        start("sheet", title, data=data, stdin=subprocess.PIPE).communicate(report, timeout=60)
        for title in titles
    ]

    assert [err for _, err in drawn] == [b"", b""]
    assert [size_of(png) for png, _ in drawn] == [PAGE, PAGE]
    assert drawn[0][0] != drawn[1][0]


def test_what_needs_no_picture_does_not_load_qt(data: Path, chat: str, tmp_path: Path) -> None:
    outcome = run_without_qt("analyze", chat, "--json", "-", data=data, tmp_path=tmp_path)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.report["totals"]["messages"] == 2
