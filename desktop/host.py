"""The server that the window speaks to, kept within reach for as long as it is wanted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from math import inf
from typing import Literal

from desktop import VERSION
from desktop.client import Client
from desktop.cluster import EmbeddedCluster
from desktop.errors import (
    ClusterFailed,
    DesktopError,
    ServerConfused,
    ServerLeft,
    ServerRefused,
    ServerUntrusted,
)
from desktop.line import Timing
from desktop.link_state import LinkState
from desktop.settings import ServerChoice
from desktop.troubles import trouble_of

logger = logging.getLogger(__name__)

Phase = Literal["starting", "ready"]

# Whoever looks at the window decides when to stop trying.
PATIENT = Timing(first_s=inf, patience_s=inf)
# Only a welcome tells how large a cluster is; one that has just started grows soon.
SIZE_SOON_S, SIZE_SLOWER, SIZE_S = 0.2, 1.5, 30.0
LOOKING = Timing(first_s=2.0, patience_s=2.0)


class Host:
    """Reaches one server, waits for it, and says how it stands.

    Args:
        choice: Which server.
        on_state: Called with every new state.
        on_reached: Called whenever a server lets us in first, after starting or trying anew.
        timing: How often to try.
    """

    def __init__(
        self,
        choice: ServerChoice,
        on_state: Callable[[LinkState], None],
        on_reached: Callable[[], None],
        timing: Timing = PATIENT,
    ) -> None:
        address = "" if choice.endpoint is None else str(choice.endpoint)
        self.state = LinkState("starting", address)
        self._choice, self._timing = choice, timing
        self._on_state, self._on_reached = on_state, on_reached
        self._client: Client | None = None
        self._cluster: EmbeddedCluster | None = None
        self._is_reached = False
        self._is_left = False
        self._end: DesktopError | None = None
        self._trying = asyncio.Event()
        self._changed = asyncio.Event()
        self._welcomed = asyncio.Event()

    @property
    def cluster_pid(self) -> int | None:
        """The process of the embedded cluster, while there is one."""
        return None if self._cluster is None else self._cluster.pid

    async def run(self) -> None:
        """Reach the server and stay with it, until this is cancelled."""
        while True:
            self._end = None
            self._trying.clear()
            self._show("starting")
            try:
                await self._stay()
            except DesktopError as error:
                self._give_up(error)
            except Exception as error:
                logger.exception("the server can't be reached")
                self._give_up(error)
            await self._trying.wait()

    def try_now(self) -> None:
        """Try at once, also where it was given up."""
        self._trying.set()
        if self._client is not None:
            self._client.try_now()

    def leave(self) -> None:
        """Let nobody wait here any longer; whoever cancels ``run`` calls this first."""
        self._is_left = True
        self._wake()

    async def client(self) -> Client:
        """Wait for a client that has been welcomed; it may be cut off right now, and heals.

        Raises:
            DesktopError: If the server does not let us in, can't be started, or was left.
        """
        while True:
            if self._is_left:
                raise ServerLeft
            if self._is_reached and self._client is not None and not self._client.has_ended:
                return self._client
            if self._end is not None:
                raise self._end
            await self._changed.wait()

    async def reached(self) -> Client:
        """Wait for a client, also while the server does not let us in.

        Raises:
            ServerLeft: If the server was left.
        """
        while True:
            try:
                return await self.client()
            except ServerLeft:
                raise
            except DesktopError:
                await self._changed.wait()

    async def known(self) -> None:
        """Wait until it has shown whether the server can be reached."""
        while self.state.phase == "starting" and not self._is_left:
            await self._changed.wait()

    def resize(self, workers: int, processes: int) -> None:
        """Show how large the cluster is now."""
        if self._client is not None and self._client.is_connected:
            # The cluster in this computer lets us in before it can count.
            phase: Phase = "ready" if workers or self._choice.endpoint else "starting"
            self._set(LinkState(phase, self.state.address, workers, processes))

    async def _stay(self) -> None:
        """Stay with the server until there is no use in trying it again.

        Raises:
            Exception: Why not; a DesktopError where it was foreseen.
        """
        try:
            async with AsyncExitStack() as stack:
                endpoint, token = self._choice.endpoint, self._choice.token
                if endpoint is None:
                    cluster = await stack.enter_async_context(EmbeddedCluster())
                    self._cluster = cluster
                    endpoint, token = cluster.endpoint, cluster.token
                self._client = client = Client(
                    endpoint,
                    token=token,
                    program=f"atalaya {VERSION}",
                    timing=self._timing,
                    on_connected=self._heed,
                    on_waiting=self._wait,
                )
                if self._cluster is not None:
                    self._cluster.on_moved = client.move_to
                await stack.enter_async_context(client)
                looking = asyncio.create_task(self._look_at_size(client))
                try:
                    raise await client.ended()
                finally:
                    self._is_reached = False  # before it is closed: nobody shall ask it again
                    looking.cancel()
                    await asyncio.wait({looking})
        finally:
            self._client, self._cluster = None, None

    async def _look_at_size(self, client: Client) -> None:
        """Keep up with how many computers and processes there are."""
        wait_s = SIZE_SOON_S
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await self._welcomed.wait()
            if self._welcomed.is_set():  # what comes back has just started
                self._welcomed.clear()
                wait_s = SIZE_SOON_S
                continue
            endpoint, token = self._choice.endpoint, self._choice.token
            if self._cluster is not None:
                endpoint, token = self._cluster.endpoint, self._cluster.token
            if endpoint is None or not client.is_connected:
                continue
            with suppress(DesktopError):
                async with Client(endpoint, token=token, timing=LOOKING) as other:
                    self.resize(other.welcome.cluster.workers, other.welcome.cluster.processes)
            wait_s = SIZE_S if self.state.workers else min(SIZE_SLOWER * wait_s, SIZE_S)

    def _heed(self, is_connected: bool) -> None:
        if not is_connected:
            self._show("away")
            return
        assert self._client is not None
        size = self._client.welcome.cluster
        was_reached, self._is_reached = self._is_reached, True
        self.resize(size.workers, size.processes)
        self._welcomed.set()
        if not was_reached:
            self._on_reached()

    def _wait(self, wait_s: float | None) -> None:
        self._set(replace(self.state, phase="away", retry_in_s=wait_s))

    def _give_up(self, error: Exception) -> None:
        self._end = error if isinstance(error, DesktopError) else ClusterFailed(str(error))
        is_refusal = isinstance(error, ServerRefused | ServerConfused | ServerUntrusted)
        reason = trouble_of(error).sentence
        self._set(
            LinkState("refused" if is_refusal else "failed", self.state.address, reason=reason)
        )

    def _show(self, phase: Literal["starting", "away"]) -> None:
        self._set(LinkState(phase, self.state.address))

    def _set(self, state: LinkState) -> None:
        if state != self.state:
            self.state = state
            self._on_state(state)
        self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
