"""What a worker does with an order: the work, and the news of how it went."""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from workers import pool_work, text_tasks
from workers.blobs import Blobs
from workers.errors import AnalysisError, BlobMissing
from workers.heartbeat import Heartbeat
from workers.lookup import find_kinds, kind_in
from workers.measuring import measure_piece
from workers.news import send_news
from workers.orders import Alive, Done, Failed, MergeOrder, PieceOrder, TextDone, TextOrder
from workers.pool import Pool
from workers.settings import WorkerSettings
from workers.tallies import TallyFacts, read_facts, write_tally
from workers.trouble import explain

logger = logging.getLogger(__name__)

CANCELLED_JOBS_KEPT = 1000

Order = PieceOrder | MergeOrder
Work = Callable[[Heartbeat], TallyFacts]


class Desk:
    """Takes orders, from several threads at a time.

    Whatever happens with an order is news to the server that sent it; nothing comes out.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        self._kinds = find_kinds(settings.kinds)
        self._blobs = Blobs(settings.blobs, sync=settings.blobs_sync)
        self._cancelled: OrderedDict[str, None] = OrderedDict()
        self._leaving = threading.Event()
        self.pool = Pool(settings)

    def cancel(self, job: str) -> None:
        """Give up what is done for a job, now and later."""
        self._cancelled[job] = None
        while len(self._cancelled) > CANCELLED_JOBS_KEPT:
            self._cancelled.popitem(last=False)

    def stop(self) -> None:
        """End the pool and whatever waits."""
        self._leaving.set()
        self.pool.stop()

    def measure(self, order: PieceOrder) -> None:
        """Measure a piece and tell the server."""

        def work(heartbeat: Heartbeat) -> TallyFacts:
            began = time.monotonic()
            kind = kind_in(self._kinds, order.kind)
            piece = measure_piece(
                self.pool,
                self._settings,
                kind,
                order,
                heartbeat.progress,
                lambda: order.job in self._cancelled,
            )
            tally, spilt = kind.spill(piece.tally, order.spill)
            for key, data in spilt.items():
                self._blobs.put(key, data)
            facts = TallyFacts(piece.bytes, piece.messages, time.monotonic() - began)
            facts = write_tally(self._blobs, order.tally, kind, tally, facts)
            self._undo_if_ended(order, tuple(spilt))
            return facts

        self._answer(order, work)

    def merge(self, order: MergeOrder) -> None:
        """Merge tallies and tell the server."""

        def work(_heartbeat: Heartbeat) -> TallyFacts:
            facts: list[TallyFacts] = []
            call = (pool_work.merge_tallies, (order.kind, order.tallies, order.tally))
            self.pool.in_order([call], facts.append, lambda: order.job in self._cancelled)
            return facts[0]

        self._answer(order, work)

    def text(self, order: TextOrder) -> None:
        """Do a text task and tell the server."""
        answer = error = ""
        try:
            answer = text_tasks.answer(order.type, order.content, self._leaving.wait)
        except AnalysisError as refusal:
            error = str(refusal)
        news = TextDone(order.request, self._settings.name, answer, error)
        send_news(self._settings.broker, order.reply_to, news)

    def _answer(self, order: Order, work: Work) -> None:
        """Do the work unless it is done, and say how it went."""
        broker, worker = self._settings.broker, self._settings.name

        def tell(measured: int, messages: int) -> None:
            alive = Alive(order.job, order.piece, order.attempt, worker, measured, messages)
            send_news(broker, order.reply_to, alive)

        try:
            facts = read_facts(self._blobs, order.tally)
            if facts is None:
                with Heartbeat(tell) as heartbeat:
                    facts = work(heartbeat)
        except Exception as error:  # an order's outermost frame: it fails, the worker goes on
            code, reason = explain(error)
            if code == BlobMissing.code:
                # What an order speaks of is deleted when its job ends.
                code, reason = "superseded", "the upload is no longer there"
            logger.warning("piece %d of job %s: %s, %s", order.piece, order.job, code, reason)
            news: Done | Failed = Failed(
                order.job, order.piece, order.attempt, worker, code, reason
            )
        else:
            news = Done(
                order.job,
                order.piece,
                order.attempt,
                worker,
                order.tally,
                facts.bytes,
                facts.messages,
                facts.seconds,
            )
        send_news(broker, order.reply_to, news)

    def _undo_if_ended(self, order: PieceOrder, spilt: tuple[str, ...]) -> None:
        """Leave nothing behind in the folder of a job that ended meanwhile."""
        extents = [extent for span in order.spans for extent in span.extents]
        if extents and not self._blobs.exists(extents[0].blob):
            for key in (order.tally, *spilt):
                self._blobs.delete(key)
            raise BlobMissing(extents[0].blob)
