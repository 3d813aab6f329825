from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.views.chat.doubts import things_worth_a_look, worth_a_look
from desktop.views.chat.findings import Finding, Wish
from tests.desktop.views.chat.reports import FORMAT, agent, report

pytestmark = pytest.mark.usefixtures("qapp")

LIKE = [{"line": 9, "why": "no-date"}, {"line": 12, "why": "no-date"},
        {"line": 30, "why": "other-format"}]  # fmt: skip


def doubts(*changes: dict[str, Any], **whole: Any) -> list[Finding]:
    base = report()["sources"][0]
    sources = [{**base, "name": f"{place}.txt", **one} for place, one in enumerate(changes)]
    return worth_a_look(report(sources=sources, **whole))


def test_nothing_is_worth_a_look_where_all_is_well() -> None:
    assert doubts({}, {"reason": "forward", "confidence": 0.9}) == []


@pytest.mark.parametrize(
    ("changes", "title", "action"),
    [
        ({"messages": 0, "reason": "none", "date_order": None}, "holds no messages", ""),
        ({"reason": "usual", "confidence": 0.5}, "may be read wrongly", "Change"),
        ({"reason": "chosen", "against": 3}, "may be read wrongly", "Change"),
        ({"maybe_cut": True}, "may be cut", ""),
        ({"unread_lines": 12, "unread": [1, 2]}, "12 lines of", "Show"),
        ({"unread_lines": 12}, "12 lines of", ""),
        ({"doubtful_lines": 3, "doubtful": LIKE}, "look like messages", "Show"),
        ({"bad_bytes": 1}, "1 byte of", ""),
        ({"formats": [FORMAT, FORMAT]}, "is written in two ways", ""),
        ({"repeated": 7}, "7 messages of", ""),
        ({"names": [{"name": "A: B", "instead": "A", "lines": 2}]}, "read as one name", ""),
    ],
)
def test_each_doubt_is_a_sentence_with_what_can_be_done(
    changes: dict[str, Any], title: str, action: str
) -> None:
    [found] = doubts(changes)

    assert title in found.title
    assert found.action == action
    assert found.text


def test_a_file_without_messages_is_told_once_with_its_lines() -> None:
    [found] = doubts({"messages": 0, "unread_lines": 3, "unread": [1, 2, 3]}, {})

    assert "0.txt\u2069 holds no messages" in found.title
    assert (found.action, found.wish) == ("Show", Wish("lines", (0,)))


def test_a_chat_of_notices_is_called_one() -> None:
    [found] = doubts({"messages": 0, "notices": 2})

    assert found.text == "It holds notices of WhatsApp alone; nobody wrote."


def test_what_other_exports_tell_is_no_doubt() -> None:
    assert doubts({"reason": "others", "confidence": 0.85}) == []
    assert len(doubts({"reason": "american", "confidence": 0.7})) == 1


def test_lines_like_messages_are_told_with_the_reasons() -> None:
    [found] = doubts({"doubtful_lines": 3, "doubtful": LIKE})

    assert found.text == (
        "They were taken as text: 2 have no valid date and 1 begins in another way."
    )
    assert found.wish == Wish("lines", (0,))


def test_one_line_alone_is_told_as_one() -> None:
    one = {"doubtful_lines": 1, "doubtful": LIKE[:1], "unread_lines": 1, "bad_bytes": 1}

    texts = [found.text for found in doubts(one, {"repeated": 1, "chat": 0})]

    assert texts == [
        "It stands before the first message and is in no figure.",
        "It was taken as text: 1 has no valid date.",
        "It is shown as \N{REPLACEMENT CHARACTER}. The file may be damaged.",
        "\u20680.txt\u2069 is of the same chat. It counts once.",
    ]


def test_both_readings_of_a_name_are_told() -> None:
    names = [{"name": "Tienda: Norte", "instead": "Tienda", "lines": 812}]

    [found] = doubts({"names": names})

    assert "Tienda: Norte" in found.title
    assert "812 lines of \u2068Tienda\u2069" in found.text
    assert "\u2068Tienda\u2069 would say “\u2068Norte\u2069: …”" in found.text


def test_what_an_earlier_export_has_is_told_with_its_name() -> None:
    [found] = doubts({}, {"repeated": 121, "chat": 0})

    assert "121 messages of \u20681.txt\u2069" in found.title
    assert "\u20680.txt\u2069" in found.text
    assert found.tone == "copy"
    assert found.wish == Wish("show", (1,))


def test_exports_that_look_alike_are_told_once() -> None:
    [found] = doubts({"alike": [1]}, {"alike": [0]})

    assert "\u20680.txt\u2069 looks like \u20681.txt\u2069" in found.title


def test_many_of_a_kind_are_one_sentence_that_shows_them() -> None:
    [found] = doubts({}, *[{"maybe_cut": True}] * 40)

    assert found.title == "40 exports may be cut"
    assert "\u20681.txt\u2069, \u20682.txt\u2069, and 38 others" in found.text
    assert found.wish == Wish("show", tuple(range(1, 41)))
    assert things_worth_a_look([found]) == 40


def test_names_that_may_be_one_person_can_be_joined() -> None:
    agents = [agent("Mateo Salvatierra", 60, 0.6), agent("Mateo", 40, 0.4)]

    [found] = doubts({}, agents=agents)

    assert found.wish == Wish("join", names=("Mateo Salvatierra", "Mateo"))
    assert found.tone == "people"


def test_names_that_were_joined_are_not_proposed_again() -> None:
    agents = [agent("Mateo Salvatierra", 60, 0.6), agent("Mateo", 40, 0.4)]
    options = {"join": json.dumps([["Mateo", "x"]])}

    assert worth_a_look(report(agents=agents), options) == []


@pytest.mark.parametrize("name", ["{name} {names}", "x" * 10_000, "", "\u202e<b>", "%Ln"])
def test_a_hostile_name_stays_a_name(name: str) -> None:
    found = doubts({"name": name, "maybe_cut": True, "repeated": 3, "alike": [1]}, {"name": name})

    assert [len(one.title) < 400 for one in found] == [True] * 3
    assert all(name[:100] in one.title for one in found)
