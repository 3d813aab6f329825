from __future__ import annotations

import string
from datetime import datetime
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workers.kinds.chat.headers.line import HEADER_BYTES, read_header
from workers.kinds.chat.headers.shape import shape_facts

MARKS = "\u200e\u200f\u202a\u202c\u2066\u2069\ufeff"
NNBSP = "\u202f"

MORNING = "9:07:00"
TO_THE_SECOND = "9:07:08"

# Signature, header, date as written, time of day.
HEADERS = [
    ("9/9/99, 9:99 am - ", "3/5/24, 9:07 AM - ", (3, 5, 24), MORNING),
    ("9/9/99, 9:99 am - ", "3/5/24, 9:07\u202fPM - ", (3, 5, 24), "21:07:00"),
    ("9/9/99, 9:99 - ", "3/5/24, 09:07 - ", (3, 5, 24), MORNING),
    ("9/9/9999, 9:99 - ", "05/03/2024, 09:07 - ", (5, 3, 2024), MORNING),
    ("9/9/9999, 9:99 am - ", "05/03/2024, 9:07\u202fam - ", (5, 3, 2024), MORNING),
    ("9/9/99, 9:99 am - ", "05/03/24, 9:07 am - ", (5, 3, 24), MORNING),
    ("9999-9-9, 9:99 am - ", "2024-03-05, 9:07 p.m. - ", (2024, 3, 5), "21:07:00"),
    ("9999/9/9, 9:99 am - ", "2024/03/05, 9:07 am - ", (2024, 3, 5), MORNING),
    ("9/9/99 9:99 - ", "05/03/24 09:07 - ", (5, 3, 24), MORNING),
    ("9/9/9999 9:99 am - ", "5/3/2024 9:07 a.\u00a0m. - ", (5, 3, 2024), MORNING),
    ("9/9/9999, 9:99 am - ", "5/3/2024, 9:07\u202fp.\u00a0m. - ", (5, 3, 2024), "21:07:00"),
    ("9/9/9999 9:99 - ", "05/03/2024 09:07 - ", (5, 3, 2024), MORNING),
    ("9.9.99, 9:99 - ", "05.03.24, 09:07 - ", (5, 3, 24), MORNING),
    ("9/9/9999 à 9:99 - ", "05/03/2024 à 09:07 - ", (5, 3, 2024), MORNING),
    ("9.9.9999 klo 9.99 - ", "5.3.2024 klo 9.07 - ", (5, 3, 2024), MORNING),
    ("9/9/99 9.99 - ", "05/03/24 09.07 - ", (5, 3, 24), MORNING),
    ("9999-9-9 9:99 - ", "2024-03-05 09:07 - ", (2024, 3, 5), MORNING),
    ("9. 9. 9999. 9:99 - ", "05. 03. 2024. 09:07 - ", (5, 3, 2024), MORNING),
    ("9999. 9. 9. am 9:99 - ", "2024. 3. 5. 오전 9:07 - ", (2024, 3, 5), MORNING),
    ("9. 9. 99. am 9:99 - ", "24. 3. 5. 오후 9:07 - ", (24, 3, 5), "21:07:00"),
    ("9999/9/9 am 9:99 - ", "2024/3/5 上午9:07 - ", (2024, 3, 5), MORNING),
    ("9999/9/9am 9:99 - ", "2024/3/5下午9:07 - ", (2024, 3, 5), "21:07:00"),
    ("9999年9月9日 am 9:99 - ", "2024年3月5日 晚上 9:07 - ", (2024, 3, 5), "21:07:00"),
    ("9999年9月9日 9時99分 - ", "2024年3月5日 9時07分 - ", (2024, 3, 5), MORNING),
    ("9:99, 9/9/9999 - ", "09:07, 05/03/2024 - ", (5, 3, 2024), MORNING),
    ("9:99 am, 9/9/9999 - ", "9:07\u202fCH, 05/03/2024 - ", (5, 3, 2024), "21:07:00"),
    ("9:99 am 9/9/99 - ", "9:07 SA 5/3/24 - ", (5, 3, 24), MORNING),
    ("[9:99:99, 9/9/9999] ", "[09:07:08, 05/03/2024] ", (5, 3, 2024), TO_THE_SECOND),
    ("am ga 9:99 9/9/9999 - ", "ŋdi ga 9:07 3/5/2024 - ", (3, 5, 2024), MORNING),
    ("9.99 9.9.9999 - ", "9.07 5.3.2024 - ", (5, 3, 2024), MORNING),
    ("9.9.9999 am 9:99 - ", "5.03.2024 ÖÖ 9:07 - ", (5, 3, 2024), MORNING),
    ("9.9.9999 am 9:99 - ", "5.03.2024 gece 12:07 - ", (5, 3, 2024), "0:07:00"),
    ("9/9/9999، 9:99 am -  |arab", "٥\u200f/٣\u200f/٢٠٢٤، ٩:٠٧ م - ", (5, 3, 2024), "21:07:00"),
    ("9999/9/9، 9:99 -  |arabext", "۲۰۲۴/۳/۵، ۰۹:۰۷ - ", (2024, 3, 5), MORNING),
    ("9999/9/9، 9:99 am -  |arabext", "۱۴۰۲/۱۲/۱۵،\u200f ۹:۰۷ ب.ظ. - ", (1402, 12, 15), "21:07:00"),
    ("9/9/99, 9:99 am -  |deva", "५/३/२४, ९:०७ PM - ", (5, 3, 24), "21:07:00"),
    ("9/9/99, 9:99 am -  |beng", "৫/৩/২৪, ৯:০৭ PM - ", (5, 3, 24), "21:07:00"),
    ("9/9/9999 9:99 -  |thai", "๕/๓/๒๕๖๗ ๐๙:๐๗ - ", (5, 3, 2567), MORNING),
    ("9/9/9999 9:99 - ", "5/3/2567 09:07 - ", (5, 3, 2567), MORNING),
    ("9/9/9999 BE, 9:99 - ", "5/3/2567 BE, 09:07 - ", (5, 3, 2567), MORNING),
    ("9.9.9999 г., 9:99 ч. - ", "5.03.2024\u202fг., 9:07 ч. - ", (5, 3, 2024), MORNING),
    ("9/9/9999 هـ, 9:99 am -  |arab", "٢٤/٨/١٤٤٥ هـ, ٩:٠٧ ص - ", (24, 8, 1445), MORNING),
    ("[9/9/99, 9:99:99 am] ", "[3/5/24, 9:07:08\u202fAM] ", (3, 5, 24), TO_THE_SECOND),
    ("[9/9/9999, 9:99:99] ", "[05/03/2024, 09:07:08] ", (5, 3, 2024), TO_THE_SECOND),
    ("[9.9.99, 9:99:99] ", "[\ufeff05.03.24, 09:07:08] ", (5, 3, 24), TO_THE_SECOND),
    ("[9.9.99, 9:99:99 am] ", "[05.03.24, 9:07:08\u202fAM] ", (5, 3, 24), TO_THE_SECOND),
    ("[9/9/99, 9:99:99 am] ", "[05/03/24, 9:07:08\u202fa.\u00a0m.] ", (5, 3, 24), TO_THE_SECOND),
    ("[9.9.9999 9.99.99] ", "[05.03.2024 09.07.08] ", (5, 3, 2024), TO_THE_SECOND),
    ("[9999/9/9 am 9:99:99] ", "[2024/3/5 上午9:07:08] ", (2024, 3, 5), TO_THE_SECOND),
    ("[9999/9/9 9:99:99] ", "[2024/03/05 9:07:08] ", (2024, 3, 5), TO_THE_SECOND),
    (
        "[9/9/9999، 9:99:99 am]  |arab",
        "\u200f[٥\u200f/٣\u200f/٢٠٢٤، ٩:٠٧:٠٨\u00a0ص] ",
        (5, 3, 2024),
        TO_THE_SECOND,
    ),
    ("9.9.99 9.99.99: ", "05.03.24 09.07.08: ", (5, 3, 24), TO_THE_SECOND),
    ("9/9/9999 9:99:99: ", "05/03/2024 09:07:08: ", (5, 3, 2024), TO_THE_SECOND),
    ("9/9/99, 9:99 am: ", "3/5/24, 9:07 PM: ", (3, 5, 24), "21:07:00"),
    ("9/9/9999, 9:99 - ", "05/03/2024, 09:07 – ", (5, 3, 2024), MORNING),
    ("9-9-9999 - 9:99 - ", "05-03-2024 - 09:07 - ", (5, 3, 2024), MORNING),
    ("9999/9/9 (9:99) - ", "2024/3/5 (9:07) - ", (2024, 3, 5), MORNING),
    ("9999-9-9 9 h 99 - ", "2024-03-05 09 h 07 - ", (2024, 3, 5), MORNING),
    ("9/9/9999, 9h99 - ", "05/03/2024, 09h07 - ", (5, 3, 2024), MORNING),
    ("9/9/9999 alle ore 9:99 - ", "05/03/2024 alle ore 09:07 - ", (5, 3, 2024), MORNING),
    ("9/9/99, a las 9:99 - ", "5/3/24, a las 9:07 - ", (5, 3, 24), MORNING),
    ("9/9/9999 9:99 - ", "5/3/2024\u00a09:07 - ", (5, 3, 2024), MORNING),
    ("9/9/9999, 9:99 -  |fullwide", "５／３／２０２４, ９：０７ － ", (5, 3, 2024), MORNING),
    ("9999/9/9 am 9:99 - ", "113/3/5 下午9:07 - ", (2024, 3, 5), "21:07:00"),
    ("9999/9/9 am 9:99 - ", "民國113/3/5 下午9:07 - ", (2024, 3, 5), "21:07:00"),
    ("9/9/9999, 9:99 am - ", "05/03/2024, 00:08 a. m. - ", (5, 3, 2024), "0:08:00"),
    ("9/9/9999, 9:99 am - ", "05/03/2024, 12:00 PM - ", (5, 3, 2024), "12:00:00"),
    ("9/9/9999, 9:99 am - ", "05/03/2024, 12:15 AM - ", (5, 3, 2024), "0:15:00"),
    ("9/9/9999, 9:99 am - ", "05/03/2024, 0:15 PM - ", (5, 3, 2024), "12:15:00"),
]


