"""Spoils exports: what discs, mails, editors and bad luck do to them, and what nobody would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

from tests.corpus.export import Case

MOST_BYTES = 200_000

Mutation = Callable[[Random, bytes, bytes], bytes]
"""Spoils an export; the second one is there to be mixed in."""


def flip_bytes(random: Random, data: bytes, _: bytes) -> bytes:
    """Change single bytes, or bits."""
    spoiled = bytearray(data)
    for _time in range(random.randint(1, 12) if spoiled else 0):
        place = random.randrange(len(spoiled))
        spoiled[place] = random.choice(
            [random.randrange(256), spoiled[place] ^ 1 << random.randrange(8)]
        )
    return bytes(spoiled)


def cut(random: Random, data: bytes, _: bytes) -> bytes:
    """Keep a piece."""
    start, end = sorted(random.randint(0, len(data)) for _ in range(2))
    return data[start:end]


def leave_out(random: Random, data: bytes, _: bytes) -> bytes:
    """Lose a piece."""
    start = random.randint(0, len(data))
    return data[:start] + data[start + random.randint(1, 60) :]


def splice(random: Random, data: bytes, other: bytes) -> bytes:
    """Go on with another export."""
    return data[: random.randint(0, len(data))] + other[random.randint(0, len(other)) :]


def repeat(random: Random, data: bytes, _: bytes) -> bytes:
    """Say a piece many times."""
    start = random.randint(0, len(data))
    piece = data[start : start + random.choice([1, 2, 20, 200, 2_000])]
    times = min(random.choice([2, 5, 50, 1_000]), MOST_BYTES // max(len(piece), 1))
    return data[:start] + piece * times + data[start:]


SIGNS = (
    *"\u200e\u200f\u202a\u202c\u202e\u2068\ufeff\u061c\u202f\u00a0\u2028\u0085",
    *"\x00\x0b\x0c\r\n\t[]<>:,.-/~@+\"'()",
    *"٣۵५৩๒十Ⅷ½",
    ": ", " - ", "] ", "\r\n", "\n\n", "13/03/24, 15:04 - ", "[13/03/24, 15:04:05] ",
    "AM", "p. m.", "오전", "下午", "null", "<Media omitted>", " <This message was edited>",
    "(file attached)", "POLL:", "\ud800",
)  # fmt: skip


def insert_signs(random: Random, data: bytes, _: bytes) -> bytes:
    """Write what means something to a reader where it does not belong."""
    for _time in range(random.randint(1, 8)):
        place = random.randint(0, len(data))
        sign = random.choice(SIGNS).encode("utf-8", "surrogatepass")
        data = data[:place] + sign + data[place:]
    return data


def insert_a_run(random: Random, data: bytes, _: bytes) -> bytes:
    """Write one sign very often."""
    sign = random.choice([" ", "\u00a0", "9", "[", "<", "\u200e", "a", ": ", "\u0301", "\n", "٣"])
    times = random.choice([30, 400, 5_000, 50_000])
    place = random.randint(0, len(data))
    return data[:place] + sign.encode() * times + data[place:]


def shuffle_lines(random: Random, data: bytes, _: bytes) -> bytes:
    """Change the order of the lines."""
    lines = data.split(b"\n")
    random.shuffle(lines)
    return b"\n".join(lines)


def encode_anew(random: Random, data: bytes, _: bytes) -> bytes:
    """Save the text in another encoding, or take its bytes for another one."""
    codecs = [
        "utf-8",
        "utf-16-le",
        "utf-16-be",
        "utf-16",
        "utf-32-le",
        "cp1252",
        "latin-1",
        "gb18030",
    ]
    text = data.decode(random.choice(["utf-8", "utf-16-le", "latin-1"]), "replace")
    return text.encode(random.choice(codecs), "replace")


MUTATIONS: tuple[Mutation, ...] = (
    flip_bytes, cut, leave_out, splice, repeat, insert_signs, insert_a_run, shuffle_lines,
    encode_anew,
)  # fmt: skip


class Spoiled(NamedTuple):
    """One case: its sources and the user's options."""

    exports: list[tuple[str, bytes]]
    options: dict[str, str]


def spoil(random: Random, cases: Sequence[Case]) -> Spoiled:
    """Make a case."""
    case, other = random.choice(cases), random.choice(cases).sources[0].data
    exports = []
    for source in case.sources:
        data = source.data
        for _ in range(random.choice([1, 1, 2, 3])):
            data = random.choice(MUTATIONS)(random, data, other)[:MOST_BYTES]
        exports.append((source.name, data))
    return Spoiled(exports, dict(case.options))


def random_of(seed: int, number: int) -> Random:
    """Give the chance that a case depends on."""
    return Random(f"{seed} {number}")
