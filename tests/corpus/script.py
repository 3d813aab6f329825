"""A chat before any phone wrote it down: who said what, and what a reader should make of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import count
from typing import NamedTuple


class Said(NamedTuple):
    """One entry of a chat.

    Attributes:
        at: When it was said.
        sender: Who is meant, in the form a reader shows; None for a notice.
        text: What a reader shows.
        kind: What it is; a notice where ``sender`` is None.
        edited: Whether the phone marked it as edited.
        body: What the phone writes, where that is more than the text.
        name: Whom the phone names: another form of the sender, or who a notice stands
            under; an empty name is nobody.
    """

    at: datetime
    sender: str | None
    text: str
    kind: str = "text"
    edited: bool = False
    body: str | None = None
    name: str | None = None


Script = list[Said]


class Clock:
    """Gives the moments of a script, one after the other."""

    def __init__(self, start: datetime, step: timedelta = timedelta(minutes=7)) -> None:
        self._moments: Iterator[datetime] = (start + step * number for number in count())

    def __call__(self) -> datetime:
        """Give the next moment."""
        return next(self._moments)


def say(at: datetime, sender: str, text: str) -> Said:
    """Let someone say words."""
    return Said(at, sender, text)


def notice(at: datetime, text: str, *, under: str = "", mark: str = "") -> Said:
    """Let WhatsApp say something: plainly as Android does, or ``under`` a name as iOS does."""
    return Said(at, None, text, "notice", body=mark + text, name=under)


def sent(at: datetime, sender: str, kind: str, text: str, body: str | None = None) -> Said:
    """Let someone send what is no words."""
    return Said(at, sender, text, kind, body=body)


def edited(at: datetime, sender: str, text: str, mark: str) -> Said:
    """Let someone say words and change them; ``mark`` is what the phone adds."""
    return Said(at, sender, text, "text", edited=True, body=text + mark)


def conversation(
    moments: Iterable[datetime], people: Iterable[str], texts: Iterable[str]
) -> Script:
    """Let people speak in turns, as long as there are moments."""
    voices, words = _again(people), _again(texts)
    return [say(moment, next(voices), next(words)) for moment in moments]


def _again(values: Iterable[str]) -> Iterator[str]:
    known = list(values)
    return (known[number % len(known)] for number in count())
