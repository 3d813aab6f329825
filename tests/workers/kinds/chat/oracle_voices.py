"""The judge's reading of names: which colon ends one, and in whose name the app speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.workers.kinds.chat.oracle_names import identity
from workers.kinds.chat import phrases

LINES_AT_LEAST = 2
OTHERS_AT_LEAST = 2


@dataclass(frozen=True)
class Spoken:
    """An entry that somebody says, by its first colon alone.

    Attributes:
        sender: What stands before it.
        more: What stands between it and the next colon of the line, None without one.
        is_marked: Whether what follows the first colon begins with U+200E.
    """

    sender: str
    more: str | None
    is_marked: bool


def second_name(line: str) -> str | None:
    """Give what stands before the colon that can end a name in what follows the first one."""
    before, found, _ = line.partition(": ")
    if not found:
        before = line.removesuffix(":") if line.endswith(":") else ""
    return before or None


def long_names(spoken: Sequence[Spoken], file_name: str) -> dict[str, str]:
    """Find who is ``A: B``: by the identity of A, the B that all of its lines go on with."""
    found = {}
    for person in {identity(one.sender) for one in spoken}:
        own = [one for one in spoken if identity(one.sender) == person]
        more = own[0].more
        if more is None or any(one.more != more for one in own) or not may_be_name(more):
            continue
        in_file = letters(person + more)
        if len(own) >= LINES_AT_LEAST or (in_file and in_file in letters(file_name)):
            found[person] = more
    return found


def may_be_name(more: str) -> bool:
    """Tell whether what stands before a second colon is nothing that the app writes there."""
    if more[0] in phrases.DIRECTION_MARKS or any(sign in "<>/@" for sign in more):
        return False
    own = [*phrases.LOCATION_PREFIXES, *phrases.POLL_HEADS]
    return more.strip().casefold() not in [
        words.strip(" \u00a0\u202f:").casefold() for words in own
    ]


def letters(text: str) -> str:
    """Give what a file's name keeps of a name: letters and digits, in any case."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def group_title(spoken: Sequence[Spoken], opening: str | None, is_bracketed: bool) -> str | None:
    """Tell who is no person but the group, of whom the app says what happened."""
    voices: dict[str, list[bool]] = {}
    for one in spoken:
        voices.setdefault(identity(one.sender), []).append(one.is_marked)
    if not is_bracketed or opening is None or not all(voices[identity(opening)]):
        return None
    others = sum(not all(marks) for marks in voices.values())
    return identity(opening) if others >= OTHERS_AT_LEAST else None
