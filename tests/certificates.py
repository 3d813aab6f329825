"""Certificates that a test makes for itself."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass(frozen=True, slots=True)
class Certificates:
    """A server's certificate and key, and the CA that vouches for it, as files."""

    certificate: str
    key: str
    ca: str

    @property
    def trusting(self) -> ssl.SSLContext:
        """What a client needs that trusts the CA alone."""
        return ssl.create_default_context(cafile=self.ca)


def certificates_in(folder: Path, *names: str) -> Certificates:
    """Make a CA of its own and a certificate for these names and addresses."""
    folder.mkdir(parents=True, exist_ok=True)
    ca = trustme.CA()
    issued = ca.issue_cert(*(names or ("localhost", "127.0.0.1", "::1")))
    made = Certificates(*(str(folder / name) for name in ("server.pem", "server.key", "ca.pem")))
    issued.private_key_pem.write_to_path(made.key)
    Path(made.certificate).write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
    ca.cert_pem.write_to_path(made.ca)
    return made
