"""Celery's consumer, which looks for a lost broker steadily and lets itself be stopped."""

from __future__ import annotations

import logging
import threading
from typing import Any

from celery.bootsteps import RUN
from celery.exceptions import WorkerShutdown
from celery.worker.consumer import Consumer

logger = logging.getLogger(__name__)

RETRY_S = 1.0


class PatientConsumer(Consumer):  # type: ignore[misc]  # Celery has no types
    """Tries each second, where Celery waits longer each time: up to half a minute."""

    def __init__(self, *args: Any, leaving: threading.Event, **options: Any) -> None:
        self._leaving = leaving
        super().__init__(*args, **options)

    def ensure_connected(self, conn: Any) -> Any:
        """Give the connection once it stands.

        Raises:
            WorkerShutdown: If the worker leaves before.
        """
        while True:
            try:
                conn.connect()
            except conn.recoverable_connection_errors:
                logger.info("the broker is away")
            else:
                self.first_connection_attempt = False
                return conn
            if self._leaving.wait(RETRY_S):
                raise WorkerShutdown(0)

    def connect_again(self) -> None:
        """Drop the connection from any thread and make a new one.

        When a broker goes away while orders are at work, their acknowledgements fail
        unheard, the consumer goes on believing that its hands are full, asks for nothing,
        and so never notices that it talks to nobody.
        """
        self.call_soon(_lose_connection)

    def leave(self) -> None:
        """Stop from any thread, in the consumer's own, as a signal would.

        Stopped from another thread it can lose its connection before it has given back
        what it took.
        """
        self._leaving.set()
        self.call_soon(self._leave)

    def _leave(self) -> None:
        if self.controller.blueprint.state == RUN:
            raise WorkerShutdown(0)


def _lose_connection() -> None:
    raise ConnectionResetError("the broker was away")
