"""The way to the workers and back: the one file here that knows Celery."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

import celery
import msgspec
from kombu.exceptions import OperationalError

from server.errors import BrokerAway
from workers.app import MEASURE, MERGE, TEXT, make_app
from workers.channels import reach
from workers.news import NewsListener, cancel_job
from workers.orders import MergeOrder, News, PieceOrder, TextOrder
from workers.settings import WorkerSettings, is_in_process

logger = logging.getLogger(__name__)

Order = PieceOrder | MergeOrder | TextOrder
OnNews = Callable[[News], None]

_TASKS: dict[type[Order], str] = {PieceOrder: MEASURE, MergeOrder: MERGE, TextOrder: TEXT}


class Dispatcher(Protocol):
    """Sends orders to whoever works, and tells what they answer."""

    async def start(self, on_news: OnNews) -> None:
        """Begin to listen; news is told in the event loop's thread."""
        ...

    async def stop(self) -> None:
        """Hear and send nothing more."""
        ...

    async def send(self, order: Order) -> None:
        """Give an order to the broker.

        Raises:
            BrokerAway: If it can't be reached.
        """
        ...

    async def cancel(self, job: str) -> None:
        """Tell the workers that a job's pieces are not wanted any more."""
        ...

    async def check(self) -> str:
        """Reach the broker and say what it is.

        Raises:
            BrokerAway: If it can't be reached.
        """
        ...


class CeleryDispatcher:
    """Orders as Celery tasks, news by the workers' own channel. Results are not kept."""

    def __init__(self, settings: WorkerSettings, server: str) -> None:
        self._broker = settings.broker
        self._app = make_app(settings)
        self._server = server
        self._listener: NewsListener | None = None
        self._is_there = True  # until the listener knows better

    async def start(self, on_news: OnNews) -> None:
        """Begin to listen."""
        loop = asyncio.get_running_loop()

        def hear(news: News) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(on_news, news)

        def changed(is_there: bool) -> None:
            self._is_there = is_there

        self._listener = NewsListener(self._broker, self._server, hear, changed)
        await asyncio.to_thread(self._listener.start)

    async def stop(self) -> None:
        """Hear and send nothing more."""
        if self._listener is not None:
            await asyncio.to_thread(self._listener.stop)
            self._listener = None
        await asyncio.to_thread(self._app.close)

    async def send(self, order: Order) -> None:
        """Give an order to the broker; while it is known to be away, it is not tried."""
        if not self._is_there:
            raise BrokerAway("it does not answer")
        await asyncio.to_thread(self._publish, order)

    async def cancel(self, job: str) -> None:
        """Tell the workers; those who miss it find the job's blobs gone."""
        if not await asyncio.to_thread(cancel_job, self._broker, job):
            logger.info("the broker is away: the workers were not told that %s ended", job)

    async def check(self) -> str:
        """Reach the broker and say what it is."""
        try:
            await asyncio.to_thread(reach, self._broker)
        except OSError as error:
            raise BrokerAway(type(error).__name__) from None
        place = "memory" if is_in_process(self._broker) else "redis"
        return f"celery {celery.__version__} over {place}"

    def _publish(self, order: Order) -> None:
        # One try: whoever sends decides when to try again, and nobody waits for long.
        try:
            self._app.send_task(_TASKS[type(order)], args=[msgspec.to_builtins(order)], retry=False)
        except (OperationalError, OSError) as error:
            raise BrokerAway(type(error).__name__) from None
