"""Reads lines of an export by their numbers, for a person to look at."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import BinaryIO

BLOCK_BYTES = 262_144
LONGEST = 600  # code points of a line that are kept
_CODECS = {"utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be", "cp1252": "cp1252"}

Opener = Callable[[], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class LinesAsked:
    """Which lines of which export somebody wants to see.

    Attributes:
        name: Of the export, as the report has it.
        sha256: Of its content.
        encoding: As the report names it.
        numbers: Of the lines, from 1.
    """

    name: str
    sha256: str
    encoding: str
    numbers: tuple[int, ...]


def read_lines(opener: Opener, numbers: Sequence[int], encoding: str) -> dict[int, str]:
    """Read lines; they end with LF or CRLF, or with CR where there is no LF at all.

    Streamed: no more than a block is in memory, and what follows the last line is not read.

    Args:
        opener: Gives the bytes from the beginning.
        numbers: From 1; one that is not there is left out.
        encoding: As a report names it.

    Raises:
        OSError: If it can't be read.
    """
    with opener() as stream:
        found, has_ends = _read(stream, numbers, encoding, "\n")
    if has_ends or not numbers or max(numbers) == 1:
        return found
    with opener() as stream:
        return _read(stream, numbers, encoding, "\r")[0]


def _read(
    stream: BinaryIO, numbers: Sequence[int], encoding: str, end: str
) -> tuple[dict[int, str], bool]:
    """Read the lines, and say whether any line ended."""
    decoder = codecs.getincrementaldecoder(_CODECS.get(encoding, "utf-8"))("replace")
    wanted = iter(sorted(set(numbers)))
    next_wanted = next(wanted, 0)
    lines: dict[int, str] = {}
    number, begun, has_text = 1, "", False
    while next_wanted and (block := stream.read(BLOCK_BYTES)):
        text, place = decoder.decode(block), 0
        while next_wanted and (stop := text.find(end, place)) >= 0:
            if number == next_wanted:
                lines[number] = _kept(begun + text[place : min(stop, place + LONGEST)])
                begun, next_wanted = "", next(wanted, 0)
            number, place, has_text = number + 1, stop + 1, False
        if number == next_wanted:
            begun = (begun + text[place : place + LONGEST])[:LONGEST]
        has_text = has_text or place < len(text)
    if number == next_wanted and has_text:
        lines[number] = _kept(begun)
    return lines, number > 1


def _kept(line: str) -> str:
    return line.removeprefix("\ufeff").rstrip("\r\n")[:LONGEST]
