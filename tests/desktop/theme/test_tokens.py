"""The colours can be read: every ink on every ground it stands on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.theme.tokens import DARK, LIGHT, Tokens

ENOUGH = 4.5
# Inks, and the grounds that texts in them stand on.
TEXTS = {
    "ink": "window sidebar surface raised hover select soft warn_ground bad_ground",
    "ink2": "window sidebar surface raised hover select soft",
    "ink3": "window sidebar surface raised select",
    "accent": "window surface raised hover soft",
    "accent_hover": "surface",
    "on_accent": "accent accent_hover",
    "warn": "window sidebar surface select warn_ground",
    "bad": "window sidebar surface select bad_ground",
}
PAIRS = [(ink, ground) for ink, grounds in TEXTS.items() for ground in grounds.split()]


def brightness(colour: QColor) -> float:
    """Give the relative luminance, as WCAG 2 defines it."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Give how far apart two colours are, 1 to 21, as WCAG 2 defines it."""
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids=lambda name: name)
def test_text_stands_out_from_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(tokens.named(ink), tokens.named(ground)) >= ENOUGH


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ramp_goes_in_one_direction(tokens: Tokens) -> None:
    steps = [brightness(tokens.heat_of(share / 60)) for share in range(61)]

    assert steps == sorted(steps, reverse=not tokens.is_dark)
