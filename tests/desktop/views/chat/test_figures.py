from __future__ import annotations

import pytest

from desktop.views.chat.figures import figures_of, people_figure, writers_of_half
from tests.desktop.views.chat.reports import NOBODY, empty_report, report

pytestmark = pytest.mark.usefixtures("qapp")


def test_seven_figures_sum_a_report_up() -> None:
    shown = [(figure.text, figure.note) for figure in figures_of(report())]

    assert shown == [
        ("100", "0.5 a day"),
        ("2", "1 of them writes half"),
        ("182 days", "26 weeks"),
        ("2 min 38 s", "90 % within 14 min"),
        ("47.0", "characters"),
        ("10–11 h", "most on Monday"),
        ("2.4 s", "20.0 MB/s"),
    ]


def test_a_report_without_messages_divides_by_nothing() -> None:
    shown = [figure.text for figure in figures_of(empty_report())]

    assert shown == ["0", "0", "0 days", "–", "–", "–", "2.4 s"]


def test_one_person_alone_is_not_half_of_anybody() -> None:
    agents = report()["agents"][:1]
    alone = report(agents=agents, totals={**report()["totals"], "senders": 1})

    assert people_figure(alone).note == ""


def test_few_replies_say_so_instead_of_a_percentile() -> None:
    few = report(replies={**NOBODY, "count": 3, "median_s": 60.0, "p90_s": 70.0, "mean_s": 61.0})

    assert figures_of(few)[3].note == "of 3 replies only"


@pytest.mark.parametrize(
    ("messages", "writers"),
    [([], 0), ([5], 1), ([5, 5], 1), ([4, 3, 3], 2), ([1] * 9, 5)],
)
def test_half_is_written_by_the_fewest_who_reach_it(messages: list[int], writers: int) -> None:
    assert writers_of_half(messages) == writers
