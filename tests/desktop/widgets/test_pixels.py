"""Where marks, labels and tips lie."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.widgets.pixels import Box, label_box, lengths, ruler, slots, tip_box

ROOM = Box(0, 0, 400, 300)


@pytest.mark.parametrize(("unit", "gap"), [(1.0, 2), (1.5, 3), (2.0, 4)])
def test_bars_are_two_pixels_apart_at_every_scale(unit: float, gap: int) -> None:
    begin, end = slots(np.arange(25), ruler(0, 24, 0, 216 * unit), unit)

    assert set(begin[1:] - end[:-1]) == {gap}


def test_slots_of_whole_pixels_make_marks_of_one_width() -> None:
    begin, end = slots(np.arange(25), ruler(0, 24, 49, 49 + 24 * 9), 1.0)

    assert set(end - begin) == {7}


def test_below_four_pixels_there_are_no_gaps() -> None:
    begin, end = slots(np.arange(101), ruler(0, 100, 0, 390), 1.0)

    assert (begin[1:] == end[:-1]).all()
    assert end[-1] == 390


def test_a_mark_of_few_is_no_wider_than_allowed_and_stands_in_the_middle() -> None:
    begin, end = slots(np.arange(2), ruler(0, 1, 0, 500), 1.0, widest=48)

    assert (int(begin[0]), int(end[0])) == (226, 274)


def test_slots_that_go_down_have_their_begin_above() -> None:
    begin, end = slots(np.arange(8), ruler(0, 7, 140, 0), 1.0)

    assert (end > begin).all()


def test_one_message_can_be_seen_beside_a_million() -> None:
    upwards = ruler(0, 1_000_000, 100, 0)

    assert lengths(np.array([0, 1, 1_000_000]), upwards, 1.0).tolist() == [0, 1, 100]
    assert lengths(np.array([1]), upwards, 2.0).tolist() == [2]


def test_a_label_stands_at_the_right_of_a_narrow_bar() -> None:
    box = label_box(Box(100, 50, 3, 200), (90, 14), ROOM, 7, 10)

    assert (box.left, box.top) == (108.5, 43)


def test_near_the_end_a_label_stands_at_the_left() -> None:
    box = label_box(Box(390, 50, 3, 200), (90, 14), ROOM, 7, 10)

    assert box.right == 384.5


def test_a_label_stands_above_a_wide_bar() -> None:
    box = label_box(Box(100, 50, 40, 200), (90, 14), ROOM, 7, 10)

    assert (box.left, box.bottom) == (75, 50)


@pytest.mark.parametrize("left", [0, 5, 200, 395])
@pytest.mark.parametrize("top", [0, 3, 150, 299])
@pytest.mark.parametrize("width", [1, 8, 48])
def test_a_label_is_kept_inside(left: float, top: float, width: float) -> None:
    box = label_box(Box(left, top, width, 100), (90, 14), ROOM, 7, 10)

    assert box.left >= 0
    assert box.right <= 400
    assert box.top >= 0
    assert box.bottom <= 300


def test_a_tip_stands_twelve_pixels_above_the_mark() -> None:
    box = tip_box(Box(200, 150, 9, 19), (100, 56), ROOM)

    assert box == Box(154.5, 82, 100, 56)


def test_without_room_above_a_tip_stands_below() -> None:
    assert tip_box(Box(200, 20, 9, 19), (100, 56), ROOM).top == 51


def test_beside_a_day_a_tip_stands_at_the_right_and_near_the_end_at_the_left() -> None:
    day = Box(100, 100, 3, 1)
    last = Box(380, 100, 3, 1)

    assert tip_box(day, (100, 56), ROOM, is_beside=True).left == 115
    assert tip_box(last, (100, 56), ROOM, is_beside=True).right == 368


@pytest.mark.parametrize("left", range(0, 391, 30))
@pytest.mark.parametrize("top", range(0, 281, 20))
@pytest.mark.parametrize("is_beside", [False, True])
def test_a_tip_is_inside_and_never_on_its_mark(left: int, top: int, is_beside: bool) -> None:
    mark = Box(left, top, 9, 19)

    box = tip_box(mark, (100, 56), ROOM, is_beside=is_beside)

    assert not box.meets(mark)
    assert box.left >= 0
    assert box.right <= 400
    assert box.top >= 0
    assert box.bottom <= 300


def test_a_tip_in_a_window_that_is_too_small_begins_inside() -> None:
    box = tip_box(Box(10, 10, 5, 5), (100, 56), Box(0, 0, 60, 40))

    assert (box.left, box.top) == (0, 0)
