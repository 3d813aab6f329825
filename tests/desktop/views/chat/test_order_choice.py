from __future__ import annotations

from typing import Any

from desktop.views.chat.order_choice import OrderChoice
from tests.desktop.windows.drafted import preview

OPEN: Any = preview("dmy", (0, 0), reason="usual")
OTHER: Any = preview("dmy", (0, 0), reason="usual", line="01/02/2025, 09:00 - Ana: hola")
PROVEN: Any = preview("dmy", (43, 0))


def choice(**files: Any) -> OrderChoice:
    made = OrderChoice()
    made.show_files(files, {})
    return made


def test_a_choice_goes_to_open_files_of_the_same_shape() -> None:
    orders = choice(a=OPEN, b=OPEN, proven=PROVEN, other=OTHER, unseen=None)

    options = orders.choose("a", "mdy")

    assert options == {"date_order:a": "mdy", "date_order:b": "mdy"}
    assert (orders.others_read_like("a"), orders.others_read_like("other")) == (1, 0)


def test_what_a_file_tells_anyway_is_no_choice() -> None:
    orders = choice(a=OPEN, b=OPEN)

    orders.choose("b", "mdy")

    assert orders.choose("a", "dmy") == {}
    assert not orders.is_chosen("a")


def test_a_proven_order_can_be_overruled_for_that_file_alone() -> None:
    orders = choice(a=PROVEN, b=PROVEN)

    assert orders.choose("a", "mdy") == {"date_order:a": "mdy"}


def test_what_was_found_is_remembered_under_a_choice() -> None:
    orders = choice(a=OPEN)
    chosen: Any = preview("mdy", (0, 0), reason="chosen")

    orders.show_files({"a": chosen}, orders.choose("a", "mdy"))

    assert orders.is_chosen("a")
    assert orders.choose("a", "dmy") == {}


def test_an_order_for_all_becomes_one_for_each() -> None:
    orders = OrderChoice()
    orders.show_files({"a": OPEN, "b": PROVEN}, {"date_order": "mdy"})

    assert orders.choose("a", "dmy") == {"date_order:b": "mdy"}


def test_other_options_stay() -> None:
    orders = OrderChoice()
    orders.show_files({"a": OPEN}, {"join": "[]", "date_order:gone": "mdy"})

    assert orders.choose("a", "mdy") == {"join": "[]", "date_order:a": "mdy"}
