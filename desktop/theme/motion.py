"""Motion: short, and none where the system asks for none."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

FADE_MS = 120
PAGE_MS = 200


def duration_ms(wanted_ms: int) -> int:
    """Give how long a movement may take; 0 where the system wants nothing to move."""
    style = QApplication.style()
    allowed = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return wanted_ms if allowed > 0 else 0
