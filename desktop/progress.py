"""The progress bar of the command: one line on a terminal, nothing anywhere else."""

from __future__ import annotations

import os
import time
from types import TracebackType
from typing import TextIO

from desktop.wording import (
    can_show,
    columns,
    fitted,
    plain,
    written_bytes,
    written_count,
    written_duration,
)
from server.protocol import Phase, Progress

LEAST_BAR, MOST_BAR = 8, 30
BETWEEN_DRAWS_S = 0.1
# Of the way; counting takes about four times as long as sending on one machine.
SENDING_SHARE = 0.2
# Before that, what is left can't be told from how long it took so far.
TELLING_SHARE = 0.02
# The phase that a person waits for, when several are active.
PHASES: tuple[tuple[Phase, str], ...] = (
    ("merging", "joining"),
    ("measuring", "counting"),
    ("uploading", "sending"),
    ("queued", "waiting for a computer"),
)


def share_done(progress: Progress) -> float:
    """Say how much of the way is done, 0 to 1."""
    if not progress.bytes_total:
        return 1.0
    sent = progress.bytes_received / progress.bytes_total
    counted = progress.bytes_measured / progress.bytes_total
    return min(sent * SENDING_SHARE + counted * (1 - SENDING_SHARE), 1.0)


def left_s(progress: Progress) -> float | None:
    """Guess the seconds to the end from those since the beginning; None when too early."""
    done = share_done(progress)
    if done < TELLING_SHARE:
        return None
    return progress.elapsed_s * (1 - done) / done


def progress_line(progress: Progress, width: int) -> str:
    """Write phase, bar, share, bytes, messages and time left in at most ``width`` columns.

    What does not fit is left out, the least important first.
    """
    done = share_done(progress)
    phase = next((word for phase, word in PHASES if phase in progress.phases), "starting")
    parts = [f"{done * 100:3.0f} %", phase]
    left = left_s(progress)
    if left is not None and done < 1:
        parts.append(f"{written_duration(max(left, 0.1))} left")
    parts.append(_bytes_of(progress.bytes_measured, progress.bytes_total))
    if progress.messages:
        parts.append(f"{written_count(progress.messages)} messages")
    while len(parts) > 1 and columns(" · ".join(parts)) > width:
        parts.pop()
    text = " · ".join(parts)
    room = min(width - columns(text) - 1, MOST_BAR)
    if room >= LEAST_BAR:
        filled = round(done * room)
        text = "█" * filled + "░" * (room - filled) + " " + text
    return text if columns(text) <= width else ""


class ProgressBar:
    """Draws on a terminal's last line, and leaves it empty.

    Args:
        stream: Where to; if it is no terminal, nothing is ever written.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_on = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._drawn = 0
        self._drawn_at = -BETWEEN_DRAWS_S

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, progress: Progress) -> None:
        """Draw the latest news, unless the last were drawn just now."""
        now = time.monotonic()
        if self._is_on and now - self._drawn_at >= BETWEEN_DRAWS_S:
            self._drawn_at = now
            self._draw(progress_line(progress, self._width()))

    def say(self, sentence: str) -> None:
        """Show what happens while there is no news."""
        if self._is_on:
            self._draw(fitted(sentence, self._width()).rstrip())

    def clear(self) -> None:
        """Leave an empty line."""
        if self._drawn:
            self._draw("")

    def _draw(self, line: str) -> None:
        if not can_show(self._stream, line):
            line = plain(line)
        width = columns(line)
        # Blanks instead of an escape sequence: every terminal knows those.
        left_over = min(self._drawn, self._width()) - width
        try:
            self._stream.write("\r" + line + " " * left_over + "\r")
            self._stream.flush()
        except OSError:  # the terminal was closed; the work is not the bar's to end
            self._is_on, width = False, 0
        self._drawn = width

    def _width(self) -> int:
        """Give the columns to use: the last stays empty, or some terminals go on below."""
        try:
            known = os.get_terminal_size(self._stream.fileno()).columns
        except (OSError, ValueError):
            known = 0
        return (known or 80) - 1


def _bytes_of(done: int, total: int) -> str:
    """Write both in the unit of the total: ``1.5 of 50.0 MB``."""
    amount, unit = written_bytes(total).split()
    in_unit = done / total * float(amount) if total else 0.0
    return f"{in_unit:.{0 if unit == 'bytes' else 1}f} of {amount} {unit}"
