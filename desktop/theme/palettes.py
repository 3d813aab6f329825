"""The colours as Qt's palette, which carries the theme to every widget below.

A widget asks ``tokens_of(self)`` whenever it paints, and is painted again when its
palette changes: nothing has to be told that the theme is another.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from desktop.theme.tokens import DARK, LIGHT, Tokens

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


def palette_of(tokens: Tokens) -> QPalette:
    """Make the palette of a theme."""
    palette = QPalette()
    for role, colour in (
        (Role.Window, tokens.window),
        (Role.WindowText, tokens.ink),
        (Role.Base, tokens.surface),
        (Role.AlternateBase, tokens.hover),
        (Role.Text, tokens.ink),
        (Role.PlaceholderText, tokens.ink3),
        (Role.Button, tokens.surface),
        (Role.ButtonText, tokens.ink),
        (Role.BrightText, tokens.on_accent),
        (Role.ToolTipBase, tokens.raised),
        (Role.ToolTipText, tokens.ink),
        (Role.Highlight, tokens.soft),
        (Role.HighlightedText, tokens.ink),
        (Role.Link, tokens.accent),
        (Role.LinkVisited, tokens.accent),
        (Role.Accent, tokens.accent),
        (Role.Light, tokens.surface),
        (Role.Midlight, tokens.line),
        (Role.Mid, tokens.line2),
        (Role.Dark, tokens.line2),
        (Role.Shadow, tokens.grid),
    ):
        palette.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(Group.Disabled, role, tokens.ink3)
    return palette


def tokens_of(widget: QWidget) -> Tokens:
    """Give the colours that a widget is painted in."""
    return DARK if widget.palette().color(Role.Window).lightness() < 128 else LIGHT
