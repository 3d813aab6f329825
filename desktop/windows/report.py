"""One report: its title, what it covers, the export, and the pages of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.fonts import Type
from desktop.views.base import KindView
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.labels import Label
from desktop.widgets.scrolling import ScrollPage
from desktop.widgets.tabs import Tabs

MARGIN, GUTTER, TOP = 24, 16, 18
# Between two pages that are made ready: the page that is looked at comes first.
READY_MS = 120


class ReportView(QWidget):
    """Shows reports of one kind, one at a time.

    A page is made when it is looked at, or before, one by one, while nothing else happens:
    all at once would take longer than anybody should wait.

    Signals:
        json_wanted: The report shall be saved as JSON.
        png_wanted: It shall be saved as a picture.
        picture_wanted: Its picture shall go to the clipboard.
        rename_wanted, again_wanted, delete_wanted: What the menu offers.
        options_wanted: The options that the report shall be made anew under, a dict.
        give_up_wanted: It shall not be made anew.
        lines_wanted: A LinesAsked, of the person's own files.
    """

    json_wanted = Signal()
    png_wanted = Signal()
    picture_wanted = Signal()
    rename_wanted = Signal()
    again_wanted = Signal()
    delete_wanted = Signal()
    options_wanted = Signal(object)
    give_up_wanted = Signal()
    lines_wanted = Signal(object)

    def __init__(self, view: KindView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._report: Any = None
        self._shown: dict[str, Any] = {}
        self._options: Mapping[str, str] = {}
        self._share: float | None = None
        self._stays = False
        self.pages: dict[str, QWidget] = {}
        self.title = Label("", Type.TITLE, elides=True)
        self.meta = Label("", Type.BODY, "ink2", elides=True)
        self.tabs = Tabs([page.title() for page in view.pages])
        self.tabs.setAccessibleName(self.tr("Pages of the report"))
        self.export = Button(self.tr("Export"), Weight.FILLED, icon="download")
        self.export.setMenu(self._export_menu())
        self.more = Button(
            weight=Weight.TEXT, icon="more", name=self.tr("More for this report"), tone="ink2"
        )
        self.more.clicked.connect(self._show_more)
        self._stack = QStackedWidget()
        self._areas: dict[str, ScrollPage] = {}
        for page in view.pages:
            self._areas[page.key] = ScrollPage()
            self._areas[page.key].set_margins(MARGIN, GUTTER, MARGIN, MARGIN)
            self._stack.addWidget(self._areas[page.key])
        self._lay_out()
        self.tabs.currentChanged.connect(self._open)
        self._readying = QTimer(self)
        self._readying.setInterval(READY_MS)
        self._readying.timeout.connect(self._make_ready)
        self._readying.start()

    @property
    def page(self) -> str:
        """The key of the page that is open."""
        return self._view.pages[self.tabs.currentIndex()].key

    def show_report(
        self,
        report: Any,
        title: str,
        options: Mapping[str, str] | None = None,
        *,
        is_same: bool = False,
    ) -> None:
        """Show a report, on the page that is open.

        Args:
            report: As the server gave it.
            title: Of the analysis.
            options: Under which it was made.
            is_same: Whether it takes the place of one of the same chats: pages stay where
                they were scrolled to.
        """
        self._report = self._view.complete(report)
        self._options = dict(options or {})
        self._stays = is_same
        self.meta.setText(self._view.meta(self._report))
        self.show_title(title)
        self._open(self.tabs.currentIndex())
        self._readying.start()

    def show_making(self, share: float | None) -> None:
        """Tell on the pages how far the report is made anew; None while it is not."""
        self._share = share
        for page in self.pages.values():
            self._tell_making(page)

    def show_lines(self, asked: object, lines: object) -> None:
        """Show lines of the person's own files on the page that asked for them."""
        for page in self.pages.values():
            show = getattr(page, "show_lines", None)
            if show is not None:
                show(asked, lines)

    def show_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)
        self.setAccessibleName(title)

    @property
    def keys(self) -> list[str]:
        """The keys of all pages, in the order of their tabs."""
        return [page.key for page in self._view.pages]

    def open_page(self, key: str, subject: str = "") -> None:
        """Open a page by its key, at what it shall show; an unknown one does nothing."""
        if key in self.keys:
            self.tabs.setCurrentIndex(self.keys.index(key))
            show_subject = getattr(self.pages[key], "show_subject", None)
            if subject and show_subject is not None:
                show_subject(subject)

    def _open(self, place: int) -> None:
        key = self._view.pages[place].key
        self._make(place)
        self._fill(key)
        self._stack.setCurrentWidget(self._areas[key])

    def _make(self, place: int) -> bool:
        """Make a page; False where it stands already."""
        key = self._view.pages[place].key
        if key in self.pages:
            return False
        page = self.pages[key] = self._view.pages[place].make()
        self._join(page)
        self._tell_making(page)
        self._areas[key].column.addWidget(page)
        return True

    def _fill(self, key: str) -> bool:
        """Show a page the report; False where it has it already."""
        if self._report is None or self._shown.get(key) is self._report:
            return False
        self._shown[key] = self._report
        page: Any = self.pages[key]
        if hasattr(page, "show_options"):
            page.show_options(self._options)
        page.show_report(self._report)
        if not self._stays:
            self._areas[key].verticalScrollBar().setValue(0)
        return True

    def _join(self, page: QWidget) -> None:
        """Hear what a page wants, of what its kind has."""
        for name, wish in (
            ("page_wanted", self.open_page),
            ("options_wanted", self.options_wanted),
            ("give_up_wanted", self.give_up_wanted),
            ("lines_wanted", self.lines_wanted),
        ):
            wanted = getattr(page, name, None)
            if wanted is not None:
                wanted.connect(wish)

    def _tell_making(self, page: QWidget) -> None:
        show = getattr(page, "show_making", None)
        if show is not None:
            show(self._share)

    def _make_ready(self) -> None:
        """Take one step towards pages that are there when they are looked at."""
        for place, page in enumerate(self._view.pages):
            if self._make(place) or self._fill(page.key):
                return
        self._readying.stop()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.meta)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, TOP, MARGIN, 0)
        head.setSpacing(8)
        head.addLayout(texts, 1)
        head.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(MARGIN, 9, MARGIN, 0)
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, signal in (
            (self.tr("As a picture (PNG)…"), self.png_wanted),
            (self.tr("As data (JSON)…"), self.json_wanted),
            (self.tr("Copy the picture"), self.picture_wanted),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            menu.addAction(action)
        return menu

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in (
            (self.tr("Rename…"), self.rename_wanted),
            (self.tr("Count again"), self.again_wanted),
            (self.tr("Delete…"), self.delete_wanted),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
        corner = self.more.rect().bottomRight() - QPoint(menu.sizeHint().width(), -4)
        menu.popup(self.more.mapToGlobal(corner))
