from __future__ import annotations

import time

import pytest

from desktop.views.chat.same_people import MOST, SamePerson, is_number, same_people
from tests.desktop.views.chat.reports import agent
from workers.kinds.chat.schema import AgentRow


def people(*names: str) -> list[AgentRow]:
    return [agent(name, 10, 0.1) for name in names]


def spell(name: str, first: str, last: str) -> AgentRow:
    return {**agent(name, 10, 0.1), "first": f"{first}T08:00:00", "last": f"{last}T08:00:00"}


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (("Ana Gómez", "ana gomez"), "spelling"),
        (("Ana Gómez 🌷", "Ana  Gómez"), "spelling"),
        (("Ana-María", "Ana Maria"), "spelling"),
        (("Salvatierra, Mateo", "Mateo Salvatierra"), "words"),
        (("Mateo Salvatierra", "Mateo"), "beginning"),
        (("Mateo", "mateo salvatierra ruiz"), "beginning"),
    ],
)
def test_names_that_may_be_one_person_are_found(names: tuple[str, str], why: str) -> None:
    found = same_people(people(*names, "Priya Raman", "Noor"))

    assert found == [SamePerson(names, why)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "names",
    [
        ("Ana", "Ana Gómez", "Ana Ruiz"),  # which one?
        ("An", "An Nguyen"),
        ("Mateo", "Mateos"),
        ("", "Ana"),
        ("n" * 300 + "a", "n" * 300 + "b"),
        ("🌷", "🌸"),
        ("+34 600 11 22 33", "+34 600 11 22 44"),
        ("Norte 1", "Norte 2"),
    ],
)
def test_what_may_be_chance_is_not_said(names: tuple[str, ...]) -> None:
    assert same_people(people(*names)) == []


def test_a_number_that_falls_silent_before_a_name_begins_may_be_saved_under_it() -> None:
    agents = [
        spell("Carla", "2026-05-03", "2026-08-01"),
        spell("+34 600 11 22 33", "2026-01-01", "2026-05-01"),
        spell("Bruno", "2026-01-01", "2026-08-01"),
    ]

    assert same_people(agents) == [SamePerson(("Carla", "+34 600 11 22 33"), "number")]


def test_two_names_that_begin_then_leave_the_number_alone() -> None:
    agents = [
        spell("Carla", "2026-05-03", "2026-08-01"),
        spell("Diego", "2026-05-04", "2026-08-01"),
        spell("+34 600 11 22 33", "2026-01-01", "2026-05-01"),
    ]

    assert same_people(agents) == []


def test_a_name_is_in_one_proposal_only() -> None:
    found = same_people(people("Ana Gómez", "ana gomez", "Ana"))

    assert [one.names for one in found] == [("Ana Gómez", "ana gomez")]


def test_never_more_than_a_handful_is_said_the_likeliest_first() -> None:
    names = [f"Persona{n} Larga" for n in range(20)] + [f"persona{n}" for n in range(20)]

    found = same_people(people(*names, "Zoé", "zoe"))

    assert len(found) == MOST
    assert found[0] == SamePerson(("Zoé", "zoe"), "spelling")


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("+34 600 11 22 33", True),
        ("~\u202f+1 (777) 777‑7777", True),
        ("Ana 2", False),
        ("12", False),
    ],
)
def test_a_phone_number_is_known(name: str, is_one: bool) -> None:
    assert is_number(name) is is_one


def test_thousands_of_hostile_names_take_a_moment() -> None:
    names = [f"{'a ' * 5_000}{n}" for n in range(1_000)] + [f"x{n} y" for n in range(2_000)]
    agents = people(*names)

    began = time.perf_counter()
    same_people(agents)

    assert time.perf_counter() - began < 0.5
