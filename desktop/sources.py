"""What can be sent for analysis: named bytes whose length and hash are known beforehand."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import BinaryIO, Protocol


class Source(Protocol):
    """One chat text, wherever it lies.

    Attributes:
        name: Its path below what was dropped, such as ``chats.zip/_chat.txt``.
        bytes: How many bytes ``open`` gives.
        sha256: Of those bytes, in lower-case hexadecimal.
    """

    @property
    def name(self) -> str: ...

    @property
    def bytes(self) -> int: ...

    @property
    def sha256(self) -> str: ...

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Give the bytes from the beginning; called again, from the beginning again.

        It is called, read and closed in a thread. Only ``read(n)`` is asked for; ``seek``
        is used where ``seekable()`` says so.

        Raises:
            OSError: If it can't be opened; reading raises nothing else either.
        """
        ...
