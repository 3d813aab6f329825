"""What a drop or a paste brings, and what the window shows while it hangs over it."""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.fonts import Type, font_of, heading
from desktop.theme.icons import paint_icon
from desktop.theme.motion import FADE_MS, duration_ms
from desktop.theme.palettes import tokens_of

# A text that is longer holds more than the paths of a few files.
LONGEST_TEXT = 100_000
INSET, RADIUS, EDGE = 12, 10.0, 2.0
ICON = 36


@dataclass(frozen=True, slots=True)
class Given:
    """What was dropped or pasted.

    Attributes:
        paths: Of files and folders of this computer, each once, in their order.
        is_elsewhere: Whether something was among it that lies on no disk of ours.
    """

    paths: tuple[str, ...] = ()
    is_elsewhere: bool = False

    def __bool__(self) -> bool:
        return bool(self.paths) or self.is_elsewhere


def given_in(data: QMimeData) -> Given:
    """Read the files in a drop, or in the clipboard: a list of them, or a text of paths."""
    if data.hasUrls():
        return _from_urls(data.urls())
    if data.hasText():
        return Given(paths_in(data.text()))
    return Given()


def paths_in(text: str) -> tuple[str, ...]:
    """Give the paths of a text in which every line is the path or file URL of what exists."""
    if len(text) > LONGEST_TEXT:
        return ()
    lines = [line.strip().strip("\"'") for line in text.splitlines() if line.strip()]
    paths = [_path(line) for line in lines]
    return tuple(dict.fromkeys(paths)) if paths and all(paths) else ()


def _from_urls(urls: list[QUrl]) -> Given:
    local = dict.fromkeys(url.toLocalFile() for url in urls if url.isLocalFile())
    return Given(
        tuple(os.path.normpath(path) for path in local if path),
        any(not url.isLocalFile() for url in urls),
    )


def _path(line: str) -> str:
    """Give the path that a line is; empty where it is none, or leads nowhere."""
    url = QUrl(line)
    path = url.toLocalFile() if url.isLocalFile() else os.path.expanduser(line)
    is_there = os.path.isabs(path) and os.path.exists(path)
    return os.path.normpath(path) if is_there else ""


class DropOverlay(QWidget):
    """Lies over the whole window while files hang over it; never in the way of the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._sentence = ""
        self._strength = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._show_strength)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def appear(self, given: Given) -> None:
        """Show what letting go will do."""
        if given.paths:
            #: Over the whole window while files are dragged over it.
            self._sentence = self.tr("Let go to look at %Ln files", "", len(given.paths))
        else:
            #: Over the whole window while a link to a web page is dragged over it.
            self._sentence = self.tr("Only files of this computer can be counted")
        self.setAccessibleName(self._sentence)
        self.setGeometry(self.window().rect())
        self.raise_()
        if not self.isVisible():
            self._fade.setStartValue(0.0)
            self._fade.setDuration(duration_ms(FADE_MS))
            self._strength = 0.0 if self._fade.duration() else 1.0
            self._fade.start()
        self.show()
        self.update()

    def vanish(self) -> None:
        """Go away."""
        self._fade.stop()
        self.hide()

    def sentence(self) -> str:
        """Give what it says."""
        return self._sentence

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the edge, and the sentence."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._strength)
        veil = QColor(tokens.window)
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        painter.setBrush(tokens.soft)
        painter.setPen(QPen(tokens.accent, EDGE))
        area = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        middle = area.center()
        icon = QRectF(middle.x() - ICON / 2, middle.y() - 58, ICON, ICON)
        paint_icon(painter, icon, "upload", tokens.accent)
        painter.setPen(tokens.ink)
        painter.setFont(heading(24))
        line = QRectF(area.left(), middle.y() - 8, area.width(), 34)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._sentence)
        painter.setPen(tokens.ink2)
        painter.setFont(font_of(Type.BODY))
        note = QRectF(area.left(), middle.y() + 28, area.width(), 22)
        #: Over the whole window while files are dragged over it, under the sentence.
        text = self.tr("Photos and voice notes stay on this computer.")
        painter.drawText(note, Qt.AlignmentFlag.AlignCenter, text)

    def _show_strength(self, strength: float) -> None:
        self._strength = strength
        self.update()
