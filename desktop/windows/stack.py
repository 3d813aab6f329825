"""The pages of the window, one at a time; the next fades in over the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.theme.motion import PAGE_MS, duration_ms
from desktop.theme.palettes import tokens_of


class PageStack(QStackedWidget):
    """Shows one page; changing takes 200 ms, or none where nothing shall move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A page that asks for more room than there is must not push the window wider.
        self.setMinimumSize(1, 1)
        self._fade = _Fade(self)

    def show_page(self, page: QWidget) -> None:
        """Fade to a page; add it where it was not added."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        before = self.currentWidget()
        if before is page:
            return
        is_seen = before is not None and self.isVisible() and not self.size().isEmpty()
        if not is_seen or not duration_ms(PAGE_MS):
            self._fade.stop()
            self.setCurrentWidget(page)
            return
        picture = self.grab()
        self.setCurrentWidget(page)
        self._fade.start(picture)

    def is_fading(self) -> bool:
        """Tell whether one page is becoming another right now."""
        return self._fade.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """End a fade: its pictures have another size."""
        self._fade.stop()
        super().resizeEvent(event)


class _Fade(QWidget):
    """Lies over the pages while one becomes the other; both are pictures meanwhile.

    Were the page below painted anew for each step, pages that take long would stutter.
    """

    def __init__(self, stack: PageStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self._before, self._after = QPixmap(), QPixmap()
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(lambda _: self.update())
        self._motion.finished.connect(self.stop)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def start(self, before: QPixmap) -> None:
        """Fade from a picture to the page that is current now."""
        self.stop()
        self._before, self._after = before, self._stack.grab()
        self.setGeometry(self._stack.rect())
        self.show()
        self.raise_()
        self._motion.setDuration(duration_ms(PAGE_MS))
        self._motion.start()

    def stop(self) -> None:
        """Show the page itself."""
        self._motion.stop()
        self.hide()
        self._before, self._after = QPixmap(), QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the one over the other."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens_of(self).window)
        painter.drawPixmap(0, 0, self._before)
        painter.setOpacity(float(self._motion.currentValue() or 0.0))
        painter.drawPixmap(0, 0, self._after)
