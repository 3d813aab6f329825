from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.search_field import SearchField, is_found


@pytest.mark.parametrize(
    ("wanted", "text", "expected"),
    [
        ("lucia", "Lucía Ferrer", True),
        ("FERRER lu", "Lucía Ferrer", True),
        ("", "anybody", True),
        ("lucas", "Lucía Ferrer", False),
    ],
)
def test_every_word_that_is_wanted_must_be_there(wanted: str, text: str, expected: bool) -> None:
    assert is_found(wanted, text) is expected


def test_escape_empties_the_field(qtbot: QtBot) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)
    field.setText("lu")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_enter_go_on(qtbot: QtBot, key: Qt.Key) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)

    with qtbot.waitSignal(field.left_down):
        QTest.keyClick(field, key)
