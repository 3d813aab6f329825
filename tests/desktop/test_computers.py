"""What computers are called, and in which order they come."""

from __future__ import annotations

import pytest

from desktop.computers import computer_name, in_order, is_this_computer


@pytest.mark.parametrize(
    ("worker", "name"),
    [
        ("this-machine-19701", "This computer"),
        ("this-machine-7", "This computer"),
        ("counter-03-123", "counter-03"),
        ("counter-03", "counter-03"),
        ("counter-2", "counter-2"),
        ("web-1-4021", "web-1"),
        ("3f2a9c1b8e7d-1", "3f2a9c1b8e7d"),
        ("this-machine", "this-machine"),
        ("=cmd|x-123", "=cmd|x"),
        ("-123", "-123"),
        ("a\nb-1234", "a\nb"),
        ("", "Unknown computer"),
    ],
)
def test_a_computer_is_called_without_the_number_of_its_process(worker: str, name: str) -> None:
    assert computer_name(worker) == name


def test_this_computer_comes_first_and_two_before_ten() -> None:
    workers = ["counter-10-900", "counter-2-901", "this-machine-5", "Anna-100", "counter-2-901"]

    assert in_order(workers) == ["this-machine-5", "Anna-100", "counter-2-901", "counter-10-900"]


def test_odd_names_can_be_ordered() -> None:
    assert len(in_order(["", "²-1", "9" * 5000, "a", "١٢٣"])) == 5


def test_only_the_embedded_cluster_is_this_computer() -> None:
    assert is_this_computer("this-machine-1")
    assert not is_this_computer("this-machine-1-of-2")
