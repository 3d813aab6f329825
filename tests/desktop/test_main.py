"""The command as a process: its streams, its signals, and the sentence it leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXPORT = "13/03/2024, 09:07 - Ana: hola\n"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="closes streams as a shell does")


def run(script: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which ``$ATALAYA`` is the command."""
    return subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "ATALAYA": f"{sys.executable} -m desktop",
            **more,
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "chat.txt").write_text(EXPORT, encoding="utf-8")
    return tmp_path


def test_a_name_in_an_error_can_not_turn_the_terminal_over(folder: Path) -> None:
    (folder / "\x1b[31mred\n.txt").write_text("no chat", encoding="utf-8")

    ended = run("$ATALAYA messages *red*", folder)

    assert ended.returncode == 1
    assert ended.stderr.startswith("atalaya: [31mred.txt holds no message")
    assert ended.stderr.count("\n") == 1


def test_closed_output_is_an_error_in_one_sentence(folder: Path) -> None:
    ended = run("$ATALAYA messages chat.txt >&-", folder)

    assert ended.returncode == 1
    assert ended.stderr.startswith("atalaya: the output can't be written: ")
    assert ended.stderr.count("\n") == 1


def test_a_report_for_closed_output_is_an_error_in_one_sentence(folder: Path) -> None:
    ended = run("$ATALAYA analyze chat.txt --json - >&-", folder, ATALAYA_DATA=str(folder / "data"))

    assert ended.returncode == 1
    assert ended.stderr.startswith("atalaya: the report can't be written to standard output: ")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("closed", ["2>&-", "<&-", "<&- 2>&-"])
def test_other_closed_streams_are_no_matter(folder: Path, closed: str) -> None:
    ended = run(f"$ATALAYA messages chat.txt {closed}", folder)

    assert ended.returncode == 0
    assert '"text": "hola"' in ended.stdout
    assert ended.stderr == ""


def test_an_error_that_nobody_can_hear_is_still_an_exit_code(folder: Path) -> None:
    ended = run("$ATALAYA messages nothing >&- 2>&-", folder)

    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "")


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_each_way_of_being_told_to_end_is_a_cancelled_command(
    folder: Path, sign: signal.Signals
) -> None:
    command = [sys.executable, "-m", "desktop", "task"]
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        said = b""
        while not said.endswith(b"Which one? "):
            more = process.stderr.read(1)
            assert more, "the menu was not shown"
            said += more

        process.send_signal(sign)

        assert process.stderr.read().endswith(b"atalaya: cancelled\n")
    assert process.returncode == 130
