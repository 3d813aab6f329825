from __future__ import annotations

import time
from itertools import product

from workers.kinds.base import Part
from workers.kinds.chat import ChatKind
from workers.kinds.chat.evidence import SHAPES_KEPT

MESSAGE = "Ana: hola\n"


def digits(text: str, script: str) -> str:
    return "".join(script[int(sign)] if sign.isdecimal() else sign for sign in text)


def shapes(count: int) -> list[str]:
    """Give headers of many shapes."""
    scripts = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯"]
    clocks = ["9:07", "9.07", "9:07:08", "9.07.08", "9:07 am", "9:07 PM", "9:07:08 am"]
    dates = [
        f"{one}{sign}3{sign}{two}"
        for sign in ("/", ".", "-", ". ")
        for one, two in (("5", "2024"), ("5", "24"), ("2024", "5"))
    ]
    joints = [", ", " ", " klo ", " à ", " kl. ", " - "]
    ends = ["{} - ", "[{}] ", "{}: "]
    found = (
        digits(end.format(f"{date}{joint}{clock}"), script)
        for script, date, joint, clock, end in product(scripts, dates, joints, clocks, ends)
    )
    return [next(found) for _ in range(count)]


def test_evidence_of_more_shapes_than_are_kept_is_the_same_over_any_cut() -> None:
    kind = ChatKind()
    headers = shapes(2 * SHAPES_KEPT)
    data = "".join(f"{header}{MESSAGE}" for header in [*headers, *headers[::-1]]).encode()
    plan = kind.guess(data, True, {})
    whole = kind.measure(Part(0, 0, True, data), plan)
    one, two = len(data) // 3, len(data) // 2
    parts = [(0, one), (one, two), (two, len(data))]

    first, second, third = (
        kind.measure(Part(0, start, end == len(data), data[start:end]), plan)
        for start, end in parts
    )

    expected = whole.segments[0].evidence
    assert len(expected.shapes) == SHAPES_KEPT
    for merged in (
        kind.merge(kind.merge(first, second), third),
        kind.merge(first, kind.merge(second, third)),
    ):
        assert merged.segments[0].evidence == expected
        assert kind.settle(merged, {}) == kind.settle(whole, {})


def test_many_shapes_take_no_more_time_each_than_few() -> None:
    def took_s(count: int) -> float:
        kind = ChatKind()
        data = "".join(f"{header}{MESSAGE}" * 8 for header in shapes(count)).encode()
        plan = kind.guess(data, True, {})
        kind.measure(Part(0, 0, True, data), plan)  # it learns what stands in headers
        began = time.process_time()
        kind.measure(Part(0, 0, True, data), plan)
        return time.process_time() - began

    few = min(took_s(150) for _ in range(3))

    assert min(took_s(2400) for _ in range(2)) < 16 * 3 * few
