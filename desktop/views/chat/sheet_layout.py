"""Where the parts of the sheet stand, in units of an A4 page of 827 × 1170."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 827, 1170
LEFT, RIGHT = 44, 783
ACROSS = RIGHT - LEFT

TITLE_LINE, META_LINE, THICK_RULE = 65, 87, 108
FIGURES_TOP, FIGURES_HEIGHT = 120, 60
AGENTS_RULE, AGENTS_TITLE, AGENTS_HEAD, AGENTS_TOP = 194, 217, 242, 252
ROW, MOST_ROWS = 27, 8
FOOT_LINE, FOOT_GAP, LAST_LINE = 14, 20, 1136

PLOTS_LEAST, WORDS_LEAST = 271, 270
PEAKS_WIDTH, DAILY_LEFT = 389, 461
CLOUD_WIDTH, WORDS_LEFT = 441, 513

LEAST_NAME, LEAST_BAR, MOST_BAR, SPARK, COLUMN_GAP = 150, 40, 110, 101, 18

DOT = " · "


@dataclass(frozen=True, slots=True)
class Bands:
    """The tops of the rules that part the page; each part reaches to the next."""

    plots: int
    words: int
    foot: int


def bands(rows: int, foot_lines: int, source_lines: int) -> Bands:
    """Share out the page's height.

    Args:
        rows: Rows of the table, the last that sums up the others included.
        foot_lines: Lines of definitions.
        source_lines: Lines of sources.
    """
    first_source = LAST_LINE - (source_lines - 1) * FOOT_LINE
    foot = first_source - FOOT_GAP - (foot_lines - 1) * FOOT_LINE - FOOT_GAP
    plots = AGENTS_TOP + max(rows, 1) * ROW + 13
    spare = max(foot - plots - PLOTS_LEAST - WORDS_LEAST, 0)
    return Bands(plots, plots + PLOTS_LEAST + spare // 3, foot)


def shared_out(wanted: Sequence[float], room: float) -> list[float]:
    """Give each column what it wants and a share of the rest by what it wants.

    What wants more than there is gets its share of what there is.
    """
    total = sum(wanted)
    if total <= 0:
        return [room / max(len(wanted), 1) for _ in wanted]
    return [one + (room - total) * one / total for one in wanted]


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths of the table's columns."""

    name: tuple[int, int]
    messages: tuple[int, int]
    share: tuple[int, int]
    reply: tuple[int, int]
    within: tuple[int, int]
    spark: tuple[int, int]


def table_columns(messages: float, percent: float, reply: float, within: float) -> Columns:
    """Place the columns: numbers as wide as they are, the name takes the rest.

    Args:
        messages: The width of the widest text in that column, its title included.
        percent: Of the text beside the share's bar.
        reply: As for messages.
        within: As for messages.
    """
    numbers = [round(one + 0.5) for one in (messages, percent, reply, within)]
    fixed = sum(numbers) + SPARK + 5 * COLUMN_GAP + 8
    bar = min(max(ACROSS - fixed - LEAST_NAME - 46, LEAST_BAR), MOST_BAR)
    left, places = RIGHT - SPARK, []
    for width in (numbers[3], numbers[2], bar + 8 + numbers[1], numbers[0]):
        left -= COLUMN_GAP + width
        places.append((left, width))
    name = (LEFT, left - COLUMN_GAP - LEFT)
    return Columns(name, places[3], places[2], places[1], places[0], (RIGHT - SPARK, SPARK))


def lines_of(
    words: Sequence[str], width_of: Callable[[str], float], room: float, between: str = " "
) -> list[str]:
    """Break words into lines; one that is wider than a line has a line of its own."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]}{between}{word}" if lines else word
        if lines and width_of(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def packed(
    items: Sequence[str],
    beyond: int,
    rest: Callable[[int], str],
    width_of: Callable[[str], float],
    room: float,
    most_lines: int,
) -> list[str]:
    """Put items into a few lines, apart by dots; what does not fit is summed up.

    Args:
        items: Each fits into a line.
        beyond: How many more there are that are not even tried.
        rest: Writes how many are left out.
        width_of: Measures a text.
        room: The width of a line.
        most_lines: How many lines there may be.
    """
    for shown in range(len(items), -1, -1):
        left_out = len(items) - shown + beyond
        texts = [*items[:shown], *([rest(left_out)] if left_out else [])]
        lines = lines_of(texts, width_of, room, DOT)
        if len(lines) <= most_lines:
            return lines
    return []
