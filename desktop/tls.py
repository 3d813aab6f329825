"""Encrypted connections: whom to trust, and what it means when trust fails."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

from desktop.errors import CaFileUnusable


@dataclass(frozen=True, slots=True)
class Tls:
    """That a connection is encrypted and the server shows who it is.

    Attributes:
        ca_file: Whom to trust, certificates as PEM; None, whom this machine trusts.
    """

    ca_file: str | None = None


def context_of(tls: Tls) -> ssl.SSLContext:
    """Make what an encrypted connection needs; the file is read.

    Raises:
        CaFileUnusable: If the file can't be read, or holds no certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # verifies chain and name
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # The server's own certificate will do as the file, too.
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
    if tls.ca_file is None:
        context.load_default_certs()
        return context
    try:
        context.load_verify_locations(tls.ca_file)
    except ssl.SSLError:
        raise CaFileUnusable(tls.ca_file, "it holds no certificate as PEM") from None
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        raise CaFileUnusable(tls.ca_file, reason.lower()) from None
    return context


def reason_of(error: ssl.SSLError) -> str | None:
    """Say why the server is not trusted; None if the connection was only cut."""
    if isinstance(error, ssl.SSLCertVerificationError):
        message = error.verify_message.rstrip(".")
        return message[:1].lower() + message[1:]
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError):
        return None
    if error.reason in ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"):
        return "it does not encrypt"
    return (error.reason or "its encryption is not understood").replace("_", " ").lower()
