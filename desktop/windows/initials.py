"""Two letters for a title, where there is room for no more."""

from __future__ import annotations

import re

from PySide6.QtCore import QTextBoundaryFinder

# What follows these adds to a title rather than naming the thing.
_ENDS = re.compile(r"[:;,(\[/|–—]")
# Words as short as this join others: de, of, y.
PARTICLE = 2


def initials(title: str) -> str:
    """Shorten a title: ``Sucursal Norte, julio`` to ``SN``, ``Tienda: marzo`` to ``Ti``."""
    # A path's name, and a prefix that all exports share, would make all initials one.
    head = next((part for part in _ENDS.split(title) if _words(part)), "")
    words = _words(head)
    if not words:
        return _letters(title.strip(), 1) or "–"
    if len(words) == 1:
        return _letters(words[0], 2)
    first, second = _letters(words[0], 1), _letters(words[1], 1)
    return first + (second if len(words[1]) <= PARTICLE else second.upper())


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s._\-]+", text) if any(c.isalnum() for c in word)]


def _letters(text: str, count: int) -> str:
    """Give the first letters as a person counts them: accents and marks go with theirs."""
    text = text.lstrip("\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068~\"'")[:32]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    end = 0
    for _ in range(count):
        following = finder.toNextBoundary()
        if following < 0:
            break
        end = following
    # Boundaries count UTF-16 units.
    return text.encode("utf-16-le", "surrogatepass")[: end * 2].decode("utf-16-le", "replace")
