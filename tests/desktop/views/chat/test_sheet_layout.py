"""Where the parts of the sheet stand."""

from __future__ import annotations

import itertools

import pytest

from desktop.views.chat import sheet_layout as layout


def width_of(text: str) -> float:
    return len(text)


@pytest.mark.parametrize("rows", [0, 1, 2, layout.MOST_ROWS])
@pytest.mark.parametrize("foot_lines", [2, 3, 5])
@pytest.mark.parametrize("source_lines", [1, 2])
def test_every_part_has_its_room_and_the_page_is_full(
    rows: int, foot_lines: int, source_lines: int
) -> None:
    bands = layout.bands(rows, foot_lines, source_lines)

    lines = foot_lines + source_lines - 2
    end = bands.foot + 2 * layout.FOOT_GAP + lines * layout.FOOT_LINE
    assert bands.plots >= layout.AGENTS_TOP + rows * layout.ROW
    assert bands.words - bands.plots >= layout.PLOTS_LEAST
    assert bands.foot - bands.words >= layout.WORDS_LEAST
    assert end == layout.LAST_LINE


@pytest.mark.parametrize("numbers", [(30.0, 40.0, 60.0, 70.0), (80.0, 50.0, 110.0, 110.0)])
def test_columns_are_as_wide_as_their_numbers_and_never_meet(
    numbers: tuple[float, float, float, float],
) -> None:
    columns = layout.table_columns(*numbers)

    inside = (columns.name, columns.messages, columns.share, columns.reply, columns.within)
    places = [*inside, columns.spark]
    for (left, width), (following, _) in itertools.pairwise(places):
        assert left + width + layout.COLUMN_GAP == following
    assert columns.name[0] == layout.LEFT
    assert sum(columns.spark) == layout.RIGHT
    assert columns.name[1] >= layout.LEAST_NAME
    assert columns.messages[1] >= numbers[0]
    assert columns.share[1] >= layout.LEAST_BAR + numbers[1]
    assert columns.reply[1] >= numbers[2]
    assert columns.within[1] >= numbers[3]


def test_room_is_shared_by_what_is_wanted() -> None:
    assert layout.shared_out([1, 3], 8) == [2, 6]
    assert layout.shared_out([4, 12], 8) == [2, 6]
    assert layout.shared_out([], 8) == []


def test_words_are_broken_into_lines_and_none_is_lost() -> None:
    words = ["one", "two", "three", "fourteen-or-so", "five"]

    lines = layout.lines_of(words, width_of, 9)

    assert lines == ["one two", "three", "fourteen-or-so", "five"]


def test_what_does_not_fit_is_summed_up() -> None:
    names = ["aaaa", "bbbb", "cccc", "dddd"]

    def pack(room: float, beyond: int = 0) -> list[str]:
        return layout.packed(names, beyond, lambda count: f"+{count}", width_of, room, 2)

    assert pack(11) == ["aaaa · bbbb", "cccc · dddd"]
    assert pack(10) == ["aaaa", "bbbb · +2"]
    assert pack(11, beyond=9) == ["aaaa · bbbb", "cccc · +10"]
