from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale

from desktop.models.rows import Column
from desktop.widgets.table_text import number_text, table_text, text_cell


class Row(NamedTuple):
    name: str
    share: float | None = 0.2375


NAME: Column[Row] = Column("name", "Agent", lambda row: row.name, is_name=True)
SHARE: Column[Row] = Column(
    "share", "Share", lambda row: "23.8 %", lambda row: row.share, is_number=True
)
SPARK: Column[Row] = Column("spark", "By hour", lambda row: "most at ten", cell="spark")


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_rows_follow_a_heading_one_to_a_line() -> None:
    text = table_text([NAME, SHARE], [Row("Ana"), Row("Bruno", None)])

    assert text == "Agent\tShare\nAna\t0.2375\nBruno\t\n"


def test_a_picture_of_numbers_is_left_out() -> None:
    assert table_text([NAME, SPARK], [Row("Ana")]) == "Agent\nAna\n"


def test_a_column_may_be_copied_in_another_unit() -> None:
    times: Column[Row] = Column(
        "t", "Typical", lambda row: "2 min", lambda row: 120, True, copy_title="Typical (s)"
    )

    assert table_text([times], [Row("Ana")]) == "Typical (s)\n120\n"


@pytest.mark.usefixtures("german")
def test_numbers_have_the_decimal_sign_of_the_locale_and_no_groups() -> None:
    assert number_text(1234567.25) == "1234567,25"
    assert number_text(184902) == "184902"


def test_a_small_number_is_no_power_of_ten() -> None:
    assert number_text(0.00002) == "0.00002"


def test_a_negative_number_stays_a_number() -> None:
    assert table_text([SHARE], [Row("Ana", -0.5)]) == "Share\n-0.5\n"


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+54 9", "-1+1", "@SUM(A1)", "  =1", "＝1"])
def test_no_name_becomes_a_formula(name: str) -> None:
    assert text_cell(name) == f"'{name}"


@pytest.mark.parametrize("sign", ["\t", "\n", "\r", "\v", "\u2028", "\u0000"])
def test_no_name_becomes_two_cells_or_two_lines(sign: str) -> None:
    assert text_cell(f"Ana{sign}Bruno") == "Ana Bruno"


@pytest.mark.parametrize("sign", ["\t", "\r"])
def test_a_formula_behind_a_control_is_none(sign: str) -> None:
    assert text_cell(f"{sign}=1+1") == "' =1+1"


def test_a_quote_at_the_beginning_swallows_no_other_cell() -> None:
    text = table_text([NAME, SHARE], [Row('"Ana'), Row('Bru"no')])

    assert text == 'Agent\tShare\n"""Ana"\t0.2375\nBru"no\t0.2375\n'


@pytest.mark.parametrize("name", ["מִרְיָם", "\u202etxt.exe", "<img src=x>", "a$$b", ""])
def test_other_names_stay_as_they_are(name: str) -> None:
    assert text_cell(name) == name
