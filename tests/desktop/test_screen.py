"""Whether a window can be shown is found out before Qt ends the process over it."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

import pytest

import run
from desktop import screen
from desktop.errors import PicturesUnavailable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display")


@pytest.mark.parametrize("platform", ["", "offscreen", "xcb", "wayland-egl", "minimal"])
def test_without_a_display_there_is_no_window(platform: str) -> None:
    environment = {"QT_QPA_PLATFORM": platform, "DISPLAY": "", "WAYLAND_DISPLAY": ""}

    assert screen.why_no_window(environment) == "there is no display"


def test_who_chose_a_platform_without_a_display_gets_it() -> None:
    assert screen.why_no_window({"QT_QPA_PLATFORM": "vnc:size=800x600"}) is None


def test_a_display_that_does_not_answer_is_none(tmp_path: Path) -> None:
    x = {"DISPLAY": "unix:/nowhere:7"}
    wayland = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}

    reasons = [screen.why_no_window(one) for one in (x, wayland, {**x, **wayland})]

    assert all(reasons)
    assert "display does not answer" in str(reasons[1])


def test_the_display_that_answers_is_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(screen, "_why_not_loaded", lambda _: None)
    environment = {
        "DISPLAY": "unix:/nowhere:7",
        "WAYLAND_DISPLAY": "wayland-7",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-7"))
        listening.listen()

        reason = screen.why_no_window(environment)

    assert reason is None
    assert os.environ["QT_QPA_PLATFORM"] == "wayland"


def test_a_library_that_the_loader_misses_is_named_with_its_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"

    def fail(path: str) -> None:
        raise OSError(words)

    monkeypatch.setattr(ctypes, "CDLL", fail)

    reason = screen.why_no_window({"DISPLAY": ":0"})
    with pytest.raises(PicturesUnavailable) as caught:
        screen.need_pictures()

    assert str(reason).startswith("libxcb-cursor.so.0 is missing; install it: sudo apt-get ")
    assert "libxcb-cursor0" in str(reason)
    assert str(caught.value).endswith(f"sudo apt-get install {' '.join(screen.PICTURE_PACKAGES)}")


def test_the_program_and_its_start_know_the_same_libraries() -> None:
    for_pictures = [names[0] for names in run.PICTURE_LIBRARIES.values()]
    for_windows = [names[0] for names in run.WINDOW_LIBRARIES.values()]

    assert for_pictures == list(screen.PICTURE_PACKAGES)
    assert for_windows == list(screen.WINDOW_PACKAGES)
