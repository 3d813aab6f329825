"""Waits for another theme to reach what is looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.palettes import tokens_of
from desktop.theme.tokens import Tokens


def wait_for_colours(qtbot: QtBot, widget: QWidget, tokens: Tokens) -> None:
    """Wait until a widget is painted in these: Qt passes a palette on by its event loop."""
    qtbot.waitUntil(lambda: tokens_of(widget) is tokens, timeout=2000)
