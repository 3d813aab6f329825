"""Writes a file so that it is there whole or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from desktop.errors import TargetUnwritable


class Target:
    """Where the report goes: a file, or ``-`` for standard output.

    A file is written aside and renamed; what is no ordinary file (``/dev/null``) is written
    as it is.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        # A link stays a link: what it leads to is replaced.
        self._file = Path(path).resolve()
        self._aside = self._file.with_name(f".{self._file.name[:200]}.{os.getpid()}.part")

    @property
    def is_output(self) -> bool:
        """Whether it is standard output."""
        return self.path == "-"

    def is_same(self, other: Target) -> bool:
        """Say whether both are one place."""
        return self.is_output == other.is_output and self._file == other._file

    def check(self) -> None:
        """Make sure, before the work begins, that the report can be written there.

        Raises:
            TargetUnwritable: If it can't.
        """
        if self.is_output:
            return
        try:
            if self._file.is_dir():
                raise IsADirectoryError(0, "it is a folder")
            if not self._file.parent.is_dir():
                raise FileNotFoundError(0, "its folder is not there")
            if self._is_special():
                return
            self._aside.write_bytes(b"")
        except OSError as error:
            raise self._unwritable(error) from error
        finally:
            self._drop_aside()

    def write(self, data: bytes) -> None:
        """Write it all; when it fails, what was there before is still there.

        Raises:
            TargetUnwritable: If the disk is full, for example.
        """
        try:
            if self.is_output:
                sys.stdout.flush()
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()
            elif self._is_special():
                self._file.write_bytes(data)
            else:
                self._replace(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise self._unwritable(error) from error

    def _replace(self, data: bytes) -> None:
        try:
            with self._aside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(self._aside, self._file)
        except BaseException:
            self._drop_aside()
            raise

    def _is_special(self) -> bool:
        return self._file.exists() and not self._file.is_file()

    def _drop_aside(self) -> None:
        with suppress(OSError):
            self._aside.unlink()

    def _unwritable(self, error: OSError) -> TargetUnwritable:
        where = "standard output" if self.is_output else self.path
        return TargetUnwritable(where, (error.strerror or str(error)).lower())
