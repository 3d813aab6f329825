from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.views.chat.corrections import (
    joined,
    known_options,
    order_chosen,
    with_joined,
    with_order,
    with_order_of,
    with_separated,
)
from tests.desktop.views.chat.reports import report


def groups(options: dict[str, str]) -> Any:
    return json.loads(options["join"])


def test_an_order_is_chosen_for_one_export_or_for_some() -> None:
    one = with_order({}, "mdy", "a: b.txt")
    some = with_order_of(one, "dmy", ["a: b.txt", "c.txt"])

    assert one == {"date_order:a: b.txt": "mdy"}
    assert some == {"date_order:a: b.txt": "dmy", "date_order:c.txt": "dmy"}
    assert order_chosen(one, "a: b.txt") == "mdy"
    assert order_chosen(one, "other.txt") is None
    assert order_chosen({"date_order": "dmy"}, "other.txt") == "dmy"


def test_a_choice_can_be_taken_back() -> None:
    one = with_order({"join": "[]"}, "mdy", "a.txt")
    some = with_order_of({**one, "date_order": "ymd"}, "mdy", ["b.txt"])

    assert with_order(one, None, "a.txt") == {"join": "[]"}
    assert with_order_of(some, None, ["a.txt", "b.txt"]) == {"join": "[]"}


def test_what_holds_for_all_is_not_said_again_for_one() -> None:
    assert with_order({"date_order": "mdy"}, "mdy", "a.txt") == {"date_order": "mdy"}


def test_names_are_joined_under_the_first() -> None:
    options = with_joined({"date_order": "dmy"}, ["Ana Gómez", "Ana"])

    assert groups(options) == [["Ana Gómez", "Ana"]]
    assert options["date_order"] == "dmy"


def test_groups_that_share_a_name_become_one() -> None:
    options = with_joined(with_joined({}, ["Ana", "A."]), ["Bruno", "Bru"])

    options = with_joined(options, ["Ana", "Bruno"])

    assert groups(options) == [["Ana", "Bruno", "A.", "Bru"]]


def test_a_name_alone_joins_nothing() -> None:
    assert with_joined({}, ["Ana", "Ana"]) == {}


def test_a_person_is_parted_again() -> None:
    options = with_joined(with_joined({}, ["Ana", "A."]), ["Bruno", "Bru"])

    assert joined(with_separated(options, "Ana")) == [["Bruno", "Bru"]]
    assert with_separated(with_joined({}, ["Ana", "A."]), "Ana") == {}


@pytest.mark.parametrize("text", ["", "{", "3", "[1]", '[["a", 2]]', "[[]]"])
def test_what_is_no_list_of_names_joins_nobody(text: str) -> None:
    assert joined({"join": text}) == []


def test_a_choice_that_only_the_report_tells_of_is_known() -> None:
    source: Any = {**report()["sources"][0], "name": "a.txt", "reason": "chosen"}

    assert known_options({}, [source]) == {"date_order:a.txt": "dmy"}
    assert known_options({"date_order": "dmy"}, [source]) == {"date_order": "dmy"}
