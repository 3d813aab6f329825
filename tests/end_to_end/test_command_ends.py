"""The command is interrupted, killed, or loses its cluster in the middle."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.command import (
    ROOT,
    children_of,
    finish,
    is_alive,
    run,
    start,
    without_execution,
)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="looks at processes and terminals as Linux shows them"
)

SAMPLE = sorted((ROOT / "desktop" / "sample").glob("*.txt"))[0]
# Enough that the counting is still under way when the cluster is killed.
COPIES = 300


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def big_chat(tmp_path: Path) -> Path:
    """A chat of 30 MB: the sample over and over, each time a month later."""
    path = tmp_path / "big.txt"
    text = SAMPLE.read_text("utf-8")
    with path.open("w", encoding="utf-8") as file:
        for copy in range(COPIES):
            year = 10 + copy % 15
            file.write(re.sub(r"(?m)^(\d+/\d+)/25, ", rf"\1/{year}, ", text))
    return path


def wait_for(happened: Callable[[], object], what: str) -> None:
    """Wait until something can be seen of another process, of which no event comes."""
    deadline = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.02)


def blobs_in(data: Path) -> bool:
    """Say whether the upload has begun."""
    return any((data / "blobs").rglob("batches/*"))


def test_ctrl_c_cancels_and_leaves_nothing(data: Path, tmp_path: Path, big_chat: Path) -> None:
    target = tmp_path / "report.json"
    process = start("analyze", str(big_chat), "--json", str(target), data=data)
    wait_for(lambda: blobs_in(data), "the upload")
    [cluster] = children_of(process.pid)

    process.send_signal(signal.SIGINT)
    outcome = finish(process)

    assert outcome.code == 130
    assert outcome.err == "atalaya: cancelled; nothing was written\n"
    assert not target.exists()
    assert not is_alive(cluster)
    assert not blobs_in(data)


def test_the_cluster_leaves_with_a_command_that_is_killed(data: Path, big_chat: Path) -> None:
    process = start("analyze", str(big_chat), data=data)
    wait_for(lambda: blobs_in(data), "the upload")
    [cluster] = children_of(process.pid)
    others = children_of(cluster)

    process.kill()
    process.communicate()

    wait_for(lambda: not is_alive(cluster), "the end of the cluster")
    wait_for(lambda: not any(map(is_alive, others)), "the end of its processes")


def test_a_cluster_that_is_killed_starts_again_and_the_report_is_the_same(
    data: Path, tmp_path: Path, big_chat: Path
) -> None:
    undisturbed = tmp_path / "undisturbed"
    undisturbed.mkdir()
    expected = run("analyze", str(big_chat), "--json", "-", data=undisturbed).report

    process = start("analyze", str(big_chat), "--json", "-", data=data)
    wait_for(lambda: blobs_in(data), "the upload")
    [cluster] = children_of(process.pid)
    os.kill(cluster, signal.SIGKILL)
    outcome = finish(process)

    assert (outcome.code, outcome.err) == (0, "")
    assert without_execution(outcome.report) == without_execution(expected)


def test_a_terminal_shows_progress_and_a_pipe_does_not(data: Path, big_chat: Path) -> None:
    termios = pytest.importorskip("termios")
    try:
        controller, terminal = os.openpty()
    except OSError as error:
        pytest.skip(f"no terminals can be made here: {error}")
    termios.tcsetwinsize(terminal, (24, 100))
    process = start("analyze", str(big_chat), "--json", "-", data=data, stderr=terminal)
    os.close(terminal)
    drawn = b""
    try:
        while chunk := os.read(controller, 65_536):
            drawn += chunk
    except OSError:  # the other side has gone: this is how Linux says it
        pass
    os.close(controller)
    out, _ = process.communicate(timeout=60)

    shown = drawn.decode()
    assert process.returncode == 0
    assert json.loads(out)["schema"] == "atalaya.chat/1"
    assert re.search(r"\d+ %", shown)
    assert "counting" in shown
    assert "messages" in shown
    assert "\n" not in shown
    assert shown.split("\r")[-2].strip() == ""


def test_a_cluster_that_does_not_start_is_one_sentence(data: Path, tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text("3/12/24, 10:00 - Ana: good morning\n")
    (tmp_path / "a file").write_text("where a folder should be")

    outcome = run("analyze", str(chat), data=tmp_path / "a file", cwd=tmp_path)

    assert outcome.code == 1
    assert outcome.err.startswith("atalaya: the analysis can't be started on this machine: ")
    assert outcome.err.count("\n") == 1


def test_the_server_says_so_when_no_token_comes(data: Path) -> None:
    process = start("server", "--embedded", data=data, stdin=subprocess.PIPE)

    outcome = finish(process, b"")

    assert outcome.out == ""
