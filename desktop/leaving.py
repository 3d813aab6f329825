"""Leaving the window: what would be lost is asked about, called off, and waited for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop.analyses import Analyses, Analysis
from desktop.exporting import Exporter
from desktop.link import ServerLink
from desktop.windows.main import MainWindow
from desktop.windows.question import Question

# For the server's word that a job is cancelled, and for what is being saved.
LONGEST_MS = 6_000


class Leaving(QObject):
    """Stands between closing the window and its end.

    Counting that ends with the window is called off, and the server's word on it awaited:
    else the job would stand open, and the next window would find it being counted again.
    Likewise a report that is just being saved is saved.

    Args:
        window: The window; it vanishes at once, whatever is waited for.
        link: Calls off.
        analyses: Tell what runs.
        exporter: Tells what is being saved.
        is_here: Says whether this computer counts, with a cluster that ends with us.

    Signals:
        left: The window is closed, and nothing is waited for any longer.
    """

    left = Signal()

    def __init__(
        self,
        window: MainWindow,
        link: ServerLink,
        analyses: Analyses,
        exporter: Exporter,
        is_here: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._link, self._analyses = window, link, analyses
        self._exporter, self._is_here = exporter, is_here
        self._question: Question | None = None
        self._is_leaving = self._is_over = False
        self._bound = QTimer(self)
        self._bound.setSingleShot(True)
        self._bound.timeout.connect(self._end)
        window.installEventFilter(self)
        for signal in (analyses.changed, analyses.removed):
            signal.connect(self._look)
        for signal in (exporter.saved, exporter.copied, exporter.failed):
            signal.connect(self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask before anything is called off by closing the window; nothing else asks."""
        if event.type() != QEvent.Type.Close or watched is not self._window:
            return False
        if self._is_over or not self._is_waited_for():
            return False
        event.ignore()
        if self.lost():
            self._ask()
        else:
            self.leave()
        return True

    def leave(self) -> None:
        """Call off without asking, and close; once more, and nothing is waited for."""
        if self._is_leaving:
            self._end()
            return
        self._is_leaving = True
        for analysis in self.lost():
            self._link.cancel(analysis.number)
        self._bound.start(LONGEST_MS)
        self._look()
        if not self._is_over:
            self._window.hide()

    def lost(self) -> list[Analysis]:
        """Give what could not go on without the window: counted here, or still being sent."""
        running = (one for one in self._analyses if one.state == "running")
        return [one for one in running if self._is_here() or _is_being_sent(one)]

    def _ask(self) -> None:
        if self._question is not None or self._is_leaving:
            return
        count = len(self.lost())
        if self._is_here():
            #: A question when the window is being closed.
            title = self.tr("%Ln analyses are still being counted.", "", count)
        else:
            #: A question when the window is being closed.
            title = self.tr("%Ln analyses are still being sent.", "", count)
        self._question = Question(
            self._window,
            title,
            #: Below the question whether the window shall be closed.
            self.tr("Closing the window calls them off."),
            #: The answer that closes the window.
            self.tr("Close"),
            self.leave,
            #: The answer that leaves the window open.
            no=self.tr("Stay"),
        )
        self._question.destroyed.connect(self._forget_question)

    def _forget_question(self) -> None:
        self._question = None

    def _look(self, *_news: object) -> None:
        if self._is_leaving and not self._is_waited_for():
            self._end()

    def _is_waited_for(self) -> bool:
        return bool(self.lost()) or self._exporter.is_drawing

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._bound.stop()
            self._window.close()
            self.left.emit()


def _is_being_sent(analysis: Analysis) -> bool:
    """Say whether we are sending its chats: those of others we only follow."""
    progress = analysis.progress
    return analysis.draft is not None and (progress is None or "uploading" in progress.phases)
