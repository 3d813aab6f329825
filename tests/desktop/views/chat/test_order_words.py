from __future__ import annotations

from typing import Any

import pytest

from desktop.views.chat.order_words import is_doubtful, orders_of, possible_orders
from tests.desktop.views.chat.reports import FORMAT, report
from workers.kinds.chat.schema import SourceRow


def source(**changes: Any) -> SourceRow:
    return {**report()["sources"][0], **changes}  # type: ignore[typeddict-item]


def dated(date: str, **changes: Any) -> SourceRow:
    line = f"{date}, 09:41 - Ana: hola"
    fields = [{"field": "date", "start": 0, "end": len(date)}]
    return source(formats=[{**FORMAT, "line": line, "fields": fields}], **changes)


@pytest.mark.parametrize(
    ("date", "orders"),
    [
        ("5/3/24", ["dmy", "mdy", "ymd"]),
        ("05.03.2024", ["dmy", "mdy"]),
        ("2024-03-05", ["ymd"]),
        ("2024. 3. 5.", ["ymd"]),
        ("۵/۳/۱۴۰۲", ["dmy", "mdy"]),
        ("5 March", []),
    ],
)
def test_a_year_of_four_digits_leaves_fewer_orders(date: str, orders: list[str]) -> None:
    assert possible_orders(date, 0, len(date)) == orders


def test_an_export_has_the_orders_of_its_line() -> None:
    assert orders_of(dated("05/03/24")) == ["dmy", "mdy", "ymd"]
    assert orders_of(dated("05/03/2024")) == ["dmy", "mdy"]


def test_the_order_that_was_found_is_always_among_them() -> None:
    assert orders_of(dated("05/03/2024", date_order="ymd")) == ["dmy", "mdy", "ymd"]


def test_without_dates_or_with_the_year_first_there_is_no_choice() -> None:
    assert orders_of(source(date_order=None, reason="none")) == []
    assert orders_of(source(date_order="ymd", reason="year-first")) == ["ymd"]


def test_a_report_without_lines_leaves_the_usual_choice() -> None:
    assert orders_of(source(formats=[])) == ["dmy", "mdy"]


@pytest.mark.parametrize(
    ("changes", "doubtful"),
    [
        ({"reason": "proof", "against": 1}, False),
        ({"reason": "mixed", "against": 9, "confidence": 0.6}, True),
        ({"reason": "chosen", "confidence": 1.0}, False),
        ({"reason": "chosen", "against": 1}, True),
        ({"reason": "forward", "confidence": 0.9}, False),
        ({"reason": "forward", "confidence": 0.89}, True),
        ({"reason": "", "confidence": 0.5}, True),
        ({"reason": "none", "date_order": None, "confidence": 0.0}, False),
    ],
)
def test_only_what_may_be_wrong_is_doubtful(changes: dict[str, Any], doubtful: bool) -> None:
    assert is_doubtful(source(**changes)) is doubtful
