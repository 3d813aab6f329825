"""The tip of a plot: one to a window, inside it, plain text, gone when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.palettes import palette_of, tokens_of
from desktop.theme.tokens import DARK
from desktop.widgets.pixels import Box
from desktop.widgets.plot_tip import PlotTip

MARK = Box(100, 100, 9, 20)


def shown(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    plot = QWidget(window)
    plot.setGeometry(50, 50, 300, 200)
    with qtbot.waitExposed(window):
        window.show()
    return window, plot


def test_it_stands_above_the_mark_and_within_the_window(qtbot: QtBot) -> None:
    _window, plot = shown(qtbot)
    tip = PlotTip.of(plot)

    tip.show_for(plot, MARK, ["14 to 15 h", "12,022 messages"])

    mark = plot.mapTo(plot.window(), plot.rect().topLeft())
    assert tip.isVisible()
    assert tip.geometry().bottom() + 1 + 12 == mark.y() + MARK.top
    assert plot.window().rect().contains(tip.geometry())


def test_plots_of_one_window_share_it(qtbot: QtBot) -> None:
    window, plot = shown(qtbot)
    other = QWidget(window)

    PlotTip.of(plot).show_for(plot, MARK, ["one"])
    PlotTip.of(other).show_for(other, MARK, ["other"])

    assert PlotTip.of(plot) is PlotTip.of(other)
    assert PlotTip.of(plot).text() == "other"


def test_only_the_plot_it_speaks_for_puts_it_out(qtbot: QtBot) -> None:
    window, plot = shown(qtbot)
    other = QWidget(window)
    tip = PlotTip.of(plot)
    tip.show_for(plot, MARK, ["one"])

    tip.put_out(other)
    still = tip.text()
    tip.put_out(plot)

    assert still == "one"
    assert tip.text() == ""
    qtbot.waitUntil(lambda: not tip.isVisible())


def test_a_text_is_shown_as_it_is(qtbot: QtBot) -> None:
    _window, plot = shown(qtbot)
    tip = PlotTip.of(plot)
    tip.show_for(plot, MARK, ["x", "<b>&amp;</b>"])
    wide = tip.width()

    tip.show_for(plot, MARK, ["x", "&"])

    assert wide > tip.width()


def test_a_long_text_ends_at_the_window(qtbot: QtBot) -> None:
    window, plot = shown(qtbot)
    tip = PlotTip.of(plot)

    tip.show_for(plot, MARK, ["x", "m" * 10_000])

    assert window.rect().contains(tip.geometry())
    assert not tip.grab().isNull()


def test_it_wears_the_colours_of_its_plot(qtbot: QtBot) -> None:
    _window, plot = shown(qtbot)
    plot.setPalette(palette_of(DARK))
    tip = PlotTip.of(plot)

    tip.show_for(plot, MARK, ["x"])

    assert tokens_of(tip) is DARK


def test_the_pointer_goes_through_it(qtbot: QtBot) -> None:
    _window, plot = shown(qtbot)

    tip = PlotTip.of(plot)

    assert tip.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_asking_for_one_makes_none(qtbot: QtBot) -> None:
    _window, plot = shown(qtbot)

    assert PlotTip.found(plot) is None
