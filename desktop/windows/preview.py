"""The page between a drop and the counting: what was found, and how it will be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import phrases
from desktop.drafts import Draft
from desktop.link_state import LinkState
from desktop.theme.fonts import Type
from desktop.theme.palettes import tokens_of
from desktop.views.chat.order_choice import OrderChoice
from desktop.views.chat.preview import ChatPreviewCards
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.labels import Label
from desktop.widgets.scrolling import ScrollPage
from desktop.widgets.waiting import Skeleton, WaitingCard
from desktop.windows.cluster_words import processes
from desktop.windows.preview_files import FEW_ROWS, INSET, ROW, FilesList
from desktop.windows.welcome import LockLine

MARGIN, GUTTER, TOP = 24, 16, 18
HEAD_GAP = 4
FOOT = 69


class PreviewPage(QWidget):
    """The files, the format that was found, the order of dates, the first messages.

    Attributes:
        files: The list of files.
        cards: The three cards below.
        count, cancel: The buttons at the foot.
        foot: How much of the page they take.

    Signals:
        count_wanted: Begin; the options as a dict of str to str.
        options_changed: Other options were chosen; look again under them.
        add_wanted: Choose more files.
        removed: The place of a source in ``draft.sources``.
        cancel_wanted: Leave it.
    """

    foot = FOOT

    count_wanted = Signal(object)
    options_changed = Signal(object)
    add_wanted = Signal()
    removed = Signal(int)
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._orders = OrderChoice()
        self._where = ""
        self.title = Label("", Type.TITLE, elides=True)
        #: Under the title of the preview.
        self.meta = Label(
            self.tr(
                "Check what was found, then count. Photos and voice notes stay on this computer."
            ),
            Type.BODY,
            "ink2",
            elides=True,
        )
        self.files_card = _FilesCard()
        self.files, self.add = self.files_card.list, self.files_card.action
        self.cards = ChatPreviewCards()
        self.place = LockLine(Type.BODY)
        #: The main button of the preview.
        self.count = Button(self.tr("Count messages"), Weight.FILLED)
        #: A button of the preview: leave it.
        self.cancel = Button(self.tr("Cancel"))
        self._join()
        self._lay_out()
        self.show_state(LinkState("starting"))

    def show_finding(self, names: Sequence[str]) -> None:
        """Show that these are being looked at."""
        self._draft = None
        if len(names) == 1:
            #: The title of the preview while a file is looked at; {name} is the file.
            text = self.tr("Looking at {name}").format(name=phrases.isolated(names[0]))
        else:
            #: The title of the preview while files are looked at.
            text = self.tr("Looking at %Ln files", "", len(names))
        self.title.setText(text)
        self.files_card.show_names(len(names))
        self.cards.show_waiting()
        self._show_readiness()

    def show_draft(self, draft: Draft, options: Mapping[str, str]) -> None:
        """Show what was found, read under these options."""
        chosen = self._chosen_name()
        self._draft = draft
        names = [source.text.name for source in draft.sources]
        place = names.index(chosen) if chosen in names else _first_understood(draft)
        #: Beside a size, in the title of the preview.
        exports = self.tr("%Ln exports", "", len(draft.sources))
        #: The title of the preview: {exports} is like "3 exports", {size} like "48.2 MB".
        title = self.tr("{exports}, {size}")
        self.title.setText(title.format(exports=exports, size=phrases.size(draft.bytes)))
        previews: dict[str, Any] = {one.text.name: one.preview for one in draft.sources}
        self._orders.show_files(previews, options)
        self.files_card.show_draft(draft, place)
        self._show_source(place)
        self._show_readiness()

    def show_state(self, state: LinkState) -> None:
        """Say where the counting will happen."""
        if state.address:
            #: At the foot of the preview; {name} is a server's address.
            text = self.tr("Counted on {name}").format(name=phrases.isolated(state.address))
        elif state.phase == "ready" and state.processes:
            #: At the foot of the preview; {processes} is like "8 processes".
            text = self.tr("Counted on this computer by {processes}")
            text = text.format(processes=processes(state.processes))
        else:
            #: At the foot of the preview.
            text = self.tr("Counted on this computer")
        self._where = text
        self._show_readiness()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count with Enter, leave with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.count.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, so that Enter counts."""
        super().showEvent(event)
        self._take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above the foot."""
        line = QRectF(MARGIN, self.height() - FOOT, self.width() - 2 * MARGIN, 1)
        QPainter(self).fillRect(line, tokens_of(self).line)

    def _join(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        self.files.removed.connect(self.removed)
        self.files.chosen.connect(self._show_source)
        self.cards.order_chosen.connect(self._choose_order)
        self.count.clicked.connect(lambda: self.count_wanted.emit(dict(self._orders.options)))
        self.cancel.clicked.connect(self.cancel_wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        page = ScrollPage()
        page.set_margins(MARGIN, TOP, MARGIN, GUTTER)
        self.title.setFixedHeight(27)
        page.column.addWidget(self.title)
        page.column.addWidget(self.meta)
        page.column.addSpacing(14)
        page.column.addWidget(self.files_card)
        page.column.addSpacing(GUTTER)
        page.column.addWidget(self.cards)
        page.column.addStretch(1)
        column.addWidget(page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 3)
        foot.setSpacing(8)
        foot.addWidget(self.place, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.count)
        holder = QWidget()
        holder.setLayout(foot)
        holder.setFixedHeight(FOOT - 1)
        column.addSpacing(1)
        column.addWidget(holder)

    def _show_source(self, place: int) -> None:
        if self._draft is None or not 0 <= place < len(self._draft.sources):
            return
        source = self._draft.sources[place]
        preview: Any = source.preview
        name, orders = source.text.name, self._orders
        self.cards.show_preview(
            name,
            preview,
            is_chosen=orders.is_chosen(name),
            others=orders.others_read_like(name),
        )

    def _show_readiness(self) -> None:
        draft = self._draft
        is_ready = draft is not None and any(_may_count(one.preview) for one in draft.sources)
        self.count.setEnabled(is_ready)
        if draft is not None and not is_ready:
            #: At the foot of the preview, beside a button that can't be pressed.
            reason = self.tr("There is no WhatsApp chat in these files, so nothing can be counted.")
            self.place.show_text(reason, is_warning=True)
            self.count.setToolTip(reason)
            self.count.setAccessibleDescription(reason)
        else:
            self.place.show_text(self._where)
            self.count.setToolTip("")
            self.count.setAccessibleDescription("")
        if is_ready and self.isVisible():
            self._take_focus()

    def _take_focus(self) -> None:
        """Let Enter count as soon as there is something to count, and Escape leave."""
        focused = self.window().focusWidget()
        if focused is None or focused is self or not self.isAncestorOf(focused):
            (self.count if self.count.isEnabled() else self).setFocus()

    def _choose_order(self, order: str) -> None:
        """Read the dates of the file that is shown so."""
        name = self._chosen_name()
        if name is not None:
            self.options_changed.emit(self._orders.choose(name, order))

    def _chosen_name(self) -> str | None:
        place = self.files.place()
        if self._draft is None or not 0 <= place < len(self._draft.sources):
            return None
        return self._draft.sources[place].text.name


class _FilesCard(WaitingCard):
    """The list of files, how many are left out, and a way to add more."""

    def __init__(self) -> None:
        #: A card of the preview.
        super().__init__(self.tr("Files"), _FileBars(), bleed=INSET)
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(HEAD_GAP)
        #: At the right of the card with the files: choose more of them.
        self.set_action(self.tr("Add more"))
        self.list = FilesList()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_names(self, count: int) -> None:
        """Show bars for so many files."""
        bars = self._skeleton
        assert isinstance(bars, _FileBars)
        bars.show_rows(count)
        self.caption.setText("")
        self.show_waiting()

    def show_draft(self, draft: Draft, place: int) -> None:
        """Show what was found."""
        if draft.left_out:
            #: Beside "Files" in the preview; such files never leave the computer.
            text = self.tr("%Ln photos and voice notes in the zip are left out", "", draft.left_out)
            self.caption.setText(text)
        else:
            self.caption.setText("")
        self.list.show_sources(draft.sources, place)
        self.show_content()


class _FileBars(Skeleton):
    """Bars where files will stand."""

    def __init__(self) -> None:
        super().__init__([], ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_rows(1)

    def show_rows(self, count: int) -> None:
        """Show so many rows, as many as there is room for."""
        ends = (0.3, 0.24, 0.27, 0.33, 0.22)
        self._rows = [
            [(0.03, ends[place]), (0.6, 0.7), (0.745, 0.83), (0.9, 0.965)]
            for place in range(min(max(count, 1), FEW_ROWS))
        ]
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return self.sizeHint()


def _may_count(preview: Mapping[str, Any] | None) -> bool:
    """Tell whether there may be a chat: what was not looked at may be one."""
    return preview is None or bool(preview["understood"])


def _first_understood(draft: Draft) -> int:
    places = (
        place
        for place, source in enumerate(draft.sources)
        if source.preview is not None and source.preview["understood"]
    )
    return next(places, 0)
