"""Puts the theme on: Fusion underneath, our palette, and a few rules for Qt's own parts."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QScrollBar

from desktop.theme.fonts import Type, font_of
from desktop.theme.palettes import palette_of
from desktop.theme.tokens import DARK, LIGHT, Tokens

Choice = Literal["system", "light", "dark"]
# What the rules are about; anything else has the palette alone.
RULED = (QLineEdit, QMenu, QScrollBar, QAbstractScrollArea)

# The parts of Qt that we don't paint ourselves; the roles are those of ``palette_of``.
RULES = """
QToolTip { background: palette(tooltip-base); color: palette(tooltip-text);
    border: 1px solid palette(mid); padding: 3px 4px; }
QMenu { background: palette(tooltip-base); color: palette(tooltip-text);
    border: 1px solid palette(mid); border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: palette(alternate-base); }
QMenu::item:disabled { color: palette(placeholder-text); }
QMenu::separator { height: 1px; background: palette(shadow); margin: 4px 8px; }
QLineEdit { background: palette(base); color: palette(text);
    border: 1px solid palette(mid); border-radius: 8px; padding: 0 10px; min-height: 30px;
    selection-background-color: palette(accent); selection-color: palette(bright-text); }
QLineEdit:focus { border-color: palette(accent); }
QLineEdit:disabled { background: palette(alternate-base); color: palette(placeholder-text); }
QScrollArea, QAbstractScrollArea { border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: palette(mid); border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: palette(placeholder-text); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


class Theme(QObject):
    """Keeps the application in the chosen colours, and follows the system where that is chosen.

    Signals:
        changed: The colours are others now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: Choice = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice: Choice = choice
        self._shown: Tokens | None = None
        # Else a palette ends at the first widget below rules, whichever those are about.
        application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        application.setStyle("Fusion")
        application.setStyleSheet(RULES)
        application.setFont(font_of(Type.BODY))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._show)
        self._show()

    @property
    def choice(self) -> Choice:
        """What was chosen."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours now."""
        if self._choice == "system":
            is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            is_dark = self._choice == "dark"
        return DARK if is_dark else LIGHT

    def choose(self, choice: Choice) -> None:
        """Change to other colours, or back to the system's."""
        self._choice = choice
        self._show()

    def _show(self, _scheme: object = None) -> None:
        tokens = self.tokens
        if tokens is self._shown:
            return
        self._shown = tokens
        self._application.setPalette(palette_of(tokens))
        # Other rules would have Qt go through all of them with all widgets: 0.2 s.
        for widget in self._application.allWidgets():
            if isinstance(widget, RULED):
                style = widget.style()
                style.unpolish(widget)
                style.polish(widget)
                widget.update()
        self.changed.emit()


def choice_of(text: object) -> Choice:
    """Read a choice from the settings; what is none is the system's."""
    return next((choice for choice in get_args(Choice) if choice == text), "system")
