"""Tips show what they are given, and stay on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.widgets.labels import BREAK, TIP_LINE, plain_tip


def shown(qtbot: QtBot, text: str) -> QLabel:
    """Lay a tip's text out as Qt lays tips out."""
    label = QLabel(plain_tip(text))
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.adjustSize()
    return label


def test_a_short_tip_is_one_line(qtbot: QtBot) -> None:
    text = "perfecto: 72 times in 72 messages"

    label = shown(qtbot, text)

    assert label.height() < 2 * label.fontMetrics().height()
    assert label.width() >= label.fontMetrics().horizontalAdvance(text)


@pytest.mark.parametrize("text", ["many words " * 40, "x" * 600, "<b>" * 200])
def test_a_long_tip_is_no_wider_than_a_page_nor_narrow(qtbot: QtBot, text: str) -> None:
    assert 300 < shown(qtbot, text).width() < 800


@pytest.mark.parametrize("text", ["<img src=x> & <b>", "two\nlines", "  a   b", "x" * 600])
def test_a_tip_shows_what_it_is_given(text: str) -> None:
    document = QTextDocument()

    document.setHtml(plain_tip(text))

    assert document.toPlainText().replace(BREAK, "").strip("\n").replace("\u2028", "\n") == text


def test_nothing_is_no_tip() -> None:
    assert plain_tip("") == ""
    assert TIP_LINE > 40
