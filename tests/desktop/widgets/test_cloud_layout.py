"""Words found their places: apart, inside, the same each time, as large as they may be."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.widgets.cloud_layout import (
    LEAST,
    LEAST_AIR,
    Mask,
    Placed,
    Superseded,
    Wanted,
    lay_out,
    neighbour,
)

LETTERS = np.random.default_rng(7).integers(3, 12, 300)


def mask_of(index: int, pixels: int) -> Mask:
    """A word of blocks: every third letter reaches up, every fourth down."""
    letter = max(2, round(pixels * 0.55))
    mask = np.zeros((pixels, letter * int(LETTERS[index])), dtype=bool)
    for nth in range(int(LETTERS[index])):
        top = 0 if (nth + index) % 3 == 0 else round(pixels * 0.25)
        bottom = pixels if (nth + index) % 4 == 0 else round(pixels * 0.8)
        mask[top:bottom, nth * letter : (nth + 1) * letter - 1] = True
    return trimmed(mask)


def trimmed(mask: Mask) -> Mask:
    lines, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return mask[lines[0] : lines[-1] + 1, columns[0] : columns[-1] + 1]


def wanted(words: int, *, least: int = 14, most: int = 60, slope: int = 30) -> Wanted:
    counts = [1 + 5000 // (1 + nth * slope // 10) for nth in range(words)]
    lengths = [0.55 * int(LETTERS[nth]) for nth in range(words)]
    return Wanted(counts, mask_of, lengths, least, most)


def painted(placed: list[Placed], width: int, height: int) -> np.ndarray[tuple[int, int], np.dtype]:
    """Draw all masks above each other; a cell tells how many words it holds."""
    sheet = np.zeros((height, width), dtype=int)
    for one in placed:
        mask = mask_of(one.index, one.pixels)
        assert mask.shape == (one.height, one.width)
        sheet[one.top : one.top + one.height, one.left : one.left + one.width] += mask
    return sheet


@settings(max_examples=25, deadline=None)
@given(
    words=st.integers(1, 60),
    width=st.integers(20, 700),
    height=st.integers(20, 500),
    slope=st.integers(1, 60),
)
def test_no_word_lies_on_another_or_outside(
    words: int, width: int, height: int, slope: int
) -> None:
    placed = lay_out(wanted(words, slope=slope), width, height)

    assert all(one.left >= 0 and one.top >= 0 for one in placed)
    assert all(one.left + one.width <= width and one.top + one.height <= height for one in placed)
    assert painted(placed, width, height).max(initial=0) <= 1
    assert [one.index for one in placed] == list(range(len(placed)))


def test_words_keep_air_between_each_other() -> None:
    placed = lay_out(wanted(44), 350, 190)

    for one in placed:
        sheet = painted([other for other in placed if other is not one], 350, 190)
        left, top = max(one.left - LEAST_AIR[0] + 1, 0), max(one.top, 0)
        body = mask_of(one.index, one.pixels)
        line = int(body.sum(axis=1).argmax())
        beside = sheet[top + line, left : one.left + one.width + LEAST_AIR[0] - 1]
        assert not beside.any()


def test_the_same_words_come_to_the_same_places() -> None:
    first = lay_out(wanted(100), 548, 510)

    assert lay_out(wanted(100), 548, 510) == first


def test_the_first_word_shrinks_until_all_fit() -> None:
    large = lay_out(wanted(20), 350, 190)
    small = lay_out(wanted(44), 350, 190)

    assert (len(large), len(small)) == (20, 44)
    assert small[0].pixels < large[0].pixels


def test_the_least_frequent_words_are_left_out_where_the_first_may_not_shrink() -> None:
    placed = lay_out(wanted(60, least=40), 400, 120)

    assert 0 < len(placed) < 60
    assert placed[0].pixels == 40


def test_sizes_follow_the_root_of_the_frequency() -> None:
    words = Wanted([400, 100, 25, 1], mask_of, [3.0] * 4, 14, 60)

    assert words.sizes(60, 350) == [60, 30, 15, LEAST]


def test_a_word_that_would_be_too_wide_is_smaller_than_its_frequency() -> None:
    words = Wanted([400, 100], mask_of, [16.0, 3.0], 14, 60)

    assert words.sizes(60, 350) == [20, 30]


def test_a_word_as_wide_as_the_room_keeps_nobody_out() -> None:
    words = wanted(30, least=60, most=60)
    wide = Wanted(words.counts, mask_of, [30.0, *words.lengths[1:]], 60, 60)

    assert len(lay_out(wide, 900, 700)) == 30


def test_the_first_word_lies_in_the_middle_and_the_cloud_is_centred() -> None:
    placed = lay_out(wanted(44), 350, 190)

    left, right = min(p.left for p in placed), max(p.left + p.width for p in placed)
    first = placed[0]
    assert abs(left - (350 - right)) <= 1
    assert abs(first.left + first.width / 2 - 175) < 40
    assert abs(first.top + first.height / 2 - 95) < 30


def test_the_cloud_is_as_wide_as_its_room() -> None:
    placed = lay_out(wanted(44), 350, 190)

    assert max(p.left + p.width for p in placed) - min(p.left for p in placed) > 0.8 * 350
    assert max(p.top + p.height for p in placed) - min(p.top for p in placed) > 0.7 * 190


def test_no_words_or_no_room_give_nothing() -> None:
    assert lay_out(Wanted([], mask_of, [], 14, 60), 350, 190) == []
    assert lay_out(wanted(5), 0, 190) == []
    assert lay_out(wanted(5), 350, 4) == []


def test_counts_of_nothing_are_laid_out_too() -> None:
    words = Wanted([0, 0, 0], mask_of, [3.0] * 3, 14, 30)

    assert len(lay_out(words, 350, 190)) == 3


def test_a_layout_that_nobody_wants_any_more_ends() -> None:
    answers = iter([True] * 5 + [False] * 1000)

    with pytest.raises(Superseded):
        lay_out(wanted(44), 350, 190, lambda: next(answers))


def test_two_hundred_words_are_quick() -> None:
    words = wanted(200, least=38)
    began = time.process_time()

    lay_out(words, 548, 510)

    # A tenth of it on a machine that does nothing else.
    assert time.process_time() - began < 1.5


BOXES = [(100.0, 100.0, 60.0, 20.0), (180.0, 104.0, 50.0, 12.0), (90.0, 60.0, 50.0, 14.0),
         (110.0, 140.0, 40.0, 12.0), (10.0, 98.0, 60.0, 14.0)]  # fmt: skip


@pytest.mark.parametrize(("step", "found"), [((1, 0), 1), ((0, -1), 2), ((0, 1), 3), ((-1, 0), 4)])
def test_a_step_finds_the_nearest_word_in_its_direction(step: tuple[int, int], found: int) -> None:
    assert neighbour(BOXES, 0, *step) == found


def test_a_step_beyond_the_last_word_stays() -> None:
    assert neighbour(BOXES, 1, 1, 0) == 1
    assert neighbour(BOXES[:1], 0, 0, 1) == 0


def test_every_word_can_be_reached_by_steps() -> None:
    placed = lay_out(wanted(44), 350, 190)
    boxes = [(float(p.left), float(p.top), float(p.width), float(p.height)) for p in placed]
    reached, edge = {0}, [0]

    while edge:
        at = edge.pop()
        for step in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            found = neighbour(boxes, at, *step)
            if found not in reached:
                reached.add(found)
                edge.append(found)

    assert len(reached) >= 42
