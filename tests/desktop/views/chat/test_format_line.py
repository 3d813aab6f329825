from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.theme.tokens import LIGHT
from desktop.views.chat.format_line import (
    ELLIPSIS,
    Field,
    FormatLine,
    fitted_line,
    line_width,
    one_lined,
    spans_of,
    units,
)

pytestmark = pytest.mark.usefixtures("qapp")

LINE = "12/03/26, 09:41 - Lucía 😀: Hola, buen día"
FIELDS = (
    Field("date", 0, 8),
    Field("time", 10, 15),
    Field("sender", 18, 25),
    Field("text", 27, 41),
)


def test_brackets_stand_in_order_and_apart() -> None:
    spans = spans_of(LINE, len(LINE), FIELDS)

    assert [span.name for span in spans] == ["date", "time", "sender", "text"]
    assert all(before.right < after.left for before, after in pairwise(spans))
    assert spans[0].left == 0
    assert spans[-1].right == pytest.approx(line_width(LINE), abs=1)


def test_a_cut_line_keeps_the_fields_that_are_left() -> None:
    shown, kept = fitted_line(LINE, line_width(LINE[:22]))

    spans = spans_of(shown, kept, FIELDS)

    assert shown.endswith(ELLIPSIS)
    assert line_width(shown) <= line_width(LINE[:22])
    assert [span.name for span in spans] == ["date", "time", "sender"]
    assert spans[-1].right == pytest.approx(line_width(shown), abs=1)


def test_a_line_that_fits_is_whole() -> None:
    assert fitted_line(LINE, 10_000) == (LINE, len(LINE))


def test_a_name_from_the_right_has_one_bracket_around_it() -> None:
    line = "12/03/26, 09:41 - فريق الدعم: hola"
    fields = (Field("sender", 18, 28), Field("text", 30, 34))

    sender, text = spans_of(line, len(line), fields)

    assert sender.right > sender.left
    assert sender.right <= text.left


def test_places_count_in_code_points() -> None:
    assert units("a😀b", 2) == 3


@pytest.mark.parametrize("line", ["", "a\nb\u2028c\0d\r\n", "\t\x85"])
def test_a_line_stays_one_and_as_long(line: str) -> None:
    shown = one_lined(line)

    assert len(shown) == len(line)
    assert shown.isprintable()


def test_the_widget_cuts_at_its_width_and_tells_the_whole(qtbot: QtBot) -> None:
    widget = FormatLine()
    qtbot.addWidget(widget)
    widget.resize(200, widget.sizeHint().height())
    widget.show_line(LINE, FIELDS)

    event = QHelpEvent(QHelpEvent.Type.ToolTip, widget.rect().center(), widget.pos())
    QApplication.sendEvent(widget, event)

    assert widget.shown_line().endswith(ELLIPSIS)
    assert "buen día" in QToolTip.text()
    assert "sender: Lucía 😀" in widget.accessibleName()
    QToolTip.hideText()


def test_brackets_are_painted_under_their_fields(qtbot: QtBot) -> None:
    widget = FormatLine()
    qtbot.addWidget(widget)
    widget.resize(600, widget.sizeHint().height())
    widget.show_line(LINE, FIELDS)

    image = widget.grab().toImage()

    for span in widget.spans():
        middle = round((span.left + span.right) / 2)
        column = {image.pixelColor(middle, y).name() for y in range(20, 29)}
        assert LIGHT.accent.name() in column
