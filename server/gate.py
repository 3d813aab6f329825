"""How many connections there may be: in all, of one address, of one subject."""

from __future__ import annotations

import contextlib
import ipaddress
from collections import Counter
from collections.abc import Iterator

from server.errors import TooManyConnections
from server.limits import ServerLimits


class Gate:
    """Counts connections as they come and go."""

    def __init__(self, limits: ServerLimits) -> None:
        self._limits = limits
        self._all = 0
        self._unknown: Counter[str] = Counter()
        self._subjects: Counter[str] = Counter()

    @contextlib.contextmanager
    def connection(self) -> Iterator[None]:
        """Count one connection, as long as it lasts.

        Raises:
            TooManyConnections: If the server has enough of them.
        """
        if self._all >= self._limits.connections:
            raise TooManyConnections(self._limits.connections, "this server")
        self._all += 1
        try:
            yield
        finally:
            self._all -= 1

    @contextlib.contextmanager
    def unknown(self, peer: str) -> Iterator[None]:
        """Count a connection that has not said hello yet; this machine's own are exempt.

        Raises:
            TooManyConnections: If its address has enough of them.
        """
        limit = self._limits.unknown_per_peer
        if not is_loopback(peer) and self._unknown[peer] >= limit:
            raise TooManyConnections(limit, "this address")
        with _counted(self._unknown, peer):
            yield

    @contextlib.contextmanager
    def known(self, subject: str) -> Iterator[None]:
        """Count a connection of a subject.

        Raises:
            TooManyConnections: If the subject has enough of them.
        """
        limit = self._limits.per_subject
        if self._subjects[subject] >= limit:
            raise TooManyConnections(limit, "this token")
        with _counted(self._subjects, subject):
            yield


def is_loopback(peer: str) -> bool:
    """Tell whether an address is this machine's own; IPv4 inside IPv6 too."""
    try:
        address = ipaddress.ip_address(peer.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped.is_loopback
    return address.is_loopback


@contextlib.contextmanager
def _counted(counter: Counter[str], name: str) -> Iterator[None]:
    counter[name] += 1
    try:
        yield
    finally:
        counter[name] -= 1
        if not counter[name]:
            del counter[name]
