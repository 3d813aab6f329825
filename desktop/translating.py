"""The window's language, and the form of its numbers and dates.

Texts in the code are English with every plural in its many-form; ``translations/`` holds
the languages, English's singulars among them. ``packaging/README.md`` tells how they are
made.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).with_name("translations")
LANGUAGES = ("en", "es")


def speak(application: QCoreApplication, system: QLocale | None = None) -> QLocale:
    """Set the application's language, and the locale that numbers and dates are written in.

    Both are the system's where we speak its language. Where we don't, texts, months and
    weekdays are English, and the rest stays as the country writes it.

    Returns:
        The locale, which ``QLocale()`` is from now on.
    """
    locale = fitting(system or QLocale.system())
    QLocale.setDefault(locale)
    code = QLocale.languageToCode(locale.language())
    for name, folder in (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"atalaya_{code}", str(FOLDER)),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    return locale


def fitting(system: QLocale) -> QLocale:
    """Give the locale to write in on a system: one whose language we speak."""
    if system.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    if QLocale.languageToCode(system.language()) in LANGUAGES:
        return system
    return QLocale(QLocale.Language.English, system.territory())
