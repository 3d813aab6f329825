"""Puts an exception into words that may be logged and sent: never a line of a chat."""

from __future__ import annotations

import errno
import os
import traceback

from workers.errors import AnalysisError


def explain(error: Exception) -> tuple[str, str]:
    """Give the code and the reason of a failure."""
    if isinstance(error, AnalysisError):
        return error.code, str(error)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "storage-full", "there is no room left where the work is stored"
    return "internal", where(error)


def where(error: Exception) -> str:
    """Say what happened where, without the message: it may hold what was being read."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    number = f" {error.errno}" if isinstance(error, OSError) else ""
    return f"{type(error).__name__}{number}{place}"
