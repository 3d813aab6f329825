"""*When messages come* as a widget: labels, light, tip, keys, colours, paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.theme.palettes import palette_of
from desktop.theme.tokens import DARK, LIGHT, Tokens
from desktop.widgets.peaks import HeatLegend, PeaksPlot
from desktop.widgets.peaks_layout import Place, cell_box
from desktop.widgets.pixels import Box
from tests.desktop.widgets.counts import (
    FAMILIES,
    by_hour,
    by_weekday,
    colours_in,
    heatmap,
    in_english,
    in_window,
    painted,
)

SIZES = [(280, 180), (350, 254), (460, 300), (966, 270), (1600, 560)]
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
HOURS = ["0 h", "3", "6", "9", "12", "15", "18", "21"]


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with in_english():
        yield


def shown(
    qtbot: QtBot,
    size: tuple[int, int] = (350, 254),
    tokens: Tokens = LIGHT,
    cells: list[list[int]] | None = None,
) -> PeaksPlot:
    cells = heatmap() if cells is None else cells
    plot = PeaksPlot()
    plot.show_counts(by_hour(cells), by_weekday(cells), cells)
    return in_window(qtbot, plot, size, tokens)


def box_of(plot: PeaksPlot, day: int | None, hour: int | None) -> Box:
    areas = plot.areas()
    assert areas is not None
    return cell_box(Place(day, hour), areas)


def middle_of(plot: PeaksPlot, day: int | None, hour: int | None) -> QPoint:
    box = box_of(plot, day, hour)
    return QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))


def point_at(plot: PeaksPlot, day: int | None, hour: int | None) -> None:
    QTest.mouseMove(plot.viewport(), middle_of(plot, day, hour))


@pytest.mark.parametrize("size", SIZES)
def test_all_labels_are_painted_at_every_size(
    qtbot: QtBot, size: tuple[int, int], family: str
) -> None:
    with in_english(family):
        plot = shown(qtbot, size)

        labels = plot.visible_labels()

    counts = labels[: labels.index("Mon")]
    assert 1 <= len(counts) <= 3
    # The narrowest has room for every other one of the hours.
    assert labels[len(counts) :] == [*WEEKDAYS, *(HOURS[::2] if size[0] < 300 else HOURS)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("most", [1, 4361, 3_000_000])
def test_no_text_is_cut(qtbot: QtBot, size: tuple[int, int], most: int, family: str) -> None:
    with in_english(family):
        image = shown(qtbot, size, cells=heatmap(most)).grab().toImage()

    ground = {LIGHT.window.name()}
    width, height = image.width(), image.height()
    assert colours_in(image, 0, 0, 1, height) == ground
    assert colours_in(image, width - 1, 0, 1, height) == ground
    assert colours_in(image, 0, height - 1, width, 1) == ground


def test_cells_wear_the_ramp_and_the_peaks_the_accent(qtbot: QtBot) -> None:
    for tokens in (LIGHT, DARK):
        plot = shown(qtbot, tokens=tokens)
        image = plot.grab().toImage()

        assert image.pixelColor(middle_of(plot, 0, 10)) == tokens.heat_of(1.0)
        assert image.pixelColor(middle_of(plot, 6, 23)) == tokens.heat_of(0.0)
        hour, other = box_of(plot, None, 10), box_of(plot, None, 12)
        assert image.pixelColor(round(hour.left) + 3, round(hour.bottom) - 5) == tokens.accent
        assert image.pixelColor(round(other.left) + 3, round(other.bottom) - 5) == tokens.bar2
        day, sunday = box_of(plot, 0, None), box_of(plot, 6, None)
        assert image.pixelColor(QPoint(round(day.left) + 1, middle_of(plot, 0, None).y())) == (
            tokens.accent
        )
        assert image.pixelColor(QPoint(round(sunday.left), middle_of(plot, 6, None).y())) == (
            tokens.bar2
        )


def test_another_theme_is_worn_at_once(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    plot.setPalette(palette_of(DARK))

    assert plot.grab().toImage().pixelColor(middle_of(plot, 0, 10)) == DARK.heat_of(1.0)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_cells_and_bars_have_sharp_edges_at_every_scale(qtbot: QtBot, scale: float) -> None:
    plot = shown(qtbot)
    cells = heatmap()
    most = max(map(max, cells))

    image = painted(plot, scale)

    box = box_of(plot, 0, 0)
    ramp = {LIGHT.heat_of(count / most).name() for count in cells[0]}
    level, wide = (box.top + box.height / 2) * scale, box.width * 24 * scale
    row = colours_in(image, box.left * scale, level, wide, 1)
    assert row == ramp | {LIGHT.surface.name()}
    hours = box_of(plot, None, 0)
    bars = colours_in(
        image, hours.left * scale, (hours.bottom - 4) * scale, hours.width * 24 * scale, 1
    )
    assert bars == {LIGHT.surface.name(), LIGHT.bar2.name(), LIGHT.accent.name()}


def test_at_twice_the_size_everything_lies_at_twice_the_place(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    image = painted(plot, 2.0)

    for day, hour in ((0, 10), (3, 4), (6, 23)):
        middle = middle_of(plot, day, hour) * 2
        once = plot.grab().toImage().pixelColor(middle_of(plot, day, hour))
        assert image.pixelColor(middle) == once


def test_pointing_at_a_cell_lights_it_and_tells_when_and_how_much(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    point_at(plot, 0, 14)

    assert plot.lit() == (0, 14)
    assert plot.tip_text() == f"Mon, 14 to 15 h\n{heatmap()[0][14]:,} messages"
    cell = box_of(plot, 0, 14)
    ring = plot.grab().toImage().pixelColor(round(cell.left), round(cell.top + cell.height / 2))
    assert ring == LIGHT.ink


def test_a_lit_cell_lights_its_hour_and_its_weekday_alone(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    point_at(plot, 2, 12)

    image = plot.grab().toImage()
    hour, peak = box_of(plot, None, 12), box_of(plot, None, 10)
    assert image.pixelColor(round(hour.left) + 3, round(hour.bottom) - 5) == LIGHT.accent
    assert image.pixelColor(round(peak.left) + 3, round(peak.bottom) - 5) == LIGHT.bar2


def test_pointing_at_bars_tells_about_the_hour_or_the_weekday(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    point_at(plot, None, 23)
    hour = plot.tip_text()
    point_at(plot, 4, None)

    assert hour == f"23 to 24 h\n{by_hour(heatmap())[23]:,} messages"
    assert plot.tip_text() == f"Friday\n{by_weekday(heatmap())[4]:,} messages"


def test_leaving_puts_out_the_light(qtbot: QtBot) -> None:
    plot = shown(qtbot)
    point_at(plot, 0, 14)

    point_at(plot, None, 0)
    plot.point_at(1, 1)

    assert plot.lit() is None
    assert plot.tip_text() == ""


def test_a_keyboard_finds_the_peak_and_walks_from_there(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    plot.setFocus(Qt.FocusReason.TabFocusReason)
    first = plot.lit()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(plot, key)

    assert first == (0, 10)
    assert plot.lit() == (2, 10)
    assert plot.tip_text().startswith("Wed, 10 to 11 h\n")


def test_a_keyboard_reaches_the_bars(qtbot: QtBot) -> None:
    plot = shown(qtbot)
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(plot, Qt.Key.Key_Up)

    assert plot.lit() == (None, 10)
    assert plot.tip_text().startswith("10 to 11 h\n")


def test_escape_puts_out_the_light(qtbot: QtBot) -> None:
    plot = shown(qtbot)
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(plot, Qt.Key.Key_Escape)

    assert plot.lit() is None
    assert plot.tip_text() == ""


def test_losing_the_focus_puts_out_the_light(qtbot: QtBot) -> None:
    plot = shown(qtbot)
    plot.setFocus(Qt.FocusReason.TabFocusReason)

    plot.clearFocus()

    assert plot.lit() is None


def test_without_messages_there_are_no_axes_but_a_sentence(qtbot: QtBot) -> None:
    plot = shown(qtbot, cells=[[0] * 24 for _ in range(7)])

    plot.point_at(150, 150)

    assert plot.visible_labels() == []
    assert plot.shown_nothing() == "No messages here"
    assert plot.lit() is None
    colours = colours_in(plot.grab().toImage(), 0, 0, plot.width(), plot.height())
    assert LIGHT.ink.name() in colours
    assert LIGHT.heat_of(0).name() not in colours


def test_other_counts_take_the_place_of_the_sentence(qtbot: QtBot) -> None:
    plot = shown(qtbot, cells=[[0] * 24 for _ in range(7)])
    cells = heatmap()

    plot.show_counts(by_hour(cells), by_weekday(cells), cells)

    assert plot.shown_nothing() == ""
    assert plot.grab().toImage().pixelColor(middle_of(plot, 0, 10)) == LIGHT.heat_of(1.0)


def test_a_screen_reader_hears_the_peak(qtbot: QtBot) -> None:
    plot = shown(qtbot)

    words = plot.accessibleDescription()

    assert plot.accessibleName() == "When messages come, by weekday and hour"
    assert "Mon, 10 to 11 h: 4,361 messages" in words


def test_a_legend_says_what_the_darkest_cell_is(qtbot: QtBot, family: str) -> None:
    with in_english(family):
        legend = HeatLegend()
        qtbot.addWidget(legend)
        legend.setPalette(palette_of(LIGHT))

        legend.show_most(4361)
        legend.resize(legend.sizeHint())
        image = legend.grab().toImage()

    assert legend.texts() == ("0", "4,361 messages")
    ground = {LIGHT.window.name()}
    assert colours_in(image, 0, 0, 1, image.height()) == ground
    assert colours_in(image, image.width() - 1, 0, 1, image.height()) == ground
    steps = {LIGHT.heat_of(step / 4).name() for step in range(5)}
    assert steps <= colours_in(image, 0, 0, image.width(), image.height())


def test_a_legend_of_nothing_is_nothing(qtbot: QtBot) -> None:
    legend = HeatLegend()
    qtbot.addWidget(legend)

    legend.show_most(0)

    assert legend.sizeHint().width() == 0


def test_a_legend_for_paper_leaves_out_the_word(qtbot: QtBot) -> None:
    legend = HeatLegend(has_unit=False)
    qtbot.addWidget(legend)

    legend.show_most(4361)

    assert legend.texts() == ("0", "4,361")
