"""How this program starts itself again: the embedded cluster, the sheet."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def command(*arguments: str) -> tuple[str, ...]:
    """Give the command line that is ``atalaya`` with these arguments."""
    return (sys.executable, "-m", "desktop", *arguments)


def environment() -> dict[str, str]:
    """Give a child our environment, and the way to our own code wherever we stand."""
    paths = [str(ROOT), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    unique = dict.fromkeys(path for path in paths if path)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(unique), "PYTHONSAFEPATH": "1"}
