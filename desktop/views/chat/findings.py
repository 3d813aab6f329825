"""How one export was read, in sentences, with what can be put right about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.views.chat.corrections import joined
from desktop.views.chat.order_words import is_doubtful, order_verdict, orders_of
from desktop.views.chat.preview_words import calendar_words, encoding_name, shape_words

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, SourceRow

translate = QCoreApplication.translate

LONGEST_NAME = 120
MOST_JOINED = 4
# What an iPhone calls the text in every zip.
NAMELESS = "_chat.txt"

Tone = Literal["good", "warn", "people", "copy"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What the action beside a sentence stands for.

    Attributes:
        kind: ``order``: another order of dates; ``lines``: see lines; ``join`` and
            ``separate`` names; ``people``: the page about people; ``show`` exports in the
            table.
        sources: Places of the exports it is about.
        names: Of people.
    """

    kind: Literal["order", "lines", "join", "separate", "people", "show"]
    sources: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence, one that explains it, what it is about, and what can be done.

    Attributes:
        tone: ``warn`` is worth a look; ``people`` and ``copy`` are icons of what is only told.
        action: The word that does what ``wish`` says; nothing for nothing to do.
    """

    title: str
    text: str
    tone: Tone = "good"
    action: str = ""
    wish: Wish | None = None


def how_it_was_read(
    report: ChatReport, place: int, options: Mapping[str, str] | None = None
) -> list[Finding]:
    """Tell how an export was read, and what was taken for granted of all.

    Args:
        report: The report.
        place: Of the export among its sources; there may be none.
        options: Under which the report was made.
    """
    found = []
    if place < len(report["sources"]):
        source = report["sources"][place]
        found = [dates_finding(source, place), *_format_findings(source)]
    return [
        *found,
        _people_finding(report, place),
        *_joined_findings(options or {}),
        *_same_for_all(),
    ]


def dates_finding(source: SourceRow, place: int) -> Finding:
    """Tell in which order an export's dates were read, and what tells it."""
    order = source["date_order"]
    if order is None:
        return Finding(
            translate("findings", "No dates were found"),
            translate("findings", "Without dates there are no messages."),
            "warn",
        )
    tone: Tone = "warn" if is_doubtful(source) else "good"
    title = order_sentence(order)
    if len(orders_of(source)) < 2:
        return Finding(title, _why(source), tone)
    #: Beside the order of an export's dates: choose another one.
    action = translate("findings", "Change")
    return Finding(title, _why(source), tone, action, Wish("order", (place,)))


def order_sentence(order: str) -> str:
    """Say in which order dates were read."""
    sentences = {
        "dmy": translate("findings", "Dates are day, month, year"),
        "mdy": translate("findings", "Dates are month, day, year"),
        "ymd": translate("findings", "Dates are year, month, day"),
    }
    return sentences[order]


def short_name(name: str) -> str:
    """Write a name for a sentence: on one line, not endless, its direction kept to itself."""
    line = " ".join(name[: LONGEST_NAME * 4].split())
    return phrases.isolated(line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…")


def short_source(name: str) -> str:
    """Write an export's name for a sentence: the file's, or its zip's where it has none itself."""
    *folders, file = name.split("/")
    is_nameless = file.casefold() == NAMELESS and folders
    return short_name(folders[-1] if is_nameless else file)


def _why(source: SourceRow) -> str:
    if not source["reason"]:
        if is_doubtful(source):
            return translate("findings", "Another order is possible.")
        return translate("findings", "The dates leave no doubt.")
    sentence = order_verdict(source["reason"], source["proof"], source["against"]).sentence
    #: Ends a sentence about an export's dates with a full stop.
    text = translate("findings", "{sentence}.").format(sentence=sentence)
    if source["confidence"] < 1 and source["reason"] != "chosen":
        #: After a sentence that tells why an order of dates is likely; {share} is such as 90 %.
        sure = translate("findings", "{share} sure.")
        return f"{text} {sure.format(share=phrases.percent(source['confidence'], 0))}"
    return text


def _format_findings(source: SourceRow) -> list[Finding]:
    """Tell how the lines begin, how they are stored, and of which calendar their years are."""
    found = []
    encoding = source["encoding"]
    if source["formats"]:
        title = shape_words(encoding, source["formats"][0])
    else:
        #: How an export's letters are stored; {encoding} is such as UTF-8.
        title = translate("findings", "{encoding} text").format(encoding=encoding_name(encoding))
    if source["bad_bytes"]:
        text = translate("findings", "%Ln bytes in it are no text.", "", source["bad_bytes"])
        found.append(Finding(title, text, "warn"))
    elif source["formats"]:
        found.append(Finding(title, _formats_text(source)))
    if calendar := calendar_words(source["calendar"]):
        text = translate("findings", "Its years tell it. Days are shown in the usual calendar.")
        found.append(Finding(calendar[:1].upper() + calendar[1:], text))
    return found


def _formats_text(source: SourceRow) -> str:
    if len(source["formats"]) < 2:
        #: Below the format of an export.
        return translate("findings", "Every message begins like the line above.")
    counts = [phrases.count(shape["messages"]) for shape in source["formats"]]
    #: Below the format of an export; {counts} is such as 1,204 and 37.
    text = translate("findings", "Messages begin in two ways: {counts} of them.")
    if len(counts) > 2:
        #: Below the format of an export; {counts} is such as 1,204, 37 and 9.
        text = translate("findings", "Messages begin in several ways: {counts} of them.")
    return text.format(counts=phrases.listed(counts))


def _people_finding(report: ChatReport, place: int) -> Finding:
    sources = report["sources"]
    text = translate(
        "findings",
        "A name is one person, however its blanks and marks are written; of a phone "
        "number only the digits count.",
    )
    if place < len(sources) and sources[place]["reason"]:
        source = sources[place]
        parts = [
            translate("findings", "%Ln people", "", source["senders"]),
            translate("findings", "%Ln messages", "of an export", source["messages"]),
        ]
        if source["notices"]:
            notices = translate("findings", "%Ln notices", "of an export", source["notices"])
            parts.append(notices)
        title = phrases.listed(parts)
    else:
        title = translate("findings", "%Ln people", "", report["totals"]["senders"])
    #: Beside how many people there are: opens the page about them.
    return Finding(title, text, "good", translate("findings", "See them"), Wish("people"))


def _joined_findings(options: Mapping[str, str]) -> list[Finding]:
    """Tell who was made one person by hand."""
    return [
        Finding(
            #: {names} is such as Ana, Ana Gómez and +34 600 11 22 33.
            translate("findings", "{names} are one person").format(
                names=phrases.listed([short_name(name) for name in group[:MOST_JOINED]])
            ),
            translate("findings", "You joined them; all they wrote is told of {name}.").format(
                name=short_name(group[0])
            ),
            "people",
            #: Beside names that were joined: make them several people again.
            translate("findings", "Separate"),
            Wish("separate", names=(group[0],)),
        )
        for group in joined(options)
    ]


def _same_for_all() -> Sequence[Finding]:
    languages = [
        translate("findings", "Spanish"),
        translate("findings", "English"),
        translate("findings", "Portuguese"),
    ]
    listed = phrases.listed(languages)
    return [
        Finding(
            translate("findings", "Times are as on the phone that made the export"),
            translate("findings", "An export does not say its time zone."),
        ),
        Finding(
            translate("findings", "A reply counts up to 24 hours"),
            translate("findings", "After that the next message begins something new."),
        ),
        Finding(
            # In Spanish, languages are written without a capital letter.
            listed[:1].upper() + listed[1:],
            translate("findings", "Their common words are left out of the keywords."),
        ),
    ]
