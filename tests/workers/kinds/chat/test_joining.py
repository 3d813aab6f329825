"""The option that tells which names are one person."""

from __future__ import annotations

import json
import time

import pytest

from workers.errors import BadOption
from workers.kinds.base import Part
from workers.kinds.chat import ChatKind
from workers.kinds.chat.joining import aliases_between, aliases_of, effective_join
from workers.kinds.chat.plan import ChatPlan
from workers.kinds.chat.senders import Sender

ANA = ["Ana", "Ana Gómez", "+34 600 11 22 33"]
LEO = ["Leo", "Leo R."]


def joined(*people: list[str]) -> dict[str, str]:
    return {"join": json.dumps(people)}


def test_every_name_of_a_list_means_the_first() -> None:
    aliases = aliases_of(joined(ANA, LEO))

    assert aliases == {
        "Ana": Sender("Ana", "Ana"),
        "Ana Gómez": Sender("Ana", "Ana"),
        "34600112233": Sender("Ana", "Ana"),
        "Leo": Sender("Leo", "Leo"),
        "Leo R.": Sender("Leo", "Leo"),
    }
    assert aliases_of({}) == {}


def test_a_phone_number_can_be_named_and_keeps_the_names_marks_apart() -> None:
    aliases = aliases_of(joined(["~Ana\u00a0G.", "\u202a+34 600-112-233\u202c"]))

    assert aliases["34600112233"] == aliases["Ana G."] == Sender("Ana G.", "~Ana G.")


def test_all_ways_to_say_the_same_take_effect_alike() -> None:
    ways = [
        joined(ANA, LEO),
        joined(LEO, ANA),
        joined(
            ["Ana", "\u200e+34 600 11 22 33", "Ana  Gómez", "~Ana", "Ana Gómez"], LEO, [], ["Bo"]
        ),
    ]

    written = [effective_join(way["join"]) for way in ways]

    assert json.loads(written[0]) == [["Ana", "+34 600 11 22 33", "Ana Gómez"], ["Leo", "Leo R."]]
    assert effective_join(written[0]) == written[0] == written[1]
    assert aliases_of(ways[2]) == aliases_of(ways[0])


@pytest.mark.parametrize("value", ["[]", "[[]]", '[["Ana"]]', '[["Ana", "~Ana"], []]'])
def test_what_joins_nothing_takes_no_effect(value: str) -> None:
    assert effective_join(value) == ""
    assert aliases_of({"join": value}) == {}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("", "lists of names as JSON"),
        ("Ana", "lists of names as JSON"),
        ('["Ana", "Leo"]', "lists of names as JSON"),
        ('[["Ana", 7]]', "lists of names as JSON"),
        ('[["Ana", null]]', "lists of names as JSON"),
        ('{"Ana": "Leo"}', "lists of names as JSON"),
        ("[" * 90_000, "lists of names as JSON"),
        ("\udcff", "lists of names as JSON"),
        (json.dumps([["l" * 100_000, "Ana"]]), "at most 100000 characters"),
        ('[["", "Ana"]]', "it can't be empty"),
        ('[["\u200e ", "Ana"]]', "it can't be empty"),
        ('[["Ana", "Leo"], ["Bo", "~Leo"]]', "'~Leo' stands in two lists"),
        (json.dumps([["Ana", 'Ana changed the subject from "Turno']]), "nobody's name"),
    ],
)
def test_what_is_no_list_of_lists_of_names_is_refused_with_a_sentence(
    value: str, sentence: str
) -> None:
    with pytest.raises(BadOption, match=sentence) as refused:
        effective_join(value)

    assert refused.value.option == "join"
    assert len(str(refused.value)) < 300


def test_more_names_can_be_joined_to_those_that_are() -> None:
    before = aliases_of(joined(["Ana", "Ana Gómez"], LEO))
    after = aliases_of(joined(["+34 600 11 22 33", "Ana", "Ana Gómez"], LEO, ["Bo", "Bob"]))

    between = aliases_between(before, after)

    assert between is not None
    number = Sender("34600112233", "+34 600 11 22 33")
    assert between["Ana"] == between["34600112233"] == number
    assert between["Leo"] == Sender("Leo", "Leo")
    assert between["Bob"] == Sender("Bo", "Bo")


@pytest.mark.parametrize(
    "after",
    [{}, joined(LEO), joined(["Ana", "Leo"]), joined(["Ana", "Leo"], ["Bo", "Ana Gómez"])],
)
def test_who_was_joined_can_not_be_parted_again(after: dict[str, str]) -> None:
    before = aliases_of(joined(["Ana", "Ana Gómez"]))

    assert aliases_between(before, aliases_of(after)) is None


def settled(data: bytes, options: dict[str, str]) -> ChatPlan:
    kind = ChatKind()
    plan = kind.guess(data, True, options)
    for _ in range(4):
        plan = kind.settle(kind.measure(Part(0, 0, True, data), plan), options)[0]
    return plan


def test_a_plan_holds_those_alone_who_speak() -> None:
    data = b"13/03/2024, 15:04 - Ana: hola\n13/03/2024, 15:05 - Tienda: Norte: hola\n" * 2
    nobody = [f"Nadie {number}" for number in range(1000)]

    plan = settled(data, joined(nobody, ["Eva", "Ana"], ["Sur", "Tienda: Norte"]))

    assert [alias.known_as for alias in plan.aliases] == ["Ana", "Tienda: Norte"]


def test_thousands_of_joined_names_are_put_together_quickly() -> None:
    before = aliases_of(joined(*([f"P{number}", f"Q{number}"] for number in range(4000))))

    began = time.process_time()
    between = aliases_between(before, before)

    assert between is not None
    assert time.process_time() - began < 1
