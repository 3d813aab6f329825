"""The progress bar: what it tells, where it fits, and what it leaves behind."""

from __future__ import annotations

import errno
import io
from dataclasses import replace

import pytest

from desktop.progress import ProgressBar, left_s, progress_line, share_done
from desktop.wording import columns
from server.protocol import Progress

HALFWAY = Progress(
    job="0" * 32,
    phases=("uploading", "measuring"),
    bytes_total=50_000_000,
    bytes_received=50_000_000,
    bytes_measured=18_750_000,
    messages=145_000,
    pieces=(),
    workers=1,
    processes=2,
    elapsed_s=3.0,
)


class Terminal(io.StringIO):
    """A terminal of 79 usable columns that remembers what was written."""

    def isatty(self) -> bool:
        return True


def seen(written: str) -> str:
    """Give what the last line shows after everything was written."""
    line: list[str] = []
    at = 0
    for character in written:
        if character == "\r":
            at = 0
            continue
        line[at : at + 1] = [character]
        at += 1
    return "".join(line).rstrip()


def test_it_tells_bytes_messages_and_the_time_left() -> None:
    line = progress_line(HALFWAY, 100)

    assert line == (
        "███████████████░░░░░░░░░░░░░░░  50 % · counting · 3.0 s left "
        "· 18.8 of 50.0 MB · 145,000 messages"
    )


@pytest.mark.parametrize("width", range(1, 130))
def test_it_is_never_wider_than_the_terminal(width: int) -> None:
    assert columns(progress_line(HALFWAY, width)) <= width


def test_a_narrow_terminal_keeps_the_share_longest() -> None:
    assert progress_line(HALFWAY, 6) == " 50 %"
    assert progress_line(HALFWAY, 18) == " 50 % · counting"
    assert progress_line(HALFWAY, 3) == ""


@pytest.mark.parametrize(
    ("received", "measured", "share"),
    [(0, 0, 0.0), (50_000_000, 0, 0.2), (50_000_000, 50_000_000, 1.0)],
)
def test_counting_is_most_of_the_way(received: int, measured: int, share: float) -> None:
    progress = replace(HALFWAY, bytes_received=received, bytes_measured=measured)

    assert share_done(progress) == pytest.approx(share)


def test_nothing_is_promised_before_anything_is_done() -> None:
    beginning = replace(HALFWAY, bytes_received=0, bytes_measured=0, messages=0)

    assert left_s(beginning) is None
    assert "left" not in progress_line(beginning, 100)
    assert "messages" not in progress_line(beginning, 100)


def test_an_analysis_of_no_bytes_is_done() -> None:
    assert share_done(replace(HALFWAY, bytes_total=0)) == 1.0


def test_a_pipe_gets_nothing() -> None:
    stream = io.StringIO()

    with ProgressBar(stream) as bar:
        bar.say("starting")
        bar.show(HALFWAY)

    assert stream.getvalue() == ""


def test_a_shorter_line_covers_a_longer_one_and_the_end_leaves_none() -> None:
    stream = Terminal()

    with ProgressBar(stream) as bar:
        bar.say("a long sentence about what happens")
        bar.show(HALFWAY)
        bar.say("short")
        shown = seen(stream.getvalue())

    assert shown == "short"
    assert seen(stream.getvalue()) == ""
    assert "\n" not in stream.getvalue()


def test_news_that_come_too_quickly_are_not_all_drawn() -> None:
    stream = Terminal()
    bar = ProgressBar(stream)

    for _ in range(1_000):
        bar.show(HALFWAY)

    assert stream.getvalue().count("50 %") <= 10


def test_a_terminal_that_knows_ascii_alone_is_drawn_in_ascii() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", write_through=True)
    stream.isatty = lambda: True  # type: ignore[method-assign]

    ProgressBar(stream).show(HALFWAY)

    assert b"###" in raw.getvalue()


class ClosedTerminal(Terminal):
    """A terminal whose window was closed."""

    tried = False

    def write(self, text: str) -> int:
        self.tried = True
        raise OSError(errno.EIO, "Input/output error")


def test_a_terminal_that_was_closed_ends_the_bar_and_not_the_work() -> None:
    terminal = ClosedTerminal()

    with ProgressBar(terminal) as bar:
        bar.say("starting")
        bar.show(HALFWAY)

    assert terminal.tried
