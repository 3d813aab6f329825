"""Figures and names in a terminal."""

from __future__ import annotations

import io

import pytest

from desktop.wording import (
    bar,
    can_show,
    columns,
    fitted,
    plain,
    visible,
    written_bytes,
    written_count,
    written_duration,
)


@pytest.mark.parametrize(
    ("count", "written"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (3_450_000, "3.5 MB"),
        (2_000_000_000, "2.0 GB"),
        (5e15, "5000.0 TB"),
    ],
)
def test_sizes_have_a_unit(count: float, written: str) -> None:
    assert written_bytes(count) == written


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (None, "-"),
        (0, "0.0 s"),
        (9.96, "10 s"),
        (59.6, "1 min 00 s"),
        (185, "3 min 05 s"),
        (3_600, "1 h 00 min"),
        (86_399, "23 h 59 min"),
        (187_200, "2 d 04 h"),
    ],
)
def test_times_have_their_two_largest_units(seconds: float | None, written: str) -> None:
    assert written_duration(seconds) == written


def test_thousands_stand_apart() -> None:
    assert written_count(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Ana", "Ana  "),
        ("Anabel", "Anab…"),
        ("日本語テスト", "日本…"),
        ("a\u202eb\x1b[31m\nc", "ab[3…"),
        ("e\u0301e\u0301e\u0301e\u0301e\u0301", "e\u0301e\u0301e\u0301e\u0301e\u0301"),
        ("", "     "),
    ],
)
def test_a_name_takes_exactly_its_columns_whatever_it_holds(text: str, fits: str) -> None:
    assert fitted(text, 5) == fits
    assert columns(fits) == 5


@pytest.mark.parametrize(
    ("share", "drawn"),
    [(0, "    "), (0.0001, "▏   "), (0.5, "██  "), (0.53, "██▏ "), (1, "████"), (9, "████")],
)
def test_a_bar_shows_eighths_and_hides_nothing(share: float, drawn: str) -> None:
    assert bar(share, 4) == drawn


def test_a_terminal_without_blocks_gets_plain_characters() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")

    assert not can_show(stream, "██░ é")
    assert can_show(stream, plain("██▏░ · é…"))
    assert plain("██▏░ · é…") == "## . - ?~"
    assert plain("═══\n───") == "===\n---"


def test_what_would_turn_a_terminal_over_is_left_out() -> None:
    assert visible("a\x1b[31m\nb\u202ec\x9bd\udcffe\u2028") == "a[31mbcde"
