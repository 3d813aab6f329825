"""A whole worker in a thread of this process: Celery's consumer, the pool and the news."""

from __future__ import annotations

import functools
import logging
import threading

from celery.worker import WorkController

from workers import VERSION
from workers.app import make_app, queue_name
from workers.consumer import PatientConsumer
from workers.desk import Desk
from workers.news import WorkerPost
from workers.orders import WorkerHere
from workers.settings import WorkerSettings
from workers.tasks import register_tasks

logger = logging.getLogger(__name__)

RESTART_AFTER_S = 1.0
LEAVE_TIMEOUT_S = 5.0


class EmbeddedWorker:
    """A worker that is started and stopped like any object, as often as one likes.

    The consumer sets no signal handlers, so it may live in any process. It is started
    again should it ever end by itself.
    """

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        self._desk = Desk(settings)
        self._app = make_app(settings)
        # Celery's own code looks for the default application in the threads it starts.
        self._app.set_default()
        register_tasks(self._app, self._desk)
        here = WorkerHere(settings.name, self._desk.pool.processes, VERSION)
        self._post = WorkerPost(settings.broker, here, self._desk.cancel, self._connect_again)
        self._stopping = threading.Event()
        self._controller: WorkController | None = None
        self._thread = threading.Thread(target=self._consume, name="consumer", daemon=True)

    def start(self) -> None:
        """Start everything; orders are taken from here on, while the pool gets ready."""
        self._desk.pool.start()
        self._thread.start()
        self._post.start()

    def stop(self, grace_s: float = 0.0) -> None:
        """Take no more orders, give those at hand ``grace_s`` to end, and end everything.

        The servers are told what is not done by then, and give it to somebody else.
        """
        self._stopping.set()
        self._post.stop()
        out_of_patience = threading.Timer(grace_s, self._desk.stop)
        out_of_patience.daemon = True
        out_of_patience.start()
        consumer = self._consumer()
        if consumer is not None:
            consumer.leave()
        self._thread.join(grace_s + LEAVE_TIMEOUT_S)
        out_of_patience.cancel()
        self._desk.stop()

    def pids(self) -> list[int]:
        """Name the processes of the pool that are ready."""
        return self._desk.pool.pids()

    def _consumer(self) -> PatientConsumer | None:
        return getattr(self._controller, "consumer", None)

    def _connect_again(self) -> None:
        consumer = self._consumer()
        if consumer is not None:
            consumer.connect_again()

    def _consume(self) -> None:
        while not self._stopping.is_set():
            self._controller = WorkController(
                app=self._app,
                hostname=f"atalaya@{self._settings.name}",
                pool_cls="threads",
                consumer_cls=functools.partial(PatientConsumer, leaving=self._stopping),
                concurrency=self._settings.concurrency,
                queues=[queue_name(self._settings.broker)],
                without_gossip=True,
                without_mingle=True,
                without_heartbeat=True,
            )
            if not self._stopping.is_set():
                self._controller.start()
            if not self._stopping.wait(RESTART_AFTER_S):
                logger.error("the consumer ended by itself and is started again")
