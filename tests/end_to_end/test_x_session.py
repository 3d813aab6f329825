"""The real command on a real screen: a file dragged from another program, keys, the mouse."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from desktop.theme.tokens import LIGHT
from tests.end_to_end.command import ROOT, children_of, environment, is_alive, without_execution
from tests.end_to_end.x_screen import Screen, missing, screen, wait_for

EXPORTS = ROOT / "tests" / "exports"
CHAT = EXPORTS / "soporte-es.android-es-24h.txt"
SOURCE = ROOT / "tests" / "end_to_end" / "drag_source.py"
PNG = b"\x89PNG\r\n\x1a\n"

# Where the main button of a page stands in a window of 1280 x 800.
FOOT = QRect(1000, 755, 260, 20)
HEAD = QRect(1000, 24, 260, 20)
UNDERLINES = QRect(256, 98, 1000, 10)
PAGE = QRect(256, 120, 1000, 660)
OVERLAY = QRect(300, 60, 600, 20)
QUESTION = QRect(400, 340, 600, 200)
READY_DOT = QRect(20, 755, 20, 16)
MIDDLE = QPoint(756, 400)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has X and its tools"),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}"),
]


class Session:
    """The window on a screen, and the process that it belongs to."""

    def __init__(self, shown: Screen, process: subprocess.Popen[bytes]) -> None:
        self.screen, self.process = shown, process
        self.window = shown.window("Atalaya")
        wait_for(lambda: children_of(process.pid), "the cluster")
        [self.cluster] = children_of(process.pid)
        shown.wait_for_colour(READY_DOT, LIGHT.accent, "the cluster to be ready", least=4)

    def press(self, *keys: str) -> None:
        self.screen.press(self.window, *keys)

    def take(self, chat: Path, folder: Path) -> None:
        """Drag a file out of another program onto the window, and wait for its preview."""
        with dragged(self.screen, folder, chat) as file:
            self.screen.drag(file, MIDDLE)
            self.screen.wait_for_colour(OVERLAY, LIGHT.soft, "what letting go will do")
            self.screen.let_go()
            self.screen.wait_for_colour(FOOT, LIGHT.accent, "the preview")

    def save(self, keys: str, path: Path) -> bytes:
        """Save the report under a path that is typed; give what was written."""
        self.press(keys)
        dialog = self.screen.window("Save the report")
        self.screen.press(dialog, "ctrl+a")
        self.screen.write(dialog, str(path))
        self.screen.press(dialog, "Return")
        wait_for(path.exists, path.name)
        wait_for(lambda: not self.screen.has_window("Save the report"), "the dialog to close")
        return path.read_bytes()

    def open_next_tab(self) -> int:
        """Click the tab right of the open one; give where its underline begins then."""
        right = self.underline()[-1]
        self.screen.click(QPoint(right + 40, UNDERLINES.top() - 8))
        wait_for(lambda: min(self.underline(), default=0) > right, "the next tab")
        return self.underline()[0]

    def underline(self) -> list[int]:
        return self.screen.columns(UNDERLINES, LIGHT.accent)

    def page(self) -> QImage:
        return self.screen.look().copy(PAGE)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Session]]:
    """Starts the window on a screen of its own; whatever is left of it ends with the test."""
    with screen(tmp_path / "screen") as shown:
        processes = []

        def begin() -> Session:
            with (tmp_path / "err").open("wb") as err:
                process = subprocess.Popen(
                    [sys.executable, "-m", "desktop"],
                    env=surroundings(tmp_path, shown),
                    cwd=tmp_path,
                    stdin=subprocess.DEVNULL,
                    stderr=err,
                )
            processes.append(process)
            return Session(shown, process)

        try:
            yield begin
        finally:
            for process in processes:
                process.kill()
                process.wait(timeout=10)
            print((tmp_path / "err").read_text())  # pytest shows it when the test fails


def surroundings(folder: Path, shown: Screen) -> dict[str, str]:
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return environment(
        folder / "data",
        DISPLAY=shown.display,
        XDG_CONFIG_HOME=str(folder / "config"),
        XDG_RUNTIME_DIR=str(runtime),
        HOME=str(folder),
        LC_ALL="C.UTF-8",
        LANGUAGE="",
        ATALAYA_PROCESSES="1",
        # No service of a desktop may answer for the system's colours or dialogs.
        DBUS_SESSION_BUS_ADDRESS="disabled:",
    )


@contextmanager
def dragged(shown: Screen, folder: Path, chat: Path) -> Iterator[QPoint]:
    """Have another program hold a file that can be dragged out; give where it is."""
    source = subprocess.Popen([sys.executable, SOURCE, chat], env=surroundings(folder, shown))
    try:
        shown.put(shown.window("a file to drag"), 1400, 100)
        yield QPoint(1460, 140)
    finally:
        source.terminate()
        source.wait(timeout=10)


def test_a_file_dragged_from_another_program_becomes_a_report_in_two_files(
    start: Callable[[], Session], tmp_path: Path
) -> None:
    session = start()
    shown = session.screen

    session.take(CHAT, tmp_path)
    session.press("Return")
    shown.wait_for_colour(HEAD, LIGHT.accent, "the report")
    picture = session.save("ctrl+s", tmp_path / "report.png")
    data = session.save("ctrl+shift+s", tmp_path / "report.json")
    begins, pages = [session.underline()[0]], [session.page()]
    for _ in range(5):
        begins.append(session.open_next_tab())
        wait_for(lambda: session.page() not in pages, "the tab's own page")
        pages.append(session.page())
    session.press("ctrl+q")

    assert session.process.wait(timeout=15) == 0
    assert not is_alive(session.cluster)
    assert (tmp_path / "err").read_text() == ""
    assert picture.startswith(PNG)
    image = QImage.fromData(picture)
    assert (image.width(), image.height()) == (1654, 2340)
    expected = json.loads((EXPORTS / "soporte-es.report.json").read_text("utf-8"))
    saved = without_execution(json.loads(data))
    assert [source["name"] for source in saved.pop("sources")] == [CHAT.name]
    assert saved == expected
    assert begins == sorted(set(begins))


def test_a_killed_window_takes_its_cluster_with_it(start: Callable[[], Session]) -> None:
    session = start()

    session.process.send_signal(signal.SIGKILL)
    session.process.wait(timeout=10)

    wait_for(lambda: not is_alive(session.cluster), "the cluster to end")


@pytest.mark.parametrize("way", ["keys", "signal"])
def test_counting_is_called_off_before_the_window_is_gone(
    start: Callable[[], Session], tmp_path: Path, way: str
) -> None:
    chat = tmp_path / "big.txt"
    with chat.open("w", encoding="utf-8") as file:
        for number in range(1_000_000):
            day, minute = divmod(number, 1_440)
            when = (
                f"{day % 28 + 1:02}/{day // 28 % 12 + 1:02}/25, {minute // 60:02}:{minute % 60:02}"
            )
            file.write(f"{when} - Ana Prueba: pedido {number} en camino con la factura\n")
    session = start()
    session.take(chat, tmp_path)

    session.press("Return")
    wait_for(lambda: states_of(tmp_path) == ["open"], "the counting")
    if way == "keys":
        session.press("ctrl+q")
        session.screen.wait_for_colour(QUESTION, LIGHT.bad_ground, "the question")
        session.press("Tab", "Return")
    else:
        session.process.send_signal(signal.SIGTERM)

    assert session.process.wait(timeout=15) == 0
    assert not is_alive(session.cluster)
    assert states_of(tmp_path) == ["cancelled"]


def states_of(folder: Path) -> list[str]:
    """Give how every job stands, in the file that the next window will read."""
    with closing(sqlite3.connect(folder / "data" / "jobs.sqlite")) as jobs:
        return [state for (state,) in jobs.execute("SELECT state FROM jobs")]
