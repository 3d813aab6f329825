"""Random phones: how each writes the header of a message."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from hypothesis import strategies as st

from tests.workers.kinds.chat.nasty_texts import BOM, LRM, NBSP, NNBSP

HALVES = tuple(
    (half, half.replace("a", "p").replace("A", "P"))
    for half in ("am", "AM", "a.m.", "a. m.", f"a.{NBSP}m.", f"a.{NNBSP}m.", "A.M.")
)

HALVES_AFTER = (
    *HALVES,
    ("π.μ.", "μ.μ."),
    ("ص", "م"),
    ("पूर्वाह्न", "अपराह्न"),
    ("p.d.", "m.d."),
    ("fm", "em"),
    ("dop.", "odp."),
    ("SA", "CH"),
    ("ق.ظ.", "ب.ظ."),
)

HALVES_BEFORE = (
    # and the blank that follows
    ("오전", "오후", " "),
    ("上午", "下午", ""),
    ("午前", "午後", ""),
    ("ÖÖ", "ÖS", " "),
    ("de.", "du.", NNBSP),
)

GAPS = (
    ", ", " ", " à ", " klo ", "، ", "،\u200f ", " г., ", f"{NNBSP}г., ", " BE, ", " om ", " kl. ",
)  # fmt: skip

ZEROS = "0000٠۰०০๐"
"""The zeros of digits, most of them ASCII."""

YEARS_ELSEWHERE = (0, 0, 0, 543, -621, -579)
"""What is added to a year in Thailand, Iran and Saudi Arabia; days and months stay."""


@dataclass(frozen=True)
class Style:
    """How one phone writes its headers.

    Attributes:
        is_bracketed, close, before_line: What stands around date and clock.
        mark, trail, inner: What stands between the fields of the date, after them, and
            unseen behind each mark.
        gap: What stands between date and clock; ``is_time_first`` tells which is first.
        order, year, is_padded: Letters of ``dmy``; digits of the year; ``05`` or ``5``.
        sign, has_seconds: Of the clock.
        half, before_half: The words for the halves of a day, and the blank before.
        half_first: The same where they stand before the clock, and the blank after.
        zero, years: The zero of its digits, and what its calendar adds to a year.
    """

    is_bracketed: bool
    close: str
    mark: str
    gap: str
    order: str
    year: int
    is_padded: bool
    has_seconds: bool
    half: tuple[str, str] | None
    before_half: str
    before_line: str
    half_first: tuple[str, str, str] | None = None
    trail: str = ""
    inner: str = ""
    sign: str = ":"
    is_time_first: bool = False
    zero: str = "0"
    years: int = 0

    def stamp(self, time: datetime) -> str:
        """Write the header of a message sent at ``time``."""
        pad = "02" if self.is_padded else ""
        fields = {"d": f"{time.day:{pad}}", "m": f"{time.month:{pad}}"}
        year = time.year + self.years
        fields["y"] = f"{year % 100:02}" if self.year == 2 else f"{year:04}"
        day = (self.inner + self.mark).join(fields[letter] for letter in self.order) + self.trail
        is_24 = self.half is None and self.half_first is None
        hour = time.hour if is_24 else (time.hour % 12 or 12)
        clock = f"{hour:{pad}}{self.sign}{time.minute:02}"
        clock += f"{self.sign}{time.second:02}" * self.has_seconds
        if self.half is not None:
            clock += self.before_half + self.half[time.hour >= 12]
        if self.half_first is not None:
            clock = self.half_first[time.hour >= 12] + self.half_first[2] + clock
        written = clock + self.gap + day if self.is_time_first else day + self.gap + clock
        return self.written(written.translate({48 + n: ord(self.zero) + n for n in range(10)}))

    def written(self, inner: str) -> str:
        """Put date and time as they stand between what opens and closes a header."""
        return self.before_line + "[" * self.is_bracketed + inner + self.close


@st.composite
def styles(draw: st.DrawFn) -> Style:
    """Draw a phone: system, language and settings, all in ASCII shapes."""
    is_bracketed = draw(st.booleans())
    close = "] " if is_bracketed else draw(st.sampled_from((" - ", " - ", ": ")))
    order = draw(st.sampled_from(("dmy", "mdy", "dmy", "mdy", "ymd")))
    half = draw(st.none() | st.sampled_from(HALVES))
    return Style(
        is_bracketed=is_bracketed,
        close=close,
        mark=draw(st.sampled_from("///.-")),
        gap=draw(st.sampled_from((", ", ", ", " "))),
        order=order,
        year=4 if order == "ymd" else draw(st.sampled_from((2, 4))),
        is_padded=draw(st.booleans()),
        has_seconds=draw(st.booleans()),
        half=half,
        before_half=draw(st.sampled_from((" ", NNBSP, NBSP, ""))),
        before_line=draw(st.sampled_from(("", "", LRM, BOM, BOM + LRM, "\u202a"))),
    )


@st.composite
def foreign_styles(draw: st.DrawFn) -> Style:
    """Draw a phone in any language of the families that we know."""
    style = draw(styles())
    halves = draw(st.sampled_from(("none", "after", "before")))
    is_spaced = draw(st.booleans()) and style.mark == "."
    zero = draw(st.sampled_from(ZEROS))
    is_first = draw(st.sampled_from((False, False, False, True)))
    years = draw(st.sampled_from(YEARS_ELSEWHERE))
    gaps = (", ", " ") if is_first or halves == "before" else GAPS
    signs = (":",) if is_first else (":", ":", ".") if style.has_seconds else (":", ".", " h ")
    return replace(
        style,
        mark=". " if is_spaced else style.mark,
        trail=draw(st.sampled_from(("", "."))) if is_spaced and not is_first else "",
        inner=draw(st.sampled_from(("", "", "\u200f"))),
        gap=draw(st.sampled_from(gaps)),
        year=2 if years == 543 and style.year == 2 else 4 if years else draw(_YEARS),
        sign=draw(st.sampled_from(signs)),
        half=draw(st.sampled_from(HALVES_AFTER)) if halves == "after" else None,
        half_first=draw(st.sampled_from(HALVES_BEFORE))
        if halves == "before" and not is_first
        else None,
        before_half=draw(st.sampled_from((" ", NNBSP, NBSP))),
        is_time_first=is_first,
        zero=zero,
        years=years,
    )


_YEARS = st.sampled_from((2, 4))
