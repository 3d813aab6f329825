"""Where the overview's cards stand: two columns, two rows, the figures above."""

from __future__ import annotations

from dataclasses import dataclass

FIGURES, GUTTER = 84, 16
LEAST_RIGHT, MOST_RIGHT = 384, 600
# Of each pixel that the page is wider than at its design, the right column takes this share.
DESIGN_WIDTH, RIGHT_SHARE = 1000, 216 / 640
FIRST_ROW, SECOND_ROW, MOST_ROW = 312, 224, 420
LEAST_HEIGHT = FIGURES + FIRST_ROW + SECOND_ROW + 2 * GUTTER

# Words of the cloud in its card at the design's size, and pixels that one more needs.
LEAST_WORDS, PIXELS_A_WORD = 44, 4_200


@dataclass(frozen=True, slots=True)
class Grid:
    """Widths of the columns and heights of the rows, in pixels."""

    left: int
    right: int
    first: int
    second: int


def overview_grid(width: int, height: int) -> Grid:
    """Share out a page; what is too low for the rows is taken as the least height."""
    wider = max(width - DESIGN_WIDTH, 0)
    right = min(LEAST_RIGHT + round(wider * RIGHT_SHARE), MOST_RIGHT)
    spare = max(height, LEAST_HEIGHT) - LEAST_HEIGHT
    # Both rows grow until the first is at its most; then the second alone.
    first = min(FIRST_ROW + spare // 2, MOST_ROW)
    second = min(SECOND_ROW + spare - (first - FIRST_ROW), MOST_ROW)
    return Grid(width - right - GUTTER, right, first, second)


def cloud_words(width: int, height: int) -> int:
    """Say how many words a cloud shows in a card of some size."""
    spare = width * height - LEAST_RIGHT * SECOND_ROW
    return LEAST_WORDS + max(spare, 0) // PIXELS_A_WORD
