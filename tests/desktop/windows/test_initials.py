from __future__ import annotations

import pytest

from desktop.windows.initials import initials


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tienda: marzo a agosto", "Ti"),
        ("Sucursal Norte, julio", "SN"),
        ("Refunds team Q2", "RT"),
        ("Mesa de ayuda 2025", "Md"),
        ("ventas_mayo.txt", "vM"),
        ("", "–"),
        ("   ", "–"),
        ("a", "a"),
        ("\u202etxt.exe", "tE"),
        ("\u200fفريق الدعم", "فا"),
        ("=cmd|x", "=c"),
        ("👩‍👩‍👧 familia", "fa"),
        ("🙌", "🙌"),
        ("e\u0301mile zola", "e\u0301Z"),
    ],
)
def test_a_title_gives_two_letters(title: str, expected: str) -> None:
    assert initials(title) == expected


def test_a_title_without_an_end_is_quick() -> None:
    assert initials("x" * 10_000) == "xx"
