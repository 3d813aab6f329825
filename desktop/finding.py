"""Finds and previews what was dropped, so that a person sees what will be counted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

from desktop.client import Client
from desktop.drafts import Draft, DraftSource
from desktop.errors import ServerRefused
from desktop.exports import ChatText, Watcher, find_sources
from server.protocol import PREVIEW_BYTES

# More previews than these tell a person nothing new.
PREVIEWS = 20
BETWEEN_TELLS_S = 0.25
FIRST_LINES, FIRST_LINE_LENGTH, FIRST_LINES_BYTES = 3, 200, 8_192


class CalledOff(Exception):
    """The finding was called off while it went on."""


class Finding(Watcher):
    """Finds chats in a thread.

    Args:
        paths: Files, zips or folders.
        on_read: Called a few times a second with the bytes read so far, in that thread.
    """

    def __init__(self, paths: Sequence[str | Path], on_read: Callable[[int], None]) -> None:
        self._paths, self._on_read = paths, on_read
        self._is_called_off = Event()
        self._bytes, self._left_out = 0, 0
        self._told_at = time.monotonic()

    def run(self) -> Draft:
        """Find everything, and preview nothing.

        Raises:
            CalledOff: If it was called off meanwhile.
            DesktopError: What ``find_sources`` raises.
        """
        texts = find_sources(self._paths, self)
        sources = tuple(DraftSource(text, text.origin, None) for text in texts)
        return Draft(sources, self._left_out)

    def call_off(self) -> None:
        """End it soon; called in any thread."""
        self._is_called_off.set()

    def read(self, count: int) -> None:
        """Count the bytes, and tell them now and then."""
        if self._is_called_off.is_set():
            raise CalledOff
        self._bytes += count
        if time.monotonic() - self._told_at >= BETWEEN_TELLS_S:
            self._told_at = time.monotonic()
            self._on_read(self._bytes)

    def left_out(self, count: int) -> None:
        """Count the files that stay."""
        self._left_out += count


async def previewed(client: Client, draft: Draft, options: Mapping[str, str]) -> Draft:
    """Have the server look at the beginnings of a draft's first sources.

    Raises:
        DesktopError: If the server is given up meanwhile.
    """
    seen = [
        await _previewed(client, source, options) if place < PREVIEWS else source
        for place, source in enumerate(draft.sources)
    ]
    return replace(draft, sources=tuple(seen))


async def _previewed(
    client: Client, source: DraftSource, options: Mapping[str, str]
) -> DraftSource:
    try:
        beginning = await asyncio.to_thread(_beginning, source.text, PREVIEW_BYTES)
        is_end = len(beginning) == source.text.bytes
        name = source.text.name
        preview = await client.preview(name, beginning, is_end, options=options_for(name, options))
    except (OSError, ServerRefused):  # what can't be shown may still be counted
        return replace(source, preview=None)
    return replace(source, preview=preview)


def options_for(name: str, options: Mapping[str, str]) -> dict[str, str]:
    """Give the options that one source is looked at with by itself.

    What is said of a single source is written behind a colon: ``date_order:Ana.txt``.
    """
    plain = {key: value for key, value in options.items() if ":" not in key}
    own = (key.partition(":") for key in options if ":" in key)
    return plain | {key: options[f"{key}:{of}"] for key, _, of in own if of == name}


def is_understood(draft: Draft) -> bool:
    """Say whether there may be a chat in a draft: what nobody looked at may be one."""
    return any(one.preview is None or one.preview["understood"] for one in draft.sources)


def first_lines(text: ChatText) -> tuple[str, ...]:
    """Give the first lines that hold anything, to see what a text is; none if it can't be read."""
    try:
        beginning = _beginning(text, FIRST_LINES_BYTES)
    except OSError:
        return ()
    encoding = "utf-16" if beginning[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    lines = beginning.decode(encoding, "replace").splitlines()
    full = [line[:FIRST_LINE_LENGTH] for line in lines if line.strip()]
    return tuple(full[:FIRST_LINES])


def _beginning(text: ChatText, size: int) -> bytes:
    with text.open() as stream:
        parts = []
        while size and (part := stream.read(size)):
            parts.append(part)
            size -= len(part)
    return b"".join(parts)
