"""Takes a report out of the window: as JSON, as a picture, to the clipboard.

The picture is drawn by the command in a child process: so the window goes on while a
sheet is laid out, and the same report gives the same bytes whatever screen it is on.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QObject,
    QProcess,
    QProcessEnvironment,
    QRunnable,
    QThreadPool,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from desktop.children import command, environment
from desktop.errors import DesktopError
from desktop.saving import Target
from desktop.troubles import Trouble, trouble_of

# A sheet takes a second; a child that hangs is not waited for for ever.
DRAW_MS = 60_000


class Exporter(QObject):
    """Saves reports; nothing here keeps the window waiting.

    Signals:
        saved: The file's path, and how many bytes it has.
        copied: The picture is in the clipboard.
        failed: Trouble.
    """

    saved = Signal(str, int)
    copied = Signal()
    failed = Signal(object)

    _unpacked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._unpacked.connect(self._copy)

    def save_json(self, report: bytes, path: str) -> None:
        """Write a report's JSON as it came."""
        self._write(report + b"\n", path)

    def save_png(self, report: bytes, title: str, path: str) -> None:
        """Draw the sheet and write it."""
        self._draw(report, title, partial(self._write, path=path))

    def copy_png(self, report: bytes, title: str) -> None:
        """Draw the sheet and put it into the clipboard."""
        self._draw(report, title, self._unpack)

    @property
    def is_drawing(self) -> bool:
        """Whether a picture is on its way; what is drawn already is written by ``stop``."""
        ended = QProcess.ProcessState.NotRunning
        return any(child.state() != ended for child in self.findChildren(QProcess))

    def stop(self) -> None:
        """Wait for what is being written; what is being drawn is given up."""
        for child in self.findChildren(QProcess):
            child.finished.disconnect()  # nothing comes of it any more
            child.kill()
            child.waitForFinished(1_000)
        self._pool.waitForDone()

    def _write(self, data: bytes, path: str) -> None:
        self._pool.start(_Writing(data, path, self))

    def _unpack(self, data: bytes) -> None:
        self._pool.start(_Unpacking(data, self._unpacked))

    def _copy(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.copied.emit()

    def _draw(self, report: bytes, title: str, then: Callable[[bytes], None]) -> None:
        child = QProcess(self)
        surroundings = QProcessEnvironment()
        for name, value in environment().items():
            surroundings.insert(name, value)
        child.setProcessEnvironment(surroundings)
        program, *arguments = command("sheet", f"--title={title}")
        child.finished.connect(partial(self._drawn, child, then))
        child.errorOccurred.connect(partial(self._not_started, child))
        QTimer.singleShot(DRAW_MS, child, child.kill)
        child.start(program, arguments)
        child.write(report)
        child.closeWriteChannel()

    def _drawn(
        self, child: QProcess, then: Callable[[bytes], None], code: int, _status: object
    ) -> None:
        data = bytes(child.readAllStandardOutput().data())
        child.deleteLater()
        if code == 0 and data:
            then(data)
        else:
            self.failed.emit(self._trouble())

    def _not_started(self, child: QProcess, error: QProcess.ProcessError) -> None:
        # Whatever comes later ends the child, and its end is told by itself.
        if error is QProcess.ProcessError.FailedToStart:
            child.deleteLater()
            self.failed.emit(self._trouble())

    def _trouble(self) -> Trouble:
        return Trouble(
            self.tr("The picture could not be drawn"),
            self.tr("The report itself is well. Save it as data, or try again."),
            self.tr("Not drawn"),
            can_retry=True,
        )


class _Unpacking(QRunnable):
    """Makes a picture of a PNG in a thread: a page of A4 takes longer than a frame."""

    def __init__(self, data: bytes, unpacked: SignalInstance) -> None:
        super().__init__()
        self._data, self._unpacked = data, unpacked

    def run(self) -> None:
        """Unpack it and hand it over."""
        buffer = QBuffer()
        buffer.setData(self._data)
        # A reader lets Python go on meanwhile, as QImage.fromData does not.
        self._unpacked.emit(QImageReader(buffer, QByteArray(b"png")).read())


class _Writing(QRunnable):
    """Writes a file in a thread."""

    def __init__(self, data: bytes, path: str, exporter: Exporter) -> None:
        super().__init__()
        self._data, self._path, self._exporter = data, path, exporter

    def run(self) -> None:
        """Write it whole or not at all; tell how it went."""
        try:
            target = Target(self._path)
            target.check()
            target.write(self._data)
        except DesktopError as error:
            self._exporter.failed.emit(trouble_of(error))
        else:
            self._exporter.saved.emit(self._path, len(self._data))
