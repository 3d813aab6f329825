from __future__ import annotations

import pytest

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.date_order import DateOrder
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.plan import main_order, settle_shapes
from workers.kinds.chat.scan import headers_in


def evidence_of(text: str) -> Evidence:
    headers = headers_in(Buffer.of(text.encode()), at_line_start=True)
    return Evidence.of(headers, headers.start)


def order_of(*dates: str, option: str | None = None, clock: str = "09:00") -> DateOrder:
    text = "".join(f"{date}, {clock} - Ana: hola\n" for date in dates)
    return main_order(evidence_of(text), option)


@pytest.mark.parametrize(
    ("dates", "order", "confidence"),
    [
        (("2024-02-03",), "ymd", 1.0),
        (("03.05.24",), "dmy", 1.0),
        (("1/1/24", "13/1/24"), "dmy", 1.0),
        (("1/1/24", "1/13/24"), "mdy", 1.0),
        (("13/1/24", "1/13/24", "14/1/24"), "dmy", 0.6),
        (("1/2/24", "2/2/24", "1/3/24"), "dmy", 0.9),
        (("1/2/24", "1/3/24", "2/1/24"), "mdy", 0.9),
        (("2/3/24", "2/4/24"), "mdy", 0.8),
        (("5/3/24",), "dmy", 0.5),
        (("03.13.24", "03.14.24"), "mdy", 1.0),
        (("24/3/5", "24/3/6", "24/3/17"), "ymd", 0.9),
        (("24-12-30", "24-12-31", "25-01-01"), "ymd", 0.9),
        (("24/3/5",), "ymd", 0.9),
        (("12/3/14", "13/3/14", "14/3/14"), "dmy", 1.0),
    ],
)
def test_the_dates_tell_their_order(dates: tuple[str, ...], order: str, confidence: float) -> None:
    found = order_of(*dates)

    assert (found.order, found.confidence) == (order, confidence)


def test_the_spelling_of_american_phones_tells_the_order() -> None:
    assert order_of("5/3/24", clock="9:07 AM").order == "mdy"
    assert order_of("05/03/24", clock="9:07 am").order == "dmy"


@pytest.mark.parametrize(
    "line",
    [
        "24. 10. 25. 오전 9:07 - Ana: hola",
        "[24. 3. 13. 오후 3:04:05] Ana: hola",
        "24/10/25 (9:07) - Ana: hola",
        "24年10月25日 9:07 - Ana: hola",
    ],
)
def test_a_short_year_leads_where_only_such_languages_write_so(line: str) -> None:
    found = main_order(evidence_of(line), None)

    assert (found.order, found.reason) == ("ymd", "year-first")


def test_the_user_has_the_last_word_on_day_and_month() -> None:
    assert order_of("1/13/24", option="dmy") == DateOrder("dmy", 1.0, "chosen", 0, 1)
    assert order_of("1/2/24", option="ymd").order == "ymd"


def test_no_option_turns_a_leading_year_around() -> None:
    assert order_of("2024-02-03", option="mdy").order == "ymd"


def test_a_line_that_is_no_date_says_nothing_about_the_shape() -> None:
    text = "[31/02/2024, 09:00] Ana: no\n" * 3 + "1/1/24, 09:00 - Ana: yes\n"

    assert [found.lines for found in evidence_of(text).shapes.values()] == [1]


ANDROID = "".join(f"{day:02}/03/2024, 09:07 - Ana: hola\n" for day in range(1, 13))
IPHONE = [f"[{day:02}.04.24, 09:07:08] Ana: hola\n" for day in range(1, 21)]


def shapes_of(text: str) -> list[str]:
    return [shape.signature for shape in settle_shapes(evidence_of(text), None)]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (ANDROID + "".join(IPHONE[:3]), True),
        ("".join(IPHONE[:3]).replace(".04.", ".02.") + ANDROID, True),
        (ANDROID + "".join(IPHONE[:2]), False),
        (ANDROID + "".join(IPHONE[:7]).replace(".04.", ".02."), False),
        (ANDROID + "".join(IPHONE[:8]).replace(".04.", ".02."), True),
        (ANDROID + "".join(IPHONE[:8]) + ANDROID, False),
        (ANDROID + "".join(IPHONE[:20]) + ANDROID, True),
        (ANDROID + "".join([*IPHONE[:3], ANDROID, *IPHONE[3:6], ANDROID, *IPHONE[6:8]]), True),
        (ANDROID + "".join(IPHONE[7::-1]), False),
    ],
)
def test_a_second_shape_counts_where_it_is_no_quotation(text: str, counts: bool) -> None:
    assert ("[9.9.99, 9:99:99] " in shapes_of(text)) == counts
