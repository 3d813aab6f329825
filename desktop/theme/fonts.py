"""Type: one family for everything, sizes by what a text is for.

Sizes are pixels of a screen at 100 %; Qt scales them with the screen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase


@dataclass(frozen=True, slots=True)
class Cut:
    """Size in pixels, and weight as in CSS."""

    pixels: int
    weight: int


class Type(Enum):
    """What a text is for."""

    WELCOME = Cut(28, 600)
    FIGURE = Cut(22, 600)
    TITLE = Cut(20, 600)
    SECTION = Cut(15, 600)
    CARD_TITLE = Cut(13, 600)
    BUTTON = Cut(13, 600)
    NAME = Cut(13, 500)
    UNIT = Cut(13, 500)
    BODY = Cut(13, 400)
    TAB = Cut(13, 500)
    CAPTION_STRONG = Cut(12, 600)
    ACTION = Cut(12, 500)
    CAPTION = Cut(12, 400)
    AXIS_STRONG = Cut(11, 500)
    AXIS = Cut(11, 400)
    MONO = Cut(12, 399)


# Large letters stand a little closer, in percent of their widths.
LARGE, CLOSER = 20, 98

_WANTED = "Inter"
_FALLBACKS = ("Noto Sans", "DejaVu Sans")
_chosen: list[str] = []


def use_family(family: str | None) -> None:
    """Use another family everywhere; None for Inter, or the system's where that lacks.

    For pictures and tests: a window that is open keeps what it has.
    """
    _chosen[:] = [family] if family else []
    font_of.cache_clear()
    sized.cache_clear()
    heading.cache_clear()


def families() -> list[str]:
    """Give the families to try, in order."""
    if _chosen:
        return [*_chosen, *_FALLBACKS]
    if QFontDatabase.hasFamily(_WANTED):
        return [_WANTED, *_FALLBACKS]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return [system, *_FALLBACKS]


@cache
def font_of(kind: Type) -> QFont:
    """Make the font for a kind of text; don't change it."""
    cut = kind.value
    return heading(cut.pixels) if cut.pixels >= LARGE else sized(cut.pixels, cut.weight)


@cache
def sized(pixels: float, weight: int) -> QFont:
    """Make a font of any size: words of a cloud, a sheet for paper; don't change it."""
    return fresh(pixels, weight)


@cache
def heading(pixels: float) -> QFont:
    """Make the font of a title or a figure, at weight 600; don't change it."""
    font = fresh(pixels, 600)
    if pixels >= LARGE:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, CLOSER)
    return font


def fresh(pixels: float, weight: int) -> QFont:
    """Make a font that nobody else holds: two threads may not draw with the same one."""
    font = QFont()
    if weight == Type.MONO.value.weight:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        weight = 400
    else:
        font.setFamilies(families())
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Digits of one width stand under each other.
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def strong(kind: Type) -> QFont:
    """Make the font for a kind of text, at weight 600."""
    cut = replace(kind.value, weight=600)
    return sized(cut.pixels, cut.weight)
