"""Which server the command speaks to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.connection import Endpoint


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """A server somewhere, or None for the cluster that is embedded here."""

    endpoint: Endpoint | None
    token: str

    @classmethod
    def from_given(
        cls,
        server: str | None,
        token: str | None,
        environment: Mapping[str, str],
        ca_file: str | None = None,
    ) -> ServerChoice:
        """Take what was given, else ``ATALAYA_SERVER``, ``ATALAYA_TOKEN``, ``ATALAYA_CA_FILE``.

        Raises:
            BadAddress: If the address can't be read.
        """
        address = server or environment.get("ATALAYA_SERVER") or None
        ca_file = ca_file or environment.get("ATALAYA_CA_FILE") or None
        endpoint = None if address is None else Endpoint.parse(address, ca_file)
        return cls(endpoint, token or environment.get("ATALAYA_TOKEN") or "")
