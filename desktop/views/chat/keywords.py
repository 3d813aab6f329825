"""The page of keywords: the cloud, one word's figures, and a table of all words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import phrases
from desktop.theme.fonts import Type
from desktop.views.chat.keyword_strip import KeywordStrip
from desktop.views.chat.keywords_model import WIDTHS, WordRow, WordsModel, holds, words_of
from desktop.widgets.card import Card
from desktop.widgets.cloud import Cloud
from desktop.widgets.find_field import FindField
from desktop.widgets.labels import Label
from desktop.widgets.table import Table
from desktop.widgets.table_text import table_text

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

GUTTER = 16
ROW = 30
INSET = 8
LEAST_HEIGHT = 440
COPIED_MS = 1500


class WordsTable(Table):
    """A table of keywords; its bars leave where long numbers need their room."""

    def __init__(self, model: WordsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent, row_height=ROW, widths=WIDTHS, inset=INSET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._fit_columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.set_hidden_columns([])
        if self.horizontalHeader().length() > self.viewport().width():
            self.set_hidden_columns(["bar"])


class KeywordsPage(QWidget):
    """Cloud and table select each other; the line beneath the cloud tells about the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, WordRow] = {}
        self._is_filling = False
        self.cloud = Cloud()
        self.strip = KeywordStrip()
        self.model = WordsModel(self)
        self.table = WordsTable(self.model)
        #: In the field above the table of keywords.
        self.find_field = FindField(self.tr("Find a word"))
        self._cloud_card = Card(self.tr("Keywords"), " ")
        self._cloud_card.body.addWidget(self.cloud)
        #: An action beside the table of keywords.
        self._list_card = Card(" ", action=self.tr("Copy"))
        self._fill_list_card()
        left = QVBoxLayout()
        left.setSpacing(GUTTER)
        left.addWidget(self._cloud_card, 1)
        left.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GUTTER)
        row.addLayout(left, 1)
        row.addWidget(self._list_card)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._join()
        self._show_caption()

    def show_report(self, report: ChatReport) -> None:
        """Show a report's keywords."""
        rows = words_of(report)
        kept = self.cloud.selected_word()
        self._words = {row.word: row for row in rows}
        self._is_filling = True
        self.find_field.clear()
        self.model.show_rows(rows)
        self.table.scrollToTop()
        self._is_filling = False
        self.strip.setVisible(bool(rows))
        self._list_card.setVisible(bool(rows))
        self.strip.show_room(rows)
        self.cloud.show_words(report["keywords"])
        self._select(kept if kept in self._words else "")
        self._show_title()
        self._show_caption()

    def show_subject(self, word: str) -> None:
        """Select a word, in the cloud and in the table."""
        self.find_field.clear()
        self._select(word if word in self._words else "")

    def hasHeightForWidth(self) -> bool:
        """Be as high as the window leaves: cloud and table take any height."""
        return False

    def sizeHint(self) -> QSize:
        """Give the design's size."""
        return QSize(1000, 652)

    def minimumSizeHint(self) -> QSize:
        """Give the least at which cloud and table are of use; a lower window scrolls."""
        return QSize(760, LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out between cloud and table."""
        super().resizeEvent(event)
        self._list_card.setFixedWidth(list_width(self.width()))

    def _fill_list_card(self) -> None:
        body = self._list_card.body
        body.addWidget(self.find_field)
        body.addSpacing(4)
        body.addWidget(self.table, 1)
        body.addSpacing(8)
        #: Beneath the table of keywords.
        note = self.tr("Common words of Spanish, English and Portuguese are left out.")
        body.addWidget(Label(note, Type.CAPTION, "ink3", wraps=True))
        #: Read by screen readers.
        self.table.setAccessibleName(self.tr("All keywords"))
        self.table.set_nothing(
            #: Where no keyword holds what was looked for.
            self.tr("No such word"),
            self.tr("Shorten what you look for, or empty the field."),
        )

    def _join(self) -> None:
        self.cloud.selected.connect(self._select)
        self.cloud.laid_out.connect(self._show_caption)
        self.table.selected.connect(self._select_row)
        self.find_field.textChanged.connect(self._filter)
        self.find_field.left_for_list.connect(self.table.setFocus)
        self.find_field.first_wanted.connect(self._select_first)
        self._list_card.action_clicked.connect(self._copy)
        self._copied.timeout.connect(lambda: self._list_card.set_action(self.tr("Copy")))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    # --- selecting

    def _select(self, word: str) -> None:
        """Show a word as selected everywhere; an empty one selects none."""
        row = self._words.get(word)
        self._is_filling = True
        self.cloud.select(word if row else None)
        if row:
            self.table.select_row(lambda one: one.word == word)
        else:
            self.table.clearSelection()
        self._is_filling = False
        first = next(iter(self._words.values()), None)
        self.strip.show_word(row or first, is_selected=row is not None)

    def _select_row(self, row: WordRow | None) -> None:
        # A filter takes rows away, and with them the table's selection; the word stays.
        if not self._is_filling:
            self.cloud.select(row.word if row else None)
            first = next(iter(self._words.values()), None)
            self.strip.show_word(row or first, is_selected=row is not None)

    def _select_first(self) -> None:
        if self.model.rowCount():
            self._select(self.model.row(0).word)

    # --- finding and copying

    def _find(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    def _filter(self, text: str) -> None:
        is_filling, self._is_filling = self._is_filling, True
        self.model.filter_rows(holds(text))
        self._is_filling = is_filling
        word = self.cloud.selected_word()
        if word and not is_filling:
            self._select(word)
        self._show_title()

    def _copy(self) -> None:
        text = table_text(self.model.columns, self.model.rows)
        QGuiApplication.clipboard().setText(text)
        #: In place of "Copy", for a moment.
        self._list_card.set_action(self.tr("Copied"))
        self._copied.start()

    def _show_title(self) -> None:
        shown, all_words = self.model.rowCount(), len(self._words)
        if shown == all_words:
            #: The title of the table of keywords.
            title = self.tr("All %Ln words", "", all_words)
        else:
            #: The title of the table of keywords while something is looked for.
            title = self.tr("{shown} of %Ln words", "", all_words)
            title = title.format(shown=phrases.count(shown))
        self._list_card.title.setText(title)

    def _show_caption(self) -> None:
        shown, all_words = len(self.cloud.shown_words()), len(self._words)
        if 0 < shown < all_words:
            #: Beside the title of the keyword cloud, where not all words found a place.
            text = self.tr("the first %Ln; larger is more frequent", "", shown)
        else:
            #: Beside the title of the keyword cloud.
            text = self.tr("larger is more frequent; click a word to see it in the list")
        self._cloud_card.caption.setText(text if all_words else "")


def list_width(width: int) -> int:
    """Give the width of the table's card on a page of some width."""
    return round(float(np.interp(width, (892, 1000, 1640), (384, 404, 600))))
