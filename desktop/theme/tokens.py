"""The colours, by what they are for; one set for light and one for dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

HEAT_EXPONENT = 0.8


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours. A pair tells them apart on hover; ``on_accent`` lies on ``accent``.

    Attributes:
        heat: Seven stops, nothing first, of one hue with lightness in one direction.
    """

    is_dark: bool
    heat: tuple[QColor, ...]
    window: QColor
    sidebar: QColor
    surface: QColor
    raised: QColor
    hover: QColor
    select: QColor
    line: QColor
    line2: QColor
    grid: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    accent_hover: QColor
    soft: QColor
    on_accent: QColor
    bar: QColor
    bar2: QColor
    area: QColor
    warn: QColor
    warn_ground: QColor
    warn_edge: QColor
    bad: QColor
    bad_ground: QColor

    def heat_of(self, share: float) -> QColor:
        """Give the ramp's colour for a value's share of the greatest, 0 to 1."""
        place = min(max(share, 0.0), 1.0) ** HEAT_EXPONENT * (len(self.heat) - 1)
        below = min(int(place), len(self.heat) - 2)
        return mixed(self.heat[below], self.heat[below + 1], place - below)

    def named(self, name: str) -> QColor:
        """Give a colour by its name here, as labels hold it."""
        colour = getattr(self, name)
        assert isinstance(colour, QColor)
        return colour


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Mix two colours; ``share`` 0 is the first alone, 1 the second."""
    return QColor.fromRgbF(
        *(
            one + (other - one) * share
            for one, other in zip(first.getRgbF(), second.getRgbF(), strict=True)  # type: ignore[call-overload]
        )
    )


def _colours(row: str) -> tuple[QColor, ...]:
    return tuple(QColor(f"#{one}") for one in row.split())


LIGHT = Tokens(
    False,
    _colours("F3F2EE D5E6E8 A6CDD4 66A9B6 257789 0A5567 06313D"),
    *_colours(
        "F6F5F2 EEECE7 FFFFFF FFFFFF F1EFEB FFFFFF E4E1DB D3CFC7 ECEAE5 1A1F22 566067 626B71 "
        "0B6B7F 09586A DDECEF FFFFFF 257789 6FAEBB C2DDE3 8A5300 FDF1DC F0D7A8 B3261E FCEBE9"
    ),
)
DARK = Tokens(
    True,
    _colours("20272B 1F3B43 21525D 2A7584 3F9DB0 74C7D6 C9F0F5"),
    *_colours(
        "121618 0D1012 1A1F22 22282C 20262A 20272B 2A3136 3A4349 252B2F ECEFF0 A7B0B5 8B959B "
        "56BDD0 7DD0DF 16343B 06191D 43A6B9 33717F 23464F E9B765 2B2315 4C3C1E FF9A8F 331C1A"
    ),
)
