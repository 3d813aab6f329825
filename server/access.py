"""Who may come in, and whose jobs they see."""

from __future__ import annotations

import hmac
from typing import Protocol

from server.errors import NotAllowed

LOCAL = "local"
SHARED = "shared"


class Access(Protocol):
    """Turns a token into the subject that jobs belong to."""

    def subject(self, token: str) -> str:
        """Give the token's subject.

        Raises:
            NotAllowed: If the token opens nothing; always with the same sentence.
        """
        ...


class SharedToken:
    """One token that opens everything; all who hold it are one subject.

    The subject does not depend on the token: who starts with a new one sees the jobs of
    before.
    """

    def __init__(self, token: str, subject: str = SHARED) -> None:
        self._token = token.encode()
        self._subject = subject

    def subject(self, token: str) -> str:
        """Compare in a time that does not tell how much of the token was right."""
        if not self._token or not hmac.compare_digest(token.encode(), self._token):
            raise NotAllowed
        return self._subject


class Anyone:
    """Lets everyone in: only for a server that listens on loopback alone."""

    def subject(self, token: str) -> str:
        """Give the one subject there is, whatever the token."""
        return LOCAL


def access_for(token: str, subject: str = SHARED) -> Access:
    """Ask for the token if there is one."""
    return SharedToken(token, subject) if token else Anyone()
