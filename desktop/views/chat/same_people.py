"""Names that may be one person's: a few, the likeliest first, each with its reason.

Only what can hardly be chance is said. What the names alone do not tell, as when a number
and a name both write on the same days, is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow

MOST = 5
# Letters that a name needs before its being the beginning of another one says anything.
LEAST_LETTERS = 3
# A number that was saved under a name goes on writing soon.
SOON_DAYS = 14
LONGEST = 64  # code points of a name that is looked at at all
LEAST_DIGITS = 7

Why = Literal["spelling", "words", "beginning", "number"]


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Two or more names, the one with most messages first, and what speaks for it."""

    names: tuple[str, ...]
    why: Why


def same_people(agents: Sequence[AgentRow], most: int = MOST) -> list[SamePerson]:
    """Find names that may be one person's.

    Args:
        agents: As a report has them, most messages first.
        most: So many at most.
    """
    found: list[SamePerson] = []
    taken: set[str] = set()
    words = {agent["name"]: _words(agent["name"]) for agent in agents}
    for one in (*_spelt_alike(words), *_of_the_same_words(words), *_beginnings(words)):
        if not taken.intersection(one.names):
            found.append(one)
            taken.update(one.names)
    found += _saved_numbers([agent for agent in agents if agent["name"] not in taken])
    return found[:most]


def is_number(name: str) -> bool:
    """Tell whether a name is a phone number."""
    if len(name) > LONGEST or name[:1].isalpha():
        return False
    bare = name.lstrip("~ \u202f\u00a0")
    digits = sum(one.isdecimal() for one in bare)
    return digits >= LEAST_DIGITS and all(one.isdecimal() or one in "+-() ‑\u00a0" for one in bare)


def _words(name: str) -> tuple[str, ...]:
    """Give a name's words without case, accents and signs; numbers and endless names have none."""
    if len(name) > LONGEST or is_number(name):
        return ()
    plain = name.casefold()
    if plain.isascii():
        return tuple(re.findall("[a-z0-9]+", plain))
    apart = unicodedata.normalize("NFKD", plain)
    kept = (one if one.isalnum() else " " for one in apart if not unicodedata.combining(one))
    return tuple("".join(kept).split())


def _spelt_alike(words: dict[str, tuple[str, ...]]) -> Iterator[SamePerson]:
    alike = defaultdict(list)
    for name, parts in words.items():
        if parts:
            alike["".join(parts)].append(name)
    for names in alike.values():
        if len(names) > 1:
            yield SamePerson(tuple(names), "spelling")


def _of_the_same_words(words: dict[str, tuple[str, ...]]) -> Iterator[SamePerson]:
    alike = defaultdict(list)
    for name, parts in words.items():
        if len(parts) > 1:
            alike[tuple(sorted(parts))].append(name)
    for names in alike.values():
        if len(names) == 2:
            yield SamePerson(tuple(names), "words")


def _beginnings(words: dict[str, tuple[str, ...]]) -> Iterator[SamePerson]:
    """Give names that exactly one longer name begins with: two Anas tell nothing of Ana."""
    longer = defaultdict(list)
    for name, parts in words.items():
        for length in range(1, len(parts)):
            longer[parts[:length]].append(name)
    places = {name: place for place, name in enumerate(words)}
    for name, parts in words.items():
        others = longer.get(parts, [])
        if len(others) == 1 and len("".join(parts)) >= LEAST_LETTERS:
            pair = sorted((name, others[0]), key=places.__getitem__)
            yield SamePerson((pair[0], pair[1]), "beginning")


def _saved_numbers(agents: Sequence[AgentRow]) -> list[SamePerson]:
    """Give numbers that fall silent soon before exactly one name begins, and of that name alone."""
    numbers = [agent for agent in agents if is_number(agent["name"])]
    names = [agent for agent in agents if not is_number(agent["name"])]
    if not numbers or not names:
        return []
    begins = sorted((_time(agent["first"]), agent["name"]) for agent in names)
    ends = sorted((_time(agent["last"]), agent["name"]) for agent in numbers)
    found = []
    for end, number in ends:
        after = [name for begin, name in begins if 0 < (begin - end).total_seconds() <= _SOON_S]
        if len(after) != 1:
            continue
        begin = next(begin for begin, name in begins if name == after[0])
        before = [one for one, _ in ends if 0 < (begin - one).total_seconds() <= _SOON_S]
        if len(before) == 1:
            found.append(SamePerson((after[0], number), "number"))
    # Many at once are chance: a team that was exported for a short while.
    return found if len(found) <= 2 else []


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


_SOON_S = SOON_DAYS * 86_400
