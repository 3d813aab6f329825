"""The page of a report that is on its way from a server that takes its time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.widgets.card import Card
from desktop.widgets.labels import Label
from desktop.widgets.waiting import Skeleton
from desktop.windows.report import GUTTER, MARGIN, TOP

# Where the cards of the overview stand, in pixels and shares of the width.
HEAD, FIGURES = 107, 84
ROWS = ((6, 312), (4, 224))
PARTS = (600, 384)


class FetchingPage(QWidget):
    """The report's title, and quiet bars where its figures will stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Type.TITLE, elides=True)
        self.meta = Label("", Type.BODY, "ink2", elides=True)
        self._lay_out()

    def show_fetching(self, title: str, brief: str) -> None:
        """Show which report it is, and the little that is known of it."""
        self.title.setText(title)
        #: Below the title of a report that is on its way; {brief} is like
        #: "184,902 messages · 12:40".
        text = self.tr("{brief} · getting the report from the server").format(brief=brief)
        self.meta.setText(text)
        self.setAccessibleName(f"{title}. {text}")

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(MARGIN, TOP, MARGIN, 0)
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.meta)
        texts.addStretch(1)
        head = QWidget()
        head.setFixedHeight(HEAD)
        head.setLayout(texts)
        cards = QVBoxLayout()
        cards.setContentsMargins(MARGIN, GUTTER, MARGIN, MARGIN)
        cards.setSpacing(GUTTER)
        places = [(0.14 * place, 0.14 * place + 0.08) for place in range(7)]
        cards.addWidget(_card([places, places], FIGURES))
        for count, height in ROWS:
            row = QHBoxLayout()
            row.setSpacing(GUTTER)
            bars = [[(0.0, 0.3), (0.42, 0.5), (0.6, 1.0)] for _ in range(count)]
            for part in PARTS:
                row.addWidget(_card(bars), part)
            cards.addLayout(row, height)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(cards, 1)


def _card(bars: list[list[tuple[float, float]]], height: int = 0) -> Card:
    card = Card()
    card.body.addWidget(Skeleton(bars))
    if height:
        card.setFixedHeight(height)
    else:
        card.setMinimumHeight(1)
    return card
