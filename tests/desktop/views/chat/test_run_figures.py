"""Figures of a run: what they say, and that efficiency is a share."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.views.chat.run_figures import covered, efficiency, run_figures
from tests.desktop.widgets.runs import execution, four_computers, many, piece

# Singulars are in the language of the tests' application.
pytestmark = pytest.mark.usefixtures("qapp")

NEVER = ((None, None),) * 4


def figures(run: dict[str, Any], messages: int = 184_902) -> dict[str, tuple[str, str]]:
    report: Any = {"execution": run, "totals": {"messages": messages}}
    return {figure.label: (figure.text, figure.note) for figure in run_figures(report)}


def share(*pieces: dict[str, Any], workers: int = 1) -> float | None:
    run: Any = execution(pieces, workers=workers)
    return efficiency(run)


def test_a_run_is_summed_up_in_six_figures() -> None:
    assert figures(four_computers(), messages=1) == {
        "In all": ("2.41 s", "from start to report"),
        "Data": ("48.2 MB", "1 message"),
        "Speed": ("20.0 MB/s", "30.5 MB/s while counting"),
        "Counted by": ("4 computers", "20 processes"),
        "Efficiency": ("59 %", "of their time was counting"),
        "Second tries": ("1 piece", "the report is complete"),
    }


def test_a_run_of_nothing_has_no_speed_and_no_efficiency() -> None:
    found = figures(execution([], NEVER, bytes_per_s=None, total_s=0.0))

    assert found["Speed"] == ("–", "")
    assert found["Efficiency"][0] == "–"
    assert found["Second tries"] == ("0", "no piece was lost")
    assert found["Counted by"] == ("0 computers", "of 4 with 20 processes")


def test_a_derived_report_was_counted_by_nobody() -> None:
    nothing = execution([], NEVER, bytes_per_s=None, total_s=0.01)
    found = figures({**nothing, "derived": True})

    assert found["In all"][1] == "from what was counted"
    assert found["Counted by"] == ("–", "nothing counted anew")


def test_a_stored_report_speaks_of_the_earlier_count() -> None:
    assert figures({**four_computers(), "from_store": True})["In all"][1] == "the earlier count"


def test_computers_without_a_piece_are_not_said_to_have_counted() -> None:
    run = execution([piece("a-100", 10, 0.0, 1.0)], workers=40, processes=80)

    assert figures(run)["Counted by"] == ("1 computer", "of 40 with 80 processes")


def test_one_computer_at_work_all_the_time_is_fully_used() -> None:
    assert share(piece("a-100", 10, 0.5, 1.0), piece("a-100", 10, 1.0, 2.0)) == 1.0


def test_two_pieces_at_a_time_are_not_more_than_all_its_time() -> None:
    assert share(piece("a-100", 10, 0.0, 2.0), piece("a-100", 10, 0.0, 1.0)) == 1.0


def test_a_pause_is_not_counting() -> None:
    assert share(piece("a-100", 10, 0.0, 1.0), piece("a-100", 10, 3.0, 4.0)) == 0.5


def test_a_computer_without_a_piece_is_idle() -> None:
    assert share(piece("a-100", 10, 0.0, 1.0), workers=4) == 0.25


def test_a_computer_that_has_left_was_there_while_it_counted() -> None:
    pieces = [piece("a-100", 10, 0.0, 1.0), piece("b-100", 10, 0.0, 1.0)]

    assert share(*pieces, workers=1) == 1.0


def test_time_of_lost_tries_does_not_count() -> None:
    assert share(piece("a-100", 10, 0.0, 1.0, [("b-100", 0.0, 1.0)]), workers=2) == 0.5


@pytest.mark.parametrize("pieces", [[], [piece("a", 0, 0.0, 0.0)], [piece("a", 9, 1.0, 1.0)]])
def test_no_time_has_no_efficiency(pieces: list[dict[str, Any]]) -> None:
    assert share(*pieces) is None


def test_efficiency_is_never_more_than_all() -> None:
    run: Any = {**many(), "workers": 0}

    value = efficiency(run)

    assert value is not None
    assert 0.0 < value <= 1.0


def test_time_under_several_spans_is_counted_once() -> None:
    assert covered([(3, 4), (0, 2), (1, 1.5), (1.9, 2.5)]) == 3.5
