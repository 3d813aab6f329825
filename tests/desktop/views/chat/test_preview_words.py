from __future__ import annotations

from typing import Any

import pytest

from desktop.views.chat.order_words import Verdict
from desktop.views.chat.preview_words import (
    calendar_words,
    field_word,
    format_words,
    found_verdict,
    kind_words,
    phone_words,
)
from tests.desktop.windows.drafted import STRANGE, preview

pytestmark = pytest.mark.usefixtures("qapp")


def verdict(
    order: str | None,
    counts: tuple[int, int] = (0, 0),
    reason: str = "",
    *,
    is_chosen: bool = False,
) -> Verdict:
    found: Any = preview(order, counts, reason=reason)["date_order"]
    return found_verdict(found, is_chosen=is_chosen)


@pytest.mark.parametrize(
    ("order", "counts", "reason", "sentence", "is_good"),
    [
        (None, (0, 0), "none", "No date was found", False),
        ("ymd", (0, 0), "year-first", "Certain: the year stands first", True),
        ("dmy", (9, 0), "proof", "Certain: 9 dates prove it, none speaks against it", True),
        ("mdy", (0, 7), "proof", "Certain: 7 dates prove it, none speaks against it", True),
        ("dmy", (90, 1), "proof", "Likely: 90 dates speak for it, 1 against it", True),
        ("ymd", (0, 0), "proof", "Certain: the dates can be read in no other order", True),
        ("dmy", (90, 3), "mixed", "Likely: 90 dates speak for it, 3 against it", False),
        ("mdy", (3, 90), "mixed", "Likely: 90 dates speak for it, 3 against it", False),
        ("dmy", (0, 0), "dots", "Certain: with dots the day stands first", True),
        ("dmy", (0, 0), "words", "Certain: a word of its language tells it", True),
        ("dmy", (0, 0), "forward", "Likely: read so, the days run forward", True),
        ("mdy", (0, 0), "others", "Likely: the other exports are written so", True),
        ("dmy", (0, 0), "closer", "Likely: read so, the days lie close together", True),
        ("mdy", (0, 0), "american", "Likely: American phones write the time so", True),
        ("dmy", (0, 0), "usual", "A guess: no date tells. Check the messages below.", False),
        ("dmy", (0, 0), "of another version", "A guess: no date tells. Check the messages below.",
         False),
    ],
)  # fmt: skip
def test_an_order_is_told_with_what_settled_it(
    order: str | None,
    counts: tuple[int, int],
    reason: str,
    sentence: str,
    is_good: bool,
) -> None:
    assert verdict(order, counts, reason) == Verdict(sentence, is_good)


@pytest.mark.parametrize(
    ("order", "counts", "sentence", "is_good"),
    [
        ("mdy", (1204, 0), "Your choice, but 1,204 dates can't be read in this order", False),
        ("dmy", (1204, 0), "Your choice; 1,204 dates prove it", True),
        ("mdy", (0, 0), "Your choice; no date speaks against it", True),
    ],
)
def test_a_choice_is_told_with_what_speaks_against_it(
    order: str, counts: tuple[int, int], sentence: str, is_good: bool
) -> None:
    assert verdict(order, counts, is_chosen=True) == Verdict(sentence, is_good)


@pytest.mark.parametrize(
    ("seen", "kind", "phone"),
    [
        (preview(), Verdict("WhatsApp chat"), "Android, 24 h"),
        (preview(is_iphone=True), Verdict("WhatsApp chat"), "iPhone, 12 h"),
        (STRANGE, Verdict("Not understood", False), ""),
        (None, Verdict(""), ""),
    ],
)
def test_a_file_is_named_by_what_it_is(seen: Any, kind: Verdict, phone: str) -> None:
    assert kind_words(seen) == kind
    assert phone_words(seen) == phone


def test_a_format_is_summed_up() -> None:
    seen: Any = preview()

    assert format_words(seen) == Verdict("UTF-8 text, Android, 24-hour clock")


def test_what_is_odd_about_a_format_is_told_after_it() -> None:
    seen: Any = preview()
    seen["encoding"], seen["bad_bytes"] = "cp1252", 3
    seen["formats"] = [seen["format"], seen["format"]]
    seen["date_order"]["calendar"] = "buddhist"

    assert format_words(seen) == Verdict(
        "Windows-1252 text, Android, 24-hour clock, Buddhist calendar, two formats, "
        "3 bytes are no text",
        is_good=False,
    )


def test_only_unusual_calendars_have_words() -> None:
    calendars = ("gregorian", "buddhist", "jalali", "hijri")

    assert [bool(calendar_words(one)) for one in calendars] == [False, True, True, True]


def test_fields_have_names() -> None:
    names = ("date", "time", "sender", "text")

    assert [field_word(one) for one in names] == list(names)
