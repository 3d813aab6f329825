from __future__ import annotations

import pytest

from desktop.views.chat.overview_layout import GUTTER, cloud_words, overview_grid


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1000, 652, (600, 384, 312, 224)),  # 1280 × 800
        (892, 652, (492, 384, 312, 224)),  # 1000 × 640, which scrolls
        (892, 400, (492, 384, 312, 224)),
        (1640, 932, (1024, 600, 420, 396)),  # 1920 × 1080
        (3000, 2000, (2384, 600, 420, 420)),
    ],
)
def test_columns_and_rows_share_a_page_as_designed(
    width: int, height: int, expected: tuple[int, int, int, int]
) -> None:
    grid = overview_grid(width, height)

    assert (grid.left, grid.right, grid.first, grid.second) == expected
    assert grid.left + GUTTER + grid.right == width


@pytest.mark.parametrize(("card", "words"), [((384, 224), 44), ((600, 396), 80), ((200, 90), 44)])
def test_a_larger_card_shows_more_words(card: tuple[int, int], words: int) -> None:
    assert cloud_words(*card) == words
