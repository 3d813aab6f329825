"""Writes and reads signatures: what headers of one phone and setting have in common.

A signature is a header with nines for its digits and ``am`` for a day period:
``9/9/99, 9:99 am - `` or ``[9999-9-9 9:99:99] ``. It is the only name that a shape has.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

Years = Literal["first", "last", "short"]

# Far more than the shapes of an honest job.
_KEPT = 4096


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


def is_copied(signature: str) -> bool:
    """Tell whether only text copied from WhatsApp on the web has such headers.

    `[15:04, 13/3/2024] Ana: hi`: an export in brackets has seconds.
    """
    facts = shape_facts(signature)
    return facts.bracket and not facts.seconds and _COPIED.match(signature) is not None


def leads_with_short_year(signature: str) -> bool:
    """Tell whether only languages write such headers that put a short year first.

    `24. 3. 5. 오전 9:07` (Korean), `24/3/5 (9:07)` (Basque), `24年3月5日 9:07`.
    """
    return _SHORT_YEAR_LEADS.match(signature) is not None


_SHORT_YEAR_LEADS = re.compile(r"\[?(?:9\. 9\. 99\.,? am |9/9/99 \(|9年9月99日)")
_COPIED = re.compile(r"\[(?:am )?9[:.]99")
_SHAPE_DATE = re.compile(
    r"(?<!9)(?P<first>9999|9)(?:(?P<sign>[/.-] ?| / )9(?P=sign)|年9月|[ /]9 )"
    r"(?P<last>9999|99|9)(?!9)"
)
_SHAPE_PERIOD = re.compile(r"(?<![^\W\d_])am(?!\w)|日am ")
