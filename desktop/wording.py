"""Figures and names as a person reads them in a terminal."""

from __future__ import annotations

import unicodedata
from typing import TextIO

EIGHTHS = " ▏▎▍▌▋▊▉█"
_INVISIBLE = ("Cc", "Cf", "Cs", "Zl", "Zp")
_PLAIN = str.maketrans({"░": ".", "·": "-", "…": "~", "═": "=", "─": "-"})


def written_count(count: int) -> str:
    """Write a number with its thousands apart: ``12,345``."""
    return f"{count:,}"


def written_bytes(count: float) -> str:
    """Write a size: ``512 bytes``, ``3.4 kB``, ``1.2 GB``; a thousand makes the next unit."""
    if count < 1000:
        return f"{count:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        count /= 1000
        if count < 999.95:
            return f"{count:.1f} {unit}"
    return f"{count / 1000:.1f} TB"


def written_duration(seconds: float | None) -> str:
    """Write a time in its two largest units: ``0.4 s``, ``12 s``, ``3 min 05 s``, ``2 d 04 h``."""
    if seconds is None:
        return "-"
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    for unit, smaller, length, part in (("d", "h", 86_400, 3_600), ("h", "min", 3_600, 60)):
        if whole >= length:
            return f"{whole // length} {unit} {whole % length // part:02d} {smaller}"
    return f"{whole // 60} min {whole % 60:02d} s" if whole >= 60 else f"{whole} s"


def columns(text: str) -> int:
    """Say how many columns of a terminal a text takes."""
    return sum(_columns_of(character) for character in text)


def visible(text: str) -> str:
    """Leave out what is invisible: controls, direction marks, line ends, halves of signs.

    Names and words are data and may hold anything, also what would turn a terminal over.
    """
    return "".join(sign for sign in text if unicodedata.category(sign) not in _INVISIBLE)


def fitted(text: str, width: int) -> str:
    """Make a text exactly so wide: elided where it is longer, blanks after it where shorter.

    What is invisible is left out.
    """
    shown = visible(text)
    if columns(shown) > width:
        kept, room = "", width - 1
        for character in shown:
            room -= _columns_of(character)
            if room < 0:
                break
            kept += character
        shown = kept + "…"
    return shown + " " * (width - columns(shown))


def bar(share: float, width: int) -> str:
    """Draw a bar of at most ``width`` columns to an eighth of one; ``share`` is 0 to 1."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    if share > 0:
        eighths = max(eighths, 1)  # something is never drawn as nothing
    full, rest = divmod(eighths, 8)
    return (EIGHTHS[-1] * full + (EIGHTHS[rest] if rest else "")).ljust(width)


def plain(text: str) -> str:
    """Draw the same in ASCII, for a terminal that knows nothing else."""
    for eighth in EIGHTHS[1:5]:
        text = text.replace(eighth, " ")
    for eighth in EIGHTHS[5:]:
        text = text.replace(eighth, "#")
    return text.translate(_PLAIN).encode("ascii", "replace").decode()


def can_show(stream: TextIO, text: str) -> bool:
    """Say whether a stream's encoding has all characters of a text."""
    try:
        text.encode(stream.encoding or "ascii")
    except (UnicodeError, LookupError):
        return False
    return True


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
