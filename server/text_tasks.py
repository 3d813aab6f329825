"""Text tasks: through the broker to a worker and back, while the client waits."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from dataclasses import dataclass

from server.cluster import Cluster
from server.dispatch import Dispatcher
from server.errors import NoWorkers, TaskFailed, UnknownTask
from server.protocol.messages import PART_BYTES
from workers.orders import News, TextDone, TextOrder
from workers.text_tasks import TEXT_TASKS

APPEAR_S = 3.0
# As JSON; upper-case letters can take three times the room of lower-case ones.
LONGEST_ANSWER_BYTES = PART_BYTES


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker made of a text; ``seconds`` is the way there and back."""

    worker: str
    text: str
    seconds: float


class TextTasks:
    """Asks workers, and knows who waits for which answer. Belongs to one event loop."""

    def __init__(
        self, dispatcher: Dispatcher, cluster: Cluster, instance: str, timeout_s: float
    ) -> None:
        self._dispatcher = dispatcher
        self._cluster = cluster
        self._instance = instance
        self._timeout_s = timeout_s
        self._waiting: dict[str, asyncio.Future[TextDone]] = {}

    def hear(self, news: News) -> None:
        """Take what a worker answers."""
        if isinstance(news, TextDone):
            answered = self._waiting.get(news.request)
            if answered is not None and not answered.done():
                answered.set_result(news)

    async def ask(self, name: str, content: str) -> Answer:
        """Have a worker do a text task.

        Raises:
            UnknownTask: If no worker knows it.
            NoWorkers: If none is there.
            BrokerAway: If the broker can't be reached.
            TaskFailed: If the content is wrong, or no answer came in time.
        """
        if name not in TEXT_TASKS:
            raise UnknownTask(name, ", ".join(TEXT_TASKS))
        began = time.monotonic()
        done = await self._ask(TextOrder(uuid.uuid4().hex, name, content, self._instance))
        if done.error:
            raise TaskFailed(done.error)
        if len(json.dumps(done.answer, ensure_ascii=False).encode()) > LONGEST_ANSWER_BYTES:
            raise TaskFailed("the answer is too long to be sent")
        return Answer(done.worker, done.answer, round(time.monotonic() - began, 4))

    async def _ask(self, order: TextOrder) -> TextDone:
        answered: asyncio.Future[TextDone] = asyncio.get_running_loop().create_future()
        self._waiting[order.request] = answered
        try:
            async with asyncio.timeout(self._timeout_s):
                await self._wait_for_a_worker()
                await self._dispatcher.send(order)
                return await answered
        except TimeoutError:
            raise TaskFailed(f"no answer came within {self._timeout_s:g} s") from None
        finally:
            del self._waiting[order.request]

    async def _wait_for_a_worker(self) -> None:
        """Give workers that just start a moment to say that they are there."""
        until = time.monotonic() + APPEAR_S
        while not self._cluster.workers():
            if time.monotonic() > until:
                raise NoWorkers("no worker is connected")
            await asyncio.sleep(0.05)