class Seen(NamedTuple):
    """What the tests below look at."""

    signature: str
    date: tuple[int, int, int]
    time: str
    rest: str


def seen(line: str) -> Seen | None:
    header = read_header(line)
    if header is None:
        return None
    minutes, seconds = divmod(header.seconds, 60)
    return Seen(
        header.signature,
        (header.first, header.second, header.third),
        f"{minutes // 60}:{minutes % 60:02}:{seconds:02}",
        line[header.end :],
    )


@pytest.mark.parametrize(("signature", "header", "date", "time"), HEADERS)
def test_a_header_is_read(
    signature: str, header: str, date: tuple[int, int, int], time: str
) -> None:
    found = seen(f"{header}Ana: hola")

    assert found == Seen(signature, date, time, "Ana: hola")


@pytest.mark.parametrize("header", [header for _, header, *_ in HEADERS])
def test_a_header_is_read_from_no_more_than_itself(header: str) -> None:
    line = header + "Ana: a las 12:30 - o el 3/5/24, 9:07 AM - Leo: [no] \u200e: - "
    whole = read_header(line)

    cut = [read_header(line[:size]) for size in range(len(line))]

    assert [found for found in cut if found not in (None, whole)] == []
    assert whole is not None
    assert not any(cut[: whole.end])
    assert set(cut[whole.end + 1 :]) == {whole}


