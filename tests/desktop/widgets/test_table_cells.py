from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.theme.fonts import Type, font_of
from desktop.theme.tokens import DARK, LIGHT, Tokens
from desktop.widgets.table_cells import (
    BAR,
    SPARK,
    Cell,
    alignment,
    bar_width,
    ink_for,
    is_cut,
    is_right_to_left,
    paint_cell,
    shown_text,
    spark_points,
)

WIDTH, HEIGHT = 120, 28


def painted(cell: Cell, tokens: Tokens = LIGHT) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(tokens.surface)
    painter = QPainter(image)
    paint_cell(painter, QRect(0, 0, WIDTH, HEIGHT), cell, tokens)
    painter.end()
    return image


def columns_of(image: QImage, colour: QColor, row: int = HEIGHT // 2) -> list[int]:
    return [x for x in range(image.width()) if image.pixelColor(x, row) == colour]


def bar(value: float, text: str = "") -> Cell:
    return Cell(text, painter="bar", value=value, greatest=(1.0, text))


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_a_bar_is_as_long_as_its_share_of_the_greatest(qapp: QApplication, tokens: Tokens) -> None:
    whole = columns_of(painted(bar(1.0), tokens), tokens.bar)
    half = columns_of(painted(bar(0.5), tokens), tokens.bar)

    assert len(whole) == pytest.approx(WIDTH, abs=2)
    assert len(half) == pytest.approx(WIDTH / 2, abs=2)


def test_a_bar_is_seven_pixels_high_and_round(qapp: QApplication) -> None:
    image = painted(bar(1.0))

    middle = [y for y in range(HEIGHT) if image.pixelColor(60, y) == LIGHT.bar]
    end = [y for y in range(HEIGHT) if image.pixelColor(0, y) == LIGHT.bar]

    assert len(middle) in (BAR - 1, BAR)
    assert len(end) < len(middle)


def test_the_longest_bar_leaves_room_for_its_text(qapp: QApplication) -> None:
    ends = columns_of(painted(bar(1.0, "23.7 %")), LIGHT.accent)

    assert 40 < max(ends) < WIDTH - 48


def test_nothing_has_no_bar_and_a_trace_has_a_short_one() -> None:
    assert bar_width(0, 1.0, 100) == 0
    assert bar_width(0.0001, 1.0, 100) == BAR
    assert bar_width(5, 0, 100) == 0


def test_a_sparkline_is_painted_where_there_is_something(qapp: QApplication) -> None:
    counts = [0] * 12 + [9] * 12

    image = painted(Cell("", painter="spark", value=counts))

    top = (HEIGHT - SPARK) // 2 + 4
    painted_at = [x for x in range(WIDTH) if image.pixelColor(x, top) != LIGHT.surface]
    assert min(painted_at) > WIDTH * 0.4
    assert max(painted_at) > WIDTH * 0.95


def test_a_sparkline_stands_on_its_own_scale() -> None:
    small = spark_points([1, 2, 0], QRectF(0, 0, 60, 28))
    great = spark_points([100, 200, 0], QRectF(0, 0, 60, 28))

    assert small == great
    assert small[2].y() - small[1].y() == SPARK


@pytest.mark.parametrize("counts", [[], [3], [0, 0, 0]])
def test_no_counts_make_no_sparkline(counts: list[int]) -> None:
    assert spark_points(counts, QRectF(0, 0, 60, 28)) == []


def test_a_long_text_is_cut_at_its_end(qapp: QApplication) -> None:
    cell = Cell("Valentina Robledo-Quiñones", is_name=True)

    shown = shown_text(cell, font_of(Type.NAME), 100)

    assert shown.startswith("Valentina")
    assert shown.endswith("…")
    assert is_cut(cell, 100)
    assert not is_cut(cell, 400)


def test_a_name_of_many_lines_is_one_line(qapp: QApplication) -> None:
    assert shown_text(Cell("a\nb"), font_of(Type.BODY), 100) == "a b"
    assert not is_cut(Cell("a\nb"), 100)


def test_a_name_of_ten_thousand_characters_is_painted_in_its_cell(qapp: QApplication) -> None:
    shown = shown_text(Cell("x" * 10_000, is_name=True), font_of(Type.NAME), 100)

    assert 5 < len(shown) < 40


@pytest.mark.parametrize(
    ("name", "is_rtl"),
    [("מִרְיָם", True), ("(1) أمل", True), ("Ana مريم", False), ("", False), ("+54 9", False)],
)
def test_a_name_stands_at_the_side_it_is_read_from(name: str, is_rtl: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft

    assert is_right_to_left(name) is is_rtl
    assert alignment(Cell(name, is_name=True)) == side


def test_a_name_from_right_to_left_is_painted_at_the_right(qapp: QApplication) -> None:
    image = painted(Cell("מרים", is_name=True))

    inked = [
        x
        for x in range(WIDTH)
        if any(image.pixelColor(x, y) != LIGHT.surface for y in range(HEIGHT))
    ]
    assert min(inked) > WIDTH / 2


def test_quiet_ink_becomes_darker_on_the_selection() -> None:
    assert ink_for(Cell("x", "ink3", is_selected=True), LIGHT) == LIGHT.ink2
    assert ink_for(Cell("x", is_name=True, is_selected=True), LIGHT) == LIGHT.accent
    assert ink_for(Cell("x", "warn", is_selected=True), LIGHT) == LIGHT.warn
