"""What a report's reading comes to, in sentences: how it was read, and what is worth a look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.views.chat.sources_model import is_doubtful, order_name

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, SourceRow

translate = QCoreApplication.translate

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence, one that explains it, and whether somebody should look."""

    title: str
    text: str
    is_doubtful: bool = False


def how_it_was_read(report: ChatReport) -> list[Finding]:
    """Tell what was taken for granted: dates, people, times, replies, languages."""
    languages = [
        translate("findings", "Spanish"),
        translate("findings", "English"),
        translate("findings", "Portuguese"),
    ]
    return [
        dates_finding(report["sources"]),
        Finding(
            translate("findings", "%Ln people", "", report["totals"]["senders"]),
            translate(
                "findings",
                "A name is one person, however its blanks and marks are written; of a phone "
                "number only the digits count.",
            ),
        ),
        Finding(
            translate("findings", "Times are as on the phone that made the export"),
            translate("findings", "An export does not say its time zone."),
        ),
        Finding(
            translate("findings", "A reply counts up to 24 hours"),
            translate("findings", "After that the next message begins something new."),
        ),
        Finding(
            _sentence(phrases.listed(languages)),
            translate("findings", "Their common words are left out of the keywords."),
        ),
    ]


def dates_finding(sources: Sequence[SourceRow]) -> Finding:
    """Tell in which order the dates were read, and how sure that is."""
    read = [source for source in sources if source["date_order"] is not None]
    orders = Counter(str(source["date_order"]) for source in read)
    doubtful = sum(is_doubtful(source) for source in read)
    if not read:
        return Finding(
            translate("findings", "No dates were found"),
            translate("findings", "Without dates there are no messages."),
            True,
        )
    if doubtful:
        text = translate("findings", "In %Ln exports another order is possible.", "", doubtful)
    elif len(orders) > 1:
        text = _counted_orders(orders)
    else:
        text = translate("findings", "The dates leave no doubt.")
    title = (
        _order_sentence(next(iter(orders)))
        if len(orders) == 1
        else translate("findings", "Dates are written in different orders")
    )
    return Finding(title, text, bool(doubtful))


def worth_a_look(sources: Sequence[SourceRow], most: int | None = None) -> list[Finding]:
    """Tell what may be wrong, export by export; so many things at most."""
    found = (finding for source in sources for finding in _doubts(source))
    return list(islice(found, most))


def things_worth_a_look(sources: Sequence[SourceRow]) -> int:
    """Count what ``worth_a_look`` tells in all, without writing a sentence of it."""
    return sum(
        sum((not one["messages"], one["maybe_cut"], is_doubtful(one), one["unread_lines"] > 0))
        for one in sources
    )


def _doubts(source: SourceRow) -> list[Finding]:
    name = phrases.isolated(_short(source["name"]))
    found = []
    if not source["messages"]:
        title = translate("findings", "{name} holds no messages").format(name=name)
        text = translate("findings", "It may be no chat, or written in a way not known yet.")
        found.append(Finding(title, text, True))
    if source["maybe_cut"]:
        title = translate("findings", "{name} may be cut").format(name=name)
        text = translate(
            "findings",
            "WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages, and this "
            "export has about so many.",
        )
        found.append(Finding(title, text, True))
    if is_doubtful(source):
        title = translate("findings", "The dates of {name} may be read wrongly").format(name=name)
        text = translate("findings", "They were read {order}, which is {share} sure.").format(
            order=order_name(source["date_order"]), share=phrases.percent(source["confidence"])
        )
        found.append(Finding(title, text, True))
    if source["unread_lines"]:
        title = translate(
            "findings", "%Ln lines of {name} could not be read", "", source["unread_lines"]
        ).format(name=name)
        text = translate("findings", "They stand before the first message and are in no figure.")
        found.append(Finding(title, text, True))
    return found


def _order_sentence(order: str) -> str:
    sentences = {
        "dmy": translate("findings", "Dates are day, month, year"),
        "mdy": translate("findings", "Dates are month, day, year"),
        "ymd": translate("findings", "Dates are year, month, day"),
    }
    return sentences[order]


def _counted_orders(orders: Counter[str]) -> str:
    parts = []
    for order, count in orders.most_common():
        #: A part of a list: how many exports have their dates in which order.
        part = translate("findings", "%Ln exports {order}", "", count)
        parts.append(part.format(order=order_name(order)))
    #: {list} is such as: 2 exports day first and 1 export month first.
    return translate("findings", "Each export was read by its own: {list}.").format(
        list=phrases.listed(parts)
    )


def _sentence(words: str) -> str:
    """Begin with a capital letter: in Spanish, languages are written without."""
    return words[:1].upper() + words[1:]


def _short(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…"
