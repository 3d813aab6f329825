"""Where the parts of *When messages come* lie, and which mark is meant."""

from __future__ import annotations

import pytest

from desktop.widgets.peaks_layout import Place, cell_box, moved, peaks_areas, place_at

AREAS = peaks_areas(350, 254, names=48, counts=39, axis_height=21)


@pytest.mark.parametrize("width", range(280, 1700, 37))
@pytest.mark.parametrize("height", [180, 254, 420, 700])
def test_cells_are_of_one_size_and_everything_has_room(width: int, height: int) -> None:
    areas = peaks_areas(width, height, names=48, counts=39, axis_height=21)

    assert areas.heat.width % 24 == 0
    assert areas.heat.height % 7 == 0
    assert areas.days.right <= width
    assert areas.heat.bottom + 21 <= height
    assert areas.hours.bottom < areas.heat.top
    assert areas.days.left + areas.bar_room + 5 + 39 <= width
    assert areas.bar_room >= 24


def test_bars_stand_above_and_beside_their_cells() -> None:
    assert (AREAS.hours.left, AREAS.hours.width) == (AREAS.heat.left, AREAS.heat.width)
    assert (AREAS.days.top, AREAS.days.height) == (AREAS.heat.top, AREAS.heat.height)


@pytest.mark.parametrize("day", range(7))
@pytest.mark.parametrize("hour", [0, 9, 23])
def test_the_middle_of_a_cell_means_the_cell(day: int, hour: int) -> None:
    box = cell_box(Place(day, hour), AREAS)

    assert place_at(box.left + box.width / 2, box.top + box.height / 2, AREAS) == (day, hour)


def test_a_bar_of_the_hours_is_meant_all_along_its_column_and_by_its_name() -> None:
    box = cell_box(Place(None, 14), AREAS)

    assert place_at(box.left + 1, AREAS.hours.top, AREAS) == (None, 14)
    assert place_at(box.left + 1, AREAS.heat.bottom + 12, AREAS) == (None, 14)


def test_a_bar_of_the_weekdays_is_meant_by_its_count_and_its_name() -> None:
    box = cell_box(Place(1, None), AREAS)

    assert place_at(box.right - 1, box.top + 5, AREAS) == (1, None)
    assert place_at(5, box.top + 5, AREAS) == (1, None)


def test_corners_mean_nothing() -> None:
    assert place_at(3, 3, AREAS) is None
    assert place_at(349, 3, AREAS) is None


@pytest.mark.parametrize(
    ("begin", "right", "down", "end"),
    [
        ((0, 9), 1, 0, (0, 10)),
        ((0, 9), 0, 1, (1, 9)),
        ((0, 9), 0, -1, (None, 9)),
        ((None, 9), 0, 1, (0, 9)),
        ((None, 9), 0, -1, (None, 9)),
        ((None, 23), 1, 0, (None, 23)),
        ((3, 23), 1, 0, (3, None)),
        ((3, None), -1, 0, (3, 23)),
        ((3, None), 1, 0, (3, None)),
        ((0, None), 0, -1, (0, None)),
        ((6, 0), -1, 0, (6, 0)),
        ((6, 0), 0, 1, (6, 0)),
    ],
)
def test_arrows_lead_to_cells_and_bars(
    begin: tuple[int | None, int | None],
    right: int,
    down: int,
    end: tuple[int | None, int | None],
) -> None:
    assert moved(Place(*begin), right, down) == end
