from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.phrases import isolated
from desktop.theme.fonts import Type, font_of
from desktop.widgets.paragraph import Paragraph, broken

pytestmark = pytest.mark.usefixtures("qapp")


def lines(text: str, width: float, most: int) -> list[str]:
    layout = broken(text, font_of(Type.BODY), width, most)
    return [
        layout.text()[line.textStart() : line.textStart() + line.textLength()]
        for line in (layout.lineAt(place) for place in range(layout.lineCount()))
    ]


def test_a_text_that_fits_is_one_line() -> None:
    assert lines("Buen día", 400, 3) == ["Buen día"]


def test_words_break_at_blanks() -> None:
    assert [line.strip() for line in lines("uno dos tres", 60, 5)] == ["uno dos", "tres"]


def test_a_word_without_an_end_breaks_anywhere_and_is_cut() -> None:
    found = lines("x" * 10_000, 200, 3)

    assert len(found) == 3
    assert found[-1].endswith("…")


def test_line_ends_are_kept() -> None:
    assert [line.strip("\u2028") for line in lines("uno\ndos\r\ntres", 400, 5)] == [
        "uno",
        "dos",
        "tres",
    ]


def test_names_stand_out_and_no_line_is_wider_than_asked() -> None:
    text = f"{isolated('Lucía ' * 9)} holds nothing"

    layout = broken(text, font_of(Type.BODY), 200, 2, is_strong=True)

    assert layout.formats()[0].format.fontWeight() == QFont.Weight.DemiBold
    for place in range(layout.lineCount()):
        assert layout.lineAt(place).naturalTextWidth() <= 200 + 1


def test_fewer_pixels_make_more_lines_until_the_most(qtbot: QtBot) -> None:
    paragraph = Paragraph("uno dos tres cuatro cinco seis siete ocho", most=3)
    qtbot.addWidget(paragraph)

    heights = [paragraph.heightForWidth(width) for width in (600, 150, 90, 40)]

    assert heights == sorted(heights)
    assert heights[-1] == 3 * heights[0]


def test_only_a_cut_text_has_a_tip_and_it_is_plain(qtbot: QtBot) -> None:
    paragraph = Paragraph("<b>uno</b> " * 40, most=2)
    qtbot.addWidget(paragraph)
    paragraph.resize(120, 40)

    QApplication.sendEvent(
        paragraph, QHelpEvent(QHelpEvent.Type.ToolTip, paragraph.rect().center(), paragraph.pos())
    )

    assert "&lt;b&gt;uno" in QToolTip.text()
    assert paragraph.accessibleName() == paragraph.text()
    QToolTip.hideText()


def test_nothing_takes_no_room(qtbot: QtBot) -> None:
    paragraph = Paragraph("")
    qtbot.addWidget(paragraph)

    assert paragraph.heightForWidth(100) == 0


def test_no_line_begins_with_the_sign_of_a_share() -> None:
    wide = lines("It is sure, 85 %.", 400, 3)
    narrow = [lines("It is sure, 85 %.", width, 5) for width in range(40, 130)]

    assert len(wide) == 1
    assert not any(line.startswith("%") for shown in narrow for line in shown)
