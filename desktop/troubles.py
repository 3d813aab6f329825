"""What went wrong, in words that a person can act on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that went wrong.

    Attributes:
        title: What happened, as a short sentence without a full stop.
        sentence: What to do about it; names in it are isolated.
        brief: Two or three words for the sidebar.
        code: The wire's error code, or the name of the error's class.
        name: The file it is about, or nothing.
        lines: The file's first lines, where they help to see what it is.
        can_retry: Whether trying the same again may help.
    """

    title: str
    sentence: str
    brief: str
    code: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()
    can_retry: bool = False
