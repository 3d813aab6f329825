"""What can go wrong in the desktop's floor.

DesktopError
├── ServerGone          nobody answers at the server's address, or no longer
├── ServerRefused       the server said no, with a code and a sentence
├── ServerConfused      what answers does not speak our protocol
├── SourceUnreadable    a source that can't be opened or read
├── SourceChanged       a source that gives other bytes than it announced
└── TooManySources      more sources, or longer names, than one job can hold
"""

from __future__ import annotations


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


class ServerConfused(DesktopError):
    """What answers at the address does not speak our protocol."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"what answers at {address} is no Atalaya server ({reason})")
        self.address, self.reason = address, reason


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
