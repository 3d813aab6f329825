"""Reads one chat as phones of many kinds would write it, and compares what each costs.

    python -m tests.benchmarks.reading_paths [MEGABYTES]

All of it is read in one process, one way after the other and the quickest of three, so the
shares hold however busy the machine is. The first way is by whole arrays; the others read
headers line by line, decode another encoding, or keep two shapes apart. A second table
doubles what is hostile and tells whether the time doubles, too.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks.invented import people, write_chat
from workers.kinds.base import Part
from workers.kinds.chat import ChatKind
from workers.kinds.chat.plan import ChatPlan

PART_BYTES = 1_310_720
RUNS = 3

ARRAYS = "{day:02}/{month:02}/{year}, {hour:02}:{minute:02} - "
KOREAN = "{year}. {month}. {day}. {period} {twelve}:{minute:02} - "
ARABIC = "{day}/{month}/{year}، {hour}:{minute:02} - "
IPHONE = "[{day:02}/{month:02}/{year}, {hour:02}:{minute:02}:00] "

_HEADER = re.compile(r"^(\d\d)/(\d\d)/(\d\d), (\d\d):(\d\d) - ", re.MULTILINE)
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the ways, then the sizes."""
    parser = argparse.ArgumentParser(description="compare what it costs to read one chat")
    parser.add_argument("megabytes", type=int, nargs="?", default=8)
    wanted = parser.parse_args(arguments)
    compare_ways(chat(wanted.megabytes * 1_000_000))
    compare_sizes()
    return 0


def chat(size_bytes: int) -> str:
    """Invent a chat, its headers as ``_HEADER`` reads them."""
    with tempfile.TemporaryDirectory() as folder:
        path = write_chat(Path(folder, "chat.txt"), size_bytes, 400, people(40))
        return path.read_text(encoding="utf-8")


def compare_ways(text: str) -> None:
    """Tell what each way takes against the first."""
    arrays = headed(text, ARRAYS)
    half = arrays.index("\n", len(arrays) // 2) + 1
    ways = {
        "whole arrays": arrays.encode(),
        "Korean, line by line": headed(text, KOREAN).encode(),
        "Arabic, line by line": headed(text, ARABIC, _ARABIC_DIGITS).encode(),
        "UTF-16": arrays.encode("utf-16"),
        "Windows-1252": arrays.encode("cp1252", "replace"),
        "a bad byte in each part": with_bad_bytes(arrays.encode()),
        "two shapes": (arrays[:half] + headed(text, IPHONE)[half:].partition("\n")[2]).encode(),
    }
    print(f"{'':26}{'MB/s':>8}{'messages/s':>14}{'time':>8}")
    first = 0.0
    for name, data in ways.items():
        took_s, messages = quickest(data)
        first = first or took_s / messages
        share = took_s / messages / first
        print(f"{name:26}{len(data) / 1e6 / took_s:8.1f}{messages / took_s:14,.0f}{share:7.2f}x")


def compare_sizes() -> None:
    """Tell how much more twice of what is hostile takes."""
    at = "13/03/2024, 15:04 - "
    hostile: dict[str, Callable[[int], str]] = {
        "a line of blanks": lambda n: f"{at}Ana: hola\n" + " " * n * 40,
        "a line of `<`": lambda n: f"{at}Ana: " + "<" * n * 40,
        "lines of a digit": lambda n: f"{at}Ana: hola\n" + "1\n" * n * 4,
        "lines of 1/1/1": lambda n: f"{at}Ana: hola\n" + "1/1/1\n" * n * 4,
        "lines in Arabic": lambda n: f"{at}Ana: hola\n" + "مرحبا\n" * n * 4,
        "senders": lambda n: "".join(f"{at}S{one}: hola\n" for one in range(n)),
        "long names": lambda n: "".join(f"{at}S{one // 2}: B: hola\n" for one in range(n)),
        "tags": lambda n: "".join(f"{at}Ana: <tag {letters(one)}>\n" for one in range(n)),
    }
    print(f"\n{'':26}{'once':>8}{'twice':>8}{'':>6}")
    for name, make in hostile.items():
        once, twice = (quickest(make(count).encode())[0] for count in (20_000, 40_000))
        print(f"{name:26}{once:7.2f}s{twice:7.2f}s{twice / once:5.1f}x")


def headed(text: str, header: str, digits: dict[int, int] | None = None) -> str:
    """Write the chat's headers as another phone would."""

    def write(found: re.Match[str]) -> str:
        day, month, year, hour, minute = map(int, found.groups())
        written = header.format(
            day=day, month=month, year=2000 + year, hour=hour, minute=minute,
            twelve=hour % 12 or 12, period="오전" if hour < 12 else "오후",
        )  # fmt: skip
        return written.translate(digits) if digits else written

    return _HEADER.sub(write, text)


def with_bad_bytes(data: bytes) -> bytes:
    """Put a byte that is no text into each part."""
    parts = (data[start : start + PART_BYTES] for start in range(0, len(data), PART_BYTES))
    return b"".join(part[:-1].rstrip(b"\n") + b"\xff\n" for part in parts)


def letters(number: int) -> str:
    """Write a number in letters."""
    return "".join(chr(97 + int(digit)) for digit in str(number))


def quickest(data: bytes) -> tuple[float, int]:
    """Measure and merge a source; give the processor's seconds and the messages."""
    kind = ChatKind()
    plan = kind.guess(data, True, {})
    plan = kind.settle(kind.measure(Part(0, 0, True, data), plan), {})[0]
    return min(_read(data, kind, plan) for _ in range(RUNS))


def _read(data: bytes, kind: ChatKind, plan: ChatPlan) -> tuple[float, int]:
    began = time.process_time()
    total = kind.empty()
    for start in range(0, len(data), PART_BYTES):
        end = min(start + PART_BYTES, len(data))
        part = Part(0, start, end == len(data), data[start:end])
        total = kind.merge(total, kind.measure(part, plan))
    return time.process_time() - began, kind.messages(total)


if __name__ == "__main__":
    sys.exit(main())
