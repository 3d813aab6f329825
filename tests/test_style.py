"""The tools that read the code: what they find is a failed test."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import desktop
import workers

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    "command",
    [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]],
    ids=["ruff check", "ruff format", "mypy"],
)
@pytest.mark.timeout(300)  # the first mypy of a fresh checkout reads all of numpy
def test_the_code_is_as_we_agreed(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_project_and_the_program_tell_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["version"] == desktop.VERSION == workers.VERSION


@pytest.mark.parametrize(
    "name", ["requirements.txt", "requirements-server.txt", "requirements-test.txt"]
)
def test_the_requirements_have_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text("utf-8")

    packages = text.replace("\\\n", "").splitlines()

    assert packages
    assert "://" not in text
    assert [line for line in packages if "--hash=sha256:" not in line] == []


def test_a_cluster_has_the_versions_of_the_program_without_its_window() -> None:
    lists = [
        (ROOT / "packaging" / name).read_text("utf-8")
        for name in ("requirements-server.txt", "requirements.txt")
    ]

    cluster, program = ({line for line in one.splitlines() if "==" in line} for one in lists)

    assert cluster < program
    assert {line.split("==")[0] for line in program - cluster} >= {
        "pyqtgraph",
        "pyside6-essentials",
    }