@pytest.mark.parametrize("header", [header for _, header, *_ in HEADERS])
def test_marks_at_the_edges_of_a_header_change_nothing(header: str) -> None:
    expected = seen(f"{header}Ana: hola")

    assert seen(f"\ufeff\u200e{header}Ana: hola") == expected
    assert seen(f"{header.replace('[', '[' + MARKS[0])}Ana: hola") == expected
    assert seen(f"{header.replace('/', MARKS[1] + '/')}Ana: hola") == expected
    assert seen(f"{header.replace(' - ', ' -' + MARKS[1] + ' ')}Ana: hola") == expected


@pytest.mark.parametrize(
    "line",
    [
        "",
        "hola",
        "2 kilos de harina",
        "12:30 nos vemos - Ana: sí",
        "03/05/2024",
        "03/05/2024, 09:07",
        "03/05/2024, 09:07 -",
        "03/05/2024, 09:07 -Ana",
        "03/05/2024, 9:07 hola - Ana: hola",
        "[03/05/2024, 09:07:08]",
        "[03/05/2024, 09:07:08]\u200e",
        "[03/05/2024, 09:07:08 - Ana: hola",
        "03/05/2024, 09:07:08] Ana: hola",
        "03/05/2024, 24:07 - Ana: hola",
        "03/05/2024, 09:60 - Ana: hola",
        "03/05/2024, 09:07:60 - Ana: hola",
        "03/05/024, 09:07 - Ana: hola",
        "003/05/24, 09:07 - Ana: hola",
        "2024/05/2024, 09:07 - Ana: hola",
        "03/05-2024, 09:07 - Ana: hola",
        "03/05/2024.09:07 - Ana: hola",
        "03/05/2024T09:07 - Ana: hola",
        "03/05/2024, mañana 9:07 p.m. - Ana: hola",
        "03/05/2024, quedamos mañana en casa 9:07 - Ana: hola",
        "03/05/2024, Leo: 9:07 - Ana: hola",
        "03/05/2024 [9:07] - Ana: hola",
        "03/05/2024 (9:07 - Ana: hola",
        "192.168.1.10 9:07 - Ana: hola",
        "1.2.3 (4.5) - notas",
        "1/2/3 4:05 - notas",
        "10/2/13 4.5 - notas",
    ],
)
def test_other_lines_are_no_headers(line: str) -> None:
    assert seen(line) is None


