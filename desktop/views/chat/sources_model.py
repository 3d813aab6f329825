"""The exports of a report as rows of a table, as they were read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop import phrases
from desktop.models.rows import Column, RowsModel
from desktop.views.chat.agents_model import copied_moment, moment_of, moment_text
from desktop.views.chat.order_words import is_doubtful, order_verdict
from desktop.views.chat.preview_words import encoding_name
from desktop.views.chat.source_names import common_folder

if TYPE_CHECKING:
    from workers.kinds.chat.schema import SourceRow

translate = QCoreApplication.translate

# Pixels, paddings included; the name takes what is left over.
WIDTHS: dict[str, int | None] = {
    "name": None,
    "messages": 80,
    "first": 124,
    "last": 124,
    "encoding": 76,
    "dates": 84,
    "unread": 88,
    "whole": 76,
}


class SourcesModel(RowsModel["SourceRow"]):
    """All exports that were given, those without messages, too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([self._name_column(), *_counted_columns(), *_read_columns()], parent)
        self._folder = ""

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show these exports; a folder that all of them lie in is in no name."""
        self._folder = common_folder([row["name"] for row in rows])
        super().show_rows(rows)

    def _name_column(self) -> Column[SourceRow]:
        return Column(
            "name",
            translate("sources", "Export"),
            lambda row: row["name"].removeprefix(self._folder),
            is_name=True,
            copy=lambda row: row["name"],
        )


def order_name(order: str | None) -> str:
    """Name the order of a date's fields: ``day first``."""
    #: In the table of exports, beneath Dates.
    names = {
        "dmy": translate("sources", "day first"),
        "mdy": translate("sources", "month first"),
        "ymd": translate("sources", "year first"),
    }
    return names.get(order or "", phrases.NOTHING)


def short_moment(time: str | None) -> str:
    """Write a report's time for a table: ``2 Mar 2026, 08:02``."""
    moment = moment_of(time)
    if moment is None:
        return phrases.NOTHING
    #: A day and a time of day, in a table.
    text = translate("sources", "{day}, {time}")
    return text.format(day=phrases.day(moment, with_year=True), time=phrases.clock(moment))


def _counted_columns() -> list[Column[SourceRow]]:
    return [
        Column(
            "messages",
            translate("sources", "Messages"),
            lambda row: phrases.count(row["messages"]),
            lambda row: row["messages"],
            is_number=True,
        ),
        Column(
            "first",
            translate("sources", "First"),
            lambda row: short_moment(row["first"]),
            lambda row: row["first"],
            tip=lambda row: moment_text(row["first"]),
            copy=lambda row: copied_moment(row["first"]),
            about=translate("sources", "The earliest message."),
        ),
        Column(
            "last",
            translate("sources", "Last"),
            lambda row: short_moment(row["last"]),
            lambda row: row["last"],
            tip=lambda row: moment_text(row["last"]),
            copy=lambda row: copied_moment(row["last"]),
            about=translate("sources", "The latest message."),
        ),
    ]


def _read_columns() -> list[Column[SourceRow]]:
    return [
        Column(
            "encoding",
            translate("sources", "Encoding"),
            lambda row: encoding_name(row["encoding"]),
            about=translate("sources", "How the letters are stored in the file."),
        ),
        Column(
            "dates",
            translate("sources", "Dates"),
            lambda row: order_name(row["date_order"]),
            tone=lambda row: "warn" if is_doubtful(row) else "ink",
            tip=_dates_tip,
            about=translate("sources", "In which order a date's numbers stand."),
        ),
        Column(
            "unread",
            translate("sources", "Unread lines"),
            lambda row: phrases.count(row["unread_lines"]),
            lambda row: row["unread_lines"],
            is_number=True,
            about=translate("sources", "Lines before the first message; they are in no figure."),
        ),
        Column(
            "whole",
            translate("sources", "Complete"),
            _whole_text,
            lambda row: not row["maybe_cut"],
            tone=lambda row: "warn" if row["maybe_cut"] else "ink2",
            about=translate(
                "sources",
                "WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages.",
            ),
        ),
    ]


def _dates_tip(row: SourceRow) -> str:
    if row["date_order"] is None:
        return ""
    #: The tip of an export's dates; {share} is such as 97.0 %.
    sure = translate("sources", "{share} sure").format(share=phrases.percent(row["confidence"]))
    if not row["reason"]:
        return sure
    return f"{order_verdict(row['reason'], row['proof'], row['against']).sentence}\n{sure}"


def _whole_text(row: SourceRow) -> str:
    if row["maybe_cut"]:
        #: In the table of exports: the file may lack messages.
        return translate("sources", "may be cut")
    #: In the table of exports: the file lacks nothing.
    return translate("sources", "whole") if row["messages"] else phrases.NOTHING
