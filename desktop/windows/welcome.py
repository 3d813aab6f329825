"""The page that one meets first: where to drop, and how to get an export from the phone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import phrases
from desktop.link_state import LinkState
from desktop.theme.fonts import Type, font_of, sized
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.widgets.buttons import Segmented
from desktop.widgets.card import TextAction
from desktop.widgets.labels import Label
from desktop.widgets.paragraph import Paragraph
from desktop.widgets.scrolling import ScrollPage
from desktop.windows.phone_words import Phone
from desktop.windows.welcome_parts import DropZone, StepCard

PHONES: tuple[Phone, ...] = ("android", "iphone")
WIDEST, MARGIN, GUTTER = 840, 24, 16
ICON = 16


class WelcomePage(ScrollPage):
    """The drop zone, the steps on the phone, and where the counting happens.

    Attributes:
        zone: Where to drop, with the buttons.
        phone: The choice of a phone.
        cards: The three steps.

    Signals:
        paths_chosen: Paths as a list of str.
        sample_wanted: Look at the sample.
        shortcuts_wanted: List the keys.
    """

    paths_chosen = Signal(object)
    sample_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = DropZone()
        self.zone.files_wanted.connect(self.choose_files)
        self.zone.folder_wanted.connect(self.choose_folder)
        self.zone.sample_wanted.connect(self.sample_wanted)
        self.phone = Segmented(["Android", "iPhone"])
        self.phone.chosen.connect(self._show_phone)
        self.cards = [StepCard(number) for number in (1, 2, 3)]
        self.place = LockLine()
        #: At the foot of the welcome page; "?" is the key.
        self.shortcuts = TextAction(self.tr("Keyboard shortcuts: press ?"), tone="ink2")
        self.shortcuts.setFont(font_of(Type.CAPTION))
        self.shortcuts.clicked.connect(self.shortcuts_wanted)
        self._lay_out()
        self.show_state(LinkState("starting"))

    def show_state(self, state: LinkState) -> None:
        """Say where the counting happens."""
        if state.address:
            #: At the foot of the welcome page; {name} is a server's address.
            text = self.tr("Chats are sent to {name} and counted there. Photos are never sent.")
            self.place.show_text(text.format(name=phrases.isolated(state.address)))
        else:
            self.place.show_text(
                #: At the foot of the welcome page.
                self.tr(
                    "Counting happens on this computer. "
                    "Nothing is sent anywhere unless you connect a server."
                )
            )

    def choose_files(self) -> None:
        """Ask for files with the system's dialog."""
        chats = self.tr("WhatsApp exports (*.txt *.zip)")
        everything = self.tr("All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Choose exports"), "", f"{chats};;{everything}"
        )
        if paths:
            self.paths_chosen.emit(paths)

    def choose_folder(self) -> None:
        """Ask for a folder with the system's dialog."""
        path = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Choose a folder with exports")
        )
        if path:
            self.paths_chosen.emit([path])

    def _show_phone(self, place: int) -> None:
        for card in self.cards:
            card.show_phone(PHONES[place])

    def _lay_out(self) -> None:
        self.set_margins(MARGIN, 43, MARGIN, 28)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        body = QWidget()
        body.setMaximumWidth(WIDEST)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        middle.addWidget(body, 1000)
        middle.addStretch(1)
        self.column.addLayout(middle)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_head(column)
        column.addWidget(self.zone, 10_000)
        column.addSpacing(31)
        self._add_steps(column)
        column.addSpacing(24)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.place, 1)
        foot.addWidget(self.shortcuts)
        column.addLayout(foot)

    def _add_head(self, column: QVBoxLayout) -> None:
        #: The title of the welcome page.
        title = Paragraph(self.tr("See what happens in your team’s chats"), Type.WELCOME)
        column.addWidget(title)
        column.addSpacing(5)
        #: Below the title of the welcome page.
        text = self.tr(
            "Who carries the load, when the peaks come, how long customers wait, "
            "what they ask for again and again."
        )
        column.addWidget(Paragraph(text, sized(14, 400), "ink2"))
        column.addSpacing(22)

    def _add_steps(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        #: Above the three steps on the welcome page.
        head.addWidget(Label(self.tr("Getting an export from the phone"), Type.SECTION))
        head.addStretch(1)
        head.addWidget(self.phone)
        column.addLayout(head)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(GUTTER)
        for card in self.cards:
            row.addWidget(card, 1)
        column.addLayout(row)


class LockLine(QWidget):
    """A lock, and a sentence on where the chats go."""

    def __init__(self, kind: Type = Type.CAPTION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_warning = False
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        self.label = Label("", kind, "ink2", elides=True)
        row.addWidget(self.label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, *, is_warning: bool = False) -> None:
        """Show another sentence; a warning has another sign."""
        self._is_warning = is_warning
        self.label.setText(text)
        self.label.set_tone("warn" if is_warning else "ink2")
        self.update()
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Give the room for the line."""
        return QSize(super().sizeHint().width(), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lock."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, (self.height() - ICON) / 2, ICON, ICON)
        tokens = tokens_of(self)
        if self._is_warning:
            paint_icon(painter, place, "alert", tokens.warn)
        else:
            paint_icon(painter, place, "lock", tokens.ink2)
