"""What each report was made of, so that it can be made anew, in a later session too.

A folder that only its owner can read holds a small file for each job: the paths that were
dropped and the options, never anything of a chat. A report that another one took the place
of stays at the server, so that it can be got back; an empty file here keeps it out of the
list.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# So many are kept; those that were used longest ago go.
MOST = 500
_JOB = re.compile(r"[0-9A-Za-z_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Origin:
    """What one report was made of.

    Attributes:
        paths: What was dropped, absolute.
        options: Under which it was read.
        before: The job that its own one took the place of; empty for none.
    """

    paths: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    before: str = ""


class Origins:
    """Keeps origins by job; what can't be written or read is forgotten, and that is all.

    Args:
        folder: Made when something is kept first.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._replaced = {path.stem for path in folder.glob("*.replaced")}

    def of(self, job_id: str) -> Origin | None:
        """Give the origin of a job; None where it is not known."""
        if not _JOB.fullmatch(job_id):
            return None
        try:
            return _origin(json.loads(self._file(job_id).read_text("utf-8")))
        except (OSError, ValueError):
            return None

    def keep(self, job_id: str, origin: Origin) -> None:
        """Remember what a job is made of."""
        if not _JOB.fullmatch(job_id):
            return
        facts = {
            "paths": list(origin.paths),
            "options": dict(origin.options),
            "before": origin.before,
        }
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            aside = self._folder / f"{job_id}.new"
            with open(os.open(aside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
                json.dump(facts, file)
            aside.replace(self._file(job_id))
            self._forget_oldest()

    def forget(self, job_id: str) -> None:
        """Forget a job that is gone."""
        self.set_replaced(job_id, is_replaced=False)
        if _JOB.fullmatch(job_id):
            with suppress(OSError):
                self._file(job_id).unlink()

    def is_replaced(self, job_id: str) -> bool:
        """Tell whether another job took the place of this one."""
        return job_id in self._replaced

    def set_replaced(self, job_id: str, *, is_replaced: bool) -> None:
        """Keep a job out of the list, or let it in again."""
        if is_replaced == self.is_replaced(job_id) or not _JOB.fullmatch(job_id):
            return
        (self._replaced.add if is_replaced else self._replaced.discard)(job_id)
        mark = self._folder / f"{job_id}.replaced"
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if is_replaced:
                mark.touch(0o600)
            else:
                mark.unlink()

    def _file(self, job_id: str) -> Path:
        return self._folder / f"{job_id}.json"

    def _forget_oldest(self) -> None:
        files = list(self._folder.glob("*.json"))
        if len(files) > MOST:
            files.sort(key=lambda path: path.stat().st_mtime)
            for path in files[: len(files) - MOST]:
                path.unlink()


def _origin(facts: Any) -> Origin:
    """Read an origin; a file that says something else is no origin.

    Raises:
        ValueError: If it is none.
    """
    if not isinstance(facts, dict):
        raise ValueError("no origin")
    paths, options, before = facts.get("paths"), facts.get("options"), facts.get("before")
    if not (isinstance(paths, list) and isinstance(options, dict)):
        raise ValueError("no origin")
    if not all(isinstance(text, str) for text in (before, *paths, *options.values())):
        raise ValueError("no origin")
    return Origin(tuple(paths), options, str(before))
