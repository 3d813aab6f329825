"""Sockets to listen on: IPv4 and IPv6, on the same port."""

from __future__ import annotations

import contextlib
import errno
import logging
import socket
from collections.abc import Sequence

from server.errors import BadSettings

logger = logging.getLogger(__name__)

BACKLOG = 1024
_TRIES = 20
# What a machine without IPv6, or without this address, says.
_ABSENT = {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT}


def open_sockets(hosts: Sequence[str], port: int) -> list[socket.socket]:
    """Listen on every host; port 0 takes one that is free on all of them.

    A missing IPv6 is no fault as long as one address remains.

    Raises:
        BadSettings: If the port is taken, or no address can be listened on.
    """
    for attempt in range(_TRIES):
        try:
            return _open_all(hosts, port)
        except OSError as error:
            # The port that was free for the first address was not for the second.
            if error.errno == errno.EADDRINUSE and port == 0 and attempt + 1 < _TRIES:
                continue
            raise BadSettings(_sentence(error, hosts, port)) from None
    raise AssertionError("unreachable")


def _open_all(hosts: Sequence[str], port: int) -> list[socket.socket]:
    with contextlib.ExitStack() as opened:
        sockets: list[socket.socket] = []
        absent: OSError | None = None
        for host in hosts:
            try:
                listening = opened.enter_context(_open(host, port))
            except OSError as error:
                if error.errno not in _ABSENT and not isinstance(error, socket.gaierror):
                    raise
                logger.info("%s is not there to listen on: %s", host, error)
                absent = error
                continue
            port = listening.getsockname()[1]
            sockets.append(listening)
        if not sockets and absent is not None:
            raise absent
        opened.pop_all()
        return sockets


def _open(host: str, port: int) -> socket.socket:
    place = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE | socket.AI_NUMERICSERV
    )[0]
    listening = socket.socket(place[0], socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: reuse would share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if place[0] == socket.AF_INET6:  # IPv4 has a socket of its own
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.bind(place[4])
        listening.listen(BACKLOG)
        listening.setblocking(False)
    except BaseException:
        listening.close()
        raise
    return listening


def _sentence(error: OSError, hosts: Sequence[str], port: int) -> str:
    where = ", ".join(hosts)
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is taken: stop what listens there, or set ATALAYA_PORT"
    if error.errno == errno.EACCES:
        return f"port {port} may not be used: set ATALAYA_PORT to 1024 or more"
    return f"{where} can't be listened on ({error.strerror or error}): set ATALAYA_HOST"
