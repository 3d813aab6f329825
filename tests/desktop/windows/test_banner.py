from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.link_state import LinkState
from desktop.theme import fonts
from desktop.windows.banner import HEIGHT, Banner

AWAY = LinkState("away", "10.0.4.12:7427", retry_in_s=8.0)


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    window = QWidget()
    window.resize(940, 400)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    banner = Banner()
    banner.holder = window  # type: ignore[attr-defined]
    column.addWidget(banner)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    return banner


def words(banner: Banner) -> str:
    plain = str.maketrans("", "", "\u2068\u2069")
    return f"{banner.what.text()} {banner.next.text()}".translate(plain)


def test_another_server_that_is_away_is_told_with_its_countdown(
    qtbot: QtBot, banner: Banner
) -> None:
    banner.show_state(AWAY)

    assert words(banner) == (
        "The server 10.0.4.12:7427 does not answer. Your reports stay open. Trying again in 8 s."
    )
    qtbot.waitUntil(lambda: banner.height() == HEIGHT, timeout=2000)


def test_it_counts_down(qtbot: QtBot, banner: Banner) -> None:
    banner.show_state(LinkState("away", "a:1", retry_in_s=1.2))

    qtbot.waitUntil(lambda: "in 1 s" in words(banner), timeout=2000)


def test_a_try_that_is_under_way_is_told(banner: Banner) -> None:
    banner.show_state(LinkState("away", "a:1"))

    assert words(banner).endswith("Trying now…")


@pytest.mark.parametrize(
    "state",
    [
        LinkState("starting"),
        LinkState("starting", "a:1"),
        LinkState("ready", "a:1", 3, 20),
        LinkState("away"),
    ],
)
def test_what_is_no_trouble_hides_it(qtbot: QtBot, banner: Banner, state: LinkState) -> None:
    banner.show_state(AWAY)
    qtbot.waitUntil(lambda: banner.height() == HEIGHT, timeout=2000)

    banner.show_state(state)

    qtbot.waitUntil(lambda: not banner.isVisible(), timeout=2000)


def test_a_refusal_tells_its_reason(banner: Banner) -> None:
    banner.show_state(LinkState("refused", "a:1", reason="The token is not known there."))

    assert words(banner) == "The server a:1 does not let us in. The token is not known there."


def test_where_this_computer_fails_only_a_try_is_offered(banner: Banner) -> None:
    banner.show_state(LinkState("failed", reason="The disk is full."))

    assert words(banner) == "This computer can't count right now. The disk is full."
    assert not banner.local.isVisible()
    assert banner.retry.isVisible()


def test_both_actions_work_by_keyboard(qtbot: QtBot, banner: Banner) -> None:
    banner.show_state(AWAY)

    with qtbot.waitSignals([banner.local_wanted, banner.retry_wanted]):
        QTest.keyClick(banner.local, Qt.Key.Key_Return)
        QTest.keyClick(banner.retry, Qt.Key.Key_Space)


def test_all_of_it_fits_at_1000_in_the_widest_letters(qtbot: QtBot) -> None:
    fonts.use_family("DejaVu Sans")
    try:
        banner = Banner()
        qtbot.addWidget(banner)
        banner.show_state(AWAY)
        banner.resize(940, HEIGHT)
        banner.show()
        banner.grab()

        qtbot.waitUntil(lambda: banner.next.text() == "Trying again in 8 s.", timeout=2000)
        assert banner.what.shown_text() == banner.what.text()
        assert banner.next.shown_text() == banner.next.text()
        assert banner.local.x() + banner.local.width() <= banner.retry.x()
        assert banner.retry.geometry().right() <= 940 - 24
    finally:
        fonts.use_family(None)


def test_a_hostile_address_is_cut_and_pushes_nothing_away(banner: Banner) -> None:
    banner.show_state(LinkState("away", "<img src=x>\u202e" * 300))

    banner.grab()

    assert banner.retry.geometry().right() <= 940 - 24
