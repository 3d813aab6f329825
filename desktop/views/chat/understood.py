"""The page that tells how the exports were read, what may be wrong, and puts it right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import phrases
from desktop.source_lines import LinesAsked
from desktop.views.chat.corrections import known_options, with_joined, with_separated
from desktop.views.chat.doubts import things_worth_a_look, worth_a_look
from desktop.views.chat.export_card import ExportCard
from desktop.views.chat.finding_cards import FindingsCard
from desktop.views.chat.findings import Finding, Wish
from desktop.views.chat.lines_panel import LinesPanel, ShownLine
from desktop.views.chat.order_menu import order_menu
from desktop.views.chat.sources_model import WIDTHS, SourcesModel
from desktop.widgets.card import Card
from desktop.widgets.table import Table

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, SourceRow

GUTTER = 16
INSET = 8
ROW = 33
MOST_ROWS, LEAST_ROWS = 6, 1
MOST_FINDINGS = 12
LEAST_NAME = 210
OPTIONAL = ("encoding", "last", "first")


class UnderstoodPage(QWidget):
    """What was understood of a report's exports; the one that is chosen is told in detail.

    Attributes:
        exports: The card with the table.
        read: How the chosen export was read.
        doubts: What may be wrong, in all of them.
        lines: The lines of an export, where they were asked for.

    Signals:
        page_wanted: The key of another page, and what it shall show.
        options_wanted: The options that the report shall be made anew under, a dict.
        give_up_wanted: It shall not be made anew.
        lines_wanted: LinesAsked; the answer comes with ``show_lines``.
    """

    page_wanted = Signal(str, str)
    options_wanted = Signal(object)
    give_up_wanted = Signal()
    lines_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ChatReport | None = None
        self._options: Mapping[str, str] = {}
        self._share: float | None = None
        self.model = SourcesModel(self)
        self.table = Table(self.model, row_height=ROW, widths=WIDTHS, inset=INSET)
        self.table.set_optional_columns(OPTIONAL, LEAST_NAME)
        #: The title of the table of what was given.
        self.exports = Card(self.tr("Exports"), " ", bleed=INSET)
        self.exports.body.addWidget(self.table)
        self.table.setAccessibleName(self.tr("Exports"))
        self.table.set_nothing(self.tr("There are no exports."))
        self.read = ExportCard(self.tr("How it was read"))
        self.doubts = FindingsCard(self.tr("Worth a look"))
        self.lines: LinesPanel | None = None
        self._lay_out()
        self.table.selected.connect(self._show_chosen)
        self.exports.action_clicked.connect(self._act_on_exports)
        for card in (self.read, self.doubts):
            card.wanted.connect(self._grant)

    def show_options(self, options: Mapping[str, str]) -> None:
        """Know under which options the report was made that is shown next."""
        self._options = dict(options)

    def show_report(self, report: ChatReport) -> None:
        """Show how a report's exports were read; the one that was chosen stays chosen."""
        chosen = self.table.current_row()
        kept = None if chosen is None else (chosen["name"], chosen["sha256"])
        sources = report["sources"]
        self._report = report
        self._options = known_options(self._options, sources)
        self.table.clearSelection()
        self.model.filter_rows(None)
        self.model.show_rows(sources)
        rows = min(max(len(sources), LEAST_ROWS), MOST_ROWS)
        self.table.setFixedHeight(self.table.height_of(rows))
        if self.lines is not None:
            self.lines.leave()
        self._choose(kept)
        self._show_chosen()
        self._show_doubts(report)
        self._show_caption()

    def show_making(self, share: float | None) -> None:
        """Tell how far the report is made anew, None while it is not; the page stays usable."""
        self._share = share
        for card in (self.read, self.doubts):
            card.set_correctable(share is None)
        self._show_caption()

    def show_lines(self, asked: LinesAsked, lines: Mapping[int, str] | None) -> None:
        """Show lines that were asked for."""
        if self.lines is not None:
            self.lines.show_lines(asked, lines)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the lines away with the page."""
        super().hideEvent(event)
        if self.lines is not None:
            self.lines.leave()

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GUTTER)
        cards.addWidget(self.read, 1)
        cards.addWidget(self.doubts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GUTTER)
        layout.addWidget(self.exports)
        layout.addLayout(cards)
        layout.addStretch(1)

    # --- what is shown

    def _choose(self, kept: tuple[str, str] | None) -> None:
        """Choose the export that was chosen before; with several of them one is chosen always."""
        is_kept = kept is not None and self.table.select_row(
            lambda row: (row["name"], row["sha256"]) == kept
        )
        if not is_kept and self.model.rowCount() > 1:
            self.table.select_row(lambda row: row["messages"] > 0)

    def _place(self) -> int:
        """Give the place of the chosen export among all."""
        assert self._report is not None
        sources = self._report["sources"]
        chosen = self.table.current_row()
        return next((at for at, one in enumerate(sources) if one is chosen), 0)

    def _show_chosen(self, _row: object = None) -> None:
        if self._report is not None:
            self.read.show_export(self._report, self._place(), self._options)
            self.read.set_correctable(self._share is None)

    def _show_doubts(self, report: ChatReport) -> None:
        found = worth_a_look(report, self._options)
        things = things_worth_a_look(found)
        shown = found[:MOST_FINDINGS] or [self._calm(len(report["sources"]))]
        self.doubts.show_findings(shown)
        self.doubts.set_correctable(self._share is None)
        #: Beside Worth a look: how many things there are.
        self.doubts.caption.setText(self.tr("%Ln things", "", things) if things else "")
        self.doubts.set_more(self._more(len(found) - MOST_FINDINGS))

    def _show_caption(self) -> None:
        """Tell beside the table's title what happens to it, with one thing to do about it."""
        count = len(self.model.given)
        is_filtered = self.model.rowCount() < count
        if self._share is not None:
            #: Beside Exports while a report is made again; {share} is such as 43 %.
            text = self.tr("being made anew, {share}")
            text = text.format(share=phrases.percent(self._share, 0))
            #: Beside Exports: stops making the report again.
            action = self.tr("Cancel")
        elif is_filtered:
            #: Beside Exports where only some are shown.
            text = self.tr("{shown} of {all}").format(
                shown=phrases.count(self.model.rowCount()), all=phrases.count(count)
            )
            #: Beside Exports where only some are shown.
            action = self.tr("Show all")
        else:
            text = self.tr("%Ln exports", "", count) if count > MOST_ROWS else ""
            action = ""
        self.exports.caption.setText(text)
        self.exports.set_action(action)

    def _calm(self, sources: int) -> Finding:
        if not sources:
            return Finding(self.tr("Nothing was read"), self.tr("The report has no exports."))
        return Finding(
            #: In Worth a look where nothing is.
            self.tr("Nothing stands out"),
            self.tr("Every line was read, and no export looks cut."),
        )

    def _more(self, others: int) -> str:
        if others <= 0:
            return ""
        #: Below the first of many things; the table is the one of exports above.
        return self.tr("%Ln more; sort the table by its columns to find them.", "", others)

    # --- what is wanted

    def _act_on_exports(self) -> None:
        if self._share is not None:
            self.give_up_wanted.emit()
        else:
            self._show_only(None)

    def _grant(self, wish: Wish, button: QWidget) -> None:
        """Do what the action beside a sentence stands for."""
        assert self._report is not None
        sources = self._report["sources"]
        if wish.kind == "people":
            self.page_wanted.emit("agents", "")
        elif wish.kind == "join":
            self.options_wanted.emit(with_joined(self._options, wish.names))
        elif wish.kind == "separate":
            self.options_wanted.emit(with_separated(self._options, wish.names[0]))
        elif wish.kind == "order":
            # Whose dates change is whose reading is shown.
            if len(sources) > 1:
                self.table.select_row(lambda row: row is sources[wish.sources[0]])
            menu = self.menu_of(sources[wish.sources[0]])
            menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        elif wish.kind == "lines":
            self._ask_for_lines(sources[wish.sources[0]])
        elif len(wish.sources) == 1:
            self._show_only(None)
            self.table.select_row(lambda row: row is sources[wish.sources[0]])
        else:
            self._show_only([sources[place] for place in wish.sources])

    def menu_of(self, source: SourceRow) -> QMenu:
        """Make the menu that changes the order of an export's dates."""
        assert self._report is not None
        sources = self._report["sources"]
        menu = order_menu(self, source, sources, self._options, self.options_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_only(self, sources: Sequence[SourceRow] | None) -> None:
        wanted = None if sources is None else {id(one) for one in sources}
        self.model.filter_rows(None if wanted is None else lambda row: id(row) in wanted)
        if wanted is not None:
            self.table.select_row(lambda _row: True)
        self._show_caption()

    def _ask_for_lines(self, source: SourceRow) -> None:
        """Show the lines that were not read, and those that only look like messages."""
        #: Beside a line of an export that is in no figure.
        early = self.tr("before the first message")
        shown = [ShownLine(number, early) for number in source["unread"]]
        shown += [ShownLine(one["line"], self._why(one["why"])) for one in source["doubtful"]]
        shown.sort(key=lambda line: line.number)
        numbers = tuple(line.number for line in shown)
        asked = LinesAsked(source["name"], source["sha256"], source["encoding"], numbers)
        total = source["unread_lines"] + source["doubtful_lines"]
        if self.lines is None:
            self.lines = LinesPanel(self._ground())
        #: Over lines of an export that are in no figure, or were taken as text.
        self.lines.show_asked(self.tr("%Ln doubtful lines", "", total), asked, shown, total)
        self.lines_wanted.emit(asked)

    def _why(self, why: str) -> str:
        if why == "no-date":
            #: Beside a line of an export that looks like the beginning of a message.
            return self.tr("taken as text: no valid date")
        #: Beside a line of an export that looks like the beginning of a message.
        return self.tr("taken as text: begins in another way")

    def _ground(self) -> QWidget:
        """Give what the lines lie over: all of the page that is in view."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QAbstractScrollArea):
            parent = parent.parentWidget()
        return parent or self
