"""Lays clouds out beside the window's own thread; values come back, no widget is touched."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QThreadPool, Signal

from desktop.widgets.cloud_ink import Request, picture_of
from desktop.widgets.cloud_layout import Superseded


class Layouts(QObject):
    """Lays out in a thread of the pool; the last request alone counts.

    It lives as long as a thread holds it, so that a widget may go at any time.

    Signals:
        ready: The picture that was asked for last.
    """

    ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: Request | None = None

    def begin(self, request: Request) -> None:
        """Lay out, unless that is under way."""
        if request is not self._wanted and request != self._wanted:
            self._wanted = request
            QThreadPool.globalInstance().start(lambda: self._work(request))

    def forget(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def _work(self, request: Request) -> None:
        try:
            picture = picture_of(request, lambda: self._wanted is request)
        except Superseded:
            return
        if self._wanted is request:
            self._wanted = None
            # When the program ends, Qt takes its objects away while threads still run.
            with suppress(RuntimeError):
                self.ready.emit(picture)
