"""The keywords of a report as rows of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop import phrases
from desktop.models.rows import Column, RowsModel, folded

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

translate = QCoreApplication.translate

# Pixels, paddings included; the word takes what is left over.
WIDTHS: dict[str, int | None] = {
    "rank": 40,
    "word": None,
    "bar": 82,
    "times": 72,
    "messages": 80,
}


@dataclass(frozen=True, slots=True)
class WordRow:
    """A keyword.

    Attributes:
        rank: 1 for the most frequent.
        count: How often it stands.
        messages: How many messages hold it.
        texts: How many messages have text at all.
    """

    rank: int
    word: str
    count: int
    messages: int
    texts: int

    @property
    def share(self) -> float | None:
        """The share of the messages with text that hold it; None where there are none."""
        return self.messages / self.texts if self.texts else None


def words_of(report: ChatReport) -> list[WordRow]:
    """Give a report's keywords, the most frequent first."""
    texts = sum(agent["text_messages"] for agent in report["agents"])
    return [
        WordRow(rank, row["word"], row["count"], row["messages"], texts)
        for rank, row in enumerate(report["keywords"], start=1)
    ]


def holds(text: str) -> Callable[[WordRow], bool] | None:
    """Make a test for words that hold a text, accents and case aside; None holds all."""
    wanted = folded(text.strip())
    return (lambda row: wanted in folded(row.word)) if wanted else None


class WordsModel(RowsModel[WordRow]):
    """Rank, word, bar, times, messages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(word_columns(), parent)


def word_columns() -> list[Column[WordRow]]:
    """Describe the columns."""
    return [
        Column(
            "rank",
            "",
            lambda row: phrases.count(row.rank),
            lambda row: -row.rank,
            is_number=True,
            tone="ink2",
            copy=lambda row: str(row.rank),
            #: The title over the ranks of keywords in a spreadsheet.
            copy_title=translate("keywords", "Rank"),
        ),
        #: The title over keywords in a table.
        Column("word", translate("keywords", "Word"), lambda row: row.word, is_name=True),
        Column(
            "bar",
            "",
            lambda _: "",
            lambda row: row.count,
            is_number=True,
            cell="bar",
            value=lambda row: row.count,
        ),
        Column(
            "times",
            #: The title over how often keywords stand.
            translate("keywords", "Times"),
            lambda row: phrases.count(row.count),
            lambda row: row.count,
            is_number=True,
            about=translate("keywords", "How often the word stands in all messages."),
        ),
        Column(
            "messages",
            #: The title over how many messages hold a keyword.
            translate("keywords", "Messages"),
            lambda row: phrases.count(row.messages),
            lambda row: row.messages,
            is_number=True,
            tone="ink2",
            tip=share_tip,
            about=translate("keywords", "How many messages hold the word."),
        ),
    ]


def share_tip(row: WordRow) -> str:
    """Tell which share of the messages with text hold a word."""
    #: The tip of a keyword's messages: "3.1 % of 176,204 messages with text".
    text = translate("keywords", "{share} of %Ln messages with text", "", row.texts)
    return text.format(share=phrases.percent(row.share))
