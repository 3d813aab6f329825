"""Reads lines of the person's own files beside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop.remembered import Remembered
from desktop.source_lines import LinesAsked, read_lines


class LineReader(QObject):
    """Looks for an export, and reads lines of it where it is still the same.

    Signals:
        lines_read: LinesAsked, and a dict of numbers and lines, or None where the file is
            gone or has changed.
    """

    lines_read = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def read(self, paths: Sequence[str], asked: LinesAsked) -> None:
        """Begin to read; ``lines_read`` tells."""
        self._pool.start(_Reading(self, tuple(paths), asked))

    def stop(self) -> None:
        """Wait for what is being read; the rest is not begun."""
        self._pool.clear()
        self._pool.waitForDone()


class _Reading(QRunnable):
    def __init__(self, reader: LineReader, paths: tuple[str, ...], asked: LinesAsked) -> None:
        super().__init__()
        self._reader, self._paths, self._asked = reader, paths, asked

    def run(self) -> None:
        """Read, and tell in the reader's thread."""
        asked = self._asked
        lines: dict[int, str] | None
        try:
            text = Remembered(self._paths).text(asked.name, asked.sha256)
            lines = read_lines(text.open, asked.numbers, asked.encoding)
        except OSError:
            lines = None
        self._reader.lines_read.emit(asked, lines)
