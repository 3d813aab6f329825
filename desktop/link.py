"""The client as Qt signals: orders go in, and values come out.

One asyncio loop runs in a thread of its own (Qt's own loop has no sockets for asyncio);
``Desk`` does the work there. Nothing here waits for it, except ``stop``.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

from desktop.desk import Desk, Tell
from desktop.drafts import Draft
from desktop.exports import ChatText
from desktop.link_state import LinkState
from desktop.settings import ServerChoice
from desktop.sources import Source
from desktop.troubles import trouble_of

logger = logging.getLogger(__name__)

# What an embedded cluster may take to leave; it goes by itself once our end is closed.
STOP_S = 12.0

Order = Callable[[Desk], object]


class ServerLink(QObject):
    """Speaks to the server from its own thread; the GUI thread never waits.

    Every order returns at once. ``number`` is the caller's own name for an analysis, and
    comes back with everything about it. Signals come in the thread of the link.

    Signals:
        state_changed: LinkState.
        finding: number, bytes read so far; a few times a second.
        found: number, Draft; its previews may be missing, and come with ``previewed``.
        find_failed: number, Trouble.
        previewed: number, Draft.
        submitted: number, job id.
        progressed: number, Progress; ten times a second at most.
        finished: number, the report's JSON as bytes, the report.
        failed: number, Trouble.
        cancelled: number.
        correcting: number, job id; a report is being made anew.
        correct_went: number, Progress; ten times a second at most.
        corrected: number, job id, the report's JSON as bytes, the report.
        correct_failed: number, Trouble.
        jobs_listed: tuple of JobSummary, newest first.
        deleted: job id.
        delete_failed: job id, Trouble.
        checked: the caller's token, tuple of CheckPart.
        check_failed: the caller's token, Trouble.
    """

    state_changed = Signal(object)
    finding = Signal(int, object)
    found = Signal(int, object)
    find_failed = Signal(int, object)
    previewed = Signal(int, object)
    submitted = Signal(int, str)
    progressed = Signal(int, object)
    finished = Signal(int, object, object)
    failed = Signal(int, object)
    cancelled = Signal(int)
    correcting = Signal(int, str)
    correct_went = Signal(int, object)
    corrected = Signal(int, str, object, object)
    correct_failed = Signal(int, object)
    jobs_listed = Signal(object)
    deleted = Signal(str)
    delete_failed = Signal(str, object)
    checked = Signal(object, object)
    check_failed = Signal(object, object)

    _told = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = LinkState("starting")
        self._thread: _LinkThread | None = None
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def state(self) -> LinkState:
        """How the connection stands, as it was told last."""
        return self._state

    def start(self, choice: ServerChoice) -> None:
        """Begin to reach a server, or to start the cluster in this computer."""
        if self._thread is None:
            self._thread = _LinkThread(self._tell)
            self._thread.start()
        self.use(choice)

    def stop(self) -> None:
        """End the thread and the embedded cluster; open jobs stay at their server.

        Waits until they have ended, within a bound. Nothing is told from now on.
        """
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.end(STOP_S)

    def use(self, choice: ServerChoice) -> None:
        """Move to another server; what runs at the old one fails here, and goes on there."""
        self._order(lambda desk: desk.use(choice))

    def try_now(self) -> None:
        """Try to reach the server at once, instead of when the next try is due."""
        self._order(Desk.try_now)

    def find(
        self,
        number: int,
        paths: Sequence[str | Path],
        options: Mapping[str, str] | None = None,
    ) -> None:
        """Find the chats in files, zips and folders, and look at their beginnings."""
        wanted, given = tuple(paths), dict(options or {})
        self._order(lambda desk: desk.find(number, wanted, given))

    def preview(self, number: int, draft: Draft, options: Mapping[str, str] | None = None) -> None:
        """Look at the beginnings again, with other options."""
        given = dict(options or {})
        self._order(lambda desk: desk.preview(number, draft, given))

    def submit(
        self,
        number: int,
        sources: Sequence[ChatText],
        kind: str = "chat",
        options: Mapping[str, str] | None = None,
        fresh: bool = False,
    ) -> None:
        """Send chats and have them counted."""
        wanted, given = tuple(sources), dict(options or {})
        self._order(lambda desk: desk.submit(number, wanted, kind, given, fresh))

    def correct(
        self,
        number: int,
        sources: Sequence[Source],
        options: Mapping[str, str],
        kind: str = "chat",
    ) -> None:
        """Have the chats of a report counted under other options.

        They are opened only if the server asks for them: it may hold what it needs.
        """
        wanted, given = tuple(sources), dict(options)
        self._order(lambda desk: desk.correct(number, wanted, kind, given))

    def open(self, number: int, job_id: str, sources: Sequence[ChatText] = ()) -> None:
        """Fetch a stored report, or follow a job that is still open.

        What the job lacks of its sources is sent, where they are given.
        """
        wanted = tuple(sources)
        self._order(lambda desk: desk.open(number, job_id, wanted))

    def cancel(self, number: int) -> None:
        """Call off whatever is under way for an analysis: finding, sending or counting."""
        self._order(lambda desk: desk.cancel(number))

    def delete(self, job_id: str) -> None:
        """Delete a job at the server with all that is stored of it."""
        self._order(lambda desk: desk.delete(job_id))

    def list_jobs(self) -> None:
        """Ask for our jobs at the server; done unasked whenever one is reached first."""
        self._order(Desk.list_jobs)

    def check(self, token: object, choice: ServerChoice | None = None) -> None:
        """Ask how every part of a cluster is: the one in use, or another one to try."""
        self._order(lambda desk: desk.check(token, choice))

    def cluster_pid(self) -> int | None:
        """Give the process of the embedded cluster, if there is one right now."""
        desk = None if self._thread is None else self._thread.desk
        return None if desk is None else desk.cluster_pid

    def _order(self, order: Order) -> None:
        if self._thread is not None:
            self._thread.order(order)

    def _tell(self, name: str, *values: object) -> None:
        """Emit a signal; called in any thread."""
        self._told.emit(name, values)

    def _pass_on(self, name: str, values: tuple[Any, ...]) -> None:
        if self._thread is None:
            return  # stopped meanwhile
        if name == "state_changed":
            [self._state] = values
        getattr(self, name).emit(*values)


class _LinkThread(QThread):
    """Runs the loop; orders that come before it runs wait for it."""

    def __init__(self, tell: Tell) -> None:
        super().__init__()
        self.desk: Desk | None = None
        self._tell = tell
        self._lock = Lock()
        self._early: list[Order] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._has_ended = False

    def run(self) -> None:
        """Work until the desk is closed; the outermost place where anything may fail."""
        try:
            asyncio.run(self._work())
        except Exception as error:
            logger.exception("the link to the server broke")
            self._tell("state_changed", LinkState("failed", reason=trouble_of(error).sentence))

    def order(self, order: Order) -> None:
        """Have something done in the loop, in the order in which it was asked."""
        with self._lock:
            if self._has_ended:
                return
            if self._loop is None:
                self._early.append(order)
            else:
                self._loop.call_soon_threadsafe(self._obey, order)

    def end(self, within_s: float) -> None:
        """Close the desk and wait for the thread."""
        self.order(Desk.close)
        if not self.wait(round(within_s * 1000)):
            # Destroying a thread that runs would abort the program; leaving it does no harm.
            logger.error("the link's thread did not end within %s s", within_s)
            _LEFT_BEHIND.append(self)

    async def _work(self) -> None:
        desk = Desk(self._tell)
        with self._lock:
            self.desk, self._loop = desk, asyncio.get_running_loop()
            for order in self._early:
                self._loop.call_soon(self._obey, order)
        try:
            await desk.run()
        finally:
            with self._lock:
                self._has_ended = True

    def _obey(self, order: Order) -> None:
        assert self.desk is not None
        order(self.desk)


_LEFT_BEHIND: list[_LinkThread] = []
