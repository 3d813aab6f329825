"""Encrypted connections: the server's certificate, and clients that have yet to shake hands."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack

from server.errors import BadSettings, TooManyConnections
from server.gate import Gate
from server.limits import ServerLimits
from server.stream import LINGER_S, READ_BYTES

logger = logging.getLogger(__name__)

ACCEPT_AGAIN_S = 1.0

Welcome = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def server_context(certificate: str, key: str) -> ssl.SSLContext:
    """Read a certificate and its key.

    Raises:
        BadSettings: If they can't be used.
    """
    for name, path in (("ATALAYA_TLS_CERT", certificate), ("ATALAYA_TLS_KEY", key)):
        try:
            with open(path, "rb"):
                pass
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise BadSettings(f"{name}={path} can't be read: {reason}") from None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate, key, password="")  # nobody is there to be asked
    except (ssl.SSLError, ValueError):
        raise BadSettings(
            f"{certificate} and {key} can't be used: ATALAYA_TLS_CERT is a file with the "
            "certificate, ATALAYA_TLS_KEY one with its key, both as PEM, without a password"
        ) from None
    return context


class Doors:
    """Takes clients in over TLS; who does not finish the handshake in time is hung up on.

    Until then a client counts as one that has not said hello.
    """

    def __init__(
        self, context: ssl.SSLContext, gate: Gate, limits: ServerLimits, welcome: Welcome
    ) -> None:
        self._context = context
        self._gate = gate
        self._limits = limits
        self._welcome = welcome
        self._sockets: list[socket.socket] = []
        self._accepting: list[asyncio.Task[None]] = []
        self._shaking: dict[asyncio.Task[None], socket.socket] = {}

    def open(self, sockets: Sequence[socket.socket]) -> None:
        """Begin to take clients in."""
        self._sockets = list(sockets)
        self._accepting = [asyncio.create_task(self._accept(one)) for one in sockets]

    async def close(self) -> None:
        """Take nobody in any more."""
        sockets = [*self._sockets, *self._shaking.values()]
        tasks = {*self._accepting, *self._shaking}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for one in sockets:
            one.close()

    async def _accept(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                client, address = await loop.sock_accept(listening)
            except OSError as error:  # most likely there are no descriptors left
                logger.warning("a client can't be taken in: %s", error)
                await asyncio.sleep(ACCEPT_AGAIN_S)
                continue
            task = asyncio.create_task(self._shake_hands(client, str(address[0])))
            self._shaking[task] = client
            task.add_done_callback(self._shaking.pop)

    async def _shake_hands(self, client: socket.socket, peer: str) -> None:
        reader = asyncio.StreamReader(limit=READ_BYTES)
        protocol = asyncio.StreamReaderProtocol(reader, self._welcome)
        try:
            with ExitStack() as counted:
                counted.enter_context(self._gate.connection())
                counted.enter_context(self._gate.unknown(peer))
                await asyncio.get_running_loop().connect_accepted_socket(
                    lambda: protocol,
                    client,
                    ssl=self._context,
                    ssl_handshake_timeout=self._limits.hello_s,
                    ssl_shutdown_timeout=LINGER_S,
                )
        except TooManyConnections as error:  # which nobody can be told yet
            logger.info("a client is turned away: %s", error)
            client.close()
        except OSError as error:
            logger.info("a client is gone before the handshake: %s", error)
