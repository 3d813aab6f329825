from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop import phrases
from desktop.translating import fitting


@pytest.mark.parametrize(
    ("system", "name"),
    [("C", "en_US"), ("es_AR", "es_AR"), ("en_GB", "en_GB"), ("de_DE", "en_DE")],
)
def test_a_system_whose_language_we_lack_keeps_its_country(system: str, name: str) -> None:
    assert fitting(QLocale(system)).name() == name


def test_figures_are_written_with_the_locale_s_separators(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("es_AR"))

        assert phrases.count(184_902) == "184.902"
        assert phrases.percent(0.237) == "23,7 %"
        assert phrases.weekday(0) == "lun"
        assert phrases.weekday_day(date(2026, 5, 11)) == "lun 11 may"
    finally:
        QLocale.setDefault(before)
