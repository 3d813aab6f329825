"""Opens ordinary files, and nothing that would keep its reader waiting for ever."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO


def open_ordinary(path: Path) -> BinaryIO:
    """Open a file to read it.

    A pipe may take a file's place between two readings: opened as usual, it would hold the
    thread that reads, and with it the end of the program.

    Raises:
        OSError: If that can't be, or it is no ordinary file.
    """
    file = open(path, "rb", opener=_open_at_once)  # noqa: SIM115
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError("it is neither a file nor a folder")
    return file


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
