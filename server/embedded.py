"""The whole cluster in one process, for the desktop that started it and leaves with it.

standard input    the token on its first line; its end ends the cluster
standard output   one JSON line, {"port": 40123, "hosts": ["127.0.0.1", "::1"]}
standard error    the log
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

from server.access import LOCAL
from server.errors import BadSettings
from server.running import run_server, stop_on_signals
from server.settings import embedded_settings
from workers.embedded import EmbeddedWorker
from workers.settings import WorkerSettings, data_folder

logger = logging.getLogger(__name__)

NICE = 10


async def run_embedded(
    data: Path, token: str, *, stopping: asyncio.Event, on_ready: Callable[[int, list[str]], None]
) -> None:
    """Run server, broker and worker until ``stopping`` is set.

    Raises:
        BadSettings: If the cluster can't be started here.
    """
    make_private(data)
    settings = embedded_settings(data, token)
    worker = EmbeddedWorker(worker_settings(settings.blobs))
    # The pool takes its time to get ready, and the first client need not wait for it.
    starting = asyncio.create_task(asyncio.to_thread(worker.start))
    starting.add_done_callback(lambda task: stopping.set() if task.exception() else None)
    try:
        await run_server(settings, subject=LOCAL, stopping=stopping, on_ready=on_ready)
    finally:
        await starting
        await asyncio.to_thread(worker.stop)


def worker_settings(blobs: str) -> WorkerSettings:
    """Give the embedded worker's settings: as wide as the machine, behind everyone else."""
    given = WorkerSettings.from_environment()
    return replace(
        given,
        blobs=blobs,
        blobs_sync=False,
        broker="memory://",
        name=f"this-machine-{os.getpid()}",
        nice=NICE,
    )


def make_private(folder: Path) -> None:
    """Make a folder that only its owner can look into.

    Raises:
        BadSettings: If it can't be made, or is somebody else's.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BadSettings(
            f"the folder {folder} can't be used ({reason}): name another one in ATALAYA_DATA"
        ) from None


class Parent:
    """The process at the other end of the standard input, read in a thread nobody waits for.

    It reads the descriptor itself: a thread that is inside Python's own buffered reader
    when the interpreter ends would abort it.
    """

    def __init__(self, descriptor: int, stopping: asyncio.Event) -> None:
        self._descriptor = descriptor
        self._stopping = stopping
        self._loop = asyncio.get_running_loop()
        self._token: asyncio.Future[str] = self._loop.create_future()
        threading.Thread(target=self._read, name="parent", daemon=True).start()

    async def token(self) -> str | None:
        """Wait for the token: empty if the parent left before, None if we are to stop."""
        stopped = asyncio.create_task(self._stopping.wait())
        either: set[asyncio.Future[Any]] = {self._token, stopped}
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        return self._token.result() if self._token.done() else None

    def _read(self) -> None:
        line = b""
        try:
            while data := os.read(self._descriptor, 4096):
                line += data if b"\n" not in line else b""
                if b"\n" in data:
                    self._tell(self._set_token, line)
        except OSError as error:
            logger.info("the standard input ended: %s", error)
        self._tell(self._set_token, line)
        self._tell(lambda _: self._stopping.set(), b"")

    def _tell(self, what: Callable[[bytes], None], data: bytes) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody needs to know
            self._loop.call_soon_threadsafe(what, data)

    def _set_token(self, line: bytes) -> None:
        if not self._token.done():
            self._token.set_result(line.partition(b"\n")[0].decode(errors="replace").strip())


async def serve_parent(descriptor: int, stdout: TextIO) -> None:
    """Run the cluster for the process at the other end of the standard streams.

    Raises:
        BadSettings: If no token comes, or the cluster can't be started here.
    """
    stopping = asyncio.Event()
    stop_on_signals(stopping)
    token = await Parent(descriptor, stopping).token()
    if token is None:
        return
    if not token:
        raise BadSettings("no token came: write one on the first line of the standard input")

    def tell(port: int, hosts: list[str]) -> None:
        print(json.dumps({"port": port, "hosts": hosts}), file=stdout, flush=True)

    await run_embedded(data_folder(os.environ), token, stopping=stopping, on_ready=tell)


def main() -> None:
    """Run until the parent leaves."""
    asyncio.run(serve_parent(sys.stdin.fileno(), sys.stdout))
