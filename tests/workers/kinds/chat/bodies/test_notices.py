from __future__ import annotations

import pytest

from workers.kinds.chat.bodies.notices import Templates, is_name, own_name_notice


@pytest.mark.parametrize(
    "name",
    [
        "Ana",
        "leo",
        "Ana María Gómez",
        "+34 600 11 22 33",
        "Ana, Leo",
        "李雷",
        "The Boss",
        "🤓",
        "Dr. Ana",
    ],
)
def test_a_plausible_name_fills_a_slot(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    [
        *("", "I", "We all", "The courier", "My sister", "what is it?", "Ana: yes", " Ana"),
        *("can you see who", "Hello. Ana", "x" * 61, "one two three four five six seven"),
    ],
)
def test_a_piece_of_a_sentence_fills_no_slot(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{} left", "Ana left"),
        ("{} left", "Ana left."),
        ("{} added {}", "Ana added Leo, Eva"),
        ("You added {}", "You added Leo"),
        ("{} created group*", "Ana created group “A: B”"),
        ("已将{}移出群组", "已将李雷移出群组。"),
        ("Group closed", "Group closed"),
    ],
)
def test_a_template_is_filled_by_names(template: str, text: str) -> None:
    assert Templates([template, "xxx{}y"]).match(text)


@pytest.mark.parametrize(
    "text", ["left", " left", "I left", "Ana left us", "Anaadded Leo", "added"]
)
def test_what_fills_no_slot_is_no_template(text: str) -> None:
    assert not Templates(["{} left", "{} added {}"]).match(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\u200eLeo left", "Leo"),
        ("Leo left", "Leo"),
        ("\u200eLeo foriris.", "Leo"),
        ("\u200e~\u202fLeo foriris", "~\u202fLeo"),
        ("\u200eLeo님이 나갔습니다.", "Leo"),
        ("\u200e李雷已退出群组", "李雷"),
        ("\u200eVia kodo kun Leo ŝanĝiĝis", "Leo"),
        ("\u200e\u202a+34 600 11 22 33\u202c foriris", "+34\u00a0600\u00a011\u00a022\u00a033"),
    ],
)
def test_a_sentence_about_its_own_sender_is_a_notice(text: str, name: str) -> None:
    assert own_name_notice(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\u200eLeonor left", "Leo"),
        ("\u200eSoy Leo", "Leo"),
        ("\u200eHola, soy Leo de ventas", "Leo"),
        ("\u200eLeo: te llamo", "Leo"),
        ("\u200eLeo, ven", "Leo"),
        ("\u200e<attached: Leo 1.jpg>", "Leo"),
        ("\u200eLeo left\nand came back", "Leo"),
        ("\u200eLeo " + "x" * 200, "Leo"),
        ("\u200eLeo left", "\u200e"),
    ],
)
def test_a_sentence_of_its_own_sender_is_a_message(text: str, name: str) -> None:
    assert not own_name_notice(text, name)
