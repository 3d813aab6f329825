"""One analysis, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.drafts import Draft
from desktop.troubles import Trouble
from server.protocol import Progress

State = Literal["finding", "drafted", "running", "done", "stored", "failed", "cancelled"]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One analysis, as it stands now; a later state is another value.

    Attributes:
        number: The app's own, for this session.
        state: ``finding`` while chats are looked for; ``drafted`` until counting begins;
            ``done`` when its report came in this session, ``stored`` when the server has it.
        title: As given by the person, else from the chats' names.
        began: When it was begun, in local time.
        ended: When its report was there, or it failed.
        job_id: Its job at the server; empty before it has one.
        names: Of its sources, where they are known.
        count: How many sources it has.
        bytes: Of all its sources together.
        messages: How many it holds; None where that is not known.
        share: How much is done, 0 to 1; None where that can't be told.
        left_s: Seconds left, smoothed; None where that can't be told.
        progress: The latest news.
        draft: What was found; kept so that it can be counted again.
        trouble: Why it failed.
        is_cancelling: Whether it was called off, and that is not confirmed yet.
        is_waiting: Whether its server is away.
    """

    number: int
    state: State
    title: str
    began: datetime
    ended: datetime | None = None
    job_id: str = ""
    names: tuple[str, ...] = ()
    count: int = 0
    bytes: int = 0
    messages: int | None = None
    share: float | None = None
    left_s: float | None = None
    progress: Progress | None = None
    draft: Draft | None = None
    trouble: Trouble | None = None
    is_cancelling: bool = False
    is_waiting: bool = False
