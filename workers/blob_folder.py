"""What a folder needs that a bucket does not: syncing, and deleting what was left half done.

In a folder:

    <root>/jobs/…                 the blobs
    <root>/.aside/<uuid>          blobs on their way to being synced
    <root>/jobs/…/<name>#<n>      blobs on their way without a sync; never listed

What a killed process leaves of the last two goes with its folder or with ``sweep``.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from obstore.store import LocalStore

ASIDE = ".aside"


class BlobFolder:
    """A folder of blobs; ``store`` is its obstore."""

    def __init__(self, path: Path) -> None:
        # Uploads are for their owner's eyes alone; the folders inside are reached through it.
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = path
        self.store = LocalStore(path)

    def put_synced(self, key: str, data: bytes | Iterator[bytes], only_new: bool) -> None:
        """Store a blob that is on the disk itself before it gets its name.

        A blob that is there can be believed after a power cut, too.
        """
        aside, path = f"{ASIDE}/{uuid.uuid4().hex}", self._path / key
        made = [parent for parent in path.parents if not parent.exists()]
        try:
            self.store.put(aside, data)
            _sync(self._path / aside)
            self.store.rename(aside, key, overwrite=not only_new)
        except BaseException:
            (self._path / aside).unlink(missing_ok=True)
            raise
        for changed in (path.parent, *(parent.parent for parent in made)):
            _sync(changed)

    def delete_prefix(self, prefix: str) -> None:
        """Delete everything below ``prefix``, and what a killed process left there."""
        path = self._path / prefix
        # A late writer can fill a folder that is being emptied: a second look takes that too.
        for _ in range(5):
            shutil.rmtree(path, ignore_errors=True)
            if not path.exists():
                return
            if not path.is_dir():
                path.unlink(missing_ok=True)
        raise OSError(errno.ENOTEMPTY, f"{path.name} can't be deleted")

    def sweep(self, older_than_s: float) -> None:
        """Delete what killed processes left aside, if it is older than that."""
        for path in (self._path / ASIDE).glob("*"):
            with contextlib.suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > older_than_s:
                    path.unlink()


def _sync(path: Path) -> None:
    if path.is_dir() and os.name != "posix":
        return  # Windows opens no folders, and keeps their order itself
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
