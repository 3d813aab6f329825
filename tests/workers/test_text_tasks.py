from __future__ import annotations

import pytest

from workers.errors import BadContent, UnknownTextTask
from workers.text_tasks import answer


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("uppercase", "torre Ñandú straße", "TORRE ÑANDÚ STRASSE"),
        ("reverse", "abc", "cba"),
        ("word_count", " one  two\nthree ", "3"),
        ("word_count", "", "0"),
        ("sleep", "0.5", "slept 0.5 s"),
    ],
)
def test_a_text_task_answers(name: str, content: str, expected: str) -> None:
    slept: list[float] = []

    assert answer(name, content, slept.append) == expected
    assert slept == ([0.5] if name == "sleep" else [])


@pytest.mark.parametrize("content", ["", "soon", "-1", "11", "nan", "inf"])
def test_nobody_sleeps_for_long(content: str) -> None:
    with pytest.raises(BadContent, match="0 to 10"):
        answer("sleep", content, lambda seconds: pytest.fail("slept"))


def test_an_unknown_task_names_those_there_are() -> None:
    with pytest.raises(UnknownTextTask, match="uppercase, reverse, word_count, sleep"):
        answer("shout", "x", lambda seconds: None)
