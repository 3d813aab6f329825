from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.views.chat.preview import ChatPreviewCards
from tests.desktop.windows.drafted import STRANGE, message, preview


@pytest.fixture
def cards(qtbot: QtBot) -> ChatPreviewCards:
    cards = ChatPreviewCards()
    cards.resize(1000, 440)
    qtbot.addWidget(cards)
    cards.show()
    return cards


def show(cards: ChatPreviewCards, seen: Any, *, is_chosen: bool = False) -> None:
    cards.show_preview("Soporte.txt", seen, is_chosen=is_chosen)


def test_a_chat_is_shown_with_its_line_its_order_and_its_messages(
    cards: ChatPreviewCards,
) -> None:
    show(cards, preview())

    assert cards.format.content.isVisible()
    assert cards.format.intro.text() == "One line of \u2068Soporte.txt\u2069, and how it is read:"
    assert cards.order.choice.choice() == 0
    assert cards.messages.caption.text() == "Soporte.txt"


def test_choosing_another_order_tells(qtbot: QtBot, cards: ChatPreviewCards) -> None:
    show(cards, preview())

    with qtbot.waitSignal(cards.order_chosen) as chosen:
        QTest.mouseClick(cards.order.choice.button(1), Qt.MouseButton.LeftButton)

    assert chosen.args == ["mdy"]


def test_where_the_year_stands_first_there_is_no_choice(cards: ChatPreviewCards) -> None:
    show(cards, preview("ymd"))

    assert not cards.order.choice.isVisible()
    assert cards.order.fixed.isVisible()


def test_where_the_year_has_two_digits_it_may_stand_first(
    qtbot: QtBot, cards: ChatPreviewCards
) -> None:
    show(cards, preview("ymd", (0, 0), reason="forward", choices=("dmy", "mdy", "ymd")))
    texts = [cards.order.choice.button(place).text() for place in range(3)]

    with qtbot.waitSignal(cards.order_chosen) as chosen:
        QTest.mouseClick(cards.order.choice.button(0), Qt.MouseButton.LeftButton)

    assert texts == ["Day first", "Month first", "Year first"]
    assert chosen.args == ["dmy"]
    assert not cards.order.fixed.isVisible()


def test_two_orders_are_offered_in_full_words(cards: ChatPreviewCards) -> None:
    show(cards, preview("ymd", (0, 0), reason="forward", choices=("dmy", "mdy", "ymd")))

    show(cards, preview())

    texts = [cards.order.choice.button(place).text() for place in range(2)]
    assert texts == ["Day / month / year", "Month / day / year"]
    assert not cards.order.choice.button(2).isVisible()


def test_without_dates_there_is_no_choice(cards: ChatPreviewCards) -> None:
    show(cards, preview(None, (0, 0)))

    assert not cards.order.choice.isVisible()
    assert cards.order.verdict.verdict().sentence == "No date was found"


@pytest.mark.parametrize("seen", [STRANGE, None])
def test_cards_keep_their_places_whatever_they_show(cards: ChatPreviewCards, seen: Any) -> None:
    show(cards, preview(messages=tuple(message(f"{n}") for n in range(5))))
    cards.grab()
    places = [card.geometry() for card in (cards.format, cards.order)]

    show(cards, seen)
    cards.grab()
    cards.show_waiting()
    cards.grab()

    assert [card.geometry() for card in (cards.format, cards.order)] == places


def test_notices_have_no_sender_and_are_quiet(cards: ChatPreviewCards) -> None:
    show(cards, preview(messages=(message("Hola"), message("Ana entró", None))))

    said, notice = (cards.messages.list.cells(row) for row in (0, 1))

    assert [cell[1] for cell in said] == ["12 Mar, 09:41", "Lucía Arregui", "Hola"]
    assert [cell[1] for cell in notice] == ["12 Mar, 09:41", "Ana entró"]
    assert notice[-1][-1] == "ink3"


@pytest.mark.parametrize(
    "text",
    ["=cmd|calc", "<img src=x>", "a$$b", "&x", "\u202etxt.exe", "x" * 100_000, "", "a\nb\rc\n\n"],
)
def test_hostile_messages_stay_on_their_line(cards: ChatPreviewCards, text: str) -> None:
    show(cards, preview(messages=(message(text, sender=text or "x"),)))
    cards.grab()

    for area, whole, shown, _, _ in cards.messages.list.cells(0):
        assert area.height() == 39
        assert len(shown.splitlines()) <= 1
        assert len(shown) <= max(len(whole), 1)


def test_a_message_that_is_cut_has_a_tip(cards: ChatPreviewCards) -> None:
    show(cards, preview(messages=(message("<b>largo</b> " * 60),)))
    rows = cards.messages.list

    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(500, 20), rows.mapToGlobal(QPoint(500, 20)))
    QApplication.sendEvent(rows, event)

    assert "&lt;b&gt;largo" in QToolTip.text()
    QToolTip.hideText()


def test_screen_readers_hear_the_evidence(cards: ChatPreviewCards) -> None:
    show(cards, preview())

    assert cards.order.bars.accessibleName() == (
        "first number above 12: 1,204, second number above 12: 0"
    )


def test_few_messages_begin_where_five_do(cards: ChatPreviewCards) -> None:
    tops = []
    for count in (1, 5):
        show(cards, preview(messages=(message("Hola"),) * count))
        QApplication.processEvents()
        tops.append(cards.messages.list.y())

    assert tops == [0, 0]
