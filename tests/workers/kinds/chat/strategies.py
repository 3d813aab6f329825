"""Random exports with nasty content, and random ways to cut them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import zip_longest

from hypothesis import strategies as st

from tests.workers.kinds.chat.nasty_texts import (
    BODIES,
    BOM,
    LINES_WITHOUT_SENDER,
    LONG_NAMES,
    LOOSE_LINES,
    LRM,
    SENDERS,
    UNKNOWN,
)
from tests.workers.kinds.chat.phone_styles import Style, foreign_styles, styles

STARTS = (
    datetime(2024, 1, 1, 0, 0),
    datetime(2024, 2, 28, 23, 59, 58),
    datetime(2023, 12, 31, 23, 0),
    datetime(2024, 5, 3, 11, 59),
    datetime(2021, 12, 12, 12, 0),
    datetime(2024, 10, 11, 9, 7),
)
STEPS_S = (
    0,
    0,
    1,
    59,
    60,
    61,
    3599,
    86_399,
    86_400,
    86_401,
    90_000,
    3 * 86_400,
    20 * 86_400,
    -1,
    -86_400,
)
IMPOSSIBLE = (
    "31/02/2024, 09:00",
    "30/02/24, 9:00",
    "29/02/2023, 09:00",
    "01/01/2024, 25:61",
    "1/1/24, 13:00 AM",
    "1/1/24, 0:08 am",
    "13/13/2024, 09:00",
    "2024-13-01 09:00",
    "1/1/24, 9:5",
    "1/1/124, 9:05",
    "00/00/2024, 09:00",
)


@dataclass(frozen=True)
class Phone:
    """A phone and what its owner's chats are like.

    Attributes:
        style: Its headers.
        senders: Who speaks.
        bodies: What is said again and again.
        title: The group in whose name it tells what happened, if any.
    """

    style: Style
    senders: Sequence[str] = SENDERS[:8]
    bodies: Sequence[str] = BODIES
    title: str | None = None


@st.composite
def phones(draw: st.DrawFn) -> Phone:
    """Draw a phone of any language."""
    style = draw(foreign_styles() | styles())
    senders = draw(st.lists(st.sampled_from((*SENDERS, *LONG_NAMES)), min_size=1, max_size=4))
    bodies = draw(st.lists(st.sampled_from((*BODIES, *UNKNOWN)), min_size=1, max_size=5))
    title = draw(st.sampled_from((None, "Turno", "Ana: casa"))) if style.is_bracketed else None
    return Phone(style, senders, bodies, title)


@st.composite
def entries(draw: st.DrawFn, phone: Phone, time: datetime) -> str:
    """Draw one entry as a phone writes it at ``time``, LF between its lines."""
    style = phone.style
    what = draw(st.integers(0, 19))
    if what == 0:
        return draw(st.sampled_from(LOOSE_LINES))
    if what == 1:
        return style.written(draw(st.sampled_from(IMPOSSIBLE))) + "Leo: impossible"
    if what == 2:
        inner = draw(st.integers(0, 40)), draw(st.integers(0, 14)), draw(st.integers(2000, 2040))
        return style.written(style.mark.join(map(str, inner)) + style.gap + "9:07") + "Leo: odd"
    if what == 3:
        return draw(styles()).stamp(time) + "Leo: from another phone"
    if what in (4, 5):
        return style.stamp(time) + draw(st.sampled_from(LINES_WITHOUT_SENDER))
    if what == 6 and phone.title is not None:
        return f"{style.stamp(time)}{phone.title}: {LRM}{draw(st.sampled_from(phone.bodies))}"
    sender = draw(st.sampled_from(SENDERS if what == 6 else phone.senders))
    body = draw(st.text(max_size=20) if what == 7 else st.sampled_from(phone.bodies))
    return f"{style.stamp(time)}{sender}: {body}"


@st.composite
def exports(draw: st.DrawFn, most: int = 12) -> bytes:
    """Draw a whole export of ASCII shape: one phone's, sometimes empty, cut short or mixed."""
    text = draw(texts(Phone(draw(styles())), most))
    return draw(encoded(text, ("utf-8",), st.sampled_from(("lf", "lf", "crlf", "mixed"))))


