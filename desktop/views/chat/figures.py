"""The figures that sum a report up, for the overview and for the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.widgets.figures import Figure

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, Execution

translate = QCoreApplication.translate

# Fewer replies than this say little about what is typical.
FEW_REPLIES = 5
DAYS_A_WEEK = 7
# A run below this would be one of 0 s, were it written like a reply's time.
QUICK_S = 0.95


def figures_of(report: ChatReport) -> list[Figure]:
    """Give messages, people, period, typical reply, mean length, busiest hour, counted in."""
    return [
        messages_figure(report),
        people_figure(report),
        period_figure(report),
        reply_figure(report),
        length_figure(report),
        hour_figure(report),
        counted_figure(report["execution"]),
    ]


def messages_figure(report: ChatReport) -> Figure:
    """How many messages, and how many a day."""
    messages, days = report["totals"]["messages"], report["period"]["days"]
    note = translate("figures", "{count} a day").format(count=_per_day(messages, days))
    return Figure(
        translate("figures", "Messages"),
        [(phrases.count(messages), False)],
        note if days else "",
        translate(
            "figures",
            "A message is anything with a sender: text, photo, call, or one that was deleted.",
        ),
    )


def people_figure(report: ChatReport) -> Figure:
    """How many people wrote, and how few of them wrote half of everything."""
    people = report["totals"]["senders"]
    few = writers_of_half([agent["messages"] for agent in report["agents"]])
    return Figure(
        translate("figures", "People"),
        [(phrases.count(people), False)],
        translate("figures", "%Ln of them write half", "", few) if 0 < few < people else "",
        translate("figures", "Everybody who wrote at least one message."),
    )


def period_figure(report: ChatReport) -> Figure:
    """From the first to the last day."""
    days = report["period"]["days"]
    unit = translate("figures", "days", "beside a figure", days)
    weeks = days // DAYS_A_WEEK
    return Figure(
        translate("figures", "Period"),
        [(phrases.count(days), False), (unit, True)],
        translate("figures", "%Ln weeks", "", weeks) if weeks else "",
        translate("figures", "From the first to the last message, both days included."),
    )


def reply_figure(report: ChatReport) -> Figure:
    """How long half of the replies took at most, and nine of ten."""
    replies = report["replies"]
    if replies["count"]:
        note = translate("figures", "90 % within {time}").format(
            time=phrases.duration(replies["p90_s"])
        )
    else:
        note = translate("figures", "nobody replied")
    if 0 < replies["count"] < FEW_REPLIES:
        note = translate("figures", "of %Ln replies only", "", replies["count"])
    tip = translate(
        "figures",
        "Half of %Ln replies were at least this fast. A reply is a message after somebody "
        "else's, at most 24 hours later, by the clock: nights and weekends are included.",
        "",
        replies["count"],
    )
    label = translate("figures", "Typical reply")
    return Figure(label, phrases.duration_parts(replies["median_s"]), note, tip)


def length_figure(report: ChatReport) -> Figure:
    """How long a text message is on average."""
    texts = sum(agent["text_messages"] for agent in report["agents"])
    length = report["totals"]["characters"] / texts if texts else None
    return Figure(
        translate("figures", "Mean length"),
        [(phrases.NOTHING if length is None else phrases.decimal(length), False)],
        translate("figures", "characters"),
        translate("figures", "Of %Ln text messages; photos and calls have no length.", "", texts),
    )


def hour_figure(report: ChatReport) -> Figure:
    """When most messages come."""
    hourly, weekday = report["hourly"], report["weekday"]
    if not any(hourly):
        return Figure(translate("figures", "Busiest hour"), [(phrases.NOTHING, False)])
    hour = hourly.index(max(hourly))
    day = phrases.weekday(weekday.index(max(weekday)), is_short=False)
    tip = translate("figures", "%Ln messages came in this hour of the day.", "", hourly[hour])
    return Figure(
        translate("figures", "Busiest hour"),
        [(phrases.hours(hour), False), (translate("figures", "h", "o'clock"), True)],
        translate("figures", "most on {weekday}", "as in: on Monday").format(weekday=day),
        tip,
    )


def counted_figure(execution: Execution) -> Figure:
    """How long the run took, and how fast it was."""
    took_s, speed = execution["total_s"], execution["bytes_per_s"]
    tip = translate("figures", "From the drop to the report.")
    if execution["from_store"]:
        tip = translate("figures", "This report was there already; the figure is of its own count.")
    if execution.get("derived"):
        tip = translate("figures", "Made from what was counted before; nothing was counted again.")
    return Figure(
        translate("figures", "Counted in"),
        phrases.fine_duration_parts(took_s) if took_s < QUICK_S else phrases.duration_parts(took_s),
        phrases.speed(speed) if speed else "",
        tip,
    )


def writers_of_half(messages: Sequence[int]) -> int:
    """Say how many of the busiest make up half of the messages; most first."""
    half, sent = sum(messages) / 2, 0
    for number, count in enumerate(messages, 1):
        sent += count
        if sent >= half > 0:
            return number
    return 0


def _per_day(messages: int, days: int) -> str:
    if not days:
        return phrases.NOTHING
    mean = messages / days
    return phrases.count(round(mean)) if mean >= 10 else phrases.decimal(mean)
