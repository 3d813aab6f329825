"""Draws a report's sheet where there is no window, and no display either."""

from __future__ import annotations

import json
import os

from desktop.errors import PicturesUnavailable
from desktop.screen import need_pictures


def need_sheet(kind: str) -> None:
    """Make sure, before the work begins, that reports of a kind can be drawn.

    Raises:
        PicturesUnavailable: If they can't.
    """
    need_pictures()
    from desktop.views import VIEWS

    if kind not in VIEWS:
        raise PicturesUnavailable(f"reports of the kind {kind} have no picture")


def draw_sheet(report: bytes, title: str | None = None) -> bytes:
    """Draw a report as a PNG; starts Qt in this process, off screen.

    Args:
        report: The JSON that the server gave.
        title: What it is called; None for the names of its chats.

    Raises:
        PicturesUnavailable: If it can't be drawn.
    """
    content = json.loads(report)
    kind = str(content["schema"]).removeprefix("atalaya.").partition("/")[0]
    need_sheet(kind)
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from desktop.theme.style import Theme
    from desktop.titles import title_of
    from desktop.translating import speak
    from desktop.views import VIEWS

    # The page has its own units, whatever the screen's are; what Qt misses of a display is
    # no news.
    os.environ.pop("QT_SCALE_FACTOR", None)
    qInstallMessageHandler(lambda *_: None)
    application = QApplication(["atalaya", "-platform", "offscreen"])
    speak(application)
    Theme(application, "light")
    if title is None:
        title = title_of([source["name"] for source in content["sources"]])
    return VIEWS[kind].png(content, title)
