"""What was dropped, found and looked at, before it is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.exports import ChatText

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatPreview


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A chat text that was found.

    Attributes:
        text: The text itself.
        path: The file, zip or folder that was dropped, and that it came from.
        preview: What the server says about its beginning; None where it was not asked,
            since there are many, or could not be.
    """

    text: ChatText
    path: str
    preview: ChatPreview | None


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
