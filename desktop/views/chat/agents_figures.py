"""The figures of the page about people: of all of them, and of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.phrases import Parts
from desktop.views.chat.agents_model import moment_of, reply_tip
from desktop.views.chat.figures import FEW_REPLIES, reply_figure, writers_of_half
from desktop.widgets.figures import Figure

if TYPE_CHECKING:
    from workers.kinds.chat.schema import AgentRow, ChatReport, Replies

translate = QCoreApplication.translate

LONGEST_NAME, LONGEST_NOTE = 60, 28


def people_figures(report: ChatReport) -> list[Figure]:
    """Give people, the most active, who writes half, typical reply, 90 % within."""
    agents = report["agents"]
    messages = translate("agents", "%Ln messages", "", report["totals"]["messages"])
    return [
        Figure(
            translate("agents", "People"),
            [(phrases.count(report["totals"]["senders"]), False)],
            messages if agents else "",
            translate("agents", "Everybody who wrote at least one message."),
        ),
        _most_active(agents),
        _writers_of_half(agents),
        reply_figure(report),
        _within(report["replies"]),
    ]


def person_figures(agent: AgentRow) -> list[Figure]:
    """Give what one person wrote, four figures, and how that person replied, four more."""
    replies = agent["replies"]
    return [
        Figure(
            translate("agents", "Messages"),
            [(phrases.count(agent["messages"]), False)],
            #: Below a person's messages; {share} is such as 23.7 %.
            translate("agents", "{share} of all").format(share=phrases.percent(agent["share"])),
        ),
        Figure(
            translate("agents", "Words"),
            [(phrases.count(agent["words"]), False)],
            _words_each(agent),
        ),
        Figure(
            translate("agents", "Mean length"),
            _decimal(agent["mean_length"]),
            translate("agents", "characters"),
            translate("agents", "Of %Ln text messages.", "", agent["text_messages"]),
        ),
        Figure(
            translate("agents", "Media"),
            [(phrases.count(agent["media"]), False)],
            translate("agents", "{share} of these").format(
                share=phrases.percent(agent["media"] / agent["messages"])
            )
            if agent["messages"]
            else "",
            translate("agents", "Photos, films, voice messages and files."),
        ),
        *_reply_figures(replies),
    ]


def person_period(agent: AgentRow) -> str:
    """Write from when to when a person wrote."""
    first, last = moment_of(agent["first"]), moment_of(agent["last"])
    return "" if first is None or last is None else phrases.period(first.date(), last.date())


def short_name(name: str, longest: int = LONGEST_NAME) -> str:
    """Cut a name that is no name any more; what remains is elided by pixels."""
    line = " ".join(name.split())
    return line if len(line) <= longest else f"{line[:longest]}…"


def _most_active(agents: Sequence[AgentRow]) -> Figure:
    label = translate("agents", "Most active")
    if not agents:
        return Figure(label, [(phrases.NOTHING, False)])
    first = agents[0]
    #: {name} wrote so many messages.
    tip = translate("agents", "{name} wrote %Ln messages.", "", first["messages"])
    return Figure(
        label,
        _with_unit(phrases.percent(first["share"])),
        short_name(first["name"], LONGEST_NOTE),
        tip.format(name=phrases.isolated(short_name(first["name"]))),
    )


def _writers_of_half(agents: Sequence[AgentRow]) -> Figure:
    #: A label; the figure below it is a number of people.
    label = translate("agents", "Half is written by")
    few = writers_of_half([agent["messages"] for agent in agents])
    if not few:
        return Figure(label, [(phrases.NOTHING, False)])
    return Figure(
        label,
        [
            (phrases.count(few), False),
            (translate("agents", "people", "beside a figure", few), True),
        ],
        #: Below how many people wrote half of the messages; {share} of all people.
        translate("agents", "{share} of everybody").format(
            share=phrases.percent(few / len(agents))
        ),
        translate("agents", "%Ln people write half of all messages.", "", few),
    )


def _within(replies: Replies) -> Figure:
    return Figure(
        #: A label: nine of ten replies came within the time below.
        translate("agents", "90 % within"),
        phrases.duration_parts(replies["p90_s"]),
        translate("agents", "of %Ln replies", "", replies["count"]) if replies["count"] else "",
        translate("agents", "Nine of ten replies came within this time."),
    )


def _reply_figures(replies: Replies) -> list[Figure]:
    tip = reply_tip(replies)
    note = ""
    if 0 < replies["count"] < FEW_REPLIES:
        #: Below a typical reply that was made from less than five.
        note = translate("agents", "too few to tell")
    return [
        Figure(
            translate("agents", "Replies"),
            [(phrases.count(replies["count"]), False)],
            translate("agents", "within 24 h"),
            tip,
        ),
        Figure(
            translate("agents", "Typical reply"),
            phrases.duration_parts(replies["median_s"]),
            note or (translate("agents", "half came faster") if replies["count"] else ""),
            tip,
        ),
        Figure(
            translate("agents", "90 % within"),
            phrases.duration_parts(replies["p90_s"]),
            note or (translate("agents", "nine of ten") if replies["count"] else ""),
            tip,
        ),
        Figure(
            translate("agents", "Mean reply"),
            phrases.duration_parts(replies["mean_s"]),
            note or (translate("agents", "nights included") if replies["count"] else ""),
            translate("agents", "A few late replies make the mean much longer than a typical one."),
        ),
    ]


def _words_each(agent: AgentRow) -> str:
    if not agent["text_messages"]:
        return ""
    mean = phrases.decimal(agent["words"] / agent["text_messages"])
    #: Below a person's words; {count} is such as 8.8.
    return translate("agents", "{count} a message").format(count=mean)


def _with_unit(text: str) -> Parts:
    """Part a figure from its unit: ``17.9 %``."""
    figure, _, unit = text.rpartition(" ")
    return [(figure, False), (unit, True)] if figure else [(text, False)]


def _decimal(number: float | None) -> Parts:
    return [(phrases.NOTHING if number is None else phrases.decimal(number), False)]
