"""Which page stands in the window: each analysis has one, by how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop.analyses import Analyses, Analysis
from desktop.link_state import LinkState
from desktop.theme.style import Choice
from desktop.views import VIEWS
from desktop.windows.failure import FailurePage
from desktop.windows.fetching import FetchingPage
from desktop.windows.main import MainWindow
from desktop.windows.preview import PreviewPage
from desktop.windows.report import ReportView
from desktop.windows.running import RunningPage
from desktop.windows.settings import SettingsPage
from desktop.windows.welcome import WelcomePage

SCHEMA_PREFIX = "atalaya."
# A report that comes sooner takes the place of the page before without another between.
PATIENCE_MS = 200


class Stage(QObject):
    """Shows one analysis at a time, or the welcome, or the settings.

    Attributes:
        number: The analysis that is shown; None for any other page.

    Signals:
        report_view_made: A ReportView, the first time that a kind of report is shown.
        report_wanted: The number of an analysis whose report has to be fetched.
        report_shown: The number of an analysis whose report was drawn.
        prepared: What ``prepare`` has begun is there.
    """

    report_view_made = Signal(object)
    report_wanted = Signal(int)
    report_shown = Signal(int)
    prepared = Signal()

    def __init__(self, window: MainWindow, analyses: Analyses) -> None:
        super().__init__(window)
        self.window, self.number = window, None
        self.welcome = WelcomePage()
        self.preview = PreviewPage()
        self.running = RunningPage()
        self.failure = FailurePage()
        self.fetching = FetchingPage()
        self.settings = SettingsPage()
        self.options: dict[int, dict[str, str]] = {}
        self._analyses = analyses
        self._views: dict[str, ReportView] = {}
        self._drawn: object = None
        self._reported: int | None = None
        self._loading = _Loading(self)
        self._loading.finished.connect(self._make_views)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_fetching)
        for page in (self.welcome, self.preview, self.running, self.failure, self.settings):
            window.add_page(page)
        window.add_page(self.fetching)
        analyses.changed.connect(self._refresh)
        analyses.removed.connect(self._leave)

    number: int | None

    @property
    def report(self) -> ReportView | None:
        """The report that is shown, if one is."""
        page = self.window.page()
        return page if isinstance(page, ReportView) else None

    def prepare(self) -> None:
        """Begin to make ready what reports are shown with, before there is one."""
        self._loading.start(QThread.Priority.LowPriority)

    def stop(self) -> None:
        """Wait for what ``prepare`` has begun."""
        self._loading.wait()

    def show_welcome(self) -> None:
        """Begin with an empty page."""
        self._go_to(None)
        self.window.show_page(self.welcome)

    def show_settings(self, address: str, token: str, ca_file: str, theme: Choice) -> None:
        """Open the settings."""
        self._go_to(None)
        self.settings.show_values(address=address, token=token, ca_file=ca_file, theme=theme)
        self.window.show_page(self.settings)

    def show_analysis(self, number: int) -> None:
        """Show an analysis, however it stands."""
        self._go_to(number)
        self._draw(self._analyses.get(number))

    def show_state(self, state: LinkState) -> None:
        """Tell every page how the cluster is."""
        self.window.sidebar.show_state(state)
        self.window.banner.show_state(state)
        self.welcome.show_state(state)
        self.preview.show_state(state)
        self.settings.show_state(state)

    def _go_to(self, number: int | None) -> None:
        self.number, self._drawn = number, None
        self.window.sidebar.select(number)

    def _refresh(self, number: int) -> None:
        if number == self.number:
            self._draw(self._analyses.get(number))

    def _leave(self, number: int) -> None:
        self.options.pop(number, None)
        if number == self.number:
            self.show_welcome()

    def _draw(self, analysis: Analysis) -> None:
        if analysis.state == "finding":
            self._draw_once("finding", lambda: self.preview.show_finding(analysis.names))
            self.window.show_page(self.preview)
        elif analysis.draft is not None and analysis.state in ("drafted", "cancelled"):
            self._draw_draft(analysis)
        elif analysis.state == "running":
            self._draw_running(analysis)
        elif analysis.state in ("done", "stored"):
            self._draw_report(analysis)
        elif analysis.state == "failed" and analysis.trouble is not None:
            self.failure.show_trouble(analysis.trouble)
            self.window.show_page(self.failure)
        else:
            self.show_welcome()

    def _draw_once(self, what: object, draw: Any) -> None:
        """Draw what is not drawn yet."""
        if self._drawn != what:
            self._drawn = what
            draw()

    def _draw_draft(self, analysis: Analysis) -> None:
        draft, options = analysis.draft, self.options.get(analysis.number, {})
        assert draft is not None
        self._draw_once(("draft", id(draft)), lambda: self.preview.show_draft(draft, options))
        self.window.show_page(self.preview)

    def _draw_running(self, analysis: Analysis) -> None:
        self._draw_once(
            ("running", analysis.began, analysis.title, analysis.count, analysis.bytes),
            lambda: self.running.show_running(
                analysis.title, analysis.count, analysis.bytes, analysis.began
            ),
        )
        if analysis.progress is not None:
            self.running.show_progress(analysis.progress)
        if analysis.is_waiting:
            self.running.show_away()
        if analysis.is_cancelling:
            self.running.show_cancelling()
        self.window.show_page(self.running)

    def _draw_report(self, analysis: Analysis) -> None:
        report = self._analyses.report_of(analysis.number)
        if report is None:
            if analysis.trouble is not None:
                self._drawn = analysis.trouble
                self.failure.show_trouble(analysis.trouble)
                self.window.show_page(self.failure)
                return
            self._draw_once("fetching", lambda: self._fetch(analysis.number))
            return
        view = self._view_for(report)
        if view is None:
            return
        if self._drawn is report:
            view.show_title(analysis.title)
        else:
            is_same = self._reported == analysis.number
            self._drawn, self._reported = report, analysis.number
            options = self.options.get(analysis.number, {})
            view.show_report(report, analysis.title, options, is_same=is_same)
            self.report_shown.emit(analysis.number)
        self.window.show_page(view)

    def _fetch(self, number: int) -> None:
        self._patience.start(PATIENCE_MS)
        self.report_wanted.emit(number)

    def _show_fetching(self) -> None:
        if self._drawn == "fetching" and self.number is not None:
            title = self._analyses.get(self.number).title
            self.fetching.show_fetching(title, self._analyses.brief_of(self.number))
            self.window.show_page(self.fetching)

    def _view_for(self, report: Mapping[str, Any]) -> ReportView | None:
        kind = kind_of(report)
        if kind not in VIEWS:
            return None
        self._make_view(kind)
        return self._views[kind]

    def _make_views(self) -> None:
        for kind in VIEWS:
            self._make_view(kind)
        self.prepared.emit()

    def _make_view(self, kind: str) -> None:
        if kind not in self._views:
            view = self._views[kind] = ReportView(VIEWS[kind])
            self.window.add_page(view)
            self.report_view_made.emit(view)


class _Loading(QThread):
    """Imports what reports are shown with; takes a quarter of a second, beside the window."""

    def run(self) -> None:
        """Load all kinds."""
        for view in VIEWS.values():
            view.load()


def kind_of(report: Mapping[str, Any]) -> str:
    """Read which kind made a report: ``chat`` from ``atalaya.chat/1``."""
    return str(report.get("schema", "")).removeprefix(SCHEMA_PREFIX).partition("/")[0]
