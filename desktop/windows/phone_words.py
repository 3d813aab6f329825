"""The way to an export on each phone, step by step, in the phones' own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Phone = Literal["android", "iphone"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do on the phone.

    Attributes:
        picture: Which screen is drawn below.
        rows: What stands in the menu of that screen, the one to tap last but where
            ``tap`` says otherwise.
        tap: The place in ``rows`` that has to be tapped.
    """

    title: str
    sentence: str
    picture: Literal["dots", "menu", "choice", "name", "page", "sheet"]
    rows: tuple[str, ...] = ()
    tap: int = 0


def steps(phone: Phone) -> tuple[Step, Step, Step]:
    """Give the three steps, in the language of now."""
    return _android() if phone == "android" else _iphone()


def _android() -> tuple[Step, Step, Step]:
    export = translate("phones", "Export chat", "in WhatsApp's menu on Android")
    without = translate("phones", "Without media", "in WhatsApp's question on Android")
    return (
        Step(
            translate("phones", "Open the chat"),
            translate("phones", "Tap the three dots, then More.", "on Android"),
            "dots",
        ),
        Step(
            translate("phones", "Tap Export chat", "on Android"),
            translate("phones", "It stands in the menu that opens.", "on Android"),
            "menu",
            (
                translate("phones", "Report", "in WhatsApp's menu on Android"),
                translate("phones", "Block", "in WhatsApp's menu on Android"),
                translate("phones", "Clear chat", "in WhatsApp's menu on Android"),
                export,
            ),
            3,
        ),
        Step(
            translate("phones", "Choose Without media", "on Android"),
            translate("phones", "Send the file to this computer, by mail or cable."),
            "choice",
            (without, translate("phones", "Include media", "in WhatsApp's question on Android")),
        ),
    )


def _iphone() -> tuple[Step, Step, Step]:
    export = translate("phones", "Export Chat", "in WhatsApp on the iPhone")
    return (
        Step(
            translate("phones", "Open the chat"),
            translate("phones", "Tap the name at the top.", "on the iPhone"),
            "name",
        ),
        Step(
            translate("phones", "Tap Export Chat", "on the iPhone"),
            translate("phones", "It stands at the bottom of the page.", "on the iPhone"),
            "page",
            (
                translate("phones", "Add to Favorites", "in WhatsApp on the iPhone"),
                export,
                translate("phones", "Clear Chat", "in WhatsApp on the iPhone"),
            ),
            1,
        ),
        Step(
            translate("phones", "Choose Without Media", "on the iPhone"),
            translate("phones", "Send the file to this computer, by mail or AirDrop."),
            "sheet",
            (
                translate("phones", "Attach Media", "in WhatsApp's question on the iPhone"),
                translate("phones", "Without Media", "in WhatsApp's question on the iPhone"),
            ),
            1,
        ),
    )
