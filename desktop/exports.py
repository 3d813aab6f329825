"""Finds the chat texts in what was dropped: texts, zips, folders, many at once.

A source is named by its path below what was dropped (``chats.zip/_chat.txt``,
``folder/sub/chat.txt``), so that the same drop gives the same report on another machine.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.archives import chat_entries, is_attachment, is_chat_name, is_zip
from desktop.errors import NoChats, NothingThere, SourceUnreadable
from desktop.files import open_ordinary

HASH_BYTES = 1_048_576

Opener = Callable[[], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class ChatText:
    """A chat text that was found; a ``desktop.sources.Source``.

    ``origin`` is the path that was given, and that it was found at or below.
    """

    name: str
    bytes: int
    sha256: str
    _opener: Opener
    origin: str = ""

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Give the bytes from the beginning.

        Raises:
            OSError: If it can't be opened.
        """
        return self._opener()


class Watcher:
    """Hears how the finding goes, in the thread that finds; it may raise to end it."""

    def read(self, count: int) -> None:
        """So many more bytes were read."""

    def left_out(self, count: int) -> None:
        """So many files of a zip are no chats, and stay where they are."""


def find_sources(paths: Sequence[str | Path], watcher: Watcher | None = None) -> list[ChatText]:
    """Find, count and hash the chat texts in files, zips and folders.

    A file that is named is taken whatever it is called; in folders and zips only texts
    are, without what systems leave there (``__MACOSX``, dot files).

    Args:
        paths: Files, zips or folders.
        watcher: Hears how it goes.

    Returns:
        In the order of an analysis: by name, then by hash. The same file twice counts once.

    Raises:
        NothingThere: If a path leads nowhere.
        NoChats: If a path holds no chat text, or all of them are empty.
        BadArchive: If a zip is damaged, locked or made to harm.
        SourceUnreadable: If something can't be read.
    """
    finder = _Finder(watcher or Watcher())
    found: dict[Path, list[ChatText]] = {}
    for given in paths:
        if not str(given):  # else it were the folder that we happen to stand in
            raise NothingThere(str(given))
        top = Path(os.path.abspath(given))
        texts = 0
        for path, name in _files_below(top, str(given)):
            real = path.resolve()
            if real not in found:
                found[real] = finder.texts_in(path, name, str(given), is_named=path == top)
            texts += len(found[real])
        if not texts:
            kind = "folder" if top.is_dir() else "zip"
            raise NoChats(str(given), f"is a {kind} without a chat text in it")
    sources = [text for texts in found.values() for text in texts]
    if not any(source.bytes for source in sources):
        raise NoChats(str(paths[0]), "is empty")
    return sorted(sources, key=lambda source: (source.name, source.sha256))


def _files_below(top: Path, given: str) -> Iterator[tuple[Path, str]]:
    """Give the files that may hold chats, each with its path below what was dropped."""
    try:
        mode = top.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):  # no path holds a NUL
        raise NothingThere(_printable(given)) from None
    except OSError as error:
        raise SourceUnreadable(given, _reason(error)) from error
    if stat.S_ISDIR(mode):
        yield from _walk(top)
    elif stat.S_ISREG(mode):
        yield top, _printable(top.name)
    else:
        raise SourceUnreadable(given, "it is neither a file nor a folder")


def _walk(top: Path) -> Iterator[tuple[Path, str]]:
    def refuse(error: OSError) -> None:
        raise SourceUnreadable(str(error.filename), _reason(error)) from error

    for folder, subfolders, files in os.walk(top, onerror=refuse):
        subfolders[:] = sorted(n for n in subfolders if n != "__MACOSX" and n[0] != ".")
        texts = {file for file in files if is_chat_name(file)}
        for file in sorted(files):
            is_text = file in texts and not is_attachment(file, texts, stem="")
            is_archive = file.lower().endswith(".zip") and file[0] != "."
            path = Path(folder, file)
            if (is_text or is_archive) and path.is_file():
                below = path.relative_to(top).as_posix()
                yield path, _printable(f"{top.name}/{below}" if top.name else below)


class _Finder:
    """Counts and hashes the texts of files and zips, and tells the watcher."""

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher

    def texts_in(self, path: Path, name: str, origin: str, is_named: bool) -> list[ChatText]:
        """Give a file as one source, or the sources in a zip."""
        try:
            if (is_named or path.suffix.lower() == ".zip") and is_zip(path):
                entries = chat_entries(path, name, self._watcher.left_out)
                return [self._text(f"{name}/{entry.name}", entry.open, origin) for entry in entries]
            return [self._text(name, lambda: open_ordinary(path), origin)]
        except OSError as error:
            raise SourceUnreadable(name, _reason(error)) from error

    def _text(self, name: str, opener: Opener, origin: str) -> ChatText:
        """Count and hash a text."""
        digest, size = hashlib.sha256(), 0
        try:
            with opener() as stream:
                for block in _blocks(stream):
                    digest.update(block)
                    size += len(block)
                    self._watcher.read(len(block))
        except OSError as error:
            raise SourceUnreadable(name, _reason(error)) from error
        return ChatText(_printable(name), size, digest.hexdigest(), opener, origin)


def _blocks(stream: BinaryIO) -> Iterable[bytes]:
    while block := stream.read(HASH_BYTES):
        yield block


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _printable(name: str) -> str:
    """Give a file's name as text that can travel, whatever bytes the disk holds."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "")
