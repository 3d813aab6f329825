from __future__ import annotations

import pytest

from workers.errors import BadOption
from workers.kinds.chat.options import effective_options


def test_options_are_given_in_the_order_of_their_names() -> None:
    given = {"join": '[["Ana","Eva"]]', "date_order:b.txt": "mdy", "date_order": "dmy"}

    assert list(effective_options(given)) == ["date_order", "date_order:b.txt", "join"]


def test_joining_nobody_is_no_option() -> None:
    assert effective_options({"join": "[]"}) == {}


@pytest.mark.parametrize(
    ("option", "value", "accepted"),
    [
        ("colour", "red", "the options are date_order and join"),
        ("date_order", "ydm", "choose one of dmy, mdy, ymd"),
        ("date_order:a.txt", "", "choose one of dmy, mdy, ymd"),
        ("date_order:c.txt", "dmy", "no source has this name"),
        ("join", "Ana", "give lists of names as JSON"),
    ],
)
def test_what_is_no_option_is_refused_with_a_sentence(
    option: str, value: str, accepted: str
) -> None:
    with pytest.raises(BadOption, match=accepted):
        effective_options({option: value}, ["a.txt", "b.txt"])
