"""The page about people: all of them in a table, and the one that is selected below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop import phrases
from desktop.models.rows import is_found
from desktop.views.chat.agents_figures import people_figures
from desktop.views.chat.agents_model import WIDTHS, AgentsModel
from desktop.views.chat.corrections import joined, with_joined, with_separated
from desktop.views.chat.person import PersonCard
from desktop.widgets.buttons import Button, Weight
from desktop.widgets.card import Card
from desktop.widgets.figures import FigureStrip
from desktop.widgets.find_field import FindField
from desktop.widgets.table import Table

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow, ChatReport

GUTTER = 16
INSET = 8
SEARCH = 220
LEAST_ROWS = 6
OPTIONAL = ("first", "media", "length", "last", "within")  # the card below tells them, too
LOOKED_AT = 200  # characters of a name that the search looks at
COPIED_MS = 4_000
MOST_JOINED = 20


class AgentsPage(QWidget):
    """Everybody who wrote.

    Signals:
        options_wanted: The options that the report shall be made anew under, a dict.
    """

    options_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: Mapping[str, str] = {}
        self._is_making = False
        self.figures = FigureStrip()
        self.model = AgentsModel(parent=self)
        self.table = Table(self.model, widths=WIDTHS, inset=INSET)
        self.table.set_optional_columns(OPTIONAL)
        #: In a field above the table of people.
        self.search = FindField(self.tr("Find a person"))
        self.person = PersonCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GUTTER)
        layout.addWidget(self.figures)
        layout.addWidget(self._card(), 1)
        layout.addWidget(self.person)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(self._show_caption)
        self.search.textChanged.connect(self._find)
        self.search.left_for_list.connect(self._go_on)
        self.search.first_wanted.connect(self._choose_first)
        self.table.selected.connect(self._show_person)
        self.table.menu_made.connect(self._add_joining)
        self.model.modelReset.connect(self._show_person)
        self.model.modelReset.connect(self._show_joining)
        self.table.selectionModel().selectionChanged.connect(self._show_joining)
        self.join.clicked.connect(self._join)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        self.table.sort_by("messages")

    def show_report(self, report: ChatReport) -> None:
        """Show a report's people."""
        self.figures.show_figures(people_figures(report))
        people = len(report["agents"])
        #: The title of the table of everybody who wrote.
        self.card.title.setText(self.tr("All %Ln people", "", people) if people else self._title())
        self.card.action.setEnabled(people > 0)
        self.search.setEnabled(people > 0)
        self.search.clear()
        self.table.clearSelection()
        self.table.set_nothing(
            self.tr("Nobody wrote a message"),
            self.tr("“What I understood” tells how the exports were read."),
        )
        self.model.show_rows(report["agents"])
        self._show_caption()

    def show_options(self, options: Mapping[str, str]) -> None:
        """Know under which options the report was made that is shown next."""
        self._options = dict(options)

    def show_making(self, share: float | None) -> None:
        """Know whether the report is being made anew."""
        self._is_making = share is not None
        self._show_joining()

    def show_subject(self, name: str) -> None:
        """Select a person."""
        self.search.clear()
        self.table.select_row(lambda row: row["name"] == name)

    def _add_joining(self, menu: QMenu) -> None:
        """Offer to make the selected names one person, or to part them again."""
        names = self._selected_names()
        menu.addSeparator()
        #: In the menu of the table of people: the selected rows become one person.
        join = menu.addAction(self.tr("Join as one person"))
        join.setEnabled(self._may_join())
        join.triggered.connect(self._join)
        if len(names) == 1 and any(group[0] == names[0] for group in joined(self._options)):
            #: In the menu of the table of people: several names were made one before.
            part = menu.addAction(self.tr("Separate its names"))
            part.setEnabled(not self._is_making)
            parted = with_separated(self._options, names[0])
            part.triggered.connect(lambda: self.options_wanted.emit(parted))

    def _selected_names(self) -> list[str]:
        return [row["name"] for row in self.table.selected_rows()[: MOST_JOINED + 1]]

    def _may_join(self) -> bool:
        return 1 < len(self._selected_names()) <= MOST_JOINED and not self._is_making

    def _show_joining(self, *_change: object) -> None:
        """Offer to join names as soon as several are selected."""
        self.join.setVisible(self._may_join())

    def _join(self) -> None:
        if self._may_join():
            self.options_wanted.emit(with_joined(self._options, self._selected_names()))

    def _card(self) -> Card:
        self.card = Card(self._title(), " ", self.tr("Copy"), bleed=INSET)
        #: Above the table of people, while several are selected: they become one person.
        self.join = Button(self.tr("Join as one person"), Weight.TEXT)
        self.join.hide()
        self.card.head.insertWidget(2, self.join)
        self.card.head.insertWidget(3, self.search)
        self.card.action.setToolTip(
            #: The tip of Copy, above the table of people.
            self.tr("Copies the table for a spreadsheet: times in seconds, shares as fractions.")
        )
        self.card.action_clicked.connect(self._copy)
        self.search.setFixedWidth(SEARCH)
        self.table.setAccessibleName(self._title())
        self.table.setMinimumHeight(self.table.height_of(LEAST_ROWS))
        self.card.body.addWidget(self.table)
        return self.card

    def _title(self) -> str:
        #: The title of the table of everybody who wrote.
        return self.tr("People")

    def _find(self, wanted: str) -> None:
        if wanted.strip():
            self.table.set_nothing(
                #: In the table of people where the search finds none.
                self.tr("Nobody is called {name}.").format(name=phrases.isolated(wanted)),
                self.tr("The search looks at names only."),
            )
            self.model.filter_rows(lambda row: is_found(wanted, row["name"][:LOOKED_AT]))
        else:
            self.model.filter_rows(None)
        self._show_caption()

    def _go_on(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_first(self) -> None:
        self.table.select_row(lambda _row: True)
        self._go_on()

    def _show_caption(self) -> None:
        found = ""
        if self.search.text().strip():
            #: Beside the table's title: how many people the search found.
            found = self.tr("%Ln found", "", self.model.rowCount())
        self.card.caption.setText(found)

    def _copy(self) -> None:
        self.table.copy_rows(everything=True)
        #: Beside the table's title, for a moment after Copy.
        self.card.caption.setText(self.tr("%Ln rows copied", "", self.model.rowCount()))
        self._copied.start()

    def _show_person(self, _row: object = None) -> None:
        """Show the selected person, or the first."""
        rows = self.model.rows or self.model.given
        self.person.setVisible(bool(rows))
        if rows:
            agent: AgentRow = self.table.current_row() or rows[0]
            self.person.show_person(agent)
