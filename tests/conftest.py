"""What every test needs before Qt is there: a screen that nobody looks at, one language."""

from __future__ import annotations

import os
import signal

import pytest

# A real screen must be asked for: ATALAYA_TEST_PLATFORM=xcb.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("ATALAYA_TEST_PLATFORM", "offscreen")
# A desktop's own scale would move every pixel that a test looks at.
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
# Started in the background, we would ignore Ctrl-C, and what a test starts would, too.
for name in ("SIGINT", "SIGHUP"):
    number = getattr(signal, name, None)
    if number is not None and signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application that pytest-qt makes: ours, in English and in light colours."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop.theme.style import Theme
    from desktop.translating import speak

    class TestedApplication(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            speak(self, QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
            self.theme = Theme(self, "light")

    return TestedApplication
