"""How the preview shows a chat: the format of its lines, the order of its dates, its beginning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import phrases
from desktop.theme.fonts import Type
from desktop.views.chat.format_line import Field, FormatLine
from desktop.views.chat.order_words import ORDERS, written_order
from desktop.views.chat.preview_parts import EvidenceBars, FirstMessages, VerdictLine
from desktop.views.chat.preview_words import format_words, found_verdict
from desktop.widgets.buttons import Segmented
from desktop.widgets.labels import Label
from desktop.widgets.waiting import Skeleton, WaitingCard

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatPreview, DateOrderFound

translate = QCoreApplication.translate
MIDDLE_HEIGHT, MESSAGES_HEIGHT, GUTTER = 164, 236, 16
HEAD_GAP = 4


class ChatPreviewCards(QWidget):
    """The three cards below the files.

    Attributes:
        format: How a line is read.
        order: In which order the dates are.
        messages: The first messages.

    Signals:
        order_chosen: ``dmy``, ``mdy`` or ``ymd``, chosen by hand.
    """

    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format, self.order, self.messages = FormatCard(), OrderCard(), MessagesCard()
        self.order.chosen.connect(self.order_chosen)
        # Its sentence is the longest; where there is little room, the line is cut first.
        self.order.setMinimumWidth(396)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        row = QHBoxLayout()
        row.setSpacing(GUTTER)
        row.addWidget(self.format, 571)
        row.addWidget(self.order, 413)
        column.addLayout(row)
        column.addWidget(self.messages)

    def show_waiting(self) -> None:
        """Show that the files are being looked at."""
        for card in (self.format, self.order, self.messages):
            card.show_waiting()
            card.caption.setText("")

    def show_preview(
        self, name: str, preview: ChatPreview | None, *, is_chosen: bool, others: int = 0
    ) -> None:
        """Show how a source is understood.

        Args:
            name: Of the source.
            preview: None where it was not looked at.
            is_chosen: Whether the person chose the order of the dates.
            others: How many other files are read so by the same choice.
        """
        if preview is None:
            self._show_unseen()
        elif preview["format"] is None or not preview["understood"]:
            self._show_strange(name)
        else:
            self.format.show_format(name, preview)
            self.order.show_order(preview, is_chosen=is_chosen, others=others)
            self.messages.show_messages(name, preview)

    def _show_unseen(self) -> None:
        #: Instead of a preview, of a file that is one of very many.
        reason = self.tr("Not looked at yet")
        #: Under "Not looked at yet".
        helping = self.tr("It is read when it is counted; its dates are told by all of its lines.")
        for card in (self.format, self.order, self.messages):
            card.caption.setText("")
            card.show_nothing(reason, helping)

    def _show_strange(self, name: str) -> None:
        #: Instead of a preview, of a file that is no chat; {name} is the file.
        reason = self.tr("{name} is no WhatsApp chat").format(name=phrases.isolated(name))
        #: Under "... is no WhatsApp chat".
        helping = self.tr(
            "No line begins with a date, a time and a sender. "
            "Take it out, and choose the file that the phone made with Export chat."
        )
        self.format.show_nothing(reason, helping)
        #: Instead of the order of dates, of a file that is no chat.
        self.order.show_nothing(self.tr("No date was found"), "")
        #: Instead of the first messages, of a file that is no chat.
        self.messages.show_nothing(self.tr("No message was found"), "")
        for card in (self.format, self.order, self.messages):
            card.caption.setText("")


class FormatCard(WaitingCard):
    """One line, and how it is read."""

    def __init__(self) -> None:
        #: A card of the preview: how the lines of the file look.
        super().__init__(
            self.tr("Format found"), Skeleton([[(0, 0.5)], [(0, 0.14), (0.17, 0.85)], [(0, 0.4)]])
        )
        self._fit()
        column = _column(self.content)
        self.intro = Label("", Type.CAPTION, "ink2", elides=True)
        self.line = FormatLine()
        self.verdict = VerdictLine()
        column.addWidget(self.intro)
        column.addSpacing(12)
        column.addWidget(self.line)
        column.addStretch(1)
        column.addWidget(self.verdict)

    def show_format(self, name: str, preview: ChatPreview) -> None:
        """Show a line of a source."""
        found = preview["format"]
        assert found is not None
        #: Above one line of a file; {name} is the file.
        intro = self.tr("One line of {name}, and how it is read:")
        self.intro.setText(intro.format(name=phrases.isolated(name)))
        fields = [Field(one["field"], one["start"], one["end"]) for one in found["fields"]]
        self.line.show_line(found["line"], fields)
        self.verdict.show_verdict(format_words(preview))
        self.show_content()

    def _fit(self) -> None:
        self.setFixedHeight(MIDDLE_HEIGHT)


class OrderCard(WaitingCard):
    """In which order the dates are, and what proves it.

    Signals:
        chosen: ``dmy``, ``mdy`` or ``ymd``, by hand.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        #: A card of the preview: whether the day or the month stands first.
        super().__init__(
            self.tr("Order of the date"),
            Skeleton([[(0, 0.65)], [(0, 0.35), (0.43, 0.8)], [(0, 0.6)]]),
        )
        self.setFixedHeight(MIDDLE_HEIGHT)
        column = _column(self.content)
        self._orders: list[str] = ["dmy", "mdy"]
        self.choice = Segmented([written_order(order) for order in ORDERS])
        self.choice.chosen.connect(lambda place: self.chosen.emit(self._orders[place]))
        #: Instead of a choice, where the dates begin with the year.
        self.fixed = Label(written_order("ymd"), Type.NAME)
        self.fixed.setFixedHeight(30)
        self.bars = EvidenceBars()
        self.verdict = VerdictLine()
        left = Qt.AlignmentFlag.AlignLeft
        column.addSpacing(1)
        column.addWidget(self.choice, 0, left)
        column.addWidget(self.fixed, 0, left)
        column.addSpacing(9)
        column.addWidget(self.bars)
        column.addStretch(1)
        column.addWidget(self.verdict)

    def show_order(self, preview: ChatPreview, *, is_chosen: bool, others: int = 0) -> None:
        """Show the order of a source's dates."""
        #: Beside "Order of the date": a choice that holds for files like the one shown.
        also = self.tr("and of %Ln other files like it", "", others)
        self.caption.setText(also if others else "")
        found, shape = preview["date_order"], preview["format"]
        if found is None or shape is None:
            #: Instead of the order of dates.
            self.show_nothing(self.tr("No date was found"), "")
            return
        self._orders = orders_in(found)
        has_choice = len(self._orders) > 1
        self.choice.setVisible(has_choice)
        self.bars.setVisible(has_choice)
        self.fixed.setVisible(len(self._orders) == 1)
        if has_choice:
            self.choice.set_texts(order_texts(self._orders))
            self.choice.choose(self._orders.index(str(found["order"])))
        self.bars.show_counts(found["first_over_12"], found["second_over_12"])
        self.verdict.show_verdict(found_verdict(found, is_chosen=is_chosen))
        self.show_content()


