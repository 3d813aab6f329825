from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.link_state import LinkState
from desktop.windows.settings import CheckRow, SettingsPage

Left = Qt.MouseButton.LeftButton
Hidden = QLineEdit.EchoMode.Password


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage()
    page.resize(940, 640)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_form_is_there_for_another_server_only(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values()
    assert not page.where.form.isVisible()

    QTest.mouseClick(page.where.other, Left)

    assert page.where.form.isVisible()


@pytest.mark.parametrize("address", ["", "counters.example:7427"])
def test_keys_go_on_from_the_choice_in_use(qtbot: QtBot, page: SettingsPage, address: str) -> None:
    page.hide()

    page.show_values(address=address)
    page.show()

    chosen = page.where.other if address else page.where.here
    assert page.focusWidget() is chosen


def test_a_server_is_used_with_all_that_was_written(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values()
    QTest.mouseClick(page.where.other, Left)
    QTest.keyClicks(page.where.address, " 10.0.4.12:7400 ")
    QTest.keyClicks(page.where.token, "secret")
    QTest.keyClicks(page.where.ca_file, "/ca.pem")

    with qtbot.waitSignal(page.server_wanted) as wanted:
        QTest.keyClick(page.where.use, Qt.Key.Key_Return)

    assert wanted.args == ["10.0.4.12:7400", "secret", "/ca.pem"]


def test_enter_in_a_field_uses_the_server(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values(address="a.example")

    with qtbot.waitSignal(page.server_wanted) as wanted:
        QTest.keyClick(page.where.token, Qt.Key.Key_Return)

    assert wanted.args == ["a.example", "", ""]


@pytest.mark.parametrize("address", ["", "host:", "host:abc", "host:0", "host:70000", ":7427"])
def test_what_is_no_address_is_told_under_the_field(
    qtbot: QtBot, page: SettingsPage, address: str
) -> None:
    page.show_values(address="x")
    page.where.address.setText(address)

    with qtbot.assertNotEmitted(page.server_wanted):
        QTest.mouseClick(page.where.use, Left)

    below = page.where.address_row.below.text()
    assert "address" in below
    assert address in below
    QTest.keyClicks(page.where.address, "1")
    assert page.where.address_row.below.text() != below


def test_going_back_to_this_computer_acts_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values(address="a.example:1", token="t", ca_file="/ca.pem")

    with qtbot.waitSignal(page.server_wanted) as wanted:
        QTest.mouseClick(page.where.here, Left)

    assert wanted.args == ["", "", ""]


def test_choosing_this_computer_again_changes_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values()

    with qtbot.assertNotEmitted(page.server_wanted):
        QTest.mouseClick(page.where.here, Left)
        QTest.mouseClick(page.where.other, Left)
        QTest.mouseClick(page.where.here, Left)


def test_the_token_is_hidden_until_it_is_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values(address="a", token="secret")
    assert page.where.token.echoMode() == Hidden

    QTest.keyClick(page.where.reveal, Qt.Key.Key_Return)
    assert page.where.token.echoMode() == QLineEdit.EchoMode.Normal
    assert page.where.reveal.text() == "Hide"
    QTest.keyClick(page.where.reveal, Qt.Key.Key_Return)

    assert page.where.token.echoMode() == Hidden


def test_a_token_that_was_shown_is_hidden_when_the_page_comes_again(
    qtbot: QtBot, page: SettingsPage
) -> None:
    page.show_values(address="a", token="secret")
    page.where.reveal.click()

    page.show_values(address="a", token="secret")

    assert page.where.token.echoMode() == Hidden


def test_a_certificate_can_be_chosen(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/my/ca.pem", ""))
    page.show_values(address="a")

    QTest.mouseClick(page.where.choose_ca, Left)

    assert page.where.ca_file.text() == "/my/ca.pem"


def test_the_theme_is_told_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values(theme="light")
    assert page.theme.choice() == 1

    with qtbot.waitSignal(page.theme_wanted) as wanted:
        QTest.mouseClick(page.theme.button(2), Left)

    assert wanted.args == ["dark"]


def test_a_check_is_told_in_plain_words(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values()
    with qtbot.waitSignal(page.check_wanted):
        QTest.keyClick(page.where.check, Qt.Key.Key_Return)
    assert not page.where.check.isEnabled()

    page.show_check(
        [
            CheckRow("server", True, 0.0004),
            CheckRow("broker", True, 0.012),
            CheckRow("workers", False, None, "no answer within 5 s"),
            CheckRow("something new", True, 2.0),
        ]
    )

    assert page.where.check.isEnabled()
    assert page.where.check_list.texts() == [
        "The server itself: 1 ms",
        "Handing work to the computers: 12 ms",
        "Computers that count: does not answer",
        "something new: 2 s",
    ]


def test_a_check_that_could_not_be_made_says_why(page: SettingsPage) -> None:
    page.where.check.click()

    page.show_check_failed("The server does not answer.")

    assert page.where.check.isEnabled()
    assert page.where.check_list.texts() == ["The server does not answer."]


def test_the_cluster_in_use_tells_how_it_is(page: SettingsPage) -> None:
    page.show_values(address="a:1")

    page.show_state(LinkState("ready", "a:1", 3, 20))

    assert page.where.other.accessibleDescription() == "3 computers are ready · 20 processes"


def test_nothing_is_cut_at_1000(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_values(address="a" * 5000, token="t" * 5000, ca_file="/c" * 2000)
    page.grab()

    assert page.horizontalScrollBar().maximum() == 0
