"""Where uploads, tallies, columns and reports lie: a folder, or a bucket.

Keys are words joined by ``/``. A blob is there whole or not at all, and is never
changed once it is there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import uuid
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import ObjectStore, from_url

from workers.blob_folder import ASIDE, BlobFolder
from workers.errors import BadSetting, BlobMissing

# The store tells the system's error in its text alone.
_SYSTEM_ERROR = re.compile(r"\(os error (\d+)\)")
# No room, over quota, file larger than allowed; Windows: handle disk full, disk full.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if os.name == "posix" else {39, 112}


class Blobs:
    """Blobs by key, below a folder or a URL such as ``s3://bucket/prefix``.

    With ``sync``, a blob in a folder has reached the disk when ``put`` returns. Whatever
    else goes wrong with the store is an ``OSError``; a full disk has ``errno.ENOSPC``.
    """

    def __init__(self, location: str, *, sync: bool = False) -> None:
        self.location, self.sync = location, sync
        path = _folder_of(location)
        self._folder = BlobFolder(path) if path else None
        self._store = self._folder.store if self._folder else _open_url(location)

    def put(self, key: str, data: bytes, *, only_new: bool = False) -> bool:
        """Store a blob; False if ``only_new`` and one was there already."""
        return self._put(key, data, only_new)

    def put_chunks(self, key: str, chunks: Iterable[bytes]) -> None:
        """Store a blob from its chunks, never holding all of it."""
        self._put(key, iter(chunks), only_new=False)

    def get(self, key: str) -> bytes:
        """Read a whole blob.

        Raises:
            BlobMissing: If it is not there.
        """
        with _store_errors(_checked(key)):
            return self._store.get(key).bytes().to_bytes()

    def get_range(self, key: str, offset: int, length: int) -> bytes:
        """Read ``length`` bytes from ``offset``; a blob that ends before is an ``OSError``.

        Raises:
            BlobMissing: If it is not there.
        """
        if length == 0:
            return b""
        with _store_errors(_checked(key)):
            data = self._store.get_range(key, start=offset, length=length).to_bytes()
        if len(data) != length:
            raise OSError(errno.EIO, f"{key} ends at byte {offset + len(data)}")
        return data

    def exists(self, key: str) -> bool:
        """Tell whether a blob is there."""
        try:
            with _store_errors(_checked(key)):
                self._store.head(key)
        except BlobMissing:
            return False
        return True

    def list(self, prefix: str = "") -> list[str]:
        """Name the blobs below ``prefix``, which ends with a whole word, in order."""
        with _store_errors(prefix):
            pages = self._store.list(_checked(prefix) if prefix else None)
            keys = [entry["path"] for page in pages for entry in page]
        return sorted(key for key in keys if not key.startswith(ASIDE + "/"))

    def delete(self, key: str) -> None:
        """Delete one blob, if it is there."""
        with contextlib.suppress(BlobMissing), _store_errors(_checked(key)):
            self._store.delete(key)

    def delete_prefix(self, prefix: str) -> None:
        """Delete every blob below ``prefix``, and what a killed process left there."""
        if self._folder:
            self._folder.delete_prefix(_checked(prefix))
            return
        keys = self.list(prefix)
        if keys:
            with _store_errors(prefix):
                self._store.delete(keys)

    def check(self) -> None:
        """Write a blob, read it back and delete it; an ``OSError`` if that fails."""
        key, data = f"check/{uuid.uuid4().hex}", os.urandom(16)
        self.put(key, data)
        if self.get(key) != data:
            raise OSError(errno.EIO, "the blob store gives other bytes than it was given")
        self.delete(key)

    def sweep(self, older_than_s: float = 86_400.0) -> None:
        """Delete what killed processes left on its way; nothing to do in a bucket."""
        if self._folder:
            self._folder.sweep(older_than_s)

    def _put(self, key: str, data: bytes | Iterator[bytes], only_new: bool) -> bool:
        _checked(key)
        try:
            with _store_errors(key):
                if self._folder and self.sync:
                    self._folder.put_synced(key, data, only_new)
                elif isinstance(data, bytes):
                    self._store.put(key, data, mode="create" if only_new else "overwrite")
                else:
                    self._store.put(key, data)
        except AlreadyExistsError:
            return False
        return True


def _folder_of(location: str) -> Path | None:
    if location.startswith("file://"):
        return Path(location.removeprefix("file://")).absolute()
    return None if "://" in location else Path(location).absolute()


def _open_url(url: str) -> ObjectStore:
    try:
        return from_url(
            url, retry_config={"max_retries": 5, "retry_timeout": timedelta(seconds=20)}
        )
    except (BaseError, ValueError):
        raise BadSetting(
            "ATALAYA_BLOBS", url, "a folder is, or a URL such as s3://bucket/prefix"
        ) from None


def _checked(key: str) -> str:
    words = key.split("/")
    if any(word in ("", ".", "..") or "\\" in word or "\0" in word for word in words):
        raise ValueError(f"{key!r} is not a key")
    return key


@contextlib.contextmanager
def _store_errors(key: str) -> Iterator[None]:
    """Turn the store's errors into ``BlobMissing`` and ``OSError``."""
    try:
        yield
    except FileNotFoundError:
        raise BlobMissing(key) from None
    except AlreadyExistsError:
        raise
    except BaseError as error:
        sentence = str(error).partition("\n")[0]
        found = _SYSTEM_ERROR.search(sentence)
        number = int(found[1]) if found else errno.EIO
        number = errno.ENOSPC if number in _FULL else number
        raise OSError(number, sentence) from None
