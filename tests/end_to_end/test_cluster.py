"""A real cluster: a broker, a server and two workers, each a process of its own.

Whatever ends on the way, the report is the one that a single process makes of the whole.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.client import Client
from desktop.connection import Endpoint
from desktop.exports import find_sources
from server.protocol import Progress
from tests.end_to_end.command import (
    TOKEN,
    children_of,
    environment,
    is_alive,
    start,
    without_execution,
)
from tests.valkey import Broker, valkey
from workers.kinds.base import Part, SourceInfo
from workers.kinds.chat import ChatKind

__all__ = ["valkey"]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="looks for processes in /proc"
)

MESSAGES = 180_000

AWAY_S = 4.0


class Cluster:
    """A server and two workers with one process each; every part can be ended alone."""

    def __init__(self, broker: str, folder: Path) -> None:
        self._folder = folder
        self._settings = {
            "ATALAYA_BROKER": broker,
            "ATALAYA_TOKEN": TOKEN,
            "ATALAYA_HOST": "127.0.0.1",
            "ATALAYA_PORT": str(_free_port()),
            "ATALAYA_PROCESSES": "1",
        }
        self._running = ExitStack()
        self.workers = [self.start("worker"), self.start("worker")]
        self.server = self.start("server")

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint("127.0.0.1", int(self._settings["ATALAYA_PORT"]))

    def start(self, part: str) -> subprocess.Popen[bytes]:
        """Start a part of the cluster; it leaves with the cluster."""
        process = start(
            part, data=self._folder, env=environment(self._folder, **self._settings),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._running.callback(process.wait)
        self._running.callback(process.kill)
        return process

    def stop(self) -> None:
        """End all of it."""
        self._running.close()

    async def analyze(
        self, path: Path, on_progress: Callable[[Progress], None] | None = None
    ) -> dict[str, Any]:
        """Have an export counted."""
        await self._both_workers()
        async with Client(self.endpoint, token=TOKEN, patience_s=60) as client:
            report = await client.analyze(find_sources([path]), fresh=True, on_progress=on_progress)
        found: dict[str, Any] = msgspec.json.decode(report)
        return found

    async def _both_workers(self) -> None:
        while True:
            async with Client(self.endpoint, token=TOKEN) as client:
                if client.welcome.cluster.workers == 2:
                    return
            await asyncio.sleep(0.2)


class Once:
    """Does something when counting is under way, once."""

    def __init__(self, action: Callable[[], object]) -> None:
        self._action, self.was_done = action, False

    def __call__(self, progress: Progress) -> None:
        is_under_way = 0 < progress.bytes_measured < progress.bytes_total
        if is_under_way and not self.was_done:
            self.was_done = True
            self._action()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def cluster(valkey: Broker, tmp_path: Path) -> Iterator[Cluster]:
    folder = tmp_path / "data"
    folder.mkdir()
    cluster = Cluster(valkey.url, folder)
    yield cluster
    cluster.stop()


def export(path: Path, *, seed: int = 0, messages: int = MESSAGES) -> Path:
    """Write an export large enough for several pieces."""
    words = ["pedido", "envío", "factura", "retiro", "problem", "order", "refund", "hola"]
    lines = []
    for number in range(seed, seed + messages):
        minute = number * 7
        text = " ".join(words[number // step % len(words)] for step in (1, 3, 7, 11, 5, 2))
        lines.append(
            f"{1 + minute // 1440 % 28}/{1 + minute // 40320 % 12}/{24 + minute // 483840}, "
            f"{minute // 60 % 24:02}:{minute % 60:02} - {('Ana', 'Leo', 'Nur')[number % 3]}: "
            f"{text} {number}\n"
        )
    path.write_text("".join(lines), encoding="utf-8")
    return path


def counted_in_one_process(path: Path) -> dict[str, Any]:
    """Make the report of a whole export without any cluster."""
    kind, data = ChatKind(), path.read_bytes()
    total = kind.measure(Part(0, 0, True, data), kind.guess(data, True, {}))
    source = SourceInfo(path.name, len(data), hashlib.sha256(data).hexdigest())
    report: dict[str, Any] = msgspec.json.decode(
        msgspec.json.encode(kind.report(total, [source], {}))
    )
    return report


def test_two_clients_at_once_get_each_their_own_report(cluster: Cluster, tmp_path: Path) -> None:
    paths = [export(tmp_path / f"chat {seed}.txt", seed=seed, messages=90_000) for seed in (1, 5)]

    async def both() -> list[dict[str, Any]]:
        return await asyncio.gather(*map(cluster.analyze, paths))

    reports = asyncio.run(both())

    for path, report in zip(paths, reports, strict=True):
        assert without_execution(report) == counted_in_one_process(path)
        assert report["execution"]["workers"] == 2


def test_a_killed_pool_process_changes_nothing(cluster: Cluster, tmp_path: Path) -> None:
    path = export(tmp_path / "chat.txt")
    kill = Once(lambda: _kill_pool_process(cluster.workers[0].pid))

    report = asyncio.run(cluster.analyze(path, kill))

    assert kill.was_done
    assert without_execution(report) == counted_in_one_process(path)
    assert cluster.workers[0].poll() is None


def test_a_killed_worker_changes_nothing(cluster: Cluster, tmp_path: Path) -> None:
    path = export(tmp_path / "chat.txt")
    left_alone: list[int] = []

    def kill_worker() -> None:
        left_alone.extend(children_of(cluster.workers[0].pid))
        cluster.workers[0].kill()

    kill = Once(kill_worker)

    report = asyncio.run(cluster.analyze(path, kill))

    assert kill.was_done
    assert without_execution(report) == counted_in_one_process(path)
    assert left_alone
    assert not any(is_alive(pid) for pid in left_alone)


def test_a_server_killed_in_the_middle_goes_on_when_it_is_back(
    cluster: Cluster, tmp_path: Path
) -> None:
    path = export(tmp_path / "chat.txt")

    def kill_and_start_again() -> None:
        cluster.server.kill()
        cluster.server.wait()
        cluster.server = cluster.start("server")

    kill = Once(kill_and_start_again)

    report = asyncio.run(cluster.analyze(path, kill))

    assert kill.was_done
    assert without_execution(report) == counted_in_one_process(path)


@pytest.mark.timeout(180)  # without news, 60 s go by before an order is sent again
def test_a_broker_that_was_away_changes_nothing(
    cluster: Cluster, valkey: Broker, tmp_path: Path
) -> None:
    path = export(tmp_path / "chat.txt", messages=2 * MESSAGES)

    def go_away_for_a_while() -> None:
        valkey.stop()
        threading.Timer(AWAY_S, valkey.start).start()

    go_away = Once(go_away_for_a_while)

    reports = [asyncio.run(cluster.analyze(path, go_away)) for _ in range(2)]

    assert go_away.was_done
    for report in reports:
        assert without_execution(report) == counted_in_one_process(path)
        assert report["execution"]["workers"] == 2


def _kill_pool_process(worker: int) -> None:
    """Kill a process of a worker's pool; the one that only tracks resources is none."""
    for pid in children_of(worker):
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
        if b"spawn_main" in command:
            os.kill(pid, signal.SIGKILL)
            return
    raise AssertionError("the worker has no pool")
