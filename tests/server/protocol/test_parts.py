from __future__ import annotations

import pytest

from server.protocol import PART_BYTES, BadMessage, PartCollector, ReportPart, encode, report_parts
from tests.server.protocol.examples import JOB


@pytest.mark.parametrize("length", [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 2_500_000])
def test_a_report_of_any_length_arrives(length: int) -> None:
    report = bytes(length)
    collector = PartCollector()

    parts = list(report_parts(JOB, report))
    came = [collector.add(part) for part in parts]

    assert came == [None] * (len(parts) - 1) + [report]
    assert all(encode(part) for part in parts)


def test_a_report_that_begins_again_is_not_doubled() -> None:
    collector = PartCollector()
    first, second = report_parts(JOB, b"x" * (PART_BYTES + 1))

    collector.add(first)
    collector.add(first)

    assert collector.add(second) == b"x" * (PART_BYTES + 1)


@pytest.mark.parametrize(
    "part", [ReportPart(JOB, 1, 2, True, b"x"), ReportPart(JOB, 0, 2, True, b"x")]
)
def test_parts_that_do_not_fit_are_a_bad_message(part: ReportPart) -> None:
    with pytest.raises(BadMessage):
        PartCollector().add(part)
