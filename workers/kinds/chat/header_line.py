r"""Reads the header of one line, in whatever language and order a phone wrote it.

    <mark>* [? <date> <joint> <period>? <clock> <period>? <closer>
    <mark>* [? <period>? <clock> <period>? <joint> <date> <closer>

    date    three fields of any decimal digits, parted by `/`, `.`, `-`, `. `, `年` and `月`
    joint   blanks and commas, and perhaps a short word: `, `, ` klo `, ` à `, ` г., `, ` - `
    clock   H:MM, H.MM or H h MM, perhaps with seconds
    period  part of the day, see `day_periods.py`
    closer  `] ` after a bracket, else ` - ` or `: `

Lines these were learnt from (``\u202f`` is one character):

    5.3.2024 klo 9.07 - Ana: hi
    2024. 3. 5. 오전 9:07 - Ana: hi
    [٥/٣/٢٠٢٤، ٩:٠٧:٠٨ ص] Ana: hi
    9:07\u202fSA, 05/03/2024 - Ana: hi

A line is its numbers and what stands between them. The numbers are read anew each time;
what stands between them is understood once and kept, for a source has few of its kinds.

What is read depends on no more than the header: cut off behind it, a line reads the same,
and cut off within it, it is no header. So each ends with a closer that can't be mistaken,
and no part of it is found by looking further.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from workers.kinds.chat.header_signs import (
    BLANKS,
    COLONS,
    DASHES,
    MARKS,
    Joint,
    Period,
    era_of,
    is_day_first_script,
    joint_after_clock,
    joint_of,
    opening_of,
    plain_sign,
    script_of,
    separators_of,
    tail_of,
)

HEADER_BYTES = 120
_LONGEST_SIGN_BYTES = 4
# Kinds of headers that are kept understood. A source has a few dozen; hostile ones have more.
_KEPT = 4096

_YEARS_BEFORE_MINGUO = 1911
_MINGUO_YEARS = range(98, 151)  # 2009 to 2061

Years = Literal["first", "last", "short"]


class HeaderLine(NamedTuple):
    """What the header of a line says.

    Attributes:
        end: Where it ends, after its closer, in code points.
        signature: See ``signature``.
        first, second, third: The fields of the date as written, their order unknown; a year
            of four digits that comes first is ``first``.
        short_year: Whether the year has two digits.
        seconds: Since midnight.
        unpadded: Whether day or month is written with one digit.
        capitals: Whether the day period is written ``AM`` or ``PM``.
        date, time: Where they stand, in code points; the time with its day period.
        day_first: Whether a word or digits stand in it that only go with a day before its
            month.
    """

    end: int
    signature: str
    first: int
    second: int
    third: int
    short_year: bool
    seconds: int
    unpadded: bool
    capitals: bool
    date: tuple[int, int]
    time: tuple[int, int]
    day_first: bool


class ShapeFacts(NamedTuple):
    """What a signature tells.

    Attributes:
        bracket: Whether the header stands in brackets.
        seconds: Whether the clock has seconds.
        period: Whether a day period stands beside the clock.
        year_first: Whether a year of four digits comes first.
        short_year: Whether the year has two digits.
        separator: The first sign between the fields of the date, without blanks.
        dash: Whether a dash closes the header.
    """

    bracket: bool
    seconds: bool
    period: bool
    year_first: bool
    short_year: bool
    separator: str
    dash: bool


def signature(
    *,
    years: Years,
    closer: str,
    bracket: bool = False,
    separators: tuple[str, str] = ("/", "/"),
    joint: str = ", ",
    clock: str = ":",
    seconds: str = "",
    period: Literal["", "before", "after"] = "",
    unit: str = "",
    era: str = "",
    time_first: bool = False,
    script: str = "",
) -> str:
    """Write the shape of a header: its signs, with nines for digits and ``am`` for a period.

    Args:
        years: Whether the year is a first or last field of four digits, or a short one.
        closer: ``] ``, `` - `` or ``: ``.
        bracket: Whether it stands in brackets.
        separators: What stands before the second and the third field of the date.
        joint: What stands between date and clock, period aside.
        clock: What stands between hours and minutes.
        seconds: What stands between minutes and seconds, where there are any.
        period: Where the day period stands.
        unit: A word beside the clock, such as ``ч.``.
        era: A word behind a date that comes last.
        time_first: Whether the clock comes before the date.
        script: CLDR's name of the digits where they are not ASCII.
    """
    year_first, last = ("9999", "9") if years == "first" else ("9", _LAST_FIELDS[years])
    date = f"{year_first}{separators[0]}9{separators[1]}{last}"
    time = f"9{clock}99" + (f"{seconds}99" if seconds else "")
    if period == "before":
        time = f"am {unit} {time}" if unit else f"am {time}"
    elif period == "after":
        time = f"{time}{unit} am"
    else:
        time += unit
    inner = f"{time}{joint}{date}{era}" if time_first else f"{date}{joint}{time}"
    if joint.endswith("("):
        inner += ")"
    digits = f" |{script}" if script else ""
    return f"{'[' if bracket else ''}{inner}{closer}{digits}"


_LAST_FIELDS = {"last": "9999", "short": "99"}


@lru_cache(_KEPT)
def shape_facts(signature: str) -> ShapeFacts:
    """Read a signature.

    Raises:
        ValueError: If it is none.
    """
    shape = signature.partition(" |")[0]
    date = _SHAPE_DATE.search(shape)
    if date is None:
        raise ValueError(f"no signature of a header: {signature!r}")
    rest = shape[: date.start()] + "\n" + shape[date.end() :]
    first, last = date["first"], date["last"]
    return ShapeFacts(
        bracket=shape.startswith("["),
        seconds=rest.count("99") > 1,
        period=_SHAPE_PERIOD.search(rest) is not None,
        year_first=first == "9999",
        short_year="9999" not in (first, last),
        separator=(date["sign"] or date[0].strip("9")[:1]).strip() or " ",
        dash=shape.endswith(" - "),
    )


_SHAPE_DATE = re.compile(
    r"(?<!9)(?P<first>9999|9)(?:(?P<sign>[/.-] ?| / )9(?P=sign)|年9月|[ /]9 )"
    r"(?P<last>9999|99|9)(?!9)"
)
_SHAPE_PERIOD = re.compile(r"(?<!\w)am(?!\w)| am$|am ")


def read_header(line: str) -> HeaderLine | None:
    """Read the header that opens a line; give nothing where none does.

    Args:
        line: Without its end. A header is at most ``HEADER_BYTES`` long in UTF-8.
    """
    sign = line[:1]
    if sign < "0" or "9" < sign < "\x80" and sign != "[":
        return None
    if (found := _DATE_FIRST(line)) and (header := _with_date_first(line, found)):
        return header
    found = _TIME_FIRST(line)
    return _with_time_first(line, found) if found else None


_OPENING = rf"[{MARKS}]{{0,8}}(?:([\[［])[{MARKS}{BLANKS}]{{0,4}})?"
_BETWEEN = rf"([{MARKS}{BLANKS}/.／．⁄∕؍{DASHES}]{{1,6}}|[年月])"
_DATE = rf"(\d{{1,4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,4}})"
_CLOCK_SIGN = rf"[{MARKS}]{{0,2}}[{COLONS}.．][{MARKS}]{{0,2}}"
_CLOCK = (
    rf"(\d{{1,2}})({_CLOCK_SIGN}|[{BLANKS}]?[hH時时點点시][{BLANKS}]?)(\d{{1,2}})"
    rf"(?:({_CLOCK_SIGN}|[{BLANKS}]?(?:min|[分분])[{BLANKS}]?)(\d{{2}}))?"
)
_INNER = rf"[^\d\[\]［］<>{COLONS}]"
# A bracket alone could still get its blank: the sign that follows decides.
_CLOSER = (
    rf"([\]］](?:[{MARKS}]{{0,6}}[{BLANKS}]|(?=[{MARKS}]{{0,6}}[^{MARKS}{BLANKS}\r\n]))"
    rf"|[{BLANKS}][{MARKS}]{{0,2}}[{DASHES}][{MARKS}]{{0,2}}[{BLANKS}]|:[{BLANKS}])"
)
_DATE_FIRST = re.compile(
    rf"{_OPENING}(民[國国])?{_DATE}(\D{{1,40}}){_CLOCK}({_INNER}{{0,40}}?){_CLOSER}"
).match
_TIME_FIRST = re.compile(
    rf"{_OPENING}({_INNER}{{0,24}}){_CLOCK}(\D{{1,40}}){_DATE}({_INNER}{{0,12}}?){_CLOSER}"
).match


class _Kind(NamedTuple):
    """All that headers have in common whose numbers are as wide and parted alike."""

    signature: str
    short_year: bool
    is_minguo: bool
    unpadded: bool
    before: Period | None
    after: Period | None
    hours: tuple[int, ...]
    capitals: bool
    day_first: bool


def _with_date_first(line: str, found: re.Match[str]) -> HeaderLine | None:
    (
        bracket, era, first, sign, second, other_sign, third, joint,
        hour, clock, minute, seconds_sign, seconds, tail, closer,
    ) = found.groups()  # fmt: skip
    kind = _date_first_kind(
        bracket, era, len(first), len(second), len(third), sign, other_sign, joint,
        clock, seconds_sign, tail, closer, first[0], hour[0],
    )  # fmt: skip
    if kind is None:
        return None
    places = found.regs
    before, after = kind.before, kind.after
    start = places[9][0] if before is None else places[8][0] + before.start
    end = places[14][0] + after.end if after else places[13 if seconds else 11][1]
    return _header(
        line, kind, (first, second, third), (hour, minute, seconds),
        (places[3][0], places[7][1]), (start, end), places[0][1],
    )  # fmt: skip


def _with_time_first(line: str, found: re.Match[str]) -> HeaderLine | None:
    (
        bracket, opening, hour, clock, minute, seconds_sign, seconds, joint,
        first, sign, second, other_sign, third, tail, closer,
    ) = found.groups()  # fmt: skip
    kind = _time_first_kind(
        bracket, opening, clock, seconds_sign, joint, len(first), len(second), len(third),
        sign, other_sign, tail, closer, first[0], hour[0],
    )  # fmt: skip
    if kind is None:
        return None
    places = found.regs
    before, after = kind.before, kind.after
    start = places[3][0] if before is None else places[2][0] + before.start
    end = places[8][0] + after.end if after else places[7 if seconds else 5][1]
    return _header(
        line, kind, (first, second, third), (hour, minute, seconds),
        (places[9][0], places[13][1]), (start, end), places[0][1],
    )  # fmt: skip


def _header(
    line: str,
    kind: _Kind,
    fields: tuple[str, str, str],
    clock: tuple[str, str, str | None],
    date: tuple[int, int],
    time: tuple[int, int],
    end: int,
) -> HeaderLine | None:
    hour, minute, second = int(clock[0]), int(clock[1]), int(clock[2] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    if end * _LONGEST_SIGN_BYTES > HEADER_BYTES and _size(line[:end]) > HEADER_BYTES:
        return None
    first = int(fields[0])
    if kind.is_minguo:
        if first not in _MINGUO_YEARS:
            return None
        first += _YEARS_BEFORE_MINGUO
    return HeaderLine(
        end,
        kind.signature,
        first,
        int(fields[1]),
        int(fields[2]),
        kind.short_year,
        kind.hours[hour] * 3600 + minute * 60 + second,
        kind.unpadded,
        kind.capitals,
        date,
        time,
        kind.day_first,
    )


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


@lru_cache(_KEPT)
def _date_first_kind(
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
) -> _Kind | None:
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
    text = signature(
        years=years,
        closer=end,
        bracket=bracket is not None,
        separators=signs,
        joint=joint.text,
        clock=plain_sign(clock),
        seconds=plain_sign(seconds_sign or ""),
        period="before" if joint.period else "after" if tail.period else "",
        unit=joint.unit or tail.unit,
        script=script,
    )
    widths = (first_width, second_width, third_width)
    return _kind(text, years, widths, joint, joint.period, tail.period, script)


@lru_cache(_KEPT)
def _time_first_kind(
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
) -> _Kind | None:
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
    text = signature(
        years=years,
        closer=end,
        bracket=bracket is not None,
        separators=signs,
        joint=joint.text,
        clock=plain_sign(clock),
        seconds=plain_sign(seconds_sign or ""),
        period="before" if opening.period else "after" if joint.period else "",
        unit=opening.unit,
        era=era,
        time_first=True,
        script=script,
    )
    widths = (first_width, second_width, third_width)
    return _kind(text, years, widths, joint, opening.period, joint.period, script)


def _kind(
    text: str,
    years: Years,
    widths: tuple[int, int, int],
    joint: Joint,
    before: Period | None,
    after: Period | None,
    script: str,
) -> _Kind:
    period = before or after
    return _Kind(
        signature=text,
        short_year=years == "short",
        is_minguo=widths[0] == 3,
        unpadded=1 in widths,
        before=before,
        after=after,
        hours=period.hours if period else tuple(range(24)),
        capitals=period is not None and period.capitals,
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
    return "last" if third_width == 4 else "short"


def _closer(bracket: str | None, closer: str) -> str | None:
    """Give what closes a header in its plain form; nothing where it opened otherwise."""
    if closer[0] in "]］":
        return "] " if bracket else None
    if bracket:
        return None
    return ": " if closer[0] == ":" else " - "
