from __future__ import annotations

from typing import Any

import pytest

from desktop.views.chat.preview_words import (
    Verdict,
    field_word,
    format_words,
    kind_words,
    order_verdict,
    phone_words,
)
from tests.desktop.windows.drafted import LINE, STRANGE, preview

pytestmark = pytest.mark.usefixtures("qapp")


def verdict(
    order: str | None,
    counts: tuple[int, int] = (0, 0),
    confidence: float = 1.0,
    line: str = LINE,
    *,
    is_chosen: bool = False,
) -> Verdict:
    found: Any = preview(order, counts, confidence=confidence)["date_order"]
    return order_verdict(found, line, is_chosen=is_chosen)


@pytest.mark.parametrize(
    ("order", "counts", "confidence", "sentence", "is_good"),
    [
        (None, (0, 0), 0.0, "No date was found", False),
        ("ymd", (0, 0), 1.0, "Certain: the year stands first", True),
        ("dmy", (1204, 0), 1.0, "Certain: 1,204 dates prove it, none speaks against it", True),
        ("mdy", (0, 7), 1.0, "Certain: 7 dates prove it, none speaks against it", True),
        ("dmy", (90, 3), 0.6, "Likely: 90 dates speak for it, 3 against it", False),
        ("mdy", (3, 90), 0.6, "Likely: 90 dates speak for it, 3 against it", False),
        ("dmy", (0, 0), 0.9, "Likely: read so, the days run forward", True),
        ("dmy", (0, 0), 0.8, "Likely: read so, the days lie close together", True),
        ("mdy", (0, 0), 0.7, "Likely: American phones write the time so", True),
        ("dmy", (0, 0), 0.5, "A guess: no date tells. Check the messages below.", False),
    ],
)
def test_an_order_is_told_with_its_evidence(
    order: str | None,
    counts: tuple[int, int],
    confidence: float,
    sentence: str,
    is_good: bool,
) -> None:
    assert verdict(order, counts, confidence) == Verdict(sentence, is_good)


def test_dates_with_dots_need_no_evidence() -> None:
    line = "12.03.26, 09:41 - Lucía: Hola"

    assert verdict("dmy", line=line).sentence == "Certain: with dots the day stands first"


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


def test_the_servers_words_are_never_shown() -> None:
    sentences = [verdict(order).sentence for order in ("dmy", "mdy", "ymd", None)]

    assert not any("server" in sentence for sentence in sentences)


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

    assert format_words(seen) == "UTF-8 text, Android, 24-hour clock"


def test_fields_have_names() -> None:
    names = ("date", "time", "sender", "text")

    assert [field_word(one) for one in names] == list(names)
