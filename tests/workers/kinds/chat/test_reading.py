from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workers.kinds.chat import strategies
from workers.kinds.chat import ChatKind
from workers.kinds.chat.reading import read_messages

EXPORT = (
    "\ufeff[13/03/2024, 15:04:00] Turno: \u200eMessages and calls are end-to-end encrypted.\r\n"
    "[13/03/2024, 15:04:05] ~\u202fNev: hola\r\n"
    "\r\n"
    "¿está mi pedido? \u200e<This message was edited>\r\n"
    "\u200e[13/03/2024, 15:05:00] Ana: \u200eimage omitted\r\n"
    "[13/03/2024, 15:06:00] Ana:\r\n"
).encode()


def test_messages_are_read_with_their_texts() -> None:
    messages = list(read_messages("chat.txt", EXPORT))

    assert [(one["sender"], one["kind"], one["text"], one["edited"]) for one in messages] == [
        (None, "notice", "Messages and calls are end-to-end encrypted.", False),
        ("~ Nev", "text", "hola\n\n¿está mi pedido?", True),
        ("Ana", "media", "image omitted", False),
        ("Ana", "media", "", False),
    ]
    assert {one["source"] for one in messages} == {"chat.txt"}
    assert messages[1]["time"] == "2024-03-13T15:04:05"


@pytest.mark.parametrize("part_bytes", [1, 7, 50, 100])
def test_reading_in_parts_changes_no_message(part_bytes: int) -> None:
    whole = list(read_messages("chat.txt", EXPORT))

    assert list(read_messages("chat.txt", EXPORT, part_bytes=part_bytes)) == whole


@pytest.mark.parametrize("part_bytes", range(100, 400, 7))
def test_parts_of_several_messages_are_read_one_after_the_other(part_bytes: int) -> None:
    lines = [f"13/03/2024, 15:{minute:02} - {'AB'[minute % 2]}: hola" for minute in range(30)]
    data = "\n".join(lines).encode()

    messages = list(read_messages("chat.txt", data, part_bytes=part_bytes))

    assert [message["time"][14:16] for message in messages] == [line[15:17] for line in lines]


def test_what_is_no_chat_has_no_messages() -> None:
    assert list(read_messages("photo.jpg", bytes(range(256)) * 20)) == []


def test_a_preview_shows_the_format_and_the_first_messages() -> None:
    preview = ChatKind().preview("chat.txt", EXPORT, True, {})

    assert preview["understood"]
    assert preview["format"]["line"] == "[13/03/2024, 15:04:05] ~\u202fNev: hola"
    assert preview["date_order"] == {
        "order": "dmy",
        "confidence": 1.0,
        "reason": "proof",
        "first_over_12": 4,
        "second_over_12": 0,
        "calendar": "gregorian",
        "choices": ["dmy", "mdy"],
    }
    assert preview["messages"] == list(read_messages("chat.txt", EXPORT))


def test_a_preview_leaves_out_the_message_that_its_end_cuts() -> None:
    preview = ChatKind().preview("chat.txt", EXPORT[:-30], False, {})

    assert len(preview["messages"]) == 2


def shown(export: str, *, is_end: bool = True) -> dict[str, str]:
    """Give the fields of the line that a preview shows, as they are written there."""
    found = ChatKind().preview("chat.txt", export.encode(), is_end, {})["format"]
    assert [span["start"] for span in found["fields"]] == sorted(
        span["start"] for span in found["fields"]
    )
    return {span["field"]: found["line"][span["start"] : span["end"]] for span in found["fields"]}


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("3/12/22, 12:34 AM - Jack: hi: you", ("3/12/22", "12:34 AM", "Jack", "hi: you")),
        (
            "\ufeff\u200e[05/03/24, 9:07:08\u202fa.\u00a0m.] ~\u202fAna Lucía: ¿qué? 🙂",
            ("05/03/24", "9:07:08\u202fa.\u00a0m.", "~\u202fAna Lucía", "¿qué? 🙂"),
        ),
        (
            "5.3.2024 9.07 - \u202a+44 7700 900123\u202c: a",
            ("5.3.2024", "9.07", "+44 7700 900123", "a"),
        ),
        ("2019-01-20, 11:23 - John: - a", ("2019-01-20", "11:23", "John", "- a")),
        ("5/3/24, 9:07 - a::: b", ("5/3/24", "9:07", "a::", "b")),
        ("20/01/2019, 11:23:07: דנה: שלום", ("20/01/2019", "11:23:07", "דנה", "שלום")),
    ],
)
def test_a_preview_tells_where_the_fields_of_a_line_stand(
    line: str, fields: tuple[str, ...]
) -> None:
    expected = dict(zip(("date", "time", "sender", "text"), fields, strict=True))

    assert shown(line + "\r\nmore: of it\n") == expected


def test_a_field_that_is_empty_has_no_place() -> None:
    assert shown("3/12/22, 12:34 - Jack:\nmore") == {
        "date": "3/12/22",
        "time": "12:34",
        "sender": "Jack",
    }
    assert shown("3/12/22, 12:34 - Jack: ").get("text") is None


def test_fields_end_where_the_line_is_cut() -> None:
    header = "3/12/22, 12:34 - "

    assert len(shown(f"{header}Jack: {'é' * 400}")["text"]) == 200 - len(header) - len("Jack: ")
    assert shown(f"{header}{'é' * 400}: hi") == {
        "date": "3/12/22",
        "time": "12:34",
        "sender": "é" * (200 - len(header)),
    }
    assert shown(f"{header}{'é' * (199 - len(header))}: hi")["sender"] == "é" * (199 - len(header))


def test_a_preview_shows_a_notice_only_where_nobody_speaks() -> None:
    notice = "3/12/22, 12:34 - Jack created group “Boats”\n"

    assert shown(notice * 2) == {
        "date": "3/12/22",
        "time": "12:34",
        "text": "Jack created group “Boats”",
    }
    assert shown(notice * 9 + "3/12/22, 12:34 - Jack: hi\n")["sender"] == "Jack"
    assert "sender" not in shown(notice + "3/12/22, 12:34 - Jack: hal", is_end=False)


def test_a_preview_counts_the_dates_that_prove_each_order() -> None:
    export = b"13/1/24, 09:00 - A: a\n1/14/24, 09:00 - A: a\n15/1/24, 09:00 - A: a\n"

    order = ChatKind().preview("chat.txt", export, True, {})["date_order"]

    assert (order["first_over_12"], order["second_over_12"]) == (2, 1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(export=strategies.exports(), cut=st.integers(0, 4000))
def test_fields_stand_in_the_line_of_any_export(export: bytes, cut: int) -> None:
    preview = ChatKind().preview("chat.txt", export[:cut], cut >= len(export), {})

    if preview["understood"]:
        line, fields = preview["format"]["line"], preview["format"]["fields"]
        names = [span["field"] for span in fields]
        places = [place for span in fields for place in (span["start"], span["end"])]
        assert names in (
            ["date", "time", *middle, *last]
            for middle in ([], ["sender"])
            for last in ([], ["text"])
        )
        assert places == sorted(places)
        assert places[-1] <= len(line) <= 200


def test_a_preview_of_no_chat_says_so() -> None:
    preview = ChatKind().preview("notes.txt", b"milk\neggs\n", True, {})

    assert not preview["understood"]
    assert preview["messages"] == []
