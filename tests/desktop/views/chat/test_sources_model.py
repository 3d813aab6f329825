from __future__ import annotations

from typing import Any

import pytest
from pytestqt.modeltest import ModelTester

from desktop.models.rows import Order
from desktop.views.chat.preview_words import encoding_name
from desktop.views.chat.sources_model import WIDTHS, SourcesModel
from tests.desktop.views.chat.reports import report


def model(*changes: dict[str, Any]) -> SourcesModel:
    made = SourcesModel()
    made.show_rows([{**report()["sources"][0], **one} for one in changes])  # type: ignore[typeddict-item]
    return made


def texts(made: SourcesModel, row: int = 0) -> list[str]:
    return [str(made.data(made.index(row, place))) for place in range(made.columnCount())]


def test_the_model_is_one_that_qt_accepts(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model({}, {"name": "b"}))  # type: ignore[no-untyped-call]


def test_an_export_is_a_row() -> None:
    made = model({"name": "Soporte.txt", "messages": 73_694, "unread_lines": 12})

    assert texts(made) == [
        "Soporte.txt", "73,694", "2 Mar 2026, 08:00", "30 Aug 2026, 21:00", "UTF-8",
        "day first", "12", "whole",
    ]  # fmt: skip
    assert [column.key for column in made.columns] == list(WIDTHS)


def test_a_folder_that_all_lie_in_leaves_room_for_what_differs() -> None:
    made = model({"name": "team/Ana.txt"}, {"name": "team/b.zip/_chat.txt"})

    assert [texts(made, row)[0] for row in (0, 1)] == ["Ana.txt", "b.zip/_chat.txt"]


def test_an_export_without_messages_claims_nothing() -> None:
    none = {"messages": 0, "first": None, "last": None, "date_order": None, "confidence": 0.0}

    assert texts(model(none))[1:] == ["0", "–", "–", "UTF-8", "–", "0", "–"]


def test_what_may_be_wrong_stands_in_another_colour() -> None:
    made = model({"maybe_cut": True, "reason": "usual", "confidence": 0.5}, {})

    tones = [
        [made.columns[made.place_of(key)].tone_of(row) for key in ("dates", "whole")]
        for row in made.rows
    ]

    assert tones == [["warn", "warn"], ["ink", "ink2"]]
    assert texts(made)[-1] == "may be cut"


def test_the_tip_of_the_dates_tells_what_settled_their_order() -> None:
    made = model({"reason": "forward", "confidence": 0.9}, {"reason": "", "confidence": 0.9})
    tip = made.columns[made.place_of("dates")].tip
    assert tip is not None

    tips = [tip(row) for row in made.rows]

    assert tips == ["Likely: read so, the days run forward\n90.0 % sure", "90.0 % sure"]


def test_exports_that_may_be_cut_are_found_by_sorting() -> None:
    made = model({"name": "a"}, {"name": "b", "maybe_cut": True})

    made.sort(made.place_of("whole"), Order.AscendingOrder)

    assert [row["name"] for row in made.rows] == ["b", "a"]


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("cp1252", "Windows-1252"),
        ("utf_16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
    ],
)
def test_an_encoding_is_called_as_people_call_it(codec: str, name: str) -> None:
    assert encoding_name(codec) == name
