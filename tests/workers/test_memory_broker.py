from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import kombu
import pytest

THREADS = 4
KOMBU: Any = kombu  # it has no types


@pytest.fixture
def hurried() -> Iterator[None]:
    """Let threads change places as often as can be."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hurried")
def test_what_threads_send_to_a_queue_that_none_has_met_arrives() -> None:
    for _ in range(100):
        name, together = uuid4().hex, threading.Barrier(THREADS)
        queue = KOMBU.Queue(name, KOMBU.Exchange(name), routing_key=name)

        def send(queue: Any = queue, together: threading.Barrier = together) -> None:
            with KOMBU.Connection(transport="workers.memory_broker:Transport") as connection:
                producer = connection.Producer()
                together.wait(timeout=10)
                producer.publish(
                    "order", exchange=queue.exchange, routing_key=queue.name, declare=[queue]
                )

        with ThreadPoolExecutor(THREADS) as threads:
            for sent in [threads.submit(send) for _ in range(THREADS)]:
                sent.result(timeout=10)
        with KOMBU.Connection(transport="workers.memory_broker:Transport") as connection:
            assert connection.default_channel._size(name) == THREADS
