"""The window: builds the objects and joins their signals; the whole wiring is read here."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import VERSION
from desktop.actions import Actions
from desktop.analyses import Analyses
from desktop.correcting import Correcting
from desktop.exporting import Exporter
from desktop.garbage import Garbage
from desktop.leaving import Leaving
from desktop.link import ServerLink
from desktop.models.analyses import AnalysesModel
from desktop.origins import Origins
from desktop.preferences import Preferences
from desktop.theme.icons import program_icon
from desktop.theme.style import Theme, choice_of
from desktop.theme.tokens import LIGHT
from desktop.translating import speak
from desktop.troubles import trouble_of
from desktop.unsent import Unsent
from desktop.widgets.focus import FocusRing
from desktop.windows.main import MainWindow
from desktop.windows.report import ReportView
from desktop.windows.settings import CheckRow
from desktop.windows.shortcuts import bind
from desktop.windows.stage import Stage
from server.protocol import CheckPart

# Python hears of a signal only between its own steps, and Qt's loop takes none while it waits.
SIGNAL_CHECK_MS = 200
WIDTH, HEIGHT = 1280, 800
# How long another thread may keep Python for itself while this one wants to go on.
GIVE_WAY_S = 0.001


def run_window(paths: Sequence[str] = ()) -> int:
    """Open the window; return the exit code once it is closed.

    Args:
        paths: Dropped on it as soon as it is there.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Atalaya")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("atalaya")
    speak(application)
    app = App(application, Preferences())
    app.leaving.left.connect(application.quit)
    _end_by_signal(application, app.leaving.leave)
    sys.excepthook = app.report_mistake
    app.start()
    if paths:
        app.actions.take(list(paths))
    try:
        return application.exec()
    finally:
        app.stop()


