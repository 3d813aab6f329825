"""What can go wrong in the desktop's floor.

DesktopError
├── ServerGone          nobody answers at the server's address, or no longer
├── ServerRefused       the server said no, with a code and a sentence
├── ServerConfused      what answers does not speak our protocol
├── ClientClosed        the client was closed while something was asked of it
├── BadAddress          a server's address that can't be read
├── SourceUnreadable    a source that can't be opened or read
├── SourceChanged       a source that gives other bytes than it announced
└── TooManySources      more sources, or longer names, than one job can hold
"""

from __future__ import annotations

from server.protocol import Failure


class DesktopError(Exception):
    """Base of everything this floor raises on purpose; its text is for a person."""


class ServerGone(DesktopError):
    """Nobody answers at the server's address, or no longer."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"the server at {address} does not answer ({reason}); is it running?")
        self.address, self.reason = address, reason


class ServerRefused(DesktopError):
    """The server said no; ``code`` is one of ``server.protocol.errors.ERROR_CODES``."""

    def __init__(self, code: str, sentence: str, retryable: bool) -> None:
        super().__init__(sentence)
        self.code, self.sentence, self.retryable = code, sentence, retryable

    @classmethod
    def by(cls, failure: Failure) -> ServerRefused:
        """Make the error that a failure on the wire is here."""
        return cls(failure.code, failure.message, failure.retryable)


class ServerConfused(DesktopError):
    """What answers at the address does not speak our protocol."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"what answers at {address} is no Atalaya server ({reason})")
        self.address, self.reason = address, reason


class ClientClosed(DesktopError):
    """The client was closed while something was asked of it."""

    def __init__(self) -> None:
        super().__init__("the connection to the server was closed here")


class BadAddress(DesktopError):
    """A server's address that can't be read."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no address of a server; write HOST:PORT")
        self.text = text


class SourceUnreadable(DesktopError):
    """A source that can't be opened or read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name} can't be read: {reason}")
        self.name, self.reason = name, reason


class SourceChanged(DesktopError):
    """A source that gives fewer bytes than it announced."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} changed while it was being read; start again")
        self.name = name


class TooManySources(DesktopError):
    """More sources, or longer names, than one job can hold."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} chats do not fit into one analysis; take fewer at a time")
        self.count = count
