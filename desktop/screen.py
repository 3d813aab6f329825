"""Whether there is a screen to show a window on, and whether Qt can draw at all.

Qt ends the whole process when it can't reach a screen or load what it draws with, so it
is tried here first, in the way that Qt does it.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from desktop.errors import PicturesUnavailable

# Debian's names for the libraries that Qt loads of the system; run.py has them too.
PICTURE_PACKAGES = (
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
)
WINDOW_PACKAGES = (
    *PICTURE_PACKAGES,
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
# Platforms of Qt's that show nothing, or show it on a display.
_UNSEEN = ("offscreen", "minimal")
_ON_DISPLAYS = ("", "xcb", "wayland", *_UNSEEN)


def need_pictures() -> None:
    """Make sure that pictures can be drawn, on no screen at all.

    Raises:
        PicturesUnavailable: If they can't, naming what to install.
    """
    reason = _why_not_drawn() or _why_not_loaded("offscreen")
    if reason is not None:
        raise PicturesUnavailable(_with_command(reason, PICTURE_PACKAGES))


def why_no_window(environment: Mapping[str, str]) -> str | None:
    """Say why no window can be shown; None where one can.

    Args:
        environment: The process's own. Where Qt would choose a platform that does not
            work here though another does, that one is chosen in ``os.environ``.
    """
    if sys.platform != "linux":
        return _why_not_drawn()
    wanted = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    has_wayland = bool(environment.get("WAYLAND_DISPLAY"))
    has_x = bool(environment.get("DISPLAY"))
    if wanted.partition("-")[0] in _ON_DISPLAYS and not has_wayland and not has_x:
        return "there is no display"
    reason = _why_not_drawn()
    if reason is not None:
        return _with_command(reason, WINDOW_PACKAGES)
    if wanted:
        return None  # whoever chose it knows why
    reasons = {}
    if has_wayland:
        reasons["wayland"] = _why_no_wayland(environment)
    if has_x:
        reasons["xcb"] = _why_no_x(environment["DISPLAY"])
    working = [platform for platform, reason in reasons.items() if reason is None]
    if len(working) == 1:
        os.environ["QT_QPA_PLATFORM"] = working[0]
    return None if working else str(reasons.popitem()[1])


def _why_not_drawn() -> str | None:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ModuleNotFoundError:
        return "PySide6 is not installed; start it with run.py"
    except ImportError as error:
        return _library_in(error)
    return None


def _why_not_loaded(platform: str) -> str | None:
    """Say which library keeps Qt from loading a platform's plugin."""
    if sys.platform != "linux":
        return None
    from PySide6.QtCore import QLibraryInfo

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    try:
        ctypes.CDLL(str(plugins / "platforms" / f"libq{platform}.so"))
    except OSError as error:
        return _library_in(error)
    return None


def _why_no_wayland(environment: Mapping[str, str]) -> str | None:
    folder = environment.get("XDG_RUNTIME_DIR", "")
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(os.path.join(folder, environment["WAYLAND_DISPLAY"]))
    except OSError:
        return "the display does not answer"
    reason = _why_not_loaded("wayland")
    return None if reason is None else _with_command(reason, WINDOW_PACKAGES)


def _why_no_x(display: str) -> str | None:
    reason = _why_not_loaded("xcb")
    if reason is not None:
        return _with_command(reason, WINDOW_PACKAGES)
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    is_broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return "the display does not answer" if is_broken else None


def _library_in(error: Exception) -> str:
    """Write which library an error of the system's loader is about."""
    return f"{str(error).partition(':')[0]} is missing"


def _with_command(reason: str, packages: tuple[str, ...]) -> str:
    if sys.platform != "linux" or "PySide6" in reason:
        return reason
    return f"{reason}; install it: sudo apt-get install {' '.join(packages)}"