class App(QObject):
    """Everything that the window is made of."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self.garbage = Garbage(self)
        self.preferences = preferences
        self.theme = Theme(application, choice_of(preferences.theme))
        application.setWindowIcon(program_icon(LIGHT.accent, LIGHT.on_accent))
        self.link = ServerLink(self)
        self.analyses = Analyses(preferences, self)
        self.window = MainWindow(AnalysesModel(self.analyses, self))
        self.stage = Stage(self.window, self.analyses)
        self.exporter = Exporter(self)
        self.actions = Actions(self.link, self.analyses, self.stage, self.exporter, preferences)
        origins = Origins(preferences.path.with_name("origins"))
        self.correcting = Correcting(
            self.link, self.analyses, self.stage, origins, self.actions.paths_of
        )
        self.focus_ring = FocusRing(self.window)
        self.leaving = Leaving(
            self.window, self.link, self.analyses, self.exporter, lambda: not preferences.address
        )
        self.unsent = Unsent(self.analyses, self)
        self._join_link()
        self._join_corrections()
        self._join_pages()
        self._join_shell()
        self._bind_keys()

    def start(self) -> None:
        """Show the window, and begin to reach the cluster behind it."""
        if not self.window.restore_saved(bytes(self.preferences.geometry.data())):
            self.window.resize(WIDTH, HEIGHT)
        self.stage.show_welcome()
        self.window.show()
        sys.setswitchinterval(GIVE_WAY_S)
        self.stage.prepare()
        self.link.start(self.preferences.server_choice())

    def stop(self) -> None:
        """End what is being saved and the link, and with it the embedded cluster."""
        self.exporter.stop()
        self.correcting.stop()
        self.link.stop()
        self.stage.stop()
        self.garbage.stop()

    def report_mistake(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of an error that nobody foresaw, in the window and on standard error."""
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self.actions.tell(trouble_of(error))

    def use_server(self, address: str, token: str, ca_file: str) -> None:
        """Count elsewhere from now on; an empty address is this computer."""
        self.preferences.set_server(address, token, ca_file)
        self.analyses.leave_server()
        self.link.use(self.preferences.server_choice())

    def _join_link(self) -> None:
        link, analyses, actions = self.link, self.analyses, self.actions
        link.state_changed.connect(self.stage.show_state)
        link.state_changed.connect(analyses.heed)
        link.found.connect(actions.show_found)
        link.previewed.connect(analyses.show_draft)
        link.find_failed.connect(actions.show_find_failed)
        link.submitted.connect(self.correcting.remember)
        link.submitted.connect(analyses.show_submitted)
        link.progressed.connect(self.unsent.show_progress)
        link.finished.connect(self.correcting.recall)
        link.finished.connect(analyses.show_report)
        link.finished.connect(actions.delete_outdated)
        link.finished.connect(actions.tell_finished)
        link.failed.connect(analyses.show_failure)
        link.failed.connect(actions.tell_failed)
        link.cancelled.connect(actions.show_cancelled)
        link.jobs_listed.connect(self.correcting.show_listed)
        link.deleted.connect(analyses.show_deleted)
        link.delete_failed.connect(lambda _job, trouble: actions.tell(trouble))
        link.checked.connect(self._show_check)
        link.check_failed.connect(
            lambda _token, trouble: self.stage.settings.show_check_failed(trouble.sentence)
        )
        analyses.added.connect(actions.follow)
        analyses.resumed.connect(actions.follow)

    def _join_corrections(self) -> None:
        link, correcting = self.link, self.correcting
        link.correcting.connect(correcting.show_begun)
        link.correct_went.connect(correcting.show_progress)
        link.corrected.connect(correcting.show_corrected)
        link.correct_failed.connect(correcting.show_failed)
        link.cancelled.connect(correcting.show_cancelled)
        link.deleted.connect(correcting.forget)
        self.analyses.removed.connect(correcting.forget_removed)
        self.stage.report_shown.connect(correcting.show_making)
        self.window.closing.connect(correcting.give_all_up)

    def _join_pages(self) -> None:
        stage, actions = self.stage, self.actions
        stage.report_view_made.connect(self._join_report)
        stage.report_wanted.connect(actions.fetch)
        stage.prepared.connect(self.garbage.spare)
        stage.welcome.paths_chosen.connect(actions.take)
        stage.welcome.sample_wanted.connect(actions.count_sample)
        stage.welcome.shortcuts_wanted.connect(self.window.keys.open)
        stage.preview.count_wanted.connect(actions.count_shown)
        stage.preview.options_changed.connect(actions.preview_again)
        stage.preview.add_wanted.connect(stage.welcome.choose_files)
        stage.preview.removed.connect(actions.leave_out)
        stage.preview.cancel_wanted.connect(actions.leave_draft)
        stage.running.cancel_wanted.connect(lambda: actions.cancel(stage.number))
        stage.failure.choose_wanted.connect(stage.welcome.choose_files)
        stage.failure.retry_wanted.connect(actions.retry)
        stage.settings.server_wanted.connect(self.use_server)
        stage.settings.theme_wanted.connect(self._choose_theme)
        stage.settings.check_wanted.connect(lambda: self.link.check("settings"))

    def _join_report(self, view: ReportView) -> None:
        actions = self.actions
        view.png_wanted.connect(lambda: actions.save("png"))
        view.json_wanted.connect(lambda: actions.save("json"))
        view.picture_wanted.connect(actions.copy_picture)
        view.rename_wanted.connect(actions.rename_shown)
        view.delete_wanted.connect(actions.delete_shown)
        view.again_wanted.connect(actions.count_again)
        view.options_wanted.connect(self.correcting.correct)
        view.give_up_wanted.connect(self.correcting.give_up)
        view.lines_wanted.connect(self.correcting.read_lines)

    def _join_shell(self) -> None:
        window, sidebar, actions = self.window, self.window.sidebar, self.actions
        window.paths_given.connect(actions.take)
        window.closing.connect(self._remember)
        sidebar.new_wanted.connect(self.stage.show_welcome)
        sidebar.chosen.connect(self.stage.show_analysis)
        sidebar.rename_wanted.connect(self.analyses.rename)
        sidebar.delete_wanted.connect(actions.delete)
        sidebar.cancel_wanted.connect(actions.cancel)
        sidebar.settings_wanted.connect(self._open_settings)
        window.banner.local_wanted.connect(lambda: self.use_server("", "", ""))
        window.banner.retry_wanted.connect(self.link.try_now)
        self.exporter.saved.connect(actions.tell_saved)
        self.exporter.copied.connect(actions.tell_copied)
        self.exporter.failed.connect(actions.tell)

    def _choose_theme(self, choice: str) -> None:
        self.preferences.theme = choice_of(choice)
        self.theme.choose(choice_of(choice))

    def _open_settings(self) -> None:
        kept = self.preferences
        self.stage.show_settings(kept.address, kept.token, kept.ca_file, self.theme.choice)

    def _show_check(self, _token: object, parts: Sequence[CheckPart]) -> None:
        rows = [CheckRow(part.name, part.ok, part.seconds, part.detail) for part in parts]
        self.stage.settings.show_check(rows)

    def _remember(self) -> None:
        self.preferences.geometry = QByteArray(self.window.saved_geometry())
        self.preferences.save()

    def _bind_keys(self) -> None:
        """Give every key of the table its wish."""
        wishes = {
            "new": self.stage.show_welcome,
            "open": self.stage.welcome.choose_files,
            "open_folder": self.stage.welcome.choose_folder,
            "settings": self._open_settings,
            "shortcuts": self.window.keys.open,
            "save_png": lambda: self.actions.save("png"),
            "save_json": lambda: self.actions.save("json"),
            "copy_picture": self.actions.copy_picture,
            "rename": self.actions.rename_shown,
            "delete": self.actions.delete_shown,
            "next_page": lambda: self._turn_page(1),
            "previous_page": lambda: self._turn_page(-1),
            "quit": self.window.close,
        }
        bind(self.window, wishes)

    def _turn_page(self, by: int) -> None:
        report = self.stage.report
        if report is not None:
            tabs = report.tabs
            tabs.setCurrentIndex((tabs.currentIndex() + by) % tabs.count())


def _end_by_signal(application: QApplication, leave: Callable[[], object]) -> None:
    """Close without a question when we are told to end, from a terminal or by the system."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: leave())
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)
    timer.start(SIGNAL_CHECK_MS)
