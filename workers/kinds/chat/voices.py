"""How each sender speaks over a whole source, and what that tells about names.

Whether a colon belongs to a name, and whether the app speaks in a group's name, can't be
told from one line. *Voices* are what all lines of a sender have in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from workers.kinds.chat import phrases
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.heads import Speakers
from workers.kinds.chat.plan import LongName
from workers.kinds.chat.senders import Sender
from workers.kinds.chat.slices import SLICE_BYTES, group_slices

_MARKS = tuple(phrases.DIRECTION_MARKS)
_NO_NAME_SIGNS = re.compile("[<>/@]")
_OWN_WORDS = frozenset(
    words.strip(" \u00a0\u202f:").casefold()
    for words in (*phrases.LOCATION_PREFIXES, *phrases.POLL_HEADS)
)
"""What the app writes before a colon: `location: https://maps.google.com/…`."""

_LINES_AT_LEAST = 2
_OTHERS_AT_LEAST = 2


@dataclass(frozen=True, slots=True)
class Voices:
    """How the senders of some entries speak; identities in the order of code points.

    Attributes:
        unmarked: Those with an entry whose body does not begin with U+200E.
        plain: Those whose entries do not all go on with the same words and a colon.
        more: Entries, and what stands in all of them between the first colon and a second
            one, of the others.
    """

    unmarked: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    more: dict[str, tuple[int, str]] = field(default_factory=dict)

    def merge(self, later: Voices) -> Voices:
        """Join with the voices of what follows."""
        found = ((one, *said) for one, said in later.more.items())
        return _summed(
            united(self.unmarked, later.unmarked),
            {*self.plain, *later.plain},
            self.more,
            found,
        )


def _summed(
    unmarked: tuple[str, ...],
    plain: set[str],
    more: Mapping[str, tuple[int, str]],
    found: Iterable[tuple[str, int, str]],
) -> Voices:
    """Add what was found (identity, entries, words) to what is known."""
    joined = dict(more)
    for identity, lines, words in found:
        known, same = joined.get(identity, (0, words))
        joined[identity] = (known + lines, words)
        if same != words:
            plain.add(identity)
    return Voices(
        unmarked,
        tuple(sorted(plain)),
        {identity: joined[identity] for identity in sorted(joined.keys() - plain)},
    )


def united(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """Give the union of two sets, in the order of code points."""
    return one if one == two else tuple(sorted({*one, *two}))


def listen(padded: Bytes, speakers: Speakers) -> Voices:
    """Sum up the voices of some entries."""
    heads = speakers.heads
    said = np.flatnonzero(heads.group >= 0)
    group, body = heads.group[said], heads.body[said]
    senders = heads.group_senders
    unmarked = ~starts_marked(padded, body)
    more = _common(padded, group, body, speakers.second[said], len(senders))
    plain = _identities(senders, np.setdiff1d(group, np.array(list(more), dtype=np.int64)))
    lines = np.bincount(group, minlength=len(senders)).tolist()
    return _summed(
        _identities(senders, np.unique(group[unmarked])),
        set(plain),
        {},  # two groups may be one sender, written differently
        (
            (sender.identity, lines[place], words)
            for place, words in more.items()
            if (sender := senders[place]) is not None
        ),
    )


def starts_marked(padded: Bytes, places: Ints) -> Flags:
    """Tell where U+200E stands, with which iOS begins what the app writes itself."""
    marked: Flags = (
        (padded[places] == 0xE2) & (padded[places + 1] == 0x80) & (padded[places + 2] == 0x8E)
    )
    return marked


def long_names(voices: Voices, file_name: str = "") -> tuple[LongName, ...]:
    """Find the senders whose name goes on after its first colon.

    ``A: B`` is a name where every entry of ``A``, two at least, goes on with ``B: ``; or
    where the file's name says so.
    """
    if not voices.more:  # as in almost all of thousands of sources
        return ()
    in_file = _letters(file_name)
    return tuple(
        LongName(identity, words)
        for identity, (lines, words) in voices.more.items()
        if _may_be_name(words)
        and (lines >= _LINES_AT_LEAST or _stands_in(_letters(identity + words), in_file))
    )


def group_title(voices: Voices, opening: str | None, *, is_bracketed: bool) -> str:
    """Find the group in whose name the app speaks; empty where there is none.

    On iOS a group's export begins with a notice under the group's title, all that stands
    under it is marked, and at least two others speak.
    """
    if not opening or not is_bracketed or opening in voices.unmarked:
        return ""
    return opening if len(voices.unmarked) >= _OTHERS_AT_LEAST else ""


def _identities(senders: Sequence[Sender | None], groups: Iterable[int]) -> tuple[str, ...]:
    found = (senders[group] for group in groups)
    return tuple(sorted({sender.identity for sender in found if sender is not None}))


def _common(padded: Bytes, group: Ints, body: Ints, second: Ints, count: int) -> dict[int, str]:
    """Give what stands before the second colon in all entries of a group, where it is one."""
    goes_on = (second >= 0) & (second - body <= SLICE_BYTES)
    whole = np.bincount(group, minlength=count) == np.bincount(group[goes_on], minlength=count)
    chosen = goes_on & whole[group]
    group, body, second = group[chosen], body[chosen], second[chosen]
    if not len(group):
        return {}
    first, alike = group_slices(padded, body, second)
    # Different bytes may be shown as one text, where they are no text.
    texts = [_decoded(padded, body, second, index) for index in first.tolist()]
    found: dict[int, set[str]] = {}
    for one, text in zip(*_pairs(group, alike), strict=True):
        found.setdefault(one, set()).add(texts[text])
    return {one: said.pop() for one, said in found.items() if len(said) == 1}


def _pairs(group: Ints, alike: Ints) -> tuple[Sequence[int], Sequence[int]]:
    pairs = np.unique(np.stack([group, alike]), axis=1)
    return pairs[0].tolist(), pairs[1].tolist()


def _decoded(padded: Bytes, body: Ints, second: Ints, index: int) -> str:
    return padded[body[index] : second[index]].tobytes().decode("utf-8", "replace")


def _may_be_name(words: str) -> bool:
    """Tell whether words before a colon may be a name, and are none that the app writes."""
    if words.startswith(_MARKS) or _NO_NAME_SIGNS.search(words):
        return False
    return words.strip().casefold() not in _OWN_WORDS


def _stands_in(name: str, file_name: str) -> bool:
    return name != "" and name in file_name


def _letters(text: str) -> str:
    """Give what is left of a name in a file's name: no signs, no blanks, no case."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())
