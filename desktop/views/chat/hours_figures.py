"""The figures above the hours: when most messages come, and how many outside office hours."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.widgets.figures import Figure

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

translate = QCoreApplication.translate

OPENS, CLOSES = 8, 18
SATURDAY = 5
SMALL_MEAN = 10


def hours_figures(report: ChatReport) -> list[Figure]:
    """Give busiest hour, weekday, hour of the week and day, mean a day, outside, weekends."""
    return [
        hour_figure(report),
        weekday_figure(report),
        cell_figure(report),
        day_figure(report),
        mean_figure(report),
        outside_figure(report),
        weekend_figure(report),
    ]


def hour_figure(report: ChatReport) -> Figure:
    """The hour of all days in which most messages come."""
    label, hourly = translate("figures", "Busiest hour"), report["hourly"]
    if not any(hourly):
        return _nothing(label)
    most = max(hourly)
    return Figure(
        label,
        [(phrases.hours(hourly.index(most)), False), _hour_unit()],
        _messages(most),
        translate("figures", "The hour of the day with the most messages, all days together."),
    )


def weekday_figure(report: ChatReport) -> Figure:
    """The weekday on which most messages come."""
    label, weekday = translate("figures", "Busiest weekday"), report["weekday"]
    if not any(weekday):
        return _nothing(label)
    most = max(weekday)
    return Figure(
        label,
        [(phrases.weekday(weekday.index(most), is_short=False), False)],
        _messages(most),
        translate("figures", "The weekday with the most messages, all weeks together."),
    )


def cell_figure(report: ChatReport) -> Figure:
    """The hour of the week in which most messages come."""
    label, heatmap = translate("figures", "Busiest of the week"), report["heatmap"]
    most = max((max(row) for row in heatmap), default=0)
    if not most:
        return _nothing(label)
    day = next(number for number, row in enumerate(heatmap) if most in row)
    return Figure(
        label,
        [
            (phrases.weekday(day), False),
            (phrases.hours(heatmap[day].index(most)), False),
            _hour_unit(),
        ],
        _messages(most),
        translate("figures", "The hour of a weekday with the most messages: the strongest colour."),
    )


def day_figure(report: ChatReport) -> Figure:
    """The day on which most messages came."""
    label, daily = translate("figures", "Busiest day"), report["daily"]
    if not daily:
        return _nothing(label)
    most = max(messages for _, messages in daily)
    when = date.fromisoformat(next(day for day, messages in daily if messages == most))
    return Figure(
        label,
        [(phrases.day(when), False), (str(when.year), True)],
        _messages(most),
        phrases.full_weekday_day(when),
    )


def mean_figure(report: ChatReport) -> Figure:
    """How many messages a day has, days without any included."""
    label, days = translate("figures", "Messages a day"), days_of(report)
    if not days:
        return _nothing(label)
    mean = sum(report["weekday"]) / days
    few = mean < SMALL_MEAN
    return Figure(
        label,
        [(phrases.decimal(mean) if few else phrases.count(round(mean)), False)],
        translate("figures", "mean of %Ln days", "", days),
        translate(
            "figures",
            "All messages by all days from the first to the last; %Ln days had none.",
            "",
            days - len(report["daily"]),
        ),
    )


def outside_figure(report: ChatReport) -> Figure:
    """How many messages come before and after office hours."""
    hourly = report["hourly"]
    label = translate("figures", "Outside {first}–{last} h").format(
        first=phrases.count(OPENS), last=phrases.count(CLOSES)
    )
    outside = sum(hourly[:OPENS]) + sum(hourly[CLOSES:])
    tip = translate("figures", "Messages before {first} h and from {last} h on, on all days.")
    return _share_figure(
        label,
        outside,
        sum(hourly),
        tip.format(first=phrases.count(OPENS), last=phrases.count(CLOSES)),
    )


def weekend_figure(report: ChatReport) -> Figure:
    """How many messages come on Saturdays and Sundays."""
    weekday = report["weekday"]
    return _share_figure(
        translate("figures", "At weekends"),
        sum(weekday[SATURDAY:]),
        sum(weekday),
        translate("figures", "Messages on Saturdays and Sundays."),
    )


def days_of(report: ChatReport) -> int:
    """Count the days from the first to the last with messages, both included."""
    days = [date.fromisoformat(day).toordinal() for day, _ in report["daily"]]
    return max(days) - min(days) + 1 if days else 0


def _share_figure(label: str, part: int, whole: int, tip: str) -> Figure:
    if not whole:
        return _nothing(label)
    text, unit = phrases.percent(part / whole).rsplit(" ", 1)
    return Figure(label, [(text, False), (unit, True)], _messages(part), tip)


def _nothing(label: str) -> Figure:
    return Figure(label, [(phrases.NOTHING, False)])


def _messages(count: int) -> str:
    return translate("figures", "%Ln messages", "", count)


def _hour_unit() -> tuple[str, bool]:
    return translate("figures", "h", "o'clock"), True
