"""The workers' settings, read from the environment once."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir

from workers.errors import BadSetting

MEMORY = "memory://"


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """What a worker is given.

    Attributes:
        blobs: A folder, or a URL such as ``s3://bucket/prefix``.
        blobs_sync: Whether a blob in a folder is on the disk itself before ``put`` returns.
        broker: ``redis://…``, or ``memory://…`` for a cluster inside one process.
        name: What the worker calls itself in its news.
        processes: Width of the process pool.
        concurrency: How many pieces share the pool at a time.
        nice: How far the pool's processes step back behind others, 0 to 19.
        part_bytes_min: No part of a larger piece is smaller.
        parts: Into how many parts a piece is cut where its bytes allow.
        part_timeout_s: A part that takes longer fails its piece.
        kinds: Where the analyses are found, as ``module:name`` of a mapping.
    """

    blobs: str
    blobs_sync: bool = False
    broker: str = MEMORY
    name: str = ""
    processes: int = 1
    concurrency: int = 2
    nice: int = 0
    part_bytes_min: int = 262_144
    parts: int = 25
    part_timeout_s: float = 15.0
    kinds: str = "workers.kinds:KINDS"

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> WorkerSettings:
        """Read the ``ATALAYA_…`` variables; what is not set takes its default.

        Raises:
            BadSetting: If one of them can't be understood.
        """
        given = os.environ if environ is None else environ
        broker = given.get("ATALAYA_BROKER") or MEMORY
        return cls(
            blobs=given.get("ATALAYA_BLOBS") or str(data_folder(given) / "blobs"),
            blobs_sync=_flag(given, "ATALAYA_BLOBS_SYNC", not is_in_process(broker)),
            broker=broker,
            name=given.get("ATALAYA_WORKER") or f"{socket.gethostname()}-{os.getpid()}",
            processes=_number(given, "ATALAYA_PROCESSES", os.cpu_count() or 1, 1, 1024),
            concurrency=_number(given, "ATALAYA_CONCURRENCY", 2, 1, 64),
            nice=_number(given, "ATALAYA_NICE", 0, 0, 19),
            part_bytes_min=_number(given, "ATALAYA_PART_BYTES_MIN", 262_144, 1, 1 << 30),
            parts=_number(given, "ATALAYA_PARTS", 25, 1, 10_000),
            part_timeout_s=float(_number(given, "ATALAYA_PART_TIMEOUT_S", 15, 1, 86_400)),
        )


def is_in_process(broker: str) -> bool:
    """Tell whether a broker's URL means queues inside this very process."""
    return broker.startswith("memory:")


def data_folder(environ: Mapping[str, str]) -> Path:
    """Give the folder that holds what has no place of its own: ``ATALAYA_DATA``."""
    return Path(environ.get("ATALAYA_DATA") or user_data_dir("atalaya", appauthor=False))


def _number(environ: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = environ.get(name)
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
        raise BadSetting(name, text, f"a whole number from {least} to {most} is")
    return int(text)


def _flag(environ: Mapping[str, str], name: str, default: bool) -> bool:
    text = (environ.get(name) or str(int(default))).lower()
    if text not in ("0", "1", "no", "yes", "false", "true", "off", "on"):
        raise BadSetting(name, text, "1 and 0 are")
    return text in ("1", "yes", "true", "on")
