"""The embedded cluster: a child process that leaves with us.

The token goes to the child's standard input, its port comes on the output. The input
stays open as long as the cluster is wanted: it ends even when we are killed, and the
child with it. A child that dies meanwhile is started again, on another port.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import subprocess
import time
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from desktop.children import command, environment
from desktop.connection import Endpoint
from desktop.errors import ClusterFailed

logger = logging.getLogger(__name__)

START_S = 60.0
STOP_S = 10.0
# A child that keeps dying is not started for ever.
RESTARTS, RESTARTS_WITHIN_S = 5, 60.0
LINES_KEPT = 20


class EmbeddedCluster:
    """Runs a whole cluster on this machine between ``async with`` and its end.

    Should it die and not be brought back, whoever is inside is cancelled, and
    ``ClusterFailed`` comes out.

    Attributes:
        token: The one that it lets in.
        endpoint: Where it listens; after a restart, elsewhere.
        on_moved: Called with the new endpoint and the token after each restart.
    """

    endpoint: Endpoint

    def __init__(
        self,
        on_moved: Callable[[Endpoint, str], None] | None = None,
        command: tuple[str, ...] = command("server", "--embedded"),
    ) -> None:
        self.token = secrets.token_urlsafe(32)
        self.on_moved = on_moved
        self._command = command
        self._last_words: deque[str] = deque(maxlen=LINES_KEPT)
        self._starts: deque[float] = deque(maxlen=RESTARTS + 1)
        self._process: Process
        self._listening: asyncio.Task[None]
        self._watching: asyncio.Task[None] | None = None
        self._failure: ClusterFailed | None = None

    @property
    def pid(self) -> int:
        """The child's process id; after a restart, another."""
        return self._process.pid

    async def __aenter__(self) -> EmbeddedCluster:
        """Start it and wait until it listens.

        Raises:
            ClusterFailed: If it does not start.
        """
        await self._start()
        inside = asyncio.current_task()
        assert inside is not None
        self._watching = asyncio.create_task(self._watch(inside), name="embedded cluster")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End it and wait until it has gone."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.wait({self._watching})
        await self._stop()
        inside = asyncio.current_task()
        if self._failure is not None and inside is not None and kind is asyncio.CancelledError:
            others_cancelled = inside.uncancel() > 0  # as Ctrl-C does, which goes before ours
            if not others_cancelled:
                raise self._failure

    async def _start(self) -> None:
        self._starts.append(time.monotonic())
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=PIPE,
                stdout=PIPE,
                stderr=PIPE,
                env=environment(),
                # The terminal's Ctrl-C is not for the child: it ends when we do.
                start_new_session=os.name == "posix",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            raise ClusterFailed(error.strerror or str(error)) from error
        self._listening = asyncio.create_task(self._listen(self._process))
        try:
            self.endpoint = await self._introduce()
        except BaseException:
            await self._stop()
            raise

    async def _introduce(self) -> Endpoint:
        """Tell the token, learn the port."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(OSError):  # a child that is dead already: its output tells
            process.stdin.write(self.token.encode() + b"\n")
            await process.stdin.drain()
        try:
            async with asyncio.timeout(START_S):
                line = await process.stdout.readline()
        except TimeoutError:
            raise ClusterFailed(f"it did not start within {START_S:.0f} s") from None
        try:
            hello = json.loads(line)
            return Endpoint(str(hello["hosts"][0]), int(hello["port"]))
        except (ValueError, TypeError, LookupError):
            await self._stop()  # so that all its words are here
            raise ClusterFailed(self._reason()) from None

    async def _watch(self, inside: asyncio.Task[object]) -> None:
        """Start the child again whenever it dies."""
        try:
            while True:
                code = await self._process.wait()
                await self._stop()
                logger.warning("the embedded cluster ended with %s: %s", code, self._reason())
                if self._ends_again_and_again():
                    raise ClusterFailed(f"it ends again and again ({self._reason()})")
                await self._start()
                if self.on_moved is not None:
                    self.on_moved(self.endpoint, self.token)
        except ClusterFailed as failure:
            self._failure = failure
            inside.cancel()

    def _ends_again_and_again(self) -> bool:
        is_full = len(self._starts) == self._starts.maxlen
        return is_full and time.monotonic() - self._starts[0] < RESTARTS_WITHIN_S

    async def _listen(self, process: Process) -> None:
        """Keep the child's last words, so that it never waits for a reader."""
        assert process.stderr is not None
        while line := await process.stderr.readline():
            self._last_words.append(line.decode("utf-8", "replace").strip())

    async def _stop(self) -> None:
        """Ask the child to go by ending its input; then less politely."""
        process = self._process
        if process.stdin is not None:
            process.stdin.close()
        for insist in (None, process.terminate, process.kill):
            with suppress(ProcessLookupError):
                if insist is not None:
                    insist()
            with suppress(TimeoutError):
                async with asyncio.timeout(STOP_S):
                    await process.wait()
                    break
        # A grandchild may hold its error output open for a moment longer.
        await asyncio.wait({self._listening}, timeout=1.0)
        self._listening.cancel()

    def _reason(self) -> str:
        """Give the last thing that the child said."""
        return next((line for line in reversed(self._last_words) if line), "it ended at once")
