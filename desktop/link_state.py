"""How the connection to the cluster stands, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class LinkState:
    """How the connection stands.

    Attributes:
        phase: ``starting`` until the first welcome, and here until this computer can count;
            ``ready``; ``away`` while the server
            does not answer and is tried again; ``refused`` when it does not let us in, or
            is none of ours; ``failed`` when the embedded cluster can't be started.
        address: ``host:port`` of another server; empty for the cluster in this computer.
        workers: Computers that count.
        processes: Processes that they have together.
        retry_in_s: Seconds until the next try, while ``away``; None when one is under way.
        reason: Why it was refused or failed, as a sentence.
    """

    phase: Literal["starting", "ready", "away", "refused", "failed"]
    address: str = ""
    workers: int = 0
    processes: int = 0
    retry_in_s: float | None = None
    reason: str = ""
