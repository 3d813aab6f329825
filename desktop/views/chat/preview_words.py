"""What a preview says, in words: what a file is, how it is read, how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.views.chat.order_words import Verdict, order_verdict

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatPreview, DateOrderFound, FormatFound

translate = QCoreApplication.translate

ENCODINGS = {"cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}


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


def format_words(preview: ChatPreview) -> Verdict:
    """Sum a format up: ``UTF-8 text, Android, 24-hour clock``; what is odd comes after."""
    found = preview["format"]
    assert found is not None
    parts = [shape_words(preview["encoding"], found)]
    order = preview["date_order"]
    if order is not None and (calendar := calendar_words(order.get("calendar", "gregorian"))):
        parts.append(calendar)
    if len(preview.get("formats", ())) > 1:
        #: At the end of a line about a file: its lines begin in two ways.
        parts.append(translate("preview", "two formats"))
    bad = preview.get("bad_bytes", 0)
    if bad:
        #: At the end of a line about a file that is damaged.
        parts.append(translate("preview", "%Ln bytes are no text", "", bad))
    return Verdict(", ".join(parts), is_good=not bad)


def shape_words(encoding: str, found: FormatFound) -> str:
    """Name an encoding, a phone and its clock: ``UTF-8 text, Android, 24-hour clock``."""
    if found["day_period"]:
        text = translate("preview", "{encoding} text, {phone}, 12-hour clock")
    else:
        text = translate("preview", "{encoding} text, {phone}, 24-hour clock")
    return text.format(encoding=encoding_name(encoding), phone=_phone(found))


def calendar_words(calendar: str) -> str:
    """Name a calendar that is not the usual one, in lower case; nothing for that."""
    return {
        "buddhist": translate("preview", "Buddhist calendar"),
        "jalali": translate("preview", "Persian calendar"),
        "hijri": translate("preview", "Islamic calendar"),
    }.get(calendar, "")


def encoding_name(encoding: str) -> str:
    """Name an encoding as people know it."""
    plain = encoding.lower().replace("_", "-")
    if plain in ENCODINGS:
        return ENCODINGS[plain]
    if plain.startswith("cp125"):
        return f"Windows-{plain.removeprefix('cp')}"
    return plain.removesuffix("-sig").upper()


def field_word(field: str) -> str:
    """Name a field of a line, in lower case."""
    return {
        "date": translate("preview", "date", "under a part of a line"),
        "time": translate("preview", "time", "under a part of a line"),
        "sender": translate("preview", "sender", "under a part of a line"),
        "text": translate("preview", "text", "under a part of a line"),
    }.get(field, field)


def found_verdict(found: DateOrderFound, *, is_chosen: bool = False) -> Verdict:
    """Say how sure the order of the dates is, and what tells it.

    Args:
        found: The order, and the dates that prove one or the other.
        is_chosen: Whether the person chose the order.
    """
    if found["order"] is None:
        return order_verdict("none", 0, 0)
    first, second = found["first_over_12"], found["second_over_12"]
    proof, against = {"dmy": (first, second), "mdy": (second, first)}.get(found["order"], (0, 0))
    is_year_first = found["reason"] == "year-first"
    reason = "chosen" if is_chosen and not is_year_first else found["reason"]
    verdict = order_verdict(reason, proof, against)
    if verdict.is_good or proof or against:
        return verdict
    return Verdict(translate("preview", "A guess: no date tells. Check the messages below."), False)


def _phone(found: FormatFound) -> str:
    return "iPhone" if found["bracket"] else "Android"
