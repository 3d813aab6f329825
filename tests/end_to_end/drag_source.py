"""A window with one thing in it: a file that can be dragged out, as from a file manager."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    """The file; dragging the mouse from it drags the file."""

    def __init__(self, path: str) -> None:
        super().__init__("drag me")
        self._path = path
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle("a file to drag")
        self.setGeometry(0, 0, 120, 80)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin the drag; the system carries it on."""
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main(path: str) -> int:
    """Show the file until we are ended."""
    application = QApplication(sys.argv[:1])
    file = File(path)
    file.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