class MessagesCard(WaitingCard):
    """The first messages of a source."""

    def __init__(self) -> None:
        #: A card of the preview.
        super().__init__(
            self.tr("First five messages"),
            Skeleton([[(0, 0.09), (0.125, right / 50), (0.29, end)] for right, end in _LINES], 39),
        )
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(HEAD_GAP)
        self.setMinimumHeight(MESSAGES_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list = FirstMessages()
        column = _column(self.content)
        column.addWidget(self.list)
        # Fewer than five begin where five do.
        column.addStretch(1)

    def show_messages(self, name: str, preview: ChatPreview) -> None:
        """Show the first messages of a source."""
        self.caption.setText(name)
        if preview["messages"]:
            self.list.show_messages(preview["messages"])
            self.show_content()
        else:
            #: Instead of the first messages.
            self.show_nothing(self.tr("No message was found"), "")


def orders_in(found: DateOrderFound) -> list[str]:
    """Give the orders that can be chosen, the one that was found among them."""
    order = found["order"]
    if order is None:
        return []
    usual = ["ymd"] if order == "ymd" else ["dmy", "mdy"]
    orders: list[str] = [*found.get("choices", usual)]
    return orders if order in orders else [*orders, order]


def order_texts(orders: Sequence[str]) -> list[str]:
    """Write orders to choose from side by side: three of them leave less room to each."""
    if len(orders) < 3:
        return [written_order(order) for order in orders]
    #: Orders of a date, to choose from where there is little room.
    short = {
        "dmy": translate("orders", "Day first"),
        "mdy": translate("orders", "Month first"),
        "ymd": translate("orders", "Year first"),
    }
    return [short[order] for order in orders]


# Where the bars of the first messages end while those are on their way.
_LINES = ((11, 0.52), (9, 0.71), (11, 0.6), (12, 0.83), (9, 0.55))


def _column(content: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