@pytest.mark.parametrize(
    ("after", "rest"),
    [
        ("] Ana", "Ana"),
        ("]Ana", "Ana"),
        ("]\u200eAna", "\u200eAna"),
        ("] \u200eAna", "\u200eAna"),
        ("]\u200e Ana", "Ana"),
        ("]\u00a0Ana", "Ana"),
        ("]: Ana", ": Ana"),
    ],
)
def test_a_bracket_closes_by_what_follows_it(after: str, rest: str) -> None:
    found = seen(f"[03/05/2024, 09:07:08{after}")

    assert found is not None
    assert found.rest == rest


@pytest.mark.parametrize(
    ("line", "date", "time"),
    [
        ("3/5/24, 9:07\u202fAM - Ana", "3/5/24", "9:07\u202fAM"),
        ("2024. 3. 5. 오전 9:07 - Ana", "2024. 3. 5", "오전 9:07"),
        ("[\u200e2024/3/5 上午9:07:08] Ana", "2024/3/5", "上午9:07:08"),
        ("9:07\u202fSA, 05/03/2024 - Ana", "05/03/2024", "9:07\u202fSA"),
        ("٥\u200f/٣\u200f/٢٠٢٤، \u200f٩:٠٧ ص\u200f - Ana", "٥\u200f/٣\u200f/٢٠٢٤", "٩:٠٧ ص"),
        ("5.3.2024 klo 9.07 - Ana", "5.3.2024", "9.07"),
        ("2024/3/5 (9:07) - Ana", "2024/3/5", "9:07"),
    ],
)
def test_date_and_time_have_their_places(line: str, date: str, time: str) -> None:
    header = read_header(line)

    assert header is not None
    assert line[slice(*header.date)] == date
    assert line[slice(*header.time)] == time


@pytest.mark.parametrize(
    ("line", "unpadded", "capitals", "day_first"),
    [
        ("3/5/24, 9:07 PM - Ana", True, True, False),
        ("03/05/24, 9:07 pm - Ana", False, False, False),
        ("13/12/2024, 09:07 - Ana", False, False, False),
        ("2024/12/5, 09:07 - Ana", True, False, False),
        ("5.3.2024 klo 9.07 - Ana", True, False, True),
        ("05/03/2024 à 09:07 - Ana", False, False, True),
        ("05/03/2024, 9:07 μ.μ. - Ana", False, False, True),
        ("05/03/2024, 9:07 ÖS - Ana", False, False, True),
        ("٠٥/٠٣/٢٠٢٤, ٩:٠٧ - Ana", False, False, True),
        ("2024. 03. 05. 오전 9:07 - Ana", False, False, False),
    ],
)
def test_a_header_tells_how_it_is_spelt(
    line: str, unpadded: bool, capitals: bool, day_first: bool
) -> None:
    header = read_header(line)

    assert header is not None
    assert (header.unpadded, header.capitals, header.day_first) == (unpadded, capitals, day_first)


def test_a_year_has_two_digits_or_four() -> None:
    lines = ["3/5/24, 9:07 - Ana", "24. 3. 5. 9:07 - Ana", "3/5/2024, 9:07 - Ana"]

    headers = [read_header(line) for line in lines]

    assert [header.short_year for header in headers if header] == [True, True, False]


