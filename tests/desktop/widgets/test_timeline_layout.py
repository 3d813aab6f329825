"""The drawing of a run: nothing lies on anything else, nothing that happened is missing."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from desktop.theme.fonts import Type
from desktop.widgets.timeline_layout import (
    Layout,
    above_or_below,
    bar_at,
    beside,
    height_of,
    lay_out,
    spread,
)
from desktop.widgets.timeline_rows import PhaseSpan, PieceTry, lanes_of, run_rows
from tests.desktop.widgets.runs import execution, four_computers, many, piece

WIDTHS = [480, 700, 968, 1500]
OVERLAPPING = ((0.0, 0.27), (0.02, 0.49), (0.05, 0.72), (0.1, 0.54))


def placed(run: dict[str, Any], width: float = 968, letter: float = 7.0) -> Layout:
    return lay_out(run_rows(run), width, lambda text, kind: len(text) * letter)


def tries(layout: Layout) -> list[PieceTry]:
    return [bar.what for bar in layout.bars if isinstance(bar.what, PieceTry)]


def texts(layout: Layout) -> list[str]:
    return [text.text for bar in layout.bars for text in bar.texts]


RUNS = {
    "four computers": four_computers(),
    "many": many(),
    "overlapping": execution([piece("a-100", 100, 0.1, 0.4)], OVERLAPPING),
    "very short": execution(
        [piece("this-machine-1", 900, 0.02, 0.04)],
        ((0.0, 0.01), (0.01, 0.0), (0.02, 0.02), (0.04, 0.01)),
        total_s=0.05,
    ),
    "no time at all": execution([piece("a", 0, 0.0, 0.0)] * 3, ((0.0, 0.0),) * 4, total_s=0.0),
    "nothing": execution([], ((None, None),) * 4, total_s=0.0),
}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_bar_lies_on_another(run: dict[str, Any], width: int) -> None:
    layout = placed(run, width)

    for one, other in itertools.combinations(layout.bars, 2):
        assert not one.box.meets(other.box)


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("letter", [5.5, 9.0])
def test_no_text_lies_on_another_or_on_a_strange_bar(
    run: dict[str, Any], width: int, letter: float
) -> None:
    layout = placed(run, width, letter)

    labels = [*layout.labels, *layout.ticks]
    for one, other in itertools.combinations(labels, 2):
        assert not one.box.meets(other.box)
    for row in {bar.row for bar in layout.bars}:
        bars = [bar for bar in layout.bars if bar.row == row]
        written = [(text, bar) for bar in bars for text in bar.texts[:1]]
        for text, bar in written:
            assert not any(text.box.meets(other.box) for other in bars if other is not bar)
        for (one, _), (other, _) in itertools.combinations(written, 2):
            assert not one.box.meets(other.box)


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
@pytest.mark.parametrize("width", WIDTHS)
def test_everything_stays_inside(run: dict[str, Any], width: int) -> None:
    layout = placed(run, width)

    assert layout.height == height_of(run_rows(run))
    for bar in layout.bars:
        assert layout.plot.left <= bar.box.left
        assert bar.box.right <= layout.plot.right + 3
        assert bar.box.bottom <= layout.plot.bottom
    for text in (*layout.labels, *layout.names, *layout.ticks):
        assert text.box.left >= 0
        assert text.box.right <= width + 2
        assert text.box.bottom <= layout.height


def test_a_bar_begins_and_ends_where_its_piece_did() -> None:
    layout = placed(four_computers())

    second = layout.plot.width / 2.5
    for bar in layout.bars:
        assert bar.box.left == pytest.approx(layout.plot.left + bar.what.start_s * second, abs=1)
        assert bar.box.right == pytest.approx(layout.plot.left + bar.what.end_s * second, abs=3)


def test_a_lost_try_lies_with_the_computer_that_lost_it_and_is_named() -> None:
    layout = placed(four_computers())

    lost = next(bar for bar in layout.bars if isinstance(bar.what, PieceTry) and bar.what.is_lost)
    names = [name.text for name in layout.names]
    row = next(name for name in layout.names if name.box.top == lost.box.top)
    assert row.text == "counter-03"
    assert lost.texts[0].text == "3, lost"
    assert lost.texts[0].tone == "warn"
    assert "3, again" in texts(layout)
    assert names == ["Phases", "This computer", "counter-02", "counter-03", "counter-04"]


def test_the_name_of_a_narrow_lost_try_stands_beside_it() -> None:
    run = execution([piece("a-100", 100, 1.5, 2.0, [("b-100", 0.1, 0.11)])])

    layout = placed(run)

    lost = next(bar for bar in layout.bars if isinstance(bar.what, PieceTry) and bar.what.is_lost)
    assert [text.text for text in lost.texts] == ["1, lost"]
    assert lost.texts[0].box.left > lost.box.right


def test_pieces_that_one_computer_counts_at_the_same_time_lie_in_lanes_of_their_own() -> None:
    run = execution(
        [
            piece("a-100", 100, 0.0, 1.0),
            piece("a-100", 100, 0.5, 1.5),
            piece("a-100", 100, 1.0, 2.0),
        ]
    )

    (computer,) = run_rows(run).computers

    assert [[one.piece for one in lane] for lane in computer.lanes] == [[1, 3], [2]]


def test_two_processes_of_one_computer_share_its_rows() -> None:
    run = execution([piece("a-100", 100, 0.0, 1.0), piece("a-200", 100, 1.0, 2.0)])

    (computer,) = run_rows(run).computers

    assert computer.name == "a"
    assert len(computer.lanes) == 1


def test_no_lane_is_made_that_is_not_needed() -> None:
    pieces = [PieceTry(n, "a", n / 10, n / 10 + 0.25, 1, 1) for n in range(100)]

    assert len(lanes_of(pieces, 0.01)) == 3


def test_phases_that_follow_each_other_share_a_row() -> None:
    layout = placed(four_computers())

    phases = [bar for bar in layout.bars if isinstance(bar.what, PhaseSpan)]
    assert {bar.row for bar in phases} == {0}
    assert [text.text for text in layout.labels] == ["Sending", "Waiting", "Counting", "Joining"]


def test_phases_that_overlap_have_a_row_each_and_all_their_seconds() -> None:
    layout = placed(RUNS["overlapping"])

    phases = [bar for bar in layout.bars if isinstance(bar.what, PhaseSpan)]
    assert [bar.row for bar in phases] == [0, 1, 2, 3]
    assert [bar.texts[0].text for bar in phases] == ["0.27 s", "0.49 s", "0.72 s", "0.54 s"]
    assert [name.text for name in layout.names][:4] == ["Sending", "Waiting", "Counting", "Joining"]


def test_a_report_that_tells_no_beginnings_shows_pieces_alone() -> None:
    run = four_computers()
    del run["began"]

    layout = placed(run)

    assert len(layout.bars) == len(tries(layout)) == 6


def test_a_repeat_is_named_so_even_if_nobody_noted_the_lost_try() -> None:
    run = execution([{**piece("a-100", 10, 0.0, 2.0), "attempts": 2, "lost": []}])

    assert "1, again" in texts(placed(run))


def test_every_try_is_drawn() -> None:
    run = many()
    expected = sum(1 + len(one["lost"]) for one in run["pieces"])

    assert len(tries(placed(run))) == expected == 308


def test_many_computers_make_it_higher_and_put_the_axis_above_too() -> None:
    few, far = placed(four_computers()), placed(many())

    assert far.height > 1_600 > few.height
    assert len(far.ticks) == 2 * len(far.gridlines)
    assert len(few.ticks) == len(few.gridlines)


def test_a_very_long_name_takes_a_fifth_of_the_width_at_most() -> None:
    layout = placed(execution([piece("n" * 10_000, 10, 0.0, 1.0)]))

    assert layout.plot.left <= 968 * 0.2 + 10


def test_labels_are_spread_when_their_middles_are_close() -> None:
    lefts = spread([10, 12, 14, 400], [60, 60, 60, 60], 0, 430, 8)

    assert lefts == [0, 68, 136, 370]


def test_labels_move_left_at_the_right_end() -> None:
    assert spread([400, 420], [50, 50], 0, 430, 10) == [320, 380]


def test_a_bar_is_found_by_a_point_on_it_and_a_sliver_by_one_beside_it() -> None:
    layout = placed(execution([piece("a-100", 10, 1.0, 1.0)], ((None, None),) * 4))
    box = layout.bars[0].box

    assert bar_at(layout, box.left + 1, box.top + 1) == 0
    assert bar_at(layout, box.left - 2, box.top + 1) == 0
    assert bar_at(layout, box.left - 9, box.top + 1) == -1
    assert bar_at(layout, box.left + 1, box.bottom + 1) == -1


def test_keys_go_along_rows_and_to_the_nearest_bar_of_the_next() -> None:
    layout = placed(four_computers())
    names = [
        bar.what.key if isinstance(bar.what, PhaseSpan) else (bar.what.piece, bar.what.is_lost)
        for bar in layout.bars
    ]

    assert names[:4] == ["upload", "queue", "measure", "merge"]
    assert beside(layout, -1, 1) == 0
    assert beside(layout, 0, -1) == 0
    assert beside(layout, 3, 1) == 4
    assert names[above_or_below(layout, names.index("merge"), 1)] == (5, False)
    assert names[above_or_below(layout, names.index((2, False)), 1)] == (3, True)
    assert above_or_below(layout, 0, -1) == 0
    assert above_or_below(layout, len(names) - 1, 1) == len(names) - 1


def test_types_are_measured_as_they_are_painted() -> None:
    measured: set[tuple[str, Type]] = set()

    def width_of(text: str, kind: Type) -> float:
        measured.add((text, kind))
        return len(text) * 7.0

    layout = lay_out(run_rows(four_computers()), 968, width_of)

    painted = {(text.text, text.kind) for bar in layout.bars for text in bar.texts}
    assert painted <= measured
