"""What can be sent for analysis: named bytes whose length and hash are known beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import BinaryIO, Protocol

from server.protocol import SourceOffer


class Source(Protocol):
    """One chat text, wherever it lies; its values never change."""

    @property
    def name(self) -> str:
        """Its path below what was dropped, such as ``chats.zip/_chat.txt``."""
        ...

    @property
    def bytes(self) -> int:
        """How many bytes ``open`` gives."""
        ...

    @property
    def sha256(self) -> str:
        """The SHA-256 of those bytes, in lower-case hexadecimal."""
        ...

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Give the bytes from the beginning; called again, from the beginning again.

        It is called, read and closed in a thread. Only ``read(n)`` is asked for; ``seek``
        is used where ``seekable()`` says so.

        Raises:
            OSError: If it can't be opened; reading raises nothing else either.
        """
        ...


def ordered(sources: Iterable[Source]) -> list[Source]:
    """Put sources into the order of a job: by name, then by hash."""
    return sorted(sources, key=lambda source: (sendable(source.name), source.sha256))


def offer(source: Source) -> SourceOffer:
    """Announce a source to the server."""
    return SourceOffer(sendable(source.name), source.bytes, source.sha256)


def sendable(text: str) -> str:
    """Replace what the wire can't carry: file names may hold bytes that are no UTF-8."""
    return text.encode(errors="replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
