r"""Reads the header of one line, in whatever language and order a phone wrote it.

    <mark>* [? <date> <joint> <period>? <clock> <period>? <closer>
    <mark>* [? <period>? <clock> <period>? <joint> <date> <closer>

    date    three fields of any decimal digits, parted by `/`, `.`, `-`, `. `, `年` and `月`
    joint   blanks and commas, and perhaps a short word: `, `, ` klo `, ` à `, ` г., `, ` - `
    clock   H:MM, H.MM or H h MM, perhaps with seconds
    period  part of the day, see ``day_periods``
    closer  `] ` after a bracket, else ` - ` or `: `

Lines these were learnt from (``\u202f`` is one character):

    5.3.2024 klo 9.07 - Ana: hi
    2024. 3. 5. 오전 9:07 - Ana: hi
    [٥/٣/٢٠٢٤، ٩:٠٧:٠٨ ص] Ana: hi
    9:07\u202fSA, 05/03/2024 - Ana: hi

A line is its numbers and what stands between them. The numbers are read anew each time;
what stands between them is understood once and kept, for a source has few of its forms.

What is read depends on no more than the header: cut off behind it, a line reads the same,
and cut off within it, it is no header. So each ends with a closer that can't be mistaken,
and no part of it is found by looking further.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from workers.kinds.chat.headers.forms import Form, form_with_date_first, form_with_time_first
from workers.kinds.chat.headers.signs import BLANKS, COLONS, DASHES, MARKS

HEADER_BYTES = 120
_LONGEST_SIGN_BYTES = 4

_YEARS_BEFORE_MINGUO = 1911
_MINGUO_YEARS = range(98, 151)  # 2009 to 2061


class HeaderLine(NamedTuple):
    """What the header of a line says.

    Attributes:
        end: Where it ends, after its closer, in code points.
        signature: See ``shape``.
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


def read_header(line: str) -> HeaderLine | None:
    """Read the header that opens a line; give nothing where none does.

    Args:
        line: Without its end. A header is at most ``HEADER_BYTES`` long in UTF-8.
    """
    sign = line[:1]
    if sign < "0" or ("9" < sign < "\x80" and sign != "["):
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
    rf"(?:({_CLOCK_SIGN}|[{BLANKS}]?(?:min|[分분])[{BLANKS}]?)(\d{{1,2}}))?"
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


def _with_date_first(line: str, found: re.Match[str]) -> HeaderLine | None:
    (
        bracket, era, first, sign, second, other_sign, third, joint,
        hour, clock, minute, seconds_sign, seconds, tail, closer,
    ) = found.groups()  # fmt: skip
    form = form_with_date_first(
        bracket, era, len(first), len(second), len(third), sign, other_sign, joint,
        clock, seconds_sign, tail, closer, first[0], hour[0],
    )  # fmt: skip
    if form is None:
        return None
    places = found.regs
    before, after = form.before, form.after
    start = places[9][0] if before is None else places[8][0] + before.start
    end = places[14][0] + after.end if after else places[13 if seconds else 11][1]
    return _header(
        line, form, (first, second, third), (hour, minute, seconds),
        (places[3][0], places[7][1]), (start, end), places[0][1],
    )  # fmt: skip


def _with_time_first(line: str, found: re.Match[str]) -> HeaderLine | None:
    (
        bracket, opening, hour, clock, minute, seconds_sign, seconds, joint,
        first, sign, second, other_sign, third, tail, closer,
    ) = found.groups()  # fmt: skip
    form = form_with_time_first(
        bracket, opening, clock, seconds_sign, joint, len(first), len(second), len(third),
        sign, other_sign, tail, closer, first[0], hour[0],
    )  # fmt: skip
    if form is None:
        return None
    places = found.regs
    before, after = form.before, form.after
    start = places[3][0] if before is None else places[2][0] + before.start
    end = places[8][0] + after.end if after else places[7 if seconds else 5][1]
    return _header(
        line, form, (first, second, third), (hour, minute, seconds),
        (places[9][0], places[13][1]), (start, end), places[0][1],
    )  # fmt: skip


def _header(
    line: str,
    form: Form,
    fields: tuple[str, str, str],
    clock: tuple[str, str, str | None],
    date: tuple[int, int],
    time: tuple[int, int],
    end: int,
) -> HeaderLine | None:
    hour, minute, second = int(clock[0]), int(clock[1]), int(clock[2] or 0)
    if hour >= len(form.hours) or minute > 59 or second > 59:
        return None
    # 9시 7분 is a time; 9:7 and 4.5 are numbers as well.
    if len(clock[1]) < 2 and not form.has_words:
        return None
    if end * _LONGEST_SIGN_BYTES > HEADER_BYTES and _size(line[:end]) > HEADER_BYTES:
        return None
    first = int(fields[0])
    if form.is_minguo:
        if first not in _MINGUO_YEARS:
            return None
        first += _YEARS_BEFORE_MINGUO
    return HeaderLine(
        end,
        form.signature,
        first,
        int(fields[1]),
        int(fields[2]),
        form.short_year,
        form.hours[hour] * 3600 + minute * 60 + second,
        form.unpadded,
        form.capitals,
        date,
        time,
        form.day_first,
    )


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
