"""What a kind gives to be shown: its pages, its meta line, its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

Report = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One tab of a report.

    Attributes:
        key: Its name in code.
        title: Gives the tab's word in the language of the moment.
        make: Makes the page. It has ``show_report(report)``, called whenever it shall show
            another. With a signal ``page_wanted(str, str)`` it may open another page by its
            key, and have it show a subject of that page's own, a word or a person; what can
            be shown so has ``show_subject(str)``. One that lets the report be made anew has
            ``options_wanted(object)``, ``give_up_wanted()``, ``show_options(options)``, called
            before the report, and ``show_making(share)``; one that shows lines of the
            person's files ``lines_wanted(object)`` and ``show_lines(asked, lines)``.
    """

    key: str
    title: Callable[[], str]
    make: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class KindView:
    """How reports of one kind are shown.

    Attributes:
        pages: Left to right; the first is the overview.
        complete: Gives a report of an earlier version what it lacks.
        meta: Writes the line beneath a report's title.
        png: Draws the sheet for paper from a report and its title.
        load: Imports what the pages are made with; called in any thread.
    """

    pages: Sequence[Page]
    complete: Callable[[Report], Any]
    meta: Callable[[Any], str]
    png: Callable[[Any, str], bytes]
    load: Callable[[], None]
