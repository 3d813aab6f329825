from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from workers.kinds.chat.headers.day_periods import AFTER_NOON, BEFORE_NOON, SOME_HOURS
from workers.kinds.chat.headers.period_words import hours_beside, is_day_first, plain_word

ROOT = Path(__file__).resolve().parents[5]
CHAT = ROOT / "workers" / "kinds" / "chat"


@pytest.fixture(scope="module")
def facts() -> ModuleType:
    spec = spec_from_file_location("locale_facts", ROOT / "packaging" / "locale_facts.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_words_are_what_cldr_gives(facts: ModuleType) -> None:
    made = facts.day_periods_module(facts.day_periods())

    assert (CHAT / "headers" / "day_periods.py").read_text("utf-8") == made


def test_the_hijri_months_are_what_the_library_gives(facts: ModuleType) -> None:
    made = facts.calendars_module(facts.long_months())

    assert (CHAT / "calendars.py").read_text("utf-8") == made


def test_no_word_stands_twice() -> None:
    words = " ".join([BEFORE_NOON, AFTER_NOON, *SOME_HOURS.values()]).split()

    assert len(words) == len(set(words))


def test_words_stand_in_their_plain_form() -> None:
    words = " ".join([BEFORE_NOON, AFTER_NOON, *SOME_HOURS.values()]).split()

    assert [word for word in words if plain_word(word) != word] == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("AM", "PM"), ("a. m.", "p. m."), ("a.\u00a0m.", "p.\u00a0m."), ("ＡＭ", "ＰＭ"),
        ("p.d.", "m.d."), ("fm", "em"), ("dop.", "odp."), ("de.", "du."), ("SA", "CH"),
        ("ق.ظ.", "ب.ظ."), ("ÖÖ", "ÖS"), ("π.μ.", "μ.μ."), ("ص", "م"), ("오전", "오후"),
        ("पूर्वाह्न", "अपराह्न"), ("上午", "下午"), ("午前", "午後"), ("ap.", "ip."),
        ("לפנה״צ", "אחה״צ"), ('לפנה"צ', 'אחה"צ'), ("пр.об.", "сл.об."),
        ("ก่อนเที่ยง", "หลังเที่ยง"), ("f.h.", "e.h."), ("vorm.", "nachm."), ("дп", "пп"),
    ],
)  # fmt: skip
def test_halves_of_the_day_are_known_in_many_languages(before: str, after: str) -> None:
    morning, evening = hours_beside(plain_word(before)), hours_beside(plain_word(after))

    assert morning is not None
    assert evening is not None
    assert [morning[hour] for hour in (0, 1, 9, 11, 12)] == [0, 1, 9, 11, 0]
    assert [evening[hour] for hour in (0, 1, 9, 11, 12)] == [12, 13, 21, 23, 12]


@pytest.mark.parametrize(
    ("word", "hours"),
    [
        ("凌晨", {12: 0, 1: 1, 4: 4}),
        ("早上", {5: 5, 7: 7}),
        ("中午", {11: 11, 12: 12, 1: 13}),
        ("下午", {1: 13, 6: 18}),
        ("晚上", {7: 19, 11: 23}),
        ("रात", {8: 20, 11: 23, 12: 0, 3: 3}),
        ("noche", {9: 21, 11: 23}),
        ("madrugada", {12: 0, 5: 5}),
        ("mediodía", {12: 12}),
        ("밤", {9: 21, 12: 0, 2: 2}),
        ("đêm", {10: 22, 12: 0, 3: 3}),
    ],
)
def test_an_hour_lies_in_its_part_of_the_day(word: str, hours: dict[int, int]) -> None:
    found = hours_beside(plain_word(word))

    assert found is not None
    assert {hour: found[hour] for hour in hours} == hours


def test_no_hour_beyond_twelve_stands_beside_a_part_of_the_day() -> None:
    found = hours_beside("am")

    assert found is not None
    assert len(found) == 13


def test_words_that_name_no_part_of_the_day_are_unknown() -> None:
    assert [hours_beside(plain_word(word)) for word in ("Uhr", "hola", "", "klo")] == [None] * 4


def test_only_words_that_never_go_with_the_month_first_tell_of_the_day() -> None:
    assert is_day_first("ص")
    assert is_day_first("πμ")
    assert not is_day_first("am")
    assert not is_day_first("午後")
