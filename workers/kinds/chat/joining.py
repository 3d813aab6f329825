"""Names that are one person because somebody says so: the option ``join``.

Its value is JSON, a list of lists of names: ``[["Ana", "Ana Gómez", "+34 600 11 22 33"]]``.
All names of a list are one person, shown by the first. A name that nobody bears is no fault.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec

from workers.errors import BadOption
from workers.kinds.base import Options
from workers.kinds.chat.senders import Sender, read_sender

JOIN = "join"

_EXAMPLE = '[["Ana", "Ana Gómez"]]'
_LONGEST = 100_000
_KEPT = 8
_SHOWN = 80

Aliases = Mapping[str, Sender]
"""Who is meant, by the identity of who speaks; who is meant stands in it, too."""


def effective_join(value: str) -> str:
    """Write the option's value in one way for all that mean the same; empty if nothing is joined.

    Raises:
        BadOption: If it is no list of lists of names, or a name is no name, or in two lists.
    """
    people = _read(value)
    names = [[sender.name for sender in names] for names in people]
    return msgspec.json.encode(names).decode() if names else ""


def aliases_of(options: Options) -> Aliases:
    """Give who is meant by each name that the option joins.

    Raises:
        BadOption: As ``effective_join``.
    """
    return _aliases_in(options.get(JOIN, "[]"))


@lru_cache(_KEPT)
def _aliases_in(value: str) -> Aliases:
    """Read the option once for all sources of a job."""
    return {sender.identity: names[0] for names in _read(value) for sender in names}


def aliases_between(before: Aliases, after: Aliases) -> dict[str, Sender] | None:
    """Give what ``after`` makes of senders whom ``before`` has joined already.

    Returns:
        Who is meant, by the identity that ``before`` gives; None where ``after`` parts what
        ``before`` joined, which nobody can tell apart any more.
    """
    between = dict(after)
    joined: dict[str, list[str]] = defaultdict(list)
    for identity, sender in before.items():
        joined[sender.identity].append(identity)
    for person, names in joined.items():
        meant = {after[name].identity if name in after else name for name in names}
        if len(meant) > 1:
            return None
        between[person] = next(after[name] for name in names if name in after)
    return between


def _read(value: str) -> list[list[Sender]]:
    """Read the lists, the first name of each first; lists of one person are left out."""
    people = [_one_person(value, names) for names in _lists(value)]
    people = [senders for senders in people if len(senders) > 1]
    _refuse_shared(value, people)
    return sorted(people)


def _lists(value: str) -> list[list[str]]:
    if len(value) > _LONGEST:
        raise _bad(value, f"at most {_LONGEST} characters are taken")
    try:
        return msgspec.json.decode(value.encode(), type=list[list[str]])
    except (msgspec.DecodeError, UnicodeError):
        raise _bad(value, f"give lists of names as JSON, such as {_EXAMPLE}") from None


def _one_person(value: str, names: Sequence[str]) -> list[Sender]:
    """Read the names of one person, each identity once, the others in the order of bytes."""
    senders: dict[str, Sender] = {}
    for name in names:
        sender = read_sender(name.encode())
        if sender is None:
            raise _bad(value, f"{name[:_SHOWN]!r} begins a notice and is nobody's name")
        senders.setdefault(sender.identity, sender)
    first, *others = senders.values() if senders else [Sender("", "")]
    if senders and not first.identity:
        raise _bad(value, "the first name of a list is the one that is shown: it can't be empty")
    return [first, *sorted(others)]


def _refuse_shared(value: str, people: Iterable[Sequence[Sender]]) -> None:
    seen: set[str] = set()
    for senders in people:
        for sender in senders:
            if sender.identity in seen:
                name = sender.name[:_SHOWN]
                raise _bad(value, f"{name!r} stands in two lists: put all of its names into one")
        seen.update(sender.identity for sender in senders)


def _bad(value: str, accepted: str) -> BadOption:
    shown = value if len(value) <= _SHOWN else value[:_SHOWN] + "…"
    return BadOption(JOIN, shown, accepted)
