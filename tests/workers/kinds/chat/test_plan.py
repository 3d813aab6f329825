from __future__ import annotations

import pytest

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.evidence import Evidence
from workers.kinds.chat.plan import DateOrder, date_order
from workers.kinds.chat.scan import headers_in


def order_of(*dates: str, option: str | None = None, clock: str = "09:00") -> DateOrder:
    text = "".join(f"{date}, {clock} - Ana: hola\n" for date in dates)
    evidence = Evidence.of(headers_in(Buffer.of(text.encode()), at_line_start=True), 0)
    return date_order(evidence, {} if option is None else {"date_order": option})


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
    ],
)
def test_the_dates_tell_their_order(dates: tuple[str, ...], order: str, confidence: float) -> None:
    found = order_of(*dates)

    assert (found.order, found.confidence) == (order, confidence)


def test_the_spelling_of_american_phones_tells_the_order() -> None:
    assert order_of("5/3/24", clock="9:07 AM").order == "mdy"
    assert order_of("05/03/24", clock="9:07 am").order == "dmy"


def test_the_user_has_the_last_word_on_day_and_month() -> None:
    assert order_of("1/13/24", option="dmy") == DateOrder("dmy", 1.0, "you said so")


def test_no_option_turns_a_leading_year_around() -> None:
    assert order_of("2024-02-03", option="mdy").order == "ymd"


def test_a_line_that_is_no_date_says_nothing_about_the_shape() -> None:
    text = b"[31/02/2024, 09:00] Ana: no\n" * 3 + b"1/1/24, 09:00 - Ana: yes\n"
    evidence = Evidence.of(headers_in(Buffer.of(text), at_line_start=True), 0)

    assert [found.lines for found in evidence.shapes.values()] == [1]
