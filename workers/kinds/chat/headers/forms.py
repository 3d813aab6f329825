"""Understands the form of a header: all of it but its numbers.

A source has a few dozen forms, so each is understood once and kept. What is asked for is
how wide the numbers are, what stands between them and which digits they are written in.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workers.kinds.chat.headers.joints import (
    Joint,
    Period,
    era_of,
    joint_after_clock,
    joint_of,
    opening_of,
    tail_of,
)
from workers.kinds.chat.headers.shape import Years, signature
from workers.kinds.chat.headers.signs import (
    is_day_first_script,
    plain_sign,
    script_of,
    separators_of,
)

# Hostile sources have more forms than honest ones; these are forgotten again.
_KEPT = 4096

MINGUO_WIDTH = 3  # a year of the Minguo calendar has three digits


class Form(NamedTuple):
    """All that headers have in common whose numbers are as wide and parted alike.

    Attributes:
        signature: See ``shape``.
        short_year: Whether the year has two digits.
        is_minguo: Whether its years count from 1912.
        unpadded: Whether a field of the date has one digit.
        has_words: Whether a word parts hours from minutes.
        before, after: The day period, where it stands on that side of the clock.
        hours: The hour of the day that each hour of the clock means.
        capitals: Whether the period is written ``AM`` or ``PM``.
        day_first: Whether it holds what only goes with a day before its month.
    """

    signature: str
    short_year: bool
    is_minguo: bool
    unpadded: bool
    has_words: bool
    before: Period | None
    after: Period | None
    hours: tuple[int, ...]
    capitals: bool
    day_first: bool


@lru_cache(_KEPT)
def form_with_date_first(
    bracket: str | None,
    era: str | None,
    first_width: int,
    second_width: int,
    third_width: int,
    sign: str,
    other_sign: str,
    joint_text: str,
    clock: str,
    seconds_sign: str | None,
    tail_text: str,
    closer: str,
    date_digit: str,
    clock_digit: str,
) -> Form | None:
    """Understand a header whose date comes first; nothing where it is none."""
    years = _years(first_width, third_width, era)
    end = _closer(bracket, closer)
    joint = joint_of(joint_text)
    tail = tail_of(tail_text, is_open=joint is not None and joint.opens)
    if years is None or end is None or joint is None or tail is None:
        return None
    signs = separators_of(sign, other_sign, years != "short")
    if signs is None or (signs == ("年", "月")) != joint.text.startswith("日"):
        return None
    if joint.period and tail.period:
        return None
    script = script_of(date_digit) or script_of(clock_digit)
    return _form(
        years=years,
        widths=(first_width, second_width, third_width),
        bracket=bracket is not None,
        closer=end,
        separators=signs,
        clock=plain_sign(clock),
        seconds=plain_sign(seconds_sign or ""),
        joint=joint,
        before=joint.period,
        after=tail.period,
        unit=joint.unit or tail.unit,
        script=script,
    )


@lru_cache(_KEPT)
def form_with_time_first(
    bracket: str | None,
    opening_text: str,
    clock: str,
    seconds_sign: str | None,
    joint_text: str,
    first_width: int,
    second_width: int,
    third_width: int,
    sign: str,
    other_sign: str,
    tail_text: str,
    closer: str,
    date_digit: str,
    clock_digit: str,
) -> Form | None:
    """Understand a header whose clock comes first; nothing where it is none."""
    years = _years(first_width, third_width, None)
    end = _closer(bracket, closer)
    opening, joint, era = opening_of(opening_text), joint_after_clock(joint_text), era_of(tail_text)
    if years is None or end is None or opening is None or joint is None or era is None:
        return None
    signs = separators_of(sign, other_sign, years != "short")
    if signs is None or (signs == ("年", "月")) != era.startswith("日") or joint.opens:
        return None
    if opening.period and joint.period:
        return None
    script = script_of(date_digit) or script_of(clock_digit)
    return _form(
        years=years,
        widths=(first_width, second_width, third_width),
        bracket=bracket is not None,
        closer=end,
        separators=signs,
        clock=plain_sign(clock),
        seconds=plain_sign(seconds_sign or ""),
        joint=joint,
        before=opening.period,
        after=joint.period,
        unit=opening.unit,
        era=era,
        time_first=True,
        script=script,
    )


def _form(
    *,
    years: Years,
    widths: tuple[int, int, int],
    bracket: bool,
    closer: str,
    separators: tuple[str, str],
    clock: str,
    seconds: str,
    joint: Joint,
    before: Period | None,
    after: Period | None,
    unit: str,
    script: str,
    era: str = "",
    time_first: bool = False,
) -> Form:
    period = before or after
    return Form(
        signature=signature(
            years=years,
            closer=closer,
            bracket=bracket,
            separators=separators,
            joint=joint.text,
            clock=clock,
            seconds=seconds,
            period="before" if before else "after" if after else "",
            unit=unit,
            era=era,
            time_first=time_first,
            script=script,
        ),
        short_year=years == "short",
        is_minguo=widths[0] == MINGUO_WIDTH,
        unpadded=1 in widths,
        has_words=any(sign.isalpha() for sign in clock),
        before=before,
        after=after,
        hours=period.hours if period else tuple(range(24)),
        # `AM` in other digits is written by no American phone.
        capitals=period is not None and period.capitals and not script,
        day_first=joint.day_first
        or is_day_first_script(script)
        or (period is not None and period.day_first),
    )


def _years(first_width: int, third_width: int, era: str | None) -> Years | None:
    """Tell where the year stands by the widths of the outer fields."""
    if first_width > 2:
        return "first" if third_width <= 2 and (era is None or first_width == 3) else None
    if era is not None or third_width == 3:
        return None
    if third_width == 4:
        return "last"
    # A short year has two digits: 1.2.3 is no date.
    return "short" if 2 in (first_width, third_width) else None


def _closer(bracket: str | None, closer: str) -> str | None:
    """Give what closes a header in its plain form; nothing where it opened otherwise."""
    if closer[0] in "]］":
        return "] " if bracket else None
    if bracket:
        return None
    return ": " if closer[0] == ":" else " - "
