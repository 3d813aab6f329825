"""Exports of a report, looked for again where they were dropped from, when they are needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from desktop.errors import DesktopError
from desktop.exports import ChatText, find_sources


class SourceGone(OSError):
    """An export is no longer where it was, or not as it was."""

    def __init__(self) -> None:
        super().__init__("it is not where it was, or it has changed")


class Remembered:
    """Finds exports by what a report says of them: a name and a hash; used in any thread.

    Args:
        paths: What was dropped at the time.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = tuple(paths)
        self._lock = Lock()
        self._read: dict[Path, dict[str, ChatText]] = {}

    def text(self, name: str, sha256: str) -> ChatText:
        """Give an export whose content is still the same.

        Raises:
            SourceGone: If it is not there, or has changed.
        """
        with self._lock:
            for file in _files_of(self._paths, name):
                if found := self._texts_in(file).get(sha256):
                    return found
        raise SourceGone

    def _texts_in(self, file: Path) -> dict[str, ChatText]:
        """Give what a file holds by hash; a zip is read once, however many are asked for."""
        if file not in self._read:
            try:
                found = find_sources([file])
            except DesktopError:
                found = []
            self._read[file] = {text.sha256: text for text in found}
        return self._read[file]


@dataclass(frozen=True, slots=True)
class RememberedSource:
    """One export as a report names it; a ``desktop.sources.Source`` that is found when opened."""

    name: str
    bytes: int
    sha256: str
    _remembered: Remembered

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Find it, and give its bytes from the beginning.

        Raises:
            OSError: If it is gone, has changed or can't be opened.
        """
        return self._remembered.text(self.name, self.sha256).open()


def _files_of(paths: Iterable[str], name: str) -> Iterable[Path]:
    """Give the files that an export of a name may lie in: itself, or a zip on its way."""
    parts = name.split("/")
    for path in paths:
        top = Path(path)
        if (top.name or "") not in (parts[0], ""):
            continue
        # A drop of the root of a disk has no name of its own.
        file = top if top.name else top / parts[0]
        for part in [*parts[1:], ""]:
            if file.is_file():
                yield file
                break
            file = file / part
