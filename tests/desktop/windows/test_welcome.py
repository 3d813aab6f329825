from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.link_state import LinkState
from desktop.theme.tokens import DARK, LIGHT
from desktop.windows.phone_words import steps
from desktop.windows.welcome import WelcomePage
from tests.desktop.windows.colours import wait_for_colours

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    page = WelcomePage()
    page.resize(1048, 800)
    qtbot.addWidget(page)
    page.show()
    return page


def choosing(monkeypatch: pytest.MonkeyPatch, *paths: str) -> None:
    """Let the system's dialogs answer at once."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (list(paths), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: paths[0] if paths else "")


def test_the_zone_asks_for_files_by_click_and_by_key(
    qtbot: QtBot, page: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, "/a.txt", "/b.zip")

    def click_the_zone() -> None:
        QTest.mouseClick(page.zone, Left, pos=QPoint(20, 20))

    def press_enter() -> None:
        QTest.keyClick(page.zone, Qt.Key.Key_Return)

    def press_space() -> None:
        QTest.keyClick(page.zone, Qt.Key.Key_Space)

    for act in (click_the_zone, press_enter, press_space, page.zone.files.click):
        with qtbot.waitSignal(page.paths_chosen) as chosen:
            act()
        assert chosen.args == [["/a.txt", "/b.zip"]]


def test_a_folder_can_be_chosen(
    qtbot: QtBot, page: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, "/folder")

    with qtbot.waitSignal(page.paths_chosen) as chosen:
        QTest.keyClick(page.zone.folder, Qt.Key.Key_Return)

    assert chosen.args == [["/folder"]]


def test_a_dialog_that_was_cancelled_chooses_nothing(
    qtbot: QtBot, page: WelcomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch)

    with qtbot.assertNotEmitted(page.paths_chosen):
        page.choose_files()
        page.choose_folder()


def test_the_sample_and_the_keys_can_be_asked_for(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignals([page.sample_wanted, page.shortcuts_wanted]):
        QTest.keyClick(page.zone.sample, Qt.Key.Key_Return)
        QTest.keyClick(page.shortcuts, Qt.Key.Key_Return)


def test_the_steps_are_those_of_the_chosen_phone(qtbot: QtBot, page: WelcomePage) -> None:
    android = [card.step_title.text() for card in page.cards]

    QTest.mouseClick(page.phone.button(1), Left)

    assert android == ["Open the chat", "Tap Export chat", "Choose Without media"]
    assert [card.step_title.text() for card in page.cards] == [
        "Open the chat",
        "Tap Export Chat",
        "Choose Without Media",
    ]
    assert "name at the top" in page.cards[0].accessibleName()


@pytest.mark.parametrize("phone", ["android", "iphone"])
def test_what_has_to_be_tapped_is_in_the_picture(phone: str) -> None:
    _, menu, choice = steps(phone)  # type: ignore[arg-type]

    assert menu.rows[menu.tap].casefold() == "export chat"
    assert choice.rows[choice.tap].casefold() == "without media"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (LinkState("ready", "", 1, 8), "on this computer"),
        (LinkState("starting"), "on this computer"),
        (LinkState("ready", "a.example:1", 3, 20), "sent to \u2068a.example:1\u2069"),
        (LinkState("away", "a.example:1"), "sent to \u2068a.example:1\u2069"),
    ],
)
def test_the_lock_tells_where_chats_go(page: WelcomePage, state: LinkState, words: str) -> None:
    page.show_state(state)

    assert words in page.place.accessibleName()


def test_a_high_window_gives_the_zone_its_height_and_a_low_one_scrolls(
    qtbot: QtBot, page: WelcomePage
) -> None:
    high = page.zone.height()

    page.resize(940, 500)

    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert high == 263
    assert page.zone.height() >= 208
    assert page.horizontalScrollBar().maximum() == 0


def test_the_zone_lies_on_the_ground_of_either_theme(
    qtbot: QtBot, qapp: QApplication, page: WelcomePage
) -> None:
    try:
        for tokens, choice in ((LIGHT, "light"), (DARK, "dark")):
            qapp.theme.choose(choice)  # type: ignore[attr-defined]
            wait_for_colours(qtbot, page.zone, tokens)
            image = page.zone.grab().toImage()
            assert image.pixelColor(30, 30) == tokens.surface
    finally:
        qapp.theme.choose("light")  # type: ignore[attr-defined]
