"""A file is there whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import TargetUnwritable
from desktop.saving import Target


def test_a_report_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")
    target = Target(str(path))

    target.check()
    before = path.read_text()
    target.write(b"new")

    assert before == "old"
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["report.json"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")

    Target(str(tmp_path / "link.json")).write(b"new")

    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="/dev/null is elsewhere on Windows")
def test_what_is_no_file_is_written_as_it_is() -> None:
    target = Target(os.devnull)

    target.check()
    target.write(b"gone")

    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("", "it is a folder"),
        ("missing/report.json", "its folder is not there"),
        ("x" * 300, "file name too long"),
    ],
)
def test_a_place_that_can_not_be_written_is_known_before(
    tmp_path: Path, place: str, reason: str
) -> None:
    path = str(tmp_path / place)

    with pytest.raises(TargetUnwritable, match=reason) as caught:
        Target(path).check()

    assert str(caught.value).startswith(f"the report can't be written to {path}: ")
    assert os.listdir(tmp_path) == []


FILLS_THE_DISK = """
import resource, signal, sys
from desktop.errors import TargetUnwritable
from desktop.saving import Target
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    Target(sys.argv[1]).write(b"x" * 5000)
except TargetUnwritable as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_disk_that_fills_up_leaves_the_old_report_and_no_half_one(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")

    done = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "can't be written" in done.stdout
    assert "file too large" in done.stdout
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["report.json"]


def test_two_paths_to_one_place_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    here = Target(str(tmp_path / "a"))

    assert here.is_same(Target(str(tmp_path / "sub" / ".." / "a")))
    assert Target("-").is_same(Target("-"))
    assert not here.is_same(Target(str(tmp_path / "b")))
    assert not here.is_same(Target("-"))
