"""What a preview says, in words: what a file is, how it is read, how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatPreview, DateOrderFound, FormatFound

translate = QCoreApplication.translate

# How an order of dates can be told without a date that proves it, by how sure that is.
DOTS, RUN_FORWARD, LIE_CLOSER, AMERICAN = 1.0, 0.9, 0.8, 0.7
ENCODINGS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence, and whether it is good news."""

    sentence: str
    is_good: bool = True


def kind_words(preview: ChatPreview | None) -> Verdict:
    """Say what a file is; nothing of one that was not looked at."""
    if preview is None:
        return Verdict("")
    if preview["understood"]:
        return Verdict(translate("preview", "WhatsApp chat", "what a file is"))
    return Verdict(translate("preview", "Not understood", "what a file is"), is_good=False)


def phone_words(preview: ChatPreview | None) -> str:
    """Say which phone made a file, and its clock: ``Android, 24 h``."""
    if preview is None or preview["format"] is None:
        return ""
    text = translate("preview", "{phone}, {hours}", "Android, 24 h")
    found = preview["format"]
    return text.format(phone=_phone(found), hours="12 h" if found["day_period"] else "24 h")


def format_words(preview: ChatPreview) -> str:
    """Sum a format up: ``UTF-8 text, Android, 24-hour clock``."""
    found = preview["format"]
    assert found is not None
    encoding = preview["encoding"]
    if found["day_period"]:
        text = translate("preview", "{encoding} text, {phone}, 12-hour clock")
    else:
        text = translate("preview", "{encoding} text, {phone}, 24-hour clock")
    name = ENCODINGS.get(encoding.lower(), encoding.upper())
    return text.format(encoding=name, phone=_phone(found))


def field_word(field: str) -> str:
    """Name a field of a line, in lower case."""
    return {
        "date": translate("preview", "date", "under a part of a line"),
        "time": translate("preview", "time", "under a part of a line"),
        "sender": translate("preview", "sender", "under a part of a line"),
        "text": translate("preview", "text", "under a part of a line"),
    }.get(field, field)


def order_verdict(found: DateOrderFound, line: str, *, is_chosen: bool = False) -> Verdict:
    """Say how sure the order of the dates is, and what tells it.

    Args:
        found: The order, and the dates that prove one or the other.
        line: A line of the source: dates with dots are read in one way only.
        is_chosen: Whether the person chose the order.
    """
    order = found["order"]
    if order is None:
        return Verdict(translate("preview", "No date was found"), is_good=False)
    if order == "ymd":
        return Verdict(translate("preview", "Certain: the year stands first"))
    first, second = found["first_over_12"], found["second_over_12"]
    proof, against = (first, second) if order == "dmy" else (second, first)
    if is_chosen:
        return _chosen(proof, against)
    if proof and not against:
        return Verdict(_certain(proof))
    if proof or against:
        return _mixed(proof, against)
    return _guessed(found["confidence"], line)


def _chosen(proof: int, against: int) -> Verdict:
    if against:
        text = translate(
            "preview", "Your choice, but %Ln dates can't be read in this order", "", against
        )
        return Verdict(text, is_good=False)
    if proof:
        return Verdict(translate("preview", "Your choice; %Ln dates prove it", "", proof))
    return Verdict(translate("preview", "Your choice; no date speaks against it"))


def _certain(proof: int) -> str:
    return translate(
        "preview", "Certain: %Ln dates prove it, none speaks against it", "an order of dates", proof
    )


def _mixed(proof: int, against: int) -> Verdict:
    text = translate(
        "preview",
        "Likely: %Ln dates speak for it, {against} against it",
        "an order of dates",
        proof,
    )
    return Verdict(text.format(against=phrases.count(against)), is_good=False)


def _guessed(confidence: float, line: str) -> Verdict:
    if confidence >= DOTS:
        if "." in line[:12]:
            return Verdict(translate("preview", "Certain: with dots the day stands first"))
        return Verdict(translate("preview", "Certain"))
    if confidence >= RUN_FORWARD:
        return Verdict(translate("preview", "Likely: read so, the days run forward"))
    if confidence >= LIE_CLOSER:
        return Verdict(translate("preview", "Likely: read so, the days lie close together"))
    if confidence >= AMERICAN:
        return Verdict(translate("preview", "Likely: American phones write the time so"))
    text = translate("preview", "A guess: no date tells. Check the messages below.")
    return Verdict(text, is_good=False)


def _phone(found: FormatFound) -> str:
    return "iPhone" if found["bracket"] else "Android"
