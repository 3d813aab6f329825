"""Measures how long the GUI thread of a real window is away from its event loop."""

from __future__ import annotations

import faulthandler
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from threading import Event, Thread, get_ident

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT_MS = 4
LOOK_S = 0.005
POLL_MS = 15


@dataclass(slots=True)
class Gap:
    """One absence of the GUI thread.

    Attributes:
        ms: How long it was away.
        cpu_ms: How much of that it worked itself; else it waited, for the CPU or for Python.
        where: What it was seen doing, innermost last.
    """

    ms: float
    cpu_ms: float
    where: str = ""


@dataclass(slots=True)
class Step:
    """What was measured while one thing was done.

    Attributes:
        name: What was done.
        seconds: How long that took, with the quiet moment after it.
        gaps: The absences worth keeping, in the order of time.
        beats: How often the GUI thread was there.
    """

    name: str
    seconds: float = 0.0
    gaps: list[Gap] = field(default_factory=list)
    beats: int = 0

    @property
    def longest(self) -> Gap:
        """The longest absence."""
        return max(self.gaps, key=lambda gap: gap.ms, default=Gap(0.0, 0.0))


class Heartbeat(QObject):
    """Beats in the GUI thread; what keeps it from beating is kept.

    Args:
        keep_ms: Absences from this length on are kept one by one.
        looks: Whether another thread looks what the GUI thread does meanwhile; that thread
            needs Python too, and so makes everything a little slower.
    """

    def __init__(self, keep_ms: float = 20.0, *, looks: bool = False) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self._keep_ms = keep_ms
        self._step = Step("before")
        self._at, self._cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)
        self._looker = _Looker(get_ident(), lambda: self._at, keep_ms / 1000) if looks else None

    @contextmanager
    def measured(self, name: str, settle_ms: int = 400) -> Iterator[Step]:
        """Measure what is done inside, and the moment after it."""
        self._beat()
        step = self._step = Step(name)
        began = time.perf_counter()
        yield step
        self.wait(settle_ms)
        self._beat()
        step.seconds = time.perf_counter() - began
        self.steps.append(step)
        self._step = Step("between")

    def wait(self, most_ms: int, until: Callable[[], object] | None = None) -> None:
        """Let the window live until something is so, or for a while.

        Raises:
            TimeoutError: If it does not become so.
        """
        loop, end = QEventLoop(), QTimer()
        end.setSingleShot(True)
        end.timeout.connect(lambda: loop.exit(1))
        end.start(most_ms)
        poll = QTimer()
        if until is not None:
            poll.timeout.connect(lambda: loop.exit(0) if until() else None)
            poll.start(POLL_MS)
        if loop.exec() and until is not None:
            raise TimeoutError(f"{self._step.name}: not within {most_ms} ms")

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()
        if self._looker is not None:
            self._looker.stop()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        away_ms = (now - self._at) * 1000
        if away_ms >= self._keep_ms:
            where = "" if self._looker is None else self._looker.seen(self._at)
            self._step.gaps.append(Gap(away_ms, (cpu - self._cpu) * 1000, where))
        self._step.beats += 1
        self._at, self._cpu = now, cpu


class _Looker(Thread):
    """Looks at the GUI thread's stack while it is away for long.

    It asks ``faulthandler``, which holds no frame: one held here may end here, and with it
    what the GUI thread was painting with.
    """

    def __init__(self, thread: int, beat_at: Callable[[], float], after_s: float) -> None:
        super().__init__(daemon=True, name="looker")
        self._title = f"Thread 0x{thread:016x}"
        self._beat_at, self._after_s = beat_at, after_s
        self._stacks: list[tuple[float, str]] = []
        self._is_over = Event()
        self.start()

    def run(self) -> None:
        """Look again and again."""
        with TemporaryFile("w+") as file:
            while not self._is_over.wait(LOOK_S):
                if time.perf_counter() - self._beat_at() >= self._after_s / 2:
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file)
                    file.seek(0)
                    self._stacks.append((time.perf_counter(), self._written(file.read())))

    def seen(self, since: float) -> str:
        """Say what was seen most often since then."""
        stacks = [stack for at, stack in self._stacks if at >= since]
        self._stacks.clear()
        often = Counter(stacks).most_common(3)
        return " || ".join(f"{count}x {stack}" for stack, count in often)

    def stop(self) -> None:
        """Look no longer."""
        self._is_over.set()
        self.join()

    def _written(self, dump: str) -> str:
        _, _, below = dump.partition(self._title)
        lines = re.findall(r'File "([^"]+)", line (\d+)', below.partition("\n\n")[0])
        places = [f"{file.rpartition('/')[2]}:{line}" for file, line in lines]
        return " < ".join(places[:6])
