"""The keyword cloud: words as large as the root of their frequency, to point at and to select.

The layout runs in a thread and comes back as values. Meanwhile the old picture stays,
scaled to the new size; before there is any, bars stand where the words will be.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop import phrases
from desktop.theme.palettes import tokens_of
from desktop.widgets.cloud_ink import Picture, Request, Spot, picture_of
from desktop.widgets.cloud_layout import neighbour
from desktop.widgets.cloud_paint import (
    Marked,
    paint_nothing,
    paint_picture,
    paint_skeleton,
    pill_of,
)
from desktop.widgets.cloud_thread import Layouts
from desktop.widgets.focus import BY_KEY
from desktop.widgets.labels import show_tip

SETTLE_MS = 120  # A window that is being resized is laid out when it holds still.
SIZE_HINT, LEAST_SIZE = QSize(350, 190), QSize(120, 90)
NEAR = 3.0  # Pixels around a word's ink that are still the word.
LONGEST_TOLD = 120
TOLD_WORDS = 10
STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Keyword(TypedDict):
    """A word, how often it stands, and in how many messages."""

    word: str
    count: int
    messages: int


class Cloud(QWidget):
    """Shows words; a click or Enter selects one, Escape or the ground selects none.

    Args:
        parent: Its parent.
        most: So many of the first words, and all of them, however small the first has to
            be; None for as many as fit beside a first word of some size.

    Signals:
        selected: A word was selected by hand; empty where none is now.
        laid_out: The words came to their places.
    """

    selected = Signal(str)
    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None, *, most: int | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._keywords: tuple[Keyword, ...] | None = None
        self._picture: Picture | None = None
        self._selected = ""
        self._hovered = self._pressed = self._current = -1
        self._has_ring = False
        self._layouts = Layouts()
        self._layouts.ready.connect(self._take)
        # Not self: what is called when the widget is gone may not hold it.
        self.destroyed.connect(self._layouts.forget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._begin)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def show_words(self, keywords: Sequence[Keyword]) -> None:
        """Show these, the most frequent first."""
        self._keywords = tuple(keywords)
        self._picture = None
        self._hovered = self._pressed = self._current = -1
        self._layouts.forget()
        self._describe()
        self.update()
        if self.isVisible():
            self._pause.start(0)

    def set_most(self, most: int | None) -> None:
        """Change how many words shall all be there; the old picture stays until then."""
        if most != self._most:
            self._most = most
            if self.isVisible():
                self._pause.start(SETTLE_MS if self._picture else 0)

    def select(self, word: str | None) -> None:
        """Show a word as the selected one, or none, without telling anybody."""
        if (word or "") != self._selected:
            self._selected = word or ""
            place = self._place_of(self._selected)
            self._current = place if place >= 0 else self._current
            self._describe()
            self.update()

    def selected_word(self) -> str:
        """Give the selected word; empty where there is none."""
        return self._selected

    def lay_out_now(self) -> None:
        """Lay the words out before anything else happens: for pictures."""
        self._pause.stop()
        self._layouts.forget()
        self._show_picture(picture_of(self._request()))

    def shown_words(self) -> list[str]:
        """Give the words that found a place, the most frequent first."""
        if self._picture is None:
            return []
        return [self._words[spot.index]["word"] for spot in self._picture.spots]

    def word_rect(self, word: str) -> QRectF:
        """Give the box of a word's ink; empty where it is not shown."""
        spot = self._spot(self._place_of(word))
        return self._placing().mapRect(spot.box) if spot else QRectF()

    def sizeHint(self) -> QSize:
        """Give the size on the overview."""
        return SIZE_HINT

    def minimumSizeHint(self) -> QSize:
        """Give a size that still holds a few words."""
        return LEAST_SIZE

    # --- laying out

    @property
    def _words(self) -> tuple[Keyword, ...]:
        return self._keywords or ()

    def _request(self) -> Request:
        words = self._words[: self._most]
        return Request(
            tuple(keyword["word"] for keyword in words),
            tuple(keyword["count"] for keyword in words),
            self.width(),
            self.height(),
            self._most is not None,
        )

    def _begin(self) -> None:
        """Have the words laid out where that was not done yet."""
        if self._keywords is None:
            return
        request = self._request()
        if self._picture is None or self._picture.request != request:
            self._layouts.begin(request)

    @Slot(object)
    def _take(self, picture: Picture) -> None:
        """Show what the thread made, unless words or size are others by now."""
        if picture.request == self._request():
            self._show_picture(picture)
        elif self.isVisible() and not self._pause.isActive():
            self._pause.start(SETTLE_MS)

    def _show_picture(self, picture: Picture) -> None:
        self._picture = picture
        self._hovered = self._pressed = -1
        if self._spot(self._current) is None:
            self._current = self._place_of(self._selected)
        self.update()
        self.laid_out.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew once the size holds still."""
        super().resizeEvent(event)
        if self.isVisible():
            self._pause.start(SETTLE_MS if self._picture else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what was given while nobody looked."""
        super().showEvent(event)
        self._pause.start(0)

    def _placing(self) -> QTransform:
        """Give how the picture, which may be of another size, stands in the widget."""
        if self._picture is None:
            return QTransform()
        width, height = self._picture.request.width, self._picture.request.height
        if (width, height) == (self.width(), self.height()):
            return QTransform()
        scale = min(self.width() / max(width, 1), self.height() / max(height, 1))
        left, top = (self.width() - width * scale) / 2, (self.height() - height * scale) / 2
        return QTransform.fromTranslate(left, top).scale(scale, scale)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, or what stands in their place."""
        painter = QPainter(self)
        tokens = tokens_of(self)
        room = QRectF(self.rect())
        if self._keywords is not None and not self._keywords:
            paint_nothing(painter, room, tokens, *self._nothing())
        elif self._picture is None:
            paint_skeleton(painter, room, tokens)
        else:
            placing = self._placing()
            painter.setTransform(placing, True)
            ringed = self._current if self._has_ring and self.hasFocus() else -1
            marked = Marked(self._place_of(self._selected), self._hovered, ringed)
            exposed = placing.inverted()[0].mapRect(QRectF(event.rect()))
            paint_picture(painter, self._picture, tokens, marked, exposed)

    def _nothing(self) -> tuple[str, str]:
        return (
            #: In place of the keyword cloud, in bold.
            self.tr("No keywords here"),
            #: In place of the keyword cloud, below the bold sentence.
            self.tr("The messages hold no words but very common ones."),
        )

    # --- words by place

    def _place_of(self, word: str) -> int:
        if not word:
            return -1
        return next((at for at, one in enumerate(self._words) if one["word"] == word), -1)

    def _spot(self, place: int) -> Spot | None:
        """Give where a word lies; words are left out at the end only."""
        spots = self._picture.spots if self._picture else ()
        return spots[place] if 0 <= place < len(spots) else None

    def _place_at(self, point: QPointF) -> int:
        if self._picture is None:
            return -1
        place = self._placing().inverted()[0].map(point)
        for spot in self._picture.spots:
            if spot.box.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(place):
                return spot.index
        return -1

    def _told(self, place: int) -> str:
        """Write what the tip says about a word."""
        keyword = self._words[place]
        word = keyword["word"]
        if len(word) > LONGEST_TOLD:
            word = f"{word[:LONGEST_TOLD]}…"
        #: In the tip of a keyword: how often it stands.
        times = self.tr("%Ln times", "", keyword["count"])
        #: In the tip of a keyword: in how many messages it stands.
        messages = self.tr("%Ln messages", "", keyword["messages"])
        #: The tip of a keyword: "pedido: 5,848 times in 5,438 messages".
        text = self.tr("{word}: {times} in {messages}")
        return text.format(word=phrases.isolated(word), times=times, messages=messages)

    def _describe(self) -> None:
        """Tell a screen reader about the word the keys are at, else about the first words."""
        self.setAccessibleName(self.tr("Keyword cloud"))
        if self._has_ring and 0 <= self._current < len(self._words):
            text = self._told(self._current)
            if self._words[self._current]["word"] == self._selected:
                #: Read by screen readers after a keyword's figures.
                text = f"{text}. " + self.tr("Selected.")
        elif self._words:
            words = [one["word"][:LONGEST_TOLD] for one in self._words[:TOLD_WORDS]]
            #: Read by screen readers about the keyword cloud.
            text = self.tr("The most frequent words: {words}.").format(words=phrases.listed(words))
        else:
            text = "" if self._keywords is None else " ".join(self._nothing())
        self.setAccessibleDescription(text)

    # --- selecting

    def _choose(self, place: int) -> None:
        """Select a word by hand; the selected one again, or the ground, selects none."""
        word = self._words[place]["word"] if place >= 0 else ""
        word = "" if word == self._selected else word
        if place >= 0:
            self._current = place
        if word != self._selected:
            self._selected = word
            self._describe()
            self.update()
            self.selected.emit(word)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._place_at(event.position())
            self._set_ring(False)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what was pressed, where the pointer is still on it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self._place_at(event.position()) == self._pressed:
            self._choose(self._pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the word under the pointer."""
        self._light(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        super().leaveEvent(event)
        self._light(-1)

    def _light(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            if place >= 0:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Tell about the word under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self._spot(self._place_at(QPointF(event.pos())))
            if spot is None:
                QToolTip.hideText()
            else:
                rect = self._placing().mapRect(pill_of(spot)).toAlignedRect()
                show_tip(event.globalPos(), self._told(spot.index), self, rect)
            return True
        return super().event(event)

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to words, select them, or none."""
        key = event.key()
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        if self._picture is None or event.modifiers() not in plain:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._go(*STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(self._picture.spots) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._set_ring(True)
            self._choose(self._current)
        elif key == Qt.Key.Key_Escape and self._selected:
            self._choose(-1)
        else:
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> None:
        assert self._picture is not None
        if not self._has_ring or self._spot(self._current) is None:
            self._go_to(max(self._current, 0))
            return
        boxes = [spot.box for spot in self._picture.spots]
        corners = [(box.left(), box.top(), box.width(), box.height()) for box in boxes]
        self._go_to(neighbour(corners, self._current, across, down))

    def _go_to(self, place: int) -> None:
        self._current = place if self._spot(place) else -1
        self._set_ring(True)

    def _set_ring(self, has_ring: bool) -> None:
        self._has_ring = has_ring
        if has_ring and self._spot(self._current) is None:
            self._current = 0 if self._spot(0) else -1
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys will act, when a key brought the focus."""
        super().focusInEvent(event)
        self._set_ring(event.reason() in BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._set_ring(False)