def test_a_header_of_too_many_bytes_is_none() -> None:
    header = "\u200f" * 8 + "[" + "\u200f" * 4 + "٥\u200f/٣\u200f/٢٠٢٤،{}٩:٠٧:٠٨ ص] "
    left = HEADER_BYTES - len(header.format("").encode())

    longest = header.format(" " * (2 - left % 2) + "،" * ((left - 1) // 2))
    longer = header.format(" " * (3 - left % 2) + "،" * ((left - 1) // 2))

    assert len(longest.encode()) == HEADER_BYTES
    assert seen(longest + "Ana") is not None
    assert seen(longer + "Ana") is None


@pytest.mark.parametrize(
    ("signature", "facts"),
    [
        ("9/9/99, 9:99 am - ", (False, False, True, False, True, "/", True)),
        ("[9999-9-9 9:99:99] ", (True, True, False, True, False, "-", False)),
        ("9.9.99 9.99.99: ", (False, True, False, False, True, ".", False)),
        ("9999. 9. 9. am 9:99 - ", (False, False, True, True, False, ".", True)),
        ("9:99 am, 9/9/9999 - ", (False, False, True, False, False, "/", True)),
        ("9.99.99 9.9.9999 - ", (False, True, False, False, False, ".", True)),
        ("9999年9月9日am 9:99 - ", (False, False, True, True, False, "年", True)),
        ("[9/9/9999، 9:99:99 am]  |arab", (True, True, True, False, False, "/", False)),
        ("9/9/9999 amanhã 9:99 -  |deva", (False, False, False, False, False, "/", True)),
    ],
)
def test_a_signature_tells_the_facts_of_its_shape(
    signature: str, facts: tuple[bool, bool, bool, bool, bool, str, bool]
) -> None:
    assert tuple(shape_facts(signature)) == facts


@pytest.mark.parametrize(("signature", "header"), [entry[:2] for entry in HEADERS])
def test_the_facts_of_a_shape_are_those_of_its_headers(signature: str, header: str) -> None:
    facts = shape_facts(signature)

    found = read_header(f"{header}Ana: hola")

    assert found is not None
    assert facts.short_year == found.short_year
    assert facts.year_first == (found.first > 1000)
    assert facts.bracket == ("[" in header)
    assert facts.dash == (signature.partition(" |")[0].endswith(" - "))


def test_what_is_no_signature_has_no_facts() -> None:
    with pytest.raises(ValueError, match="no signature"):
        shape_facts("hola")


PIECES = [
    *("3/5/24", "05.03.2024", "2024-03-05", "2024. 3. 5.", "٥/٣/٢٠٢٤", "113/3/5", "5 3 2024"),
    *("9:07", "09.07.08", "9:7:8", "12:30", "٩:٠٧", "9 h 07"),
    *(", ", " ", "،", " klo ", " - ", " – ", ": ", "] ", "]", "[", "(", ")", ".", ":", "日"),
    *("AM", "a.\u00a0m.", "上午", "ÖÖ", "ص", "Ana", "hola", "\ud800", "\x00", "\n", "9", "0"),
    *(NNBSP, "\u00a0", "\u200e", "\u200f", "\ufeff", "1" * 50, " " * 50, "\u200f" * 50),
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=12).map("".join)))
@example("[05/03/2024, 09:07:08]\u200e")
@example("05/03/24 09:07: 15 personas")
def test_any_text_is_read_alike_however_it_is_cut(line: str) -> None:
    whole = read_header(line)

    cut = [read_header(line[:size]) for size in range(min(len(line), 150))]

    assert [found for found in cut if found not in (None, whole)] == []
    assert whole is None or len(line[: whole.end].encode("utf-8", "replace")) <= HEADER_BYTES


@given(
    st.datetimes(datetime(2009, 1, 1), datetime(2099, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%m/%d/%y", "%Y-%m-%d", "%d.%m.%y", "%Y. %m. %d."]),
    st.sampled_from([", ", " ", " à ", "\u060c "]),
    st.sampled_from(["%H:%M", "%H.%M", "%H:%M:%S", "%I:%M %p", "%p %I:%M:%S"]),
    st.sampled_from([("", " - "), ("[", "] "), ("", ": ")]),
    st.sampled_from([string.digits, "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९"]),
)
def test_every_time_of_day_is_read_as_it_was_written(
    when: datetime, day: str, joint: str, clock: str, ends: tuple[str, str], digits: str
) -> None:
    written = when.strftime(day) + joint + when.strftime(clock)
    header = ends[0] + written.translate(str.maketrans(string.digits, digits)) + ends[1]

    found = read_header(f"{header}Ana: hola")

    seconds = when.hour * 3600 + when.minute * 60 + (when.second if "%S" in clock else 0)
    fields = [int(when.strftime(f"%{letter}")) for letter in day if letter in "dmyY"]
    assert found is not None
    assert found.end == len(header)
    assert found.seconds == seconds
    assert [found.first, found.second, found.third] == fields
