"""Small talk of a support desk, in many languages: six lines, and who says them.

``talk.tsv`` holds a language on each line: its code, a customer, an agent, and what they
say in turns, the customer first.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Talk(NamedTuple):
    """Two invented people and their lines."""

    customer: str
    agent: str
    lines: tuple[str, ...]


def _talk() -> dict[str, Talk]:
    text = Path(__file__).with_suffix(".tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.removesuffix("\n").split("\n"))
    return {code: Talk(customer, agent, tuple(lines)) for code, customer, agent, *lines in rows}


TALK = _talk()


def talk_of(locale: str) -> Talk:
    """Find the talk for a locale; who has none speaks English."""
    return TALK.get(locale.partition("_")[0], TALK["en"])
