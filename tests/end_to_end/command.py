"""Starts the command as a person does, and servers for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a token for tests"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        """The report on standard output."""
        report = json.loads(self.out)
        assert isinstance(report, dict)
        return report


def environment(data: Path, **more: str) -> dict[str, str]:
    """Give the command a data folder of its own, no screen, and nothing else that is set."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("ATALAYA_") and name not in SCREENS
    }
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "PYTHONSAFEPATH": "1",
        "PYTHONWARNINGS": "error",
        "PYTHONUTF8": "1",
        "ATALAYA_DATA": str(data),
        **more,
    }


def start(*arguments: str, data: Path, **more: Any) -> subprocess.Popen[bytes]:
    """Start the command; ``more`` goes to Popen."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    settings = {"cwd": data, "env": environment(data), **streams, **more}
    process: subprocess.Popen[bytes] = subprocess.Popen(
        [sys.executable, "-m", "desktop", *arguments], **settings
    )
    return process


def finish(process: subprocess.Popen[bytes], given: bytes | None = None) -> Outcome:
    """Wait for the command."""
    out, err = process.communicate(given, timeout=90)
    return Outcome(process.returncode, (out or b"").decode(), (err or b"").decode())


def run(*arguments: str, data: Path, **more: Any) -> Outcome:
    """Run the command to its end."""
    return finish(start(*arguments, data=data, **more))


def without_execution(report: dict[str, Any]) -> dict[str, Any]:
    """Give what may not depend on how the run went."""
    return {name: value for name, value in report.items() if name != "execution"}


@contextmanager
def running_server(data: Path) -> Iterator[str]:
    """Run a whole cluster that lets ``TOKEN`` in; give its address."""
    data.mkdir(parents=True, exist_ok=True)
    process = start("server", "--embedded", data=data, stdin=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(TOKEN.encode() + b"\n")
        process.stdin.flush()
        hello = json.loads(process.stdout.readline())
        yield f"{hello['hosts'][0]}:{hello['port']}"
    finally:
        process.communicate(timeout=60)


def children_of(pid: int) -> list[int]:
    """Give the processes that a process has started in any of its threads, on Linux."""
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(text) for thread in threads for text in thread.read_text().split()]


def is_alive(pid: int) -> bool:
    """Say whether a process runs; one that nobody has waited for yet does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"
