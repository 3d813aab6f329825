"""Reads spoiled exports by the hundred thousand: none may raise, none may take long.

    python -m tests.benchmarks.mutations [COUNT] [--seed SEED] [--limit SECONDS]

Each case is an export of the corpus, or two mixed, with some of its bytes spoiled. It goes
the way of a job: guessed, measured in one to three parts, merged, settled, measured again
and reported. A case depends on the seed and its number alone, so one that fails can be made
again (``--only NUMBER``); its bytes are kept in a new temporary folder.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import secrets
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import SynchronizedArray
from pathlib import Path
from typing import NamedTuple

from tests.corpus.export import CORPUS, Case, stored
from tests.corpus.journey import report_of
from tests.corpus.spoiling import random_of, spoil

PROCESSES = 2
MOST_PARTS = 3
LIMIT_S = 2.0
"""Of a processor's time, for one case."""
TELL_EVERY_S = 0.2
KEPT_FAILURES = 20

STARTED, NUMBER = 0, 1
"""What a process shows of its present case: since when, by the monotonic clock, and which."""


class Told(NamedTuple):
    """What happened in one case."""

    number: int
    messages: int
    took_s: float
    trouble: str


def read_case(seed: int, number: int, cases: list[Case]) -> Told:
    """Make a case and read it."""
    random = random_of(seed, number)
    exports, options = spoil(random, cases)
    started = time.process_time()  # a busy machine is not the reader's fault
    messages, trouble = 0, ""
    try:
        report = report_of(exports, options, random, MOST_PARTS)
        messages = json.loads(report)["totals"]["messages"] if report else 0
    except Exception:  # the very thing that is looked for
        trouble = traceback.format_exc()
    return Told(number, messages, time.process_time() - started, trouble)


def work(pipe: Connection, shown: SynchronizedArray[float], seed: int, numbers: range) -> None:
    """Read cases in a process of its own; tell of them in bunches, of trouble at once."""
    cases = list(stored(CORPUS))
    bunch: list[Told] = []
    told_at = time.monotonic()
    for number in numbers:
        shown[NUMBER], shown[STARTED] = number, time.monotonic()
        bunch.append(read_case(seed, number, cases))
        if bunch[-1].trouble or time.monotonic() - told_at > TELL_EVERY_S:
            pipe.send(bunch)
            bunch, told_at = [], time.monotonic()
    shown[STARTED] = 0.0
    pipe.send(bunch)
    pipe.close()


class Hand:
    """One process and the cases it still has to read."""

    def __init__(self, seed: int, numbers: range) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._seed, self._numbers = seed, numbers
        self._shown = spawn.Array("d", 2)
        self.pipe, other = spawn.Pipe(duplex=False)
        self._process = spawn.Process(target=work, args=(other, self._shown, seed, numbers))
        self._process.start()
        other.close()

    def is_stuck(self, limit_s: float) -> bool:
        """Say whether its present case goes on for ten times the limit."""
        started = self._shown[STARTED]
        return bool(started) and time.monotonic() - started > 10 * limit_s

    def end(self) -> tuple[int, Hand]:
        """Give up the present case; say which, and give a hand for those that follow."""
        number = int(self._shown[NUMBER])
        self._process.kill()
        self.join()
        place = self._numbers.index(number)
        return number, Hand(self._seed, self._numbers[place + 1 :])

    def join(self) -> int:
        """Wait for the end of the process; say how it ended."""
        self._process.join()
        self.pipe.close()
        return self._process.exitcode or 0


@dataclass(slots=True)
class Tally:
    """What all processes told."""

    ran: int = 0
    messages: int = 0
    spent_s: float = 0.0
    slowest: Told = field(default=Told(-1, 0, 0.0, ""))
    failures: list[tuple[int, str]] = field(default_factory=list)

    def add(self, told: Told, limit_s: float) -> None:
        """Count one case."""
        self.ran += 1
        self.messages += told.messages
        self.spent_s += told.took_s
        self.slowest = max(self.slowest, told, key=lambda one: one.took_s)
        if told.trouble:
            self.failures.append((told.number, told.trouble))
        elif told.took_s > limit_s:
            self.failures.append((told.number, f"took {told.took_s:.1f} s"))


def run(seed: int, count: int, limit_s: float) -> Tally:
    """Read so many cases with all processes."""
    tally = Tally()
    hands = [Hand(seed, range(first, count, PROCESSES)) for first in range(PROCESSES)]
    while hands:
        wait([hand.pipe for hand in hands], timeout=TELL_EVERY_S)
        for hand in list(hands):
            for told in _told(hand):
                tally.add(told, limit_s)
            if hand.pipe.closed:
                hands.remove(hand)
            elif hand.is_stuck(limit_s):
                hands.remove(hand)
                number, following = hand.end()
                tally.failures.append((number, "never ended"))
                hands.append(following)
        _show(tally, count)
    return tally


def _told(hand: Hand) -> Iterator[Told]:
    try:
        while hand.pipe.poll():
            yield from hand.pipe.recv()
    except EOFError:
        if code := hand.join():
            raise SystemExit(f"a process ended with {code}") from None


def _show(tally: Tally, count: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{tally.ran:,} of {count:,}", end="", file=sys.stderr)


def keep(seed: int, failures: list[tuple[int, str]]) -> Path:
    """Write the bytes of what failed beside what went wrong."""
    folder = Path(tempfile.mkdtemp(prefix="spoiled-"))
    cases = list(stored(CORPUS))
    for number, trouble in failures[:KEPT_FAILURES]:
        exports, options = spoil(random_of(seed, number), cases)
        for place, (_, data) in enumerate(exports):
            (folder / f"{number}.{place}.txt").write_bytes(data)
        named = [name for name, _ in exports]
        (folder / f"{number}.trouble").write_text(f"{named} {options}\n{trouble}", "utf-8")
    return folder


def main() -> int:
    """Run the bench; 1 where any case raised or took too long."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1 << 32))
    parser.add_argument("--limit", type=float, default=LIMIT_S, metavar="SECONDS")
    parser.add_argument("--only", type=int, metavar="NUMBER", help="read this case alone")
    asked = parser.parse_args()
    if asked.only is not None:
        told = read_case(asked.seed, asked.only, list(stored(CORPUS)))
        print(told.trouble or f"{told.messages} messages in {told.took_s:.3f} s")
        return 1 if told.trouble or told.took_s > asked.limit else 0

    print(f"seed {asked.seed}", flush=True)
    started = time.monotonic()
    tally = run(asked.seed, asked.count, asked.limit)
    took_s = time.monotonic() - started
    print(
        f"{tally.ran:,} cases in {took_s:.0f} s, {len(tally.failures)} failed; the slowest,"
        f" {tally.slowest.number}, took {tally.slowest.took_s:.3f} s;"
        f" {tally.messages / max(tally.spent_s, 1e-9):,.0f} messages a second of reading"
    )
    if tally.failures:
        print(f"what failed lies in {keep(asked.seed, tally.failures)}")
        print(tally.failures[0][1])
    return 1 if tally.failures else 0


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(main())
