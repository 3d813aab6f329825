"""The people of a report as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop import phrases
from desktop.models.rows import Column, RowsModel
from desktop.views.chat.figures import FEW_REPLIES

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow, Replies

translate = QCoreApplication.translate

# The keys of the overview's columns; the page about people has all.
FEW_COLUMNS = ("name", "messages", "share", "typical", "within", "hours")

# Pixels, paddings included; the name takes what is left over.
WIDTHS: dict[str, int | None] = {
    "name": None,
    "messages": 72,
    "share": 114,
    "typical": 88,
    "within": 76,
    "length": 86,
    "media": 60,
    "first": 92,
    "last": 92,
    "hours": 66,
}


class AgentsModel(RowsModel["AgentRow"]):
    """Everybody who wrote, with all columns or those of the overview."""

    def __init__(self, parent: QObject | None = None, *, keys: Sequence[str] | None = None) -> None:
        columns = agent_columns()
        if keys is not None:
            columns = [column for column in columns if column.key in keys]
        super().__init__(columns, parent)


def agent_columns() -> list[Column[AgentRow]]:
    """Describe all columns of people."""
    return [*_volume_columns(), *_reply_columns(), *_text_columns(), _hours_column()]


def reply_tip(replies: Replies) -> str:
    """Tell what a typical reply is and from how many it was made."""
    if not replies["count"]:
        #: The tip of a person's typical reply.
        return translate("agents", "No replies: nothing was written after somebody else's message.")
    if replies["count"] < FEW_REPLIES:
        #: The tip of a person's typical reply.
        few = translate(
            "agents", "Only %Ln replies: too few to tell what is typical.", "", replies["count"]
        )
        return few
    #: The tip of a person's typical reply.
    return translate(
        "agents",
        "Half of %Ln replies came faster; a reply is a message after somebody else's "
        "within 24 hours.",
        "",
        replies["count"],
    )


def busiest_hour(hourly: Sequence[int]) -> int | None:
    """Give the hour in which most messages were written."""
    most = max(hourly, default=0)
    return list(hourly).index(most) if most else None


def moment_of(time: str | None) -> datetime | None:
    """Read a time as a report writes it."""
    return datetime.fromisoformat(time) if time else None


def day_text(time: str | None) -> str:
    """Write the day of a report's time, with its year."""
    moment = moment_of(time)
    return phrases.NOTHING if moment is None else phrases.day(moment, with_year=True)


def moment_text(time: str | None) -> str:
    """Write a report's time: ``30 August 2026, 21:14``."""
    moment = moment_of(time)
    if moment is None:
        return ""
    #: A day and a time of day, in a tip.
    text = translate("agents", "{day}, {time}")
    return text.format(day=phrases.full_day(moment), time=phrases.clock(moment))


def copied_moment(time: str | None) -> str:
    """Write a report's time as every spreadsheet reads it."""
    return (time or "").replace("T", " ")


def _volume_columns() -> list[Column[AgentRow]]:
    return [
        Column("name", translate("agents", "Agent"), lambda row: row["name"], is_name=True),
        Column(
            "messages",
            translate("agents", "Messages"),
            lambda row: phrases.count(row["messages"]),
            lambda row: row["messages"],
            is_number=True,
        ),
        Column(
            "share",
            translate("agents", "Share"),
            lambda row: phrases.percent(row["share"]),
            lambda row: row["share"],
            is_number=True,
            cell="bar",
            value=lambda row: row["share"],
            about=translate("agents", "Of all messages, everybody's."),
        ),
    ]


def _reply_columns() -> list[Column[AgentRow]]:
    within = translate("agents", "Nine of ten replies came within this time.")
    return [
        Column(
            "typical",
            translate("agents", "Typical reply"),
            lambda row: phrases.duration(row["replies"]["median_s"]),
            lambda row: row["replies"]["median_s"],
            is_number=True,
            tone=lambda row: _reply_tone(row, "ink"),
            tip=lambda row: reply_tip(row["replies"]),
            copy_title=translate("agents", "Typical reply (s)", "a title over seconds"),
            about=translate(
                "agents",
                "Half of the replies came faster. A reply is a message after somebody else's "
                "within 24 hours.",
            ),
        ),
        Column(
            "within",
            translate("agents", "90 % within"),
            lambda row: phrases.duration(row["replies"]["p90_s"]),
            lambda row: row["replies"]["p90_s"],
            is_number=True,
            tone=lambda row: _reply_tone(row, "ink2"),
            tip=lambda row: _within_tip(row["replies"]),
            copy_title=translate("agents", "90 % within (s)", "a title over seconds"),
            about=within,
        ),
    ]


def _text_columns() -> list[Column[AgentRow]]:
    return [
        Column(
            "length",
            translate("agents", "Mean length"),
            lambda row: _decimal(row["mean_length"]),
            lambda row: row["mean_length"],
            is_number=True,
            tone="ink2",
            tip=lambda row: translate("agents", "Of %Ln text messages.", "", row["text_messages"]),
            about=translate("agents", "Characters of a text message."),
        ),
        Column(
            "media",
            translate("agents", "Media"),
            lambda row: phrases.count(row["media"]),
            lambda row: row["media"],
            is_number=True,
            tone="ink2",
            about=translate("agents", "Photos, films, voice messages and files."),
        ),
        Column(
            "first",
            translate("agents", "First"),
            lambda row: day_text(row["first"]),
            lambda row: row["first"],
            tone="ink2",
            tip=lambda row: moment_text(row["first"]),
            copy=lambda row: copied_moment(row["first"]),
        ),
        Column(
            "last",
            translate("agents", "Last"),
            lambda row: day_text(row["last"]),
            lambda row: row["last"],
            tone="ink2",
            tip=lambda row: moment_text(row["last"]),
            copy=lambda row: copied_moment(row["last"]),
        ),
    ]


def _hours_column() -> Column[AgentRow]:
    return Column(
        "hours",
        translate("agents", "By hour"),
        _hour_text,
        lambda row: busiest_hour(row["hourly"]),
        tip=_hour_text,
        cell="spark",
        value=lambda row: row["hourly"],
        about=translate(
            "agents", "Messages by hour of the day; each on its own scale. Sorts by busiest hour."
        ),
    )


def _hour_text(row: AgentRow) -> str:
    hour = busiest_hour(row["hourly"])
    if hour is None:
        return ""
    #: The tip of a person's sparkline; {hours} are such as 10–11.
    return translate("agents", "Most at {hours} h: %Ln messages", "", row["hourly"][hour]).format(
        hours=phrases.hours(hour)
    )


def _within_tip(replies: Replies) -> str:
    if replies["count"] < FEW_REPLIES:
        return reply_tip(replies)
    #: The tip of the time within which nine of ten replies came.
    return translate("agents", "Nine of ten of %Ln replies came within this.", "", replies["count"])


def _reply_tone(row: AgentRow, tone: str) -> str:
    """Few replies are written more quietly; their tip tells why."""
    return "ink3" if row["replies"]["count"] < FEW_REPLIES else tone


def _decimal(number: float | None) -> str:
    return phrases.NOTHING if number is None else phrases.decimal(number)
