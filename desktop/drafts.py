"""What was dropped, found and looked at, before it is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.exports import ChatText


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A chat text that was found.

    Attributes:
        text: The text itself.
        path: The file, zip or folder that was dropped, and that it came from.
        preview: What the server says about its beginning, as the kind means it; None
            where it was not asked, since there are many, or could not be.
    """

    text: ChatText
    path: str
    preview: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Draft:
    """An analysis that was not begun yet; sources by name, then by hash.

    Attributes:
        left_out: Media and other files in zips that stay here.
    """

    sources: tuple[DraftSource, ...]
    left_out: int = 0

    @property
    def bytes(self) -> int:
        """Bytes of all sources together."""
        return sum(source.text.bytes for source in self.sources)
