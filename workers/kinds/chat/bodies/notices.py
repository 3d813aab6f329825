"""Tells the app's own sentences from a person's, by templates and by the names in them.

A mark before a sentence is a hint, never proof: `\u200eThe courier left` is a person's.
So what fills the slot of a template must look like a name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple
from unicodedata import east_asian_width

from workers.kinds.chat import phrases
from workers.kinds.chat.unseen import with_plain_blanks, without_unseen

NAME_LONGEST, NAMES_LONGEST = 60, 400
NAME_WORDS = 6
OWN_NAME_LONGEST = 200

_GRAM = 3
_SLOT = re.compile(r"(\{\}|\*)")
_BETWEEN_NAMES = re.compile(r"[,،、，] ?")
_SENTENCE_SIGNS = re.compile(r"[?!\n:;¿¡？！؟]|\w{4}[.] ")


def is_name(text: str) -> bool:
    """Tell whether a text may be the name of a person or a group, or several names.

    Names have at most ``NAME_LONGEST`` code points and ``NAME_WORDS`` words, no signs of
    a sentence, and begin with no pronoun. After an article or the like the next word
    begins with a capital: `The Boss`, but not `The courier`. Of three words or more in a
    script with capitals one has a capital.
    """
    text = without_unseen(text)
    if not text or len(text) > NAMES_LONGEST or text != text.strip():
        return False
    return all(map(_is_one_name, _BETWEEN_NAMES.split(text)))


def _is_one_name(text: str) -> bool:
    words = text.split()
    if not words or len(text) > NAME_LONGEST or len(words) > NAME_WORDS:
        return False
    first = words[0].casefold()
    if first in phrases.PRONOUNS or _SENTENCE_SIGNS.search(text):
        return False
    if first in phrases.DETERMINERS and not (len(words) > 1 and words[1][0].isupper()):
        return False
    return len(words) < 3 or not text.islower()


class Template(NamedTuple):
    """A template, parted.

    Attributes:
        literals: What stands before, between and after its slots.
        slots: ``{}`` or ``*`` for each slot.
    """

    literals: tuple[str, ...]
    slots: tuple[str, ...]

    @classmethod
    def of(cls, template: str) -> Template:
        """Part a template."""
        parts = _SLOT.split(template)
        return cls(tuple(parts[::2]), tuple(parts[1::2]))

    def match(self, text: str) -> bool:
        """Tell whether a text is literals with fitting texts in the slots."""
        if not text.startswith(self.literals[0]):
            return False
        text = text[len(self.literals[0]) :]
        if not self.slots:
            return not text
        for slot, literal in zip(self.slots[:-1], self.literals[1:-1], strict=True):
            at = text.find(literal, slot == "{}")
            if at < 0 or not _fits(slot, text[:at]):
                return False
            text = text[at + len(literal) :]
        last = self.literals[-1]
        end = len(text) - len(last)
        return end >= 0 and text.endswith(last) and _fits(self.slots[-1], text[:end])


def _fits(slot: str, text: str) -> bool:
    return slot == "*" or is_name(text)


class Templates:
    """Templates, looked up by three letters in a row that a text must hold."""

    def __init__(self, templates: Iterable[str]) -> None:
        self._templates = tuple(templates)

    def match(self, text: str) -> bool:
        """Tell whether a bare text is one of them."""
        text = _without_full_stop(text)
        return any(template.match(text) for template in self._candidates(text))

    def _candidates(self, text: str) -> Iterator[Template]:
        for gram in self._index.keys() & {text[at : at + _GRAM] for at in range(len(text))}:
            yield from self._index[gram]

    @cached_property
    def _index(self) -> dict[str, list[Template]]:
        parted = [(one, _grams(one)) for one in map(Template.of, self._templates)]
        common = Counter(gram for _, grams in parted for gram in set(grams))
        index = defaultdict(list)
        for template, grams in parted:
            index[min(grams, key=lambda gram: (common[gram], gram))].append(template)
        return index


def _grams(template: Template) -> list[str]:
    return [
        literal[at : at + _GRAM]
        for literal in template.literals
        for at in range(len(literal) - _GRAM + 1)
    ]


def _without_full_stop(text: str) -> str:
    return text[:-1] if text.endswith(phrases.FULL_STOPS) else text


def own_name_notice(text: str, name: str) -> bool:
    """Tell whether a body is the app's sentence about the one who seems to say it.

    An iPhone writes `Leo: \u200eLeo left`. Such a body is one line, short, and holds the
    name as a whole, not before a comma or colon. At its very end a name proves nothing
    (`Soy Leo`), nor after a comma or colon (`Hola, soy Leo de ventas`).

    Args:
        text: A body that began with a direction mark; the mark may be gone.
        name: The sender as written.
    """
    if len(text) >= OWN_NAME_LONGEST:
        return False
    line = _plain(text)
    own = _plain(name).removeprefix("~").strip()
    if not own or "\n" in line or line.startswith("<") or line.endswith((">", "?", "!")):
        return False
    return any(_speaks_of(line, at, at + len(own)) for at in _places(line, own))


def _plain(text: str) -> str:
    return " ".join(with_plain_blanks(without_unseen(text)).split(" ")).strip(" \r")


def _places(line: str, own: str) -> Iterator[int]:
    at = line.find(own)
    while at >= 0:
        yield at
        at = line.find(own, at + len(own))


def _speaks_of(line: str, start: int, end: int) -> bool:
    before, after = line[:start].rstrip("~ "), line[end:]
    if any(sign in before for sign in ",:;،，：") or after[:1] in tuple(",:;،，：)"):
        return False
    has_edges = _is_edge(line[start - 1 : start], line[start]) and _is_edge(
        after[:1], line[end - 1]
    )
    return has_edges and bool(_without_full_stop(after).strip())


def _is_edge(outer: str, inner: str) -> bool:
    """Tell whether a name may begin or end between two characters."""
    if not outer or not outer.isalnum() or not inner.isalnum():
        return True
    # 李雷已退出, Leo님이: scripts that write no blank between a name and what follows.
    return "W" in (east_asian_width(outer), east_asian_width(inner))
