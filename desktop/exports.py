"""Finds the chat texts in what was dropped: texts, zips, folders, many at once.

A source is named by its path below what was dropped (``chats.zip/_chat.txt``,
``folder/sub/chat.txt``), so that the same drop gives the same report on another machine.
"""

from __future__ import annotations

import hashlib
import os
import stat
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop.archives import contents_of, is_zip
from desktop.chat_names import SentTexts, attachments, is_chat_name, sent_in_another
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
    are, without what systems leave there (``__MACOSX``, dot files) and without what was
    sent in a chat that lies beside it.

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
    watcher = watcher or Watcher()
    finder = _Finder(watcher)
    found: dict[str, list[_Found]] = {}
    for given in paths:
        if not str(given):  # else it were the folder that we happen to stand in
            raise NothingThere(str(given))
        top = Path(os.path.abspath(given))
        texts = zips = 0
        for file in _files_below(top, str(given)):
            real = os.path.realpath(file.path)
            if real not in found:
                found[real] = finder.texts_in(file, str(given))
            texts += len(found[real])
            zips += finder.zips.get(real, 0)
        if not texts:
            raise NoChats(str(given), _what_is_there(top, zips))
    sources = _without_sent([text for texts in found.values() for text in texts], watcher)
    if not any(source.bytes for source in sources):
        raise NoChats(str(paths[0]), "is empty")
    return sorted(sources, key=lambda source: (source.name, source.sha256))


def _what_is_there(top: Path, zips: int) -> str:
    if top.is_dir():
        hint = ", only zips that hold zips: unpack those first" if zips else ""
        return f"is a folder without a chat text in it{hint}"
    hint = ", only zips: unpack it first" if zips else ""
    return f"is a zip without a chat text in it{hint}"


class _File(NamedTuple):
    """A file that may hold chats.

    Attributes:
        path: Where it lies.
        name: Its path below what was dropped.
        is_named: Whether it is what was dropped.
        beside: The names of all the texts in its folder.
    """

    path: Path
    name: str
    is_named: bool
    beside: Collection[str] = ()


class _Found(NamedTuple):
    """A text, the folder it lies in, its name there, and what it says was sent beside it."""

    text: ChatText
    folder: str
    last: str
    sent: frozenset[str]
    is_named: bool


def _files_below(top: Path, given: str) -> Iterator[_File]:
    """Give the files that may hold chats."""
    try:
        mode = top.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):  # no path holds a NUL
        raise NothingThere(_printable(given)) from None
    except OSError as error:
        raise SourceUnreadable(given, _reason(error)) from error
    if stat.S_ISDIR(mode):
        yield from _walk(top)
    elif stat.S_ISREG(mode):
        yield _File(top, _printable(top.name), is_named=True)
    else:
        raise SourceUnreadable(given, "it is neither a file nor a folder")


def _walk(top: Path) -> Iterator[_File]:
    def refuse(error: OSError) -> None:
        raise SourceUnreadable(str(error.filename), _reason(error)) from error

    for folder, subfolders, files in os.walk(top, onerror=refuse):
        subfolders[:] = sorted(n for n in subfolders if n != "__MACOSX" and n[0] != ".")
        below = Path(folder).relative_to(top.parent).as_posix()
        below = "" if below == "." else f"{below}/"  # the root has no name
        texts = {f"{below}{file}" for file in files if is_chat_name(file)}
        texts -= attachments(texts)
        beside = frozenset(_printable(text.rpartition("/")[2]) for text in texts)
        for file in sorted(files):
            is_archive = file.lower().endswith(".zip") and file[0] != "."
            path = Path(folder, file)
            if (is_archive or f"{below}{file}" in texts) and path.is_file():
                yield _File(path, _printable(f"{below}{file}"), False, beside)


class _Finder:
    """Counts and hashes the texts of files and zips, and tells the watcher.

    Attributes:
        zips: How many zips lie in a zip, by its real path.
    """

    def __init__(self, watcher: Watcher) -> None:
        self.zips: dict[str, int] = {}
        self._watcher = watcher

    def texts_in(self, file: _File, origin: str) -> list[_Found]:
        """Give a file as one source, or the sources in a zip."""
        path, name = file.path, file.name
        try:
            if (file.is_named or path.suffix.lower() == ".zip") and is_zip(path):
                return self._texts_in_zip(path, name, origin)
        except OSError as error:
            raise SourceUnreadable(name, _reason(error)) from error
        last = name.rpartition("/")[2]
        text, sent = self._text(name, lambda: open_ordinary(path), origin, file.beside)
        return [_Found(text, str(path.parent), last, sent, file.is_named)]

    def _texts_in_zip(self, path: Path, name: str, origin: str) -> list[_Found]:
        contents = contents_of(path, name)
        self._watcher.left_out(contents.left_out)
        self.zips[os.path.realpath(path)] = contents.zips
        beside: dict[str, set[str]] = {}
        for entry in contents.entries:
            folder, _, last = entry.name.rpartition("/")
            beside.setdefault(folder, set()).add(last)
        found = []
        for entry in contents.entries:
            folder, _, last = entry.name.rpartition("/")
            whole = f"{name}/{entry.name}"
            text, sent = self._text(whole, entry.open, origin, beside[folder])
            found.append(_Found(text, f"{path}/{folder}", last, sent, is_named=False))
        return found

    def _text(
        self, name: str, opener: Opener, origin: str, beside: Collection[str]
    ) -> tuple[ChatText, frozenset[str]]:
        """Count and hash a text; tell which of those beside it it says were sent."""
        digest, size = hashlib.sha256(), 0
        sent = SentTexts(beside) if len(beside) > 1 else None
        try:
            with opener() as stream:
                for block in _blocks(stream):
                    digest.update(block)
                    size += len(block)
                    if sent is not None:
                        sent.feed(block)
                    self._watcher.read(len(block))
        except OSError as error:
            raise SourceUnreadable(name, _reason(error)) from error
        text = ChatText(_printable(name), size, digest.hexdigest(), opener, origin)
        return text, frozenset(sent.names if sent is not None else ())


def _without_sent(found: Sequence[_Found], watcher: Watcher) -> list[ChatText]:
    """Leave out what a chat in the same folder says was sent in it; never what was named."""
    folders: dict[str, dict[str, set[str]]] = {}
    for one in found:
        folders.setdefault(one.folder, {}).setdefault(one.last, set()).update(one.sent)
    sent = {
        folder: sent_in_another(mentions) if any(mentions.values()) else set()
        for folder, mentions in folders.items()
    }
    kept = [one.text for one in found if one.is_named or one.last not in sent[one.folder]]
    watcher.left_out(len(found) - len(kept))
    return kept


def _blocks(stream: BinaryIO) -> Iterable[bytes]:
    while block := stream.read(HASH_BYTES):
        yield block


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _printable(name: str) -> str:
    """Give a file's name as text that can travel, whatever bytes the disk holds.

    Composed, as most systems write it: macOS gives the same name in another spelling.
    """
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "")
    return unicodedata.normalize("NFC", text)
