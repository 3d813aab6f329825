"""How each sender speaks over a whole source, and what that tells about names.

Whether a colon belongs to a name, and whether the app speaks in a group's name, can't be
told from one line. *Voices* are what all lines of a sender have in common.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Ints
from workers.kinds.chat.heads import Speakers
from workers.kinds.chat.plan import LongName
from workers.kinds.chat.slices import SLICE_BYTES, group_slices

_LINES_AT_LEAST = 2
_OTHERS_AT_LEAST = 2


@dataclass(frozen=True, slots=True)
class Voice:
    """The entries of one sender, named by what stands before the first colon.

    Attributes:
        lines: How many.
        marked: Those whose body begins with U+200E.
        more: What stands in all of them between the first colon and a second one.
    """

    lines: int
    marked: int
    more: str

    def merge(self, later: Voice) -> Voice:
        """Join with more entries of this sender."""
        more = self.more if self.more == later.more else ""
        return Voice(self.lines + later.lines, self.marked + later.marked, more)


Voices = dict[str, Voice]
"""By identity."""


def listen(padded: Bytes, speakers: Speakers) -> Voices:
    """Sum up the voices of some entries."""
    heads = speakers.heads
    said = np.flatnonzero(heads.group >= 0)
    group, body = heads.group[said], heads.body[said]
    count = len(heads.group_senders)
    marked = (padded[body] == 0xE2) & (padded[body + 1] == 0x80) & (padded[body + 2] == 0x8E)
    lines = np.bincount(group, minlength=count)
    marks = np.bincount(group[marked], minlength=count)
    more = _common(padded, group, body, speakers.second[said], count)
    voices: Voices = {}
    for place, sender in enumerate(heads.group_senders):
        if sender is not None and lines[place]:
            voice = Voice(int(lines[place]), int(marks[place]), more.get(place, ""))
            known = voices.get(sender.identity)
            voices[sender.identity] = voice if known is None else known.merge(voice)
    return voices


def merge_voices(one: Voices, two: Voices) -> Voices:
    """Join the voices of two runs of a source."""
    if not one or not two:
        return one or two
    joined = dict(one)
    for identity, voice in two.items():
        known = joined.get(identity)
        joined[identity] = voice if known is None else known.merge(voice)
    return joined


def long_names(voices: Voices, file_name: str = "") -> tuple[LongName, ...]:
    """Find the senders whose name goes on after its first colon.

    ``A: B`` is a name where every entry of ``A``, two at least, goes on with ``B: ``; or
    where the file's name says so.
    """
    plain = _letters(file_name)
    found = [
        LongName(identity, voice.more)
        for identity, voice in voices.items()
        if voice.more
        and (voice.lines >= _LINES_AT_LEAST or _letters(identity + voice.more) in plain)
    ]
    return tuple(sorted(found, key=lambda name: name.identity))


def group_title(voices: Mapping[str, Voice], opening: str | None, *, is_bracketed: bool) -> str:
    """Find the group in whose name the app speaks; empty where there is none.

    On iOS a group's export begins with a notice under the group's title, all that stands
    under it is marked, and at least two others speak.
    """
    title = voices.get(opening) if opening else None
    if opening is None or title is None or not is_bracketed or title.marked < title.lines:
        return ""
    others = sum(voice.marked < voice.lines for voice in voices.values())
    return opening if others >= _OTHERS_AT_LEAST else ""


def _common(padded: Bytes, group: Ints, body: Ints, second: Ints, count: int) -> dict[int, str]:
    """Give what stands before the second colon in all entries of a group, where it is one."""
    goes_on = (second >= 0) & (second - body <= SLICE_BYTES)
    whole = np.bincount(group, minlength=count) == np.bincount(group[goes_on], minlength=count)
    chosen = goes_on & whole[group]
    group, body, second = group[chosen], body[chosen], second[chosen]
    if not len(group):
        return {}
    first, alike = group_slices(padded, body, second)
    found: dict[int, set[int]] = {}
    for one, text in zip(*_pairs(group, alike), strict=True):
        found.setdefault(one, set()).add(text)
    return {
        one: _decoded(padded, body, second, int(first[next(iter(texts))]))
        for one, texts in found.items()
        if len(texts) == 1
    }


def _pairs(group: Ints, alike: Ints) -> tuple[Sequence[int], Sequence[int]]:
    pairs = np.unique(np.stack([group, alike]), axis=1)
    return pairs[0].tolist(), pairs[1].tolist()


def _decoded(padded: Bytes, body: Ints, second: Ints, index: int) -> str:
    return padded[body[index] : second[index]].tobytes().decode("utf-8", "replace")


def _letters(text: str) -> str:
    """Give what is left of a name in a file's name: no signs, no blanks, no case."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())
