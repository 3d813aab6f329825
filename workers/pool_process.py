"""What a process of the pool does: gets ready once, then makes one call after the other.

Nothing heavy is imported with this module: the number of numpy's own threads has to be
set before numpy is there.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workers.board import Board
from workers.trouble import explain

if TYPE_CHECKING:
    from workers.blobs import Blobs
    from workers.lookup import Kinds

ONE_THREAD = (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)


@dataclass(frozen=True, slots=True)
class Equipment:
    """What every process of a pool is given.

    Attributes:
        kinds: Where the analyses are found, as ``module:name``.
        blobs: The blob store's folder or URL, and whether to sync.
        nice: How far to step back behind others.
        board: Shared with the pool.
    """

    kinds: str
    blobs: tuple[str, bool]
    nice: int
    board: Board


@dataclass(frozen=True, slots=True)
class Here:
    """What a call finds around it; ``is_called_off`` tells that its run need not go on."""

    kinds: Kinds
    blobs: Blobs
    is_called_off: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call gave, or ``code`` and ``reason`` of why it gave nothing.

    Exceptions don't travel: one that can't be unpickled would break the whole pool.
    """

    value: Any = None
    code: str = ""
    reason: str = ""


_ready: tuple[Board, int, Kinds, Blobs] | None = None


def get_ready(equipment: Equipment) -> None:
    """Prepare this process, and let it end with its parent."""
    global _ready
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl-C is the parent's affair
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    for variable in ONE_THREAD:
        os.environ[variable] = "1"
    if equipment.nice and hasattr(os, "nice"):
        os.nice(equipment.nice)

    from workers.blobs import Blobs
    from workers.lookup import find_kinds

    location, sync = equipment.blobs
    kinds, blobs = find_kinds(equipment.kinds), Blobs(location, sync=sync)
    _ready = equipment.board, equipment.board.take_seat(), kinds, blobs


def call(run: int, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Outcome:
    """Call ``function(here, *arguments)`` for a run."""
    assert _ready, "the process has not been made ready"
    board, seat, kinds, blobs = _ready
    board.begin(seat, run)
    try:
        if board.is_called_off(run):
            return Outcome(code="cancelled")
        here = Here(kinds, blobs, lambda: board.is_called_off(run))
        return Outcome(function(here, *arguments))
    except Exception as error:  # the loop of this process: whatever a call does, it goes on
        code, reason = explain(error)
        return Outcome(code=code, reason=reason)
    finally:
        board.rest(seat)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)