@st.composite
def foreign_exports(draw: st.DrawFn, most: int = 16) -> bytes:
    """Draw a whole export of any family, in any encoding, of one phone or two."""
    phone = draw(phones())
    text = draw(texts(phone, most))
    further = draw(st.sampled_from(("no", "no", "no", "after", "among")))
    if further != "no":
        other = draw(texts(replace(phone, style=draw(foreign_styles() | styles())), most))
        lines = [text, other]
        if further == "among":
            lines = [
                line
                for pair in zip_longest(text.split("\n"), other.split("\n"))
                for line in pair
                if line
            ]
        text = "\n".join(lines)
    return draw(encoded(text, ENCODINGS))


@st.composite
def texts(draw: st.DrawFn, phone: Phone, most: int) -> str:
    """Draw the entries of one phone, some loose lines before them."""
    time = draw(st.sampled_from(STARTS))
    written = []
    if phone.title is not None:
        written.append(f"{phone.style.stamp(time)}{phone.title}: {LRM}Ana alianzisha kikundi")
    least = draw(st.sampled_from((0, 1, 3, most // 2)))
    for step in draw(st.lists(st.sampled_from(STEPS_S), min_size=least, max_size=most)):
        time += timedelta(seconds=step)
        written.append(draw(entries(phone, time)))
    loose = draw(st.lists(st.sampled_from(LOOSE_LINES), max_size=2))
    text = draw(st.sampled_from(("", "", BOM))) + "\n".join([*loose, *written])
    return text + draw(st.sampled_from(("\n", "\n", "", "\r", "\n\n")))


ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-16-le", "utf-16-be", "utf-16", "cp1252")


ENDS = st.sampled_from(("lf", "lf", "crlf", "mixed", "cr"))


@st.composite
def encoded(
    draw: st.DrawFn,
    text: str,
    encodings: Sequence[str],
    ends: st.SearchStrategy[str] = ENDS,
) -> bytes:
    """Draw how a text becomes the bytes of a file."""
    encoding, end = draw(st.sampled_from(encodings)), draw(ends)
    if encoding.startswith("utf-16") and end == "cr":
        end = "crlf"
    if end == "mixed":
        odd = draw(st.integers(2, 4))
        lines = text.split("\n")
        turned = [line + ("\r" if number % odd else "") for number, line in enumerate(lines)]
        text = "\n".join(turned)
    elif end != "lf":
        text = text.replace("\n", "\r\n" if end == "crlf" else "\r")
    if encoding != "utf-8":
        return text.encode(encoding, "replace")
    return text.encode("utf-8", "surrogateescape" if is_escaped(text) else "replace")


@st.composite
def chats(draw: st.DrawFn, most: int = 14) -> list[bytes]:
    """Draw exports of one chat, made at different times, by one phone or two."""
    phone = replace(draw(phones()), title=None)
    time = draw(st.sampled_from(STARTS))
    said = []
    for step in draw(st.lists(st.sampled_from(STEPS_S), min_size=4, max_size=most)):
        time += timedelta(seconds=max(step, 0))
        sender = draw(st.sampled_from(phone.senders))
        said.append((time, sender, draw(st.sampled_from(phone.bodies))))
    found = []
    for _ in range(draw(st.integers(2, 3))):
        begin, stop = sorted((draw(st.integers(0, len(said))), draw(st.integers(0, len(said)))))
        style = phone.style if draw(st.integers(0, 3)) else draw(foreign_styles())
        lines = [f"{style.stamp(at)}{who}: {body}" for at, who, body in said[begin:stop]]
        for place in draw(st.lists(st.integers(0, len(lines)), max_size=2)):
            lines[place : place + 1] *= draw(st.integers(0, 2))
        found.append(draw(encoded("\n".join([*lines, ""]), ENCODINGS)))
    return found


@st.composite
def cuts(draw: st.DrawFn, size: int, most: int = 6) -> list[int]:
    """Draw where to cut ``size`` bytes: ascending, anywhere, no part empty."""
    if size < 2:
        return []
    return sorted(draw(st.sets(st.integers(1, size - 1), max_size=most)))


def is_escaped(text: str) -> bool:
    """Whether every surrogate in ``text`` stands for one bad byte."""
    return all(not "\ud800" <= c <= "\udfff" or "\udc80" <= c <= "\udcff" for c in text)
