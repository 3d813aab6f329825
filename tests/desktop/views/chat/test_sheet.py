"""The sheet for paper: whole, light, and the same for the same data."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.theme import fonts
from desktop.theme.style import Theme
from desktop.theme.tokens import LIGHT
from desktop.views.chat import sheet_layout as layout
from desktop.views.chat.sheet import Sheet, image_of, sheet_image, sheet_png
from tests.desktop.views.chat.reports import EXECUTION, agent, empty_report, report
from workers.kinds.chat.schema import ChatReport

ROOT = Path(__file__).resolve().parents[4]
WORDS = ["pedido", "envío", "order", "factura", "pago", "tracking"]
WORDS += ["cambio", "talla", "refund", "stock", "garantía", "caja"]
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "<img src=x> a$$b &x",
    "مرحبا بالعالم",
    "\u202egnp.exe",
    "x" * 9_999,
)
DRAW = """
import hashlib, json, sys
from PySide6.QtWidgets import QApplication
from desktop.views.chat.sheet import sheet_png
application = QApplication([])
print(hashlib.sha256(sheet_png(json.load(sys.stdin), "Tienda")).hexdigest())
"""


@pytest.fixture(params=["Inter", "DejaVu Sans"])
def family(request: pytest.FixtureRequest) -> Iterator[str]:
    fonts.use_family(request.param)
    yield request.param
    fonts.use_family(None)


def busy(**changes: Any) -> ChatReport:
    """A report with something of everything."""
    weekly = [[(day + 1) * hour for hour in range(24)] for day in range(7)]
    days = [
        [f"2026-{month:02d}-{day:02d}", month + day] for month in (3, 4) for day in range(1, 29)
    ]
    words = [
        {"word": word, "count": 5_848 - 400 * place, "messages": 40}
        for place, word in enumerate(WORDS)
    ]
    return report(
        **{
            "agents": [agent(name, 21_904, 0.237, 158.0) for name in ("Ana", "Bruno", "Carla")],
            "heatmap": weekly,
            "hourly": [sum(day[hour] for day in weekly) for hour in range(24)],
            "weekday": [sum(day) for day in weekly],
            "daily": days,
            "keywords": words,
            **changes,
        }
    )


def source(name: str, *, maybe_cut: bool = False) -> dict[str, Any]:
    return {**report()["sources"][0], "name": name, "maybe_cut": maybe_cut}


def drawn(whole: ChatReport, title: str = "Tienda") -> Sheet:
    sheet = Sheet(whole, title)
    image_of(sheet)
    return sheet


def texts(sheet: Sheet) -> list[str]:
    return [one.text for one in sheet.drawn]


def test_it_is_a_page_of_a4_at_twice_its_units(qapp: QApplication) -> None:
    image = sheet_image(busy(), "Tienda")

    assert (image.width(), image.height()) == (1654, 2340)
    assert round(image.width() / image.dotsPerMeterX() * 1_000) == 210


def test_it_is_light_also_beside_a_dark_window(qapp: QApplication) -> None:
    light = sheet_png(busy(), "Tienda")
    theme = Theme(qapp, "dark")
    try:
        dark = sheet_png(busy(), "Tienda")
    finally:
        theme.choose("light")
        theme.deleteLater()

    assert dark == light
    assert QImage.fromData(dark).pixelColor(5, 5) == QColor(LIGHT.surface)


def test_the_same_data_gives_the_same_bytes_in_every_process(qapp: QApplication) -> None:
    data = json.dumps(busy()).encode()

    hashes = [
        subprocess.run(
            [sys.executable, "-c", DRAW],
            input=data,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    ]
    here = [sheet_png(busy(), "Tienda") for _ in range(2)]

    assert len(hashes[0]) == 64
    assert hashes[0] == hashes[1]
    assert here[0] == here[1]


def test_how_the_run_went_is_not_on_it(qapp: QApplication) -> None:
    other = {**EXECUTION, "total_s": 99.0, "from_store": True, "workers": 7}

    assert sheet_png(busy(), "Tienda") == sheet_png(busy(execution=other), "Tienda")


def test_everything_that_a_reader_needs_is_on_it(qapp: QApplication, family: str) -> None:
    sheet = drawn(busy(sources=[source("Tienda.zip"), source("Sur.txt", maybe_cut=True)]))

    shown = texts(sheet)
    assert {"Tienda", "Atalaya", "Messages", "Typical reply", "Busiest hour"} <= set(shown)
    assert {"Agents", "When messages come", "Day by day", "Keywords"} <= set(shown)
    assert {"Ana", "Bruno", "Carla", "21,904", "23.7 %", "2 min 38 s"} <= set(shown)
    assert {*WORDS[:10], "5,848", "Sources", "1 of 1"} <= set(shown)
    assert any("182 days" in text and "2 exports" in text for text in shown)
    assert any("at most 24 hours" in text for text in shown)
    sources = next(text for text in shown if "Tienda.zip" in text)
    assert sources.count(" 8f2c41d0") == 2
    assert sources.endswith("(may be cut)")
    assert not any("Counted" in text for text in shown)


def test_the_plots_paint_all_their_labels(qapp: QApplication, family: str) -> None:
    sheet = drawn(busy())

    peaks, days = sheet.peaks.visible_labels(), sheet.daily.visible_labels()
    assert {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "0 h", "12", "21"} <= set(peaks)
    assert {"Mar", "Apr", "0"} <= set(days)
    assert set(sheet.cloud.shown_words()) == set(WORDS)


MANY = [agent(f"Persona {number}", 2_000 - number, 0.05) for number in range(2_000)]


@pytest.mark.parametrize(
    "whole",
    [
        busy(),
        empty_report(),
        busy(agents=[agent("Ana", 1, 1.0, None)], keywords=[]),
        busy(agents=MANY, sources=[source(f"carpeta {n}/{'largo ' * n}.txt") for n in range(99)]),
        busy(
            agents=[agent(name, 9, 0.1) for name in HOSTILE], sources=[source(n) for n in HOSTILE]
        ),
        busy(
            agents=[agent(name, 99_999_999, 0.999, 86_340.0) for name in ("Ana", "x" * 300)],
            keywords=[{"word": "w" * 300, "count": 99_999_999, "messages": 9}],
        ),
    ],
    ids=["usual", "nothing", "one person", "many", "hostile", "large"],
)
@pytest.mark.parametrize("title", ["Tienda", "Una tienda con un nombre sin fin " * 40])
def test_no_text_meets_another_or_leaves_the_page(
    qapp: QApplication, family: str, whole: ChatReport, title: str
) -> None:
    sheet = drawn(whole, title)

    inside = [one.rect.adjusted(0.5, 3, -0.5, -3) for one in sheet.drawn]
    meetings = [
        (sheet.drawn[one].text, sheet.drawn[other].text)
        for one, other in itertools.combinations(range(len(inside)), 2)
        if inside[one].intersects(inside[other])
    ]
    assert meetings == []
    assert min(rect.left() for rect in inside) >= layout.LEFT
    assert max(rect.right() for rect in inside) <= layout.RIGHT + 1
    assert max(rect.bottom() for rect in inside) <= layout.HEIGHT - 30


def test_people_who_do_not_fit_are_summed_up(qapp: QApplication) -> None:
    shown = texts(drawn(busy(agents=MANY)))

    assert "Persona 6" in shown
    assert "Persona 7" not in shown
    assert any(text.startswith("1,993 more") for text in shown)


def test_names_are_shown_as_they_are(qapp: QApplication) -> None:
    shown = texts(drawn(busy(agents=[agent(name, 9, 0.1) for name in HOSTILE])))

    assert set(HOSTILE[:3]) <= set(shown)


def test_a_long_title_is_cut_at_its_end(qapp: QApplication) -> None:
    shown = texts(drawn(busy(), "Una tienda con un nombre sin fin " * 40))

    [title] = [text for text in shown if text.startswith("Una tienda")]
    assert title.endswith("…")


def test_nothing_to_show_is_said(qapp: QApplication) -> None:
    shown = texts(drawn(empty_report()))

    assert "No message was found" in shown
    assert "Agents" not in shown
