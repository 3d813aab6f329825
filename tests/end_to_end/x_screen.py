"""A real screen with nobody before it: an X server of our own, its mouse, its keys, a look at it.

There is no window manager; what one would do (give a window the focus, and its place), we do.
"""

from __future__ import annotations

import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

import run

WIDTH, HEIGHT = 1600, 900
WAIT_S = 20.0
# The framebuffer's file begins with 25 numbers: XWD, as told in X11/XWDFile.h.
XWD = struct.Struct(">25I")
COLOUR_BYTES = 12


def missing() -> str:
    """Name what such a screen needs and this machine lacks; ``run.py test`` tries to get it."""
    return ", ".join(run.missing_parts(run.SCREEN))


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Run an X server on a number that nobody has; it ends with us."""
    folder.mkdir(mode=0o700)
    ours, its = os.pipe()
    command = ["Xvfb", "-displayfd", str(its), "-fbdir", str(folder), "-nolisten", "tcp"]
    # Else it begins anew, deaf for a moment, whenever the last program has gone.
    command += ["-noreset", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
    log = (folder / "log").open("wb")
    server = subprocess.Popen(command, pass_fds=[its], stdout=log, stderr=log)
    os.close(its)
    try:
        with os.fdopen(ours) as numbers:
            number = numbers.readline().strip()  # nothing comes from one that has died
        assert number, (folder / "log").read_text()
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(timeout=10)
        log.close()


class Screen:
    """Works one X server as a person does.

    Attributes:
        display: What programs find it by.
    """

    def __init__(self, display: str, pixels: Path) -> None:
        self.display, self._pixels = display, pixels

    def do(self, *words: str | float) -> str:
        """Have xdotool do something; give what it says."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=WAIT_S,
        )
        return done.stdout.strip()

    def window(self, title: str) -> int:
        """Wait for a window, and give its number."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = self.do("search", "--onlyvisible", "--name", f"^{title}$").split()
            return bool(found)

        wait_for(is_there, f"the window {title}")
        return int(found[-1])

    def has_window(self, title: str) -> bool:
        """Say whether a window is on the screen."""
        return bool(self.do("search", "--onlyvisible", "--name", f"^{title}$"))

    def put(self, window: int, x: int, y: int) -> None:
        """Move a window."""
        self.do("windowmove", "--sync", window, x, y)

    def press(self, window: int, *keys: str) -> None:
        """Press keys in a window, as xdotool calls them: ``ctrl+s``."""
        self.do("windowfocus", "--sync", window)
        self.do("key", "--delay", 30, *keys)

    def write(self, window: int, text: str) -> None:
        """Type a text in a window."""
        self.do("windowfocus", "--sync", window)
        self.do("type", "--delay", 8, text)

    def click(self, place: QPoint) -> None:
        """Click with the left button."""
        self.do("mousemove", place.x(), place.y(), "click", 1)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag with the left button, in steps as a hand makes them; do not let go yet."""
        self.do("mousemove", start.x(), start.y(), "mousedown", 1)
        for step in range(1, 9):
            place = start + (end - start) * (step / 8)
            self.do("mousemove", place.x(), place.y(), "sleep", 0.03)

    def let_go(self) -> None:
        """Let go of the left button."""
        self.do("mouseup", 1)

    def look(self) -> QImage:
        """Give what is on the screen."""
        data = self._pixels.read_bytes()
        head = XWD.unpack_from(data)
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = data[size + colours * COLOUR_BYTES :]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def columns(self, area: QRect, colour: QColor) -> list[int]:
        """Give every x of an area at which a pixel has a colour."""
        seen, wanted = self.look(), colour.rgb()
        return [
            x
            for x in range(area.left(), area.right() + 1)
            if any(seen.pixel(x, y) == wanted for y in range(area.top(), area.bottom() + 1))
        ]

    def wait_for_colour(self, area: QRect, colour: QColor, what: str, least: int = 40) -> None:
        """Wait until a colour is seen in an area, in so many columns at least."""
        wait_for(lambda: len(self.columns(area, colour)) >= least, what)


def wait_for(happened: Callable[[], object], what: str, within_s: float = WAIT_S) -> None:
    """Wait for something of another process, of which no event comes to us."""
    deadline = time.monotonic() + within_s
    while not happened():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)
