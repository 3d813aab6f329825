"""The server's settings, read from the environment once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir

from server.errors import BadSettings

DEFAULT_PORT = 7427
LARGEST_PORT = 65_535
LOOPBACK_HOSTS = ("127.0.0.1", "::1")
ALL_HOSTS = ("0.0.0.0", "::")


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Where to listen, where things lie, and who may come in.

    Attributes:
        hosts: Addresses to listen on, IPv4 before IPv6.
        port: The port of them all; 0 takes a free one.
        database: SQLAlchemy URL of the job table.
        broker: Celery's broker URL.
        blobs: Folder or ``s3://`` URL of the blob store.
        blobs_sync: Whether a batch is acknowledged only once it is synced.
        token: The shared token; empty lets everyone in, on loopback alone.
        tls_certificate, tls_key: Files as PEM; empty, connections are not encrypted.
    """

    hosts: tuple[str, ...]
    port: int
    database: str
    broker: str
    blobs: str
    blobs_sync: bool
    token: str
    tls_certificate: str = ""
    tls_key: str = ""

    @property
    def is_loopback_only(self) -> bool:
        """Whether nobody outside this machine can connect."""
        return all(host in (*LOOPBACK_HOSTS, "localhost") for host in self.hosts)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> ServerSettings:
        """Read the ``ATALAYA_…`` variables of a server in a cluster.

        Raises:
            BadSettings: For a value that can't be used.
        """
        given = os.environ if environment is None else environment
        data = Path(given.get("ATALAYA_DATA") or user_data_dir("atalaya", appauthor=False))
        host = given.get("ATALAYA_HOST", "")
        return cls(
            hosts=tuple(host.replace(",", " ").split()) or ALL_HOSTS,
            port=_port(given.get("ATALAYA_PORT") or str(DEFAULT_PORT)),
            database=given.get("ATALAYA_DATABASE") or sqlite_url(data),
            broker=given.get("ATALAYA_BROKER") or "memory://",
            blobs=given.get("ATALAYA_BLOBS") or str(data / "blobs"),
            blobs_sync=_is_on("ATALAYA_BLOBS_SYNC", given.get("ATALAYA_BLOBS_SYNC") or "1"),
            token=given.get("ATALAYA_TOKEN", "").strip(),
            tls_certificate=given.get("ATALAYA_TLS_CERT", ""),
            tls_key=given.get("ATALAYA_TLS_KEY", ""),
        )

    def check(self) -> None:
        """See that nobody from outside comes in without a token, and that all fits together.

        Raises:
            BadSettings: If not.
        """
        if not self.token and not self.is_loopback_only:
            raise BadSettings(
                "ATALAYA_TOKEN is empty: set it, or set ATALAYA_HOST to 127.0.0.1 "
                "so that only this machine can connect"
            )
        if bool(self.tls_certificate) != bool(self.tls_key):
            set_one, empty_one = "ATALAYA_TLS_CERT", "ATALAYA_TLS_KEY"
            if self.tls_key:
                set_one, empty_one = empty_one, set_one
            raise BadSettings(f"{set_one} is set and {empty_one} is empty: set both or neither")
        if not 0 <= self.port <= LARGEST_PORT:
            raise BadSettings(f"{self.port} is not a port: give a number from 0 to {LARGEST_PORT}")


def embedded_settings(data: Path, token: str) -> ServerSettings:
    """Give the settings of the cluster that lives in one process and leaves with it."""
    return ServerSettings(
        hosts=LOOPBACK_HOSTS,
        port=0,
        database=sqlite_url(data),
        broker="memory://",
        blobs=str(data / "blobs"),
        blobs_sync=False,
        token=token,
    )


def sqlite_url(data: Path) -> str:
    """Give the URL of the job table in a data folder."""
    return f"sqlite:///{data / 'jobs.sqlite'}"


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > LARGEST_PORT:
        raise BadSettings(
            f"ATALAYA_PORT={text} is not a port: give a number from 0 to {LARGEST_PORT}"
        )
    return int(text)


def _is_on(name: str, text: str) -> bool:
    if text.lower() in ("1", "true", "yes", "on"):
        return True
    if text.lower() in ("0", "false", "no", "off"):
        return False
    raise BadSettings(f"{name}={text} is neither 1 nor 0")
