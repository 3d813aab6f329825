"""Several sources of all kinds in one job: cut, packed and guessed in any way."""

from __future__ import annotations

import os
from random import Random

import pytest

from tests.corpus.export import CORPUS, stored
from tests.corpus.journey import NamedBytes, report_of

SOURCES = [(source.name, source.data) for case in stored(CORPUS) for source in case.sources]
# A bench asks for more: ATALAYA_LAW_JOBS=5000 pytest tests/workers/kinds/chat/test_together.py
JOBS = int(os.environ.get("ATALAYA_LAW_JOBS", "40"))
OPTIONS: tuple[dict[str, str], ...] = (
    {},
    {},
    {"date_order": "mdy"},
    {"join": '[["Ana", "Ana Gómez", "Leo"]]'},
)


def job_of(random: Random) -> list[NamedBytes]:
    """Draw a few exports; some stand twice, whole or without their beginnings."""
    drawn = random.sample(SOURCES, random.randint(2, 5))
    again = [(name, data[random.choice((0, 0, len(data) // 2)) :]) for name, data in drawn]
    drawn += random.sample(again, random.randint(0, 2))
    random.shuffle(drawn)
    return [(f"{place}/{name}", data) for place, (name, data) in enumerate(drawn)]


@pytest.mark.parametrize("seed", range(JOBS))
def test_a_job_gives_one_report_however_it_is_cut_and_guessed(seed: int) -> None:
    random = Random(seed)
    job, options = job_of(random), random.choice(OPTIONS)

    expected = report_of(job, options)

    assert report_of(job, options, random, most_parts=1) == expected
    assert report_of(job, options, random) == expected
