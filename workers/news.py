"""What workers and servers tell each other while a job runs.

    atalaya:news:<server>   Alive, Done, Failed and TextDone, to the server that asked
    atalaya:workers         WorkerHere, to every server
    atalaya:cancel          the id of a job that is to end, to every worker
    atalaya:roll-call       a server has begun to listen: every worker says that it is here

News may be lost. A server that hears nothing sends the piece again; a worker that finds
the tally there answers at once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import msgspec

from workers.channels import publish, subscribe
from workers.listening import Listener, Subscription
from workers.orders import Alive, Done, Failed, News, TextDone, WorkerHere

NEWS_CHANNEL = "atalaya:news:"
WORKERS_CHANNEL = "atalaya:workers"
CANCEL_CHANNEL = "atalaya:cancel"
ROLL_CALL_CHANNEL = "atalaya:roll-call"
HERE_EVERY_S = 2.0
STOP_TIMEOUT_S = 2.0

_NEWS: dict[str, type[Any]] = {
    news.__name__: news for news in (Alive, Done, Failed, TextDone, WorkerHere)
}


def encode_news(news: News) -> bytes:
    """Write news as a JSON object; ``news`` in it names its type."""
    return msgspec.json.encode({"news": type(news).__name__} | msgspec.to_builtins(news))


def decode_news(data: bytes) -> News:
    """Read what ``encode_news`` wrote.

    Raises:
        ValueError: If it is something else.
    """
    fields = msgspec.json.decode(data, type=dict[str, Any])
    kind = _NEWS.get(fields.pop("news", ""))
    if kind is None:
        raise ValueError("news of an unknown type")
    news: News = msgspec.convert(fields, kind)
    return news


def send_news(broker: str, server: str, news: News) -> bool:
    """Tell one server; False if the broker is away, which heals by itself."""
    return publish(broker, NEWS_CHANNEL + server, encode_news(news))


def cancel_job(broker: str, job: str) -> bool:
    """Tell every worker that a job is to end; False if the broker is away."""
    return publish(broker, CANCEL_CHANNEL, job.encode())


class NewsListener:
    """Hears the news for one server, and which workers there are.

    Args:
        broker: Its URL.
        server: The server's id.
        on_news: Called with each piece of news from another thread than the server's,
            in the order they were sent by one worker.
        on_broker: Called with True when listening begins (again) and with False when the
            broker went away.
    """

    def __init__(
        self,
        broker: str,
        server: str,
        on_news: Callable[[News], None],
        on_broker: Callable[[bool], None] | None = None,
    ) -> None:
        self._broker, self._channels = broker, (NEWS_CHANNEL + server, WORKERS_CHANNEL)
        self._on_news, self._on_broker = on_news, on_broker
        self._subscription: Subscription | None = None

    def start(self) -> None:
        """Begin to listen, and ask the workers to say that they are here.

        Raises:
            BadSetting: If the broker's URL is none.
        """
        listener = Listener(self._channels, self._hear, self._broker_changed)
        self._subscription = subscribe(self._broker, listener)

    def stop(self) -> None:
        """Hear nothing more."""
        if self._subscription:
            self._subscription.stop()
            self._subscription = None

    def _hear(self, _channel: str, data: bytes) -> None:
        self._on_news(decode_news(data))

    def _broker_changed(self, is_there: bool) -> None:
        if self._on_broker:
            self._on_broker(is_there)
        if is_there:
            publish(self._broker, ROLL_CALL_CHANNEL, b"")


class WorkerPost:
    """A worker's ears and its sign of life.

    Args:
        broker: Its URL.
        here: What the worker says of itself, at once, every 2 s, and when a server asks.
        on_cancel: Called with the id of a job that is to end.
        on_return: Called when the broker is back after it was away.
    """

    def __init__(
        self,
        broker: str,
        here: WorkerHere,
        on_cancel: Callable[[str], None],
        on_return: Callable[[], None] = lambda: None,
    ) -> None:
        self._broker, self._here, self._on_cancel = broker, here, on_cancel
        self._on_return, self._was_away = on_return, False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._say_here, name="here", daemon=True)
        self._subscription: Subscription | None = None

    def start(self) -> None:
        """Begin to listen and to be seen.

        Raises:
            BadSetting: If the broker's URL is none.
        """
        channels = (CANCEL_CHANNEL, ROLL_CALL_CHANNEL)
        listener = Listener(channels, self._hear, self._broker_changed)
        self._subscription = subscribe(self._broker, listener)
        self._thread.start()

    def stop(self) -> None:
        """Be silent, and hear nothing more."""
        self._stopping.set()
        if self._subscription:
            self._subscription.stop()
        self._thread.join(STOP_TIMEOUT_S)

    def _hear(self, channel: str, data: bytes) -> None:
        if channel == CANCEL_CHANNEL:
            self._on_cancel(data.decode())
        else:
            self._announce()

    def _broker_changed(self, is_there: bool) -> None:
        if is_there:
            self._announce()
            if self._was_away:
                self._on_return()
        self._was_away = not is_there

    def _announce(self) -> None:
        if not self._stopping.is_set():
            publish(self._broker, WORKERS_CHANNEL, encode_news(self._here))

    def _say_here(self) -> None:
        while not self._stopping.wait(HERE_EVERY_S):
            self._announce()
